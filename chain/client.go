package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// A Client talks to one chain and one market contract. It is safe for
// concurrent use.
type Client struct {
	cfg     Config
	rpc     *rpc.Client // each call goes to an endpoint of the pool's choice
	eth     *ethereumAPI
	pool    *pool // nil within a development chain's process
	chainID *big.Int
	token   common.Address
	market  common.Address
	parts   parts
	dry     bool

	outbox *outbox
}

// The bindings pack and unpack; they hold no state.
var (
	marketABI = contracts.NewMarketplace()
	tokenABI  = contracts.NewEnigmaToken()
)

// Dial connects to a chain and checks that the market contract is there. An
// endpoint that does not answer is left for later, unless none does; one of
// another chain is an error.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	cfg.defaults()
	if err := cfg.check(); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "chain", Err: err}
	}
	journal, err := openJournal(cfg.Journal)
	if err != nil {
		return nil, err
	}
	p := newPool(cfg)
	if err := p.open(ctx); err != nil {
		p.close()
		return nil, err
	}
	conn, err := p.client()
	if err != nil {
		p.close()
		return nil, &enigma.Error{Kind: enigma.Internal, Op: "chain", Err: err}
	}
	c := newClient(conn, cfg)
	c.pool, c.eth.pool, c.outbox.journal = p, p, journal
	if err := c.discover(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// newClient makes a client that has one connection and no pool.
func newClient(conn *rpc.Client, cfg Config) *Client {
	cfg.defaults()
	return &Client{cfg: cfg, rpc: conn, eth: &ethereumAPI{Client: ethclient.NewClient(conn)}, outbox: newOutbox()}
}

// discover asks the chain for what every call needs.
func (c *Client) discover(ctx context.Context) error {
	var err error
	if c.chainID, err = c.eth.ChainID(ctx); err != nil {
		return c.failed("connect", err)
	}
	c.market = address(c.cfg.Marketplace)
	if c.market == (common.Address{}) {
		known, err := c.devContracts(ctx)
		if err != nil {
			return err
		}
		c.market = address(known.Marketplace)
	}
	version, err := read(ctx, c, c.market, marketABI.PackVERSION(), marketABI.UnpackVERSION)
	var refusal rpc.Error
	if errors.Is(err, errNoAnswer) || errors.As(err, &refusal) {
		return &enigma.Error{
			Kind: enigma.Invalid, Op: "chain",
			Err:  fmt.Errorf("no market contract at %s on chain %s", enigma.Address(c.market), c.chainID),
			Hint: "check the market contract's address and that the endpoint belongs to the right chain",
		}
	}
	if err != nil {
		return c.failed("connect", err)
	}
	if version != "2" {
		return &enigma.Error{Kind: enigma.Invalid, Op: "chain", Err: fmt.Errorf("market contract version %q: this program speaks version 2", version)}
	}
	c.token, err = read(ctx, c, c.market, marketABI.PackToken(), marketABI.UnpackToken)
	if err != nil {
		return c.failed("connect", err)
	}
	return c.failed("connect", c.findParts(ctx))
}

// devContracts asks a development chain where its contracts are.
func (c *Client) devContracts(ctx context.Context) (Contracts, error) {
	var known Contracts
	err := c.rpc.CallContext(ctx, &known, devNamespace+"_contracts")
	var refusal rpc.Error
	if errors.As(err, &refusal) && refusal.ErrorCode() == methodNotFound {
		return known, &enigma.Error{
			Kind: enigma.Invalid, Op: "chain",
			Err:  errors.New("the market contract's address is not configured"),
			Hint: "only a development chain says by itself where the market contract is",
		}
	}
	return known, c.failed("connect", err)
}

const methodNotFound = -32601 // JSON-RPC 2.0

// Close ends the connection. Followers of this client lose the chain.
func (c *Client) Close() {
	c.rpc.Close()
	if c.pool != nil {
		c.pool.close()
	}
}

// Dry returns a client on the same connection whose transactions are only
// estimated: every method checks, and returns what it would cost, but sends
// nothing.
func (c *Client) Dry() *Client {
	dry := *c
	dry.dry = true
	return &dry
}

// IsDry reports whether the client is a dry one.
func (c *Client) IsDry() bool { return c.dry }

// ChainID returns the chain's number, which signatures commit to.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Marketplace returns the market contract's address.
func (c *Client) Marketplace() enigma.Address { return enigma.Address(c.market) }

// Token returns ENG's address.
func (c *Client) Token() enigma.Address { return enigma.Address(c.token) }

// Now returns the block clock.
func (c *Client) Now(ctx context.Context) (time.Time, error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return time.Time{}, c.failed("chain", err)
	}
	return moment(head.Time), nil
}

