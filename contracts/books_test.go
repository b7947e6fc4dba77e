package contracts_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"
	"enigma/internal/books"

	"github.com/google/go-cmp/cmp"
)

// TestBooks does random things on a chain and compares what the contracts say
// with what the two implementations in Go make of the events, to the unit.
func TestBooks(t *testing.T) {
	for seed := range uint64(4) {
		c := &chaos{ranked: newRanked(t, 8), random: rand.New(rand.NewPCG(seed, 3))}
		for i := range 3 {
			c.sets = append(c.sets, c.offer(2+i, "set", uint64(c.random.IntN(5))*eng))
			c.must(2+i, c.market, market.PackAddDeposit(c.sets[i], 20*eng))
		}
		for range 120 {
			if c.random.IntN(3) == 0 {
				c.advance(time.Duration(c.random.IntN([]int{600, 9 * 86_400, 70 * 86_400}[c.random.IntN(3)])) * time.Second)
			}
			what := c.act()
			c.sync()
			chain, fast, slow := c.answers()
			if diff := cmp.Diff(chain, fast); diff != "" {
				t.Fatalf("seed %d, %s: (-chain +books)\n%s", seed, what, diff)
			}
			if diff := cmp.Diff(chain, slow); diff != "" {
				t.Fatalf("seed %d, %s: (-chain +oracle)\n%s", seed, what, diff)
			}
		}
		if c.done < 60 {
			t.Errorf("seed %d: the contract took %d of 120 calls", seed, c.done)
		}
	}
}

// chaos is a chain on which anything may happen.
type chaos struct {
	*ranked
	random *rand.Rand
	sets   [][32]byte
	done   int // calls that the contract took
}

// lists are payout lists, the first of which data sets start with.
func (c *chaos) lists(n int) [][]contracts.Payout {
	a := c.accounts
	return [][]contracts.Payout{
		c.all(2 + n),
		{{To: a[5], BasisPoints: 3_333}, {To: a[6], BasisPoints: 6_667}},
		{{To: a[5], BasisPoints: 1}, {To: a[7], BasisPoints: 9_000}, {To: a[5], BasisPoints: 999}},
	}
}

// act calls the contract in some way, which it may refuse.
func (c *chaos) act() string {
	n, who, list := c.random.IntN(len(c.sets)), 2+c.random.IntN(6), c.random.IntN(3)
	id, from, months := c.sets[n], who, 1+c.random.Uint32N(1<<c.random.IntN(4))
	to, limit := c.market, unlimited
	var what string
	var data []byte
	switch c.random.IntN(16) {
	case 0, 1, 2, 3:
		what, data = "subscribe", market.PackSubscribe(id, months, limit, c.random.Uint64N(6)*eng)
	case 4:
		what, data = "gift", market.PackGift(id, c.accounts[2+c.random.IntN(6)], months, limit)
	case 5, 6:
		what, data = "leave", market.PackUnsubscribe(id, c.accounts[who])
	case 7:
		from, what, data = 2+n, "price", market.PackSetPrice(id, c.random.Uint64N(1<<c.random.IntN(24))*100)
	case 8:
		from, what, data = 2+n, "payouts", market.PackSetPayouts(id, c.lists(n)[list])
	case 9:
		from, what, data = disputes, "slash", market.PackSlash(id, uint16(c.random.IntN(300)), c.accounts[who], big.NewInt(1000))
	case 10:
		l := c.lists(n)[list]
		what, data = "claim", market.PackClaim(id, l, l[c.random.IntN(len(l))].To)
	case 11:
		what, data = "fee", market.PackTakeFee(c.sets[c.random.IntN(len(c.sets))], c.account(id, c.lists(n)[list]))
	case 12:
		from, what, data = 2+n, "close or open", market.PackSetActive(id, c.random.IntN(4) > 0)
	default:
		var due []contracts.SubscriptionsDue
		for someone := 2; someone < 8; someone++ {
			due = append(due, contracts.SubscriptionsDue{Id: id, Subscriber: c.accounts[someone]})
		}
		what, data = "renew", market.PackRenew(due)
	}
	if _, err := c.try(from, to, data); err == nil {
		c.done++
	}
	return what
}

// answers asks the chain, the books and the oracle the same questions.
func (c *chaos) answers() (chain, fast, slow map[string]uint64) {
	c.t.Helper()
	chain, fast, slow = map[string]uint64{}, map[string]uint64{}, map[string]uint64{}
	now := c.now()
	put := func(name string, onChain uint64, a, b enigma.Grains) {
		chain[name], fast[name], slow[name] = onChain, uint64(a), uint64(b)
	}
	for n, id := range c.sets {
		p := view(c.world, c.ranking, ranking.PackExplain(id), ranking.UnpackExplain)
		parts := c.books.Explain(id, now)
		put(fmt.Sprint(n, " score"), p.Score.Uint64(), parts.Score, c.oracle.Score(id, now))
		put(fmt.Sprint(n, " paying"), p.Paying.Uint64()*books.Tick, parts.Paying, c.oracle.Paying(id, now))
		average := new(big.Int).Mul(p.Earned, big.NewInt(books.Tick))
		put(fmt.Sprint(n, " average"), average.Div(average, p.Elapsed).Uint64(), parts.Average, parts.Average)
		if p.Offences.Uint64() != uint64(parts.Offences) {
			c.t.Fatalf("%d offences on the chain, %d in the books", p.Offences, parts.Offences)
		}
		for _, list := range c.lists(n) {
			account := c.account(id, list)
			for _, payee := range list {
				to := enigma.Address(payee.To)
				due := view(c.world, c.market, market.PackDue(id, list, payee.To), market.UnpackDue)
				put(fmt.Sprint(n, " due ", account, to), due.Uint64(), c.books.Due(id, account, to, now), c.oracle.Due(id, account, to, now))
			}
		}
		for who := 2; who < 8; who++ {
			a := enigma.Address(c.accounts[who])
			back := view(c.world, c.market, market.PackRefundable(id, c.accounts[who]), market.UnpackRefundable)
			put(fmt.Sprint(n, " refund ", who), back.Uint64(), c.books.Refundable(id, a, now), c.oracle.Refundable(id, a, now))
			until := enigma.Grains(c.books.PaidUntil(id, a))
			put(fmt.Sprint(n, " until ", who), c.paidUntil(id, who), until, until)
		}
	}
	return chain, fast, slow
}
