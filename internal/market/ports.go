package market

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"

	"enigma"
	"enigma/internal/durable"
)

// portTable says who listens where; it is kept so that addresses in manifests
// and psql lines stay true from one start to the next.
type portTable struct {
	Chain   int            `json:"chain"`
	Gateway int            `json:"gateway"`
	P2P     map[string]int `json:"p2p"`
}

// IsMarket reports whether dir is the directory of a market.
func IsMarket(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "ports.json"))
	return err == nil
}

// ports returns the market's ports, picked at first start. A port that somebody
// else has taken meanwhile is replaced, except the one that psql lines name.
func ports(o Options) (portTable, error) {
	var t portTable
	if o.Port < 0 || o.Port > 65535 {
		return t, &enigma.Error{Kind: enigma.Invalid, Op: "--port", Err: fmt.Errorf("%d: want 1 to 65535, or 0 for any", o.Port)}
	}
	file := filepath.Join(o.Dir, "ports.json")
	b, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return t, err
	}
	if err == nil {
		if err := json.Unmarshal(b, &t); err != nil {
			return t, &enigma.Error{
				Kind: enigma.Invalid, Op: file, Err: err,
				Hint: "remove the file: the next start picks new ports, and nothing else is lost",
			}
		}
	}
	if t.P2P == nil {
		t.P2P = map[string]int{}
	}
	if o.Port != 0 {
		t.Gateway = o.Port
	}
	if t.Gateway != 0 {
		if err := isFree(t.Gateway); err != nil {
			return t, &enigma.Error{
				Kind: enigma.Unavailable, Op: fmt.Sprintf("port %d", t.Gateway), Err: errors.Unwrap(errors.Unwrap(err)),
				Hint: "choose another one with --port (0 for any), or stop the program that has it",
			}
		}
	}
	t.replaceTaken(o)
	if b, err = json.MarshalIndent(t, "", "  "); err != nil {
		return t, err
	}
	return t, durable.WriteFile(file, b, 0o600)
}

// replaceTaken gives a port to everybody who has none, or whose port is taken.
func (t *portTable) replaceTaken(o Options) {
	used := map[int]bool{t.Gateway: true}
	pick := func(name string, port int) int {
		if port > 0 && port <= 65535 && !used[port] && isFree(port) == nil {
			used[port] = true
			return port
		}
		free := pickPort(used)
		if port != 0 {
			o.Say("port %d, which %s had, is taken: it gets %d", port, name, free)
		}
		return free
	}
	t.Chain = pick("chain", t.Chain)
	if t.Gateway == 0 {
		t.Gateway = pickPort(used)
	}
	for _, stage := range stages {
		for _, r := range stage {
			t.P2P[r.name] = pick(r.name, t.P2P[r.name])
		}
	}
}

// Ports are picked below the range that operating systems give to outgoing
// connections, which would take them between two starts.
const lowestPort, highestPort = 10_000, 32_000

// pickPort returns a port that is free now and not among used, to which it adds
// it.
func pickPort(used map[int]bool) int {
	for {
		port := lowestPort + rand.IntN(highestPort-lowestPort)
		if !used[port] && isFree(port) == nil {
			used[port] = true
			return port
		}
	}
}

// isFree reports whether a port can be had on loopback, for TCP and for UDP.
func isFree(port int) error {
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	u, err := net.ListenPacket("udp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return errors.Join(err, l.Close())
	}
	return errors.Join(l.Close(), u.Close())
}
