package chain

import (
	"context"
	"time"

	"enigma"
	"enigma/contracts"
)

// An Access is what the market keeps of one subscriber of one data set.
type Access struct {
	End        time.Time     `json:"end"`        // the first moment without paid access; zero if there never was
	TrialEnd   time.Time     `json:"trial_end"`  // of the free trial; zero if there was none
	Cap        enigma.Grains `json:"cap"`        // the most that an automatic renewal may cost; 0: none
	NextMonth  enigma.Grains `json:"next_month"` // what a month more would cost now
	Refundable enigma.Grains `json:"refundable"` // what Unsubscribe would pay back now
	Renewable  Renewable     `json:"renewable"`  // whether a keeper could renew now
	Balance    enigma.Grains `json:"balance"`    // of the account in the market, for all data sets
	Allowance  enigma.Grains `json:"allowance"`  // what the market may take from the account's ENG
}

// Access returns what the market keeps of a subscriber.
func (c *Client) Access(ctx context.Context, id enigma.DatasetID, who enigma.Address) (Access, error) {
	s, err := read(ctx, c, c.market, marketABI.PackSubscription(id, address(who)), marketABI.UnpackSubscription)
	if err != nil {
		return Access{}, c.failed("subscription", err)
	}
	a := Access{End: moment(s.End.Uint64()), TrialEnd: moment(s.TrialEnd.Uint64()), Cap: ticks(s.Cap.Uint64())}
	if price, e := read(ctx, c, c.market, marketABI.PackPriceFor(id, address(who)), marketABI.UnpackPriceFor); e != nil {
		err = e
	} else {
		a.NextMonth = grains(price)
	}
	if refund, e := read(ctx, c, c.market, marketABI.PackRefundable(id, address(who)), marketABI.UnpackRefundable); e != nil {
		err = e
	} else {
		a.Refundable = grains(refund)
	}
	if reason, e := read(ctx, c, c.market, marketABI.PackRenewable(id, address(who)), marketABI.UnpackRenewable); e != nil {
		err = e
	} else {
		a.Renewable = Renewable(reason)
	}
	if err != nil {
		return a, c.failed("subscription", err)
	}
	if a.Balance, err = c.MarketBalance(ctx, who); err != nil {
		return a, err
	}
	a.Allowance, err = c.Allowance(ctx, who)
	return a, err
}

// MarketBalance returns what the market holds for an account: paid in,
// compensation or reward.
func (c *Client) MarketBalance(ctx context.Context, who enigma.Address) (enigma.Grains, error) {
	n, err := read(ctx, c, c.market, marketABI.PackBalances(address(who)), marketABI.UnpackBalances)
	if err != nil {
		return 0, c.failed("balance", err)
	}
	return grains(n), nil
}

// Allowance returns how much of an account's ENG the market may take.
func (c *Client) Allowance(ctx context.Context, who enigma.Address) (enigma.Grains, error) {
	n, err := read(ctx, c, c.token, tokenABI.PackAllowance(address(who), c.market), tokenABI.UnpackAllowance)
	if err != nil {
		return 0, c.failed("allowance", err)
	}
	return grains(n), nil
}

// Unsubscribe ends the wallet's subscription and returns what was paid back.
func (c *Client) Unsubscribe(ctx context.Context, id enigma.DatasetID) (enigma.Grains, Receipt, error) {
	const op = "unsubscribe"
	if err := c.canSign(op); err != nil {
		return 0, Receipt{}, err
	}
	me := address(c.cfg.Wallet.Address())
	r, err := c.toMarket(ctx, op, marketABI.PackUnsubscribe(id, me))
	if err != nil {
		return 0, r, err
	}
	if c.dry {
		refund, err := read(ctx, c, c.market, marketABI.PackRefundable(id, me), marketABI.UnpackRefundable)
		if err != nil {
			return 0, r, c.failed(op, err)
		}
		return grains(refund), r, nil
	}
	for _, log := range r.logs {
		if e, err := marketABI.UnpackUnsubscribedEvent(log); err == nil {
			return grains(e.Refund), r, nil
		}
	}
	return 0, r, nil
}

// AgreeToRenew sets the most that an automatic renewal of the wallet's may cost
// for a month; 0 ends them.
func (c *Client) AgreeToRenew(ctx context.Context, id enigma.DatasetID, most enigma.Grains) (Receipt, error) {
	return c.toMarket(ctx, "agree to renew", marketABI.PackAgreeToRenew(id, uint64(most)))
}

// StartTrial starts the wallet's free trial and returns when it ends.
func (c *Client) StartTrial(ctx context.Context, id enigma.DatasetID) (time.Time, Receipt, error) {
	r, err := c.toMarket(ctx, "trial", marketABI.PackStartTrial(id))
	if err != nil {
		return time.Time{}, r, err
	}
	for _, log := range r.logs {
		if e, err := marketABI.UnpackTrialStartedEvent(log); err == nil {
			return moment(e.End), r, nil
		}
	}
	return time.Time{}, r, nil // of a dry run
}

