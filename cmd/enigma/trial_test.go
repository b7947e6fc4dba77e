package main

import (
	"strings"
	"testing"
	"time"

	"enigma/internal/market"
	"enigma/internal/testnet"
)

// TestTrial queries until a trial ends, and to the second: by the clocks of those
// who decide. Then it buys.
func TestTrial(t *testing.T) {
	n := testnet.Start(t)
	t.Setenv(nodeVariable, n.Dir)
	n.Write("trades.csv", marketCSV)
	s := &shell{t}
	path := n.Part(market.Provider).Ready.Wallet.String() + "/trades"
	const sql = "SELECT count(*) FROM trades.trade"
	spec := strings.Replace(marketSpec, "length: 72h, rows: 100", "length: 1h, rows: 1000000", 1)
	s.run(0, "publish", n.Write("dataset.yaml", spec), "--yes")
	s.says(`/trades +1 +10 ENG +1h0m0s, 1000000 rows +2 +-`, "ls")
	s.says(`1h0m0s and 1000000 rows, free of charge and once`, "trial", path, "--yes")
	s.says(`your trial +until 20`, "show", path)
	s.says(`may read +0 data sets paid for, 1 on trial`, "status")
	s.says(`2`, "query", sql)

	d, err := n.Control(market.Gateway).Details(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	end := d.Access.TrialEnd
	s.run(0, "devnet", "advance", "3585s")
	for answered := 0; ; answered++ {
		begun := s.clock(n, market.Gateway)
		status, out := s.try("query", sql)
		over := begun // by the clock that is the furthest
		for _, part := range []string{market.Gateway, market.Storage1, market.Storage2} {
			if c := s.clock(n, part); c.After(over) {
				over = c
			}
		}
		switch {
		case status == 0 && !begun.Before(end):
			t.Fatalf("an answer at %s, and the trial ended at %s", begun, end)
		case status != 0 && over.Before(end):
			t.Fatalf("no answer at %s, and the trial ends at %s: %s", over, end, out)
		case status != 0 && status != 4:
			t.Fatalf("status %d: %s", status, out)
		}
		if !begun.Before(end) {
			t.Logf("%d answers in the trial's last seconds", answered)
			break
		}
	}
	s.says(`your trial +ended 20`, "show", path)
	s.says(`may read +0 data sets paid for, 0 on trial`, "status")
	s.run(5, "trial", path, "--yes") // once

	s.run(0, "subscribe", path, "--yes")
	s.says(`2`, "query", sql)
	s.says(`subscribed +until 20`, "show", path)
	s.says(`may read +1 data sets paid for, 0 on trial`, "status")
	s.run(0, "unsubscribe", path, "--yes")
	s.run(4, "query", sql)
	s.says(`subscribed +ended 20`, "show", path)
}

// clock is where a part sees the block clock.
func (s *shell) clock(n *testnet.Net, part string) time.Time {
	s.t.Helper()
	st, err := n.Control(part).Status(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return st.ChainTime
}

// TestLists publishes three data sets and lists them in all orders.
func TestLists(t *testing.T) {
	n := testnet.Start(t)
	t.Setenv(nodeVariable, n.Dir)
	n.Write("trades.csv", marketCSV)
	s := &shell{t}
	provider := n.Part(market.Provider).Ready.Wallet.String()
	for name, terms := range map[string]string{"aa": "price: 30\ntags: [bars]", "bb": "price: 10\ntags: [bars, btc]", "cc": "price: 20"} {
		s.run(0, "publish", n.Write(name+".yaml", "name: "+name+"\ndeposit: 100\n"+terms+"\ntables:\n  - {name: trade, file: trades.csv, key: [ts]}\n"), "--yes")
	}
	order := func(want string, args ...string) {
		t.Helper()
		listed := func(out string) string {
			var got []string
			for _, line := range strings.Split(out, "\n") {
				if _, after, ok := strings.Cut(line, provider+"/"); ok {
					got = append(got, strings.Fields(after)[0])
				}
			}
			return strings.Join(got, " ")
		}
		out := s.until(func(out string) bool { return listed(out) == want }, args...)
		if got := listed(out); got != want {
			t.Errorf("enigma %s lists %s, want %s", strings.Join(args, " "), got, want)
		}
	}
	bb := provider + "/bb"
	s.run(0, "subscribe", bb, "--yes")
	s.run(0, "subscribe", bb, "--yes") // once more
	s.run(0, "subscribe", provider+"/aa", "--yes")
	s.run(0, "devnet", "advance", "48h")
	s.waitClock(n.Control(market.Gateway), 47*time.Hour)
	order("aa bb cc", "ls") // cc is in no directory
	order("bb cc aa", "ls", "--sort", "price")
	order("aa bb cc", "ls", "--sort", "name")
	order("bb aa cc", "ls", "--sort", "legacy")
	order("bb", "ls", "--tag", "btc")
	order("", "ls", "--provider", "0x00000000000000000000000000000000000000aa")
	order("cc", "ls", "--limit", "2", "--page", "2")
	s.says(`2 of 3; --page 2 shows more`, "ls", "--limit", "2")
	order("aa bb", "rank")
	order("bb aa", "rank", "--sort", "legacy")
	s.says(`2 +0x.*/bb +10 ENG .* 2\n`, "rank", "--sort", "legacy")
	s.run(2, "rank", "--sort", "price")
	s.says(`(?s)"name": "aa".*"name": "bb".*"name": "cc"`, "ls", "--json")

	// Tags follow dataset.yaml, where that says anything about them.
	n.Write("bb.yaml", "name: bb\nprice: 10\ntags: [eth]\ntables:\n  - {name: trade, file: trades.csv, key: [ts]}\n")
	file := n.Dir + "/bb.yaml"
	s.says(`changed: .*tags eth`, "publish", file, "--dry-run")
	s.says(`would set for .*: tags eth`, "update", file, "--dry-run")
	order("bb", "ls", "--tag", "btc")
	s.says(`done: set for .*: tags eth`, "update", file, "--yes")
	order("bb", "ls", "--tag", "eth")
	order("", "ls", "--tag", "btc")
	s.says(`as it is`, "update", file, "--dry-run")
	n.Write("bb.yaml", "name: bb\nprice: 10\ntags: [btc]\ntables:\n  - {name: trade, file: trades.csv, key: [ts]}\n")
	s.run(0, "publish", file, "--yes")
	order("bb", "ls", "--tag", "btc")
	n.Write("bb.yaml", "name: bb\nprice: 10\ntables:\n  - {name: trade, file: trades.csv, key: [ts]}\n")
	s.says(`as it is`, "update", file, "--dry-run")
}
