package p2p

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"enigma"
)

// TestTrialEndsWithItsRows reads on trial until the rows are used up, over two
// answers, goes on after a subscription, and ends to the second without one.
func TestTrialEndsWithItsRows(t *testing.T) {
	q := &numbers{n: 60}
	k := openMarket(t, tcpOnly, q)
	who, id := k.subscriber.wallet.Address(), k.manifest.Dataset
	if _, err := k.query(t.Context()); !errors.Is(err, enigma.NotSubscribed) {
		t.Fatalf("before the trial: %v, want NotSubscribed", err)
	}
	k.ledger.try(id, who, 100)

	read := func() (int, error) {
		rows, err := k.query(t.Context())
		if err != nil {
			return 0, err
		}
		defer rows.Close()
		return count(rows)
	}
	if n, err := read(); n != 60 || err != nil {
		t.Fatalf("first answer: %d rows, %v; want all 60", n, err)
	}
	n, err := read()
	if n != 40 || !errors.Is(err, enigma.LimitExceeded) || !strings.Contains(enigma.Hint(err), "enigma subscribe") {
		t.Fatalf("second answer: %d rows, %v (hint %q); want 40 and LimitExceeded", n, err, enigma.Hint(err))
	}
	if n, err := read(); n != 0 || !errors.Is(err, enigma.LimitExceeded) {
		t.Fatalf("third answer: %d rows, %v; want LimitExceeded", n, err)
	}
	k.ledger.subscribe(id, who)
	if n, err := read(); n != 60 || err != nil {
		t.Fatalf("after subscribing: %d rows, %v; want all 60", n, err)
	}
	k.ledger.advance(30*24*time.Hour - time.Second)
	if n, err := read(); n != 60 || err != nil {
		t.Fatalf("in the last second: %d rows, %v; want all 60", n, err)
	}
	k.ledger.advance(time.Second)
	if _, err := read(); !errors.Is(err, enigma.NotSubscribed) {
		t.Fatalf("at the end: %v, want NotSubscribed", err)
	}
}

// TestTrialEndsToTheSecond has a trial's time end before its rows do.
func TestTrialEndsToTheSecond(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 3})
	k.ledger.try(k.manifest.Dataset, k.subscriber.wallet.Address(), 1_000)
	for _, step := range []struct {
		by   time.Duration
		want error
	}{{24*time.Hour - time.Second, nil}, {time.Second, enigma.NotSubscribed}} {
		k.ledger.advance(step.by)
		rows, err := k.query(t.Context())
		if err == nil {
			_, err = count(rows)
			rows.Close()
		}
		if !errors.Is(err, step.want) {
			t.Errorf("%v, want %v", err, step.want)
		}
		if step.want != nil && !strings.Contains(err.Error(), "trial") {
			t.Errorf("%v does not say that it was a trial", err)
		}
	}
}

// TestTrialCountsOutliveRestarts opens the file again: as it is, cut off within
// its last record, and with a record that is not as it was written.
func TestTrialCountsOutliveRestarts(t *testing.T) {
	path := filepath.Join(t.TempDir(), trialFile)
	a, b := trialKey{enigma.DatasetID{1}, enigma.Address{1}}, trialKey{enigma.DatasetID{1}, enigma.Address{2}}
	first := reopen(t, path)
	for range 3 {
		if !first.take(a, 5) || !first.take(b, 5) || first.save(a) != nil || first.save(b) != nil {
			t.Fatal("rows are refused")
		}
	}
	if err := first.close(); err != nil {
		t.Fatal(err)
	}
	left := func(c *trials, k trialKey) (n int) {
		for c.take(k, 5) {
			n++
		}
		return n
	}
	whole := reopen(t, path)
	if left(whole, a) != 2 || left(whole, b) != 2 {
		t.Error("a restart changed the counts")
	}
	if got := size(t, path); got != 2*trialRecord {
		t.Errorf("%d bytes, want two records", got)
	}
	if whole.save(a) != nil || whole.close() != nil {
		t.Fatal("not saved")
	}
	if err := os.Truncate(path, size(t, path)-1); err != nil {
		t.Fatal(err)
	}
	cut := reopen(t, path)
	if left(cut, a) != 2 || left(cut, b) != 2 {
		t.Error("what was not written to its end changed the counts")
	}
	if cut.close() != nil {
		t.Fatal("not closed")
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	raw[55] ^= 1
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	if bad := reopen(t, path); left(bad, a)+left(bad, b) == 4 {
		t.Error("a record that is not as it was written counts")
	}
}

func reopen(t *testing.T, path string) *trials {
	t.Helper()
	opened, err := openTrials(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { opened.close() })
	return opened
}

func size(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// TestSharesOnTrial has a custodian release its share to a trial, while it runs.
func TestSharesOnTrial(t *testing.T) {
	l := newLedger()
	custodian := start(t, l, nil)
	who, id := enigma.Address{7}, enigma.DatasetID{1}
	if err := custodian.mayFetch(id, who, false); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("before the trial: %v", err)
	}
	l.try(id, who, 0)
	if err := custodian.mayFetch(id, who, false); err != nil {
		t.Errorf("during the trial: %v", err)
	}
	l.advance(24 * time.Hour)
	if err := custodian.mayFetch(id, who, false); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("after the trial: %v", err)
	}
}

// TestTransferredDataSet asks as the old and as the new owner.
func TestTransferredDataSet(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 3})
	h, id, heir := k.stores[0], k.manifest.Dataset, enigma.Address{8}
	if err := h.mayQuery(id, k.provider.Address()); err != nil {
		t.Errorf("its provider: %v", err)
	}
	k.ledger.transfer(id, heir)
	if err := h.mayQuery(id, heir); err != nil {
		t.Errorf("its new owner: %v", err)
	}
	if err := h.mayQuery(id, k.provider.Address()); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("its old owner: %v, want NotSubscribed", err)
	}
	for who, want := range map[enigma.Address]bool{heir: true, k.provider.Address(): true, {9}: false} {
		if got := h.book.maySign(who, k.manifest); got != want {
			t.Errorf("%s may sign: %v", who, got)
		}
	}
}
