package contracts_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"
	"enigma/internal/chunk"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A hoard is what a provider keeps: chunks, and the tree over them.
type hoard struct {
	c        *court
	revision uint64
	chunks   [][]byte
	tree     *chunk.Tree
}

func (c *court) hoard(revision uint64, n int) *hoard {
	c.t.Helper()
	h := &hoard{c: c, revision: revision}
	var leaves []enigma.Hash
	for i := range n {
		b := make([]byte, chunk.Size)
		copy(b, fmt.Sprint("chunk ", revision, i))
		h.chunks = append(h.chunks, b)
		leaves = append(leaves, chunk.Leaf(c.id, revision, uint64(i), b))
	}
	var err error
	if h.tree, err = chunk.NewTree(leaves); err != nil {
		c.t.Fatal(err)
	}
	return h
}

func (h *hoard) commit(interval uint32) []byte {
	n := new(big.Int).SetUint64(h.tree.Chunks())
	return disputesABI.PackCommit(h.c.id, new(big.Int).SetUint64(h.revision), h.tree.Root(), n, interval)
}

// respond answers with the chunk of an index.
func (h *hoard) respond(number *big.Int, index uint64) []byte {
	h.c.t.Helper()
	proof, err := h.tree.Proof(index)
	if err != nil {
		h.c.t.Fatal(err)
	}
	var words [][32]byte
	for _, p := range proof {
		words = append(words, p)
	}
	return disputesABI.PackRespond(number, h.chunks[index], words)
}

func (c *court) challenge(who int) *contracts.DisputesChallenged {
	c.t.Helper()
	r := c.does(who, c.disputes, disputesABI.PackChallenge(c.id))
	return courtEvent(c, r, disputesABI.UnpackChallengedEvent)
}

func (c *court) indexOf(number *big.Int) uint64 {
	c.t.Helper()
	return view(c.world, c.disputes, disputesABI.PackIndexOf(number), disputesABI.UnpackIndexOf).Uint64()
}

func (c *court) challengeAt(number *big.Int) contracts.DisputesChallengesOutput {
	c.t.Helper()
	return view(c.world, c.disputes, disputesABI.PackChallenges(number), disputesABI.UnpackChallenges)
}

// TestChallengeAnswered: whatever chunk chance asks for, who has it answers, and
// the bond goes to the provider.
func TestChallengeAnswered(t *testing.T) {
	c := newCourt(t)
	h := c.hoard(1, 13)
	e := courtEvent(c, c.does(provider, c.disputes, h.commit(0)), disputesABI.UnpackCommittedEvent)
	if e.Interval != 86400 || e.Chunks.Uint64() != 13 || e.Root != h.tree.Root() || e.Revision.Uint64() != 1 {
		t.Errorf("%+v", e)
	}
	seen := map[uint64]bool{}
	for i := range 8 {
		number := c.challenge(reporter).Number
		c.backend.Commit()
		index := c.indexOf(number)
		seen[index] = true
		if i%2 == 0 {
			drawn := courtEvent(c, c.does(thief, c.disputes, disputesABI.PackDraw(number)), disputesABI.UnpackDrawnEvent)
			if drawn.Index.Uint64() != index {
				t.Errorf("drawn %s, foreseen %d", drawn.Index, index)
			}
			c.fails("AlreadyDrawn", thief, c.disputes, disputesABI.PackDraw(number))
		}
		before := c.owed(provider)
		r := c.does(thief, c.disputes, h.respond(number, index))
		if a := courtEvent(c, r, disputesABI.UnpackAnsweredEvent); a.BondTo != c.accounts[provider] || c.owed(provider)-before != 1*eng {
			t.Errorf("answered %+v", a)
		}
		c.fails("ChallengeClosed", thief, c.disputes, h.respond(number, index))
		c.fails("ChallengeClosed", thief, c.disputes, disputesABI.PackDraw(number))
		c.fails("ChallengeClosed", thief, c.disputes, disputesABI.PackExpire(number))
	}
	if len(seen) < 2 {
		t.Errorf("eight challenges asked for %v only", seen)
	}
	c.advance(2 * day)
	c.fails("ChallengeClosed", thief, c.disputes, disputesABI.PackExpire(big.NewInt(1)))
	if c.deposit() != deposit {
		t.Errorf("deposit %d", c.deposit())
	}
}

