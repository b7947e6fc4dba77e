package node

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/durable"
	"enigma/internal/localpg"
	"enigma/internal/wallet"
	"enigma/proxy"

	"go.yaml.in/yaml/v3"
)

// A Role is one of the things that a node does for the market.
type Role string

// The roles. A node plays any set of them.
const (
	Gateway     Role = "gateway"     // answers psql for its own wallet's subscriptions
	Persistence Role = "persistence" // stores ciphertext and answers queries over it
	Custodian   Role = "custodian"   // keeps a share of data sets' keys
	Worker      Role = "worker"      // is there to run curation jobs
	Provider    Role = "provider"    // publishes data sets of its own wallet
)

// A Config says which roles a node plays and with what. Field names are the
// keys of the YAML file, in lower case; secrets are paths, never values.
type Config struct {
	// Dir is where the node keeps everything it writes. Required.
	Dir string `yaml:"dir"`

	// Roles are the roles that the node plays. At least one.
	Roles []Role `yaml:"roles"`

	// Wallet is the account that signs for the node.
	Wallet WalletConfig `yaml:"wallet"`

	// Chain says how to reach the controller.
	Chain ChainConfig `yaml:"chain"`

	// P2P says where the node listens and whom it asks first.
	P2P P2PConfig `yaml:"p2p"`

	// Gateway says where psql connects. Required for the role gateway.
	Gateway GatewayConfig `yaml:"gateway,omitempty"`

	// Persistence says where a storage node keeps ciphertext, and what one
	// statement may cost. Optional.
	Persistence PersistenceConfig `yaml:"persistence,omitempty"`

	// Market says whom a provider asks to hold its data sets. Required for the
	// role provider.
	Market MarketConfig `yaml:"market,omitempty"`

	// Keeper has the node renew subscriptions, collect revenue and look after
	// challenges, with its wallet's gas. Optional; without it the node does none
	// of that by itself.
	Keeper *KeeperConfig `yaml:"keeper,omitempty"`

	// LogLevel is debug, info, warn or error. Optional; defaults to info.
	LogLevel string `yaml:"log_level,omitempty"`
}

// A WalletConfig names an account's files.
type WalletConfig struct {
	Keystore   string `yaml:"keystore"`   // geth keystore file
	Passphrase string `yaml:"passphrase"` // file that holds its passphrase
}

// A ChainConfig names a chain and the market's contract on it.
type ChainConfig struct {
	RPC         string         `yaml:"rpc"`                 // ws:// or http:// URL
	Fallbacks   []string       `yaml:"fallbacks,omitempty"` // more URLs of the same chain, asked when rpc does not answer
	Marketplace enigma.Address `yaml:"marketplace"`

	// Ranking is the contract that ranks data sets. Optional; without it they have
	// no rank, but on a development chain, which says where it is.
	Ranking enigma.Address `yaml:"ranking,omitempty"`

	// ID is the number of the chain (EIP-155). An endpoint of another one is an
	// error. Optional.
	ID uint64 `yaml:"id,omitempty"`

	// StartBlock is a block before which the market was not there. Optional; it
	// saves reading.
	StartBlock uint64 `yaml:"start_block,omitempty"`

	// MaxFee and MaxTip limit what one unit of gas may cost, and the part of it
	// that goes to whoever makes the block, in gwei. Optional; without them there
	// is no limit.
	MaxFee float64 `yaml:"max_fee,omitempty"`
	MaxTip float64 `yaml:"max_tip,omitempty"`

	// Confirmations is how many blocks make a transaction done. Optional;
	// defaults to 1.
	Confirmations uint64 `yaml:"confirmations,omitempty"`

	// MaxSilence is how long the node goes on deciding about access by what it
	// knows when no new block comes: after that nobody counts as subscribed.
	// Optional; defaults to 1m.
	MaxSilence time.Duration `yaml:"max_silence,omitempty"`

	// Finality is how many blocks the chain can take back. Optional; defaults to
	// 64, and on a development chain to none.
	Finality uint64 `yaml:"finality,omitempty"`

	// Store is where the node keeps what it has read of the chain, so that a
	// restart need not read it all again; none keeps nothing. Optional; defaults
	// to chain in the node's directory.
	Store string `yaml:"store,omitempty"`
}

