package p2p

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/internal/keyring"
)

// A keeper keeps shares in memory.
type keeper struct {
	mu     sync.Mutex
	shares map[enigma.DatasetID][]byte
	wait   time.Duration // before a share is given
}

func newKeeper() *keeper { return &keeper{shares: map[enigma.DatasetID][]byte{}} }

func (k *keeper) Keep(_ context.Context, id enigma.DatasetID, revision uint64, share []byte) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	id[31] ^= byte(revision)
	k.shares[id] = bytes.Clone(share)
	return nil
}

// slow makes the keeper wait before it gives a share.
func (k *keeper) slow(d time.Duration) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.wait = d
}

// flipped returns b with one bit of byte i turned over.
func flipped(b []byte, i int) []byte {
	b = bytes.Clone(b)
	b[i] ^= 1
	return b
}

// A buffer is a log that several goroutines write.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

func (b *buffer) Reset() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.b.Reset()
}

func (k *keeper) Share(_ context.Context, id enigma.DatasetID, revision uint64) ([]byte, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	time.Sleep(k.wait)
	id[31] ^= byte(revision)
	if s := k.shares[id]; s != nil {
		return s, nil
	}
	return nil, &enigma.Error{Kind: enigma.NotFound, Err: errors.New("no share")}
}

// TestShares: 2 of 3, deposited by the provider, released to who has paid.
func TestShares(t *testing.T) {
	l := newLedger()
	var custodians []member
	var keepers []*keeper
	var refs []enigma.NodeRef
	for range 3 {
		c, k := start(t, l, nil), newKeeper()
		c.ServeShares(k)
		custodians, keepers, refs = append(custodians, c), append(keepers, k), append(refs, c.Ref())
	}
	var log buffer
	provider := start(t, l, nil)
	subscriber := start(t, l, func(c *Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	secret, shares, commitment, err := keyring.Split(rand.Reader, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	m, signed := sign(t, provider.wallet, func(m *enigma.Manifest) {
		m.Custodians, m.Threshold, m.KeyCommitment = refs, 2, commitment
	})
	for i, c := range custodians {
		if err := provider.DepositShare(t.Context(), c.Ref(), m.Name, 1, shares[i]); err != nil {
			t.Fatal(err)
		}
	}
	l.list(m, signed.Manifest)

	thief := start(t, l, nil)
	if err := thief.DepositShare(t.Context(), refs[0], m.Name, 1, []byte("share of its own")); err != nil {
		t.Errorf("anybody may deposit shares of their own data set: %v", err)
	}
	if got, _ := keepers[0].Share(t.Context(), m.Dataset, 1); !bytes.Equal(got, shares[0]) {
		t.Error("somebody else replaced the provider's share")
	}
	if _, err := subscriber.FetchShares(t.Context(), m); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("before paying: %v, want NotSubscribed", err)
	}
	fetch := func(who member) {
		t.Helper()
		got, err := who.FetchShares(t.Context(), m)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := keyring.Combine(got, commitment); err != nil || again != secret {
			t.Errorf("the shares do not combine to the secret: %v", err)
		}
	}
	fetch(provider)
	l.subscribe(m.Dataset, subscriber.wallet.Address())
	fetch(subscriber)

	// One custodian lies: the other two suffice, and the log names it. The
	// honest ones answer later, so that the lie is heard.
	for _, lie := range [][]byte{shares[2], flipped(shares[1], 40), bytes.Repeat([]byte{1}, 40), {}} {
		if err := keepers[1].Keep(t.Context(), m.Dataset, 1, lie); err != nil {
			t.Fatal(err)
		}
		keepers[2].slow(100 * time.Millisecond)
		log.Reset()
		fetch(subscriber)
		if text := log.String(); !strings.Contains(text, "wrong share") || !strings.Contains(text, refs[1].Peer) ||
			!strings.Contains(text, refs[1].Wallet.String()) || strings.Contains(text, refs[0].Peer) {
			t.Errorf("lie %x: the log does not name %s alone: %s", lie, refs[1].Peer, text)
		}
	}
	keepers[2].slow(0)

	// Two lie: the error names both, and not the honest one.
	if err := keepers[2].Keep(t.Context(), m.Dataset, 1, flipped(shares[2], 3)); err != nil {
		t.Fatal(err)
	}
	_, err = subscriber.FetchShares(t.Context(), m)
	if !errors.Is(err, enigma.Unavailable) || !errors.Is(err, keyring.ErrShare) || !strings.Contains(enigma.Hint(err), "wrong share") {
		t.Errorf("two wrong shares: %v, hint %q", err, enigma.Hint(err))
	}
	for i, r := range refs {
		named := err != nil && strings.Contains(err.Error(), r.Peer) && strings.Contains(err.Error(), r.Wallet.String())
		if named != (i > 0) {
			t.Errorf("custodian %d is named: %v, in %v", i, named, err)
		}
	}
	if err := keepers[2].Keep(t.Context(), m.Dataset, 1, shares[2]); err != nil {
		t.Fatal(err)
	}

	// Two are of no use: the error names both.
	if err := custodians[2].Close(); err != nil {
		t.Fatal(err)
	}
	_, err = subscriber.FetchShares(t.Context(), m)
	if !errors.Is(err, enigma.Unavailable) {
		t.Errorf("one honest custodian of the two needed: %v, want Unavailable", err)
	}
	for _, c := range custodians[1:] {
		if id := c.ID(); err == nil || !strings.Contains(err.Error(), id[len(id)-8:]) {
			t.Errorf("the error does not name %s: %v", id, err)
		}
	}
	l.advance(31 * 24 * time.Hour)
	if _, err := subscriber.FetchShares(t.Context(), m); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("after the paid month, in an open session: %v, want NotSubscribed", err)
	}
}
