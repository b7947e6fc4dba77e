package contracts_test

import (
	"bytes"
	"math/big"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"
	"enigma/p2p/msg"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	conflict    = msg.EvidenceConflict
	statement   = msg.EvidenceServed
	unreachable = msg.EvidenceUnreachable
)

func (c *court) punished(key [32]byte) bool {
	c.t.Helper()
	return view(c.world, c.disputes, disputesABI.PackPunished(key), disputesABI.UnpackPunished)
}

// TestConflictPays: subscribers come first, then the reporter, who also has the
// bond back; the rest is burned.
func TestConflictPays(t *testing.T) {
	c := newCourt(t)
	c.does(provider, c.market, market.PackSetPrice(c.id, 4*eng))
	c.subscribe(subscriber, c.id, 1)
	c.advance(15 * day) // half of the price is earned
	burned := c.eng(burn)
	evidence := c.conflict(storer, 1)
	number := c.report(reporter, conflict, evidence)
	c.advance(time.Minute)
	r := c.does(reporter, c.disputes, c.reveal(number, conflict, evidence))
	e := courtEvent(c, r, disputesABI.UnpackEvidenceAcceptedEvent)
	if e.Amount.Uint64() != stake/10 || e.Offender != c.accounts[storer] || e.Id != c.id || !e.Stake || e.Number.Cmp(number) != 0 {
		t.Errorf("%+v", e)
	}
	if !c.punished(e.Key) {
		t.Error("not noted as punished")
	}
	d := courtEvent(c, r, market.UnpackDistributedEvent)
	subscribers := d.ToSubscribers.Uint64()
	if subscribers < 2*eng || subscribers > 2*eng+eng/100 || d.ToReporter.Uint64() != 5*eng || d.Burned.Uint64() != 5*eng-subscribers {
		t.Errorf("distributed %+v", d)
	}
	if c.reward(reporter) != 5*eng || c.eng(burn)-burned != 5*eng-subscribers || c.stakeOf(storer) != 90*eng {
		t.Errorf("reward %d, burned %d, stake %d", c.reward(reporter), c.eng(burn)-burned, c.stakeOf(storer))
	}
	before := c.eng(c.accounts[reporter])
	c.does(reporter, c.disputes, disputesABI.PackWithdraw())
	if c.eng(c.accounts[reporter])-before != 10*eng || c.eng(c.disputes) != 0 {
		t.Errorf("bond: %d, %d stay", c.eng(c.accounts[reporter])-before, c.eng(c.disputes))
	}
	c.fails("NothingDue", reporter, c.disputes, disputesABI.PackWithdraw())
	c.fails("NotOpen", reporter, c.disputes, c.reveal(number, conflict, evidence))
	c.fails("NotOpen", thief, c.disputes, disputesABI.PackAbandon(number))
}

// TestConflictRule: the contract decides as msg.Conflict does.
func TestConflictRule(t *testing.T) {
	c := newCourt(t)
	a := c.receipt(storer, nil)
	set := func(alter func(*msg.Receipt)) *msg.Receipt {
		return c.receipt(storer, func(r *msg.Receipt) { r.Set[0]++; alter(r) })
	}
	other := c.receipt(thief, func(r *msg.Receipt) { r.Set[0]++ })
	forged := set(func(*msg.Receipt) {})
	forged.Signature[5] ^= 1
	claimed := c.receipt(thief, func(r *msg.Receipt) { r.Node = a.Node; r.Set[0]++ })
	high := set(func(*msg.Receipt) {})
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(high.Signature[32:64]))
	s.FillBytes(high.Signature[32:64])
	high.Signature[64] ^= 27 ^ 28
	lowV := set(func(*msg.Receipt) {})
	lowV.Signature[64] -= 27
	loose := c.receipt(storer, func(r *msg.Receipt) { r.Determined, r.Rows = false, 6 })
	for _, tt := range []struct {
		name string
		b    *msg.Receipt
		want uint8 // 0: it holds
	}{
		{"the same", a, notContradictory},
		{"another time and stream", c.receipt(storer, func(r *msg.Receipt) { r.Time++; r.Stream[0]++; r.Answer[0]++ }), notContradictory},
		{"no set", c.receipt(storer, func(r *msg.Receipt) { r.Set = enigma.Hash{} }), notContradictory},
		{"another node", other, notContradictory},
		{"another data set", set(func(r *msg.Receipt) { r.Dataset[0]++ }), notContradictory},
		{"another revision", set(func(r *msg.Receipt) { r.Revision++ }), notContradictory},
		{"another request", set(func(r *msg.Receipt) { r.Request[0]++ }), notContradictory},
		{"not determined", loose, notContradictory},
		{"a forged one", forged, badSignature},
		{"signed by another", claimed, badSignature},
		{"high s", high, badSignature},
		{"v below 27", lowV, badSignature},
		{"another set", set(func(*msg.Receipt) {}), 0},
	} {
		if holds := msg.Conflict(*a, *tt.b); holds != (tt.want == 0) {
			t.Errorf("%s: msg.Conflict says %v", tt.name, holds)
		}
		if tt.want == 0 {
			c.proven(conflict, msg.ConflictEvidence(tt.b, a))
			c.rejected(alreadyPunished, conflict, msg.ConflictEvidence(a, tt.b))
			continue
		}
		c.rejected(tt.want, conflict, msg.ConflictEvidence(a, tt.b))
		c.rejected(tt.want, conflict, msg.ConflictEvidence(tt.b, a))
	}
	fewer := c.receipt(storer, func(r *msg.Receipt) { r.Request[0] = 99; r.Rows, r.Set = 4, enigma.Hash{} })
	c.proven(conflict, msg.ConflictEvidence(c.receipt(storer, func(r *msg.Receipt) { r.Request[0] = 99 }), fewer))
}