// Client is how to reach the chain with a wallet. The journal of transactions is
// in dir.
func (c *ChainConfig) Client(dir string, w *wallet.Wallet, log *slog.Logger) chain.Config {
	return chain.Config{
		URL: c.RPC, URLs: c.Fallbacks, ChainID: c.ID, Marketplace: c.Marketplace, Ranking: c.Ranking, StartBlock: c.StartBlock,
		MaxSilence: c.MaxSilence, Finality: c.Finality, Store: c.store(dir),
		MaxFee: wei(c.MaxFee), MaxTip: wei(c.MaxTip), Confirmations: c.Confirmations,
		Wallet: w, Journal: filepath.Join(dir, "transactions.json"), Log: log,
	}
}

// store is the directory of the follower's store; "" is none.
func (c *ChainConfig) store(dir string) string {
	switch c.Store {
	case "":
		return filepath.Join(dir, "chain")
	case "none":
		return ""
	}
	return c.Store
}

// wei converts gwei; 0 is no limit.
func wei(gwei float64) *big.Int {
	if gwei == 0 {
		return nil
	}
	n, _ := new(big.Float).Mul(big.NewFloat(gwei), big.NewFloat(1e9)).Int(nil)
	return n
}

// A P2PConfig holds multiaddresses.
type P2PConfig struct {
	Listen    []string `yaml:"listen"`              // such as /ip4/127.0.0.1/tcp/4001
	Bootstrap []string `yaml:"bootstrap,omitempty"` // with /p2p/<peer id> at the end
}

// A PersistenceConfig is about the role persistence. Limits that are 0 have the
// defaults of store.Config.
type PersistenceConfig struct {
	// DSN is the path of a file with the connection string of a PostgreSQL, 14 or
	// newer, or of what speaks its protocol and dialect. The role needs
	// CREATEROLE and its own database. Optional; without it the node starts a
	// PostgreSQL of its own.
	DSN string `yaml:"dsn,omitempty"`

	Timeout       time.Duration `yaml:"timeout,omitempty"`        // of one statement
	Rows          int64         `yaml:"rows,omitempty"`           // of one answer
	Bytes         int64         `yaml:"bytes,omitempty"`          // of one answer
	WorkMemory    int64         `yaml:"work_memory,omitempty"`    // bytes, of one sort or hash table
	TempFiles     int64         `yaml:"temp_files,omitempty"`     // bytes, of one session
	Statements    int           `yaml:"statements,omitempty"`     // at once
	PerSubscriber int           `yaml:"per_subscriber,omitempty"` // statements of one at once
}

// A GatewayConfig says where psql connects and as whom.
type GatewayConfig struct {
	Listen   string `yaml:"listen,omitempty"`   // such as 127.0.0.1:6432
	User     string `yaml:"user,omitempty"`     // SCRAM user name
	Password string `yaml:"password,omitempty"` // file that holds the password

	// Memory bounds the decrypted rows that one statement may hold, in bytes.
	// Optional; defaults to 256 MiB.
	Memory int64 `yaml:"memory,omitempty"`

	// Spill is where the gateway's PostgreSQL puts temporary files and temporary
	// tables: memory, disk or a directory, as localpg.EngineConfig says. Optional;
	// defaults to memory.
	Spill string `yaml:"spill,omitempty"`

	// ArrayRows is proxy.Config's. It changes how fast an answer comes, not what it
	// is, so files do not set it: tests do, which want small tables treated as large.
	ArrayRows int64 `yaml:"-"`
}

// spillLimit bounds one session's temporary files, by the rows that they are made
// of. On a disk there is room enough for localpg's default.
func (c *GatewayConfig) spillLimit() int64 {
	if c.Spill == localpg.SpillDisk {
		return 0
	}
	return 4 * cmp.Or(c.Memory, proxy.DefaultDecrypted)
}

// A MarketConfig says which nodes a provider uses for what it publishes.
type MarketConfig struct {
	Storage    []string `yaml:"storage,omitempty"`    // multiaddresses with /p2p/<peer id>
	Custodians []string `yaml:"custodians,omitempty"` // the same
	Workers    []string `yaml:"workers,omitempty"`    // the same
	Threshold  int      `yaml:"threshold,omitempty"`  // custodians needed for a key
}

