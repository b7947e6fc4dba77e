package chain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"
)

// childDir names the variable that makes this test binary a process that runs a
// development chain until it is killed.
const childDir = "CHAIN_TEST_DEVNET_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		os.Exit(runChild(dir))
	}
	if url := os.Getenv(followURL); url != "" {
		os.Exit(runFollower(url, os.Getenv(followDir), os.Getenv(followEvery)))
	}
	if url := os.Getenv(senderURL); url != "" {
		os.Exit(runSender(url))
	}
	os.Exit(m.Run())
}

func runChild(dir string) int {
	d, err := StartDevnet(context.Background(), DevConfig{Dir: dir, Listen: "127.0.0.1:0"})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	fmt.Println(d.URL())
	select {}
}

// start runs a development chain without heartbeat for the test's time.
func start(t *testing.T, cfg DevConfig) *Devnet {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	if cfg.Listen == "" {
		cfg.Listen = "127.0.0.1:0"
	}
	if cfg.Heartbeat == 0 {
		cfg.Heartbeat = -1
	}
	d, err := StartDevnet(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// account makes a wallet that owns 1 ETH and the given ENG, and its client.
func account(t *testing.T, d *Devnet, eng enigma.Grains) *Client {
	t.Helper()
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Fund(t.Context(), w.Address(), ETH(1), eng); err != nil {
		t.Fatal(err)
	}
	return dial(t, Config{URL: d.URLWS(), Wallet: w})
}

func dial(t *testing.T, cfg Config) *Client {
	t.Helper()
	c, err := Dial(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func clock(t *testing.T, c *Client) time.Time {
	t.Helper()
	now, err := c.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return now
}

func TestDevnetContinuesWhereItStopped(t *testing.T) {
	dir := t.TempDir()
	d := start(t, DevConfig{Dir: dir})
	c := account(t, d, 7*enigma.ENG)
	who, contracts := c.cfg.Wallet.Address(), d.Contracts()
	now, err := c.AdvanceTime(t.Context(), Period)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}

	d = start(t, DevConfig{Dir: dir})
	if got := d.Contracts(); got != contracts {
		t.Errorf("contracts = %v, want %v", got, contracts)
	}
	c = dial(t, Config{URL: d.URL()})
	got, err := c.Balance(t.Context(), who)
	if err != nil || got.ENG != 7*enigma.ENG || got.Wei.Cmp(ETH(1)) != 0 {
		t.Errorf("balance = %v, %v", got, err)
	}
	if got := clock(t, c); got.Before(now) {
		t.Errorf("the clock went back from %s to %s", now, got)
	}
}

// TestDevnetSurvivesKill kills the process twice without warning: once in the
// middle of transactions, once idle.
func TestDevnetSurvivesKill(t *testing.T) {
	dir := t.TempDir()
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	var want enigma.Grains
	for range 2 {
		url, kill := child(t, dir)
		c := dial(t, Config{URL: url})
		got, err := c.Balance(t.Context(), w.Address())
		if err != nil || got.ENG != want {
			t.Fatalf("balance = %v, %v; want %s", got, err, want)
		}
		for range 5 {
			want += enigma.ENG
			if err := c.Faucet(t.Context(), w.Address(), nil, enigma.ENG); err != nil {
				t.Fatal(err)
			}
		}
		kill()
	}
	d := start(t, DevConfig{Dir: dir})
	got, err := d.client.Balance(t.Context(), w.Address())
	if err != nil || got.ENG != want {
		t.Fatalf("balance = %v, %v; want %s", got, err, want)
	}
	if err := d.Fund(t.Context(), w.Address(), nil, 1); err != nil {
		t.Errorf("the chain makes no blocks any more: %v", err)
	}
}

// child runs a development chain in another process.
func child(t *testing.T, dir string) (url string, kill func()) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill = sync.OnceFunc(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	t.Cleanup(kill)
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the chain's process said nothing: %v", err)
	}
	return strings.TrimSpace(line), kill
}

func TestHeartbeatMovesTheClock(t *testing.T) {
	d := start(t, DevConfig{Heartbeat: 20 * time.Millisecond})
	c := dial(t, Config{URL: d.URL()})
	f, err := c.Follow(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	from := f.Now()
	err = f.WaitFor(t.Context(), func() bool { return f.Now().Sub(from) >= 3*time.Second })
	if err != nil {
		t.Error(err)
	}
}

func TestAdvanceTimeIsExact(t *testing.T) {
	d := start(t, DevConfig{})
	c := dial(t, Config{URL: d.URL()})
	before := clock(t, c)
	after, err := c.AdvanceTime(t.Context(), 31*24*time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	if got := after.Sub(before); got != 31*24*time.Hour {
		t.Errorf("moved by %s", got)
	}
	for _, by := range []time.Duration{0, -time.Hour, time.Millisecond} {
		if _, err := c.AdvanceTime(t.Context(), by); !errors.Is(err, enigma.Invalid) {
			t.Errorf("AdvanceTime(%s): %v, want Invalid", by, err)
		}
	}
}

// TestClockJumpsBesideTransactions is what geth's own block production hangs on.
func TestClockJumpsBesideTransactions(t *testing.T) {
	d := start(t, DevConfig{Heartbeat: 5 * time.Millisecond})
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	var wg sync.WaitGroup
	for n := range 3 {
		wg.Go(func() {
			for i := range 25 {
				if err := d.Fund(ctx, enigma.Address{byte(n), byte(i), 1}, ETH(1), enigma.ENG); err != nil {
					t.Errorf("faucet: %v", err)
					return
				}
			}
		})
	}
	for range 60 {
		if _, err := d.AdvanceTime(ctx, time.Hour); err != nil {
			t.Errorf("advance: %v", err)
			break
		}
	}
	wg.Wait()
}

func TestStartRefuses(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	running := start(t, DevConfig{Dir: filepath.Join(t.TempDir(), "one")})
	foreign := t.TempDir()
	if err := os.WriteFile(filepath.Join(foreign, "contracts.json"), []byte(`{"code":"0x00"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		cfg  DevConfig
		kind enigma.Kind
		text string
	}{
		{"no directory", DevConfig{}, enigma.Invalid, "dir: required"},
		{"an address that others can reach", DevConfig{Dir: t.TempDir(), Listen: "0.0.0.0:0"}, enigma.Invalid, "loopback"},
		{"a port that is no number", DevConfig{Dir: t.TempDir(), Listen: "127.0.0.1:x"}, enigma.Invalid, "port"},
		{"a port in use", DevConfig{Dir: t.TempDir(), Listen: busy.Addr().String()}, enigma.Unavailable, "port in use"},
		{"a directory in use", DevConfig{Dir: running.stack.DataDir(), Listen: "127.0.0.1:0"}, enigma.Unavailable, "directory in use"},
		{"a directory of another version", DevConfig{Dir: foreign, Listen: "127.0.0.1:0"}, enigma.Invalid, foreign},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := StartDevnet(t.Context(), tt.cfg)
			if err == nil {
				d.Close()
			}
			if !errors.Is(err, tt.kind) || !strings.Contains(fmt.Sprint(err), tt.text) {
				t.Errorf("StartDevnet: %v, want %s with %q", err, tt.kind, tt.text)
			}
		})
	}
}
