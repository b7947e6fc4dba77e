package localpg_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/sentinel"
)

// sorting is a query that sorts more than fits into little.
const (
	little  = "set work_mem = '64kB'; "
	sorting = "select * from (select md5(i::text) || 'spilled-8823' as v from generate_series(1, 50000) i) x order by v"
)

// spillDir returns where an engine's temporary files are, "" if on its disk.
func spillDir(t *testing.T, e *localpg.Engine) string {
	t.Helper()
	conn := connect(t, e.Server().DSN(localpg.Database, localpg.Owner))
	var dir string
	err := conn.QueryRow(t.Context(), "select coalesce((select pg_tablespace_location(oid) from pg_tablespace where spcname = 'spill'), '')").Scan(&dir)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// spill makes temporary files and a temporary table with an index, both larger
// than what PostgreSQL keeps in its buffers, and searches the engine's directory
// for what is in them while they are there.
func spill(t *testing.T, e *localpg.Engine) []sentinel.Hit {
	t.Helper()
	conn := connect(t, e.DSN())
	defer conn.Close(context.Background())
	for _, sql := range []string{
		"set temp_buffers = '800kB'",
		"create temp table held as select md5(i::text) || 'tempered-4471' as v from generate_series(1, 50000) i",
		"create index on held (v)",
		little + "begin",
		"declare c cursor for " + sorting,
		"fetch 10 from c", // the sort is over, and its files are still being read
	} {
		if _, err := conn.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	owner := connect(t, e.Server().DSN(localpg.Database, localpg.Owner))
	if _, err := owner.Exec(t.Context(), "checkpoint"); err != nil {
		t.Fatal(err)
	}
	set := sentinel.Set{"a temporary file": []byte("spilled-8823"), "a temporary table": []byte("tempered-4471")}
	found, size, err := set.Search(filepath.Dir(e.Server().DataDir()))
	if err != nil || size == 0 {
		t.Fatal(size, err)
	}
	if dir := spillDir(t, e); dir != "" {
		there, _, err := set.Search(dir)
		if err != nil || len(there) != 2 {
			t.Errorf("in %s: %v, %v; want both", dir, there, err)
		}
	}
	return found
}

// TestSpill: what a statement puts aside is on the tmpfs and not in the engine's
// directory, unless it is said that it may be.
func TestSpill(t *testing.T) {
	for where, want := range map[string]int{"": 0, localpg.SpillMemory: 0, localpg.SpillDisk: 2} {
		t.Run("in "+where, func(t *testing.T) {
			dir := filepath.Join(pgtest.Dir(t), "engine")
			e, err := localpg.OpenEngine(t.Context(), localpg.EngineConfig{Dir: dir, Spill: where})
			if err != nil {
				t.Fatal(err)
			}
			defer e.Stop()
			if where != localpg.SpillDisk && spillDir(t, e) == "" {
				t.Skip("no tmpfs on this machine")
			}
			if found := spill(t, e); len(found) != want {
				t.Errorf("found in the engine's directory: %v; want %d", found, want)
			}
			place := spillDir(t, e)
			if err := e.Stop(); err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(place); place != "" && err == nil {
				t.Errorf("%s is still there", place)
			}
		})
	}
}

// TestSpillElsewhere: in a directory of the operator's, and no longer, when the
// engine is opened again with another place.
func TestSpillElsewhere(t *testing.T) {
	dir, mine := pgtest.Dir(t), pgtest.Dir(t)
	c := localpg.EngineConfig{Dir: filepath.Join(dir, "engine"), Spill: mine}
	e, err := localpg.OpenEngine(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if place := spillDir(t, e); !strings.HasPrefix(place, mine+"/") {
		t.Errorf("temporary files are in %q, want below %s", place, mine)
	}
	if found := spill(t, e); len(found) != 0 {
		t.Errorf("found in the engine's directory: %v", found)
	}
	kill(t, e)
	c.Spill = localpg.SpillDisk
	if e, err = localpg.OpenEngine(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	defer e.Stop()
	if place := spillDir(t, e); place != "" {
		t.Errorf("temporary files are in %q, want them in the data directory", place)
	}
}

// kill ends an engine's server as a power failure would, with a table in use.
func kill(t *testing.T, e *localpg.Engine) {
	t.Helper()
	conn := connect(t, e.DSN())
	if _, err := conn.Exec(t.Context(), "create temp table held as select generate_series(1, 1000) as v; create index on held (v)"); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(e.Server().PID(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-e.Server().Done()
	e.Stop()
}

// TestSpillIsGone: the machine goes down at any moment, and what was on the tmpfs
// is gone. The engine starts, keeps the subscriber's tables, and spills again.
func TestSpillIsGone(t *testing.T) {
	for _, settled := range []bool{false, true} {
		t.Run(fmt.Sprintf("checkpoint %v", settled), func(t *testing.T) {
			dir := filepath.Join(pgtest.Dir(t), "engine")
			e := openEngine(t, dir)
			place := spillDir(t, e)
			if place == "" {
				t.Skip("no tmpfs on this machine")
			}
			conn := connect(t, e.DSN())
			if _, err := conn.Exec(t.Context(), "create table scratch.mine as select generate_series(1, 10) as v"); err != nil {
				t.Fatal(err)
			}
			if settled {
				owner := connect(t, e.Server().DSN(localpg.Database, localpg.Owner))
				if _, err := owner.Exec(t.Context(), "checkpoint"); err != nil {
					t.Fatal(err)
				}
			}
			kill(t, e)
			if err := os.RemoveAll(filepath.Dir(place)); err != nil {
				t.Fatal(err)
			}
			e = openEngine(t, dir)
			if _, err := os.Stat(e.Server().DataDir() + ".old"); err == nil {
				t.Fatal("the engine was made anew")
			}
			var rows int
			if err := connect(t, e.DSN()).QueryRow(t.Context(), "select count(*) from scratch.mine").Scan(&rows); err != nil || rows != 10 {
				t.Errorf("%d rows of the subscriber's, %v; want 10", rows, err)
			}
			if found := spill(t, e); len(found) != 0 {
				t.Errorf("found in the engine's directory: %v", found)
			}
		})
	}
}

// TestSpillIsSwept: what an engine left whose process was killed, and that nobody
// starts again, goes when another one starts.
func TestSpillIsSwept(t *testing.T) {
	dir := pgtest.Dir(t)
	parent := pgtest.Dir(t)
	open := func(name string) *localpg.Engine {
		e, err := localpg.OpenEngine(t.Context(), localpg.EngineConfig{Dir: filepath.Join(dir, name), Spill: parent})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { e.Stop() })
		return e
	}
	alive := open("alive")
	left := filepath.Join(parent, "enigma-spill-0123456789abcdef")
	for _, d := range []string{left, filepath.Join(dir, "dead")} {
		if err := os.Mkdir(d, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(left, "engine"), []byte(filepath.Join(dir, "dead")), 0o600); err != nil {
		t.Fatal(err)
	}
	open("other")
	if _, err := os.Stat(left); err == nil {
		t.Error("a dead engine's files are still there")
	}
	if found := spill(t, alive); len(found) != 0 {
		t.Errorf("a running engine's directory was swept: %v", found)
	}
}

// TestSpillLimit: a statement that needs larger temporary files than the limit
// fails with 53400.
func TestSpillLimit(t *testing.T) {
	e, err := localpg.OpenEngine(t.Context(), localpg.EngineConfig{Dir: filepath.Join(pgtest.Dir(t), "engine"), SpillLimit: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Stop()
	conn := connect(t, e.DSN())
	if _, err := conn.PgConn().Exec(t.Context(), little+sorting).ReadAll(); sqlstate(err) != "53400" {
		t.Errorf("got %v, want 53400", err)
	}
	var one int
	if err := conn.QueryRow(t.Context(), "select 1", pgx.QueryExecModeSimpleProtocol).Scan(&one); err != nil || one != 1 {
		t.Errorf("the session goes on: %d, %v", one, err)
	}
}
