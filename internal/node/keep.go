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
}

// Keeper is what package keeper takes.
func (c *KeeperConfig) Keeper(dir string, start uint64, client *chain.Client, account enigma.Address, log *slog.Logger) keeper.Config {
	k := keeper.Config{
		Chain: client, Wallet: account, Dir: filepath.Join(dir, "keeper"), StartBlock: start,
		Every: c.Every, TxsPerDay: c.TxsPerDay, Worth: enigma.Grains(c.EngPerEth * float64(enigma.ENG)), Log: log,
	}
	if c.GasPerDay > 0 {
		k.GasPerDay, _ = new(big.Float).Mul(big.NewFloat(c.GasPerDay), big.NewFloat(1e18)).Int(nil)
	}
	return k
}

// openKeeper starts what the configuration says of keeping.
func (n *Node) openKeeper(ctx context.Context) error {
	if n.cfg.Keeper == nil {
		return nil
	}
	k, err := keeper.Open(n.cfg.Keeper.Keeper(n.cfg.Dir, n.cfg.Chain.StartBlock, n.chain, n.wallet.Address(), n.log))
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
