package demo

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"
)

// refused asks the gateway and is content only with an error that names the
// missing subscription and says what to do.
func (s *story) refused(ctx context.Context, sql string) (string, error) {
	text, ok, err := psql(ctx, s.gatewayDSN(), sql)
	if err != nil {
		return "", err
	}
	return "=> " + sql + "\n" + text, mustRefuse(text, ok)
}

func mustRefuse(text string, ok bool) error {
	if ok || !strings.Contains(text, "ERROR:") {
		return fmt.Errorf("it was answered:\n%s", first(text, 10))
	}
	if !strings.Contains(text, "subscription") || !strings.Contains(text, "enigma subscribe") {
		return fmt.Errorf("the error does not say what is missing and what to do:\n%s", text)
	}
	return nil
}

// letTimePass moves the chain's clock past the paid month and asks again, in a
// new session and in one that was open all the time.
func (s *story) letTimePass(ctx context.Context) error {
	sql := "SELECT count(*) FROM " + s.ident(s.published.Tables[0].Name)
	err := s.check("A psql session stays open and is answered", func() (string, error) {
		var err error
		if s.open, err = openSession(s.gatewayDSN()); err != nil {
			return "", err
		}
		text, err := s.open.ask(sql)
		if err == nil && strings.Contains(text, "ERROR:") {
			err = fmt.Errorf("it was refused:\n%s", text)
		}
		return "=> " + sql + "\n" + text, err
	})
	if err != nil {
		return err
	}
	err = s.check("The chain's clock moves past the paid month; the open session is refused", func() (string, error) {
		client, err := chain.Dial(ctx, chain.Config{URL: s.m.Chain.RPC})
		if err != nil {
			return "", err
		}
		defer client.Close()
		if _, err := client.AdvanceTime(ctx, overBy); err != nil {
			return "", err
		}
		if err := s.waitExpired(ctx); err != nil {
			return "", err
		}
		text, err := s.open.ask(sql)
		if err != nil {
			return "", err
		}
		return "=> " + sql + "\n" + text, mustRefuse(text, false)
	})
	if err != nil {
		return err
	}
	return s.check("So is a new session", func() (string, error) { return s.refused(ctx, sql) })
}

// waitKnown waits until the gateway shows the data set to psql.
func (s *story) waitKnown(ctx context.Context) error {
	return s.waitFor(ctx, "it does not show the data set", func(d node.Dataset, _ node.Status) bool { return d.Schema != "" })
}

// waitExpired waits until the gateway has seen the block with the new time.
func (s *story) waitExpired(ctx context.Context) error {
	return s.waitFor(ctx, "it has not seen the new block", func(d node.Dataset, n node.Status) bool {
		return d.PaidUntil != nil && !n.ChainTime.Before(*d.PaidUntil)
	})
}

// waitFor waits until the gateway says what is wanted of the data set.
func (s *story) waitFor(ctx context.Context, otherwise string, wanted func(node.Dataset, node.Status) bool) error {
	ctl, err := s.m.Control(market.Gateway)
	if err != nil {
		return err
	}
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		sets, err := ctl.Datasets(ctx)
		if err != nil {
			return err
		}
		status, err := ctl.Status(ctx)
		if err != nil {
			return err
		}
		for _, d := range sets {
			if d.Path().String() == s.published.Path && wanted(d, status) {
				return nil
			}
		}
	}
	return &enigma.Error{Kind: enigma.Unavailable, Op: "gateway", Err: errors.New(otherwise)}
}
