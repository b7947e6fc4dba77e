package testnet

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/wallet"

	"golang.org/x/sync/errgroup"
)

// join runs a node that nobody in the market has heard of: its own wallet with
// some ENG, its own directory, and the address of one storage node.
func (n *Net) join(t *testing.T, name string, adjust func(*node.Config)) *node.Control {
	t.Helper()
	return n.enter(t, name, adjust).Control
}

// A guest is a node that joined.
type guest struct {
	*node.Control
	t    *testing.T
	name string
	dir  string
	stop func() // and wait for the end
}

// enter is join for a node that can be stopped and started again.
func (n *Net) enter(t *testing.T, name string, adjust func(*node.Config)) *guest {
	t.Helper()
	dir := filepath.Join(n.Dir, name)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.MkdirAll(dir, 0o711))
	w, err := wallet.New()
	must(err)
	keystore, err := w.Encrypt("phrase", true)
	must(err)
	for file, content := range map[string]string{"wallet.json": string(keystore), "passphrase": "phrase\n", "password": "word\n"} {
		must(os.WriteFile(filepath.Join(dir, file), []byte(content), 0o600))
	}
	client, err := chain.Dial(t.Context(), chain.Config{URL: n.Chain.RPC})
	must(err)
	defer client.Close()
	must(client.Faucet(t.Context(), w.Address(), chain.ETH(1), 500*enigma.ENG))
	c := node.Config{
		Dir: dir, Wallet: node.WalletConfig{Keystore: "wallet.json", Passphrase: "passphrase"},
		Chain: node.ChainConfig{RPC: n.Chain.RPC, Marketplace: n.Chain.Marketplace},
		P2P: node.P2PConfig{
			Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootstrap: n.Part(market.Storage1).Ready.Addrs,
		},
		Gateway: node.GatewayConfig{Listen: "127.0.0.1:0", User: "stranger", Password: "password"},
	}
	adjust(&c)
	must(node.WriteConfig(filepath.Join(dir, "node.yaml"), c))
	g := &guest{t: t, name: name, dir: dir, stop: func() {}}
	g.start()
	t.Cleanup(func() { g.stop() })
	return g
}

// start runs the node, for the first time or again.
func (g *guest) start() {
	g.t.Helper()
	c, err := node.ReadConfig(filepath.Join(g.dir, "node.yaml"))
	if err != nil {
		g.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(g.t.Context()))
	ended, ready := make(chan error, 1), make(chan struct{})
	go func() {
		ended <- node.Run(ctx, c, slog.New(slog.DiscardHandler), func(r node.Ready) error {
			defer close(ready)
			return node.WriteReady(g.dir, r)
		})
	}()
	g.stop = sync.OnceFunc(func() {
		stop()
		if err := <-ended; err != nil {
			g.t.Errorf("%s: %v", g.name, err)
		}
	})
	select {
	case <-ready:
	case err := <-ended:
		ended <- err
		g.t.Fatalf("%s: %v", g.name, err)
	}
	if g.Control, err = node.Connect(g.dir); err != nil {
		g.t.Fatal(err)
	}
}

// TestStrangersJoin: a second subscriber and a second provider, who know one
// address of the market and have nothing to do with the first ones.
func TestStrangersJoin(t *testing.T) {
	if testing.Short() {
		t.Skip("starts two more nodes with a PostgreSQL each")
	}
	n := Start(t)
	n.Write("trades.csv", tradesCSV)
	first, err := n.Publish(tradesSpec)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Subscribe(first.Path); err != nil {
		t.Fatal(err)
	}
	stranger := n.join(t, "stranger", func(c *node.Config) { c.Roles = []node.Role{node.Gateway} })
	dsn := stranger.Ready.Gateway
	const sql = "SELECT count(*), max(price) FROM trades.trade"
	n.waitFor(t, "the stranger's schema", func() bool {
		_, err := askAt(t.Context(), dsn, "SELECT 'trades.trade'::regclass")
		return err == nil
	})
	wantSQLAt(t, dsn, "what another has paid for is refused", sql, "", "42501")
	subscribe := func(c *node.Control, path string) node.Subscribed {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		sub, err := c.Subscribe(ctx, node.SubscribeRequest{Path: path, Months: 1})
		if err != nil {
			t.Fatal(err)
		}
		return sub
	}
	if sub := subscribe(stranger, first.Path); sub.Balance != 490*enigma.ENG {
		t.Errorf("the stranger has %s left, want 490 ENG", sub.Balance)
	}

	t.Run("two gateways at the same time", func(t *testing.T) {
		var g errgroup.Group
		for i := range 16 {
			g.Go(func() error {
				got, err := askAt(t.Context(), []string{dsn, n.DSN()}[i%2], sql)
				if err == nil && got != "5|6060.00" {
					err = fmt.Errorf("query %d: %q", i, got)
				}
				return err
			})
		}
		if err := g.Wait(); err != nil {
			t.Error(err)
		}
	})

	t.Run("another provider's data set of the same name is another one", func(t *testing.T) {
		rival := n.join(t, "rival", func(c *node.Config) {
			c.Roles = []node.Role{node.Provider}
			for _, p := range n.Parts {
				if slices.Contains(p.Ready.Roles, node.Persistence) {
					c.Market.Storage = append(c.Market.Storage, p.Ready.Addrs[0])
				}
				if slices.Contains(p.Ready.Roles, node.Custodian) {
					c.Market.Custodians = append(c.Market.Custodians, p.Ready.Addrs[0])
				}
			}
		})
		n.Write("trades.csv", strings.Split(tradesCSV, "\n")[0]+"\n2020-01-01T00:00:00Z,XYZ,1.00,1,\n")
		second, err := rival.Publish(t.Context(), node.PublishRequest{Spec: n.Write("dataset.yaml", tradesSpec)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if second.Path == first.Path || second.Revision != 1 {
			t.Fatalf("published as %s revision %d", second.Path, second.Revision)
		}
		wantSQLAt(t, dsn, "the first one stays what it was", sql, "5|6060.00", "")
		sub := subscribe(stranger, second.Path)
		if want := second.Path; sub.Schema != want {
			t.Errorf("schema %q, want %q: the short name is taken", sub.Schema, want)
		}
		other := fmt.Sprintf("SELECT count(*), max(price) FROM %q.trade", sub.Schema)
		wantSQLAt(t, dsn, "the second one has its own rows", other, "1|1.00", "")
		wantSQLAt(t, dsn, "beside the first", sql, "5|6060.00", "")
		n.waitFor(t, "the second data set at the first gateway", func() bool {
			_, err := n.ask(t.Context(), fmt.Sprintf("SELECT '%q.trade'::regclass", sub.Schema))
			return err == nil
		})
		wantSQLAt(t, n.DSN(), "who has not paid for it", other, "", "42501")
		wantSQLAt(t, dsn, "both in one statement",
			fmt.Sprintf("SELECT (SELECT count(*) FROM trades.trade), (SELECT count(*) FROM %q.trade)", sub.Schema), "5|1", "")
	})
}
