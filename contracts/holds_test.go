package contracts_test

import (
	"testing"
	"time"
)

// TestChallengeClosed: a data set that is closed is still answered for while it
// has a deposit, and nobody can be challenged for what is promised no more.
func TestChallengeClosed(t *testing.T) {
	c := newCourt(t)
	c.does(provider, c.market, market.PackSetActive(c.id, false))
	c.does(provider, c.market, market.PackThaw(c.id, deposit))
	c.advance(13 * day)
	thawing := c.challenge(reporter)
	c.advance(day - time.Minute)
	c.fails("NotLate", thief, c.disputes, disputesABI.PackExpire(thawing.Number))
	c.advance(2 * time.Minute)
	// Both can go now. Whoever comes first: expire was possible only just now.
	c.does(thief, c.disputes, disputesABI.PackExpire(thawing.Number))
	before := c.eng(c.accounts[provider])
	c.does(provider, c.market, market.PackWithdrawDeposit(c.id))
	if got := c.eng(c.accounts[provider]) - before; got != deposit*95/100 {
		t.Errorf("%d paid out", got)
	}
	c.fails("NotChallengeable", reporter, c.disputes, disputesABI.PackChallenge(c.id))
	c.fails("BadDeposit", provider, c.market, market.PackSetActive(c.id, true))
}

// TestChallengeHolds: who is asked a question before a deposit has thawed cannot
// take it out before the answer is in, or the challenge has cost its part.
func TestChallengeHolds(t *testing.T) {
	for name, answered := range map[string]bool{"answered": true, "unanswered": false} {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t)
			c.does(provider, c.market, market.PackSetActive(c.id, false))
			c.does(provider, c.market, market.PackThaw(c.id, deposit))
			c.advance(14*day - time.Hour)
			late := c.challenge(reporter)
			c.advance(2 * time.Hour)
			c.fails("StillChallenged", provider, c.market, market.PackWithdrawDeposit(c.id))
			want := uint64(deposit)
			if answered {
				c.does(provider, c.disputes, c.hoard(1, 1).commit(0))
				c.does(provider, c.disputes, disputesABI.PackRespondFresh(late.Number))
			} else {
				c.advance(day)
				c.fails("StillChallenged", provider, c.market, market.PackWithdrawDeposit(c.id))
				r := c.does(thief, c.disputes, disputesABI.PackExpire(late.Number))
				want = deposit * 95 / 100
				if u := courtEvent(c, r, disputesABI.UnpackUnansweredEvent); u.Amount.Uint64() != deposit-want {
					t.Errorf("%+v", u)
				}
			}
			r := c.does(provider, c.market, market.PackWithdrawDeposit(c.id))
			if e := courtEvent(c, r, market.UnpackDepositWithdrawnEvent); e.Amount.Uint64() != want || e.Id != c.id {
				t.Errorf("%+v, want %d", e, want)
			}
		})
	}
}

// TestNoHoldForEver: open challenges hold a deposit back for 7 days after it has
// thawed and no longer, however many follow each other. One that outlives the
// deposit is an offence that takes nothing, and its challenger has the bond back.
func TestNoHoldForEver(t *testing.T) {
	c := newCourt(t)
	c.does(provider, c.market, market.PackSetActive(c.id, false))
	c.does(provider, c.market, market.PackThaw(c.id, deposit))
	c.advance(14*day - time.Hour)
	c.challenge(reporter) // nobody calls expire
	c.advance(6 * day)
	late := c.challenge(thief)
	c.fails("StillChallenged", provider, c.market, market.PackWithdrawDeposit(c.id))
	c.advance(day - 10*time.Minute)
	c.fails("StillChallenged", provider, c.market, market.PackWithdrawDeposit(c.id))
	c.advance(2 * time.Hour)
	c.does(provider, c.market, market.PackWithdrawDeposit(c.id))
	c.advance(day)
	r := c.does(provider, c.disputes, disputesABI.PackExpire(late.Number))
	if u := courtEvent(c, r, disputesABI.UnpackUnansweredEvent); u.Amount.Sign() != 0 {
		t.Errorf("%+v", u)
	}
	if c.owed(thief) != 1*eng || c.reward(thief) != 0 || c.dataset(c.id).Window.Offences != 1 {
		t.Errorf("bond %d, reward %d", c.owed(thief), c.reward(thief))
	}
}
