// Package evm runs contracts on a bare Ethereum virtual machine: no blocks, no
// pool, no signatures, a clock that the caller sets. Transactions cost the gas
// that they cost on a chain of the same fork, which a test compares with
// go-ethereum's simulated chain, and take a fiftieth of the time: this is for
// measuring gas and for fuzzing.
//
// The state is in memory. A Chain is not safe for concurrent use.
package evm

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// A Fork is a set of rules, above all of gas prices.
type Fork string

const (
	// Osaka is in force on Ethereum.
	Osaka Fork = "Osaka"
	// Amsterdam comes next. New state is several times dearer (EIP-8037).
	Amsterdam Fork = "Amsterdam"
)

// Forks are all of them, in order.
var Forks = []Fork{Osaka, Amsterdam}

// Config returns the rules of a development chain at the fork.
func (f Fork) Config() *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.BogotaTime, config.AmsterdamTime = nil, nil
	if f == Amsterdam {
		config.AmsterdamTime = new(uint64)
	}
	return &config
}

// gasLimit is the most that a transaction may ask for. EIP-7825's cap is for all
// of it under Osaka, under Amsterdam for what is not new state.
func (c *Chain) gasLimit() uint64 {
	if c.config.AmsterdamTime != nil {
		return blockLimit
	}
	return params.MaxTxGas
}

// blockLimit is what Ethereum's blocks have.
const blockLimit = 60_000_000

// A Chain is the state of all accounts at a time.
type Chain struct {
	// Time is the timestamp of the block that a transaction would be in, in
	// seconds. Set it to let time pass.
	Time uint64

	state  *state.StateDB
	config *params.ChainConfig
	number int64
}

// New returns a chain without any account. It begins on 15 January 2027.
func New(fork Fork) (*Chain, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("evm: %w", err)
	}
	return &Chain{Time: 1_800_000_000, state: db, config: fork.Config()}, nil
}

// A Result is what a transaction did.
type Result struct {
	Gas    uint64 // all that the sender pays for, refunds taken off
	Output []byte
	Logs   []*types.Log
}

// A Refusal is a contract's reason for reverting: ABI-encoded, often one of its
// errors.
type Refusal struct {
	Cause error // of the virtual machine
	Data  []byte
}

func (r *Refusal) Error() string { return fmt.Sprintf("evm: %v: %x", r.Cause, r.Data) }

// Send runs a transaction to a contract. The error is a *Refusal if the contract
// reverted: then nothing has changed but the sender's nonce.
func (c *Chain) Send(from, to common.Address, data []byte) (*Result, error) {
	return c.apply(from, &to, data)
}

// Create runs a transaction that creates a contract: code is what does so, with
// the constructor's arguments.
func (c *Chain) Create(from common.Address, code []byte) (*Result, error) {
	return c.apply(from, nil, code)
}

// Deploy creates a contract and returns where: CREATE's address.
func (c *Chain) Deploy(from common.Address, code []byte) (common.Address, error) {
	at := crypto.CreateAddress(from, c.state.GetNonce(from))
	_, err := c.Create(from, code)
	return at, err
}

// Call runs a call without keeping what it changes.
func (c *Chain) Call(to common.Address, data []byte) ([]byte, error) {
	r, err := c.Try(common.Address{}, to, data)
	if err != nil {
		return nil, err
	}
	return r.Output, nil
}

// Try runs a transaction without keeping what it changes.
func (c *Chain) Try(from, to common.Address, data []byte) (*Result, error) {
	before := c.state.Snapshot()
	defer c.state.RevertToSnapshot(before)
	return c.run(from, &to, data)
}

func (c *Chain) apply(from common.Address, to *common.Address, data []byte) (*Result, error) {
	r, err := c.run(from, to, data)
	c.state.Finalise(c.config.Rules(big.NewInt(c.number), true, c.Time))
	return r, err
}

func (c *Chain) run(from common.Address, to *common.Address, data []byte) (*Result, error) {
	c.number++
	c.state.SetTxContext(common.BigToHash(big.NewInt(c.number)), 0, 0)
	evm := vm.NewEVM(c.block(), c.state, c.config, vm.Config{NoBaseFee: true})
	message := &core.Message{
		From: from, To: to, Data: data, Nonce: c.state.GetNonce(from), GasLimit: c.gasLimit(),
		Value: new(uint256.Int), GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
	}
	result, err := core.ApplyMessage(evm, message, nil)
	if err != nil {
		return nil, fmt.Errorf("evm: %w", err)
	}
	logs := c.state.GetLogs(common.BigToHash(big.NewInt(c.number)), uint64(c.number), common.Hash{}, c.Time)
	if result.Failed() {
		return nil, &Refusal{Cause: result.Err, Data: result.Revert()}
	}
	return &Result{Gas: result.UsedGas, Output: result.Return(), Logs: logs}, nil
}

func (c *Chain) block() vm.BlockContext {
	return vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: big.NewInt(c.number), Time: c.Time, GasLimit: blockLimit, Difficulty: new(big.Int),
		BaseFee: new(big.Int), BlobBaseFee: big.NewInt(1), Random: &common.Hash{}, CostPerStateByte: params.CostPerStateByte,
	}
}
