package contracts_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"enigma/contracts"
	"enigma/p2p/msg"

	"github.com/ethereum/go-ethereum/common"
)

const (
	gateway     = 1
	persistence = 2
	worker      = 4
)

func (c *court) admitted(who int, roles uint8) bool {
	c.t.Helper()
	return view(c.world, c.nodes, nodesABI.PackAdmitted(c.accounts[who], roles), nodesABI.UnpackAdmitted)
}

func (c *court) entry(who int) contracts.Node {
	c.t.Helper()
	return view(c.world, c.nodes, nodesABI.PackEntry(c.accounts[who]), nodesABI.UnpackEntry)
}

// roles fails the test unless the node counts in exactly these roles.
func (c *court) roles(who int, want uint8) {
	c.t.Helper()
	c.backend.Commit() // views see the last block's time
	for _, role := range []uint8{1, 2, 4, 8, 16} {
		if got := c.admitted(who, role); got != (want&role != 0) {
			c.t.Errorf("role %d of %s: admitted %v", role, c.accounts[who], got)
		}
	}
}

// TestNodesAdmission: a role counts from the epoch after it was entered until it
// is given up, and only with stake.
func TestNodesAdmission(t *testing.T) {
	c := newCourt(t)
	c.roles(storer, 0)
	c.advance(day)
	c.roles(storer, persistence)
	c.does(storer, c.nodes, nodesABI.PackUpdate(persistence|worker, [32]byte{8}, [32]byte{9}))
	c.roles(storer, persistence)
	c.advance(day)
	c.roles(storer, persistence|worker)
	if e := c.entry(storer); e.Peer != [32]byte{8} || e.Endpoints != [32]byte{9} {
		t.Errorf("entry %+v", e)
	}
	c.does(storer, c.nodes, nodesABI.PackUpdate(gateway|worker, [32]byte{8}, [32]byte{9}))
	c.roles(storer, worker)
	c.advance(day)
	c.does(storer, c.nodes, nodesABI.PackThaw(stake-minStake))
	c.roles(storer, gateway|worker)
	c.does(storer, c.nodes, nodesABI.PackThaw(stake-minStake+1))
	c.roles(storer, 0)
	r := c.does(storer, c.nodes, nodesABI.PackCancelThaw())
	c.roles(storer, 0)
	if e := courtEvent(c, r, nodesABI.UnpackReadmittedEvent); e.Since.Uint64() != c.now()/86400+1 {
		t.Errorf("readmitted since %s", e.Since)
	}
	c.advance(day)
	c.roles(storer, gateway|worker)
	c.does(storer, c.nodes, nodesABI.PackDeregister())
	c.roles(storer, 0)
	if c.admitted(reporter, 0) || c.admitted(storer, 0) {
		t.Error("no role is a role")
	}
}

func TestNodesRefusals(t *testing.T) {
	c := newCourt(t)
	zero := [32]byte{}
	c.fails("AlreadyRegistered", storer, c.nodes, nodesABI.PackRegister(1, zero, zero, stake))
	c.fails("BadRoles", reporter, c.nodes, nodesABI.PackRegister(0, zero, zero, stake))
	c.fails("BadRoles", reporter, c.nodes, nodesABI.PackRegister(32, zero, zero, stake))
	c.fails("BadRoles", storer, c.nodes, nodesABI.PackUpdate(0, zero, zero))
	c.fails("BadStake", reporter, c.nodes, nodesABI.PackRegister(1, zero, zero, minStake-1))
	c.fails("NotRegistered", reporter, c.nodes, nodesABI.PackUpdate(1, zero, zero))
	c.fails("NotRegistered", reporter, c.nodes, nodesABI.PackThaw(1))
	c.fails("NotRegistered", reporter, c.nodes, nodesABI.PackCancelThaw())
	c.fails("NotRegistered", reporter, c.nodes, nodesABI.PackDeregister())
	c.fails("NotRegistered", storer, c.nodes, nodesABI.PackAddStake(c.accounts[reporter], 1))
	c.fails("BadStake", storer, c.nodes, nodesABI.PackThaw(0))
	c.fails("BadStake", storer, c.nodes, nodesABI.PackThaw(stake+1))
	c.fails("NothingDue", storer, c.nodes, nodesABI.PackWithdraw())
	for _, who := range []int{admin, storer, provider} {
		c.fails("NotAllowed", who, c.nodes, nodesABI.PackSlash(c.accounts[storer], c.id, 1, c.accounts[who], big.NewInt(1)))
	}
}

