package main

import (
	"bytes"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/testnet"
)

const (
	marketCSV  = "ts,price\n2018-04-04T00:00:00Z,6060.00\n2018-04-04T00:01:00Z,6049.68\n"
	marketSpec = `
name: trades
price: 10
deposit: 100
payouts: {provider: 9000, storage: 1000}
trial: {length: 72h, rows: 100}
tables:
  - {name: trade, file: trades.csv, key: [ts]}
`
)

// A shell runs commands against one market.
type shell struct{ t *testing.T }

// run runs a command, wants its exit status, and returns what it printed.
func (s *shell) run(status int, args ...string) string {
	s.t.Helper()
	got, out := s.try(args...)
	if got != status {
		s.t.Fatalf("enigma %s: status %d, want %d\n%s", strings.Join(args, " "), got, status, out)
	}
	return out
}

// try runs a command and returns its exit status and what it printed.
func (s *shell) try(args ...string) (int, string) {
	var out, errs bytes.Buffer
	status := run(s.t.Context(), args, strings.NewReader(""), &out, &errs)
	return status, out.String() + errs.String()
}

// says wants text in what a command that succeeds prints.
func (s *shell) says(pattern string, args ...string) {
	s.t.Helper()
	want := regexp.MustCompile(pattern)
	if out := s.until(want.MatchString, args...); !want.MatchString(out) {
		s.t.Errorf("enigma %s printed\n%s\nwant %s", strings.Join(args, " "), out, pattern)
	}
}

// until returns what a command prints. One that only looks is run until that is
// good, for ten seconds: its node may not have heard yet what another has done.
func (s *shell) until(good func(out string) bool, args ...string) string {
	s.t.Helper()
	out := s.run(0, args...)
	looks := !slices.Contains(args, "--yes")
	for end := time.Now().Add(10 * time.Second); looks && !good(out) && time.Now().Before(end); {
		time.Sleep(100 * time.Millisecond)
		out = s.run(0, args...)
	}
	return out
}

