package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"
)

// settle shows where the money goes: a share of the month that is over, and what
// is left of one that is given up.
func (s *story) settle(ctx context.Context) error {
	err := s.check("The storage node that still runs collects its share of the month: enigma claim", func() (string, error) {
		return s.collectShare(ctx)
	})
	if err != nil {
		return err
	}
	err = s.check("The subscriber pays for another month and leaves at once: enigma unsubscribe pays the rest back", func() (string, error) {
		return s.leave(ctx)
	})
	if err != nil {
		return err
	}
	sql := "SELECT count(*) FROM " + s.ident(s.published.Tables[0].Name)
	return s.check("Who has left is refused", func() (string, error) { return s.refused(ctx, sql) })
}

// marketFee is the protocol's part of revenue on a development chain.
const marketFee = 250 // of 10,000

func (s *story) collectShare(ctx context.Context) (string, error) {
	ctl, err := s.m.Control("storage-2")
	if err != nil {
		return "", err
	}
	sets, err := ctl.Datasets(ctx)
	if err != nil {
		return "", err
	}
	part := enigma.Grains(0)
	for _, d := range sets {
		for _, p := range d.Payouts {
			if p.To == ctl.Ready.Wallet && d.Path().String() == s.published.Path {
				part += enigma.Grains(p.BasisPoints)
			}
		}
	}
	done, err := ctl.Do(ctx, node.Order{Do: node.Claim, Path: s.published.Path})
	if err != nil {
		return "", err
	}
	net := s.published.Price - s.published.Price*marketFee/10_000
	if want := net * part / 10_000; done.Gets != want || want == 0 {
		return "", fmt.Errorf("it got %s, and %d of 10,000 of %s are %s", done.Gets, part, net, want)
	}
	return fmt.Sprintf("%s: %d of 10,000 of the %s that were paid, less the market's fee of %d; %d gas",
		done.Gets, part, s.published.Price, marketFee, done.Gas), nil
}

func (s *story) leave(ctx context.Context) (string, error) {
	ctl, err := s.m.Control(market.Gateway)
	if err != nil {
		return "", err
	}
	before, err := ctl.Status(ctx)
	if err != nil {
		return "", err
	}
	if before.ENG == nil {
		return "", errors.New("the gateway does not know its balance")
	}
	if _, err := ctl.Subscribe(ctx, node.SubscribeRequest{Path: s.published.Path, Months: 1}); err != nil {
		return "", err
	}
	done, err := ctl.Do(ctx, node.Order{Do: node.Unsubscribe, Path: s.published.Path})
	if err != nil {
		return "", err
	}
	// A minute of a month is what the seconds in between may cost at most.
	lost := *before.ENG - done.Wallet.ENG
	if most := s.published.Price * 60 / (30 * 24 * 3600); lost > most {
		return "", fmt.Errorf("it cost %s, more than a minute's %s", lost, most)
	}
	if err := s.waitExpired(ctx); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s of %s paid back; the time in between cost %s", done.Gets, s.published.Price, lost), nil
}

// overBy is how far the clock moves: past the paid month, and past the epoch of
// five days after which all of it has accrued for certain.
const overBy = 36 * 24 * time.Hour
