package node

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"enigma"
	"enigma/chain"
)

// What subscribers and payees do on the chain, beside subscribing: see gateway.go.

func (d *deed) unsubscribe(ctx context.Context) error {
	refund, r, err := d.client.Unsubscribe(ctx, d.listing.ID)
	d.out.Gets = refund
	d.says("end the subscription to %s and get %s back", d.out.Path, refund)
	return d.sent(r, err)
}

func (d *deed) agreeRenew(ctx context.Context) error {
	d.says("have %s renewed for up to %s a month", d.out.Path, d.Amount)
	if d.Amount == 0 {
		d.says("have %s renewed no more", d.out.Path)
	}
	if err := d.sent(d.client.AgreeToRenew(ctx, d.listing.ID, d.Amount)); err != nil || d.Months == 0 {
		return err
	}
	allow := d.Amount * enigma.Grains(d.Months)
	d.out.Says += fmt.Sprintf("; the market may take %s from the wallet for that", allow)
	return d.sent(d.client.Approve(ctx, allow))
}

func (d *deed) startTrial(ctx context.Context) error {
	offer, err := d.chain.Offer(ctx, d.listing.ID)
	if err != nil {
		return err
	}
	d.says("try %s for %s and %d rows, free of charge and once", d.out.Path, offer.Trial.Length, offer.Trial.Rows)
	if d.source != nil { // no trial runs while the gateway cannot show the data
		schema, err := d.source.waitSchema(ctx, d.listing.ID)
		if err != nil {
			return err
		}
		d.out.Says += fmt.Sprintf("; in psql it is the schema %q", schema)
	}
	end, r, err := d.client.StartTrial(ctx, d.listing.ID)
	if !end.IsZero() {
		d.out.Until = &end
	}
	return d.sent(r, err)
}

func (d *deed) gift(ctx context.Context) error {
	a, err := d.chain.Access(ctx, d.listing.ID, d.To)
	if err != nil {
		return err
	}
	if d.Months == 0 || d.Months > maxMonths {
		return badMonths("gift", d.Months)
	}
	d.out.Pays = a.NextMonth * enigma.Grains(d.Months)
	d.says("pay %s for %d months of %s for %s, who would get refunds", d.out.Pays, d.Months, d.out.Path, d.To)
	return d.sent(d.client.Gift(ctx, d.listing.ID, d.To, d.Months, d.out.Pays))
}

func (d *deed) fund(ctx context.Context) error {
	to := d.To
	if to == (enigma.Address{}) {
		to = d.wallet.Address()
	}
	d.out.Pays = d.Amount
	d.says("pay %s into the balance of %s in the market", d.Amount, to)
	return d.sent(d.client.Fund(ctx, to, d.Amount))
}

// withdraw pays out what the market holds for the wallet, or as much of it as is
// named. Without an amount that is everything: compensation that was not collected
// and bonds that came back as well.
func (d *deed) withdraw(ctx context.Context) error {
	me := d.wallet.Address()
	if d.Amount > 0 {
		balance, err := d.chain.MarketBalance(ctx, me)
		if err != nil {
			return err
		}
		d.out.Gets = min(d.Amount, balance)
		d.says("pay out %s of the balance of %s in the market", d.out.Gets, balance)
		return d.sent(d.client.Withdraw(ctx, d.out.Gets))
	}
	pending, err := d.collect(ctx)
	if err != nil {
		return err
	}
	balance, err := d.chain.MarketBalance(ctx, me)
	if err != nil {
		return err
	}
	bonds, err := d.chain.BondsHeld(ctx, me)
	if err != nil {
		return err
	}
	if balance+pending+bonds == 0 {
		return &enigma.Error{Kind: enigma.Invalid, Op: "withdraw", Err: errors.New("nothing is held for this wallet"), Hint: "revenue is collected with enigma claim"}
	}
	d.out.Gets = balance + bonds
	if d.DryRun {
		d.out.Gets += pending
	}
	d.says("pay out %s: %s from the market, %s of it compensation, and %s of bonds", d.out.Gets, d.out.Gets-bonds, pending, bonds)
	if balance > 0 {
		err = d.sent(d.client.Withdraw(ctx, balance))
	}
	if bonds > 0 {
		err = errors.Join(err, d.sent(d.client.WithdrawBonds(ctx)))
	}
	return err
}

// collect moves the wallet's compensation into its balance, and returns how much
// that is.
func (d *deed) collect(ctx context.Context) (sum enigma.Grains, err error) {
	now, me := d.ledger.Now(), d.wallet.Address()
	for _, l := range d.ledger.Listings() {
		a, ok := d.ledger.Account(l.ID, me, now)
		if !ok || a.Pending == 0 {
			continue
		}
		sum += a.Pending
		if err := d.sent(d.client.Collect(ctx, l.ID, me)); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// claim collects what is due under all lists, of one data set or of all. One that
// fails does not keep the others.
func (d *deed) claim(ctx context.Context) error {
	var ids []enigma.DatasetID
	if d.Path != "" {
		ids = append(ids, d.listing.ID)
	}
	revenues, err := d.chain.Revenues(ctx, d.wallet.Address(), ids...)
	if err != nil {
		return err
	}
	revenues = slices.DeleteFunc(revenues, func(r chain.Revenue) bool { return r.Due == 0 })
	if len(revenues) == 0 {
		return &enigma.Error{Kind: enigma.Invalid, Op: "claim", Err: errors.New("nothing is due to this wallet"), Hint: "revenue accrues by the second; what was paid for a month is all due after it"}
	}
	var errs []error
	for _, r := range revenues {
		got, receipt, err := d.client.Claim(ctx, r.Dataset, r.Payouts)
		d.out.Gets += got
		errs = append(errs, d.sent(receipt, err))
	}
	d.says("collect %s, under %d payout lists", d.out.Gets, len(revenues))
	return errors.Join(errs...)
}
