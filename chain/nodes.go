package chain

import (
	"bytes"
	"context"
	"crypto/sha256"
	"math/big"
	"slices"
	"strings"
	"time"

	"enigma"
	"enigma/contracts"
)

// NodeRoles are the roles that the registry of nodes knows, by bit.
var NodeRoles = []string{"gateway", "persistence", "worker", "custodian", "federation"}

// A NodeEntry is what the chain keeps of a node.
type NodeEntry struct {
	Node     enigma.Address `json:"node"`
	Roles    []string       `json:"roles"`
	Stake    enigma.Grains  `json:"stake"`
	Thawing  enigma.Grains  `json:"thawing"`
	Thawed   time.Time      `json:"thawed,omitzero"`
	Since    time.Time      `json:"since"` // when its roles begin to count
	Offences uint64         `json:"offences"`
	Peer     enigma.Hash    `json:"peer"` // SHA-256 of the libp2p peer id
}

// memberOf is what a member is made of.
func memberOf(n contracts.Node) member {
	return member{
		Stake: n.Stake, Thawing: n.Thawing, Thawed: n.Thawed.Uint64(), Since: uint64(n.Since), Roles: n.Roles, Former: n.Former,
		Offences: n.Offences, Peer: n.Peer, Endpoints: n.Endpoints,
	}
}

func (m member) entry(who enigma.Address) NodeEntry {
	e := NodeEntry{
		Node: who, Stake: enigma.Grains(m.Stake), Thawing: enigma.Grains(m.Thawing), Thawed: moment(m.Thawed),
		Since: moment(m.Since * day), Offences: uint64(m.Offences), Peer: m.Peer,
	}
	for bit, role := range NodeRoles {
		if m.Roles>>bit&1 == 1 {
			e.Roles = append(e.Roles, role)
		}
	}
	return e
}

// Nodes returns the registered nodes, by address, whether they count or not.
func (f *Follower) Nodes() []NodeEntry {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	var out []NodeEntry
	for who, m := range v.state.nodes.rows {
		if m.Roles != 0 {
			out = append(out, m.entry(who))
		}
	}
	slices.SortFunc(out, func(a, b NodeEntry) int { return bytes.Compare(a.Node[:], b.Node[:]) })
	return out
}

// Admitted reports whether a node counts now in all roles of a mask of NodeRoles,
// as Nodes.admitted does. Nobody does while the chain is lost.
func (f *Follower) Admitted(node enigma.Address, roles uint8) bool {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	m := v.state.nodes.rows[node]
	return roles != 0 && m.enough(f.least) && m.counting(v.newest().time)&roles == roles && f.err(v) == nil
}

// Nodes returns the registered nodes, in the order of the contract's list.
func (c *Client) Nodes(ctx context.Context) ([]NodeEntry, error) {
	var out []NodeEntry
	for {
		const page = 100
		got, err := read(ctx, c, c.parts.nodes, nodesABI.PackList(big.NewInt(int64(len(out))), big.NewInt(page)), nodesABI.UnpackList)
		if err != nil {
			return nil, c.failed("nodes", err)
		}
		for i, n := range got.Page {
			out = append(out, memberOf(n).entry(enigma.Address(got.Keys[i])))
		}
		if len(got.Page) < page {
			return out, nil
		}
	}
}

// RegisterNode enters the wallet's account as a node, and pays its stake. Its
// roles, a mask of NodeRoles, count from the next day on.
func (c *Client) RegisterNode(ctx context.Context, roles uint8, peer string, addrs []string, stake enigma.Grains) (Receipt, error) {
	data := nodesABI.PackRegister(roles, sha256.Sum256([]byte(peer)), sha256.Sum256([]byte(strings.Join(addrs, "\n"))), uint64(stake))
	return c.paying(ctx, "register node", stake, call{to: c.parts.nodes, data: data})
}

// DeregisterNode takes the wallet's node off the list; its stake thaws.
func (c *Client) DeregisterNode(ctx context.Context) (Receipt, error) {
	return c.send(ctx, "deregister node", call{to: c.parts.nodes, data: nodesABI.PackDeregister()})
}

// AddStake adds to a node's stake.
func (c *Client) AddStake(ctx context.Context, node enigma.Address, amount enigma.Grains) (Receipt, error) {
	return c.paying(ctx, "stake", amount, call{to: c.parts.nodes, data: nodesABI.PackAddStake(address(node), uint64(amount))})
}

// ThawStake asks for a part of the wallet's node's stake.
func (c *Client) ThawStake(ctx context.Context, amount enigma.Grains) (Receipt, error) {
	return c.send(ctx, "thaw stake", call{to: c.parts.nodes, data: nodesABI.PackThaw(uint64(amount))})
}

// WithdrawStake takes what has thawed.
func (c *Client) WithdrawStake(ctx context.Context) (Receipt, error) {
	return c.send(ctx, "withdraw stake", call{to: c.parts.nodes, data: nodesABI.PackWithdraw()})
}
