package node

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"enigma"
)

func (n *Node) status(ctx context.Context, _ struct{}, _ func(Progress)) (Status, error) {
	s := Status{Ready: n.ready, Peers: len(n.host.Nodes(ctx)), ChainTime: n.ledger.Now(), Ledger: n.ledger.Standing(), Endpoints: n.chain.Health()}
	// A node whose chain is away is asked how it is more than any other.
	if err := n.ledger.Err(); err != nil {
		s.Chain = err.Error()
	}
	balance, err := n.chain.Balance(ctx, n.wallet.Address())
	switch {
	case err == nil:
		s.ENG = &balance.ENG
	case s.Chain == "":
		s.Chain = err.Error()
	}
	if n.shares != nil {
		s.Shares = n.shares.count()
	}
	if n.store != nil {
		v := n.store.Server()
		s.Storage = &v
	}
	if n.writer != nil {
		s.Writes = n.writer.journal.lagging()
	}
	s.Subscriptions, s.Trials = n.readable()
	return s, nil
}

// readable counts what the wallet has paid for, and what it has on trial alone.
func (n *Node) readable() (paid, trials int) {
	now := n.ledger.Now()
	for _, l := range n.ledger.Listings() {
		switch a := n.ledger.Access(l.ID, n.wallet.Address()); {
		case a.PaidUntil.After(now):
			paid++
		case a.TrialUntil.After(now):
			trials++
		}
	}
	return paid, trials
}

// datasets lists what is registered, and what the node has found out about it.
func (n *Node) datasets(ctx context.Context, _ struct{}, _ func(Progress)) ([]Dataset, error) {
	listings := n.ledger.Listings()
	slices.SortFunc(listings, func(a, b enigma.Listing) int { return cmp.Compare(a.Path().String(), b.Path().String()) })
	out := make([]Dataset, len(listings))
	for i, l := range listings {
		out[i] = n.dataset(ctx, l)
	}
	return out, nil
}

// dataset is what the node knows of a data set.
func (n *Node) dataset(ctx context.Context, l enigma.Listing) Dataset {
	out := Dataset{Listing: l}
	access := n.ledger.Access(l.ID, n.wallet.Address())
	if !access.PaidUntil.IsZero() {
		out.PaidUntil = &access.PaidUntil
	}
	if !access.TrialUntil.IsZero() {
		out.TrialUntil = &access.TrialUntil
	}
	if m, err := n.host.Manifest(ctx, l.ID); err == nil {
		out.Metadata = m
	}
	if n.source != nil {
		out.Schema = n.source.catalogue.Load().sets[l.ID].schema
	}
	return out
}

// stored lists what the node's PostgreSQL holds for the market.
func (n *Node) stored(ctx context.Context, _ struct{}, _ func(Progress)) ([]StoredTable, error) {
	if n.store == nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "stored", Err: errors.New("the node does not play the role persistence")}
	}
	tables, err := n.store.Tables(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]StoredTable, len(tables))
	for i, t := range tables {
		out[i] = StoredTable{Schema: t.Schema, Name: t.Name, Rows: t.Rows, Bytes: t.Bytes}
		for _, c := range t.Columns {
			out[i].Columns = append(out[i].Columns, c.Name+" "+c.Type)
		}
	}
	return out, nil
}
