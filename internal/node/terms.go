package node

import (
	"context"
	"slices"

	"enigma"
	"enigma/chain"
)

// toChain registers the first revision and updates later ones, brings the terms
// in step with dataset.yaml, and waits until this node, too, has seen it. With a
// dry client it only counts what that would cost.
func (p *publication) toChain(ctx context.Context, client *chain.Client, hash enigma.Hash, revision uint64) error {
	n := p.n
	retag, err := p.retag(ctx) // before anything is sent: a market without a directory takes no tags
	if err != nil {
		return err
	}
	if p.listing.Revision == 0 {
		_, r, err := client.Register(ctx, chain.Registration{
			Name: p.spec.Name, Price: p.spec.Price, Deposit: p.spec.Deposit, Manifest: hash, Payouts: p.payouts, Trial: chain.Trial(p.spec.Trial),
		})
		if err := p.paid(r, err); err != nil {
			return err
		}
		// The directory takes what is registered only.
		if retag && !p.out.DryRun {
			if err := p.paid(client.List(ctx, p.id, p.spec.Tags)); err != nil {
				return err
			}
		}
	} else {
		if p.rotated == nil {
			if p.out.Changes, err = p.changes(ctx); err != nil {
				return err
			}
		}
		if err := p.paid(client.Update(ctx, p.id, revision, hash)); err != nil {
			return err
		}
		if err := p.terms(ctx, client); err != nil {
			return err
		}
	}
	if p.out != nil && p.out.DryRun {
		return nil
	}
	return n.ledger.WaitFor(ctx, func() bool {
		l, ok := n.ledger.Listing(p.id)
		return ok && l.Manifest == hash && n.ledger.Block() >= p.block
	})
}

// paid counts what a transaction cost, and notes its block.
func (p *publication) paid(r chain.Receipt, err error) error {
	p.block = max(p.block, r.Block)
	if p.out != nil && r.Fee != nil {
		p.out.Gas += r.Gas
		p.out.Fee.Add(p.out.Fee, r.Fee)
	}
	return err
}

// terms changes what differs between the chain and dataset.yaml. A rotation has
// nothing to say about them but the price, which stays.
func (p *publication) terms(ctx context.Context, client *chain.Client) error {
	if p.listing.Price != p.spec.Price {
		if err := p.paid(client.SetPrice(ctx, p.id, p.spec.Price)); err != nil {
			return err
		}
	}
	if p.rotated != nil {
		return nil
	}
	if len(p.payouts) > 0 && !slices.Equal(p.payouts, p.listing.Payouts) {
		if err := p.paid(client.SetPayouts(ctx, p.id, p.payouts)); err != nil {
			return err
		}
	}
	offer, err := p.n.chain.Offer(ctx, p.id)
	if err != nil {
		return err
	}
	if trial := chain.Trial(p.spec.Trial); trial != offer.Trial {
		if err := p.paid(client.SetTrial(ctx, p.id, trial)); err != nil {
			return err
		}
	}
	if retag, err := p.retag(ctx); err != nil || !retag {
		return err
	}
	return p.paid(client.List(ctx, p.id, p.spec.Tags))
}

// retag reports whether the data set is listed under other tags than those of
// dataset.yaml, which may say nothing about them.
func (p *publication) retag(ctx context.Context) (bool, error) {
	if p.rotated != nil || len(p.spec.Tags) == 0 {
		return false, nil
	}
	s, err := p.n.chain.Score(ctx, p.id)
	return err == nil && !s.Under(p.spec.Tags), err
}
