package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"enigma"
	"enigma/internal/wallet"
)

// A Ranked is a listed data set in its order.
type Ranked struct {
	Dataset enigma.DatasetID `json:"dataset"`
	Score   enigma.Grains    `json:"score"` // for 30 days: docs/spec/ranking-v1.md
}

// MaxRanked is how many data sets one question about ranks returns.
const MaxRanked = 100

// Top returns the listed data sets with the highest scores, MaxRanked at most:
// of all, or of those under a tag, or of one provider's.
func (c *Client) Top(ctx context.Context, tag string, provider enigma.Address) ([]Ranked, error) {
	const op = "rank"
	if err := c.ranked(op); err != nil {
		return nil, err
	}
	var total *big.Int
	var err error
	var call func(to *big.Int) []byte
	first, most := new(big.Int), big.NewInt(MaxRanked)
	switch dir := c.parts.directory; {
	case tag != "":
		total, err = read(ctx, c, dir, directoryABI.PackTotalTagged(TagHash(tag)), directoryABI.UnpackTotalTagged)
		call = func(to *big.Int) []byte { return rankingABI.PackTopTagged(TagHash(tag), first, to, most) }
	case provider != enigma.Address{}:
		total, err = read(ctx, c, dir, directoryABI.PackTotalBy(address(provider)), directoryABI.UnpackTotalBy)
		call = func(to *big.Int) []byte { return rankingABI.PackTopBy(address(provider), first, to, most) }
	default:
		total, err = read(ctx, c, dir, directoryABI.PackTotal(), directoryABI.UnpackTotal)
		call = func(to *big.Int) []byte { return rankingABI.PackTop(first, to, most) }
	}
	if err != nil {
		return nil, c.failed(op, err)
	}
	list, err := read(ctx, c, c.parts.ranking, call(total), rankingABI.UnpackTop)
	if err != nil {
		return nil, c.failed(op, err)
	}
	out := make([]Ranked, len(list))
	for i, r := range list {
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
