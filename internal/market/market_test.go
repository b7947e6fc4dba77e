package market

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"enigma"
)

// TestOneMarketADirectory: the second one is told so at once, and takes over
// when the first has gone.
func TestOneMarketADirectory(t *testing.T) {
	dir := t.TempDir()
	first, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	_, err = lock(dir)
	if !errors.Is(err, enigma.Unavailable) || !strings.Contains(err.Error(), fmt.Sprintf("pid %d", os.Getpid())) {
		t.Errorf("second market: %v, want who has the directory", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	again.Close()
}

// TestLeftoversAreWaitedFor: a killed market's parts hold its directory until
// they have ended.
func TestLeftoversAreWaitedFor(t *testing.T) {
	dir := t.TempDir()
	first, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	part := exec.Command("sleep", "0.3")
	part.ExtraFiles = []*os.File{first}
	if err := part.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- part.Wait() }()
	// The process that took it is gone.
	if err := os.WriteFile(filepath.Join(dir, "lock"), []byte("999999999\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	first.Close()
	second, err := lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
}

func TestPorts(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	taken := busy.Addr().(*net.TCPAddr).Port
	say := func(string, ...any) {}
	file := func(dir string) string { return filepath.Join(dir, "ports.json") }

	t.Run("stay from one start to the next", func(t *testing.T) {
		o := Options{Dir: t.TempDir(), Say: say}
		first, err := ports(o)
		if err != nil {
			t.Fatal(err)
		}
		second, err := ports(o)
		if err != nil || fmt.Sprint(first) != fmt.Sprint(second) {
			t.Errorf("%v, then %v, %v", first, second, err)
		}
	})
	t.Run("psql's port is never changed behind its user's back", func(t *testing.T) {
		_, err := ports(Options{Dir: t.TempDir(), Port: taken, Say: say})
		if !errors.Is(err, enigma.Unavailable) || !strings.Contains(enigma.Hint(err), "--port") {
			t.Errorf("%v (%s)", err, enigma.Hint(err))
		}
	})
	t.Run("another's taken port is replaced", func(t *testing.T) {
		o := Options{Dir: t.TempDir(), Say: say}
		if err := os.WriteFile(file(o.Dir), fmt.Appendf(nil, `{"chain": %d, "p2p": {"worker": %d}}`, taken, taken), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := ports(o)
		if err != nil || got.Chain == taken || got.Chain == 0 || got.P2P[Worker] == taken || len(got.P2P) != 5 {
			t.Errorf("%v, %v", got, err)
		}
	})
	t.Run("a damaged table says what to do", func(t *testing.T) {
		o := Options{Dir: t.TempDir(), Say: say}
		if err := os.WriteFile(file(o.Dir), []byte("{half"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ports(o); !errors.Is(err, enigma.Invalid) || !strings.Contains(enigma.Hint(err), "remove the file") {
			t.Errorf("%v (%s)", err, enigma.Hint(err))
		}
	})
	t.Run("a port that does not exist", func(t *testing.T) {
		if _, err := ports(Options{Dir: t.TempDir(), Port: 65536, Say: say}); !errors.Is(err, enigma.Invalid) {
			t.Error(err)
		}
	})
}

// TestFailureIsThisRuns: an error that an earlier run left in the log is not
// this one's.
func TestFailureIsThisRuns(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "node.log"), []byte("enigma: error: long ago\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p, log, err := prepare("part", dir)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	p.err = errors.New("signal: killed")
	if got := p.failure().Error(); strings.Contains(got, "long ago") {
		t.Error(got)
	}
	fmt.Fprintln(log, "enigma: error: now\nenigma: hint: do that")
	if err := p.failure(); err.Error() != "part: now" || enigma.Hint(err) != "do that" {
		t.Errorf("%v (%s)", err, enigma.Hint(err))
	}
}
