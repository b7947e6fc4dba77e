package node

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/publish"
)

// A Deed is one thing that a node can do on the chain with its wallet.
type Deed string

// The deeds. Those of a provider are about one of its data sets.
const (
	SetPrice        Deed = "set price"
	SetPayouts      Deed = "set payouts"
	Open            Deed = "open"
	Close           Deed = "close"
	SetTrial        Deed = "set trial"
	Deposit         Deed = "deposit"
	Thaw            Deed = "thaw"
	CancelThaw      Deed = "cancel thaw"
	WithdrawDeposit Deed = "withdraw deposit"
	Transfer        Deed = "transfer"
	Accept          Deed = "accept"

	Unsubscribe Deed = "unsubscribe"
	AgreeRenew  Deed = "agree to renew"
	StartTrial  Deed = "trial"
	Gift        Deed = "gift"
	Fund        Deed = "fund"
	Withdraw    Deed = "withdraw"
	Claim       Deed = "claim"
)

// An Order asks a node for a deed. Each deed needs some of the fields.
type Order struct {
	Do     Deed            `json:"do"`
	Path   string          `json:"path,omitempty"`   // "0x<provider>/<name>", or the name of an own data set
	Amount enigma.Grains   `json:"amount,omitempty"` // in grains
	Months uint32          `json:"months,omitempty"` // of 30 days
	To     enigma.Address  `json:"to,omitempty"`     // another account
	Shares []publish.Share `json:"shares,omitempty"` // who gets which part; roles are those of the data set's manifest
	Trial  chain.Trial     `json:"trial,omitzero"`
	DryRun bool            `json:"dry_run,omitempty"` // say what it would do and cost, send nothing

	Tags     []string      `json:"tags,omitempty"`
	Number   uint64        `json:"number,omitempty"`      // of a challenge, a case or a conflict
	Roles    uint8         `json:"roles,omitempty"`       // of a node, a mask of chain.NodeRoles
	Interval time.Duration `json:"interval_ns,omitempty"` // for which a commitment is fresh
}

// A Done says what an order did, or, after a dry run, would do.
type Done struct {
	Do      Deed           `json:"do"`
	Path    string         `json:"path,omitempty"`
	Says    string         `json:"says"`             // in words, to follow "would"
	Pays    enigma.Grains  `json:"pays"`             // what leaves the wallet, in grains
	Gets    enigma.Grains  `json:"gets"`             // what comes to it
	Until   *time.Time     `json:"until"`            // of what has an end
	Number  uint64         `json:"number,omitempty"` // of a challenge or a case that it opened
	Gas     uint64         `json:"gas"`
	Fee     *big.Int       `json:"fee"` // in wei; of a dry run, the most
	Txs     []enigma.Hash  `json:"txs"`
	Wallet  chain.Balance  `json:"wallet"`  // afterwards
	Account enigma.Address `json:"account"` // the wallet
	DryRun  bool           `json:"dry_run,omitempty"`
}

// order does one deed.
func (n *Node) order(ctx context.Context, o Order, _ func(Progress)) (Done, error) {
	out := Done{Do: o.Do, DryRun: o.DryRun, Fee: new(big.Int), Account: n.wallet.Address()}
	run, ok := deeds[o.Do]
	if !ok {
		return out, &enigma.Error{Kind: enigma.Invalid, Op: "order", Err: fmt.Errorf("the node knows no %q", o.Do)}
	}
	client := n.chain
	if o.DryRun {
		client = n.chain.Dry()
	}
	d := &deed{Node: n, client: client, Order: o, out: &out}
	if o.Path != "" {
		var err error
		if d.listing, err = n.named(ctx, o.Path); err != nil {
			return out, err
		}
		out.Path = d.listing.Path().String()
	}
	if err := run(d, ctx); err != nil {
		return out, err
	}
	if err := n.seen(ctx, o.DryRun); err != nil {
		return out, err
	}
	var err error
	out.Wallet, err = n.afterwards(ctx, &out)
	return out, err
}

// seen waits until the node has seen what it has just done.
func (n *Node) seen(ctx context.Context, dry bool) error {
	if dry {
		return nil
	}
	now, err := n.chain.Now(ctx)
	if err != nil {
		return err
	}
	return n.ledger.WaitFor(ctx, func() bool { return !n.ledger.Now().Before(now) })
}

