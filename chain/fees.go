package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"enigma"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// A price is what to offer for a unit of gas (EIP-1559), in wei.
type price struct {
	base *big.Int // what the newest block asked for
	tip  *big.Int // at most this to whoever makes the block
	most *big.Int // at most this in all
}

// price returns what to offer now: room for six full blocks in a row, within
// Config.MaxFee and Config.MaxTip.
func (c *Client) price(ctx context.Context) (price, error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return price{}, err
	}
	if head.BaseFee == nil {
		err := errors.New("the chain's blocks have no base fee (EIP-1559)")
		return price{}, &enigma.Error{Kind: enigma.Invalid, Op: "fees", Err: err}
	}
	tip, err := c.tip(ctx)
	if err != nil {
		return price{}, err
	}
	p := price{base: head.BaseFee, tip: tip}
	p.most = new(big.Int).Lsh(p.base, 1)
	p.most.Add(p.most, tip)
	return c.capped(p)
}

// tip asks what makers of blocks take: the endpoint for its opinion, or, where
// it has none, what the last blocks' middle transactions gave.
func (c *Client) tip(ctx context.Context) (*big.Int, error) {
	tip, err := c.eth.SuggestGasTipCap(ctx)
	var refusal rpc.Error
	if !errors.As(err, &refusal) || refusal.ErrorCode() != methodNotFound {
		return tip, err
	}
	history, err := c.eth.FeeHistory(ctx, 10, nil, []float64{50})
	if err != nil {
		return nil, err
	}
	tip = big.NewInt(1)
	for _, rewards := range history.Reward {
		if len(rewards) > 0 && rewards[0].Cmp(tip) > 0 {
			tip = rewards[0]
		}
	}
	return tip, nil
}

// capped keeps a price within the configured limits.
func (c *Client) capped(p price) (price, error) {
	if most := c.cfg.MaxTip; most != nil && p.tip.Cmp(most) > 0 {
		p.tip = most
	}
	if most := c.cfg.MaxFee; most != nil {
		if p.base.Cmp(most) > 0 {
			return price{}, &enigma.Error{
				Kind: enigma.LimitExceeded, Op: "fees",
				Err:  fmt.Errorf("gas costs %s, more than the limit of %s", gwei(p.base), gwei(most)),
				Hint: "wait until the chain is less busy, or raise the limit on fees",
			}
		}
		p.most = smaller(p.most, most)
	}
	p.tip = smaller(p.tip, p.most)
	return p, nil
}

// raised returns the price of a transaction that replaces tx: both fees are
// an eighth higher at least, which every node takes as enough (geth wants a
// tenth), and as high as today's. It is an error if the limits leave no room.
func (c *Client) raised(tx *types.Transaction, now price) (price, error) {
	tip, most := eighthMore(tx.GasTipCap()), eighthMore(tx.GasFeeCap())
	if l := c.cfg.MaxFee; l != nil && most.Cmp(l) > 0 {
		return price{}, noRoom("fees", most, l)
	}
	if l := c.cfg.MaxTip; l != nil && tip.Cmp(l) > 0 {
		return price{}, noRoom("tips", tip, l)
	}
	return price{base: now.base, tip: larger(tip, now.tip), most: larger(most, now.most)}, nil
}

func noRoom(what string, need, limit *big.Int) error {
	return &enigma.Error{
		Kind: enigma.LimitExceeded, Op: "fees",
		Err:  fmt.Errorf("a replacement has to offer %s for gas, more than the limit of %s", gwei(need), gwei(limit)),
		Hint: "raise the limit on " + what + ", or wait",
	}
}

// eighthMore rounds up, and is more even where an eighth is nothing.
func eighthMore(n *big.Int) *big.Int {
	more := new(big.Int).Add(n, big.NewInt(7))
	more.Rsh(more, 3)
	if more.Sign() == 0 {
		more.SetInt64(1)
	}
	return more.Add(more, n)
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// cost is what an amount of gas costs, in wei.
func cost(gas uint64, perGas *big.Int) *big.Int {
	return new(big.Int).Mul(perGas, new(big.Int).SetUint64(gas))
}

// ethDigits is how many digits FormatETH shows, zeros in front apart.
const ethDigits = 5

// FormatETH writes an amount of wei for people, such as "0.00012 ETH": with five
// significant digits at least, more if the whole ethers have more, and rounded
// half away from zero. Less than a gwei is written in wei. A nil amount is 0.
func FormatETH(wei *big.Int) string {
	if wei == nil || wei.Sign() == 0 {
		return "0 ETH"
	}
	size := new(big.Int).Abs(wei)
	if size.Cmp(big.NewInt(params.GWei)) < 0 {
		return wei.String() + " wei"
	}
	digits := min(max(ethDigits+18-len(size.String()), 0), 18)
	text := new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).FloatString(digits)
	return trimZeros(text) + " ETH"
}

// gwei writes a price for people.
func gwei(wei *big.Int) string {
	return trimZeros(new(big.Rat).SetFrac(wei, big.NewInt(params.GWei)).FloatString(9)) + " gwei"
}

func trimZeros(decimal string) string {
	if !strings.Contains(decimal, ".") {
		return decimal
	}
	return strings.TrimRight(strings.TrimRight(decimal, "0"), ".")
}
