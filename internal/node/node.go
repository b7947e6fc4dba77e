// Package node assembles the roles of a node from a Config and runs them.
//
// It is where the doors meet: it opens each of them, hands them to each other
// as the small interfaces of package enigma, and closes them in reverse order.
// What a role does is the doors' business; what a role needs is here.
package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"enigma/chain"
	"enigma/internal/localpg"
	"enigma/internal/store"
	"enigma/internal/wallet"
	"enigma/p2p"
)

// A Node is a running node.
type Node struct {
	cfg     Config
	log     *slog.Logger
	phrase  string
	wallet  *wallet.Wallet
	chain   *chain.Client
	ledger  *chain.Follower
	host    *p2p.Host
	store   *store.Store    // nil without the role persistence
	shares  *shareFolder    // nil without the role custodian
	source  *source         // nil without the role gateway
	scratch *localpg.Server // nil without the role provider

	vault  vault
	writer *writer // nil unless the node is both gateway and provider

	ready      Ready
	writing    sync.Mutex // one write at a time, and none begins while one of these ends
	publishing sync.Mutex // one publication at a time, or one write

	failed  chan error // the first thing that ended unexpectedly
	closers []func()
}

// Run runs a node until ctx ends or one of its parts fails. It calls ready once
// the node answers.
func Run(ctx context.Context, cfg Config, log *slog.Logger, ready func(Ready) error) error {
	n := &Node{cfg: cfg, log: log, failed: make(chan error, 1)}
	if err := keepPrivate(); err != nil {
		log.WarnContext(ctx, "core dumps may hold keys: they cannot be turned off", "err", err)
	}
	defer n.close()
	if err := n.open(ctx); err != nil {
		return err
	}
	if err := ready(n.ready); err != nil {
		return err
	}
	log.InfoContext(ctx, "node is up", "roles", cfg.Roles, "peer", n.ready.Peer)
	select {
	case <-ctx.Done():
		log.InfoContext(ctx, "node stops")
		return nil
	case err := <-n.failed:
		return err
	}
}

// open starts everything in the order in which it depends on each other.
func (n *Node) open(ctx context.Context) error {
	if err := os.MkdirAll(n.cfg.Dir, 0o711); err != nil {
		return err
	}
	n.ready = Ready{PID: os.Getpid(), Dir: n.cfg.Dir, Roles: n.cfg.Roles}
	for _, step := range []func(context.Context) error{
		n.openWallet, n.openChain, n.openHost, n.openPersistence, n.openCustodian, n.openProvider, n.openGateway, n.openKeeper, n.openControl,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// onClose remembers what has to be done at the end, the last first.
func (n *Node) onClose(f func()) { n.closers = append(n.closers, f) }

func (n *Node) close() {
	for _, f := range slices.Backward(n.closers) {
		f()
	}
}

// fail ends the node; only the first failure counts.
func (n *Node) fail(err error) {
	select {
	case n.failed <- err:
	default:
	}
}

func (n *Node) openWallet(context.Context) error {
	var err error
	n.wallet, n.phrase, err = ReadWallet(n.cfg.Wallet)
	if err != nil {
		return err
	}
	n.ready.Wallet = n.wallet.Address()
	n.onClose(n.vault.close)
	return nil
}

func (n *Node) openChain(ctx context.Context) error {
	var err error
	n.chain, err = chain.Dial(ctx, n.cfg.Chain.Client(n.cfg.Dir, n.wallet, n.log))
	if err != nil {
		return err
	}
	n.onClose(n.chain.Close)
	n.ledger, err = n.chain.Follow(ctx)
	if err != nil {
		return err
	}
	n.onClose(n.ledger.Close)
	return nil
}

func (n *Node) openHost(ctx context.Context) error {
	var roles []string
	for _, r := range n.cfg.Roles {
		roles = append(roles, string(r))
	}
	var err error
	n.host, err = p2p.New(ctx, p2p.Config{
		Dir: filepath.Join(n.cfg.Dir, "p2p"), Listen: n.cfg.P2P.Listen, Bootstrap: n.cfg.P2P.Bootstrap,
		Roles: roles, Wallet: n.wallet, Ledger: n.ledger, DatasetID: chain.DatasetID, Receipts: n.receiptsFile(), Log: n.log,
	})
	if err != nil {
		return err
	}
	n.onClose(func() { _ = n.host.Close() })
	ref := n.host.Ref()
	n.ready.Peer = ref.Peer
	for _, a := range ref.Addrs {
		n.ready.Addrs = append(n.ready.Addrs, a+"/p2p/"+ref.Peer)
	}
	return nil
}

// postgres starts one of the node's own servers and ends the node when it dies.
func (n *Node) postgres(ctx context.Context, name string, c localpg.Config) (*localpg.Server, error) {
	c.Dir, c.Log = filepath.Join(n.cfg.Dir, name), n.log
	pg, err := localpg.Start(ctx, c)
	if err != nil {
		return nil, err
	}
	n.onClose(func() { _ = pg.Stop() })
	n.watch(name, pg)
	return pg, nil
}

func (n *Node) watch(name string, pg *localpg.Server) {
	go func() {
		<-pg.Done()
		if err := pg.Err(); err != nil {
			n.fail(fmt.Errorf("%s: PostgreSQL ended: %w", name, err))
		}
	}()
}

func (n *Node) openCustodian(ctx context.Context) error {
	if !n.cfg.Has(Custodian) {
		return nil
	}
	n.shares = &shareFolder{dir: filepath.Join(n.cfg.Dir, "shares")}
	n.host.ServeShares(n.shares)
	go n.sweepShares(ctx)
	return os.MkdirAll(n.shares.dir, 0o700)
}

func (n *Node) openControl(context.Context) error {
	path := filepath.Join(n.cfg.Dir, "control.sock")
	if len(path) > 100 { // sun_path holds 107 bytes
		dir, err := os.MkdirTemp("", "enigma-")
		if err != nil {
			return err
		}
		n.onClose(func() { _ = os.RemoveAll(dir) })
		path = filepath.Join(dir, "control.sock")
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return err
	}
	n.ready.Control = path
	server := &http.Server{Handler: n.routes()}
	go func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			n.fail(fmt.Errorf("control: %w", err))
		}
	}()
	n.onClose(func() { _ = server.Close() })
	return nil
}
