package contracts_test

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"enigma/contracts"
	"enigma/contracts/evm"

	"github.com/ethereum/go-ethereum/common"
)

var (
	fuzzFor  = flag.Duration("fuzzfor", 0, "how long TestInvariants tries new seeds; 0: three fixed ones")
	fuzzSeed = flag.Uint64("fuzzseed", 0, "the only seed that TestInvariants runs")
)

const (
	fuzzSteps  = 1000
	checkEvery = 5
	fuzzActors = 8 // the first three are providers at first
	fuzzSets   = 3
	fuzzFee    = 250
	fuzzLeast  = 5000 // grains of deposit
	fuzzWealth = 50_000_000_000_000
)

// TestInvariants trades at random against a slow model, and checks all the while
// that the contract did what the model says, that it can pay all that it
// owes, and that no grain was made or lost; at the end everybody leaves, in half
// of the runs while the market is paused. A failure names its seed:
//
//	go test ./contracts -run TestInvariants -fuzzseed N
//	make fuzz-contracts
func TestInvariants(t *testing.T) {
	if *fuzzSeed != 0 {
		trade(t, *fuzzSeed, fuzzSteps)
		return
	}
	if *fuzzFor == 0 {
		for seed := range uint64(3) {
			trade(t, seed+1, fuzzSteps)
		}
		return
	}
	for end := time.Now().Add(*fuzzFor); time.Now().Before(end) && !t.Failed(); {
		trade(t, rand.Uint64(), fuzzSteps)
	}
}

func trade(t *testing.T, seed uint64, steps int) {
	t.Helper()
	f := newTrading(t, seed)
	acts := actions
	if f.chance(2) {
		acts = trades // nothing closes: more of what moves ends about
	}
	for n := range steps {
		act := acts[f.rnd.IntN(len(acts))]
		act.do(f)
		f.note("%d %s at %d", n, act.name, f.m.now)
		if n%checkEvery == 0 {
			f.check()
		}
		if t.Failed() {
			break
		}
	}
	if !t.Failed() {
		f.leaveAll()
	}
	if t.Failed() {
		t.Fatalf("seed %d; last steps: %v", seed, f.last)
	}
	t.Logf("seed %d: %d transactions, %d refused; %d purchases, %d renewals, %d refunds, %d claims, %d slashes",
		seed, f.count["sent"], f.count["refused"], f.count["bought"], f.count["renewed"], f.count["refunded"], f.count["claimed"], f.count["slashed"])
}

// A trading is one run.
type trading struct {
	t     *testing.T
	rnd   *rand.Rand
	chain *evm.Market
	m     *model
	ids   [][32]byte
	lists [][]contracts.Payout
	who   []common.Address
	count map[string]int
	last  []string

	// Grains that went in and out, by the token's own books.
	paidIn, paidOut int64
}

func newTrading(t *testing.T, seed uint64) *trading {
	t.Helper()
	chain, err := evm.NewMarket(evm.Osaka, fuzzFee, fuzzLeast)
	if err != nil {
		t.Fatal(err)
	}
	f := &trading{t: t, rnd: rand.New(rand.NewPCG(seed, 0)), chain: chain, count: map[string]int{}}
	chain.Time += f.rnd.Uint64N(periodSeconds)
	f.m = &model{now: int64(chain.Time), fee: fuzzFee, balances: make([]int64, fuzzActors)}
	for i := range fuzzActors {
		f.who = append(f.who, evm.Account(uint64(i+1)))
	}
	for _, who := range append(f.who, chain.Nodes) {
		if err := chain.Fund(who, fuzzWealth); err != nil {
			t.Fatal(err)
		}
	}
	f.lists = [][]contracts.Payout{
		{{To: f.who[0], BasisPoints: 10_000}},
		{{To: f.who[1], BasisPoints: 3_333}, {To: f.who[2], BasisPoints: 6_667}},
		{{To: f.who[3], BasisPoints: 1}, {To: f.who[4], BasisPoints: 9_998}, {To: f.who[3], BasisPoints: 1}},
		{
			{To: f.who[0], BasisPoints: 2_000},
			{To: f.who[1], BasisPoints: 2_000},
			{To: f.who[2], BasisPoints: 2_000},
			{To: f.who[3], BasisPoints: 2_000},
			{To: f.who[5], BasisPoints: 2_000},
		},
	}
	for i := range fuzzSets {
		f.offer(i)
	}
	return f
}

