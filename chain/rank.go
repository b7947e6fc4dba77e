package chain

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"enigma"
	"enigma/contracts"
	"enigma/internal/wallet"
)

// A Ranked is a listed data set in its order.
type Ranked struct {
	Dataset enigma.DatasetID `json:"dataset"`
	Score   enigma.Grains    `json:"score"` // for 30 days: docs/spec/ranking-v1.md
}

// MaxRanked is how many data sets one question to the ranking contract returns.
const MaxRanked = 100

// Ranks returns all listed data sets that are open and have their deposit, in
// their order: all of them, or those under a tag, or one provider's. It reads the
// directory in parts, at several blocks if new ones come meanwhile.
func (c *Client) Ranks(ctx context.Context, tag string, provider enigma.Address) ([]Ranked, error) {
	const op = "rank"
	if err := c.ranked(op); err != nil {
		return nil, err
	}
	packTotal := directoryABI.PackTotal()
	pack := rankingABI.PackTop
	switch {
	case tag != "":
		packTotal = directoryABI.PackTotalTagged(TagHash(tag))
		pack = func(from, to, most *big.Int) []byte { return rankingABI.PackTopTagged(TagHash(tag), from, to, most) }
	case provider != enigma.Address{}:
		packTotal = directoryABI.PackTotalBy(address(provider))
		pack = func(from, to, most *big.Int) []byte { return rankingABI.PackTopBy(address(provider), from, to, most) }
	}
	total, err := read(ctx, c, c.parts.directory, packTotal, directoryABI.UnpackTotal)
	if err != nil {
		return nil, c.failed(op, err)
	}
	var all []contracts.RankingRanked
	for from := int64(0); from < total.Int64(); from += MaxRanked {
		part := pack(big.NewInt(from), big.NewInt(from+MaxRanked), big.NewInt(MaxRanked))
		list, err := read(ctx, c, c.parts.ranking, part, rankingABI.UnpackTop)
		if err != nil {
			return nil, c.failed(op, err)
		}
		all = append(all, list...)
	}
	slices.SortFunc(all, func(a, b contracts.RankingRanked) int { // Ranking.before
		return cmp.Or(b.Score.Cmp(a.Score), a.Registered.Cmp(b.Registered), bytes.Compare(a.Id[:], b.Id[:]))
	})
	out := make([]Ranked, len(all))
	for i, r := range all {
		out[i] = Ranked{Dataset: r.Id, Score: grains(r.Score)}
	}
	return out, nil
}

// A Score is what a data set's rank follows from.
type Score struct {
	Score    enigma.Grains `json:"score"`  // for 30 days
	Paying   enigma.Grains `json:"paying"` // what subscriptions pay for 30 days that last into a later epoch
	Offences uint64        `json:"offences"`
	Listed   bool          `json:"listed"`
	Tags     []enigma.Hash `json:"tags"` // see TagHash
}

// Score returns what a data set's rank follows from.
func (c *Client) Score(ctx context.Context, id enigma.DatasetID) (Score, error) {
	const op = "rank"
	if err := c.ranked(op); err != nil {
		return Score{}, err
	}
	p, err := read(ctx, c, c.parts.ranking, rankingABI.PackExplain(id), rankingABI.UnpackExplain)
	if err != nil {
		return Score{}, c.failed(op, err)
	}
	e, err := read(ctx, c, c.parts.directory, directoryABI.PackEntry(id), directoryABI.UnpackEntry)
	if err != nil {
		return Score{}, c.failed(op, err)
	}
	s := Score{Score: grains(p.Score), Paying: ticks(p.Paying.Uint64()), Offences: p.Offences.Uint64(), Listed: enigma.Address(e.Provider) != enigma.Address{}}
	for _, t := range e.Tags {
		s.Tags = append(s.Tags, t)
	}
	return s, nil
}

// TagHash is how the directory knows a tag.
func TagHash(tag string) [32]byte { return wallet.Keccak256([]byte(tag)) }

func tagHashes(tags []string) [][32]byte {
	out := make([][32]byte, len(tags))
	for i, t := range tags {
		out[i] = TagHash(t)
	}
	slices.SortFunc(out, func(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// Under reports whether a data set is listed under these tags and no others.
func (s Score) Under(tags []string) bool {
	return s.Listed && slices.EqualFunc(s.Tags, tagHashes(tags), func(a enigma.Hash, b [32]byte) bool { return a == b })
}

// List lists a data set of the wallet's in the directory, under tags; one that is
// listed gets these tags in place of its own.
func (c *Client) List(ctx context.Context, id enigma.DatasetID, tags []string) (Receipt, error) {
	const op = "list"
	if err := c.ranked(op); err != nil {
		return Receipt{}, err
	}
	if err := c.canSign(op); err != nil {
		return Receipt{}, err
	}
	e, err := read(ctx, c, c.parts.directory, directoryABI.PackEntry(id), directoryABI.UnpackEntry)
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	data := directoryABI.PackList(id, tagHashes(tags))
	if enigma.Address(e.Provider) == c.cfg.Wallet.Address() {
		data = directoryABI.PackRetag(id, tagHashes(tags))
	}
	return c.send(ctx, op, call{to: c.parts.directory, data: data})
}

// Unlist takes a data set off the directory.
func (c *Client) Unlist(ctx context.Context, id enigma.DatasetID) (Receipt, error) {
	const op = "unlist"
	if err := c.ranked(op); err != nil {
		return Receipt{}, err
	}
	return c.send(ctx, op, call{to: c.parts.directory, data: directoryABI.PackUnlist(id)})
}

// String is a score for people.
func (s Score) String() string { return fmt.Sprintf("%s a month", s.Score) }