// TestConflictOfOthers: there must be a data set, and something to lose.
func TestConflictOfOthers(t *testing.T) {
	c := newCourt(t)
	at := func(alter func(*msg.Receipt)) []byte {
		return msg.ConflictEvidence(c.receipt(storer, alter), c.receipt(storer, func(r *msg.Receipt) { alter(r); r.Rows++ }))
	}
	c.rejected(noSuchDataset, conflict, at(func(r *msg.Receipt) { r.Dataset[0]++ }))
	c.rejected(nothingAtStake, conflict, c.conflict(thief, 1))
	c.does(thief, c.nodes, nodesABI.PackRegister(1, [32]byte{}, [32]byte{}, minStake))
	if got := c.proven(conflict, c.conflict(thief, 1)); got != minStake/10 {
		t.Errorf("slashed %d once there is stake", got)
	}
}

// TestReportIsTheReporters: neither a commitment nor what it hides can be taken.
func TestReportIsTheReporters(t *testing.T) {
	c := newCourt(t)
	evidence := c.conflict(storer, 1)
	commitment := msg.Commitment(conflict, evidence, enigma.Address(c.accounts[reporter]), salt)
	number := c.report(reporter, conflict, evidence)
	copied := courtEvent(c, c.does(thief, c.disputes, disputesABI.PackReport(commitment)), disputesABI.UnpackReportedEvent).Number
	c.advance(time.Minute)
	c.fails("NotAllowed", thief, c.disputes, c.reveal(number, conflict, evidence))
	c.fails("WrongCommitment", thief, c.disputes, c.reveal(copied, conflict, evidence))
	c.fails("WrongCommitment", reporter, c.disputes, c.reveal(number, statement, evidence))
	c.fails("WrongCommitment", reporter, c.disputes, c.reveal(number, conflict, c.conflict(storer, 2)))
	c.fails("WrongCommitment", reporter, c.disputes, disputesABI.PackReveal(number, 0, evidence, [32]byte{}))
	c.does(reporter, c.disputes, c.reveal(number, conflict, evidence))

	// Whoever saw the reveal is late.
	late := c.report(thief, conflict, evidence)
	c.advance(time.Minute)
	r := c.does(thief, c.disputes, c.reveal(late, conflict, evidence))
	if e := courtEvent(c, r, disputesABI.UnpackEvidenceRejectedEvent); e.Reason != alreadyPunished {
		t.Errorf("the second report: %d", e.Reason)
	}
	c.fails("NotOpen", reporter, c.disputes, c.reveal(big.NewInt(77), conflict, evidence))
}