// TestCommands takes a data set through what its provider, a subscriber and its
// payees say to the chain.
func TestCommands(t *testing.T) {
	n := testnet.Start(t)
	n.Write("trades.csv", marketCSV)
	spec := n.Write("dataset.yaml", marketSpec)
	s := &shell{t}
	path := n.Part(market.Provider).Ready.Wallet.String() + "/trades"
	t.Setenv(nodeVariable, n.Dir)

	// Without a person and without --yes nothing happens; a dry run says what would.
	s.run(2, "publish", spec)
	s.says(`would publish .*/trades revision 1: 2 rows, 10 ENG a month, deposit 100 ENG, gas at most 0\.0`, "publish", spec, "--dry-run")
	if out := s.run(0, "ls"); strings.Contains(out, "trades") {
		t.Fatalf("a dry run has published: %s", out)
	}
	s.says(`published .*/trades revision 1`, "publish", spec, "--yes")
	s.says(`trial +72h0m0s and 100 rows`, "show", path)

	s.run(2, "subscribe", path)
	s.says(`would pay 10 ENG .* until .* gas at most 0\.0`, "subscribe", path, "--dry-run")
	s.says(`until +20`, "trial", path, "--yes")
	s.run(5, "trial", path, "--yes")
	s.says(`it renews by itself for at most 12 ENG`, "subscribe", path, "--auto-renew", "12", "--renewals", "2", "--yes")
	s.says(`renews +for at most 12 ENG a month; now: too early`, "show", path)
	s.says(`wallet, up to 24 ENG`, "show", path)

	// A raise leaves subscribers the old price.
	s.run(2, "price", "trades", "10.0000005", "--yes")
	s.says(`would set the price of .* from 10 ENG to 11 ENG`, "price", "trades", "11", "--dry-run")
	s.says(`price +10 ENG`, "show", path)
	s.says(`done: set the price`, "price", "trades", "11", "--yes")
	s.says(`a month for you +10 ENG`, "show", path)

	s.says(`would pay 11 ENG for 1 months .* for 0x`, "gift", path, "0x00000000000000000000000000000000000000aa", "--dry-run")
	s.says(`pays +11 ENG`, "gift", path, "0x00000000000000000000000000000000000000aa", "--yes")

	s.says(`pays +30 ENG`, "fund", "30", "--dry-run")
	s.says(`done: pay 30 ENG`, "fund", "30", "--yes")
	s.says(`gets +5 ENG`, "withdraw", "5", "--yes")
	s.says(`balance 25 ENG`, "show", path)
	s.says(`renewed for up to 13 ENG.*take 26 ENG`, "renew", path, "--cap", "13", "--months", "2", "--yes")
	s.says(`renewed no more`, "renew", path, "--off", "--yes")

	s.says(`done: close`, "close", "trades", "--yes")
	s.run(5, "subscribe", path, "--yes")
	s.says(`done: open`, "open", "trades", "--yes")
	s.says(`add 20 ENG to the deposit of .*, which is 100 ENG`, "deposit", "trades", "20", "--yes")
	s.says(`ask for 15 ENG`, "thaw", "trades", "15", "--yes")
	s.run(8, "withdraw", "--deposit", "trades", "--yes")
	s.says(`leave the deposit`, "thaw", "trades", "--cancel", "--yes")
	s.says(`would share later revenue`, "payouts", "trades", "provider=5000", "storage=5000", "--dry-run")
	s.says(`done: share later revenue .* 50.00 %, .* 25.00 %, .* 25.00 %`, "payouts", "trades", "provider=5000", "storage=5000", "--yes")

	s.says(`set for .*: price 10 ENG in place of 11 ENG; payouts`, "update", spec, "--yes")
	s.says(`as it is`, "update", spec, "--dry-run")

	// Revenue under all three payout lists, after some days.
	ctl := n.Control(market.Provider)
	s.run(0, "devnet", "advance", "120h")
	s.waitClock(ctl, 100*time.Hour)
	s.says(`would collect 3\.\d+ ENG, under 2 payout lists`, "claim", "--dry-run")
	s.says(`done: collect 3\.\d+ ENG, under 2 payout lists`, "claim", "--yes")

	// The directory, nodes, and a storage challenge that is answered.
	s.says(`done: list .* under 2 tags`, "list", "trades", "--tags", "btc,bars", "--yes")
	s.says(`1 +0x.*/trades`, "rank", "--tag", "btc")
	if out := s.run(0, "rank", "--tag", "eth"); strings.Contains(out, "trades") {
		t.Errorf("ranked under a tag that it has not: %s", out)
	}
	s.says(`listed under 2 tags`, "show", path)
	s.says(`pays +150 ENG`, "nodes", "register", "150", "--yes", "--node", n.Part(market.Provider).Ready.Dir)
	s.says(`persistence +150 ENG`, "nodes", "ls")
	s.says(`done: commit to revision 1 of .*: \d+ chunks`, "commit", "trades", "--interval", "720h", "--yes")
	s.says(`it is challenge 1`, "challenge", path, "--yes")
	s.run(0, "devnet", "advance", "1m") // a block later
	s.says(`done: answer challenge 1 of .* by chunk \d+`, "respond", "1", "--yes")
	s.says(`^0 receipts`, "dispute", "conflicts")
	s.run(3, "dispute", "report", "1", "--yes")

	// A keeper that is no subscriber renews what was agreed to.
	s.says(`renewed for up to 13 ENG`, "renew", path, "--cap", "13", "--yes")
	s.run(0, "devnet", "advance", "552h")
	s.says(`"msg":"would renew 1 subscriptions"`, "keeper", "--once", "--dry-run", "--node", n.Part(market.Worker).Ready.Dir)
	s.says(`"msg":"done: renew 1 subscriptions"`, "keeper", "--once", "--node", n.Part(market.Worker).Ready.Dir)
	s.says(`"msg":"round"`, "keeper", "--once", "--node", n.Part(market.Worker).Ready.Dir)
	s.says(`balance 1[45](\.\d+)? ENG`, "show", path)

	s.says(`end the subscription to .* and get \d+\.\d+ ENG back`, "unsubscribe", path, "--yes")
	s.run(0, "tx", "ls")
	s.run(3, "tx", "cancel", "99999", "--yes")

	// A manifest that is registered is not registered again, and by nobody else.
	file := n.Write("manifest.json", s.run(0, "show", path, "--manifest"))
	s.run(2, "register", file, "--price", "10", "--deposit", "100", "--yes")
	out := s.run(5, "register", file, "--yes", "--node", n.Part(market.Gateway).Ready.Dir)
	if !strings.Contains(out, "name its provider's directory") {
		t.Errorf("another wallet: %s", out)
	}

	s.says(`offer .* to 0x`, "transfer", "trades", n.Part(market.Gateway).Ready.Wallet.String(), "--yes")
	s.run(5, "accept", path, "--yes") // the provider itself
	heir := n.Part(market.Gateway)
	s.says(`take over`, "accept", path, "--yes", "--node", heir.Ready.Dir)

	// The provider is now who took over: it is paid as such, and has its duties.
	s.says(`done: share later revenue .*: `+heir.Ready.Wallet.String()+` 70\.00 %, .* 15\.00 %, .* 15\.00 %`,
		"payouts", path, "provider=7000", "storage=3000", "--yes", "--node", heir.Ready.Dir)
	details, err := n.Control(market.Gateway).Details(t.Context(), path)
	if err != nil || len(details.Payouts) != 3 || details.Payouts[0] != (enigma.Payout{To: heir.Ready.Wallet, BasisPoints: 7000}) {
		t.Errorf("payouts %+v, %v, want the new owner's first", details.Payouts, err)
	}
	s.says(`done: say that revision 1 .* is still stored`, "keeper", "--once", "--node", heir.Ready.Dir)
	worker := n.Part(market.Worker).Ready
	s.run(0, "faucet", worker.Wallet.String(), "--eng", "10")
	s.says(`it is challenge 2`, "challenge", path, "--yes", "--node", worker.Dir)
	s.run(0, "devnet", "advance", "1m") // a block later
	s.run(5, "respond", "2", "--yes")   // who owned it before
	s.says(`done: answer challenge 2 of .* by chunk \d+`, "respond", "2", "--yes", "--node", heir.Ready.Dir)
}

// waitClock waits until a node has seen the clock move.
func (s *shell) waitClock(ctl *node.Control, by time.Duration) {
	s.t.Helper()
	for range 200 {
		st, err := ctl.Status(s.t.Context())
		if err != nil {
			s.t.Fatal(err)
		}
		if time.Until(st.ChainTime) > by {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	s.t.Fatal("the clock does not move")
}

func TestEth(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0 ETH", "1": "0.000000000000000001 ETH", "1564270000000": "0.00000156427 ETH", "1234567890123": "0.00000123456 ETH",
		"10000000000000000000": "10 ETH", "9999998123456789000": "9.999998 ETH",
	} {
		n, _ := new(big.Int).SetString(wei, 10)
		if got := eth(n); got != want {
			t.Errorf("eth(%s) = %s, want %s", wei, got, want)
		}
	}
}
