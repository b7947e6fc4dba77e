package chain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"enigma"

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