// TestRevealWindow: not in the same block, nor too late; then the bond is lost.
func TestRevealWindow(t *testing.T) {
	c := newCourt(t)
	evidence := c.conflict(storer, 1)
	number := c.report(reporter, conflict, evidence)
	opened := c.now()
	c.fails("TooEarly", reporter, c.disputes, c.reveal(number, conflict, evidence))
	c.advance(2*day - 10*time.Second)
	c.fails("TooEarly", thief, c.disputes, disputesABI.PackAbandon(number))
	c.advance(time.Duration(opened+2*86400-c.now()) * time.Second)
	c.fails("TooLate", reporter, c.disputes, c.reveal(number, conflict, evidence))
	burned := c.eng(burn)
	courtEvent(c, c.does(thief, c.disputes, disputesABI.PackAbandon(number)), disputesABI.UnpackAbandonedEvent)
	if c.eng(burn)-burned != 10*eng || c.eng(c.disputes) != 0 {
		t.Errorf("%d burned", c.eng(burn)-burned)
	}
	c.fails("NotOpen", thief, c.disputes, disputesABI.PackAbandon(number))
	c.proven(conflict, evidence)
}

// TestMalformedEvidence is refused, and the case stays open.
func TestMalformedEvidence(t *testing.T) {
	c := newCourt(t)
	good := c.conflict(storer, 1)
	for name, evidence := range map[string][]byte{
		"nothing": {}, "cut short": good[:len(good)-65], "a dirty word": append(bytes.Repeat([]byte{0xff}, 32), good[32:]...),
	} {
		number := c.report(reporter, conflict, evidence)
		c.advance(time.Minute)
		if _, err := c.attempt(reporter, c.disputes, c.reveal(number, conflict, evidence)); err == nil {
			t.Errorf("%s: decodes", name)
		}
		if k := view(c.world, c.disputes, disputesABI.PackCases(number), disputesABI.UnpackCases); k.Outcome != 1 {
			t.Errorf("%s: outcome %d", name, k.Outcome)
		}
	}
}

// TestServed: a node answers with its stake, a provider with the deposit.
func TestServed(t *testing.T) {
	c := newCourt(t)
	truth := enigma.Hash(manifest)
	c.rejected(notContradictory, statement, c.served(storer, 1, truth))
	c.rejected(notContradictory, statement, c.served(storer, 2, enigma.Hash{9}))
	c.rejected(nothingAtStake, statement, c.served(thief, 1, enigma.Hash{9}))
	forged := c.served(storer, 1, enigma.Hash{9})
	forged[32*7+4] ^= 1
	c.rejected(badSignature, statement, forged)
	r := c.accuse(statement, c.served(storer, 1, enigma.Hash{9}))
	if e := courtEvent(c, r, disputesABI.UnpackEvidenceAcceptedEvent); e.Amount.Uint64() != stake/10 || !e.Stake || !c.punished(e.Key) {
		t.Errorf("%+v", e)
	}
	c.rejected(alreadyPunished, statement, c.served(storer, 1, enigma.Hash{10}))
	r = c.accuse(statement, c.served(provider, 1, enigma.Hash{9}))
	if e := courtEvent(c, r, disputesABI.UnpackEvidenceAcceptedEvent); e.Amount.Uint64() != deposit/10 || e.Stake || c.deposit() != deposit*9/10 {
		t.Errorf("%+v, deposit %d", e, c.deposit())
	}
	c.does(provider, c.market, market.PackUpdate(c.id, 2, [32]byte{9}))
	c.rejected(notContradictory, statement, c.served(storer, 2, enigma.Hash{9}))
	c.does(provider, c.nodes, nodesABI.PackRegister(1, [32]byte{}, [32]byte{}, minStake))
	if got := c.proven(statement, c.served(provider, 2, truth)); got != minStake/10 {
		t.Errorf("slashed %d of a provider that is a node", got)
	}
}

