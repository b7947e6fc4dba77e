package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync/atomic"

	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// geth's clients want an *rpc.Client, which is one connection. This one believes
// to speak HTTP; its transport reads the JSON-RPC messages and has the pool ask
// an endpoint, over HTTP or WebSocket.
func (p *pool) client() (*rpc.Client, error) {
	return rpc.DialOptions(context.Background(), "http://endpoints.invalid", rpc.WithHTTPClient(&http.Client{Transport: p}))
}

// An ethereumAPI is geth's client, which over a pool has subscriptions as well.
type ethereumAPI struct {
	*ethclient.Client
	pool *pool // nil: subscriptions are the client's own
}

// SubscribeNewHead subscribes at the first endpoint that announces blocks and
// works. The subscription fails with that endpoint: subscribe again then.
func (a *ethereumAPI) SubscribeNewHead(ctx context.Context, heads chan<- *types.Header) (ethereum.Subscription, error) {
	if a.pool == nil {
		return a.Client.SubscribeNewHead(ctx, heads)
	}
	return a.pool.subscribe(ctx, heads)
}

func (p *pool) subscribe(ctx context.Context, heads chan<- *types.Header) (ethereum.Subscription, error) {
	tried := make(map[*endpoint]bool)
	for _, e := range p.ends {
		tried[e] = !e.tells
	}
	o := &outage{}
	for e := p.pick(tried); e != nil; e = p.pick(tried) {
		tried[e] = true
		var sub ethereum.Subscription
		err := p.ask(ctx, e, &request{
			method: "eth_subscribe",
			do: func(ctx context.Context, conn *rpc.Client) (err error) {
				sub, err = ethclient.NewClient(conn).SubscribeNewHead(ctx, heads)
				return err
			},
		}, false)
		if err == nil {
			return sub, nil
		}
		o.fails = append(o.fails, failure{e.where, err})
	}
	if len(o.fails) == 0 {
		return nil, rpc.ErrNotificationsUnsupported
	}
	return nil, o
}

// A message is a JSON-RPC 2.0 request or response.
type message struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id,omitempty"`
	Method  string            `json:"method,omitempty"`
	Params  []json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   *errorObject      `json:"error,omitempty"`
}

type errorObject struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// RoundTrip answers one message or a batch of them.
func (p *pool) RoundTrip(req *http.Request) (*http.Response, error) {
	defer req.Body.Close()
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	var out any
	if bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")) {
		var batch []message
		if err := json.Unmarshal(body, &batch); err != nil {
			return nil, err
		}
		out, err = batch, p.batch(req.Context(), batch)
	} else {
		var m message
		if err := json.Unmarshal(body, &m); err != nil {
			return nil, err
		}
		err = p.single(req.Context(), &m)
		out = m
	}
	if err != nil {
		return nil, err
	}
	if body, err = json.Marshal(out); err != nil {
		return nil, err
	}
	return &http.Response{
		Status: "200 OK", StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{"Content-Type": {"application/json"}}, Request: req,
		ContentLength: int64(len(body)), Body: io.NopCloser(bytes.NewReader(body)),
	}, nil
}

// single turns a request into its response.
func (p *pool) single(ctx context.Context, m *message) error {
	var result json.RawMessage
	attempts := attemptsOf(ctx)
	if attempts == nil {
		ctx, attempts = countAttempts(ctx)
	}
	before := attempts.Load()
	err := p.call(ctx, &request{
		method: m.Method,
		again:  harmless(m.Method),
		do: func(ctx context.Context, conn *rpc.Client) error {
			return conn.CallContext(ctx, &result, m.Method, m.args()...)
		},
		behind: func() (uint64, bool) { return m.head(result) },
	})
	if err != nil && m.Method == "eth_sendRawTransaction" && attempts.Load() > before+1 && known(err) {
		// An endpoint that did not say so had it.
		result, err = m.hash()
	}
	return m.answer(result, err)
}

// batch turns requests into their responses.
func (p *pool) batch(ctx context.Context, batch []message) error {
	elems := make([]rpc.BatchElem, len(batch))
	results := make([]json.RawMessage, len(batch))
	again := true
	for i := range batch {
		elems[i] = rpc.BatchElem{Method: batch[i].Method, Args: batch[i].args(), Result: &results[i]}
		again = again && harmless(batch[i].Method)
	}
	err := p.call(ctx, &request{
		method: "batch",
		again:  again,
		do:     func(ctx context.Context, conn *rpc.Client) error { return conn.BatchCallContext(ctx, elems) },
	})
	for i := range batch {
		if err == nil {
			err = batch[i].answer(results[i], elems[i].Error)
		}
	}
	return err
}

func (m *message) args() []any {
	args := make([]any, len(m.Params))
	for i := range m.Params {
		args[i] = m.Params[i]
	}
	return args
}

// answer makes the response. Errors that are not the node's own are returned.
func (m *message) answer(result json.RawMessage, err error) error {
	*m = message{Version: "2.0", ID: m.ID, Result: result}
	var refusal rpc.Error
	var down *outage
	if err == nil || errors.As(err, &down) || !errors.As(err, &refusal) {
		return err
	}
	m.Result, m.Error = nil, &errorObject{Code: refusal.ErrorCode(), Message: refusal.Error()}
	var data rpc.DataError
	if errors.As(err, &data) {
		m.Error.Data = data.ErrorData()
	}
	return nil
}

// head returns the number of the newest block, if that was the question.
func (m *message) head(result json.RawMessage) (uint64, bool) {
	var number hexutil.Uint64
	var block struct{ Number *hexutil.Big }
	switch {
	case m.Method == "eth_blockNumber" && json.Unmarshal(result, &number) == nil:
		return uint64(number), true
	case m.Method == "eth_getBlockByNumber" && len(m.Params) > 0 && string(m.Params[0]) == `"latest"` &&
		json.Unmarshal(result, &block) == nil && block.Number != nil:
		return block.Number.ToInt().Uint64(), true
	}
	return 0, false
}

// hash is what eth_sendRawTransaction answers.
func (m *message) hash() (json.RawMessage, error) {
	var raw hexutil.Bytes
	if len(m.Params) == 0 {
		return nil, errors.New("no transaction")
	}
	if err := json.Unmarshal(m.Params[0], &raw); err != nil {
		return nil, err
	}
	return json.Marshal(hexutil.Bytes(sum(wallet.Keccak256(raw))))
}

func sum(h [32]byte) []byte { return h[:] }

// harmless reports whether the method may be asked for twice. Ethereum's own
// may: the same signed transaction counts once.
func harmless(method string) bool {
	return !strings.HasPrefix(method, devNamespace+"_") || method == devNamespace+"_contracts"
}

// known recognises that a node has the very transaction already, in the words
// of geth, Nethermind, Besu and Erigon. There is no code for it.
func known(err error) bool {
	text := strings.ToLower(err.Error())
	for _, says := range []string{"already known", "alreadyknown", "known transaction", "already imported"} {
		if strings.Contains(text, says) {
			return true
		}
	}
	return false
}

type attemptsKey struct{}

// countAttempts returns a context whose calls count how often an endpoint was
// asked: after more than one attempt an earlier one may have been heard.
func countAttempts(ctx context.Context) (context.Context, *atomic.Int64) {
	n := new(atomic.Int64)
	return context.WithValue(ctx, attemptsKey{}, n), n
}

func attemptsOf(ctx context.Context) *atomic.Int64 {
	n, _ := ctx.Value(attemptsKey{}).(*atomic.Int64)
	return n
}

func countAttempt(ctx context.Context) {
	if n := attemptsOf(ctx); n != nil {
		n.Add(1)
	}
}
