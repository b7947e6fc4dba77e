package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"enigma"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// A DevConfig describes a development chain.
type DevConfig struct {
	// Dir holds the chain's state, the faucet's key and the contracts'
	// addresses. Required; made if absent. One process at a time.
	Dir string

	// Listen is where JSON-RPC answers, over HTTP and WebSocket. Optional;
	// defaults to 127.0.0.1:8545. Only loopback addresses are accepted, since
	// whoever reaches it may empty the faucet and move the clock. Port 0 picks
	// a free one.
	Listen string

	// Heartbeat is the time between empty blocks, which move the block clock
	// when nobody trades. Optional; defaults to 1s. Negative means none.
	Heartbeat time.Duration

	// Log receives structured events. Optional; defaults to discarding them.
	Log *slog.Logger

	judge bool // for tests: the faucet slashes deposits, in the place of Disputes
}

func (c *DevConfig) check() error {
	var errs []error
	if c.Dir == "" {
		errs = append(errs, errors.New("dir: required"))
	}
	if c.Listen == "" {
		c.Listen = "127.0.0.1:8545"
	}
	host, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		errs = append(errs, fmt.Errorf("listen: %w", err))
	} else if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		errs = append(errs, fmt.Errorf("listen: %s is not a loopback address", c.Listen))
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		errs = append(errs, fmt.Errorf("listen: port %q", port))
	}
	if c.Heartbeat == 0 {
		c.Heartbeat = time.Second
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return errors.Join(errs...)
}

// A Devnet is a development chain: real geth with its own block production, in
// this process, under the rules of today's main network (Osaka). Blocks come
// with transactions and with the heartbeat. State survives crashes of the
// process.
type Devnet struct {
	stack    *node.Node
	producer *producer
	client   *Client       // the faucet's, within the process
	contract Contracts     // complete when ready is closed
	ready    chan struct{} // until then the RPC methods that need more than geth wait
}

// StartDevnet starts the chain in cfg.Dir, new or where it stopped, and returns
// when it answers and the contracts are deployed. ctx bounds the start only.
func StartDevnet(ctx context.Context, cfg DevConfig) (*Devnet, error) {
	if err := cfg.check(); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "devnet", Err: err}
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "devnet", Err: err}
	}
	faucet, err := faucetWallet(filepath.Join(cfg.Dir, "faucet.json"))
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "devnet", Err: err}
	}
	d, err := assemble(cfg, faucet)
	if err != nil {
		return nil, startError(cfg, err)
	}
	if err := d.deploy(ctx, cfg, faucet); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	close(d.ready)
	cfg.Log.InfoContext(ctx, "development chain answers", "url", d.URL(),
		"marketplace", d.contract.Marketplace, "token", d.contract.Token)
	return d, nil
}

// assemble starts geth and block production.
func assemble(cfg DevConfig, faucet *wallet.Wallet) (*Devnet, error) {
	host, port, _ := net.SplitHostPort(cfg.Listen)
	number, _ := strconv.Atoi(port)
	modules := []string{"eth", "net", "web3", devNamespace}
	// LevelDB has written a block to its log before anybody hears of it. Pebble,
	// geth's default, writes a moment later, and a killed process loses that.
	stack, err := node.New(&node.Config{
		Name:      "geth",
		DataDir:   cfg.Dir,
		HTTPHost:  host,
		HTTPPort:  number,
		WSHost:    host,
		WSPort:    number,
		P2P:       p2p.Config{NoDiscovery: true, NoDial: true},
		DBEngine:  rawdb.DBLeveldb,
		Logger:    gethlog.NewLogger(slog.DiscardHandler),
		WSModules: modules, HTTPModules: modules,
		HTTPTimeouts: rpc.DefaultHTTPTimeouts,
	})
	if err != nil {
		return nil, err
	}
	d := &Devnet{stack: stack, ready: make(chan struct{})}
	backend, err := eth.New(stack, ethConfig(faucet.Address()))
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{}))},
		{Namespace: devNamespace, Service: &devAPI{devnet: d}},
	})
	if err := stack.Start(); err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	d.producer, err = startProducer(backend, cfg.Heartbeat, cfg.Log)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	d.client = newClient(stack.Attach(), Config{URL: "in process", Wallet: faucet})
	d.client.chainID = backend.BlockChain().Config().ChainID
	return d, nil
}