// TestUnreachable: enough distinct members, a span within bounds, once.
func TestUnreachable(t *testing.T) {
	c := newCourt(t)
	c.advance(60 * day)
	c.backend.Commit()
	now := c.now()
	d := uint64(86400)
	good := c.unreachable(now-2*d, now-d, memberA, memberB)
	c.rejected(badSignature, unreachable, good) // no federation yet
	c.federate(memberA, memberB, memberC)
	c.rejected(badSignature, unreachable, c.unreachable(now-2*d, now-d, memberA))
	c.rejected(badSignature, unreachable, c.unreachableInOrder(now-2*d, now-d, memberA, memberA))
	c.rejected(badSignature, unreachable, c.unreachable(now-2*d, now-d, memberA, thief))
	if inOrder := bytes.Compare(c.accounts[memberA][:], c.accounts[memberB][:]) < 0; inOrder {
		c.rejected(badSignature, unreachable, c.unreachableInOrder(now-2*d, now-d, memberB, memberA))
	} else {
		c.rejected(badSignature, unreachable, c.unreachableInOrder(now-2*d, now-d, memberA, memberB))
	}
	c.rejected(badSpan, unreachable, c.unreachable(now-2*d, now-d-1, memberA, memberB))
	c.rejected(badSpan, unreachable, c.unreachable(now-d, now+d, memberA, memberB))
	c.rejected(badSpan, unreachable, c.unreachable(now, now-d, memberA, memberB))
	c.rejected(badSpan, unreachable, c.unreachable(now-20*d, now-d, memberA, memberB))
	c.rejected(tooOld, unreachable, c.unreachable(now-9*d, now-7*d-1, memberA, memberB))

	r := c.accuse(unreachable, good)
	e := courtEvent(c, r, disputesABI.UnpackEvidenceAcceptedEvent)
	if e.Amount.Uint64() != deposit/50 || e.Stake || e.Offender != c.accounts[provider] {
		t.Errorf("%+v", e)
	}
	if s := courtEvent(c, r, disputesABI.UnpackSpanPunishedEvent); s.Since != now-2*d || s.Until != now-d || s.Node != c.accounts[storer] {
		t.Errorf("%+v", s)
	}
	c.rejected(alreadyPunished, unreachable, good)
	c.rejected(alreadyPunished, unreachable, c.unreachable(now-3*d, now-2*d+1, memberA, memberC))
	c.rejected(alreadyPunished, unreachable, c.unreachable(now-d-1, now, memberA, memberC))
	c.rejected(alreadyPunished, unreachable, c.unreachable(now-4*d, now, memberA, memberC))
	c.proven(unreachable, c.unreachable(now-3*d, now-2*d, memberA, memberB, memberC))
	c.proven(unreachable, c.unreachable(now-d, now, memberB, memberC))
	c.rejected(alreadyPunished, unreachable, c.unreachable(now-5*d, now-2*d-1, memberA, memberC))
	c.proven(unreachable, c.unreachable(now-5*d, now-4*d, memberA, memberC))
}

// TestFederationSnapshot: who may sign is settled when the case is opened.
func TestFederationSnapshot(t *testing.T) {
	c := newCourt(t)
	c.advance(60 * day)
	c.federate(memberA, memberB)
	now := c.now()
	first := c.unreachable(now-2*86400, now-86400, memberA, memberB)
	number := c.report(reporter, unreachable, first)
	c.federate(memberB, memberC)
	c.advance(time.Minute)
	courtEvent(c, c.does(reporter, c.disputes, c.reveal(number, unreachable, first)), disputesABI.UnpackEvidenceAcceptedEvent)
	c.rejected(badSignature, unreachable, c.unreachable(now-86400, now, memberA, memberB))
	c.does(admin, c.disputes, disputesABI.PackSetFederation(nil, big.NewInt(0)))
	c.rejected(badSignature, unreachable, c.unreachable(now-86400, now, memberB, memberC))
}

func TestFederationBounds(t *testing.T) {
	c := newCourt(t)
	a, b, d := common.Address{1}, common.Address{2}, common.Address{3}
	set := func(threshold int64, members ...common.Address) []byte {
		return disputesABI.PackSetFederation(members, big.NewInt(threshold))
	}
	c.fails("NotAllowed", thief, c.disputes, set(2, a, b))
	c.fails("BadFederation", admin, c.disputes, set(2, b, a))
	c.fails("BadFederation", admin, c.disputes, set(2, a, a))
	c.fails("BadFederation", admin, c.disputes, set(1, common.Address{}, a))
	c.fails("BadFederation", admin, c.disputes, set(1, a, b))
	c.fails("BadFederation", admin, c.disputes, set(0, a))
	c.fails("BadFederation", admin, c.disputes, set(3, a, b))
	c.fails("BadFederation", admin, c.disputes, set(1))
	var many []common.Address
	for i := range 33 {
		many = append(many, common.Address{1, byte(i)})
	}
	c.fails("BadFederation", admin, c.disputes, set(17, many...))
	c.does(admin, c.disputes, set(17, many[:32]...))
	e := courtEvent(c, c.does(admin, c.disputes, set(2, a, b, d)), disputesABI.UnpackFederationSetEvent)
	f := view(c.world, c.disputes, disputesABI.PackFederation(big.NewInt(2)), disputesABI.UnpackFederation)
	if e.Version.Uint64() != 2 || len(e.Members) != 3 || len(f.Members) != 3 || f.Threshold.Uint64() != 2 {
		t.Errorf("%+v, %+v", e, f)
	}
}

