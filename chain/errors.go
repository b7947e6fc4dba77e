package chain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// failed puts what a call to the chain returned into words: a contract's
// refusal, the node's refusal, or a chain that cannot be reached. It passes nil
// and errors that are in words already.
func (c *Client) failed(op string, err error) error {
	var down *outage
	if errors.As(err, &down) && !errors.Is(err, context.Canceled) {
		return unreachable(down)
	}
	var wrapped *url.Error // with the pool's own URL, which says nothing
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	var done *enigma.Error
	if err == nil || errors.As(err, &done) {
		return err
	}
	var data rpc.DataError
	if errors.As(err, &data) {
		if e := revert(data.ErrorData()); e != nil {
			e.Op = op
			return e
		}
	}
	var refusal rpc.Error
	if errors.As(err, &refusal) {
		return c.refused(op, err)
	}
	if errors.Is(err, context.Canceled) {
		return &enigma.Error{Kind: enigma.Unavailable, Op: op, Err: err}
	}
	if errors.Is(err, errNoAnswer) {
		return &enigma.Error{Kind: enigma.Invalid, Op: op, Err: err}
	}
	return unreachable(&outage{fails: []failure{{"the configured endpoint", err}}})
}

// refused is for errors of the node itself, which geth tells apart by text only.
func (c *Client) refused(op string, err error) error {
	e := &enigma.Error{Kind: enigma.Internal, Op: op, Err: err}
	if strings.Contains(err.Error(), "insufficient funds") && c.cfg.Wallet != nil {
		e.Kind = enigma.Invalid
		e.Err = fmt.Errorf("account %s has not enough ETH for the transaction", c.cfg.Wallet.Address())
		e.Hint = "send it some ETH; a development chain's faucet gives it"
	}
	return e
}

// unreachable says that the chain cannot be reached and why, without the
// endpoints' paths, which may hold access keys.
func unreachable(o *outage) error {
	e := &enigma.Error{
		Kind: enigma.Unavailable, Op: "chain",
		Hint: "check that the chain runs and that its URL is right",
	}
	var other *enigma.Error
	switch {
	case len(o.fails) == 1 && errors.As(o.fails[0].err, &other):
		return other
	case len(o.fails) == 1:
		e.Err = fmt.Errorf("cannot reach the chain at %s: %s", o.fails[0].where, reason(o.fails[0].err))
	default:
		e.Err = fmt.Errorf("cannot reach the chain at any of %d endpoints: %w", len(o.fails), o)
		e.Hint = "check that the chain runs and that its URLs are right"
	}
	return e
}

// reason returns the innermost cause that is worth reading.
func reason(err error) string {
	var op *net.OpError
	var status rpc.HTTPError
	var timeout net.Error
	var dns *net.DNSError
	switch {
	case errors.As(err, &dns):
		return "unknown host"
	case errors.As(err, &op):
		return op.Err.Error()
	case errors.As(err, &status):
		return status.Status
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return "no answer in time"
	}
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	return err.Error()
}

// revert decodes a contract's refusal. It returns nil for data that is none of
// the contracts' own.
func revert(data any) *enigma.Error {
	text, ok := data.(string)
	if !ok {
		return nil
	}
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) < 4 {
		return nil
	}
	if e, err := marketABI.UnpackError(raw); err == nil {
		return marketRefusal(e)
	}
	if e, err := tokenABI.UnpackError(raw); err == nil {
		return tokenRefusal(e)
	}
	return nil
}

// marketRefusal maps the market contract's errors.
func marketRefusal(refusal any) *enigma.Error {
	say := func(k enigma.Kind, hint, format string, args ...any) *enigma.Error {
		return &enigma.Error{Kind: k, Hint: hint, Err: fmt.Errorf(format, args...)}
	}
	switch e := refusal.(type) {
	case *contracts.MarketplaceBadName:
		return say(enigma.Invalid, "use 1 to 63 of a-z, 0-9 and _, a letter first", "not a data set's name")
	case *contracts.MarketplaceBadManifest:
		return say(enigma.Invalid, "", "the manifest's hash is missing")
	case *contracts.MarketplaceBadPayouts:
		return say(enigma.Invalid, "name 1 to 64 addresses whose basis points add up to 10000", "not a list of payouts")
	case *contracts.MarketplaceBadMonths:
		return say(enigma.Invalid, "", "a subscription is for 1 to %d months", e.Most)
	case *contracts.MarketplaceAlreadyRegistered:
		return say(enigma.Invalid, "update it instead", "data set %s is registered already", enigma.Hash(e.Id))
	case *contracts.MarketplaceUnknownDataset:
		return say(enigma.NotFound, "check the provider's address and the name", "no data set has the id %s", enigma.Hash(e.Id))
	case *contracts.MarketplaceNotProvider:
		return say(enigma.Denied, "", "only its provider %s may change the data set", enigma.Address(e.Provider))
	case *contracts.MarketplaceInactive:
		return say(enigma.Denied, "its provider has closed it; what was paid for stays open", "the data set takes no new subscriptions")
	case *contracts.MarketplaceWrongRevision:
		return say(enigma.Invalid, "somebody may have published in between: start again from the present revision", "the next revision is %d", e.Want)
	case *contracts.MarketplaceCostAboveLimit:
		return say(enigma.Invalid, "look at the price again", "it costs %s, more than the %s agreed to", grains(e.Cost), grains(e.Limit))
	case *contracts.MarketplaceNothingDue:
		return say(enigma.Invalid, "", "nothing is due to this account")
	case *contracts.MarketplaceStillActive:
		return say(enigma.Denied, "close the data set to new subscriptions first", "the deposit stays while the data set is offered")
	case *contracts.MarketplaceStillSubscribed:
		return say(enigma.Denied, "", "the deposit stays until the last subscription ends at %s", moment(e.LastEnd).Format("2006-01-02 15:04:05 MST"))
	}
	return say(enigma.Internal, "", "the market contract refused: %T", refusal)
}

// tokenRefusal maps ENG's errors.
func tokenRefusal(refusal any) *enigma.Error {
	switch e := refusal.(type) {
	case *contracts.EnigmaTokenERC20InsufficientBalance:
		return &enigma.Error{
			Kind: enigma.Invalid,
			Err:  fmt.Errorf("account %s has %s and needs %s", enigma.Address(e.Sender), grains(e.Balance), grains(e.Needed)),
			Hint: "get some ENG; a development chain's faucet gives it",
		}
	case *contracts.EnigmaTokenERC20InsufficientAllowance:
		return &enigma.Error{
			Kind: enigma.Denied,
			Err:  fmt.Errorf("the market may take %s of the account's ENG and needs %s", grains(e.Allowance), grains(e.Needed)),
			Hint: "the token did not accept the account's signed consent; approve the amount first",
		}
	}
	return &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("the token refused: %T", refusal)}
}
