package seal

import (
	"bytes"
	"crypto/hkdf"
	"crypto/hpke"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"testing"

	"enigma/internal/vector"
)

// vectors is the form of testdata/seal-v1.json.
type vectors struct {
	Spec     string        `json:"spec"`
	Keys     []keyCase     `json:"keys"`
	Boxes    []boxCase     `json:"boxes"`
	Sessions []sessionCase `json:"sessions"`
	Streams  []streamCase  `json:"streams"`
}

type keyCase struct {
	Private     vector.Hex `json:"private"`
	Public      vector.Hex `json:"public"`
	Fingerprint vector.Hex `json:"fingerprint"`
}

type boxCase struct {
	Name    string     `json:"name"`
	Private vector.Hex `json:"private"`
	Random  vector.Hex `json:"random"` // of the encapsulation; empty if it cannot be made this way
	Info    vector.Hex `json:"info"`
	Box     vector.Hex `json:"box"`
	Plain   vector.Hex `json:"plain"`
	Failure string     `json:"failure"` // "" or "cannot open"
}

// A sessionCase is an opening as both sides see it. The opener encapsulates
// with HelloRandom; Hello and Reply are what the other side receives.
type sessionCase struct {
	Name            string     `json:"name"`
	OpenerPrivate   vector.Hex `json:"opener_private"`
	AccepterPrivate vector.Hex `json:"accepter_private"`
	Info            vector.Hex `json:"info"`
	HelloRandom     vector.Hex `json:"hello_random"`
	Hello           vector.Hex `json:"hello"`
	ReplyRandom     vector.Hex `json:"reply_random"`
	Reply           vector.Hex `json:"reply"`
	ToAccepter      vector.Hex `json:"to_accepter"` // direction keys
	ToOpener        vector.Hex `json:"to_opener"`
	Failure         string     `json:"failure"` // "", "accept" or "finish": who cannot open
}

// A streamCase is what arrives on one stream under a direction key. With a
// failure, it is the last frame that fails.
type streamCase struct {
	Name      string      `json:"name"`
	Direction vector.Hex  `json:"direction"`
	Stream    uint64      `json:"stream"`
	Frames    []frameCase `json:"frames"`
	Failure   string      `json:"failure"` // "" or "cannot open"
}

type frameCase struct {
	Sealed vector.Hex `json:"sealed"`
	Plain  vector.Hex `json:"plain"`
	Last   bool       `json:"last"`
}

func TestVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/seal-v1.json", func() vectors { return buildVectors(t) })
	if len(v.Keys) < 2 || len(v.Boxes) < 5 || len(v.Sessions) < 5 || len(v.Streams) < 5 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Keys {
		k, fingerprint := unmarshal(t, w.Private), Fingerprint(w.Public)
		if !bytes.Equal(k.Public(), w.Public) || !bytes.Equal(fingerprint[:], w.Fingerprint) {
			t.Errorf("key %x has another public half or fingerprint", w.Private)
		}
	}
	for _, w := range v.Boxes {
		checkBox(t, w)
	}
	for _, w := range v.Sessions {
		checkSession(t, w)
	}
	for _, w := range v.Streams {
		checkStream(t, w)
	}
}

// checkBox opens a box twice, with this package and with Go's own HPKE.
func checkBox(t *testing.T, w boxCase) {
	t.Helper()
	k := unmarshal(t, w.Private)
	plain, err := Unbox(k, w.Info, w.Box)
	if !errors.Is(err, boxFailures[w.Failure]) || !bytes.Equal(plain, w.Plain) {
		t.Errorf("%s: %q, %v, want %q", w.Name, plain, err, w.Failure)
	}
	if w.Failure != "" {
		return
	}
	again, err := box(bytes.NewReader(w.Random), k.Public(), w.Info, w.Plain)
	if err != nil || !bytes.Equal(again, w.Box) {
		t.Errorf("%s: made anew: %v, or other bytes", w.Name, err)
	}
	theirs, err := hpke.MLKEM768X25519().NewPrivateKey(w.Private)
	if err != nil {
		t.Fatal(err)
	}
	info := append([]byte("enigma/seal-v1"), w.Box[:8]...)
	plain, err = hpke.Open(theirs, hpke.HKDFSHA256(), hpke.AES256GCM(), append(info, w.Info...), w.Box[8:])
	if err != nil || !bytes.Equal(plain, w.Plain) {
		t.Errorf("%s: crypto/hpke: %q, %v", w.Name, plain, err)
	}
}

