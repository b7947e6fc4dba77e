package testnet

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"enigma/internal/market"
	"enigma/internal/node"
)

// asNode makes this test binary a node in the directory that it names: a node
// that can be killed.
const asNode = "ENIGMA_TEST_NODE"

func TestMain(m *testing.M) {
	if dir := os.Getenv(asNode); dir != "" {
		os.Exit(runNode(dir))
	}
	os.Exit(m.Run())
}

func runNode(dir string) int {
	ctx, stop := context.WithCancel(context.Background())
	go market.WatchParent(ctx, stop)
	cfg, err := node.ReadConfig(filepath.Join(dir, "node.yaml"))
	if err == nil {
		err = node.Run(ctx, cfg, slog.New(slog.NewTextHandler(os.Stderr, nil)), func(r node.Ready) error { return node.WriteReady(dir, r) })
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// A victim is a node as a process of its own.
type victim struct {
	cmd *exec.Cmd
	dir string
}

// startVictim starts a part's node in the part's directory.
func startVictim(t *testing.T, dir string) (*victim, *node.Control) {
	t.Helper()
	_ = os.Remove(filepath.Join(dir, "ready.json"))
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	log, err := os.OpenFile(filepath.Join(dir, "victim.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	v := &victim{cmd: exec.Command(exe), dir: dir}
	v.cmd.Env = append(os.Environ(), asNode+"="+dir, fmt.Sprintf("ENIGMA_PARENT_PID=%d", os.Getpid()))
	v.cmd.Stdout, v.cmd.Stderr = log, log
	if err := v.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(v.stop)
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		if _, err := os.Stat(filepath.Join(dir, "ready.json")); err == nil {
			break
		}
		if time.Now().After(deadline) {
			b, _ := os.ReadFile(log.Name())
			t.Fatalf("the node did not come up:\n%s", b)
		}
	}
	ctl, err := node.Connect(dir)
	if err != nil {
		t.Fatal(err)
	}
	return v, ctl
}

// kill is kill -9.
func (v *victim) kill() {
	_ = v.cmd.Process.Kill()
	_ = v.cmd.Wait()
}

func (v *victim) stop() {
	if v.cmd.ProcessState == nil {
		_ = v.cmd.Process.Signal(syscall.SIGTERM)
		_ = v.cmd.Wait()
	}
}