// TestChallengeIndex computes the index again from the block.
func TestChallengeIndex(t *testing.T) {
	c := newCourt(t)
	c.does(provider, c.disputes, c.hoard(1, 1000).commit(0))
	for range 4 {
		r := c.does(reporter, c.disputes, disputesABI.PackChallenge(c.id))
		e := courtEvent(c, r, disputesABI.UnpackChallengedEvent)
		c.backend.Commit()
		head, err := c.backend.Client().HeaderByNumber(t.Context(), r.BlockNumber)
		if err != nil {
			t.Fatal(err)
		}
		seed := make([]byte, 32)
		copy(seed[16:], head.MixDigest[16:])
		if e.Seed.Cmp(new(big.Int).SetBytes(seed)) != 0 {
			t.Errorf("seed %x, the block has %x", e.Seed, seed)
		}
		want := new(big.Int).SetBytes(crypto.Keccak256(seed, head.Hash().Bytes(), common.BigToHash(e.Number).Bytes()))
		if want.Mod(want, big.NewInt(1000)); c.indexOf(e.Number) != want.Uint64() {
			t.Errorf("index %d, want %s", c.indexOf(e.Number), want)
		}
		c.does(provider, c.disputes, c.hoard(1, 1000).respond(e.Number, want.Uint64()))
	}
}

// TestChallengeGrinding: the index is not known when the challenge is sent, and
// neither a later call nor a new commitment changes it.
func TestChallengeGrinding(t *testing.T) {
	c := newCourt(t)
	h := c.hoard(1, 64)
	c.does(provider, c.disputes, h.commit(0))
	number := c.challenge(reporter).Number
	opened := c.challengeAt(number).Anchor.Uint64()
	c.backend.Commit()
	index := c.indexOf(number)
	// Neither the challenge's own block nor a call in it can know.
	early := c.call(disputesABI.PackIndexOf(number), opened)
	if early == nil || early.Error() != "NotYetDrawable" {
		t.Errorf("in the opening block: %v", early)
	}
	for range 3 {
		c.backend.Commit()
		if again := c.indexOf(number); again != index {
			t.Fatalf("index %d became %d", index, again)
		}
	}
	c.does(provider, c.disputes, disputesABI.PackRecommit(c.id, 3600))
	c.does(provider, c.market, market.PackUpdate(c.id, 2, [32]byte{2}))
	c.does(provider, c.disputes, c.hoard(2, 1).commit(0))
	if again := c.indexOf(number); again != index {
		t.Errorf("index %d became %d by another commitment", index, again)
	}
	other := (index + 1) % 64
	c.fails("WrongProof", provider, c.disputes, h.respond(number, other))
	c.fails("WrongProof", provider, c.disputes, c.hoard(2, 64).respond(number, index))
	c.fails("WrongProof", provider, c.disputes, disputesABI.PackRespond(number, h.chunks[index], nil))
	c.fails("BadChunk", provider, c.disputes, disputesABI.PackRespond(number, make([]byte, 4097), nil))
	c.does(provider, c.disputes, h.respond(number, index))
}

// call runs a view of the disputes as of a block.
func (c *court) call(data []byte, block uint64) error {
	_, err := c.backend.Client().CallContract(c.t.Context(), ethereum.CallMsg{To: &c.disputes, Data: data}, new(big.Int).SetUint64(block))
	if err == nil {
		return nil
	}
	return refusal(err)
}

// TestChallengeForgotten: when the chain has forgotten the opening block, draw
// takes another one, but only then.
func TestChallengeForgotten(t *testing.T) {
	c := newCourt(t)
	h := c.hoard(1, 64)
	c.does(provider, c.disputes, h.commit(0))
	number := c.challenge(reporter).Number
	c.backend.Commit()
	first := c.indexOf(number)
	for range 300 { // EIP-2935 knows what BLOCKHASH does not
		c.backend.Commit()
	}
	if c.indexOf(number) != first {
		t.Error("the index changed after 256 blocks")
	}
	for range 8200 {
		c.backend.Commit()
	}
	if err := c.call(disputesABI.PackIndexOf(number), c.height()); err == nil || err.Error() != "HashGone" {
		t.Fatalf("after 8191 blocks: %v", err)
	}
	c.fails("HashGone", provider, c.disputes, h.respond(number, first))
	r := c.does(provider, c.disputes, disputesABI.PackDraw(number))
	if e := courtEvent(c, r, disputesABI.UnpackAnchoredEvent); e.Anchor.Cmp(r.BlockNumber) != 0 {
		t.Errorf("anchored at %s in block %s", e.Anchor, r.BlockNumber)
	}
	c.backend.Commit()
	courtEvent(c, c.does(provider, c.disputes, disputesABI.PackDraw(number)), disputesABI.UnpackDrawnEvent)
	c.does(provider, c.disputes, h.respond(number, c.indexOf(number)))
}

