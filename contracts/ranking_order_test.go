package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"enigma"
	"enigma/contracts"
	"enigma/internal/books"

	"github.com/ethereum/go-ethereum"
	"github.com/google/go-cmp/cmp"
)

// TestTop reads the ranking in pages, by tag and by provider, and expects what
// sorting all scores gives.
func TestTop(t *testing.T) {
	r := newRanked(t, 12)
	for i := range 24 {
		provider := 2 + i%3
		id := r.offer(provider, fmt.Sprintf("set%d", i), uint64(i%5)*eng)
		for who := 5; who < 5+i%7; who++ {
			r.subscribe(who, id, 2)
		}
		r.list(provider, id, [][]string{{}, {"even"}, {"even", "third"}, {"third"}}[i%4]...)
	}
	r.advance(31 * day)
	r.sync()
	want := r.books.Rank(r.now(), nil)
	for _, most := range []uint64{0, 1, 7, 24, 100, 1 << 40} {
		got := r.top(0, 1<<50, most)
		if diff := cmp.Diff(ids(want[:min(most, 24)]), idsOf(got)); diff != "" {
			t.Errorf("top %d (-want +got)\n%s", most, diff)
		}
	}
	var merged []contracts.RankingRanked
	for from := uint64(0); from < 30; from += 5 {
		merged = append(merged, r.top(from, from+5, 4)...)
	}
	slices.SortFunc(merged, compare)
	if diff := cmp.Diff(ids(want[:4]), idsOf(merged[:4])); diff != "" {
		t.Errorf("merged (-want +got)\n%s", diff)
	}
	tagged := func(tag string) [][32]byte {
		return idsOf(view(r.world, r.ranking, ranking.PackTopTagged(hashes(tag)[0], zero, unlimited, big.NewInt(100)), ranking.UnpackTopTagged))
	}
	even := ids(r.books.Rank(r.now(), func(id enigma.DatasetID) bool { return r.hasTag(id, "even") }))
	if diff := cmp.Diff(even, tagged("even")); diff != "" || len(even) != 12 {
		t.Errorf("tagged even (-want +got)\n%s", diff)
	}
	if got := tagged("odd"); len(got) != 0 {
		t.Errorf("tagged odd: %x", got)
	}
	mine := 0
	for _, best := range r.topBy(3) {
		if r.dataset(best.Id).Provider == r.accounts[3] {
			mine++
		}
	}
	if mine != 8 {
		t.Errorf("%d of provider 3's data sets, want 8", mine)
	}
}

// TestTopLeavesOut skips data sets that are closed, that lack the deposit, and
// in a provider's own list those that it handed over.
func TestTopLeavesOut(t *testing.T) {
	r := newRanked(t, 6)
	closed, thin, sold, good := r.offer(2, "closed", eng), r.offer(2, "thin", eng), r.offer(2, "sold", eng), r.offer(2, "good", eng)
	for _, id := range [][32]byte{closed, thin, sold, good} {
		r.list(2, id)
	}
	r.must(2, r.market, market.PackSetActive(closed, false))
	// A deposit that was slashed while it thawed ends up below the least one.
	r.must(2, r.market, market.PackAddDeposit(thin, least))
	r.must(2, r.market, market.PackThaw(thin, least))
	r.slash(thin, 1000)
	r.advance(14 * day)
	r.must(2, r.market, market.PackWithdrawDeposit(thin))
	if d := r.dataset(thin); d.Deposit.Uint64() >= least {
		t.Fatalf("deposit %d", d.Deposit)
	}
	r.must(2, r.market, market.PackOfferTransfer(sold, r.accounts[3]))
	r.must(3, r.market, market.PackAcceptTransfer(sold))
	if got := idsOf(r.top(0, 10, 10)); len(got) != 2 || !slices.Contains(got, sold) || !slices.Contains(got, good) {
		t.Errorf("top: %x", got)
	}
	if got := idsOf(r.topBy(2)); len(got) != 1 || got[0] != good {
		t.Errorf("by the old provider: %x", got)
	}
	if got := idsOf(r.topBy(3)); len(got) != 0 {
		t.Errorf("by the new provider, which listed nothing: %x", got)
	}
	r.sync()
	if got := ids(r.books.Rank(r.now(), nil)); len(got) != 2 {
		t.Errorf("the books rank %x", got)
	}
}

