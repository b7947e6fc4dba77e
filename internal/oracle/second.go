package oracle

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/wallet"
)

// leanMemory is how many bytes of decrypted rows a statement may hold at the
// second gateway: some tables fit, and most joins of them do not.
const leanMemory = 12 << 10

// A joined is a node besides the market's own: another provider, with a gateway of
// its own.
type joined struct {
	control *node.Control
	stop    func()
}

// joinSecond has a node join the market whose gateway has little memory, and treats any
// rows as many.
func (r *Rig) joinSecond(ctx context.Context) (*joined, error) {
	return r.join(ctx, "second", node.GatewayConfig{Memory: leanMemory, ArrayRows: 1})
}

// join has a node of that name join the market.
func (r *Rig) join(ctx context.Context, name string, gateway node.GatewayConfig) (*joined, error) {
	c, err := r.configure(ctx, filepath.Join(r.Dir, name), gateway)
	if err != nil {
		return nil, err
	}
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	ended, ready := make(chan error, 1), make(chan struct{})
	go func() {
		ended <- node.Run(running, c, slog.New(slog.DiscardHandler), func(r node.Ready) error {
			defer close(ready)
			return node.WriteReady(c.Dir, r)
		})
	}()
	select {
	case <-ready:
	case err := <-ended:
		cancel()
		return nil, err
	}
	s := &joined{stop: func() {
		cancel()
		select {
		case <-ended:
		case <-time.After(time.Minute):
		}
	}}
	if s.control, err = node.Connect(c.Dir); err != nil {
		s.stop()
		return nil, err
	}
	return s, nil
}

// configure gives the node a wallet, some money and a configuration.
func (r *Rig) configure(ctx context.Context, dir string, gateway node.GatewayConfig) (node.Config, error) {
	arrays := gateway.ArrayRows
	gateway.Listen, gateway.User, gateway.Password = "127.0.0.1:0", "second", "password"
	c := node.Config{
		Dir: dir, Roles: []node.Role{node.Provider, node.Gateway},
		Wallet: node.WalletConfig{Keystore: "wallet.json", Passphrase: "passphrase"},
		Chain:  node.ChainConfig{RPC: r.market.Chain.RPC, Marketplace: r.market.Chain.Marketplace},
		P2P: node.P2PConfig{
			Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootstrap: r.market.Part(market.Storage1).Ready.Addrs,
		},
		Gateway: gateway,
		Market:  node.MarketConfig{Threshold: 2},
	}
	for _, p := range r.market.Parts {
		if slices.Contains(p.Ready.Roles, node.Persistence) {
			c.Market.Storage = append(c.Market.Storage, p.Ready.Addrs[0])
		}
		if slices.Contains(p.Ready.Roles, node.Custodian) {
			c.Market.Custodians = append(c.Market.Custodians, p.Ready.Addrs[0])
		}
	}
	w, err := wallet.New()
	if err != nil {
		return c, err
	}
	keystore, err := w.Encrypt("phrase", true)
	if err != nil {
		return c, err
	}
	if err := os.MkdirAll(dir, 0o711); err != nil {
		return c, err
	}
	for file, content := range map[string]string{"wallet.json": string(keystore), "passphrase": "phrase\n", "password": "word\n"} {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(content), 0o600); err != nil {
			return c, err
		}
	}
	client, err := chain.Dial(ctx, chain.Config{URL: r.market.Chain.RPC})
	if err != nil {
		return c, err
	}
	defer client.Close()
	if err := client.Faucet(ctx, w.Address(), chain.ETH(10), 1000*enigma.ENG); err != nil {
		return c, err
	}
	file := filepath.Join(dir, "node.yaml")
	if err := node.WriteConfig(file, c); err != nil {
		return c, err
	}
	if c, err = node.ReadConfig(file); err != nil {
		return c, err
	}
	c.Gateway.ArrayRows = arrays // which no file says
	return c, nil
}