func (c *court) height() uint64 {
	c.t.Helper()
	n, err := c.backend.Client().BlockNumber(c.t.Context())
	if err != nil {
		c.t.Fatal(err)
	}
	return n
}

// TestChallengeExpires: no answer costs the provider, to the second.
func TestChallengeExpires(t *testing.T) {
	c := newCourt(t)
	h := c.hoard(1, 5)
	c.does(provider, c.disputes, h.commit(0))
	e := c.challenge(reporter)
	if e.Deadline.Uint64() != c.now()+86400 {
		t.Errorf("deadline %s", e.Deadline)
	}
	c.advance(day - 10*time.Second)
	c.fails("NotLate", reporter, c.disputes, disputesABI.PackExpire(e.Number))
	index := c.indexOf(e.Number)
	c.advance(20 * time.Second)
	c.fails("Late", provider, c.disputes, h.respond(e.Number, index))
	r := c.does(thief, c.disputes, disputesABI.PackExpire(e.Number))
	if u := courtEvent(c, r, disputesABI.UnpackUnansweredEvent); u.Amount.Uint64() != deposit/20 {
		t.Errorf("%+v", u)
	}
	d := c.dataset(c.id)
	if c.deposit() != deposit*95/100 || d.Window.Offences != 1 || c.owed(reporter) != 1*eng || c.reward(reporter) != deposit/40 {
		t.Errorf("deposit %d, bond %d, reward %d", c.deposit(), c.owed(reporter), c.reward(reporter))
	}
	c.fails("ChallengeClosed", thief, c.disputes, disputesABI.PackExpire(e.Number))
	c.fails("ChallengeClosed", provider, c.disputes, h.respond(e.Number, index))
}

// TestChallengeDemands: without a fresh commitment one is demanded; the bond goes
// back to who had to ask.
func TestChallengeDemands(t *testing.T) {
	c := newCourt(t)
	h := c.hoard(1, 5)
	first := c.challenge(reporter)
	if first.Revision.Uint64() != 0 || c.fresh() {
		t.Errorf("asked for a chunk of nothing: %+v", first)
	}
	c.fails("NotFresh", provider, c.disputes, disputesABI.PackRespondFresh(first.Number))
	c.fails("NotFresh", provider, c.disputes, disputesABI.PackDraw(first.Number))
	c.fails("NotFresh", provider, c.disputes, h.respond(first.Number, 0))
	c.does(provider, c.disputes, h.commit(3600))
	r := c.does(thief, c.disputes, disputesABI.PackRespondFresh(first.Number))
	if e := courtEvent(c, r, disputesABI.UnpackAnsweredEvent); e.BondTo != c.accounts[reporter] || c.owed(reporter) != 1*eng {
		t.Errorf("%+v", e)
	}
	chunked := c.challenge(reporter)
	if chunked.Revision.Uint64() != 1 {
		t.Errorf("a fresh commitment: %+v", chunked)
	}
	c.fails("NotFresh", provider, c.disputes, disputesABI.PackRespondFresh(chunked.Number))

	c.advance(time.Hour)
	stale := c.challenge(subscriber)
	if stale.Revision.Uint64() != 0 {
		t.Errorf("a stale commitment: %+v", stale)
	}
	c.fails("NotFresh", provider, c.disputes, disputesABI.PackRespondFresh(stale.Number))
	e := courtEvent(c, c.does(provider, c.disputes, disputesABI.PackRecommit(c.id, 0)), disputesABI.UnpackRecommittedEvent)
	if e.Interval != 3600 {
		t.Errorf("%+v", e)
	}
	c.does(provider, c.disputes, disputesABI.PackRespondFresh(stale.Number))

	c.advance(2 * time.Hour)
	silent := c.challenge(subscriber)
	c.advance(day + time.Second)
	c.does(provider, c.disputes, disputesABI.PackRecommit(c.id, 0))
	c.fails("Late", provider, c.disputes, disputesABI.PackRespondFresh(silent.Number))
	courtEvent(c, c.does(thief, c.disputes, disputesABI.PackExpire(silent.Number)), disputesABI.UnpackUnansweredEvent)
}