// ethConfig is geth's configuration. Three settings matter beyond comfort.
// Hash scheme and no pruning: with any other combination geth keeps recent state
// in memory, and after a crash the chain starts over from block 0. The fork: the
// library's developer default runs one that is not live anywhere, in which new
// storage costs three times as much. Small caches: the default preallocates
// hundreds of megabytes on disk.
func ethConfig(faucet enigma.Address) *ethconfig.Config {
	c := ethconfig.Defaults
	rich := address(faucet)
	c.Genesis = core.DeveloperGenesisBlock(c.Miner.GasCeil, &rich) // with a config of its own
	c.Genesis.Config.BogotaTime = nil
	// Without these two, which nothing in the market asks, an empty block leaves
	// the state as it is and costs 0.3 kB on disk in place of 4.
	delete(c.Genesis.Alloc, params.BeaconRootsAddress)
	delete(c.Genesis.Alloc, params.HistoryStorageAddress)
	c.SyncMode = ethconfig.FullSync
	c.StateScheme = rawdb.HashScheme
	c.NoPruning = true
	c.DatabaseCache, c.DatabaseHandles = 16, 64
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 16, 16, 0
	c.TxPool.NoLocals, c.TxPool.Journal = true, ""
	return &c
}

// startError says what to do about the usual reasons for a chain not to start.
func startError(cfg DevConfig, err error) error {
	e := &enigma.Error{Kind: enigma.Internal, Op: "devnet", Err: err}
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		e.Kind = enigma.Unavailable
		e.Err = fmt.Errorf("port in use: %s", cfg.Listen)
		e.Hint = "another chain may be running there: stop it, or listen on another port"
	case errors.Is(err, node.ErrDatadirUsed):
		e.Kind = enigma.Unavailable
		e.Err = fmt.Errorf("directory in use: %s", cfg.Dir)
		e.Hint = "another process runs a chain from it: stop that one, or choose another directory"
	default:
		e.Hint = "a development chain holds nothing of value: remove " + cfg.Dir + " to start afresh"
	}
	return e
}

// URL returns the endpoint for HTTP; WebSocket is URLWS.
func (d *Devnet) URL() string { return d.stack.HTTPEndpoint() }

// URLWS returns the endpoint for WebSocket, over which Followers hear of new
// blocks at once.
func (d *Devnet) URLWS() string { return d.stack.WSEndpoint() }

// Contracts returns where the contracts are.
func (d *Devnet) Contracts() Contracts { return d.contract }

// Fund gives an account ether and ENG from the faucet and returns when both are
// in a block.
func (d *Devnet) Fund(ctx context.Context, to enigma.Address, wei *big.Int, amount enigma.Grains) error {
	if wei != nil && wei.Sign() > 0 {
		if _, err := d.client.send(ctx, "faucet", call{to: common.Address(to), value: wei}); err != nil {
			return err
		}
	}
	if amount == 0 {
		return nil
	}
	_, err := d.client.Transfer(ctx, to, amount)
	return err
}

// AdvanceTime moves the block clock forward by at least d, in whole seconds, and
// returns where it stands. There is no way back.
func (d *Devnet) AdvanceTime(ctx context.Context, by time.Duration) (time.Time, error) {
	if by < time.Second || by > 100*365*24*time.Hour {
		err := fmt.Errorf("cannot move the block clock by %s", by)
		return time.Time{}, &enigma.Error{Kind: enigma.Invalid, Op: "devnet", Err: err, Hint: "it moves forward, by 1s to 100 years"}
	}
	return d.producer.advance(ctx, by)
}

// Close stops block production and geth, and flushes its state.
func (d *Devnet) Close() error {
	if d.client != nil {
		d.client.Close()
	}
	if d.producer != nil {
		d.producer.stop()
	}
	return d.stack.Close()
}
