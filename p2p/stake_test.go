package p2p

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"
	"time"

	"enigma"
	"enigma/p2p/msg"
)

// TestStrangersLeaveRoom: wallets with nothing at stake cannot keep out those
// that the chain knows, however many there are.
func TestStrangersLeaveRoom(t *testing.T) {
	limits := Limits{}
	limits.fill()
	table, now := newTable(limits), time.Unix(1_800_000_000, 0)
	opening := func(n int) *msg.Opening {
		o := &msg.Opening{Expiry: now.Add(sessionLife)}
		binary.BigEndian.PutUint64(o.Nonce[:], uint64(n))
		binary.BigEndian.PutUint64(o.Subscriber[:], uint64(n))
		return o
	}
	for n := range maxUnproven {
		if err := table.reserve(opening(n), false, now); err != nil {
			t.Fatalf("stranger %d: %v", n, err)
		}
	}
	if err := table.reserve(opening(maxUnproven), false, now); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("one stranger too many: %v, want Unavailable", err)
	}
	if err := table.reserve(opening(maxUnproven), true, now); err != nil {
		t.Errorf("a subscriber meanwhile: %v", err)
	}
	now = now.Add(sessionLife)
	if err := table.reserve(opening(maxUnproven+1), false, now); err != nil {
		t.Errorf("a stranger, when the others' openings have expired: %v", err)
	}
	if table.fresh != 1 {
		t.Errorf("%d openings of strangers are counted, want 1", table.fresh)
	}
}

// TestRegisteredStays: a provider cannot take back, or push out, what the chain
// has registered and others have paid for.
func TestRegisteredStays(t *testing.T) {
	l, shares := &loader{}, newKeeper()
	chain := newLedger()
	node, provider := start(t, chain, nil), start(t, chain, nil)
	node.ServeLoads(l, anyone)
	node.ServeShares(shares)
	m, signed := sign(t, provider.wallet, func(m *enigma.Manifest) { m.Revision = 2 })
	chain.list(m, signed.Manifest)
	for _, tt := range []struct {
		revision uint64
		want     error
	}{
		{1, enigma.Denied},
		{2, enigma.Denied},
		{3, nil},
		{4, enigma.Denied},
		{1 << 63, enigma.Denied},
	} {
		load, err := provider.Load(t.Context(), node.Ref(), m.Name, enigma.LoadSpec{Dataset: m.Dataset, Revision: tt.revision})
		if (err == nil) != (tt.want == nil) || tt.want != nil && !errors.Is(err, tt.want) {
			t.Errorf("load of revision %d = %v, want %v", tt.revision, err, tt.want)
		}
		if err == nil {
			_ = load.Abort()
		}
		err = provider.DepositShare(t.Context(), node.Ref(), m.Name, tt.revision, []byte("share"))
		if (err == nil) != (tt.want == nil) || tt.want != nil && !errors.Is(err, tt.want) {
			t.Errorf("share of revision %d = %v, want %v", tt.revision, err, tt.want)
		}
	}
	if got, err := shares.Share(t.Context(), m.Dataset, 3); err != nil || !bytes.Equal(got, []byte("share")) {
		t.Errorf("the next revision's share is %q, %v", got, err)
	}
}
