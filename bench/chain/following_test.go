package chain

import (
	"testing"
	"time"

	"enigma"
	"enigma/chain"
)

// TestCrowd follows a small history, in ranges of blocks and then one by one, and
// expects what it says of everybody.
func TestCrowd(t *testing.T) {
	const subs = 20_000 // more events than the endpoint gives out at a time
	history, err := newCrowd(subs)
	if err != nil {
		t.Fatal(err)
	}
	e, server := history.serve()
	defer server.Close()
	f, _, err := follow(t.Context(), e, chain.Config{URL: server.URL, Marketplace: enigma.Address(history.market), Finality: 64, MaxSilence: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	for n := range subs {
		id, who := member(n)
		sold := time.Unix(int64(history.headers[2+n/perBlock].Time), 0)
		if want := sold.Add(time.Duration(1+n%12) * chain.Period); !f.PaidUntil(id, who).Equal(want) {
			t.Fatalf("subscription %d lasts until %s, want %s", n, f.PaidUntil(id, who), want)
		}
	}
	if n := f.Standing(); n.Ranges < 2 || n.Block != uint64(len(history.headers)-1) {
		t.Errorf("%d ranges up to block %d of %d", n.Ranges, n.Block, len(history.headers)-1)
	}
	if s, ok := f.Score(enigma.DatasetID{}); !ok || s.Paying != subs/crowdSets*price {
		t.Errorf("the first data set's subscribers pay %s a month, want those of %d", s.Paying, subs/crowdSets)
	}
}
