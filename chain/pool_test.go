package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// rich makes a wallet that owns 1 ETH and the given ENG, and its client.
func rich(t *testing.T, d *Devnet, eng enigma.Grains, cfg Config) *Client {
	t.Helper()
	if cfg.Wallet == nil {
		cfg.Wallet = newWallet(t)
	}
	if err := d.Fund(t.Context(), cfg.Wallet.Address(), ETH(1), eng); err != nil {
		t.Fatal(err)
	}
	return dial(t, cfg)
}

// soon fails the test unless cond holds within 20 seconds.
func soon(t *testing.T, what string, cond func() bool) {
	t.Helper()
	for until := time.Now().Add(20 * time.Second); !cond(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(until) {
			t.Fatalf("%s: never happened", what)
		}
	}
}

// TestFailOver has the first endpoint fail in every way while a client works.
func TestFailOver(t *testing.T) {
	d := start(t, DevConfig{})
	for name, f := range map[string]fault{
		"broken connection":         drops(false),
		"broken after it heard":     drops(true),
		"server error":              status(http.StatusInternalServerError),
		"too many requests":         status(http.StatusTooManyRequests),
		"key refused":               status(http.StatusForbidden),
		"too many requests, by RPC": refuses(limitExceeded, "daily request count exceeded"),
		"something else there":      says("<html>Log in</html>"),
		"no result":                 says(`{"jsonrpc":"2.0","id":1}`),
		"no answer":                 hangs,
	} {
		t.Run(name, func(t *testing.T) {
			first, second := newProxy(t, d.URL()), newProxy(t, d.URL())
			patience := 10 * time.Second
			if name == "no answer" {
				patience = time.Second // which the second endpoint has to keep to as well
			}
			c := rich(t, d, 9*enigma.ENG, Config{URL: first.url(), URLs: []string{second.url()}, CallTimeout: patience})
			first.set(f)
			to := enigma.Address(newWallet(t).Address())
			for range 2 {
				if _, err := c.Transfer(t.Context(), to, enigma.ENG); err != nil {
					t.Fatal(err)
				}
			}
			if got, err := c.Balance(t.Context(), to); err != nil || got.ENG != 2*enigma.ENG {
				t.Errorf("balance = %v, %v; want 2 ENG", got, err)
			}
			h := c.Health()
			if len(h) != 2 || h[0].Healthy || h[0].Failures == 0 || h[0].Error == "" || !h[1].Healthy || h[1].Block == 0 || h[1].Latency == 0 {
				t.Errorf("Health = %+v", h)
			}
			if text := fmt.Sprint(h); strings.Contains(text, "sesame") || !strings.Contains(text, first.URL) {
				t.Errorf("Health names no endpoint, or its key: %s", text)
			}
			first.set(nil)
			soon(t, "the return to the first endpoint", func() bool {
				if _, err := c.Now(t.Context()); err != nil {
					t.Fatal(err)
				}
				return c.Health()[0].Healthy
			})
			before := second.count("eth_getBalance")
			if _, err := c.Balance(t.Context(), to); err != nil || second.count("eth_getBalance") != before {
				t.Errorf("still with the second endpoint: %v", err)
			}
		})
	}
}

// TestOneEndpointRecovers has the only endpoint fail twice in a row.
func TestOneEndpointRecovers(t *testing.T) {
	d := start(t, DevConfig{})
	p := newProxy(t, d.URL())
	c := dial(t, Config{URL: p.url()})
	fails := 0
	p.set(func(w http.ResponseWriter, m *asked, pass func() []byte) bool {
		fails++
		return fails <= 2 && status(http.StatusTooManyRequests)(w, m, pass)
	})
	if _, err := c.Now(t.Context()); err != nil || fails < 3 {
		t.Errorf("Now after %d requests: %v", fails, err)
	}
}

// TestSentOnce loses the answer to a transaction that the chain heard.
func TestSentOnce(t *testing.T) {
	d := start(t, DevConfig{})
	for _, endpoints := range []int{1, 2} {
		t.Run(fmt.Sprintf("%d endpoints", endpoints), func(t *testing.T) {
			p := newProxy(t, d.URL())
			cfg := Config{URL: p.url(), URLs: []string{d.URL()}[:endpoints-1]}
			c := rich(t, d, 9*enigma.ENG, cfg)
			lost := 0
			p.set(only("eth_sendRawTransaction", func(w http.ResponseWriter, m *asked, pass func() []byte) bool {
				if lost++; lost > 1 {
					return false
				}
				return drops(true)(w, m, pass)
			}))
			to := enigma.Address(newWallet(t).Address())
			if _, err := c.Transfer(t.Context(), to, enigma.ENG); err != nil {
				t.Error(err)
			}
			if got, err := c.Balance(t.Context(), to); err != nil || got.ENG != enigma.ENG || lost == 0 {
				t.Errorf("balance = %v, %v after %d answers lost; want 1 ENG", got, err, lost)
			}
		})
	}
}

