package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/keeper"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

// keeperOptions are the flags of enigma keeper.
type keeperOptions struct {
	wallet   node.WalletConfig
	rpc      string
	contract string
	dir      string
	limits   node.KeeperConfig

	once, dryRun bool
}

func keeperCommand() *cobra.Command {
	var o keeperOptions
	c := &cobra.Command{
		Use:   "keeper",
		Short: "Look after renewals, revenue and challenges, unattended",
		Long: `keeper goes round without anybody at the keyboard: it renews the subscriptions of
all who have agreed to that, up to 20 in a transaction; collects what is due to its
wallet where that is worth more than the gas; closes challenges that nobody
answered; and takes back bonds. With a node that runs it commits to what is stored
of the wallet's data sets, published or taken over, again before that is no longer
fresh, and answers challenges. For a gateway it reports storage nodes that have contradicted
themselves, and reveals the evidence of reports in time. Anybody may run one: it
spends gas of its wallet, and the bonds of reports until they come back.

It signs with the wallet of the node in --node, running or not, or with --keystore
on the chain at --rpc. A day's budget bounds what it spends, restarts included.
What fails is tried again later, and later each time; the rest goes on. It writes
a line of JSON for each thing that it does. --once goes round once, for cron; the
exit status is 1 if something failed. A node with keeper: in its node.yaml does
the same by itself.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return keep(c, o) },
	}
	f := c.Flags()
	f.StringVar(&o.wallet.Keystore, "keystore", "", "keystore file of the wallet that pays for gas (default: the node's)")
	f.StringVar(&o.wallet.Passphrase, "passphrase-file", "", "file that holds its passphrase")
	f.StringVar(&o.rpc, "rpc", "", "URL of the chain, with --keystore")
	f.StringVar(&o.contract, "marketplace", "", "address of the market contract, with --keystore; a development chain says it itself")
	f.StringVar(&o.dir, "dir", "", "directory that keeps the budget, with --keystore")
	f.DurationVar(&o.limits.Every, "every", time.Minute, "time between two rounds")
	f.Float64Var(&o.limits.GasPerDay, "gas-per-day", 0.01, "most to spend on gas in a day, in ETH")
	f.IntVar(&o.limits.TxsPerDay, "txs-per-day", 500, "most transactions in a day")
	f.Float64Var(&o.limits.EngPerEth, "eng-per-eth", 0, "what an ether is worth in ENG; without it revenue is not collected")
	f.DurationVar(&o.limits.Commit, "commit", 24*time.Hour, "how long a data set's first commitment is fresh, from 1h to 720h")
	f.BoolVar(&o.once, "once", false, "go round once")
	f.BoolVar(&o.dryRun, "dry-run", false, "say what it would do, send nothing")
	nodeFlag(c, market.Gateway)
	return c
}

// keep runs a keeper until the command is interrupted, or once.
func keep(c *cobra.Command, o keeperOptions) error {
	log := slog.New(slog.NewJSONHandler(c.ErrOrStderr(), nil))
	cfg, done, err := keeperConfig(c, o, log)
	if err != nil {
		return err
	}
	defer done()
	cfg.DryRun = o.dryRun
	k, err := keeper.Open(cfg)
	if err != nil {
		return err
	}
	defer k.Close()
	if !o.once {
		k.Run(c.Context())
		return nil
	}
	err = k.Round(c.Context())
	if wantJSON(c) {
		if err := printJSON(c, k.Counts); err != nil {
			return err
		}
	}
	if err != nil && c.Context().Err() == nil {
		return errReported // in the log
	}
	return err
}

// keeperConfig says with which wallet to keep on which chain.
func keeperConfig(c *cobra.Command, o keeperOptions, log *slog.Logger) (cfg keeper.Config, done func(), err error) {
	with, dir := chain.Config{}, o.dir
	var whole *node.Config // of a node, not of a wallet alone
	if o.wallet.Keystore == "" {
		folder, err := nodeDir(c)
		if err != nil {
			return cfg, nil, err
		}
		n, err := node.ReadConfig(filepath.Join(folder, "node.yaml"))
		if err != nil {
			return cfg, nil, err
		}
		if dir == "" {
			dir = n.Dir
		}
		w, _, err := node.ReadWallet(n.Wallet)
		if err != nil {
			return cfg, nil, err
		}
		with, whole = n.Chain.Client(n.Dir, w, log), &n
	} else {
		if o.rpc == "" || o.dir == "" {
			return cfg, nil, &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.New("--keystore goes with --passphrase-file, --rpc and --dir")}
		}
		w, _, err := node.ReadWallet(o.wallet)
		if err != nil {
			return cfg, nil, err
		}
		n := node.ChainConfig{RPC: o.rpc}
		if o.contract != "" {
			if n.Marketplace, err = account("--marketplace", o.contract); err != nil {
				return cfg, nil, err
			}
		}
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return cfg, nil, &enigma.Error{Kind: enigma.Invalid, Op: "--dir", Err: err}
		}
		with = n.Client(dir, w, log)
	}
	with.Store = filepath.Join(dir, "keeper", "state")
	client, err := chain.Dial(c.Context(), with)
	if err != nil {
		return cfg, nil, err
	}
	follower, err := client.Follow(c.Context())
	if err != nil {
		client.Close()
		return cfg, nil, err
	}
	done = func() {
		follower.Close()
		client.Close()
	}
	cfg = o.limits.Keeper(dir, with.StartBlock, client, follower, with.Wallet.Address(), log)
	if whole != nil {
		ofNode(&cfg, whole)
	}
	return cfg, done, nil
}

// ofNode has a keeper use what a node has beside its wallet. Ciphertext it asks
// the running node for, receipts and reports it reads from the node's directory.
func ofNode(cfg *keeper.Config, n *node.Config) {
	cfg.Conflicts, cfg.Reports = node.KeeperConflicts(n), filepath.Join(n.Dir, filepath.Base(cfg.Reports))
	cfg.Chunks = node.KeeperChunks(func(ctx context.Context, r node.ChunksRequest) (node.Chunks, error) {
		ctl, err := node.Connect(n.Dir)
		if err != nil {
			return node.Chunks{}, err
		}
		return ctl.Chunks(ctx, r, nil)
	})
}