// Gift buys months for somebody else and pays at most limit for them.
func (c *Client) Gift(ctx context.Context, id enigma.DatasetID, to enigma.Address, months uint32, limit enigma.Grains) (Receipt, error) {
	return c.paying(ctx, "gift", limit, call{to: c.market, data: marketABI.PackGift(id, address(to), months, wide(limit))})
}

// Fund pays into an account's balance in the market, from which renewals are
// paid.
func (c *Client) Fund(ctx context.Context, owner enigma.Address, amount enigma.Grains) (Receipt, error) {
	return c.paying(ctx, "fund", amount, call{to: c.market, data: marketABI.PackFund(address(owner), wide(amount))})
}

// Withdraw pays out the wallet's balance in the market, or as much of it as
// amount says.
func (c *Client) Withdraw(ctx context.Context, amount enigma.Grains) (Receipt, error) {
	return c.toMarket(ctx, "withdraw", marketABI.PackWithdraw(wide(amount)))
}

// A Due is a subscription that may be renewed.
type Due struct {
	Dataset    enigma.DatasetID `json:"dataset"`
	Subscriber enigma.Address   `json:"subscriber"`
}

// Renew renews subscriptions for a month each, by their subscribers' consent,
// and returns which of them were.
func (c *Client) Renew(ctx context.Context, due []Due) ([]Due, Receipt, error) {
	list := make([]contracts.SubscriptionsDue, len(due))
	for i, d := range due {
		list[i] = contracts.SubscriptionsDue{Id: d.Dataset, Subscriber: address(d.Subscriber)}
	}
	r, err := c.toMarket(ctx, "renew", marketABI.PackRenew(list))
	var done []Due
	for _, log := range r.logs {
		if e, err := marketABI.UnpackSubscribedEvent(log); err == nil {
			done = append(done, Due{e.Id, enigma.Address(e.Subscriber)})
		}
	}
	return done, r, err
}

// A Renewable says whether an automatic renewal can happen now, and why not, as
// the contract counts the reasons.
type Renewable uint8

// The reasons.
const (
	CanRenew Renewable = iota
	NoSuchDataset
	Closed
	NotAgreed
	TooEarly
	TooLate
	AboveCap
	NoFunds
)

var renewableWords = []string{
	"can be renewed now", "there is no such data set", "its provider has closed it", "not agreed to", "too early",
	"too late", "costs more than was agreed to", "neither balance nor allowance covers it",
}

func (r Renewable) String() string {
	if int(r) < len(renewableWords) {
		return renewableWords[r]
	}
	return "unknown reason"
}

// CanRenew asks whether each of the subscriptions could be renewed now.
func (c *Client) CanRenew(ctx context.Context, due []Due) ([]Renewable, error) {
	calls := make([][]byte, len(due))
	for i, d := range due {
		calls[i] = marketABI.PackRenewable(d.Dataset, address(d.Subscriber))
	}
	out, err := readAll(ctx, c, c.market, calls, marketABI.UnpackRenewable)
	if err != nil {
		return nil, c.failed("renewable", err)
	}
	reasons := make([]Renewable, len(out))
	for i, r := range out {
		reasons[i] = Renewable(r)
	}
	return reasons, nil
}

// A Term is what an event says of one subscription: when it ends, or the most
// that an automatic renewal of it may cost from then on.
type Term struct {
	Due
	End *time.Time
	Cap *enigma.Grains // 0: no renewals
}

// Terms returns what changed of subscriptions in blocks from to to, in order.
func (c *Client) Terms(ctx context.Context, from, to uint64) ([]Term, error) {
	logs, err := c.events(ctx, from, to)
	if err != nil {
		return nil, c.failed("subscriptions", err)
	}
	var out []Term
	for i := range logs {
		log := &logs[i]
		if e, err := marketABI.UnpackSubscribedEvent(log); err == nil {
			end := moment(e.End)
			out = append(out, Term{Due: Due{e.Id, enigma.Address(e.Subscriber)}, End: &end})
		} else if e, err := marketABI.UnpackUnsubscribedEvent(log); err == nil {
			end, none := moment(e.Time), enigma.Grains(0)
			out = append(out, Term{Due: Due{e.Id, enigma.Address(e.Subscriber)}, End: &end, Cap: &none})
		} else if e, err := marketABI.UnpackRenewalAgreedEvent(log); err == nil {
			most := enigma.Grains(e.Cap)
			out = append(out, Term{Due: Due{e.Id, enigma.Address(e.Subscriber)}, Cap: &most})
		}
	}
	return out, nil
}

// Automatic renewals are possible from RenewAhead before the end of a
// subscription until RenewGrace after it.
const (
	RenewAhead = 3 * 24 * time.Hour
	RenewGrace = 7 * 24 * time.Hour
)

// BlockNumber returns the newest block's number.
func (c *Client) BlockNumber(ctx context.Context) (uint64, error) {
	n, err := c.eth.BlockNumber(ctx)
	return n, c.failed("chain", err)
}

// Nonce returns how many transactions of the wallet's are in blocks.
func (c *Client) Nonce(ctx context.Context) (uint64, error) {
	if err := c.canSign("nonce"); err != nil {
		return 0, err
	}
	n, err := c.eth.NonceAt(ctx, address(c.cfg.Wallet.Address()), nil)
	return n, c.failed("nonce", err)
}
