package chain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"time"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// mostEvents is how many an endpoint gives out at a time: public ones refuse more.
const mostEvents = 10_000

// An endpoint answers what a follower asks, by JSON-RPC over HTTP, from a crowd's
// history.
type endpoint struct {
	*crowd
	busy  atomic.Int64 // nanoseconds that answers took here
	views map[string]string
}

type request struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// serve opens an endpoint. The caller closes it.
func (c *crowd) serve() (*endpoint, *httptest.Server) {
	e := &endpoint{crowd: c}
	nodes := contracts.NewNodes()
	number := func(n uint64) string { return common.BigToHash(new(big.Int).SetUint64(n)).Hex() }
	e.views = map[string]string{
		selector(market.PackVERSION()):    "0x" + strings.TrimPrefix(number(32), "0x") + number(1)[2:] + "32" + strings.Repeat("0", 62),
		selector(market.PackToken()):      number(0xa0),
		selector(market.PackNodes()):      number(0xa1),
		selector(market.PackDisputes()):   number(0xa2),
		selector(market.PackFee()):        number(fee),
		selector(market.PackMinDeposit()): number(minDeposit),
		selector(nodes.PackMinStake()):    number(minDeposit),
	}
	return e, httptest.NewServer(e)
}

func selector(call []byte) string { return hexutil.Encode(call[:4]) }

func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	begun := time.Now()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var many []request
	var out []byte
	if json.Unmarshal(body, &many) == nil {
		answers := make([][]byte, len(many))
		for i := range many {
			answers[i] = e.respond(many[i])
		}
		out = fmt.Appendf(nil, "[%s]", bytes.Join(answers, []byte{','}))
	} else {
		var one request
		if err := json.Unmarshal(body, &one); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		out = e.respond(one)
	}
	e.busy.Add(int64(time.Since(begun)))
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out) // who is gone needs no answer
}

func (e *endpoint) respond(r request) []byte {
	result, err := e.answer(r)
	text, is := result.([]byte) // JSON already
	if err == nil && !is {
		text, err = json.Marshal(result)
	}
	if err != nil {
		return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32005,"message":%q}}`, r.ID, err)
	}
	return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":%s,"result":%s}`, r.ID, text)
}

func (e *endpoint) answer(r request) (any, error) {
	switch r.Method {
	case "eth_chainId":
		return "0x1", nil
	case "eth_blockNumber":
		return hexutil.Uint64(len(e.headers) - 1), nil
	case "eth_getBlockByNumber":
		n := len(e.headers) - 1
		if text := string(r.Params[0]); text != `"latest"` {
			var number hexutil.Uint64
			if err := json.Unmarshal(r.Params[0], &number); err != nil {
				return nil, err
			}
			n = int(number)
		}
		if n >= len(e.headers) {
			return nil, nil
		}
		return e.headers[n], nil
	case "eth_call":
		var call struct {
			Input hexutil.Bytes `json:"input"`
		}
		if err := json.Unmarshal(r.Params[0], &call); err != nil || len(call.Input) < 4 {
			return nil, fmt.Errorf("not a call: %s", r.Params[0])
		}
		if view, ok := e.views[selector(call.Input)]; ok {
			return view, nil
		}
	case "eth_getLogs":
		var q struct{ FromBlock, ToBlock hexutil.Uint64 }
		if err := json.Unmarshal(r.Params[0], &q); err != nil {
			return nil, err
		}
		return e.search(int(q.FromBlock), int(q.ToBlock))
	}
	return nil, fmt.Errorf("this endpoint has no answer to %s", r.Method)
}

// search returns the events of a range of blocks, as JSON.
func (e *endpoint) search(from, to int) ([]byte, error) {
	sum := 0
	to = min(to, len(e.headers)-1)
	for n := from; n <= to; n++ {
		if sum += e.events(n); sum > mostEvents {
			return nil, fmt.Errorf("query returned more than %d results", mostEvents)
		}
	}
	out := make([]byte, 0, sum*1_200)
	for n := from; n <= to; n++ {
		for i := range e.events(n) {
			if len(out) > 0 {
				out = append(out, ',')
			}
			var err error
			if out, err = e.log(out, n, i); err != nil {
				return nil, err
			}
		}
	}
	return fmt.Appendf(nil, "[%s]", out), nil
}
