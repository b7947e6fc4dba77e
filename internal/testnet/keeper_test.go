package testnet

import (
	"context"
	"slices"
	"testing"
	"time"

	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"
)

// TestNodeKeeps runs a provider with keeper: in its node.yaml, and asks for a
// chunk: nobody is at the keyboard.
func TestNodeKeeps(t *testing.T) {
	n := Start(t)
	n.Write("trades.csv", tradesCSV)
	provider := n.join(t, "keeping", func(c *node.Config) {
		c.Roles = []node.Role{node.Provider}
		for _, p := range n.Parts {
			if slices.Contains(p.Ready.Roles, node.Persistence) {
				c.Market.Storage = append(c.Market.Storage, p.Ready.Addrs[0])
			}
			if slices.Contains(p.Ready.Roles, node.Custodian) {
				c.Market.Custodians = append(c.Market.Custodians, p.Ready.Addrs[0])
			}
		}
		c.Keeper = &node.KeeperConfig{Every: 200 * time.Millisecond}
	})
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	published, err := provider.Publish(ctx, node.PublishRequest{Spec: n.Write("dataset.yaml", tradesSpec)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(ctx, chain.Config{URL: n.Chain.RPC})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	d, err := provider.Details(ctx, published.Path)
	if err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "the commitment", func() bool {
		c, err := client.Commitment(ctx, d.ID)
		return err == nil && c.Revision == 1
	})
	done, err := n.Control(market.Gateway).Do(ctx, node.Order{Do: node.OpenChallenge, Path: published.Path})
	if err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "the answer", func() bool {
		ch, err := client.Challenge(ctx, done.Number)
		return err == nil && ch.Status == "answered"
	})
}
