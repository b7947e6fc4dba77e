package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"enigma"
	"enigma/chain"
	"enigma/internal/publish"
)

// updateTerms brings price, payouts, trial and tags of a data set that is
// published in step with its dataset.yaml. The data stay as they are.
func (n *Node) updateTerms(ctx context.Context, r PublishRequest, report func(Progress)) (Done, error) {
	const op = "update"
	out := Done{Do: op, DryRun: r.DryRun, Fee: new(big.Int), Account: n.wallet.Address()}
	if n.scratch == nil {
		return out, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: errors.New("the node is no provider"), Hint: "name the provider's directory with --node"}
	}
	spec, err := publish.ReadSpec(r.Spec)
	if err != nil {
		return out, err
	}
	l, err := n.named(ctx, spec.Name)
	if err != nil {
		return out, err
	}
	out.Path = l.Path().String()
	p := &publication{n: n, spec: spec, id: l.ID, listing: l, report: report, out: &Published{DryRun: r.DryRun, Fee: out.Fee}}
	if err := p.findNodes(ctx); err != nil {
		return out, err
	}
	changes, err := p.changes(ctx)
	if err != nil {
		return out, err
	}
	out.Says = "leave " + out.Path + " as it is: it is in step with " + spec.File
	if len(changes) > 0 {
		out.Says = "set for " + out.Path + ": " + strings.Join(changes, "; ")
	}
	client := n.chain
	if r.DryRun {
		client = n.chain.Dry()
	}
	if err := p.terms(ctx, client); err != nil {
		return out, err
	}
	out.Gas = p.out.Gas
	if err := n.seen(ctx, r.DryRun); err != nil {
		return out, err
	}
	out.Wallet, err = n.afterwards(ctx, &out)
	return out, err
}

// changes says what differs between the chain and dataset.yaml.
func (p *publication) changes(ctx context.Context) ([]string, error) {
	var out []string
	if p.spec.Price != p.listing.Price {
		out = append(out, fmt.Sprintf("price %s in place of %s", p.spec.Price, p.listing.Price))
	}
	if !slices.Equal(p.payouts, p.listing.Payouts) {
		out = append(out, fmt.Sprintf("payouts to %d accounts", len(p.payouts)))
	}
	offer, err := p.n.chain.Offer(ctx, p.id)
	if err != nil {
		return nil, err
	}
	if trial := chain.Trial(p.spec.Trial); trial != offer.Trial {
		out = append(out, fmt.Sprintf("trials of %s and %d rows", trial.Length, trial.Rows))
	}
	retag, err := p.retag(ctx)
	if retag {
		out = append(out, "tags "+strings.Join(p.spec.Tags, ", "))
	}
	return out, err
}
