package chain

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"

	"enigma"
	"enigma/contracts"
	"enigma/internal/durable"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Contracts says where a chain's contracts are.
type Contracts struct {
	Token       enigma.Address `json:"token"`
	Marketplace enigma.Address `json:"marketplace"`
	MarketTerms enigma.Address `json:"market_terms"` // the second half of Marketplace's code
	Nodes       enigma.Address `json:"nodes"`
	Disputes    enigma.Address `json:"disputes"`
	Legacy      enigma.Address `json:"legacy"` // speaks the interface of 2018
	Directory   enigma.Address `json:"directory"`
	Ranking     enigma.Address `json:"ranking"`
	Timelock    enigma.Address `json:"timelock"` // the admin of Marketplace and Disputes

	// Code is the hash of the bytecode that was deployed, by which a directory
	// made by another version of this program is recognised.
	Code enigma.Hash `json:"code"`
}

const (
	// fee is the protocol's part of revenue on a development chain, in basis
	// points.
	fee = 250

	// adminDelay is how long the timelock of a development chain waits, in
	// seconds.
	adminDelay = 60 * 60

	// minStake is the least stake of a node that counts on a development chain.
	minStake = 100 * enigma.ENG
)

// A deployment is one contract of the market: its code, with the constructor's
// arguments that follow from where all of them are.
type deployment struct {
	name string
	code string
	args func(at map[string]common.Address, faucet common.Address) []byte
}

// deployments are the faucet's first transactions, in this order, so that every
// contract's address follows from the faucet's own.
var deployments = []deployment{
	{"EnigmaToken", contracts.EnigmaTokenMetaData.Bin, nil},
	{"TimelockController", contracts.TimelockControllerMetaData.Bin, func(_ map[string]common.Address, faucet common.Address) []byte {
		who := []common.Address{faucet}
		return contracts.NewTimelockController().PackConstructor(big.NewInt(adminDelay), who, who, common.Address{})
	}},
	{"MarketTerms", contracts.MarketTermsMetaData.Bin, func(at map[string]common.Address, faucet common.Address) []byte {
		return contracts.NewMarketTerms().PackConstructor(setup(at, faucet))
	}},
	{"Marketplace", contracts.MarketplaceMetaData.Bin, func(at map[string]common.Address, faucet common.Address) []byte {
		return contracts.NewMarketplace().PackConstructor(setup(at, faucet))
	}},
	{"Nodes", contracts.NodesMetaData.Bin, func(at map[string]common.Address, _ common.Address) []byte {
		return contracts.NewNodes().PackConstructor(at["EnigmaToken"], at["Marketplace"], at["Disputes"], uint64(minStake))
	}},
	{"Disputes", contracts.DisputesMetaData.Bin, func(at map[string]common.Address, _ common.Address) []byte {
		return contracts.NewDisputes().PackConstructor(at["EnigmaToken"], at["Marketplace"], at["Nodes"], at["TimelockController"], contracts.DefaultParameters())
	}},
	{"LegacyMarketplace", contracts.LegacyMarketplaceMetaData.Bin, func(at map[string]common.Address, faucet common.Address) []byte {
		return contracts.NewLegacyMarketplace().PackConstructor(at["Marketplace"], faucet)
	}},
	{"Directory", contracts.DirectoryMetaData.Bin, func(at map[string]common.Address, _ common.Address) []byte {
		return contracts.NewDirectory().PackConstructor(at["Marketplace"])
	}},
	{"Ranking", contracts.RankingMetaData.Bin, func(at map[string]common.Address, _ common.Address) []byte {
		return contracts.NewRanking().PackConstructor(at["Directory"])
	}},
}

func setup(at map[string]common.Address, faucet common.Address) contracts.Setup {
	return contracts.Setup{
		Token: at["EnigmaToken"], Terms: at["MarketTerms"],
		Admin: at["TimelockController"], Guardian: faucet, Treasury: faucet,
		Disputes: at["Disputes"], Nodes: at["Nodes"], Legacy: at["LegacyMarketplace"],
		Fee: fee,
	}
}

// deploy puts the contracts on a new chain, and what is missing of them on one
// that crashed before it had all.
func (d *Devnet) deploy(ctx context.Context, cfg DevConfig, faucet *wallet.Wallet) error {
	from := address(faucet.Address())
	at := map[string]common.Address{}
	var code []byte
	for nonce, c := range deployments {
		at[c.name] = crypto.CreateAddress(from, uint64(nonce))
		code = append(code, common.FromHex(c.code)...)
	}
	where := func(name string) enigma.Address { return enigma.Address(at[name]) }
	d.contract = Contracts{
		Token: where("EnigmaToken"), Marketplace: where("Marketplace"), MarketTerms: where("MarketTerms"), Nodes: where("Nodes"),
		Disputes: where("Disputes"), Legacy: where("LegacyMarketplace"), Directory: where("Directory"), Ranking: where("Ranking"),
		Timelock: where("TimelockController"), Code: wallet.Keccak256(code),
	}
	file := filepath.Join(cfg.Dir, "contracts.json")
	if err := d.contract.matches(file); err != nil {
		return err
	}
	named := maps.Clone(at)
	if cfg.judge {
		named["Disputes"] = from
	}
	for _, c := range deployments {
		code := common.FromHex(c.code)
		if c.args != nil {
			code = append(code, c.args(named, from)...)
		}
		if err := d.create(ctx, at[c.name], code); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	d.client.token, d.client.market = at["EnigmaToken"], at["Marketplace"]
	b, err := json.MarshalIndent(d.contract, "", "  ")
	if err != nil {
		return err
	}
	return durable.WriteFile(file, append(b, '\n'), 0o644)
}

// create deploys code unless there is some at the address.
func (d *Devnet) create(ctx context.Context, at common.Address, code []byte) error {
	there, err := d.client.eth.CodeAt(ctx, at, nil)
	if err != nil || len(there) > 0 {
		return err
	}
	_, err = d.client.send(ctx, "deploy", call{create: true, data: code, value: new(big.Int)})
	return err
}

// matches compares c with what an earlier start wrote, if there was one.
func (c Contracts) matches(file string) error {
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var old Contracts
	if err == nil && (json.Unmarshal(b, &old) != nil || old != c) {
		err = fmt.Errorf("%s: made by another version of this program", filepath.Dir(file))
	}
	if err != nil {
		return &enigma.Error{
			Kind: enigma.Invalid, Op: "devnet", Err: err,
			Hint: "a development chain holds nothing of value: remove the directory to start afresh",
		}
	}
	return nil
}

// faucetWallet reads the faucet's key, or makes one. The key is not encrypted:
// whoever reaches the chain may spend from it anyhow.
func faucetWallet(file string) (*wallet.Wallet, error) {
	type key struct {
		Secret string `json:"secret"`
	}
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		var secret [32]byte
		rand.Read(secret[:])
		b, err = json.Marshal(key{hex.EncodeToString(secret[:])})
		if err == nil {
			err = durable.WriteFile(file, b, 0o600)
		}
	}
	if err != nil {
		return nil, err
	}
	var k key
	if err := json.Unmarshal(b, &k); err != nil {
		return nil, fmt.Errorf("%s: not a faucet key", file)
	}
	secret, err := hex.DecodeString(k.Secret)
	if err != nil || len(secret) != 32 {
		return nil, fmt.Errorf("%s: not a faucet key", file)
	}
	return wallet.Import([32]byte(secret))
}
