package p2p

import (
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	sessionLife = 10 * time.Minute // that a client asks for
	clockSkew   = 5 * time.Minute  // that its clock may be ahead of ours
	ending      = 2 * brisk        // that a stream may take to begin in a session that has just expired
	maxNonces   = 1 << 16          // remembered openings
	maxUnproven = 1 << 10          // of them, those of wallets with nothing at stake
)

// A session is one that a peer opened with this node.
type session struct {
	id      [16]byte
	peer    peer.ID // the only one that may use it
	who     enigma.Address
	dataset enigma.DatasetID
	owner   bool // who is the data set's provider
	staked  bool // the chain knows the data set, so who has paid for it or offers it
	purpose msg.Purpose
	expiry  time.Time
	channel *seal.Channel
}

// A table holds the sessions, the openings that must not come again, and the
// streams in use.
type table struct {
	limits   Limits
	peers    counters // streams by peer
	wallets  counters // sealed streams by wallet
	unproven counters // of them, those of sessions that are not staked, under one name

	mu       sync.Mutex
	sessions map[[16]byte]*session
	nonces   map[[32]byte]nonce
	fresh    int // nonces that are not staked
	byWallet map[enigma.Address]int
	swept    time.Time
}

// A nonce is one that must not come again.
type nonce struct {
	until  time.Time
	staked bool
}

func newTable(l Limits) *table {
	return &table{
		limits:   l,
		sessions: map[[16]byte]*session{},
		nonces:   map[[32]byte]nonce{},
		byWallet: map[enigma.Address]int{},
	}
}

// reserve takes the opening's nonce and room for one session, or says why not.
// Wallets cost nothing, and everybody may offer a first data set: who has
// nothing at stake shares a part of the room, and cannot fill the rest.
func (t *table) reserve(o *msg.Opening, staked bool, now time.Time) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.sweep(now)
	if _, seen := t.nonces[o.Nonce]; seen {
		return &enigma.Error{Kind: enigma.Denied, Err: errors.New("this session opening was used before")}
	}
	if len(t.nonces) >= maxNonces || !staked && t.fresh >= maxUnproven || t.byWallet[o.Subscriber] >= t.limits.Sessions {
		return &enigma.Error{
			Kind: enigma.Unavailable, Err: errors.New("too many sessions are open"),
			Hint: "use the open sessions, or try again in ten minutes",
		}
	}
	t.nonces[o.Nonce] = nonce{o.Expiry, staked}
	if !staked {
		t.fresh++
	}
	t.byWallet[o.Subscriber]++
	return nil
}

// release gives back what reserve took for a session that never was. The nonce
// stays used.
func (t *table) release(who enigma.Address) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.leave(who)
}

func (t *table) leave(who enigma.Address) {
	if t.byWallet[who]--; t.byWallet[who] == 0 {
		delete(t.byWallet, who)
	}
}

// add gives the session an id and keeps it.
func (t *table) add(s *session) {
	_, _ = rand.Read(s.id[:]) // never fails
	t.mu.Lock()
	defer t.mu.Unlock()
	t.sessions[s.id] = s
}

// find returns a peer's live session for a purpose, or nil.
func (t *table) find(id [16]byte, p peer.ID, purpose msg.Purpose, now time.Time) *session {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := t.sessions[id]
	if s == nil || s.peer != p || s.purpose != purpose || !now.Before(s.expiry) {
		return nil
	}
	return s
}

// end closes all sessions.
func (t *table) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, s := range t.sessions {
		s.channel.Close()
	}
}

// tidy is sweep for those who do not hold mu.
func (t *table) tidy(now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.sweep(now)
}

// sweep forgets what has expired, at most once a second.
func (t *table) sweep(now time.Time) {
	if now.Sub(t.swept) < time.Second {
		return
	}
	t.swept = now
	for key, n := range t.nonces {
		if now.Before(n.until) {
			continue
		}
		delete(t.nonces, key)
		if !n.staked {
			t.fresh--
		}
	}
	for id, s := range t.sessions {
		if !now.Before(s.expiry.Add(ending)) {
			s.channel.Close()
			delete(t.sessions, id)
			t.leave(s.who)
		}
	}
}
