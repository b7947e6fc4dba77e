package chain

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/event"
)

// A producer makes a development chain's blocks. One goroutine owns geth's
// simulated beacon: sealing synchronises with the transaction pool, whose Sync
// has room for one waiter, so that two callers at once hang for ever.
type producer struct {
	eth    *eth.Ethereum
	beacon *catalyst.SimulatedBeacon
	log    *slog.Logger
	jobs   chan job
	quit   chan struct{}
	done   chan struct{}
}

// A job is something that the owning goroutine does in between.
type job struct {
	do    func() error
	reply chan error // room for one
}

// maxDrain bounds how many blocks in a row are made for waiting transactions;
// one block holds about a thousand of the market's.
const maxDrain = 64

func startProducer(backend *eth.Ethereum, heartbeat time.Duration, log *slog.Logger) (*producer, error) {
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	if err != nil {
		return nil, err
	}
	p := &producer{
		eth:    backend,
		beacon: beacon,
		log:    log,
		jobs:   make(chan job),
		quit:   make(chan struct{}),
		done:   make(chan struct{}),
	}
	txs := make(chan core.NewTxsEvent, 256)
	sub := backend.TxPool().SubscribeTransactions(txs, true)
	go p.run(heartbeat, txs, sub)
	return p, nil
}

func (p *producer) run(heartbeat time.Duration, txs <-chan core.NewTxsEvent, sub event.Subscription) {
	defer close(p.done)
	defer sub.Unsubscribe()
	var beat <-chan time.Time
	if heartbeat > 0 {
		ticker := time.NewTicker(heartbeat)
		defer ticker.Stop()
		beat = ticker.C
	}
	p.drain() // a crash may have left transactions
	last := p.head()
	if beat != nil {
		p.seal() // after a pause the head is old, and followers mistrust old heads
	}
	for {
		select {
		case <-p.quit:
			return
		case <-txs:
			p.drain()
		case <-beat:
			// A block for a transaction has moved the clock already.
			if p.head() == last {
				p.seal()
			}
			last = p.head()
		case j := <-p.jobs:
			j.reply <- j.do()
		}
	}
}

func (p *producer) head() common.Hash { return p.eth.BlockChain().CurrentBlock().Hash() }

// waiting counts the transactions that could go into the next block, as the
// pool sees it after the last one.
func (p *producer) waiting() int {
	if err := p.eth.TxPool().Sync(); err != nil {
		return 0 // the pool has been closed
	}
	_, n := p.eth.TxPool().Pending(txpool.PendingFilter{})
	return n
}

// drain makes blocks until no transaction waits, or none of those that do fits.
func (p *producer) drain() {
	for range maxDrain {
		if p.waiting() == 0 || !p.seal() {
			return
		}
		head := p.eth.BlockChain().CurrentBlock()
		if head.TxHash == types.EmptyTxsHash {
			return
		}
	}
}

// seal makes one block and reports whether it did.
func (p *producer) seal() bool {
	before := p.head()
	if p.beacon.Commit() != before {
		return true
	}
	p.log.Error("no block could be made", "number", p.eth.BlockChain().CurrentBlock().Number)
	return false
}

// do runs f on the owning goroutine.
func (p *producer) do(ctx context.Context, f func() error) error {
	j := job{do: f, reply: make(chan error, 1)}
	select {
	case p.jobs <- j:
		return <-j.reply
	case <-p.done:
		return &enigma.Error{Kind: enigma.Unavailable, Op: "devnet", Err: errors.New("the chain has stopped")}
	case <-ctx.Done():
		return ctx.Err()
	}
}

// advance seals an empty block that lies by later than the head.
func (p *producer) advance(ctx context.Context, by time.Duration) (time.Time, error) {
	var now time.Time
	err := p.do(ctx, func() error {
		var err error
		for range maxDrain {
			p.drain() // the beacon moves its clock only when nothing waits
			if err = p.beacon.AdjustTime(by); err == nil {
				now = moment(p.eth.BlockChain().CurrentBlock().Time)
				return nil
			}
		}
		return &enigma.Error{Kind: enigma.Unavailable, Op: "devnet", Err: err, Hint: "try again when fewer transactions wait"}
	})
	return now, err
}

// stop returns when the owning goroutine has ended.
func (p *producer) stop() {
	select {
	case <-p.quit:
	default:
		close(p.quit)
	}
	<-p.done
}