func (c *court) fresh() bool {
	c.t.Helper()
	return view(c.world, c.disputes, disputesABI.PackFresh(c.id), disputesABI.UnpackFresh)
}

func TestCommitments(t *testing.T) {
	c := newCourt(t)
	h, two := c.hoard(1, 5), c.hoard(2, 5)
	c.fails("NotProvider", thief, c.disputes, h.commit(0))
	c.fails("NotProvider", thief, c.disputes, disputesABI.PackRecommit(c.id, 0))
	c.fails("WrongRevision", provider, c.disputes, disputesABI.PackRecommit(c.id, 0))
	c.fails("WrongRevision", provider, c.disputes, two.commit(0))
	c.fails("BadCommitment", provider, c.disputes, h.commit(3599))
	c.fails("BadCommitment", provider, c.disputes, h.commit(30*86400+1))
	one := big.NewInt(1)
	c.fails("BadCommitment", provider, c.disputes, disputesABI.PackCommit(c.id, one, [32]byte{}, one, 0))
	c.fails("BadCommitment", provider, c.disputes, disputesABI.PackCommit(c.id, one, [32]byte{1}, new(big.Int), 0))
	c.does(provider, c.disputes, h.commit(30*86400))
	c.fails("AlreadyCommitted", provider, c.disputes, h.commit(0))
	c.fails("AlreadyCommitted", provider, c.disputes, c.hoard(1, 3).commit(0))
	c.fails("BadCommitment", provider, c.disputes, disputesABI.PackRecommit(c.id, 1))
	c.does(provider, c.market, market.PackUpdate(c.id, 2, [32]byte{2}))
	c.fails("WrongRevision", provider, c.disputes, disputesABI.PackRecommit(c.id, 0))
	if !c.fresh() {
		t.Error("the old revision's commitment does not count until it is stale")
	}
	c.does(provider, c.disputes, two.commit(3600))
	c.advance(2 * time.Hour)
	c.backend.Commit()
	if c.fresh() {
		t.Error("fresh after its interval")
	}
}

// TestChallengeLimits: eight at a time, one of each challenger, and only where
// something was promised.
func TestChallengeLimits(t *testing.T) {
	c := newCourt(t)
	c.fails("NotChallengeable", reporter, c.disputes, disputesABI.PackChallenge([32]byte{1}))
	var numbers []*big.Int
	for who := range 8 {
		numbers = append(numbers, c.challenge(who).Number)
		if who < 7 {
			c.fails("AlreadyChallenging", who, c.disputes, disputesABI.PackChallenge(c.id))
		}
	}
	c.fails("TooManyChallenges", 8, c.disputes, disputesABI.PackChallenge(c.id))
	c.does(provider, c.disputes, c.hoard(1, 1).commit(0))
	c.does(provider, c.disputes, disputesABI.PackRespondFresh(numbers[3]))
	c.challenge(8)
	c.fails("TooManyChallenges", 3, c.disputes, disputesABI.PackChallenge(c.id))
	c.advance(day + time.Minute)
	c.does(8, c.disputes, disputesABI.PackExpire(numbers[0]))
	c.challenge(0)
}

// TestChallengeParameters: deadline, bond and share are those of its opening.
func TestChallengeParameters(t *testing.T) {
	c := newCourt(t)
	first := c.challenge(reporter)
	p := contracts.DefaultParameters()
	p.ChallengeBond, p.UnansweredShare, p.ResponseWindow = 3*eng, 1_000, 3*86400
	c.does(admin, c.disputes, disputesABI.PackSetParameters(p))
	second := c.challenge(subscriber)
	c.advance(day + time.Minute)
	c.does(thief, c.disputes, disputesABI.PackExpire(first.Number))
	c.fails("NotLate", thief, c.disputes, disputesABI.PackExpire(second.Number))
	if c.owed(reporter) != 1*eng || c.deposit() != deposit*95/100 {
		t.Errorf("bond %d, deposit %d", c.owed(reporter), c.deposit())
	}
	c.advance(2 * day)
	c.does(thief, c.disputes, disputesABI.PackExpire(second.Number))
	if c.owed(subscriber) != 3*eng || c.deposit() != deposit*95/100*9/10 {
		t.Errorf("bond %d, deposit %d", c.owed(subscriber), c.deposit())
	}
}
