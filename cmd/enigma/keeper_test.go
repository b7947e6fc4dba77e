package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/testnet"
	"enigma/p2p"
	"enigma/p2p/msg"
)

const keptSpec = `
name: kept
price: 10
deposit: 1000
tables:
  - {name: trade, file: trades.csv, key: [ts]}
`

// A kept is a market with one data set, and what the tests of keepers do there.
type kept struct {
	*shell
	n    *testnet.Net
	path string
}

func newKept(t *testing.T) *kept {
	n := testnet.Start(t)
	t.Setenv(nodeVariable, n.Dir)
	n.Write("trades.csv", marketCSV)
	k := &kept{&shell{t}, n, n.Part(market.Provider).Ready.Wallet.String() + "/kept"}
	k.run(0, "faucet", n.Part(market.Provider).Ready.Wallet.String(), "--eng", "1000")
	k.run(0, "publish", n.Write("dataset.yaml", keptSpec), "--yes")
	return k
}

// keep has a part's keeper go round once.
func (k *kept) keep(part string) string {
	k.t.Helper()
	return k.run(0, "keeper", "--once", "--node", k.n.Part(part).Ready.Dir)
}

// keeps wants text in what a part's keeper says it did.
func (k *kept) keeps(part, text string) {
	k.t.Helper()
	if out := k.keep(part); !strings.Contains(out, text) {
		k.t.Errorf("the keeper of %s says\n%s\nwant %s", part, out, text)
	}
}

// advance moves the block clock; a keeper waits until it has seen that.
func (k *kept) advance(by string) {
	k.t.Helper()
	k.run(0, "devnet", "advance", by)
}

// TestKeeperOfProvider has a provider's keeper commit and answer, and then stops
// it.
func TestKeeperOfProvider(t *testing.T) {
	k := newKept(t)
	k.keeps(market.Provider, "done: commit to revision 1 of "+k.path)
	if out := k.keep(market.Provider); strings.Contains(out, "done:") {
		t.Errorf("there was something left to do: %s", out)
	}
	k.run(0, "subscribe", k.path, "--yes")
	k.advance("20h") // the last quarter of a day
	k.keeps(market.Provider, "done: say that revision 1 of "+k.path+" is still stored")

	// A stranger asks for the revision that was replaced, before there is another
	// commitment.
	stranger := []string{"--yes", "--node", k.n.Part(market.Worker).Ready.Dir}
	k.run(0, "faucet", k.n.Part(market.Worker).Ready.Wallet.String(), "--eng", "100")
	k.run(0, "rotate", "kept", "--yes")
	k.says(`it is challenge 1`, append([]string{"challenge", k.path}, stranger...)...)
	k.advance("1m")
	out := k.keep(market.Provider)
	for _, text := range []string{"done: commit to revision 2 of " + k.path, "done: answer challenge 1 of " + k.path, "done: take 1 ENG of bonds"} {
		if !strings.Contains(out, text) {
			t.Errorf("the keeper says\n%s\nwant %s", out, text)
		}
	}

	// Once no commitment is fresh, a fresh one is what they ask for.
	k.advance("200h")
	k.says(`it is challenge 2`, append([]string{"challenge", k.path}, stranger...)...)
	out = k.keep(market.Provider)
	if !strings.Contains(out, "done: say that revision 2") || !strings.Contains(out, "done: answer challenge 2") {
		t.Errorf("the keeper says\n%s", out)
	}

	// Nobody answers: the deposit pays subscriber and stranger.
	k.says(`gets +1 ENG`, append([]string{"withdraw"}, stranger...)...)
	k.says(`it is challenge 3`, append([]string{"challenge", k.path}, stranger...)...)
	k.advance("25h")
	out = k.keep(market.Worker)
	if !strings.Contains(out, "done: close challenge 3") || !strings.Contains(out, "done: take 1 ENG of bonds") {
		t.Errorf("the stranger's keeper says\n%s", out)
	}
	k.says(`deposit +950 ENG`, "show", k.path)
	k.says(`offences +1,`, "show", k.path)
	k.says(`pay out 25 ENG: 25 ENG from the market`, append([]string{"withdraw"}, stranger...)...)
	k.says(`(?s)would pay out 3\.\d+ ENG.*gets +3`, "withdraw", "--dry-run")
	k.says(`done: pay out 3\.\d+ ENG: 3\.\d+ ENG from the market, 3\.\d+ ENG of it compensation`, "withdraw", "--yes")
	k.run(2, "withdraw", "--yes")
}

