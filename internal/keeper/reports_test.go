package keeper

import (
	"context"
	"os"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/wallet"
	"enigma/p2p/msg"
)

// contradict has a new node register with a stake and answer one request in two
// ways.
func (s *scene) contradict() (node enigma.Address, pair [2]msg.Receipt) {
	s.t.Helper()
	w, err := wallet.New()
	if err != nil {
		s.t.Fatal(err)
	}
	c, err := chain.Dial(s.t.Context(), chain.Config{URL: s.dev.URL(), Wallet: w})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(c.Close)
	if err := s.dev.Fund(s.t.Context(), w.Address(), chain.ETH(1), 1000*enigma.ENG); err != nil {
		s.t.Fatal(err)
	}
	if _, err := c.RegisterNode(s.t.Context(), 2, "peer", nil, 1000*enigma.ENG); err != nil {
		s.t.Fatal(err)
	}
	for i := range pair {
		r := msg.Receipt{Node: w.Address(), Dataset: s.id, Revision: 1, Request: enigma.Hash{7}, Rows: uint64(10 + i), Determined: true, Set: enigma.Hash{byte(i + 1)}}
		sig, err := w.Sign(r.Digest())
		if err != nil {
			s.t.Fatal(err)
		}
		r.Signature = msg.Signature(sig)
		pair[i] = r
	}
	return w.Address(), pair
}

func (s *scene) stake(node enigma.Address) enigma.Grains {
	s.t.Helper()
	n, _, err := s.keeper.Punishable(s.t.Context(), node, s.id, 1, enigma.Hash{7})
	if err != nil {
		s.t.Fatal(err)
	}
	return n
}

// TestReports loses all but what was on disk before the report was sent, at the
// worst moment: the case is open, and nobody knows its number.
func TestReports(t *testing.T) {
	s := newScene(t, 0)
	node, pair := s.contradict()
	if err := s.dev.Fund(t.Context(), s.payee, chain.ETH(1), 50*enigma.ENG); err != nil {
		t.Fatal(err)
	}
	cfg := Config{Dir: t.TempDir(), Conflicts: func(context.Context) ([][2]msg.Receipt, error) { return [][2]msg.Receipt{pair}, nil }}
	round := func(cfg Config) *Count {
		t.Helper()
		k := s.open(cfg)
		defer k.Close()
		if err := k.Round(t.Context()); err != nil {
			t.Fatal(err)
		}
		return k.Counts["report"]
	}
	dry := cfg
	dry.DryRun = true
	if c := round(dry); c.Would != 1 {
		t.Fatalf("dry run: %+v", c)
	}
	kept := Reports{cfg.Dir + "/disputes"}
	if all, err := kept.List(); err != nil || len(all) != 0 {
		t.Fatalf("a dry run has begun reports: %v, %v", all, err)
	}
	if c := round(cfg); c.Done != 1 {
		t.Fatalf("first round: %+v", c)
	}
	all, err := kept.List()
	if err != nil || len(all) != 1 || all[0].Number != 1 {
		t.Fatalf("%+v, %v", all, err)
	}
	all[0].Number = 0
	if err := kept.Save(all[0]); err != nil {
		t.Fatal(err)
	}
	// By hand, too, it is the same report.
	again, err := kept.Begin(t.Context(), s.keeper, s.payee, msg.ConflictEvidence(&pair[0], &pair[1]))
	if err != nil || again.Commitment != all[0].Commitment {
		t.Fatalf("a second report of one offence: %v, %v", again.Commitment, err)
	}
	before := s.nonce()
	s.advance(time.Minute)
	if c := round(cfg); c.Done != 1 || s.nonce() > before+2 { // reveal, and the bond that came back
		t.Fatalf("after the crash: %+v, %d transactions", c, s.nonce()-before)
	}
	all, err = kept.List()
	if err != nil || len(all) != 1 || all[0].Number != 1 || all[0].Outcome != "accepted" {
		t.Fatalf("%+v, %v", all, err)
	}
	if n := s.stake(node); n != 900*enigma.ENG {
		t.Errorf("the node's stake is %s, want a tenth of 1000 ENG slashed", n)
	}
	if b, err := s.keeper.Balance(t.Context(), s.payee); err != nil || b.ENG != 50*enigma.ENG {
		t.Errorf("the reporter has %s, want its bond back; %v", b.ENG, err)
	}
	// Nothing is left to do, for the chain remembers what is lost here.
	if c := round(cfg); c.Done != 0 {
		t.Errorf("third round: %+v", c)
	}
	cfg.Dir = t.TempDir()
	if c := round(cfg); c.Done != 0 {
		t.Errorf("without its directory: %+v", c)
	}
}

// TestBrokenReport: a file that is none keeps no other report from being revealed,
// but new ones are not begun: it could be one of those.
func TestBrokenReport(t *testing.T) {
	s := newScene(t, 0)
	node, pair := s.contradict()
	if err := s.dev.Fund(t.Context(), s.payee, chain.ETH(1), 50*enigma.ENG); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	kept := Reports{dir + "/disputes"}
	x, err := kept.Begin(t.Context(), s.keeper, s.payee, msg.ConflictEvidence(&pair[0], &pair[1]))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kept.Send(t.Context(), s.keeper, &x); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(kept.Dir+"/"+enigma.Hash{1}.String()+".json", []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, more := s.contradict()
	s.advance(time.Minute)
	k := s.open(Config{Dir: dir, Conflicts: func(context.Context) ([][2]msg.Receipt, error) { return [][2]msg.Receipt{more}, nil }})
	defer k.Close()
	if err := k.Round(t.Context()); err == nil {
		t.Error("a round with a broken report has no error")
	}
	if n := s.stake(node); n != 900*enigma.ENG || k.Counts["report"].Done != 1 {
		t.Errorf("stake %s, counts %+v", n, k.Counts["report"])
	}
}

// TestReportCutShort ends between writing a report down and sending it.
func TestReportCutShort(t *testing.T) {
	s := newScene(t, 0)
	node, pair := s.contradict()
	if err := s.dev.Fund(t.Context(), s.payee, chain.ETH(1), 50*enigma.ENG); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := (Reports{dir + "/disputes"}).Begin(t.Context(), s.keeper, s.payee, msg.ConflictEvidence(&pair[0], &pair[1])); err != nil {
		t.Fatal(err)
	}
	k := s.open(Config{Dir: dir})
	defer k.Close()
	for range 2 {
		if err := k.Round(t.Context()); err != nil {
			t.Fatal(err)
		}
		s.advance(time.Minute)
	}
	if n := s.stake(node); n != 900*enigma.ENG || k.Counts["report"].Done != 2 {
		t.Errorf("stake %s, counts %+v", n, k.Counts["report"])
	}
}