// A Balance is what an account owns.
type Balance struct {
	ENG enigma.Grains `json:"eng"`
	Wei *big.Int      `json:"wei"`
}

// Balance returns what an account owns.
func (c *Client) Balance(ctx context.Context, who enigma.Address) (Balance, error) {
	wei, err := c.eth.BalanceAt(ctx, address(who), nil)
	if err != nil {
		return Balance{}, c.failed("balance", err)
	}
	eng, err := read(ctx, c, c.token, tokenABI.PackBalanceOf(address(who)), tokenABI.UnpackBalanceOf)
	if err != nil {
		return Balance{}, c.failed("balance", err)
	}
	return Balance{ENG: grains(eng), Wei: wei}, nil
}

// PaidUntil returns the first moment at which who has no access to the data set;
// the zero time if they never had.
func (c *Client) PaidUntil(ctx context.Context, id enigma.DatasetID, who enigma.Address) (time.Time, error) {
	end, err := read(ctx, c, c.market, marketABI.PackPaidUntil(id, address(who)), marketABI.UnpackPaidUntil)
	return moment(end), c.failed("paid until", err)
}

// Due returns what Withdraw would pay who from the data set now.
func (c *Client) Due(ctx context.Context, id enigma.DatasetID, payouts []enigma.Payout, who enigma.Address) (enigma.Grains, error) {
	due, err := read(ctx, c, c.market, marketABI.PackDue(id, packPayouts(payouts), address(who)), marketABI.UnpackDue)
	if err != nil {
		return 0, c.failed("due", err)
	}
	return grains(due), nil
}

// Faucet gives an account ether and ENG. Only a development chain has one.
func (c *Client) Faucet(ctx context.Context, to enigma.Address, wei *big.Int, amount enigma.Grains) error {
	if wei == nil {
		wei = new(big.Int)
	}
	err := c.rpc.CallContext(ctx, nil, devNamespace+"_fund", to, (*hexutil.Big)(wei), hexutil.Uint64(amount))
	return c.devFailed("faucet", err)
}

// AdvanceTime moves the block clock forward and returns where it stands. Only a
// development chain lets anybody do so.
func (c *Client) AdvanceTime(ctx context.Context, by time.Duration) (time.Time, error) {
	if by < time.Second {
		err := fmt.Errorf("cannot move the block clock by %s", by)
		return time.Time{}, &enigma.Error{Kind: enigma.Invalid, Op: "advance time", Err: err}
	}
	var now hexutil.Uint64
	err := c.rpc.CallContext(ctx, &now, devNamespace+"_advanceTime", hexutil.Uint64(by/time.Second))
	return moment(uint64(now)), c.devFailed("advance time", err)
}

func (c *Client) devFailed(op string, err error) error {
	var refusal rpc.Error
	if errors.As(err, &refusal) && refusal.ErrorCode() == methodNotFound {
		return &enigma.Error{Kind: enigma.Invalid, Op: op, Err: errors.New("this is not a development chain")}
	}
	return c.failed(op, err)
}

// errNoAnswer means that a call returned nothing, as calls to addresses without
// code do.
var errNoAnswer = errors.New("no contract answers at this address")

// read calls a contract's view on the newest block.
func read[T any](ctx context.Context, c *Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err == nil && len(out) == 0 {
		err = errNoAnswer
	}
	if err != nil {
		var zero T
		return zero, err
	}
	return unpack(out)
}