var boxFailures = map[string]error{"": nil, "cannot open": ErrOpen}

func checkSession(t *testing.T, w sessionCase) {
	t.Helper()
	a, b := unmarshal(t, w.OpenerPrivate), unmarshal(t, w.AccepterPrivate)
	o, hello, err := open(bytes.NewReader(w.HelloRandom), b.Public(), w.Info)
	if err != nil {
		t.Fatal(err)
	}
	if w.Failure == "" && !bytes.Equal(hello, w.Hello) {
		t.Errorf("%s: another hello", w.Name)
	}

	accepter, reply, err := accept(bytes.NewReader(w.ReplyRandom), b, a.Public(), w.Hello, w.Info)
	if w.Failure == "accept" {
		if !errors.Is(err, ErrOpen) {
			t.Errorf("%s: Accept = %v, want ErrOpen", w.Name, err)
		}
		return
	}
	if err != nil {
		t.Fatalf("%s: Accept = %v", w.Name, err)
	}

	opener, err := o.Finish(a, w.Reply)
	if w.Failure == "finish" {
		if !errors.Is(err, ErrOpen) {
			t.Errorf("%s: Finish = %v, want ErrOpen", w.Name, err)
		}
		return
	}
	if err != nil || !bytes.Equal(reply, w.Reply) {
		t.Fatalf("%s: Finish = %v, or another reply", w.Name, err)
	}
	for _, c := range []*Channel{newChannel(opener.outward, opener.inward), newChannel(accepter.inward, accepter.outward)} {
		if !bytes.Equal(c.outward, w.ToAccepter) || !bytes.Equal(c.inward, w.ToOpener) {
			t.Errorf("%s: other direction keys", w.Name)
		}
	}
	checkKeySchedule(t, w, a.Public(), b.Public())
}

// checkKeySchedule derives the session's keys as the spec words it, with Go's
// own HPKE.
func checkKeySchedule(t *testing.T, w sessionCase, openerPublic, accepterPublic []byte) {
	t.Helper()
	export := func(private, message []byte) []byte {
		k, err := hpke.MLKEM768X25519().NewPrivateKey(private)
		if err != nil {
			t.Fatal(err)
		}
		info := append([]byte("enigma/seal-v1"), message[:8]...)
		r, err := hpke.NewRecipient(message[8:8+1120], k, hpke.HKDFSHA256(), hpke.AES256GCM(), append(info, w.Info...))
		if err != nil {
			t.Fatal(err)
		}
		secret, err := r.Export("session", 32)
		if err != nil {
			t.Fatal(err)
		}
		return secret
	}
	said := []byte("enigma/seal-v1/transcript")
	for _, part := range [][]byte{w.Info, openerPublic, accepterPublic, w.Hello, w.Reply[:8], w.Reply[8 : 8+1120]} {
		said = binary.BigEndian.AppendUint64(said, uint64(len(part)))
		said = append(said, part...)
	}
	transcript := sha256.Sum256(said)
	secrets := append(export(w.AccepterPrivate, w.Hello), export(w.OpenerPrivate, w.Reply)...)
	for purpose, want := range map[string][]byte{"to accepter": w.ToAccepter, "to opener": w.ToOpener} {
		got, err := hkdf.Key(sha256.New, secrets, transcript[:], "enigma/seal-v1/"+purpose, 32)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: key %s = %x, %v, want %x", w.Name, purpose, got, err, want)
		}
	}
}

func checkStream(t *testing.T, w streamCase) {
	t.Helper()
	r := newChannel(nil, w.Direction).Reader(w.Stream)
	for i, f := range w.Frames {
		want := boxFailures[w.Failure]
		if i < len(w.Frames)-1 {
			want = nil
		}
		plain, last, err := r.Open(f.Sealed)
		if !errors.Is(err, want) || !bytes.Equal(plain, f.Plain) || last != f.Last {
			t.Errorf("%s, frame %d: %q, %v, %v, want %v", w.Name, i, plain, last, err, want)
		}
	}
}

func unmarshal(t *testing.T, private []byte) *PrivateKey {
	t.Helper()
	k, err := Unmarshal(private)
	if err != nil {
		t.Fatal(err)
	}
	return k
}