// TestLegacyOrder sorts as the lists of 2018 did: by subscriptions ever sold,
// then by name.
func TestLegacyOrder(t *testing.T) {
	r := newRanked(t, 8)
	b, a, c, two := r.offer(2, "b", eng), r.offer(3, "a", 10*eng), r.offer(2, "c", eng), r.offer(3, "two", eng)
	for range 2 {
		r.subscribe(4, two, 1)
	}
	r.leave(4, two) // it was sold all the same
	r.subscribe(5, c, 12)
	r.subscribe(6, b, 1)
	r.sync()
	want := []enigma.DatasetID{two, b, c, a}
	if diff := cmp.Diff(want, r.books.Legacy()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestScoreOfAHeight asks for one block's scores twice, the second time when the
// chain has moved on.
func TestScoreOfAHeight(t *testing.T) {
	r := newRanked(t, 5)
	id := r.offer(2, "set", 10*eng)
	r.subscribe(4, id, 3)
	r.advance(20 * day)
	first := r.score(id)
	height, err := r.backend.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	r.leave(4, id)
	r.slash(id, 100)
	r.advance(20 * day)
	if now := r.score(id); now == first {
		t.Fatalf("score %d as before", now)
	}
	out, err := r.backend.Client().CallContract(t.Context(),
		ethereum.CallMsg{To: &r.ranking, Data: ranking.PackScore(id)}, new(big.Int).SetUint64(height))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := ranking.UnpackScore(out); err != nil || again.Uint64() != first {
		t.Errorf("block %d: score %v, %v; was %d", height, again, err, first)
	}
}

// TestUnknown scores what does not exist.
func TestUnknown(t *testing.T) {
	r := newRanked(t, 3)
	got := view(r.world, r.ranking, ranking.PackScores([][32]byte{{}, {1}}), ranking.UnpackScores)
	if len(got) != 2 || got[0].Sign() != 0 || got[1].Sign() != 0 {
		t.Errorf("scores %v", got)
	}
	if p := view(r.world, r.ranking, ranking.PackExplain([32]byte{1}), ranking.UnpackExplain); p.Score.Sign() != 0 || p.Elapsed.Sign() != 0 {
		t.Errorf("explained as %v", p)
	}
}

var zero = new(big.Int)

func (r *ranked) top(from, to, most uint64) []contracts.RankingRanked {
	r.t.Helper()
	n := func(u uint64) *big.Int { return new(big.Int).SetUint64(u) }
	return view(r.world, r.ranking, ranking.PackTop(n(from), n(to), n(most)), ranking.UnpackTop)
}

func (r *ranked) topBy(provider int) []contracts.RankingRanked {
	r.t.Helper()
	return view(r.world, r.ranking, ranking.PackTopBy(r.accounts[provider], zero, unlimited, big.NewInt(100)), ranking.UnpackTopBy)
}

func (r *ranked) hasTag(id [32]byte, tag string) bool {
	r.t.Helper()
	return slices.Contains(view(r.world, r.directory, directory.PackEntry(id), directory.UnpackEntry).Tags, hashes(tag)[0])
}

func compare(a, b contracts.RankingRanked) int {
	if c := b.Score.Cmp(a.Score); c != 0 {
		return c
	}
	if c := a.Registered.Cmp(b.Registered); c != 0 {
		return c
	}
	return bytes.Compare(a.Id[:], b.Id[:])
}

func sortIDs(list [][32]byte) {
	slices.SortFunc(list, func(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) })
}

// ids returns what the books rank, as the chain does.
func ids(list []books.Ranked) [][32]byte {
	out := [][32]byte{}
	for _, r := range list {
		out = append(out, r.ID)
	}
	return out
}

func idsOf(list []contracts.RankingRanked) [][32]byte {
	out := [][32]byte{}
	for _, r := range list {
		out = append(out, r.Id)
	}
	return out
}