// TestNodesStake: what thaws is at risk for 14 days, and then goes to the node.
func TestNodesStake(t *testing.T) {
	c := newCourt(t)
	c.does(thief, c.nodes, nodesABI.PackAddStake(c.accounts[storer], 20*eng))
	c.does(storer, c.nodes, nodesABI.PackThaw(40*eng))
	c.advance(14*day - time.Hour)
	c.fails("NotThawed", storer, c.nodes, nodesABI.PackWithdraw())
	if got := c.proven(msg.EvidenceConflict, c.conflict(storer, 1)); got != 12*eng {
		t.Errorf("slashed %d", got)
	}
	if e := c.entry(storer); e.Stake != 108*eng || e.Thawing != 36*eng || e.Offences != 1 {
		t.Errorf("after slashing a tenth: %+v", e)
	}
	c.advance(2 * time.Hour)
	before := c.eng(c.accounts[storer])
	c.does(storer, c.nodes, nodesABI.PackWithdraw())
	if got := c.eng(c.accounts[storer]) - before; got != 36*eng || c.stakeOf(storer) != 72*eng {
		t.Errorf("%d paid out, %d left", got, c.stakeOf(storer))
	}
	c.does(storer, c.nodes, nodesABI.PackDeregister())
	if got := c.proven(msg.EvidenceConflict, c.conflict(storer, 2)); got != 72*eng/10 {
		t.Errorf("slashed %d of what a deregistered node thaws", got)
	}
	c.fails("BadStake", storer, c.nodes, nodesABI.PackRegister(1, [32]byte{}, [32]byte{}, minStake-1))
	c.does(storer, c.nodes, nodesABI.PackRegister(1, [32]byte{}, [32]byte{}, minStake))
	c.advance(15 * day)
	c.does(storer, c.nodes, nodesABI.PackWithdraw())
	if c.stakeOf(storer) != minStake || c.eng(c.nodes) != minStake {
		t.Errorf("stake %d, registry has %d", c.stakeOf(storer), c.eng(c.nodes))
	}
}

// TestNodesSlashedBelow: a node whose stake became too small counts again the
// epoch after it added to it.
func TestNodesSlashedBelow(t *testing.T) {
	c := newCourt(t)
	c.does(storer, c.nodes, nodesABI.PackThaw(stake-minStake))
	c.advance(day)
	c.roles(storer, persistence)
	c.proven(msg.EvidenceConflict, c.conflict(storer, 1))
	c.roles(storer, 0)
	c.does(storer, c.nodes, nodesABI.PackAddStake(c.accounts[storer], 10*eng))
	c.roles(storer, 0)
	c.advance(day)
	c.roles(storer, persistence)
}

// TestNodesList: pages hold every node once, whoever left before.
func TestNodesList(t *testing.T) {
	c := newCourt(t)
	for who := range people {
		if who != storer {
			c.does(who, c.nodes, nodesABI.PackRegister(1, [32]byte{byte(who)}, [32]byte{}, minStake))
		}
	}
	c.does(storer, c.nodes, nodesABI.PackDeregister())
	c.does(memberC, c.nodes, nodesABI.PackDeregister())
	var got []common.Address
	for from := int64(0); ; from += 3 {
		page := view(c.world, c.nodes, nodesABI.PackList(big.NewInt(from), big.NewInt(3)), nodesABI.UnpackList)
		if len(page.Keys) == 0 {
			break
		}
		for i, key := range page.Keys {
			at := view(c.world, c.nodes, nodesABI.PackNodeAt(big.NewInt(from+int64(i))), nodesABI.UnpackNodeAt)
			if page.Page[i].Roles != 1 || page.Page[i].Stake != minStake || at != key {
				t.Errorf("%s: %+v", key, page.Page[i])
			}
		}
		got = append(got, page.Keys...)
	}
	count := view(c.world, c.nodes, nodesABI.PackCount(), nodesABI.UnpackCount)
	if len(got) != people-2 || count.Uint64() != people-2 {
		t.Errorf("%d listed, %s counted", len(got), count)
	}
	for who := range people {
		if slices.Contains(got, c.accounts[who]) == (who == storer || who == memberC) {
			t.Errorf("%s is listed wrongly", c.accounts[who])
		}
	}
	huge := view(c.world, c.nodes, nodesABI.PackList(unlimited, unlimited), nodesABI.UnpackList)
	if len(huge.Keys) != 0 {
		t.Error("a page past the end")
	}
}
