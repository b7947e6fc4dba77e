package p2p

import (
	"bytes"
	"encoding/hex"
	"errors"
	"testing"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/seal"
	"enigma/internal/vector"
	"enigma/internal/wallet"
)

func testGrant(who enigma.Address) *keyring.Grant {
	g := &keyring.Grant{GrantHead: keyring.GrantHead{Dataset: enigma.DatasetID{1}, Revision: 3, Subscriber: who}}
	g.Add(keyring.GrantedKey{Table: "trades", Column: "price", Term: enigma.Ope, Key: [32]byte{5}})
	return g
}

// TestGrants: a grant opens on the node that it was made for and nowhere else,
// and only as its provider made it.
func TestGrants(t *testing.T) {
	l := newLedger()
	provider := start(t, l, nil)
	subscriber, other := start(t, l, nil, provider), start(t, l, nil, provider)
	meet(t, provider, subscriber, other)
	public, err := provider.SealingKey(t.Context(), subscriber.wallet.Address(), "")
	if err != nil {
		t.Fatal(err)
	}
	file, err := SealGrant(provider.wallet, public, testGrant(subscriber.wallet.Address()))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(file, []byte("price")) {
		t.Error("the file shows what it grants")
	}
	got, err := subscriber.OpenGrant(file)
	if err != nil {
		t.Fatal(err)
	}
	if key, ok := got.Key("trades", "price", enigma.Ope, 0); !ok || key != [32]byte{5} || got.Provider != provider.wallet.Address() {
		t.Errorf("opened %+v", got.GrantHead)
	}
	if _, err := other.OpenGrant(file); !errors.Is(err, enigma.Denied) {
		t.Errorf("another subscriber's node: %v, want Denied", err)
	}
	// The same wallet on another node has another sealing key.
	twin := start(t, l, func(c *Config) { c.Wallet = subscriber.wallet })
	if _, err := twin.OpenGrant(file); !errors.Is(err, enigma.Denied) {
		t.Errorf("another node of the wallet: %v, want Denied", err)
	}
	head := len(keyring.GrantHead{}.Head())
	for _, i := range []int{head - 1, head - 40, head - 60, 20, 48, head, head + 8, len(file) - 1} {
		if _, err := subscriber.OpenGrant(flipped(file, i)); !errors.Is(err, enigma.Denied) {
			t.Errorf("byte %d altered: %v, want Denied", i, err)
		}
	}
	if _, err := subscriber.OpenGrant(file[:head-1]); !errors.Is(err, enigma.Invalid) {
		t.Errorf("half a grant: %v, want Invalid", err)
	}
}

// TestForgedGrant: sealing to a subscriber takes no secret, so a stranger can do
// it; what they cannot do is sign for the provider.
func TestForgedGrant(t *testing.T) {
	t.Parallel()
	key, err := seal.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	provider, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	stranger, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	who := enigma.Address{7}
	forged, err := SealGrant(impostor{stranger, provider.Address()}, key.Public(), testGrant(who))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openGrant(key, who, forged); !errors.Is(err, enigma.Denied) {
		t.Errorf("a grant in the provider's name: %v, want Denied", err)
	}
	own, err := SealGrant(stranger, key.Public(), testGrant(who))
	if err != nil {
		t.Fatal(err)
	}
	if g, err := openGrant(key, who, own); err != nil || g.Provider != stranger.Address() {
		t.Errorf("a grant in their own name: %v; the caller sees whose it is", err)
	}
}

// An impostor says that it is somebody else.
type impostor struct {
	*wallet.Wallet
	as enigma.Address
}

func (i impostor) Address() enigma.Address { return i.as }

