package node

import (
	"encoding/json"
	"os"
	"path/filepath"

	"enigma"
	"enigma/internal/durable"
)

// A Ready tells whoever started a node how to reach it. The node writes it to
// ready.json in its directory once it answers.
type Ready struct {
	PID      int            `json:"pid"`
	Dir      string         `json:"dir"`
	Roles    []Role         `json:"roles"`
	Wallet   enigma.Address `json:"wallet"`
	Peer     string         `json:"peer"`
	Addrs    []string       `json:"addrs"`              // multiaddresses with /p2p/<peer id>
	Control  string         `json:"control"`            // unix socket of the control API
	Postgres *Postgres      `json:"postgres,omitempty"` // nil for a node without one
	Gateway  string         `json:"gateway,omitempty"`  // what to give to psql, password included
}

// A Postgres says where one of the node's own PostgreSQL servers is.
type Postgres struct {
	DSN     string `json:"dsn"`
	DataDir string `json:"data_dir"`
	Log     string `json:"log"`
}

// WriteReady writes v as dir/ready.json in one step, so that a reader never
// sees half of it.
func WriteReady(dir string, v any) error { return WriteJSON(filepath.Join(dir, "ready.json"), v) }

// WriteJSON writes v to a file that only its owner can read, in one step. It
// may hold a password, so the file is a new one even where somebody else has
// made one of that name.
func WriteJSON(path string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return durable.WriteFile(path, append(b, '\n'), 0o600)
}

// ReadReady reads the ready file of the node that runs, or ran, in dir.
func ReadReady(dir string) (Ready, error) {
	var r Ready
	b, err := os.ReadFile(filepath.Join(dir, "ready.json"))
	if err != nil {
		return r, &enigma.Error{
			Kind: enigma.Unavailable, Op: "node in " + dir, Err: err, Hint: startHint(dir),
		}
	}
	if err := json.Unmarshal(b, &r); err != nil {
		return r, &enigma.Error{
			Kind: enigma.Unavailable, Op: filepath.Join(dir, "ready.json"), Err: err,
			Hint: "the node writes it anew at its next start: stop it and " + startHint(dir),
		}
	}
	return r, nil
}

// startHint says how to start the node in dir. The parts of a market, which have
// their ports in a file above them, start together.
func startHint(dir string) string {
	above := filepath.Dir(filepath.Clean(dir))
	if _, err := os.Stat(filepath.Join(above, "ports.json")); err == nil {
		return "start it: enigma up --dir " + above
	}
	return "start it: enigma node --config " + filepath.Join(dir, "node.yaml")
}
