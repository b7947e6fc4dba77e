package node

import (
	"context"
	"errors"
	"fmt"

	"enigma"
	"enigma/chain"
)

// A SubscribeRequest asks a gateway's node to pay for a data set.
type SubscribeRequest struct {
	Path   string `json:"path"`              // "0x<provider>/<name>"
	Months uint32 `json:"months"`            // of 30 days
	DryRun bool   `json:"dry_run,omitempty"` // say what it would cost, pay nothing

	// Cap is the most that an automatic renewal may cost for a month, in grains,
	// and Renewals how many of them the market may take from the wallet. Without
	// a Cap an agreement that stands goes on.
	Cap      enigma.Grains `json:"cap,omitempty"`
	Renewals uint32        `json:"renewals,omitempty"`

	FromBalance bool `json:"from_balance,omitempty"` // pay from the balance in the market
}

// subscribe pays for a data set out of the node's wallet, and waits until the
// gateway can answer queries over it.
func (n *Node) subscribe(ctx context.Context, r SubscribeRequest, _ func(Progress)) (Subscribed, error) {
	out := Subscribed{Path: r.Path, Months: r.Months, DryRun: r.DryRun}
	if n.source == nil {
		return out, &enigma.Error{Kind: enigma.Invalid, Op: "subscribe", Err: errors.New("the node is no gateway"), Hint: "name the gateway's directory with --node"}
	}
	l, err := n.find(ctx, r.Path)
	if err != nil {
		return out, err
	}
	if r.Months == 0 || r.Months > maxMonths {
		return out, badMonths("subscribe", r.Months)
	}
	buy, err := n.purchase(ctx, l.ID, r, &out)
	if err != nil {
		return out, err
	}
	if r.DryRun {
		out.Schema = n.source.catalogue.Load().sets[l.ID].schema
		sub, err := n.chain.Dry().Buy(ctx, l.ID, buy)
		out.PaidUntil, out.Gas, out.Fee = sub.End, sub.Receipt.Gas, sub.Receipt.Fee
		return out, err
	}
	// Nobody pays for what the gateway cannot show.
	if out.Schema, err = n.source.waitSchema(ctx, l.ID); err != nil {
		return out, err
	}
	before := n.ledger.PaidUntil(l.ID, n.wallet.Address())
	sub, err := n.chain.Buy(ctx, l.ID, buy)
	if err != nil {
		return out, err
	}
	out.Gas, out.Fee = sub.Receipt.Gas, sub.Receipt.Fee
	err = n.ledger.WaitFor(ctx, func() bool { return n.ledger.PaidUntil(l.ID, n.wallet.Address()).After(before) })
	if err != nil {
		return out, err
	}
	out.PaidUntil = n.ledger.PaidUntil(l.ID, n.wallet.Address())
	balance, err := n.chain.Balance(ctx, n.wallet.Address())
	out.Balance = balance.ENG
	return out, err
}

// purchase is what to ask the chain for. It checks that there is money for it.
func (n *Node) purchase(ctx context.Context, id enigma.DatasetID, r SubscribeRequest, out *Subscribed) (chain.Purchase, error) {
	me := n.wallet.Address()
	access, err := n.chain.Access(ctx, id, me)
	if err != nil {
		return chain.Purchase{}, err
	}
	balance, err := n.chain.Balance(ctx, me)
	if err != nil {
		return chain.Purchase{}, err
	}
	out.Cost = access.NextMonth * enigma.Grains(r.Months)
	p := chain.Purchase{Months: r.Months, Limit: out.Cost, FromBalance: r.FromBalance}
	switch {
	case r.Cap > 0:
		p.Cap, p.Allow = r.Cap, r.Cap*enigma.Grains(r.Renewals)
	case access.Cap > 0: // as it stands
		p.Cap, p.Allow = access.Cap, access.Allowance
	}
	out.Cap = p.Cap
	if r.FromBalance {
		out.Balance = balance.ENG
		return p, nil // the contract says what is missing
	}
	if balance.ENG < out.Cost {
		return p, &enigma.Error{
			Kind: enigma.Invalid, Op: "subscribe", Err: fmt.Errorf("it costs %s, the wallet %s has %s", out.Cost, me, balance.ENG),
			Hint: "send ENG to the wallet; on a development chain: enigma faucet",
		}
	}
	out.Balance = balance.ENG - out.Cost
	return p, nil
}