// ReadConfig reads a YAML file; relative paths in it are relative to its
// folder. Unknown keys are errors.
func ReadConfig(path string) (Config, error) {
	var c Config
	b, err := os.ReadFile(path)
	if err != nil {
		return c, &enigma.Error{Kind: enigma.Invalid, Op: "configuration", Err: err, Hint: "name a node's YAML file with --config"}
	}
	dec := yaml.NewDecoder(bytes.NewReader(b))
	dec.KnownFields(true)
	if err := dec.Decode(&c); err != nil && !errors.Is(err, io.EOF) {
		return c, &enigma.Error{Kind: enigma.Invalid, Op: path, Err: err}
	}
	base := filepath.Dir(path)
	if c.Dir == "" {
		c.Dir = base
	}
	for _, p := range []*string{&c.Dir, &c.Wallet.Keystore, &c.Wallet.Passphrase, &c.Gateway.Password, &c.Persistence.DSN} {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(base, *p)
		}
	}
	if s := c.Gateway.Spill; s != "" && s != localpg.SpillMemory && s != localpg.SpillDisk && !filepath.IsAbs(s) {
		c.Gateway.Spill = filepath.Join(base, s)
	}
	if s := c.Chain.Store; s != "" && s != "none" && !filepath.IsAbs(s) {
		c.Chain.Store = filepath.Join(base, s)
	}
	if c.Dir, err = filepath.Abs(c.Dir); err != nil {
		return c, err
	}
	if err := c.check(); err != nil {
		return c, &enigma.Error{Kind: enigma.Invalid, Op: path, Err: err}
	}
	return c, nil
}

// WriteConfig writes c where ReadConfig can read it.
func WriteConfig(path string, c Config) error {
	b, err := yaml.Marshal(c)
	if err != nil {
		return err
	}
	return durable.WriteFile(path, b, 0o600)
}

// Has reports whether the node plays the role.
func (c *Config) Has(r Role) bool { return slices.Contains(c.Roles, r) }

// check reports everything wrong with c at once, and fills in defaults.
func (c *Config) check() error {
	var errs []error
	require := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	require(len(c.Roles) > 0, "roles: want at least one of gateway, persistence, custodian, worker, provider")
	known := []Role{Gateway, Persistence, Custodian, Worker, Provider}
	for _, r := range c.Roles {
		require(slices.Contains(known, r), "roles: %q is none of gateway, persistence, custodian, worker, provider", r)
	}
	require(c.Wallet.Keystore != "", "wallet.keystore: required; enigma keygen makes one")
	require(c.Wallet.Passphrase != "", "wallet.passphrase: required, the path of a file")
	require(c.Chain.RPC != "", "chain.rpc: required")
	require(c.Chain.Marketplace != enigma.Address{}, "chain.marketplace: required")
	require(c.Chain.MaxFee >= 0 && c.Chain.MaxTip >= 0, "chain.max_fee, chain.max_tip: want gwei, not below 0")
	require(c.Chain.MaxSilence >= 0, "chain.max_silence: below zero")
	require(len(c.P2P.Listen) > 0, "p2p.listen: required")
	if c.Has(Gateway) {
		require(c.Gateway.Listen != "", "gateway.listen: required for the role gateway")
		require(c.Gateway.Memory >= 0, "gateway.memory: below zero")
		require(c.Gateway.User != "", "gateway.user: required for the role gateway")
		require(c.Gateway.Password != "", "gateway.password: required for the role gateway, the path of a file")
	}
	if c.Has(Provider) {
		require(len(c.Market.Storage) > 0, "market.storage: required for the role provider")
		require(len(c.Market.Custodians) > 0, "market.custodians: required for the role provider")
		if c.Market.Threshold == 0 {
			c.Market.Threshold = len(c.Market.Custodians)/2 + 1
		}
		require(c.Market.Threshold >= 1 && c.Market.Threshold <= len(c.Market.Custodians),
			"market.threshold: %d of %d custodians", c.Market.Threshold, len(c.Market.Custodians))
	}
	limits := c.Persistence
	require(min(int64(limits.Timeout), limits.Rows, limits.Bytes, limits.WorkMemory, limits.TempFiles, int64(limits.Statements), int64(limits.PerSubscriber)) >= 0,
		"persistence: want no limit below 0")
	if k := c.Keeper; k != nil {
		require(k.Every >= 0 && k.GasPerDay >= 0 && k.TxsPerDay >= 0 && k.EngPerEth >= 0, "keeper: want nothing below 0")
		require(k.Commit == 0 || k.Commit >= time.Hour && k.Commit <= 30*24*time.Hour, "keeper.commit: want 1h to 720h")
	}
	switch c.LogLevel {
	case "":
		c.LogLevel = "info"
	case "debug", "info", "warn", "error":
	default:
		require(false, "log_level: %q is none of debug, info, warn, error", c.LogLevel)
	}
	return errors.Join(errs...)
}

// Level is the log level that LogLevel names.
func (c *Config) Level() slog.Level {
	var l slog.Level
	// check has made sure that the name is one of slog's.
	_ = l.UnmarshalText([]byte(c.LogLevel))
	return l
}
