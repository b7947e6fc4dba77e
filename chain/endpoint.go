package chain

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// An endpoint is one node that answers JSON-RPC, and what is known of it.
type endpoint struct {
	url   string // may hold an access key: never in logs and errors
	where string // scheme and host
	tells bool   // announces new blocks

	opening chan struct{} // holds a token while somebody connects

	mu      sync.Mutex
	conn    *rpc.Client   // under mu; nil until connected
	idle    func()        // under mu; closes connections that are not in use
	chainID uint64        // under mu; 0 until asked, and after a failure
	foreign error         // under mu; set for good when it is of another chain
	fails   int           // under mu; in a row
	rest    time.Time     // under mu; not to be asked before, having failed
	busy    bool          // under mu; it failed because it is asked too often
	probing bool          // under mu; somebody is finding out
	seen    time.Time     // under mu; when its newest block was last asked for
	block   uint64        // under mu; its newest block
	latency time.Duration // under mu; smoothed
	lastErr string        // under mu; sanitised
	calls   uint64        // under mu
	failed  uint64        // under mu; of the calls
}

func newEndpoint(rawURL string) *endpoint {
	e := &endpoint{url: rawURL, where: "the configured endpoint", opening: make(chan struct{}, 1)}
	if u, err := url.Parse(rawURL); err == nil && u.Host != "" {
		e.where = u.Scheme + "://" + u.Host
		e.tells = strings.HasPrefix(u.Scheme, "ws")
	} else if err == nil && u.Scheme == "" {
		e.tells = true // a local socket
	}
	return e
}

// Back-off after failures: it doubles from the first to the last.
const (
	firstRest = 250 * time.Millisecond
	lastRest  = 30 * time.Second
)

// rest returns how long an endpoint is left alone after its n-th failure in a
// row: with jitter, so that clients that failed together do not return together.
func rest(n int) time.Duration {
	most := min(firstRest<<min(n-1, 16), lastRest)
	return most/2 + rand.N(most/2)
}

// connect returns a connection and the chain's number, as the endpoint said it
// since it last failed.
func (e *endpoint) connect(ctx context.Context) (*rpc.Client, uint64, error) {
	e.mu.Lock()
	conn, id := e.conn, e.chainID
	e.mu.Unlock()
	if conn != nil && id != 0 {
		return conn, id, nil
	}
	select {
	case e.opening <- struct{}{}:
		defer func() { <-e.opening }()
	case <-ctx.Done():
		return nil, 0, ctx.Err()
	}
	if conn == nil {
		var err error
		if conn, err = e.dial(ctx); err != nil {
			return nil, 0, err
		}
	}
	var said hexutil.Uint64
	if err := conn.CallContext(ctx, &said, "eth_chainId"); err != nil {
		return nil, 0, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.chainID = uint64(said)
	return conn, uint64(said), nil
}

func (e *endpoint) dial(ctx context.Context) (*rpc.Client, error) {
	e.mu.Lock()
	conn := e.conn
	e.mu.Unlock()
	if conn != nil {
		return conn, nil // somebody else was faster
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 16 // one node asks for many things at once
	conn, err := rpc.DialOptions(ctx, e.url, rpc.WithHTTPClient(&http.Client{Transport: transport}))
	if err != nil {
		return nil, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.conn, e.idle = conn, transport.CloseIdleConnections
	return conn, nil
}

// worked notes an answer.
func (e *endpoint) worked(took time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.calls++
	e.fails, e.rest = 0, time.Time{}
	if e.latency == 0 {
		e.latency = took
	}
	e.latency += (took - e.latency) / 8
}

// broke notes a failure and says whether the endpoint worked until then. Its
// chain is asked for again before it is used again.
func (e *endpoint) broke(err error) (first bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.calls++
	e.failed++
	e.fails++
	e.lastErr = reason(err)
	e.busy = throttled(err)
	e.rest = time.Now().Add(rest(e.fails))
	e.chainID = 0
	return e.fails == 1
}

// respite waits while the endpoint wants to be asked less often.
func (e *endpoint) respite(ctx context.Context) {
	e.mu.Lock()
	pause := min(time.Until(e.rest), longestRespite)
	if !e.busy {
		pause = 0
	}
	e.mu.Unlock()
	select {
	case <-time.After(pause):
	case <-ctx.Done():
	}
}

// longestRespite keeps a call that nobody else can answer from waiting for all
// of an endpoint's rest.
const longestRespite = 2 * time.Second

// banish notes that the endpoint is of another chain.
func (e *endpoint) banish(why error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.foreign, e.lastErr = why, why.Error()
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.conn != nil {
		e.conn.Close()
		e.idle()
	}
}

// Codes with which providers say over JSON-RPC that one has asked too often:
// EIP-1474's, and HTTP's.
const (
	limitExceeded   = -32005
	tooManyRequests = http.StatusTooManyRequests
)

// faulty reports whether err is the endpoint's failure to answer, not an answer.
func faulty(method string, err error) bool {
	var refusal rpc.Error
	if !errors.As(err, &refusal) {
		return err != nil
	}
	// With the same code providers refuse to search too many blocks.
	asked := refusal.ErrorCode() == limitExceeded && method != "eth_getLogs"
	return asked || refusal.ErrorCode() == tooManyRequests
}

// throttled reports whether the endpoint wants to be asked less often.
func throttled(err error) bool {
	var refusal rpc.Error
	if errors.As(err, &refusal) {
		return true // of all refusals only these are failures
	}
	var status rpc.HTTPError
	return errors.As(err, &status) && status.StatusCode == tooManyRequests
}

// unsent reports whether err came before anything was asked.
func unsent(err error) bool {
	var op *net.OpError
	var dns *net.DNSError
	return errors.As(err, &dns) || errors.As(err, &op) && op.Op == "dial"
}

// An outage is that no endpoint answers.
type outage struct {
	fails []failure // one for each, in order
}

type failure struct {
	where string
	err   error
}

// Error names every endpoint by scheme and host.
func (o *outage) Error() string {
	var parts []string
	for _, f := range o.fails {
		parts = append(parts, fmt.Sprintf("%s: %s", f.where, reason(f.err)))
	}
	return strings.Join(parts, "; ")
}

// Unwrap returns the causes, apart from errors of JSON-RPC: those would pass for
// the chain's answer.
func (o *outage) Unwrap() []error {
	var errs []error
	for _, f := range o.fails {
		var refusal rpc.Error
		if !errors.As(f.err, &refusal) {
			errs = append(errs, f.err)
		}
	}
	return errs
}

// otherChain says that two endpoints, or one and the configuration, disagree.
func otherChain(where string, id uint64, reference string, want uint64) error {
	return &enigma.Error{
		Kind: enigma.Invalid, Op: "chain",
		Err:  fmt.Errorf("%s is an endpoint of chain %d, while %s says chain %d", where, id, reference, want),
		Hint: "name endpoints of one chain only",
	}
}