// TestFaucetIsNotRepeated: what a development chain does on demand, it does as
// often as it is asked.
func TestFaucetIsNotRepeated(t *testing.T) {
	d := start(t, DevConfig{})
	p := newProxy(t, d.URL())
	c := dial(t, Config{URL: p.url(), URLs: []string{d.URL()}})
	p.set(only("dev_fund", drops(true)))
	to := enigma.Address(newWallet(t).Address())
	if err := c.Faucet(t.Context(), to, nil, enigma.ENG); enigma.KindOf(err) != enigma.Unavailable {
		t.Errorf("Faucet: %v, want Unavailable", err)
	}
	if got, err := c.Balance(t.Context(), to); err != nil || got.ENG != enigma.ENG {
		t.Errorf("balance = %v, %v; want 1 ENG", got, err)
	}
}

func TestOtherChainIsRefused(t *testing.T) {
	d := start(t, DevConfig{})
	good, bad := newProxy(t, d.URL()), newProxy(t, d.URL())
	bad.set(only("eth_chainId", answers(`"0x5"`)))
	for _, tt := range []struct {
		name string
		cfg  Config
		want []string
	}{
		{"two that differ", Config{URL: good.url(), URLs: []string{bad.url()}}, []string{good.URL, bad.URL, "chain 5", "chain 1337"}},
		{"not the configured one", Config{URL: good.url(), ChainID: 1}, []string{good.URL, "the configuration", "chain 1,", "chain 1337"}},
		{"the second is not", Config{URL: good.url(), URLs: []string{bad.url()}, ChainID: 1337}, []string{bad.URL, "chain 5", "chain 1337"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Dial(t.Context(), tt.cfg)
			if err == nil {
				c.Close()
			}
			text := fmt.Sprint(err) + ","
			for _, want := range tt.want {
				if enigma.KindOf(err) != enigma.Invalid || !strings.Contains(text, want) || strings.Contains(text, "sesame") {
					t.Errorf("Dial: %v, want Invalid with %q and no key", err, want)
				}
			}
		})
	}
}

// TestOtherChainComesLate has an endpoint of another chain come up when the
// client is in use, and the good one go down.
func TestOtherChainComesLate(t *testing.T) {
	d := start(t, DevConfig{})
	good, bad := newProxy(t, d.URL()), newProxy(t, d.URL())
	bad.set(drops(false))
	c := dial(t, Config{URL: bad.url(), URLs: []string{good.url()}, ChainID: 1337})
	bad.set(only("eth_chainId", answers(`"0x5"`)))
	soon(t, "the discovery of another chain", func() bool {
		if _, err := c.Now(t.Context()); err != nil {
			t.Fatal(err)
		}
		return strings.Contains(c.Health()[0].Error, "chain 5")
	})
	before := bad.count("eth_getBlockByNumber")
	good.set(drops(false))
	if _, err := c.Now(t.Context()); enigma.KindOf(err) != enigma.Unavailable {
		t.Errorf("Now: %v, want Unavailable", err)
	}
	if bad.count("eth_getBlockByNumber") != before {
		t.Error("an endpoint of another chain was asked")
	}
}

