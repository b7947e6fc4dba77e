package chain

import (
	"context"
	"fmt"

	"enigma"
	"enigma/internal/books"
)

// An Order is one in which data sets are listed.
type Order int

const (
	// ByScore lists the data sets that are open and have the market's least
	// deposit: by score, then by the earlier day of registration, then by id.
	// The ranking contract has the same order; see docs/spec/ranking-v1.md.
	ByScore Order = iota

	// ByLegacy lists all: by how many subscriptions were ever sold, most first,
	// then by name, then by id.
	ByLegacy
)

// rules asks the market contract for what scores depend on. It never changes.
func (c *Client) rules(ctx context.Context) (r books.Rules, err error) {
	fee, err := read(ctx, c, c.market, marketABI.PackFee(), marketABI.UnpackFee)
	if err != nil {
		return r, err
	}
	if !fee.IsUint64() || fee.Uint64() > 10_000 {
		return r, fmt.Errorf("the market takes a fee of %s ten-thousandths", fee)
	}
	least, err := read(ctx, c, c.market, marketABI.PackMinDeposit(), marketABI.UnpackMinDeposit)
	return books.Rules{Fee: uint16(fee.Uint64()), MinDeposit: enigma.Grains(least)}, err
}

// Score returns a data set's score at the newest block's time; false if there is
// no such data set.
func (f *Follower) Score(id enigma.DatasetID) (enigma.Grains, bool) {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	n, ok := v.state.numbers[id]
	if !ok {
		return 0, false
	}
	return v.state.books.rows[n].Explain(v.newest().time, f.rules).Score, true
}

// Rank returns data sets in an order, at the newest block's time.
func (f *Follower) Rank(by Order) []Ranked {
	all, now := f.bookshelf()
	if by == ByScore {
		ranked := books.Rank(all, now, f.rules)
		out := make([]Ranked, len(ranked))
		for i, r := range ranked {
			out[i] = Ranked{r.ID, r.Score}
		}
		return out
	}
	score := make(map[enigma.DatasetID]enigma.Grains, len(all))
	for _, b := range all {
		score[b.ID()] = b.Explain(now, f.rules).Score
	}
	out := make([]Ranked, 0, len(all))
	for _, id := range books.Legacy(all) {
		out = append(out, Ranked{id, score[id]})
	}
	return out
}

// bookshelf returns all books, which never change, as of one time.
func (f *Follower) bookshelf() (all []*books.Book, now uint64) {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	for _, b := range v.state.books.rows {
		all = append(all, b)
	}
	return all, v.newest().time
}
