package p2p

import (
	"errors"
	"math/rand/v2"
	"os"
	"sync"
	"time"

	"enigma"
	"enigma/p2p/msg"
)

const (
	maxReceipts = 1024                  // kept in memory
	maxPending  = 1024                  // that wait to be kept
	checkEvery  = 50 * time.Millisecond // between two looks at those
	maxJournal  = 16 << 20              // bytes of a journal; the one before is kept too

	// maxChecks is how many signatures one such look checks, at 32 µs each: not
	// half a hundredth of a core. Of more, it checks a random choice.
	maxChecks = 4

	// promptly is how large an answer is before its receipt's signature is
	// checked before its end: by then 32 µs more make no difference.
	promptly = 256 << 10
)

// A Receipt is one that a storage node gave this node, with whom it came from
// and this node's own block clock at the time.
type Receipt struct {
	msg.Receipt
	Peer    string    `json:"peer"`
	Seen    time.Time `json:"seen"`
	Checked bool      `json:"checked"` // the signature, when it came; else only the contents
}

// receipts keeps what storage nodes have signed, so that it can be evidence
// later. Everything in a receipt is compared with the answer before the answer
// ends; the signature of a small answer is checked a moment later, since that
// takes as long as all the rest that the gateway does for it.
type receipts struct {
	h *Host

	mu       sync.Mutex
	pending  []Receipt
	timer    *time.Timer     // nil unless a check is due
	doubtful map[string]bool // peers whose signature was wrong once: nothing is taken on trust

	checking sync.Mutex // held by the one who checks and keeps; guards what follows
	last     []Receipt  // a ring once it is full
	next     int        // in last
	journal  *os.File   // nil before the first receipt, and without a path
	size     int64
}

func newReceipts(h *Host) *receipts { return &receipts{h: h, doubtful: map[string]bool{}} }

// take accepts a receipt whose contents fit the answer. It checks the signature
// at once if prompt says so or the peer has lost our trust.
func (r *receipts) take(peer string, x *msg.Receipt, prompt bool) error {
	r.mu.Lock()
	prompt = prompt || r.doubtful[peer] || len(r.pending) >= maxPending
	r.mu.Unlock()
	if prompt {
		if err := x.Verify(); err != nil {
			return err
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pending = append(r.pending, Receipt{*x, peer, r.h.cfg.Ledger.Now(), prompt})
	if r.timer == nil {
		r.timer = time.AfterFunc(checkEvery, r.check)
	}
	return nil
}

// distrust makes a node that gave a wrong receipt the last to be asked, and its
// signatures checked at once.
func (r *receipts) distrust(peer string, err error) {
	r.mu.Lock()
	r.doubtful[peer] = true
	r.mu.Unlock()
	r.h.health.failed(peer)
	r.h.log.WarnContext(r.h.life, "storage node gave a wrong receipt", "peer", peer, "err", err)
}

// check looks at the signatures of what is pending and keeps what is genuine.
func (r *receipts) check() {
	r.checking.Lock()
	defer r.checking.Unlock()
	r.mu.Lock()
	batch := r.pending
	r.pending, r.timer = nil, nil
	r.mu.Unlock()
	var lines []byte
	for _, x := range r.genuine(batch) {
		r.keep(x)
		if r.h.cfg.Receipts != "" {
			lines = append(x.appendJSON(lines), '\n')
		}
	}
	if err := r.write(lines); err != nil {
		r.h.log.WarnContext(r.h.life, "receipts not written", "err", err)
	}
}

// genuine checks signatures, as many as one look may, and leaves out the
// receipts of those that are wrong. A node with a wrong one has all checked.
func (r *receipts) genuine(batch []Receipt) []Receipt {
	var out []Receipt
	chosen := 0
	bad := map[string]bool{}
	for _, i := range rand.Perm(len(batch)) {
		x := &batch[i]
		if x.Checked || chosen == maxChecks {
			continue
		}
		chosen++
		err := x.Verify()
		if x.Checked = err == nil; err != nil {
			bad[x.Peer] = true
			r.distrust(x.Peer, err)
		}
	}
	for _, x := range batch {
		if bad[x.Peer] && !x.Checked {
			x.Checked = x.Verify() == nil
		}
		if !bad[x.Peer] || x.Checked {
			out = append(out, x)
		}
	}
	return out
}

func (r *receipts) keep(x Receipt) {
	if len(r.last) < maxReceipts {
		r.last = append(r.last, x)
		return
	}
	r.last[r.next] = x
	r.next = (r.next + 1) % maxReceipts
}

// close checks and writes what is pending.
func (r *receipts) close() error {
	r.check()
	r.checking.Lock()
	defer r.checking.Unlock()
	if r.journal == nil {
		return nil
	}
	err := r.journal.Close()
	r.journal = nil
	return err
}

// Receipts returns the last receipts that storage nodes have given this node,
// the oldest first.
func (h *Host) Receipts() []Receipt {
	r := h.receipts
	r.check()
	r.checking.Lock()
	defer r.checking.Unlock()
	out := append([]Receipt{}, r.last[r.next:]...)
	return append(out, r.last[:r.next]...)
}

// expect is what a node's receipt for a request must say before the rows are
// known.
func (h *Host) expect(node enigma.NodeRef, q enigma.Request, body []byte, stream msg.Header) msg.Receipt {
	return msg.Receipt{
		Node: node.Wallet, Subscriber: h.cfg.Wallet.Address(), Dataset: q.Dataset, Revision: q.Revision,
		Request: msg.RequestDigest(body), Stream: msg.StreamDigest(stream),
	}
}

// finish deals with the message that ends an answer: the receipt must be this
// node's, over this request and these rows.
func (r *rows) finish(b []byte, last bool) error {
	x, err := msg.DecodeReceipt(b)
	if err == nil && !last {
		err = msg.ErrMalformed
	}
	if err == nil {
		r.tally.Fill(&r.want, r.n)
		err = x.Match(&r.want)
	}
	if err == nil {
		prompt := r.bytes >= promptly || r.s.head.Number == 1
		err = r.receipts.take(r.node.String(), x, prompt)
	}
	if err == nil {
		return nil
	}
	if errors.Is(err, msg.ErrReceipt) || errors.Is(err, msg.ErrSignature) {
		r.receipts.distrust(r.node.String(), err)
	}
	return err
}
