package market

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"

	"enigma/internal/node"
)

// A Description says where everything of a running market is. `enigma up
// --ready` writes it as JSON.
type Description struct {
	PSQL     string            `json:"psql"` // DSN of the subscriber's gateway, password included
	Dir      string            `json:"dir"`
	PID      int               `json:"pid"` // of enigma up itself
	Chain    ChainReady        `json:"chain"`
	Parts    []PartDescription `json:"parts"`
	Datasets []node.Dataset    `json:"datasets"`
}

// A PartDescription says where one node is.
type PartDescription struct {
	Name string `json:"name"`
	Log  string `json:"log"`
	node.Ready
}

// Describe asks the market where everything is.
func (m *Market) Describe(ctx context.Context) (Description, error) {
	d := Description{PSQL: m.Part(Gateway).Ready.Gateway, Dir: m.Dir, PID: os.Getpid(), Chain: m.Chain}
	for _, p := range m.Parts {
		d.Parts = append(d.Parts, PartDescription{Name: p.Name, Log: p.Log, Ready: p.Ready})
	}
	gateway, err := m.Control(Gateway)
	if err != nil {
		return d, err
	}
	d.Datasets, err = gateway.Datasets(ctx)
	return d, err
}

// ChainURL returns where the chain of the market in dir is, "" if it does not
// say.
func ChainURL(dir string) string {
	var r ChainReady
	b, err := os.ReadFile(filepath.Join(dir, "chain", "ready.json"))
	if err != nil || json.Unmarshal(b, &r) != nil {
		return ""
	}
	return r.RPC
}

// DefaultDir is where `enigma up` keeps a market unless it is told otherwise.
// PostgreSQL does not run as root, and its own user cannot look into root's
// home; hence another place for root.
func DefaultDir() string {
	if os.Geteuid() == 0 {
		return "/var/lib/enigma/market"
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "enigma-market"
	}
	return filepath.Join(home, ".local", "share", "enigma", "market")
}
