package store_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// A machine is a durable server whose processes are killed and started again.
type machine struct {
	t      *testing.T
	dir    string
	server *localpg.Server
	store  *store.Store
}

func newMachine(t *testing.T) *machine {
	m := &machine{t: t, dir: filepath.Join(pgtest.Dir(t), "pg")}
	m.start()
	t.Cleanup(m.stop)
	return m
}

func (m *machine) start() {
	m.t.Helper()
	var err error
	if m.server, err = localpg.Start(m.t.Context(), localpg.Config{Dir: m.dir, Durable: true, Bin: pgtest.StorageBin()}); err != nil {
		m.t.Fatal(err)
	}
	if m.store, err = store.Open(m.t.Context(), m.dsn(), store.Config{}); err != nil {
		m.t.Fatal(err)
	}
}

func (m *machine) dsn() string { return m.server.DSN("postgres", localpg.Owner) }

func (m *machine) stop() {
	m.store.Close()
	m.server.Stop()
}

// kill ends PostgreSQL as a power failure would, as far as processes go: a
// backend that is only orphaned may still finish its commit.
func (m *machine) kill() {
	m.t.Helper()
	pid := m.server.PID()
	children, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		m.t.Fatal(err)
	}
	for _, child := range strings.Fields(string(children)) {
		if n, err := strconv.Atoi(child); err == nil {
			syscall.Kill(n, syscall.SIGKILL) // it may be gone already
		}
	}
	<-m.server.Done()
}

// restart brings the machine up again, with a new Store.
func (m *machine) restart() {
	m.t.Helper()
	m.stop()
	m.start()
}

// TestKilledBetweenSteps kills PostgreSQL after each step of a load.
func TestKilledBetweenSteps(t *testing.T) {
	m := newMachine(t)
	load(t, m.store, 1, 10)
	ctx := t.Context()
	rows := rowsOf(0, 2000)
	steps := []func(l enigma.Load) error{
		func(enigma.Load) error { return nil },
		func(l enigma.Load) error { return l.Copy(ctx, "t_1", rows) },
		func(l enigma.Load) error { return l.Copy(ctx, "t_2", tuple(int8(1))) },
		func(l enigma.Load) error { return l.Copy(ctx, "t_1", rows) },
	}
	commit := func(l enigma.Load) error { return l.Commit(ctx, map[string]int64{"t_1": 4000, "t_2": 1}) }
	for n := range steps {
		l, err := m.store.Begin(ctx, spec(2))
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range steps[:n+1] {
			if err := step(l); err != nil {
				t.Fatal(err)
			}
		}
		m.kill()
		for _, step := range append(steps[n+1:], commit) {
			if err = step(l); err != nil {
				break
			}
		}
		if !errors.Is(err, enigma.Unavailable) && !errors.Is(err, enigma.Invalid) {
			t.Errorf("step %d: load over a dead server = %v", n, err)
		}
		l.Abort()
		m.restart()
		if _, err := query(ctx, m.store, 2, "SELECT count(*) FROM %s.t_1"); !errors.Is(err, enigma.NotFound) {
			t.Errorf("step %d: revision 2 is half there: %v", n, err)
		}
		if got := count(t, m.store, 1); got != 10 {
			t.Errorf("step %d: revision 1 has %d rows", n, got)
		}
		if got := leftovers(t, m.dsn()); got != 1 {
			t.Errorf("step %d: %d schemas are left, want 1", n, got)
		}
	}

	// What was confirmed stays.
	load(t, m.store, 2, 3000)
	m.kill()
	m.restart()
	if got := count(t, m.store, 2); got != 3000 {
		t.Errorf("a committed revision has %d rows, want 3000", got)
	}
}

// TestKilledDuringCommit kills PostgreSQL at many moments of a commit: the new
// revision is there with all rows or not at all, and if Commit said that it is
// there, it is.
func TestKilledDuringCommit(t *testing.T) {
	m := newMachine(t)
	load(t, m.store, 1, 10)
	revision := uint64(2)
	lost, kept := 0, 0
	for delay := time.Duration(0); delay < 40*time.Millisecond; delay += 5 * time.Millisecond {
		l, err := m.store.Begin(t.Context(), spec(revision))
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Copy(t.Context(), "t_1", rowsOf(0, 2000)); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() { done <- l.Commit(t.Context(), map[string]int64{"t_1": 2000, "t_2": 0}) }()
		time.Sleep(delay)
		m.kill()
		err = <-done
		m.restart()
		_, missing := query(t.Context(), m.store, revision, "SELECT count(*) FROM %s.t_1")
		switch {
		case missing == nil:
			kept++
			if got := count(t, m.store, revision); got != 2000 {
				t.Errorf("after %v: %d rows, want 2000", delay, got)
			}
			revision++
		case !errors.Is(missing, enigma.NotFound):
			t.Errorf("after %v: %v", delay, missing)
		default:
			lost++
			if err == nil {
				t.Errorf("after %v: a confirmed commit is lost", delay)
			}
			if got := count(t, m.store, revision-1); got == 0 {
				t.Errorf("after %v: the revision before is empty", delay)
			}
		}
	}
	t.Logf("%d commits lost, %d kept", lost, kept)
}

// TestServerRestart restarts PostgreSQL under a Store that stays.
func TestServerRestart(t *testing.T) {
	m := newMachine(t)
	load(t, m.store, 1, 10)
	count(t, m.store, 1) // leaves an idle connection
	rows, err := m.store.Query(t.Context(), enigma.Request{
		Dataset: dataset, Revision: 1,
		SQL: "SELECT a.c_1 FROM " + enigma.SchemaName(dataset, 1) + ".t_1 AS a",
	})
	if err != nil {
		t.Fatal(err)
	}
	m.kill()
	for err == nil {
		_, err = rows.Next() // buffered rows, then the end or an error
	}
	rows.Close()
	if _, err := query(t.Context(), m.store, 1, "SELECT count(*) FROM %s.t_1"); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("query over a dead server = %v, want Unavailable", err)
	}
	m.server.Stop()
	if m.server, err = localpg.Start(t.Context(), localpg.Config{Dir: m.dir, Durable: true, Bin: pgtest.StorageBin()}); err != nil {
		t.Fatal(err)
	}
	if got := count(t, m.store, 1); got != 10 {
		t.Errorf("after the restart: %d rows", got)
	}
	load(t, m.store, 2, 20)
}
