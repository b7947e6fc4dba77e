package chain

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// An rpcCall is one JSON-RPC request, as a middleman sees it.
type rpcCall struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// A logQuery is what eth_getLogs asks for.
type logQuery struct {
	From      *hexutil.Uint64 `json:"fromBlock"`
	To        *hexutil.Uint64 `json:"toBlock"`
	BlockHash *string         `json:"blockHash"`
}

func (c rpcCall) query(t *testing.T) (q logQuery) {
	t.Helper()
	if err := json.Unmarshal(c.Params[0], &q); err != nil {
		t.Error(err)
	}
	return q
}

// middleman is an endpoint that hands calls on and may answer otherwise: answer
// gets a call and how to have it answered, and returns a result or an error.
func middleman(t *testing.T, d *Devnet, answer func(c rpcCall, ask func(rpcCall) json.RawMessage) (any, error)) string {
	t.Helper()
	ask := func(c rpcCall) json.RawMessage {
		b, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": c.Method, "params": c.Params})
		r, err := http.Post(d.URL(), "application/json", bytes.NewReader(b))
		if err != nil {
			return nil
		}
		defer r.Body.Close()
		var out struct{ Result json.RawMessage }
		if err := json.NewDecoder(r.Body).Decode(&out); err != nil {
			t.Error(err)
		}
		return out.Result
	}
	one := func(c rpcCall) map[string]any {
		out := map[string]any{"jsonrpc": "2.0", "id": c.ID}
		result, err := answer(c, ask)
		if err != nil {
			out["error"] = map[string]any{"code": -32005, "message": err.Error()}
		} else {
			out["result"] = result
		}
		return out
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		w.Header().Set("Content-Type", "application/json")
		var many []rpcCall
		if json.Unmarshal(b, &many) == nil {
			var out []map[string]any
			for _, c := range many {
				out = append(out, one(c))
			}
			json.NewEncoder(w).Encode(out)
			return
		}
		var c rpcCall
		if err := json.Unmarshal(b, &c); err != nil {
			t.Error(err)
		}
		json.NewEncoder(w).Encode(one(c))
	}))
	t.Cleanup(s.Close)
	return s.URL
}

type refusal string

func (r refusal) Error() string { return string(r) }

// trade registers a data set, and has it bought and changed, so many times.
func trade(t *testing.T, provider, alice *Client, name string, times int) enigma.DatasetID {
	t.Helper()
	id, _, err := provider.Register(t.Context(), Registration{Name: name, Price: 100, Manifest: manifest})
	if err != nil {
		t.Fatal(err)
	}
	for i := range times {
		if _, err := alice.Subscribe(t.Context(), id, 1, 0); err != nil {
			t.Fatal(err)
		}
		if _, err := provider.Update(t.Context(), id, uint64(2+i), enigma.Hash{2, byte(i)}); err != nil {
			t.Fatal(err)
		}
	}
	return id
}

// TestGapsAreFilled has an endpoint leave events out: of the history, where they
// do not follow from each other then, and of new blocks, where bloom filters tell
// of them; for once, and for ever.
func TestGapsAreFilled(t *testing.T) {
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), account(t, d, enigma.ENG)
	trade(t, provider, alice, "old", 80)
	for _, tt := range []struct {
		name  string
		set   string                                      // to trade
		leave func(c rpcCall, q logQuery, nth int64) bool // out the events of this question
	}{
		{"the history's first answer", "a", func(_ rpcCall, q logQuery, nth int64) bool { return nth == 1 }},
		{"every third answer", "b", func(_ rpcCall, _ logQuery, nth int64) bool { return nth%3 == 0 }},
		{"all of single blocks", "c", func(_ rpcCall, q logQuery, _ int64) bool { return q.BlockHash != nil }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var asked, left atomic.Int64
			url := middleman(t, d, func(c rpcCall, ask func(rpcCall) json.RawMessage) (any, error) {
				result := ask(c)
				if c.Method == "eth_getLogs" && tt.leave(c, c.query(t), asked.Add(1)) && string(result) != "[]" {
					left.Add(1)
					// The first half is missing: what comes does not follow.
					var logs []json.RawMessage
					json.Unmarshal(result, &logs)
					return logs[(len(logs)+1)/2:], nil
				}
				return result, nil
			})
			f := follow(t, dial(t, Config{URL: url, Finality: 8, Poll: 5 * time.Millisecond}))
			id := trade(t, provider, alice, tt.set, 6)
			eventually(t, f, "the last update", func() bool { l, _ := f.Listing(id); return l.Revision == 7 })
			if left.Load() == 0 || f.Standing().Gaps == 0 {
				t.Errorf("%d answers with gaps, %d noticed", left.Load(), f.Standing().Gaps)
			}
			sameAs(t, f, d.URL())
		})
	}
}

