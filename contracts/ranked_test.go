package contracts_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"enigma"
	"enigma/contracts"
	"enigma/internal/books"
	"enigma/internal/books/bookstest"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	directory = contracts.NewDirectory()
	ranking   = contracts.NewRanking()
)

const (
	least      = 50 * eng // the market's least deposit
	feeParts   = 250      // of 10,000
	treasury   = 0        // accounts with a part of their own
	disputes   = 1
	firstOther = 2
)

// A ranked is a world whose market has a directory and a ranking, and whose
// events are kept in books as well: fast ones and slow ones.
type ranked struct {
	*world
	directory common.Address
	ranking   common.Address
	books     *books.Market
	oracle    *bookstest.Oracle
	read      uint64 // the last block whose events are in the books
}

// newRanked deploys a market whose treasury and disputes are accounts 0 and 1.
func newRanked(t *testing.T, accounts int) *ranked {
	t.Helper()
	w := newWorld(t, accounts)
	setup := contracts.Setup{
		Token: w.token, Admin: w.accounts[treasury], Treasury: w.accounts[treasury], Disputes: w.accounts[disputes],
		Nodes: common.Address{7}, Legacy: common.Address{6}, Fee: feeParts, MinDeposit: least,
	}
	setup.Terms = w.deploy(append(common.FromHex(contracts.MarketTermsMetaData.Bin), contracts.NewMarketTerms().PackConstructor(setup)...))
	w.market = w.deploy(append(common.FromHex(contracts.MarketplaceMetaData.Bin), market.PackConstructor(setup)...))
	rules := books.Rules{Fee: feeParts, MinDeposit: least}
	r := &ranked{world: w, books: books.New(rules), oracle: bookstest.NewOracle(rules)}
	r.directory = w.deploy(append(common.FromHex(contracts.DirectoryMetaData.Bin), directory.PackConstructor(w.market)...))
	r.ranking = w.deploy(append(common.FromHex(contracts.RankingMetaData.Bin), ranking.PackConstructor(r.directory)...))
	for i := 1; i < accounts; i++ {
		w.must(0, w.token, token.PackTransfer(w.accounts[i], big.NewInt(100_000*eng)))
		w.must(i, w.token, token.PackApprove(w.market, big.NewInt(1e18)))
	}
	return r
}

// offer registers a data set with the least deposit.
func (r *ranked) offer(provider int, name string, price uint64) [32]byte {
	r.t.Helper()
	r.must(provider, r.market, market.PackRegister(r.accounts[provider], name, price, least, manifest, r.all(provider)))
	return r.id(provider, name)
}

// score asks the chain, and fails the test unless both books say the same.
func (r *ranked) score(id [32]byte) uint64 {
	r.t.Helper()
	r.sync()
	score := view(r.world, r.ranking, ranking.PackScore(id), ranking.UnpackScore).Uint64()
	if got := uint64(r.books.Score(id, r.now())); got != score {
		r.t.Fatalf("score %d by the books, %d on the chain", got, score)
	}
	if got := uint64(r.oracle.Score(id, r.now())); got != score {
		r.t.Fatalf("score %d by the oracle, %d on the chain", got, score)
	}
	return score
}

// sync applies the market's new events to the books.
func (r *ranked) sync() {
	r.t.Helper()
	c := r.backend.Client()
	head, err := c.BlockNumber(r.t.Context())
	if err != nil {
		r.t.Fatal(err)
	}
	if head == r.read {
		return
	}
	logs, err := c.FilterLogs(r.t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(r.read + 1), Addresses: []common.Address{r.market}})
	if err != nil {
		r.t.Fatal(err)
	}
	for i := range logs {
		h, err := c.HeaderByNumber(r.t.Context(), new(big.Int).SetUint64(logs[i].BlockNumber))
		if err != nil {
			r.t.Fatal(err)
		}
		e := r.event(&logs[i], h.Time)
		if e == nil {
			continue
		}
		r.checkPaid(e, h.Time)
		if _, err := r.books.Apply(e); err != nil {
			r.t.Fatal(err)
		}
		r.oracle.Apply(e)
	}
	r.read = head
}

// checkPaid compares what somebody was paid with what the books say was due.
func (r *ranked) checkPaid(e books.Event, now uint64) {
	r.t.Helper()
	switch e := e.(type) {
	case books.Claimed:
		if want := r.books.Due(e.ID, e.Account, e.Payee, now); e.Amount != want {
			r.t.Fatalf("claimed %d, due by the books %d", e.Amount, want)
		}
	case books.FeeTaken:
		for _, id := range r.books.Legacy() {
			if want := r.books.FeeDue(id, e.Account, now); want != 0 && want != e.Amount {
				r.t.Fatalf("fee %d, due by the books %d", e.Amount, want)
			}
		}
	}
}