// TestParametersSnapshot: what is open keeps the rules that it was opened under.
func TestParametersSnapshot(t *testing.T) {
	c := newCourt(t)
	one, two := c.conflict(storer, 1), c.conflict(storer, 2)
	p := contracts.DefaultParameters()
	number := c.report(reporter, conflict, one)
	p.ConflictShare, p.ReportBond, p.ReportReward = 5_000, 20*eng, 3*eng
	c.fails("NotAllowed", thief, c.disputes, disputesABI.PackSetParameters(p))
	e := courtEvent(c, c.does(admin, c.disputes, disputesABI.PackSetParameters(p)), disputesABI.UnpackParametersSetEvent)
	if e.Version.Uint64() != 1 || e.Parameters != p {
		t.Errorf("%+v", e)
	}
	later := c.report(reporter, conflict, two)
	c.advance(time.Minute)
	courtEvent(c, c.does(reporter, c.disputes, c.reveal(number, conflict, one)), disputesABI.UnpackEvidenceAcceptedEvent)
	if c.owed(reporter) != 10*eng || c.stakeOf(storer) != 90*eng || c.reward(reporter) != 5*eng {
		t.Errorf("old rules: bond %d, stake %d, reward %d", c.owed(reporter), c.stakeOf(storer), c.reward(reporter))
	}
	c.does(reporter, c.disputes, c.reveal(later, conflict, two))
	if c.owed(reporter) != 30*eng || c.stakeOf(storer) != 45*eng || c.reward(reporter) != 8*eng {
		t.Errorf("new rules: bond %d, stake %d, reward %d", c.owed(reporter), c.stakeOf(storer), c.reward(reporter))
	}
}

func TestParametersBounds(t *testing.T) {
	c := newCourt(t)
	const d, most = 24 * 3600, 100_000*eng + 1
	for name, alter := range map[string]func(*contracts.Parameters){
		"no report bond":       func(p *contracts.Parameters) { p.ReportBond = 0 },
		"report bond":          func(p *contracts.Parameters) { p.ReportBond = most },
		"no challenge bond":    func(p *contracts.Parameters) { p.ChallengeBond = 0 },
		"challenge bond":       func(p *contracts.Parameters) { p.ChallengeBond = most },
		"reward":               func(p *contracts.Parameters) { p.RewardShare = 5_001 },
		"conflict":             func(p *contracts.Parameters) { p.ConflictShare = 5_001 },
		"served":               func(p *contracts.Parameters) { p.ServedShare = 5_001 },
		"unreachable":          func(p *contracts.Parameters) { p.UnreachableShare = 5_001 },
		"unanswered":           func(p *contracts.Parameters) { p.UnansweredShare = 5_001 },
		"no delay":             func(p *contracts.Parameters) { p.RevealDelay = 0 },
		"delay":                func(p *contracts.Parameters) { p.RevealDelay = 3601 },
		"short reveal":         func(p *contracts.Parameters) { p.RevealWindow = d/2 - 1 },
		"long reveal":          func(p *contracts.Parameters) { p.RevealWindow = 5*d + 1 },
		"short response":       func(p *contracts.Parameters) { p.ResponseWindow = d/2 - 1 },
		"long response":        func(p *contracts.Parameters) { p.ResponseWindow = 5*d + 1 },
		"short span":           func(p *contracts.Parameters) { p.LeastSpan = d/4 - 1 },
		"long span":            func(p *contracts.Parameters) { p.LeastSpan = 5*d + 1 },
		"young":                func(p *contracts.Parameters) { p.LongestAge = d - 1 },
		"longer than it thaws": func(p *contracts.Parameters) { p.LongestAge = 8*d + 1 },
	} {
		p := contracts.DefaultParameters()
		alter(&p)
		if _, err := c.attempt(admin, c.disputes, disputesABI.PackSetParameters(p)); err == nil || err.Error() != "BadParameters" {
			t.Errorf("%s: %v", name, err)
		}
	}
}