// TestSealingKey: the key is that of the wallet's own node.
func TestSealingKey(t *testing.T) {
	l := newLedger()
	provider := start(t, l, nil)
	subscriber := start(t, l, nil, provider)
	twin := start(t, l, func(c *Config) { c.Wallet = subscriber.wallet })
	meet(t, provider, subscriber)
	got, err := provider.SealingKey(t.Context(), subscriber.wallet.Address(), "")
	if err != nil || !bytes.Equal(got, subscriber.cfg.KEM.Public()) {
		t.Errorf("of a connected node: %v, or another key", err)
	}
	got, err = provider.SealingKey(t.Context(), subscriber.wallet.Address(), twin.Addrs()[0])
	if err != nil || !bytes.Equal(got, twin.cfg.KEM.Public()) {
		t.Errorf("of the node at an address: %v, or another key", err)
	}
	got, err = provider.SealingKey(t.Context(), provider.wallet.Address(), provider.Addrs()[0])
	if err != nil || !bytes.Equal(got, provider.cfg.KEM.Public()) {
		t.Errorf("of the node itself: %v, or another key", err)
	}
	if _, err := provider.SealingKey(t.Context(), subscriber.wallet.Address(), ""); !errors.Is(err, enigma.Invalid) {
		t.Errorf("of one of two nodes: %v, want Invalid", err)
	}
	if _, err := provider.SealingKey(t.Context(), enigma.Address{1}, ""); !errors.Is(err, enigma.NotFound) {
		t.Errorf("of a stranger: %v, want NotFound", err)
	}
	if _, err := provider.SealingKey(t.Context(), enigma.Address{1}, twin.Addrs()[0]); !errors.Is(err, enigma.Invalid) {
		t.Errorf("of another wallet's node: %v, want Invalid", err)
	}
}

// grantVectors is the form of testdata/grant-v1.json.
type grantVectors struct {
	Spec  string      `json:"spec"`
	Files []grantCase `json:"files"`
}

type grantCase struct {
	Name       string         `json:"name"`
	Private    vector.Hex     `json:"private"` // the subscriber's sealing key
	Subscriber enigma.Address `json:"subscriber"`
	File       vector.Hex     `json:"file"`
	Grant      vector.Hex     `json:"grant"`   // what Encode returns
	Failure    enigma.Kind    `json:"failure"` // "" if it opens
}

// TestGrantVectors opens files that version 1 wrote.
func TestGrantVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/grant-v1.json", func() grantVectors { return buildGrants(t) })
	if len(v.Files) < 5 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Files {
		key, err := seal.Unmarshal(w.Private)
		if err != nil {
			t.Fatal(err)
		}
		g, err := openGrant(key, w.Subscriber, w.File)
		if w.Failure != "" {
			if !errors.Is(err, w.Failure) {
				t.Errorf("%s: %v, want %q", w.Name, err, w.Failure)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", w.Name, err)
			continue
		}
		if b, err := g.Encode(); err != nil || !bytes.Equal(b, w.Grant) {
			t.Errorf("%s: another grant, %v", w.Name, err)
		}
	}
}

func buildGrants(t *testing.T) (v grantVectors) {
	v.Spec = "keyring-v1"
	seed, _ := hex.DecodeString("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
	key, err := seal.Unmarshal(seed)
	if err != nil {
		t.Fatal(err)
	}
	provider, err := wallet.Import([32]byte{31: 7})
	if err != nil {
		t.Fatal(err)
	}
	who := enigma.Address{2}
	g := testGrant(who)
	file, err := SealGrant(provider, key.Public(), g)
	if err != nil {
		t.Fatal(err)
	}
	body, err := g.Encode()
	if err != nil {
		t.Fatal(err)
	}
	forged, err := SealGrant(impostor{provider, enigma.Address{9}}, key.Public(), testGrant(who))
	if err != nil {
		t.Fatal(err)
	}
	add := func(name string, seed []byte, who enigma.Address, file []byte, failure enigma.Kind) {
		v.Files = append(v.Files, grantCase{name, seed, who, file, nil, failure})
	}
	v.Files = []grantCase{{"genuine", seed, who, file, body, ""}}
	add("for another wallet", seed, enigma.Address{3}, file, enigma.Denied)
	add("on a node with another key", flipped(seed, 0), who, file, enigma.Denied)
	add("signed by another wallet", seed, who, forged, enigma.Denied)
	add("revision altered", seed, who, flipped(file, 15+32+7), enigma.Denied)
	add("sealed part altered", seed, who, flipped(file, len(file)-1), enigma.Denied)
	add("cut short", seed, who, file[:len(file)-1], enigma.Denied)
	add("cut within its head", seed, who, file[:100], enigma.Invalid)
	add("another version", seed, who, flipped(file, 13), enigma.Invalid)
	return v
}