// event reads one of the market's events; nil if the books have no use for it.
func (r *ranked) event(log *types.Log, time uint64) books.Event {
	r.t.Helper()
	if e, err := market.UnpackRegisteredEvent(log); err == nil {
		return books.Registered{
			ID: e.Id, Time: time, Provider: enigma.Address(e.Provider), Name: e.Name, Price: enigma.Grains(e.Price),
			Deposit: enigma.Grains(e.Deposit), Account: r.account(e.Id, e.Payouts), Payouts: payouts(e.Payouts),
		}
	}
	if e, err := market.UnpackSubscribedEvent(log); err == nil {
		return books.Subscribed{ID: e.Id, Subscriber: enigma.Address(e.Subscriber), Time: e.Time, End: e.End, Rate: e.Rate, Cost: amount(e.Cost)}
	}
	if e, err := market.UnpackUnsubscribedEvent(log); err == nil {
		return books.Unsubscribed{ID: e.Id, Subscriber: enigma.Address(e.Subscriber), Time: e.Time, Refund: amount(e.Refund)}
	}
	if e, err := market.UnpackPriceChangedEvent(log); err == nil {
		return books.PriceChanged{ID: e.Id, Price: enigma.Grains(e.Price)}
	}
	if e, err := market.UnpackPayoutsChangedEvent(log); err == nil {
		return books.PayoutsChanged{ID: e.Id, Time: time, Account: r.account(e.Id, e.Payouts), Payouts: payouts(e.Payouts)}
	}
	if e, err := market.UnpackActiveChangedEvent(log); err == nil {
		return books.ActiveChanged{ID: e.Id, Active: e.Active}
	}
	if e, err := market.UnpackTransferredEvent(log); err == nil {
		return books.Transferred{ID: e.Id, To: enigma.Address(e.To)}
	}
	if e, err := market.UnpackDepositAddedEvent(log); err == nil {
		return books.DepositAdded{ID: e.Id, Amount: amount(e.Amount)}
	}
	if e, err := market.UnpackDepositWithdrawnEvent(log); err == nil {
		return books.DepositWithdrawn{ID: e.Id, Amount: amount(e.Amount)}
	}
	if e, err := market.UnpackSlashedEvent(log); err == nil {
		return books.Slashed{ID: e.Id, Time: time, Amount: amount(e.Amount)}
	}
	if e, err := market.UnpackDistributedEvent(log); err == nil {
		return books.Distributed{ID: e.Id, Time: time, ToSubscribers: amount(e.ToSubscribers), Rate: e.Rate.Uint64()}
	}
	if e, err := market.UnpackClaimedEvent(log); err == nil {
		return books.Claimed{ID: e.Id, Account: e.Account, Payee: enigma.Address(e.Payee), Amount: amount(e.Amount)}
	}
	if e, err := market.UnpackFeeTakenEvent(log); err == nil {
		return books.FeeTaken{ID: e.Id, Account: e.Account, Amount: amount(e.Amount)}
	}
	return nil
}

func (r *ranked) account(id [32]byte, list []contracts.Payout) enigma.Hash {
	r.t.Helper()
	return view(r.world, r.market, market.PackAccountOf(id, list), market.UnpackAccountOf)
}

func payouts(list []contracts.Payout) []enigma.Payout {
	var out []enigma.Payout
	for _, p := range list {
		out = append(out, enigma.Payout{To: enigma.Address(p.To), BasisPoints: p.BasisPoints})
	}
	return out
}

func amount(n *big.Int) enigma.Grains { return enigma.Grains(n.Uint64()) }

// slash takes a part of a data set's deposit, in basis points.
func (r *ranked) slash(id [32]byte, part uint16) {
	r.t.Helper()
	r.must(disputes, r.market, market.PackSlash(id, part, r.accounts[disputes], new(big.Int)))
}

func (r *ranked) leave(who int, id [32]byte) {
	r.t.Helper()
	r.must(who, r.market, market.PackUnsubscribe(id, r.accounts[who]))
}

// list puts a data set into the directory.
func (r *ranked) list(provider int, id [32]byte, tags ...string) *types.Receipt {
	r.t.Helper()
	return r.must(provider, r.directory, directory.PackList(id, hashes(tags...)))
}

// hashes returns tags as the directory wants them.
func hashes(words ...string) [][32]byte {
	out := [][32]byte{}
	for _, w := range words {
		out = append(out, crypto.Keccak256Hash([]byte(w)))
	}
	sortIDs(out)
	return out
}

// declined fails the test unless the directory refuses with the named error.
func (r *ranked) declined(want string, from int, data []byte) {
	r.t.Helper()
	_, err := r.backend.Client().CallContract(r.t.Context(), ethereum.CallMsg{From: r.accounts[from], To: &r.directory, Data: data}, nil)
	var with rpc.DataError
	if !errors.As(err, &with) {
		r.t.Errorf("got %v, want %s", err, want)
		return
	}
	text, _ := with.ErrorData().(string)
	e, unpackErr := directory.UnpackError(common.FromHex(text))
	if got := strings.TrimPrefix(fmt.Sprintf("%T", e), "*contracts.Directory"); unpackErr != nil || got != want {
		r.t.Errorf("got %v (%v), want %s", got, unpackErr, want)
	}
}
