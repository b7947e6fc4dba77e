package chain

import (
	"context"
	"fmt"
	"slices"

	"enigma"
	"enigma/internal/books"
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

// leastStake asks the registry of nodes for what Admitted depends on. It never
// changes.
func (c *Client) leastStake(ctx context.Context) (uint64, error) {
	return read(ctx, c, c.parts.nodes, nodesABI.PackMinStake(), nodesABI.UnpackMinStake)
}

// Score returns what a data set's rank follows from at the newest block's time;
// false if there is no such data set.
func (f *Follower) Score(id enigma.DatasetID) (Score, bool) {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	n, ok := v.state.numbers[id]
	if !ok {
		return Score{}, false
	}
	p := v.state.books.rows[n].Explain(v.newest().time, f.rules)
	d, there := v.state.finds.rows[n]
	return Score{Score: p.Score, Paying: p.Paying, Offences: uint64(p.Offences), Listed: there, Tags: slices.Clone(d.Tags)}, true
}

// Ranks is Client.Ranks from memory, as of the newest block.
func (f *Follower) Ranks(tag string, provider enigma.Address) ([]Ranked, error) {
	if err := f.client.ranked("rank"); err != nil {
		return nil, err
	}
	shelf, now := f.shelf(tag, provider)
	ranked := books.Rank(shelf, now, f.rules)
	out := make([]Ranked, len(ranked))
	for i, r := range ranked {
		out[i] = Ranked{r.ID, r.Score}
	}
	return out, nil
}

// shelf returns the books, which never change, of the data sets that are listed
// under a tag, or by a provider who owns them still, or at all.
func (f *Follower) shelf(tag string, provider enigma.Address) (shelf []*books.Book, now uint64) {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	s := v.state
	if tag != "" {
		for n := range s.tags[TagHash(tag)] {
			shelf = append(shelf, s.books.rows[n])
		}
		return shelf, v.newest().time
	}
	for n, d := range s.finds.rows {
		if provider == (enigma.Address{}) || d.Provider == provider && s.sets.rows[n].Owner == provider {
			shelf = append(shelf, s.books.rows[n])
		}
	}
	return shelf, v.newest().time
}

// Tagged returns the data sets that are listed under a tag, see TagHash, in order
// of registration.
func (f *Follower) Tagged(tag enigma.Hash) []enigma.DatasetID {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	var out []enigma.DatasetID
	for _, n := range v.state.under(tag) {
		out = append(out, v.state.sets.rows[n].ID)
	}
	return out
}

// A Sold says how many subscriptions of a data set were ever sold, renewals and
// gifts too.
type Sold struct {
	Dataset enigma.DatasetID
	Sold    uint64
}

// Legacy returns all data sets in the order of 2018: by how many subscriptions
// were ever sold, most first, then by name, then by id.
func (f *Follower) Legacy() []Sold {
	v := f.view.Load()
	v.mu.RLock()
	shelf := make([]*books.Book, 0, len(v.state.books.rows))
	for _, b := range v.state.books.rows {
		shelf = append(shelf, b)
	}
	v.mu.RUnlock()
	books.Legacy(shelf)
	out := make([]Sold, len(shelf))
	for i, b := range shelf {
		out[i] = Sold{b.ID(), b.Sold()}
	}
	return out
}
