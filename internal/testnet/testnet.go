// Package testnet is a whole market in one test process: the same parts, the
// same sockets and the same files as `enigma up`, as goroutines instead of
// processes. Tests publish CSV text, subscribe, and ask the gateway and a plain
// PostgreSQL the same questions.
package testnet

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"enigma/internal/localpg/pgtest"
	"enigma/internal/market"
	"enigma/internal/node"
)

// A Net is a market for one test.
type Net struct {
	*market.Market
	t         *testing.T
	databases []string // of storage nodes, if they have none of their own
}

// Start brings a market up and takes it down when the test ends.
func Start(t *testing.T) *Net {
	t.Helper()
	dir, err := os.MkdirTemp("", "enigma-testnet-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	// PostgreSQL may run as another user, who has to pass through.
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	o := market.Options{Dir: dir, InProcess: true}
	if pgtest.StorageBin() != "" {
		o.Databases = []string{pgtest.Storage(t), pgtest.Storage(t)}
	}
	m, err := market.Up(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(m.Stop)
	return &Net{Market: m, t: t, databases: o.Databases}
}

// Control connects to a part's control API.
func (n *Net) Control(part string) *node.Control {
	n.t.Helper()
	c, err := n.Market.Control(part)
	if err != nil {
		n.t.Fatal(err)
	}
	return c
}

// stored is what the first storage node's database is opened with.
func (n *Net) stored() string {
	if len(n.databases) > 0 {
		return n.databases[0]
	}
	return n.Part(market.Storage1).Ready.Postgres.DSN
}

// datasets asks the gateway what is registered.
func (n *Net) datasets(t *testing.T) []node.Dataset {
	t.Helper()
	sets, err := n.Control(market.Gateway).Datasets(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return sets
}

// Write writes a file that the provider can publish and returns its path.
func (n *Net) Write(name, content string) string {
	n.t.Helper()
	path := filepath.Join(n.Dir, name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		n.t.Fatal(err)
	}
	return path
}

// Publish publishes the dataset.yaml with that content.
func (n *Net) Publish(spec string) (node.Published, error) {
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	return n.Control(market.Provider).Publish(ctx, node.PublishRequest{Spec: n.Write("dataset.yaml", spec)}, nil)
}

// Subscribe pays for a month.
func (n *Net) Subscribe(path string) (node.Subscribed, error) {
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	return n.Control(market.Gateway).Subscribe(ctx, node.SubscribeRequest{Path: path, Months: 1})
}

// DSN is what a client connects to the gateway with.
func (n *Net) DSN() string { return n.Part(market.Gateway).Ready.Gateway }