func TestStaleEndpointIsLeft(t *testing.T) {
	d := start(t, DevConfig{})
	first := newProxy(t, d.URL())
	c := dial(t, Config{URL: first.url(), URLs: []string{d.URL()}})
	first.set(frozen())
	old := clock(t, c)
	var now time.Time
	for range maxLag + 1 {
		var err error
		if now, err = d.AdvanceTime(t.Context(), time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	// How far the second is, the client looks up from time to time.
	c.pool.ends[1].mu.Lock()
	c.pool.ends[1].seen = time.Time{}
	c.pool.ends[1].mu.Unlock()
	soon(t, "the change to the second endpoint", func() bool { return clock(t, c).Equal(now) })
	if now.Equal(old) || c.Health()[0].Healthy {
		t.Errorf("an endpoint that is %d blocks behind counts as healthy", maxLag+1)
	}
	// Old news is better than none.
	second := c.pool.ends[1]
	second.banish(fmt.Errorf("for the test"))
	if got := clock(t, c); !got.Equal(old) {
		t.Errorf("the only endpoint left says %s, want %s", got, old)
	}
}

// TestFollowerOverFailOver cuts the connection over which a follower hears of
// blocks, and later the other one, and looks at what it knows.
func TestFollowerOverFailOver(t *testing.T) {
	ctx := t.Context()
	d := start(t, DevConfig{})
	provider := account(t, d, 0)
	first, second := newCable(t, d.URLWS()), newCable(t, d.URLWS())
	var log lockedBuffer
	c := dial(t, Config{
		URLs: []string{first.url(), second.url()},
		Log:  slog.New(slog.NewTextHandler(&log, nil)),
	})
	f := follow(t, c)
	offer := func(name string) {
		t.Helper()
		id, _, err := provider.Register(ctx, Registration{Name: name, Manifest: manifest})
		if err != nil {
			t.Fatal(err)
		}
		eventually(t, f, name, func() bool { _, ok := f.Listing(id); return ok })
	}
	offer("both")
	first.setCut(true)
	offer("second_only")
	first.setCut(false)
	soon(t, "the return of the first", func() bool {
		if _, err := c.Now(ctx); err != nil {
			t.Fatal(err)
		}
		return c.Health()[0].Healthy
	})
	second.setCut(true)
	offer("first_only")
	if text := log.String(); !strings.Contains(text, "endpoint failed") || strings.Contains(text, "sesame") {
		t.Errorf("the log lacks the failure, or has a key:\n%s", text)
	}
}

// TestSubscriptionOverFailOver is told of blocks by the first endpoint that tells.
func TestSubscriptionOverFailOver(t *testing.T) {
	d := start(t, DevConfig{})
	first, second := newCable(t, d.URLWS()), newCable(t, d.URLWS())
	c := dial(t, Config{URLs: []string{d.URL(), first.url(), second.url()}})
	told := func() ethereum.Subscription {
		heads := make(chan *types.Header, 16)
		sub, err := c.eth.SubscribeNewHead(t.Context(), heads)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.AdvanceTime(t.Context(), time.Hour); err != nil {
			t.Fatal(err)
		}
		<-heads
		return sub
	}
	sub := told()
	first.setCut(true)
	<-sub.Err()
	defer told().Unsubscribe()
	if h := c.Health(); h[1].Healthy || !h[0].Healthy || !h[2].Healthy {
		t.Errorf("Health = %+v", h)
	}
	c = dial(t, Config{URL: d.URL()})
	if _, err := c.eth.SubscribeNewHead(t.Context(), make(chan *types.Header)); !errors.Is(err, rpc.ErrNotificationsUnsupported) {
		t.Errorf("over HTTP alone: %v, want %v", err, rpc.ErrNotificationsUnsupported)
	}
}

func TestAllEndpointsDown(t *testing.T) {
	_, err := Dial(t.Context(), Config{URLs: []string{"http://127.0.0.1:1/sesame", "ws://127.0.0.1:2/sesame"}})
	text := fmt.Sprint(err)
	if enigma.KindOf(err) != enigma.Unavailable || enigma.Hint(err) == "" || strings.Contains(text, "sesame") {
		t.Errorf("Dial: %v (hint %q), want Unavailable without keys", err, enigma.Hint(err))
	}
	for _, want := range []string{"any of 2 endpoints", "http://127.0.0.1:1: connect: connection refused", "ws://127.0.0.1:2"} {
		if !strings.Contains(text, want) {
			t.Errorf("Dial: %v, want %q in it", err, want)
		}
	}
	if _, err := Dial(t.Context(), Config{}); enigma.KindOf(err) != enigma.Invalid {
		t.Errorf("Dial without a URL: %v, want Invalid", err)
	}
}

// TestBatch sends several calls as one, one of which the node refuses.
func TestBatch(t *testing.T) {
	d := start(t, DevConfig{})
	for _, url := range []string{d.URL(), d.URLWS()} {
		down := newProxy(t, d.URL())
		c := dial(t, Config{URL: down.url(), URLs: []string{url}})
		down.set(drops(false))
		var number hexutil.Uint64
		var id hexutil.Big
		batch := []rpc.BatchElem{
			{Method: "eth_blockNumber", Result: &number},
			{Method: "eth_nonsense"},
			{Method: "eth_chainId", Result: &id},
		}
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
			t.Fatal(err)
		}
		var refusal rpc.Error
		if number == 0 || (*big.Int)(&id).Cmp(c.ChainID()) != 0 || batch[1].Error == nil {
			t.Errorf("batch = %d, %s, %v", number, id.String(), batch[1].Error)
		}
		if refusal, _ = batch[1].Error.(rpc.Error); refusal == nil || refusal.ErrorCode() != methodNotFound {
			t.Errorf("an unknown method: %v", batch[1].Error)
		}
	}
}

func TestRestDoubles(t *testing.T) {
	for n := 1; n < 100; n++ {
		most := lastRest
		if n < 8 {
			most = min(firstRest*time.Duration(1<<(n-1)), lastRest)
		}
		for range 20 {
			if got := rest(n); got < most/2 || got >= most {
				t.Fatalf("rest(%d) = %s, want from %s to %s", n, got, most/2, most)
			}
		}
	}
}
