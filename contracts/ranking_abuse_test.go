package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// TestFlashSubscription buys and cancels at once. What the score would be without
// that is known: the books answer for any time before they hear of it.
func TestFlashSubscription(t *testing.T) {
	r := newRanked(t, 8)
	old := r.offer(2, "old", 10*eng)
	r.subscribe(4, old, 6)
	r.advance(70 * day)
	fresh := r.offer(3, "fresh", 10_000*eng)
	for _, id := range [][32]byte{old, fresh} {
		r.sync()
		r.together(5, r.market, market.PackSubscribe(id, 1, unlimited, 0), market.PackUnsubscribe(id, r.accounts[5]))
		want := uint64(r.books.Score(id, r.now()))
		if got := r.score(id); got != want {
			t.Errorf("score %d after a subscription within one block, want %d", got, want)
		}
		// Four accounts for a minute. The score stays where it was but for the fee on
		// what they pay for good.
		purse, base := uint64(0), r.score(id)
		for who := 4; who < 8; who++ {
			purse += r.eng(r.accounts[who])
		}
		for who := 5; who < 8; who++ {
			r.subscribe(who, id, 1)
		}
		r.advance(time.Minute)
		during := r.score(id)
		for who := 5; who < 8; who++ {
			r.leave(who, id)
		}
		for who := 4; who < 8; who++ {
			purse -= r.eng(r.accounts[who])
		}
		fee := purse*feeParts/10_000 + 1
		if after := r.score(id); during > base+fee || after > base+fee || purse == 0 {
			t.Errorf("score %d before, %d during and %d after a minute that cost %d grains of fee", base, during, after, fee)
		}
	}
}

// TestSybils lets a ring of accounts do what it likes with data sets of its own,
// and then take out all that it can. The score that its data sets had, added up
// over time, is never more than what it has lost, and what it has lost is the
// treasury's.
func TestSybils(t *testing.T) {
	for seed := range uint64(4) {
		const first, last = 2, 7
		r := newRanked(t, last+1)
		random := rand.New(rand.NewPCG(seed, 2))
		wealth := func() (sum uint64) {
			for who := first; who <= last; who++ {
				sum += r.eng(r.accounts[who])
			}
			return sum
		}
		before := wealth()
		var sets [][32]byte
		for i := range 3 {
			sets = append(sets, r.offer(first+i, "set", uint64(1+random.IntN(40))*eng/2))
		}
		s := &sum{r: r, sets: sets, scores: make([]uint64, len(sets)), integral: new(big.Int), last: r.now()}
		for range 60 {
			n := random.IntN(len(sets))
			id, owner, who := sets[n], first+n, first+random.IntN(last-first+1)
			switch random.IntN(7) {
			case 0, 1:
				r.try(who, r.market, market.PackSubscribe(id, 1+random.Uint32N(3), unlimited, 0))
			case 2:
				r.try(owner, r.market, market.PackGift(id, r.accounts[who], 1, unlimited))
			case 3:
				r.leave(who, id)
			case 4:
				r.must(owner, r.market, market.PackSetPrice(id, uint64(1+random.IntN(40))*eng/2))
			case 5:
				r.try(who, r.market, market.PackClaim(id, r.all(owner), r.accounts[owner]))
			default:
				s.advance(time.Duration(random.IntN(20*24)) * time.Hour)
			}
			s.add()
		}
		for n, id := range sets {
			for who := first; who <= last; who++ {
				r.leave(who, id)
			}
			s.add()
			r.try(first+n, r.market, market.PackClaim(id, r.all(first+n), r.accounts[first+n]))
			r.try(0, r.market, market.PackTakeFee(id, r.dataset(id).Account))
		}
		lost := before - wealth() - 3*least // deposits are not lost
		fees := r.eng(r.market) - 3*least
		if fees > 100 {
			t.Errorf("seed %d: the market still holds %d grains", seed, fees)
		}
		most := new(big.Int).Mul(new(big.Int).SetUint64(lost), new(big.Int).SetUint64(uint64(period/time.Second)))
		if s.integral.Cmp(most) > 0 {
			t.Errorf("seed %d: score over time %v, more than the loss of %v", seed, s.integral, most)
		}
		if half := new(big.Int).Rsh(most, 2); s.integral.Cmp(half) < 0 {
			t.Errorf("seed %d: score over time %v says little about a loss of %v", seed, s.integral, most)
		}
	}
}

// A sum adds scores up over time. Between two looks what is paid does not rise, so
// that the earlier score stands for all of the time between.
type sum struct {
	r        *ranked
	sets     [][32]byte
	integral *big.Int
	scores   []uint64 // at last
	last     uint64
}

func (s *sum) add() {
	now := s.r.now()
	for i, id := range s.sets {
		s.integral.Add(s.integral, new(big.Int).SetUint64(s.scores[i]*(now-s.last)))
		s.scores[i] = s.r.score(id)
	}
	s.last = now
}

// advance looks every six hours.
func (s *sum) advance(by time.Duration) {
	for ; by > 0; by -= 6 * time.Hour {
		s.r.advance(min(by, 6*time.Hour))
		s.add()
	}
}

// together sends calls of one account in one block.
func (r *ranked) together(from int, to common.Address, calls ...[]byte) {
	r.t.Helper()
	ctx, c := r.t.Context(), r.backend.Client()
	nonce, err := c.PendingNonceAt(ctx, r.accounts[from])
	if err != nil {
		r.t.Fatal(err)
	}
	var hashes []common.Hash
	for i, data := range calls {
		tx, err := types.SignNewTx(r.keys[from], types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1337), Nonce: nonce + uint64(i), To: &to, Data: data,
			Gas: 1_000_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e7),
		})
		if err != nil {
			r.t.Fatal(err)
		}
		if err := c.SendTransaction(ctx, tx); err != nil {
			r.t.Fatal(err)
		}
		hashes = append(hashes, tx.Hash())
	}
	// The pool needs a moment to see that the later ones can go with the first.
	for ready := nonce; ready < nonce+uint64(len(calls)); time.Sleep(time.Millisecond) {
		if ready, err = c.PendingNonceAt(ctx, r.accounts[from]); err != nil {
			r.t.Fatal(err)
		}
	}
	r.backend.Commit()
	blocks := map[uint64]bool{}
	for _, h := range hashes {
		receipt, err := c.TransactionReceipt(ctx, h)
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
			r.t.Fatal(receipt, err)
		}
		blocks[receipt.BlockNumber.Uint64()] = true
	}
	if len(blocks) != 1 {
		r.t.Fatalf("calls in %d blocks", len(blocks))
	}
}
