package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"enigma"
)

// A Case is a report by commitment, as the chain keeps it.
type Case struct {
	Number     uint64         `json:"number"`
	Reporter   enigma.Address `json:"reporter"`
	Commitment enigma.Hash    `json:"commitment"`
	From       time.Time      `json:"from"`    // when it can be revealed at the earliest
	Until      time.Time      `json:"until"`   // and at the latest
	Outcome    string         `json:"outcome"` // open, accepted, rejected or abandoned
}

var outcomes = []string{"none", "open", "accepted", "rejected", "abandoned"}

// Cases returns how many reports there were.
func (c *Client) Cases(ctx context.Context) (uint64, error) {
	n, err := read(ctx, c, c.parts.disputes, disputesABI.PackCaseCount(), disputesABI.UnpackCaseCount)
	if err != nil {
		return 0, c.failed("cases", err)
	}
	return n.Uint64(), nil
}

// Case returns one report.
func (c *Client) Case(ctx context.Context, number uint64) (Case, error) {
	const op = "case"
	k, err := read(ctx, c, c.parts.disputes, disputesABI.PackCases(new(big.Int).SetUint64(number)), disputesABI.UnpackCases)
	if err != nil {
		return Case{}, c.failed(op, err)
	}
	if k.Outcome == 0 {
		return Case{}, &enigma.Error{Kind: enigma.NotFound, Op: op, Err: fmt.Errorf("there is no case %d", number)}
	}
	p, err := read(ctx, c, c.parts.disputes, disputesABI.PackParameters(new(big.Int).SetUint64(uint64(k.Version))), disputesABI.UnpackParameters)
	if err != nil {
		return Case{}, c.failed(op, err)
	}
	opened := k.Opened.Uint64()
	return Case{
		Number: number, Reporter: enigma.Address(k.Reporter), Commitment: k.Commitment, Outcome: outcomes[min(int(k.Outcome), len(outcomes)-1)],
		From: moment(opened + uint64(p.RevealDelay)), Until: moment(opened + uint64(p.RevealWindow)),
	}, nil
}

// Punishable returns what a node has at stake, and whether it was punished
// already for having answered one request in two ways.
func (c *Client) Punishable(ctx context.Context, node enigma.Address, id enigma.DatasetID, revision uint64, request enigma.Hash) (stake enigma.Grains, punished bool, err error) {
	const op = "punished"
	key, err := read(ctx, c, c.parts.disputes, disputesABI.PackConflictKey(address(node), id, revision, request), disputesABI.UnpackConflictKey)
	if err != nil {
		return 0, false, c.failed(op, err)
	}
	if punished, err = read(ctx, c, c.parts.disputes, disputesABI.PackPunished(key), disputesABI.UnpackPunished); err != nil {
		return 0, false, c.failed(op, err)
	}
	n, err := read(ctx, c, c.parts.nodes, nodesABI.PackStakeOf(address(node)), nodesABI.UnpackStakeOf)
	if err != nil {
		return 0, false, c.failed(op, err)
	}
	return grains(n), punished, nil
}

// Draw fixes the chunk of a challenge, or, once the chain has forgotten its
// opening block, opens the draw anew.
func (c *Client) Draw(ctx context.Context, number uint64) (Receipt, error) {
	return c.toDisputes(ctx, "draw", disputesABI.PackDraw(new(big.Int).SetUint64(number)))
}

// BondsHeld returns what Disputes holds for an account: bonds that came back,
// and those of challenges that were answered.
func (c *Client) BondsHeld(ctx context.Context, who enigma.Address) (enigma.Grains, error) {
	n, err := read(ctx, c, c.parts.disputes, disputesABI.PackBalances(address(who)), disputesABI.UnpackBalances)
	if err != nil {
		return 0, c.failed("bonds", err)
	}
	return grains(n), nil
}

// WithdrawBonds pays out what Disputes holds for the wallet.
func (c *Client) WithdrawBonds(ctx context.Context) (Receipt, error) {
	return c.toDisputes(ctx, "withdraw bonds", disputesABI.PackWithdraw())
}

// Collect moves the compensation that a data set holds for a subscriber, see
// Follower.Account, into the subscriber's balance in the market.
func (c *Client) Collect(ctx context.Context, id enigma.DatasetID, who enigma.Address) (Receipt, error) {
	return c.toMarket(ctx, "collect", marketABI.PackCollect(id, address(who)))
}