// TestRangesAdapt has an endpoint refuse more than 25 blocks at a time, and then
// more than so many events, and lets go of that later.
func TestRangesAdapt(t *testing.T) {
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), account(t, d, enigma.ENG)
	trade(t, provider, alice, "trades", 100)
	var refusals, widest atomic.Int64
	url := middleman(t, d, func(c rpcCall, ask func(rpcCall) json.RawMessage) (any, error) {
		if c.Method != "eth_getLogs" {
			return ask(c), nil
		}
		if q := c.query(t); q.From != nil {
			blocks := int64(*q.To-*q.From) + 1
			if blocks > 25 {
				refusals.Add(1)
				return nil, refusal("query returned more than 10000 results")
			}
			widest.Store(max(widest.Load(), blocks))
		}
		return ask(c), nil
	})
	f := follow(t, dial(t, Config{URL: url, Finality: 8, MaxSilence: ages}))
	if refusals.Load() < 5 || widest.Load() < 13 || f.Standing().Ranges < 10 {
		t.Errorf("%d refusals, at most %d blocks at a time, %d ranges", refusals.Load(), widest.Load(), f.Standing().Ranges)
	}
	sameAs(t, f, d.URL())
}

func TestStride(t *testing.T) {
	s := newStride()
	for s.shrink() {
	}
	if s.size != 1 {
		t.Fatalf("the smallest range has %d blocks", s.size)
	}
	for range 40 * calmAfter {
		s.grow()
	}
	if s.size != maxRange {
		t.Errorf("after long calm a range has %d blocks, want %d", s.size, maxRange)
	}
	s.shrink()
	s.grow()
	if s.size != maxRange/2 {
		t.Errorf("right after a refusal it grew to %d", s.size)
	}
}

// TestEndpointBehind has an endpoint go back to an older head, as one of several
// may be: nothing is taken back.
func TestEndpointBehind(t *testing.T) {
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), account(t, d, enigma.ENG)
	var old atomic.Pointer[json.RawMessage]
	url := middleman(t, d, func(c rpcCall, ask func(rpcCall) json.RawMessage) (any, error) {
		if head := old.Load(); head != nil && c.Method == "eth_getBlockByNumber" && string(c.Params[0]) == `"latest"` {
			return *head, nil
		}
		return ask(c), nil
	})
	for _, finality := range []uint64{1, 64} {
		f := follow(t, dial(t, Config{URL: url, Finality: finality, Poll: 5 * time.Millisecond}))
		h, err := d.client.eth.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		stale, err := json.Marshal(h)
		if err != nil {
			t.Fatal(err)
		}
		id := trade(t, provider, alice, "d"+h.Number.String(), 3)
		eventually(t, f, "the trades", func() bool { l, _ := f.Listing(id); return l.Revision == 4 })
		head := f.Block()
		raw := json.RawMessage(stale)
		old.Store(&raw)
		time.Sleep(50 * time.Millisecond) // some polls
		n := f.Standing()
		old.Store(nil)
		if n.Block != head || n.Rebuilds+n.Reorganisations > 0 {
			t.Errorf("finality %d: block %d after %d, %d rebuilds, %d reorganisations", finality, n.Block, head, n.Rebuilds, n.Reorganisations)
		}
		last := trade(t, provider, alice, "e"+h.Number.String(), 1)
		eventually(t, f, "what comes after", func() bool { l, _ := f.Listing(last); return l.Revision == 2 })
		sameAs(t, f, d.URL())
		f.Close()
	}
}
