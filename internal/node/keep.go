package node

import (
	"context"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/keeper"
	"enigma/internal/wallet"
	"enigma/p2p"
	"enigma/p2p/msg"
)

// A KeeperConfig says how a node looks after what a market leaves to whoever
// cares, with its wallet's gas.
type KeeperConfig struct {
	// Every is the time between two rounds. Optional; defaults to 1m.
	Every time.Duration `yaml:"every,omitempty"`

	// GasPerDay is the most to spend on gas in a day, in ETH. Optional; defaults
	// to 0.01.
	GasPerDay float64 `yaml:"gas_per_day,omitempty"`

	// TxsPerDay is the most transactions in a day. Optional; defaults to 500.
	TxsPerDay int `yaml:"txs_per_day,omitempty"`

	// EngPerEth is what an ether is worth in ENG. Optional; without it revenue is
	// not collected.
	EngPerEth float64 `yaml:"eng_per_eth,omitempty"`

	// Commit is how long the first commitment to a data set's ciphertext is fresh,
	// 1h to 720h; later ones stay as they are. A provider's. Optional; defaults to
	// 24h.
	Commit time.Duration `yaml:"commit,omitempty"`
}

// Keeper is what package keeper takes.
func (c *KeeperConfig) Keeper(dir string, start uint64, client *chain.Client, follower *chain.Follower, account enigma.Address, log *slog.Logger) keeper.Config {
	k := keeper.Config{
		Chain: client, Follower: follower, Wallet: account, Dir: filepath.Join(dir, "keeper"), StartBlock: start,
		Reports: filepath.Join(dir, reportsDir), Interval: c.Commit,
		Every: c.Every, TxsPerDay: c.TxsPerDay, Worth: enigma.Grains(c.EngPerEth * float64(enigma.ENG)), Log: log,
	}
	if c.GasPerDay > 0 {
		k.GasPerDay, _ = new(big.Float).Mul(big.NewFloat(c.GasPerDay), big.NewFloat(1e18)).Int(nil)
	}
	return k
}

// KeeperChunks has a keeper read data sets as their owner's node does, which need
// not be a provider: it may have taken one over.
func KeeperChunks(read func(context.Context, ChunksRequest) (Chunks, error)) func(context.Context, keeper.Reading) (keeper.Chunks, error) {
	return func(ctx context.Context, r keeper.Reading) (keeper.Chunks, error) {
		c, err := read(ctx, ChunksRequest{Dataset: r.Dataset.String(), Fresh: r.Fresh, Every: r.Every, Index: r.Index, Revision: r.Revision})
		return keeper.Chunks{Revision: c.Revision, Root: c.Root, Chunks: c.Chunks, Chunk: c.Chunk, Proof: c.Proof}, err
	}
}

// KeeperConflicts has a keeper look through a gateway's receipts; nil for a node
// that is none.
func KeeperConflicts(c *Config) func(context.Context) ([][2]msg.Receipt, error) {
	if !c.Has(Gateway) {
		return nil
	}
	file := filepath.Join(c.Dir, receiptsName)
	return func(ctx context.Context) ([][2]msg.Receipt, error) { return p2p.Conflicts(ctx, file+".1", file) }
}

// openKeeper starts what the configuration says of keeping.
func (n *Node) openKeeper(ctx context.Context) error {
	if n.cfg.Keeper == nil {
		return nil
	}
	cfg := n.cfg.Keeper.Keeper(n.cfg.Dir, n.cfg.Chain.StartBlock, n.chain, n.ledger, n.wallet.Address(), n.log)
	cfg.Chunks = KeeperChunks(func(ctx context.Context, r ChunksRequest) (Chunks, error) { return n.chunks(ctx, r, func(Progress) {}) })
	cfg.Conflicts = KeeperConflicts(&n.cfg)
	k, err := keeper.Open(cfg)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		k.Run(ctx)
	}()
	n.onClose(func() {
		stop()
		<-done
		_ = k.Close()
	})
	return nil
}

// ReadWallet opens an account's files.
func ReadWallet(c WalletConfig) (*wallet.Wallet, string, error) {
	phrase, err := os.ReadFile(c.Passphrase)
	if err != nil {
		return nil, "", &enigma.Error{Kind: enigma.Invalid, Op: "wallet.passphrase", Err: err}
	}
	keystore, err := os.ReadFile(c.Keystore)
	if err != nil {
		return nil, "", &enigma.Error{Kind: enigma.Invalid, Op: "wallet.keystore", Err: err, Hint: "enigma keygen makes one"}
	}
	word := strings.TrimRight(string(phrase), "\r\n")
	w, err := wallet.Decrypt(keystore, word)
	if err != nil {
		return nil, "", &enigma.Error{
			Kind: enigma.Invalid, Op: c.Keystore, Err: err,
			Hint: "the passphrase is the first line of " + c.Passphrase,
		}
	}
	return w, word, nil
}