// afterwards is what the wallet owns now, or would after a dry run.
func (n *Node) afterwards(ctx context.Context, d *Done) (chain.Balance, error) {
	b, err := n.chain.Balance(ctx, n.wallet.Address())
	if err != nil || !d.DryRun {
		return b, err
	}
	if b.ENG+d.Gets < d.Pays {
		return b, &enigma.Error{
			Kind: enigma.Invalid, Op: string(d.Do), Err: fmt.Errorf("it costs %s, the wallet %s has %s", d.Pays, n.wallet.Address(), b.ENG),
			Hint: "send ENG to the wallet; on a development chain: enigma faucet",
		}
	}
	b.ENG = b.ENG + d.Gets - d.Pays
	b.Wei = new(big.Int).Sub(b.Wei, d.Fee)
	return b, nil
}

// named returns the data set with that path; a name alone is one of the wallet's
// own.
func (n *Node) named(ctx context.Context, path string) (enigma.Listing, error) {
	if enigma.CheckName(path) == nil {
		path = enigma.Path{Provider: n.wallet.Address(), Name: path}.String()
	}
	return n.find(ctx, path)
}

// A deed is an order on its way.
type deed struct {
	*Node
	client *chain.Client // dry for a dry run
	Order
	listing enigma.Listing // zero for deeds without a data set
	out     *Done
}

// sent counts what a transaction cost.
func (d *deed) sent(r chain.Receipt, err error) error {
	d.out.Gas += r.Gas
	if r.Fee != nil {
		d.out.Fee.Add(d.out.Fee, r.Fee)
	}
	if r.Tx != (enigma.Hash{}) {
		d.out.Txs = append(d.out.Txs, r.Tx)
	}
	return err
}

func (d *deed) says(format string, args ...any) { d.out.Says = fmt.Sprintf(format, args...) }

// deeds are what orders do.
var deeds = map[Deed]func(*deed, context.Context) error{
	SetPrice:        (*deed).setPrice,
	SetPayouts:      (*deed).setPayouts,
	Open:            (*deed).open,
	Close:           (*deed).close,
	SetTrial:        (*deed).setTrial,
	Deposit:         (*deed).deposit,
	Thaw:            (*deed).thaw,
	CancelThaw:      (*deed).cancelThaw,
	WithdrawDeposit: (*deed).withdrawDeposit,
	Transfer:        (*deed).transfer,
	Accept:          (*deed).accept,
	Unsubscribe:     (*deed).unsubscribe,
	AgreeRenew:      (*deed).agreeRenew,
	StartTrial:      (*deed).startTrial,
	Gift:            (*deed).gift,
	Fund:            (*deed).fund,
	Withdraw:        (*deed).withdraw,
	Claim:           (*deed).claim,
	List:            (*deed).list, Unlist: (*deed).unlist,
	RegisterNode: (*deed).registerNode, DeregisterNode: (*deed).deregisterNode,
	AddStake: (*deed).addStake, ThawStake: (*deed).thawStake, WithdrawStake: (*deed).withdrawStake,
	Commit: (*deed).commit, OpenChallenge: (*deed).challenge, Respond: (*deed).respond, Expire: (*deed).expire,
	Report: (*deed).report, Reveal: (*deed).reveal, Abandon: (*deed).abandon,
}

// ---- What providers do

func (d *deed) setPrice(ctx context.Context) error {
	d.says("set the price of %s from %s to %s a month", d.out.Path, d.listing.Price, d.Amount)
	if d.Amount > d.listing.Price {
		d.out.Says += "; who subscribes now renews at the old one for 30 days more"
	}
	return d.sent(d.client.SetPrice(ctx, d.listing.ID, d.Amount))
}

func (d *deed) setPayouts(ctx context.Context) error {
	payouts, err := d.resolve(ctx, d.listing, d.Shares)
	if err != nil {
		return err
	}
	var parts []string
	for _, p := range payouts {
		parts = append(parts, fmt.Sprintf("%s %.2f %%", p.To, float64(p.BasisPoints)/100))
	}
	d.says("share later revenue of %s: %s", d.out.Path, strings.Join(parts, ", "))
	return d.sent(d.client.SetPayouts(ctx, d.listing.ID, payouts))
}