// TestKeeperOfGateway has a storage node sign two answers to one question, and
// reports it: by hand, and by a keeper.
func TestKeeperOfGateway(t *testing.T) {
	k := newKept(t)
	storage := k.n.Part(market.Storage1).Ready
	k.run(0, "faucet", storage.Wallet.String(), "--eng", "1000")
	k.run(0, "nodes", "register", "1000", "--yes", "--node", storage.Dir)
	k.run(0, "subscribe", k.path, "--yes")
	k.contradict(1)
	k.says(`contradiction: node `+storage.Wallet.String(), "dispute", "conflicts")

	k.says(`would report node .* for a bond of 10 ENG`, "dispute", "report", "1", "--dry-run")
	k.says(`it is case 1`, "dispute", "report", "1", "--yes")
	k.says(`leave the report .* as it is.* case 1`, "dispute", "report", "1", "--yes")
	k.advance("1m")
	k.run(3, "dispute", "reveal", "7", "--yes")
	k.says(`show the evidence of case 1; it was accepted`, "dispute", "reveal", "1", "--yes")
	k.says(storage.Wallet.String()+` .* 900 ENG`, "nodes", "ls")
	k.run(2, "dispute", "report", "1", "--yes")

	// The next one is the keeper's.
	k.contradict(2)
	k.keeps(market.Gateway, "done: report node "+storage.Wallet.String())
	k.advance("1m")
	k.keeps(market.Gateway, "done: show the evidence of case 2")
	k.says(storage.Wallet.String()+` .* 810 ENG`, "nodes", "ls")
	if out := k.keep(market.Gateway); strings.Contains(out, `"duty":"report"`) {
		t.Errorf("there was something left to report: %s", out)
	}
	k.says(`0 ENG of bonds`, "withdraw", "--dry-run") // the keeper has taken them
}

// contradict appends to the gateway's journal what a storage node would have
// signed, had it answered a request twice, with more rows the second time.
func (k *kept) contradict(request byte) {
	k.t.Helper()
	cfg, err := node.ReadConfig(filepath.Join(k.n.Part(market.Storage1).Ready.Dir, "node.yaml"))
	if err != nil {
		k.t.Fatal(err)
	}
	w, _, err := node.ReadWallet(cfg.Wallet)
	if err != nil {
		k.t.Fatal(err)
	}
	sets, err := k.n.Control(market.Gateway).Datasets(k.t.Context())
	if err != nil || len(sets) != 1 {
		k.t.Fatalf("%d data sets, %v", len(sets), err)
	}
	gateway := k.n.Part(market.Gateway).Ready
	f, err := os.OpenFile(filepath.Join(gateway.Dir, "receipts.jsonl"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		k.t.Fatal(err)
	}
	defer f.Close()
	for rows := range uint64(2) {
		r := p2p.Receipt{Receipt: msg.Receipt{
			Node: w.Address(), Subscriber: gateway.Wallet, Dataset: sets[0].ID, Revision: sets[0].Revision,
			Request: enigma.Hash{request}, Rows: rows, Determined: true,
		}}
		sig, err := w.Sign(r.Digest())
		if err != nil {
			k.t.Fatal(err)
		}
		r.Signature = msg.Signature(sig)
		if err := json.NewEncoder(f).Encode(r); err != nil {
			k.t.Fatal(err)
		}
	}
}
