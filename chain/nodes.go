package chain

import (
	"context"
	"crypto/sha256"
	"math/big"
	"strings"
	"time"

	"enigma"
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

// Nodes returns the registered nodes.
func (c *Client) Nodes(ctx context.Context) ([]NodeEntry, error) {
	var out []NodeEntry
	for {
		const page = 100
		got, err := read(ctx, c, c.parts.nodes, nodesABI.PackList(big.NewInt(int64(len(out))), big.NewInt(page)), nodesABI.UnpackList)
		if err != nil {
			return nil, c.failed("nodes", err)
		}
		for i, n := range got.Page {
			e := NodeEntry{
				Node: enigma.Address(got.Keys[i]), Stake: enigma.Grains(n.Stake), Thawing: enigma.Grains(n.Thawing), Thawed: moment(n.Thawed.Uint64()),
				Since: moment(uint64(n.Since) * day), Offences: uint64(n.Offences), Peer: n.Peer,
			}
			for bit, role := range NodeRoles {
				if n.Roles>>bit&1 == 1 {
					e.Roles = append(e.Roles, role)
				}
			}
			out = append(out, e)
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
