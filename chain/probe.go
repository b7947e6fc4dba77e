package chain

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// look finds out in the background how the endpoints are that have rested, and
// those that nobody has asked for a while.
func (p *pool) look() {
	if len(p.ends) == 1 {
		return // it is asked anyhow
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return
	}
	for _, e := range p.ends {
		if e.due() {
			p.probes.Go(func() { p.probe(e) })
		}
	}
}

// due reports whether it is time to probe, and has the caller do so.
func (e *endpoint) due() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	now := time.Now()
	rested := e.fails > 0 && now.After(e.rest)
	unasked := e.fails == 0 && now.Sub(e.seen) > lookAfter
	if e.foreign != nil || e.probing || !rested && !unasked {
		return false
	}
	e.probing = true
	return true
}

// probe asks an endpoint for its newest block. An answer that is not behind the
// others' makes it one that works.
func (p *pool) probe(e *endpoint) {
	e.mu.Lock()
	ill := e.fails > 0
	e.mu.Unlock()
	var head hexutil.Uint64
	err := p.ask(p.life, e, &request{
		method: "eth_blockNumber",
		do: func(ctx context.Context, conn *rpc.Client) error {
			return conn.CallContext(ctx, &head, "eth_blockNumber")
		},
		behind: func() (uint64, bool) { return uint64(head), true },
	}, false)
	e.mu.Lock()
	defer e.mu.Unlock()
	e.probing = false
	if err == nil && ill {
		p.log.Info("endpoint works again", "endpoint", e.where)
	}
}

// close ends all connections.
func (p *pool) close() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.cancel()
	p.probes.Wait()
	for _, e := range p.ends {
		e.close()
	}
}
