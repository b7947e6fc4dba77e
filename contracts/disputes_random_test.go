package contracts_test

import (
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"
	"enigma/p2p/msg"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A ledger is what the disputes must hold, told by their events alone.
type ledger struct {
	owed  map[common.Address]uint64
	open  uint64            // bonds of open cases and challenges
	bonds map[string]uint64 // of each
}

// read books the events of a transaction.
func (l *ledger) read(logs []*types.Log, at common.Address) {
	for _, log := range logs {
		if log.Address != at {
			continue
		}
		if e, err := disputesABI.UnpackReportedEvent(log); err == nil {
			l.take("case"+e.Number.String(), e.Bond.Uint64())
		} else if e, err := disputesABI.UnpackChallengedEvent(log); err == nil {
			l.take("challenge"+e.Number.String(), e.Bond.Uint64())
		} else if e, err := disputesABI.UnpackEvidenceAcceptedEvent(log); err == nil {
			l.close("case" + e.Number.String())
		} else if e, err := disputesABI.UnpackEvidenceRejectedEvent(log); err == nil {
			l.close("case" + e.Number.String())
		} else if e, err := disputesABI.UnpackAbandonedEvent(log); err == nil {
			l.close("case" + e.Number.String())
		} else if e, err := disputesABI.UnpackAnsweredEvent(log); err == nil {
			l.close("challenge" + e.Number.String())
		} else if e, err := disputesABI.UnpackUnansweredEvent(log); err == nil {
			l.close("challenge" + e.Number.String())
		} else if e, err := disputesABI.UnpackCreditedEvent(log); err == nil {
			l.owed[e.Owner] += e.Amount.Uint64()
		} else if e, err := disputesABI.UnpackWithdrawnEvent(log); err == nil {
			l.owed[e.Owner] -= e.Amount.Uint64()
		}
	}
}

func (l *ledger) take(what string, bond uint64) { l.bonds[what] = bond; l.open += bond }

func (l *ledger) close(what string) { l.open -= l.bonds[what]; delete(l.bonds, what) }

// A trial is a court in which everybody does something all the time.
type trial struct {
	*court
	rand     *rand.Rand
	ledger   ledger
	revision uint64
	hoards   map[uint64]*hoard
	cases    []pending
	done     map[string]int
}

type pending struct {
	number   *big.Int
	who      int
	kind     msg.EvidenceKind
	evidence []byte
}

// TestDisputesMoney: whatever happens in whatever order, the disputes hold
// exactly what they owe, and the registry exactly what is staked.
func TestDisputesMoney(t *testing.T) {
	newTrial(t, 1).run(700)
}

func newTrial(t *testing.T, seed uint64) *trial {
	c := newCourt(t)
	x := &trial{
		court: c, rand: rand.New(rand.NewPCG(seed, 1)), revision: 1, hoards: map[uint64]*hoard{1: c.hoard(1, 9)}, done: map[string]int{},
		ledger: ledger{owed: map[common.Address]uint64{}, bonds: map[string]uint64{}},
	}
	c.federate(memberA, memberB, memberC)
	c.subscribe(subscriber, c.id, 12)
	return x
}

func (x *trial) run(steps int) {
	moves := []struct {
		name string
		does func() *types.Receipt
	}{
		{"report", x.reports},
		{"reveal", x.reveals},
		{"abandon", func() *types.Receipt { return x.upTo(x.disputes, "case", disputesABI.PackAbandon) }},
		{"commit", func() *types.Receipt { return x.tries(provider, x.disputes, x.hoards[x.revision].commit(7200)) }},
		{"recommit", func() *types.Receipt { return x.tries(provider, x.disputes, disputesABI.PackRecommit(x.id, 0)) }},
		{"update", x.updates},
		{"challenge", func() *types.Receipt { return x.tries(x.anybody(), x.disputes, disputesABI.PackChallenge(x.id)) }},
		{"draw", func() *types.Receipt { return x.upTo(x.disputes, "challenge", disputesABI.PackDraw) }},
		{"respond", x.responds},
		{"respond", x.responds},
		{"fresh", func() *types.Receipt { return x.upTo(x.disputes, "challenge", disputesABI.PackRespondFresh) }},
		{"fresh", func() *types.Receipt { return x.upTo(x.disputes, "challenge", disputesABI.PackRespondFresh) }},
		{"fresh", func() *types.Receipt { return x.upTo(x.disputes, "challenge", disputesABI.PackRespondFresh) }},
		{"expire", func() *types.Receipt { return x.upTo(x.disputes, "challenge", disputesABI.PackExpire) }},
		{"withdraw", func() *types.Receipt { return x.tries(x.anybody(), x.disputes, disputesABI.PackWithdraw()) }},
		{"stake", func() *types.Receipt {
			return x.tries(x.anybody(), x.nodes, nodesABI.PackAddStake(x.accounts[storer], uint64(x.rand.IntN(5*eng))))
		}},
		{"thaw", x.thaws},
		{"unstake", func() *types.Receipt { return x.tries(storer, x.nodes, nodesABI.PackWithdraw()) }},
		{"parameters", x.changes},
		{"wait", func() *types.Receipt { x.advance(time.Duration(x.rand.IntN(70)) * time.Hour); return nil }},
		{"wait", func() *types.Receipt { x.advance(time.Duration(x.rand.IntN(60)) * time.Second); return nil }},
	}
	for range steps {
		m := moves[x.rand.IntN(len(moves))]
		if r := m.does(); r != nil {
			x.done[m.name]++
			x.ledger.read(r.Logs, x.disputes)
		}
		x.check(m.name)
	}
	for _, m := range moves {
		if x.done[m.name] == 0 && m.name != "wait" {
			x.t.Errorf("%s never succeeded: %v", m.name, x.done)
		}
	}
	x.t.Log(x.done)
}

func (x *trial) check(after string) {
	x.t.Helper()
	sum := x.ledger.open
	for who, owed := range x.ledger.owed {
		sum += owed
		if got := view(x.world, x.disputes, disputesABI.PackBalances(who), disputesABI.UnpackBalances).Uint64(); got != owed {
			x.t.Fatalf("%s: %s is owed %d, the events say %d", after, who, got, owed)
		}
	}
	if got := x.eng(x.disputes); got != sum {
		x.t.Fatalf("%s: the disputes hold %d and owe %d", after, got, sum)
	}
	if got := x.eng(x.nodes); got != x.stakeOf(storer) {
		x.t.Fatalf("%s: the registry holds %d for a stake of %d", after, got, x.stakeOf(storer))
	}
	if e := x.entry(storer); e.Thawing > e.Stake {
		x.t.Fatalf("%s: %d of %d thaws", after, e.Thawing, e.Stake)
	}
}

func (x *trial) anybody() int { return x.rand.IntN(people) }

// tries returns nothing if the contract refuses.
func (x *trial) tries(who int, to common.Address, data []byte) *types.Receipt {
	if r := x.send(who, &to, data); r.Status == types.ReceiptStatusSuccessful {
		return r
	}
	return nil
}

// upTo calls with the number of some case or challenge that is open by the
// ledger, or that never was.
func (x *trial) upTo(to common.Address, what string, pack func(*big.Int) []byte) *types.Receipt {
	number := big.NewInt(1 + x.rand.Int64N(200))
	var open []string
	for _, n := range slices.Sorted(maps.Keys(x.ledger.bonds)) {
		if n, ok := strings.CutPrefix(n, what); ok {
			open = append(open, n)
		}
	}
	if len(open) > 0 && x.rand.IntN(10) > 0 {
		number.SetString(open[x.rand.IntN(len(open))], 10)
	}
	return x.tries(x.anybody(), to, pack(number))
}

func (x *trial) reports() *types.Receipt {
	p := pending{who: x.anybody(), kind: msg.EvidenceKind(x.rand.IntN(3))}
	switch now := x.now(); p.kind {
	case conflict:
		p.evidence = x.conflict([]int{storer, storer, thief}[x.rand.IntN(3)], byte(x.rand.IntN(20)))
	case statement:
		p.evidence = x.served([]int{storer, provider, thief}[x.rand.IntN(3)], 1+x.rand.Uint64N(x.revision+1), enigma.Hash{byte(x.rand.IntN(2))})
	default:
		until := now - x.rand.Uint64N(10*86400)
		p.evidence = x.unreachable(until-80_000-x.rand.Uint64N(86400), until, memberA, []int{memberB, memberC, thief}[x.rand.IntN(3)])
	}
	r := x.tries(p.who, x.disputes, disputesABI.PackReport(msg.Commitment(p.kind, p.evidence, enigma.Address(x.accounts[p.who]), salt)))
	if r != nil {
		p.number = courtEvent(x.court, r, disputesABI.UnpackReportedEvent).Number
		x.cases = append(x.cases, p)
	}
	return r
}

func (x *trial) reveals() *types.Receipt {
	if len(x.cases) == 0 {
		return nil
	}
	p := x.cases[len(x.cases)-1-x.rand.IntN(min(3, len(x.cases)))]
	return x.tries(p.who, x.disputes, x.reveal(p.number, p.kind, p.evidence))
}

func (x *trial) thaws() *types.Receipt {
	if x.entry(storer).Thawing > 0 { // another request would start anew
		return nil
	}
	return x.tries(storer, x.nodes, nodesABI.PackThaw(uint64(1+x.rand.IntN(stake/4))))
}

func (x *trial) updates() *types.Receipt {
	if x.rand.IntN(4) > 0 {
		return nil
	}
	r := x.tries(provider, x.market, market.PackUpdate(x.id, x.revision+1, [32]byte{1, byte(x.revision)}))
	if r != nil {
		x.revision++
		x.hoards[x.revision] = x.court.hoard(x.revision, 1+x.rand.IntN(9))
	}
	return r
}

func (x *trial) responds() *types.Receipt {
	return x.upTo(x.disputes, "challenge", func(number *big.Int) []byte {
		x.backend.Commit()
		c := x.challengeAt(number)
		if c.Status != 1 || c.Revision.Sign() == 0 {
			return disputesABI.PackRespondFresh(number)
		}
		return x.hoards[c.Revision.Uint64()].respond(number, x.indexOf(number))
	})
}

func (x *trial) changes() *types.Receipt {
	p := contracts.DefaultParameters()
	p.ReportBond, p.ChallengeBond = 1+x.rand.Uint64N(20*eng), 1+x.rand.Uint64N(5*eng)
	p.ConflictShare, p.RewardShare = uint16(x.rand.IntN(5001)), uint16(x.rand.IntN(5001))
	return x.tries(admin, x.disputes, disputesABI.PackSetParameters(p))
}