func (f *trading) note(format string, args ...any) {
	f.last = append(f.last, fmt.Sprintf(format, args...))
	if len(f.last) > 12 {
		f.last = f.last[1:]
	}
}

// send sends a transaction and reports whether the contract accepted it. A
// refusal has to be one of the contract's own errors: a panic or an empty revert
// is a mistake. What moved is taken from the sender's and the market's ENG.
func (f *trading) send(from common.Address, data []byte) (ok bool) {
	f.t.Helper()
	f.count["sent"]++
	before := f.grains(f.chain.Market)
	_, err := f.chain.Send(from, f.chain.Market, data)
	if moved := f.grains(f.chain.Market) - before; moved > 0 {
		f.paidIn += moved
	} else {
		f.paidOut -= moved
	}
	if err == nil {
		return true
	}
	f.count["refused"]++
	var refused *evm.Refusal
	if !errors.As(err, &refused) {
		f.t.Fatal(err)
	}
	if _, err := market.UnpackError(refused.Data); err != nil {
		f.t.Errorf("%v: not an error of the contract's own", refused)
	}
	return false
}

func (f *trading) grains(who common.Address) int64 {
	f.t.Helper()
	n, err := f.chain.Grains(who)
	if err != nil {
		f.t.Fatal(err)
	}
	return int64(n)
}

func ask[T any](f *trading, data []byte, unpack func([]byte) (T, error)) T {
	f.t.Helper()
	out, err := f.chain.Call(f.chain.Market, data)
	if err != nil {
		f.t.Fatal(refusal(err))
	}
	v, err := unpack(out)
	if err != nil {
		f.t.Fatal(err)
	}
	return v
}

// accepted fails the test if the contract and the model disagree on whether a
// call is to be accepted.
func (f *trading) accepted(got, want bool, what string) bool {
	f.t.Helper()
	if got != want {
		f.t.Errorf("%s: accepted %t, want %t", what, got, want)
	}
	return got && want
}

func (f *trading) offer(i int) {
	deposit := int64(fuzzLeast + f.rnd.IntN(20_000))
	name := fmt.Sprintf("set%d", i)
	if !f.send(f.who[i], market.PackRegister(f.who[i], name, f.newPrice(), uint64(deposit), manifest, f.lists[i])) {
		f.t.Fatal("not registered")
	}
	id := ask(f, market.PackIdOf(f.who[i], name), market.UnpackIdOf)
	f.ids = append(f.ids, id)
	f.m.sets = append(f.m.sets, &modelSet{
		price: ask(f, market.PackDataset(id), market.UnpackDataset).Head.Price.Int64(), open: true, provider: i,
		deposit: deposit, deposited: deposit, list: i, lists: map[int]*modelList{i: {claimed: map[int]int64{}}},
		subs: map[int]*modelSub{}, months: map[int64]int64{},
	})
}

// newPrice is a price in grains: nothing, next to nothing, odd or high.
func (f *trading) newPrice() uint64 {
	prices := []uint64{0, 100, 200, 700, 99_900, 1_234_500, 1_000_000_000}
	return prices[f.rnd.IntN(len(prices))]
}

func (f *trading) actor() int            { return f.rnd.IntN(fuzzActors) }
func (f *trading) set() (int, *modelSet) { i := f.rnd.IntN(fuzzSets); return i, f.m.sets[i] }
func (f *trading) chance(one int) bool   { return f.rnd.IntN(one) == 0 }
func (f *trading) provider(d *modelSet) common.Address {
	return f.who[d.provider]
}

// points is what a payee has in a list.
func (f *trading) points(list, who int) (sum int64) {
	for _, p := range f.lists[list] {
		if p.To == f.who[who] {
			sum += int64(p.BasisPoints)
		}
	}
	return sum
}

// wait lets time pass: seconds, days, months, or until something ends.
func (f *trading) wait() {
	var by int64
	switch f.rnd.IntN(6) {
	case 0:
		by = f.rnd.Int64N(100)
	case 1:
		by = f.rnd.Int64N(epochSeconds)
	case 2:
		by = epochSeconds - f.m.now%epochSeconds
	case 3:
		by = f.rnd.Int64N(10 * 24 * 3600)
		if f.chance(4) {
			by *= 8
		}
	case 4:
		_, d := f.set()
		s := d.sub(f.actor())
		by = max(0, min(s.end-f.m.now, 3*periodSeconds))
	case 5:
		by = periodSeconds - f.m.now%periodSeconds
	}
	f.m.wait(by)
	f.chain.Time = uint64(f.m.now)
}
