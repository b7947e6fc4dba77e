package oracle

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/wallet"
)

// An owner is one more node of the market: a provider with a gateway of its own,
// through which it writes.
type owner struct {
	dir   string
	ready node.Ready
	stop  context.CancelFunc
	ended chan error
}

// Own publishes what a dataset.yaml says from a node that has a gateway too, and
// gives the plain PostgreSQL the same tables. Connect then asks that gateway.
func (r *Rig) Own(ctx context.Context, name string, spec []byte) (*Dataset, error) {
	if r.owner == nil {
		o, err := r.enter(ctx)
		if err != nil {
			return nil, err
		}
		r.owner = o
	}
	provider, err := node.Connect(r.owner.dir)
	if err != nil {
		return nil, err
	}
	for _, other := range r.sets {
		if _, err := provider.Subscribe(ctx, node.SubscribeRequest{Path: other.path, Months: 1}); err != nil {
			return nil, err
		}
	}
	set, err := r.publish(ctx, provider, name, spec)
	if err != nil {
		return nil, err
	}
	set.gateway = r.owner.ready.Gateway
	if err := set.await(ctx); err != nil {
		return nil, err
	}
	return set, r.copy(ctx, set)
}

// await waits until the owner's gateway, which follows the chain, has the data set.
func (d *Dataset) await(ctx context.Context) error {
	conn, err := pgconn.Connect(ctx, d.gateway)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for begun := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		err := conn.Exec(ctx, "select count(*) from "+ident(d.Name)+"."+ident(d.Tables[0].Name)).Close()
		if err == nil || time.Since(begun) > time.Minute || ctx.Err() != nil {
			return err
		}
	}
}

// enter starts the owner's node.
func (r *Rig) enter(ctx context.Context) (*owner, error) {
	o := &owner{dir: filepath.Join(r.Dir, "owner"), ended: make(chan error, 1)}
	c, err := r.ownerConfig(ctx, o.dir)
	if err != nil {
		return nil, err
	}
	ready := make(chan struct{})
	life, stop := context.WithCancel(context.WithoutCancel(ctx))
	o.stop = stop
	go func() {
		o.ended <- node.Run(life, c, slog.New(slog.DiscardHandler), func(up node.Ready) error {
			defer close(ready)
			o.ready = up
			return node.WriteReady(o.dir, up)
		})
	}()
	select {
	case <-ready:
		return o, nil
	case err := <-o.ended:
		stop()
		return nil, errors.Join(errors.New("the owner's node ended"), err)
	}
}

// ownerConfig makes a directory and a wallet with some money.
func (r *Rig) ownerConfig(ctx context.Context, dir string) (c node.Config, err error) {
	w, err := wallet.New()
	if err != nil {
		return c, err
	}
	keystore, err := w.Encrypt("phrase", true)
	if err != nil {
		return c, err
	}
	if err := os.Mkdir(dir, 0o711); err != nil {
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
	c = node.Config{
		Dir: dir, Roles: []node.Role{node.Provider, node.Gateway}, Wallet: node.WalletConfig{Keystore: "wallet.json", Passphrase: "passphrase"},
		Chain:   node.ChainConfig{RPC: r.market.Chain.RPC, Marketplace: r.market.Chain.Marketplace},
		P2P:     node.P2PConfig{Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootstrap: r.market.Part(market.Storage1).Ready.Addrs},
		Gateway: node.GatewayConfig{Listen: "127.0.0.1:0", User: "owner", Password: "password"},
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
	if err := node.WriteConfig(filepath.Join(dir, "node.yaml"), c); err != nil {
		return c, fmt.Errorf("owner: %w", err)
	}
	return node.ReadConfig(filepath.Join(dir, "node.yaml"))
}

func (o *owner) close() {
	if o != nil {
		o.stop()
		<-o.ended
	}
}
