package chain

import (
	"context"
	"errors"
	"sync"
	"syscall"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// An outbox is what a client has sent and not heard of yet. Dry copies of the
// client share it.
type outbox struct {
	sending sync.Mutex // held from choosing a nonce to handing the transaction over
	journal *journal

	mu      sync.Mutex
	waiting map[uint64]int // under mu; how many wait for a nonce's outcome
}

func newOutbox() *outbox {
	return &outbox{journal: new(journal), waiting: map[uint64]int{}}
}

// hold notes that somebody waits for the nonce's outcome, until release.
func (o *outbox) hold(nonce uint64) (release func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.waiting[nonce]++
	return sync.OnceFunc(func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		if o.waiting[nonce]--; o.waiting[nonce] == 0 {
			delete(o.waiting, nonce)
		}
	})
}

// attended reports whether somebody waits for the entry: here, or in another
// process that lives.
func (o *outbox) attended(e *entry) bool {
	if e.Process != ownProcess {
		return alive(e.Process)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.waiting[e.Nonce] > 0
}

func alive(process int) bool {
	err := syscall.Kill(process, 0)
	return err == nil || errors.Is(err, syscall.EPERM)
}

// adoptFor is how long after it was sent a transaction that is in a block by now
// still answers for the same call: who asks again so soon does so because nobody
// told them.
const adoptFor = time.Hour

// mine returns the journal's entries of the client's account and chain.
func (c *Client) mine() ([]entry, error) {
	all, err := c.outbox.journal.list()
	var out []entry
	for _, e := range all {
		if e.Chain == c.chainID.Uint64() && e.From == c.cfg.Wallet.Address() {
			out = append(out, e)
		}
	}
	return out, err
}

func (c *Client) entryOf(nonce uint64) (entry, error) {
	mine, err := c.mine()
	for _, e := range mine {
		if e.Nonce == nonce {
			return e, nil
		}
	}
	if err == nil {
		err = &enigma.Error{
			Kind: enigma.NotFound, Op: "transaction",
			Err:  errors.New("no transaction of this account with this nonce is under way"),
			Hint: "it may be in a block already; only what was sent with this journal is known",
		}
	}
	return entry{}, err
}

// resume goes through transactions that nobody waits for: those of a process
// that crashed, and those whose sender lost patience. It sends them again, so
// that no later one waits for them in vain. One that does the same as what is to
// be sent now is returned, to be waited for in its place.
func (c *Client) resume(ctx context.Context, what enigma.Hash) (*entry, error) {
	mine, err := c.mine()
	if err != nil {
		return nil, err
	}
	for i := range mine {
		e := &mine[i]
		if c.outbox.attended(e) {
			continue
		}
		r, _, err := c.mined(ctx, e)
		if err != nil {
			return nil, err
		}
		same := e.Call == what
		if same && (r == nil || time.Since(e.newest().Sent) < adoptFor) {
			return e, nil
		}
		if r != nil {
			c.cfg.Log.InfoContext(ctx, "earlier transaction is in a block", "op", e.Op, "nonce", e.Nonce, "tx", enigma.Hash(r.TxHash))
			c.forget(ctx, e)
			continue
		}
		if err := c.again(ctx, e); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// again sends an entry's newest version once more. Of a nonce that is taken by
// now the entry is dropped.
func (c *Client) again(ctx context.Context, e *entry) error {
	err := c.broadcast(ctx, e.newest())
	if err == nil || known(err) {
		return nil
	}
	if !nonceTaken(err) {
		return &enigma.Error{
			Kind: enigma.Unavailable, Op: "pending transaction", Err: c.failed(e.Op, err),
			Hint: "an earlier transaction of this account is under way and is not accepted: speed it up or cancel it",
		}
	}
	gone, err := c.superseded(ctx, e)
	if gone {
		c.cfg.Log.WarnContext(ctx, "earlier transaction lost its place to another", "op", e.Op, "nonce", e.Nonce)
		c.forget(ctx, e)
	}
	return err
}

func (c *Client) broadcast(ctx context.Context, v *version) error {
	tx, err := v.decode()
	if err != nil {
		return err
	}
	return c.eth.SendTransaction(ctx, tx)
}

// forget drops an entry whose end is known. It has ended even if the journal
// cannot be written.
func (c *Client) forget(ctx context.Context, e *entry) {
	if err := c.outbox.journal.drop(*e); err != nil {
		c.cfg.Log.WarnContext(ctx, "journal not written", "err", err)
	}
}

// mined returns the receipt of whichever version is in a block, or nil.
func (c *Client) mined(ctx context.Context, e *entry) (*types.Receipt, *version, error) {
	var errs error
	for i := len(e.Versions); i > 0; i-- {
		v := &e.Versions[i-1]
		r, err := c.eth.TransactionReceipt(ctx, common.Hash(v.Tx))
		if err == nil {
			return r, v, nil
		}
		if !isNotFound(err) {
			errs = err
		}
	}
	return nil, nil, errs
}

// superseded reports whether a transaction that is none of the entry's has its
// nonce. It looks some times: endpoints differ in what they have seen.
func (c *Client) superseded(ctx context.Context, e *entry) (bool, error) {
	for range 3 {
		nonce, err := c.eth.NonceAt(ctx, address(e.From), nil)
		if err != nil || nonce <= e.Nonce {
			return false, err
		}
		r, _, err := c.mined(ctx, e)
		if err != nil || r != nil {
			return false, err
		}
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
	return true, nil
}
