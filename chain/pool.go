package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/rpc"
)

// A pool is the endpoints of one chain. A call goes to the first that works.
type pool struct {
	ends    []*endpoint // in order of preference
	timeout time.Duration
	log     *slog.Logger

	life   context.Context // ends with close
	cancel context.CancelFunc
	probes sync.WaitGroup

	mu        sync.Mutex
	closed    bool   // under mu
	chainID   uint64 // under mu; 0 until somebody says it
	reference string // under mu; who said so
}

const (
	// rounds is how often a call goes through all endpoints before it fails.
	rounds = 3

	// maxLag is how many blocks an endpoint may be behind the others: what nodes
	// of one provider differ by, and more than a reorganisation takes.
	maxLag = 5

	// lookAfter is how long an endpoint that is not in use goes unasked.
	lookAfter = 15 * time.Second
)

func newPool(cfg Config) *pool {
	p := &pool{timeout: cfg.CallTimeout, log: cfg.Log, chainID: cfg.ChainID, reference: "the configuration"}
	p.life, p.cancel = context.WithCancel(context.Background())
	for _, url := range cfg.endpoints() {
		p.ends = append(p.ends, newEndpoint(url))
	}
	return p
}

// open connects to all endpoints. It fails if none answers, and if one is of
// another chain.
func (p *pool) open(ctx context.Context) error {
	errs := make([]error, len(p.ends))
	var wg sync.WaitGroup
	for i, e := range p.ends {
		wg.Go(func() {
			limit, cancel := p.attempt(ctx, "eth_chainId", len(p.ends) == 1)
			defer cancel()
			began := time.Now()
			if _, _, errs[i] = e.connect(limit); errs[i] == nil {
				e.worked(time.Since(began))
			}
		})
	}
	wg.Wait()
	dead := &outage{}
	for i, e := range p.ends {
		if errs[i] != nil {
			dead.fails = append(dead.fails, failure{e.where, errs[i]})
			e.broke(errs[i])
			continue
		}
		if err := p.accept(e, e.chainID); err != nil {
			return err
		}
	}
	if len(dead.fails) == len(p.ends) {
		return unreachable(dead)
	}
	for _, f := range dead.fails {
		p.log.Warn("endpoint does not answer", "endpoint", f.where, "err", reason(f.err))
	}
	return nil
}

// accept compares an endpoint's chain with the pool's. An endpoint of another
// chain is never used.
func (p *pool) accept(e *endpoint, id uint64) error {
	p.mu.Lock()
	if p.chainID == 0 {
		p.chainID, p.reference = id, e.where
	}
	want, reference := p.chainID, p.reference
	p.mu.Unlock()
	if id == want {
		return nil
	}
	err := otherChain(e.where, id, reference, want)
	e.banish(err)
	p.log.Error("endpoint of another chain: it is not used", "endpoint", e.where, "chain", id, "want", want)
	return err
}

// attempt bounds one endpoint's time for one call. Searching blocks for events
// takes longer than anything else.
func (p *pool) attempt(ctx context.Context, method string, last bool) (context.Context, context.CancelFunc) {
	switch {
	case last:
		return context.WithCancel(ctx)
	case method == "eth_getLogs":
		return context.WithTimeout(ctx, 3*p.timeout)
	}
	return context.WithTimeout(ctx, p.timeout)
}

// A request is something to ask an endpoint for.
type request struct {
	method string
	again  bool // asking twice does no harm
	do     func(context.Context, *rpc.Client) error
	behind func() (head uint64, ok bool) // the newest block that the answer names
}

// call asks endpoints until one answers, and returns its answer: a result, or an
// error that is the node's own.
func (p *pool) call(ctx context.Context, r *request) error {
	var o *outage
	for round := range rounds {
		if round > 0 {
			pause := 100 * time.Millisecond << round
			select {
			case <-time.After(pause/2 + rand.N(pause/2)):
			case <-ctx.Done():
				return o
			}
		}
		o = &outage{}
		p.look()
		tried := make(map[*endpoint]bool)
		for e := p.pick(tried); e != nil; e = p.pick(tried) {
			tried[e] = true
			err := p.ask(ctx, e, r, p.pick(tried) == nil || round == rounds-1)
			if err == nil || !faulty(r.method, err) {
				return err
			}
			o.fails = append(o.fails, failure{e.where, err})
			if ctx.Err() != nil || !r.again && !unsent(err) {
				return o
			}
		}
		if len(o.fails) == 0 {
			return p.foreign()
		}
		if o.hopeless() {
			break
		}
	}
	return o
}

// hopeless reports whether asking again at once is of no use: nobody is there.
func (o *outage) hopeless() bool {
	for _, f := range o.fails {
		if !unsent(f.err) {
			return false
		}
	}
	return true
}

// foreign is what is wrong when there is no endpoint to ask.
func (p *pool) foreign() error {
	var errs []error
	for _, e := range p.ends {
		e.mu.Lock()
		errs = append(errs, e.foreign)
		e.mu.Unlock()
	}
	return errors.Join(errs...)
}

// pick returns the next endpoint to ask: the first that works, then the first
// at all.
func (p *pool) pick(tried map[*endpoint]bool) *endpoint {
	var resting *endpoint
	for _, e := range p.ends {
		if tried[e] {
			continue
		}
		e.mu.Lock()
		works, foreign := e.fails == 0, e.foreign != nil
		e.mu.Unlock()
		switch {
		case foreign:
		case works:
			return e
		case resting == nil:
			resting = e
		}
	}
	return resting
}

// ask asks one endpoint and notes how that went.
func (p *pool) ask(ctx context.Context, e *endpoint, r *request, last bool) error {
	e.respite(ctx)
	limit, cancel := p.attempt(ctx, r.method, last)
	defer cancel()
	began := time.Now()
	err := p.try(limit, e, r)
	var other *enigma.Error
	switch {
	case errors.As(err, &other): // of another chain: the next one, please
		return err
	case !faulty(r.method, err):
		e.worked(time.Since(began))
		return err
	case ctx.Err() != nil && time.Since(began) < p.timeout:
		return err // the caller had no more time: not the endpoint's fault
	}
	if e.broke(err) {
		p.log.Warn("endpoint failed", "endpoint", e.where, "method", r.method, "err", reason(err))
	}
	return err
}

func (p *pool) try(ctx context.Context, e *endpoint, r *request) error {
	conn, id, err := e.connect(ctx)
	if err != nil {
		return err
	}
	if err := p.accept(e, id); err != nil {
		return err
	}
	if err := r.do(ctx, conn); err != nil {
		if !faulty(r.method, err) || !unsent(err) && !throttled(err) {
			countAttempt(ctx)
		}
		return err
	}
	countAttempt(ctx)
	if r.behind != nil {
		if head, ok := r.behind(); ok {
			return p.fresh(e, head)
		}
	}
	return nil
}

// fresh notes an endpoint's newest block. It is an error if that is old news,
// and another endpoint that works is known to have a newer one.
func (p *pool) fresh(e *endpoint, head uint64) error {
	e.mu.Lock()
	e.block, e.seen = head, time.Now()
	e.mu.Unlock()
	for _, other := range p.ends {
		other.mu.Lock()
		block, works := other.block, other.fails == 0 && other.foreign == nil
		other.mu.Unlock()
		if works && block > head+maxLag {
			return fmt.Errorf("it is at block %d, and %s at %d", head, other.where, block)
		}
	}
	return nil
}