// resolve names the addresses behind roles: those of the data set's manifest, and
// as its provider the account that owns the data set now.
func (n *Node) resolve(ctx context.Context, l enigma.Listing, shares []publish.Share) ([]enigma.Payout, error) {
	roles := map[string][]enigma.Address{}
	if slices.ContainsFunc(shares, func(s publish.Share) bool { return s.Role != "" && s.Role != "provider" }) {
		m, err := n.host.Manifest(ctx, l.ID)
		if err != nil {
			return nil, err
		}
		roles["storage"], roles["custodians"] = wallets(m.Storage), wallets(m.Custodians)
	}
	spec := publish.Spec{File: l.Path().String(), Payouts: shares}
	return spec.ResolvePayouts(l.Owner, roles)
}

func (d *deed) open(ctx context.Context) error {
	d.says("open %s to new subscriptions and renewals", d.out.Path)
	return d.sent(d.client.SetActive(ctx, d.listing.ID, true))
}

func (d *deed) close(ctx context.Context) error {
	d.says("close %s to new subscriptions and renewals; what is paid for stays readable", d.out.Path)
	return d.sent(d.client.SetActive(ctx, d.listing.ID, false))
}

func (d *deed) setTrial(ctx context.Context) error {
	if err := checkTrial(string(d.Do), d.Trial); err != nil {
		return err
	}
	d.says("offer trials of %s for %s and %d rows", d.out.Path, d.Trial.Length, d.Trial.Rows)
	if d.Trial.Length == 0 {
		d.says("offer no more trials of %s", d.out.Path)
	}
	return d.sent(d.client.SetTrial(ctx, d.listing.ID, d.Trial))
}

// checkTrial wants no trial, or one in which something can be tried.
func checkTrial(op string, t chain.Trial) error {
	if (t.Length == 0) == (t.Rows == 0) && t.Length >= 0 && t.Length%time.Second == 0 && t.Length/time.Second <= math.MaxUint32 {
		return nil
	}
	return &enigma.Error{
		Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("a trial of %s and %d rows", t.Length, t.Rows),
		Hint: "a trial lasts whole seconds and may fetch 1 row or more; both are 0 where none is offered",
	}
}

func (d *deed) deposit(ctx context.Context) error {
	d.says("add %s to the deposit of %s, which is %s", d.Amount, d.out.Path, d.listing.Deposit)
	d.out.Pays = d.Amount
	return d.sent(d.client.AddDeposit(ctx, d.listing.ID, d.Amount))
}

func (d *deed) thaw(ctx context.Context) error {
	now, err := d.chain.Now(ctx)
	if err != nil {
		return err
	}
	until := now.Add(chain.ThawTime)
	d.out.Until = &until
	d.says("ask for %s of the deposit of %s, to be taken from %s on", d.Amount, d.out.Path, clock(until))
	return d.sent(d.client.Thaw(ctx, d.listing.ID, d.Amount))
}

func (d *deed) cancelThaw(ctx context.Context) error {
	d.says("leave the deposit of %s where it is", d.out.Path)
	return d.sent(d.client.CancelThaw(ctx, d.listing.ID))
}

func (d *deed) withdrawDeposit(ctx context.Context) error {
	offer, err := d.chain.Offer(ctx, d.listing.ID)
	if err != nil {
		return err
	}
	d.says("take %s of the deposit of %s back", offer.Thawing, d.out.Path)
	d.out.Gets = offer.Thawing
	return d.sent(d.client.WithdrawDeposit(ctx, d.listing.ID))
}

func (d *deed) transfer(ctx context.Context) error {
	d.says("offer %s, with its deposit of %s, to %s, who has to accept it", d.out.Path, d.listing.Deposit, d.To)
	if d.To == (enigma.Address{}) {
		d.says("offer %s to nobody any more", d.out.Path)
	}
	return d.sent(d.client.OfferTransfer(ctx, d.listing.ID, d.To))
}

func (d *deed) accept(ctx context.Context) error {
	d.says("take over %s, with its deposit of %s and its duties", d.out.Path, d.listing.Deposit)
	return d.sent(d.client.AcceptTransfer(ctx, d.listing.ID))
}

const maxMonths = 120

func badMonths(op string, months uint32) error {
	return &enigma.Error{Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("months %d: want 1 to %d", months, maxMonths)}
}

func clock(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") }
