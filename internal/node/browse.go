package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"enigma"
	"enigma/chain"
)

// The orders that data sets are listed in.
const (
	ByRank   = "rank"   // the chain's; what is not ranked comes last, by path
	ByLegacy = "legacy" // of 2018: by how many subscriptions were ever sold, then by name
	ByName   = "name"   // by path
	ByPrice  = "price"  // the cheapest first
)

// Orders are the names of all orders.
var Orders = []string{ByRank, ByLegacy, ByName, ByPrice}

// A BrowseRequest asks for a page of the market's data sets.
type BrowseRequest struct {
	Sort     string         `json:"sort,omitempty"`    // one of Orders; by default by rank, where there are ranks
	Tag      string         `json:"tag,omitempty"`     // only what is ranked under this tag
	Provider enigma.Address `json:"provider,omitzero"` // only this account's
	Ranked   bool           `json:"ranked,omitempty"`  // only what is ranked
	Skip     int            `json:"skip,omitempty"`    // how many of the first to leave out
	Limit    int            `json:"limit,omitempty"`   // how many at most; 0: all
}

// A Page is a part of a list.
type Page struct {
	Total    int       `json:"total"` // how many there are on all pages
	Now      time.Time `json:"now"`   // by the block clock
	Datasets []Dataset `json:"datasets"`
}

// browse lists a page of data sets.
func (n *Node) browse(ctx context.Context, r BrowseRequest, _ func(Progress)) (Page, error) {
	const op = "browse"
	if r.Sort != "" && !slices.Contains(Orders, r.Sort) || r.Skip < 0 || r.Limit < 0 {
		return Page{}, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("sort %q: want one of %v, and a page that is there", r.Sort, Orders)}
	}
	ranks, err := n.ranks("")
	if err != nil && (!errors.Is(err, enigma.Unsupported) || r.Sort == ByRank || r.Tag != "" || r.Ranked) {
		return Page{}, err
	}
	var tagged map[enigma.DatasetID]rank
	if r.Tag != "" {
		if tagged, err = n.ranks(r.Tag); err != nil {
			return Page{}, err
		}
	}
	listings := slices.DeleteFunc(n.ledger.Listings(), func(l enigma.Listing) bool {
		_, under := tagged[l.ID]
		return r.Provider != enigma.Address{} && l.Owner != r.Provider || r.Tag != "" && !under || r.Ranked && ranks[l.ID].place == 0
	})
	var sold map[enigma.DatasetID]sale
	if r.Sort == ByLegacy {
		sold = n.sales()
	}
	slices.SortFunc(listings, order(r.Sort, ranks, sold))
	page := Page{Total: len(listings), Now: n.ledger.Now(), Datasets: []Dataset{}}
	listings = listings[min(r.Skip, len(listings)):]
	if r.Limit > 0 {
		listings = listings[:min(r.Limit, len(listings))]
	}
	for _, l := range listings {
		d := n.dataset(ctx, l)
		if k := ranks[l.ID]; k.place > 0 {
			d.Rank, d.Score = k.place, &k.score
		}
		d.Sold = sold[l.ID].sold
		page.Datasets = append(page.Datasets, d)
	}
	return page, nil
}

// order compares data sets. All orders are total.
func order(sort string, ranks map[enigma.DatasetID]rank, sold map[enigma.DatasetID]sale) func(a, b enigma.Listing) int {
	byName := func(a, b enigma.Listing) int { return cmp.Compare(a.Path().String(), b.Path().String()) }
	switch sort {
	case ByName:
		return byName
	case ByPrice:
		return func(a, b enigma.Listing) int { return cmp.Or(cmp.Compare(a.Price, b.Price), byName(a, b)) }
	case ByLegacy: // docs/spec/ranking-v1.md; registered just now: last
		last := len(sold)
		place := func(l enigma.Listing) int {
			if s, ok := sold[l.ID]; ok {
				return s.place
			}
			return last
		}
		return func(a, b enigma.Listing) int { return cmp.Or(cmp.Compare(place(a), place(b)), byName(a, b)) }
	}
	last := len(ranks) + 1
	place := func(l enigma.Listing) int { return cmp.Or(ranks[l.ID].place, last) }
	return func(a, b enigma.Listing) int { return cmp.Or(cmp.Compare(place(a), place(b)), byName(a, b)) }
}

// A rank is a data set's place among all that are ranked, from 1.
type rank struct {
	place int
	score enigma.Grains
}

// ranks are those under a tag, or of all.
func (n *Node) ranks(tag string) (map[enigma.DatasetID]rank, error) {
	all, err := n.ledger.Ranks(tag, enigma.Address{})
	out := map[enigma.DatasetID]rank{}
	for i, r := range all {
		out[r.Dataset] = rank{i + 1, r.Score}
	}
	return out, err
}

// A sale is a data set's place in the order of 2018, and what it has by.
type sale struct {
	place int
	sold  uint64
}

func (n *Node) sales() map[enigma.DatasetID]sale {
	out := map[enigma.DatasetID]sale{}
	for i, s := range n.ledger.Legacy() {
		out[s.Dataset] = sale{i, s.Sold}
	}
	return out
}

// A TopRequest asks for data sets in their order.
type TopRequest struct {
	Tag      string         `json:"tag,omitempty"`
	Provider enigma.Address `json:"provider,omitzero"`
}

// top lists data sets by rank.
func (n *Node) top(_ context.Context, r TopRequest, _ func(Progress)) ([]chain.Ranked, error) {
	all, err := n.ledger.Ranks(r.Tag, r.Provider)
	return all[:min(len(all), chain.MaxRanked)], err
}
