package store_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// changing is spec with rows that have numbers.
func changing(revision uint64) enigma.LoadSpec {
	sp := spec(revision)
	sp.Tables[0].Numbers, sp.Tables[1].Numbers = "c_1", "c_5"
	return sp
}

// inParts is changing with divided rows.
func inParts(revision uint64) enigma.LoadSpec {
	sp := changing(revision)
	sp.Tables[0].Partition = &enigma.Partition{By: []string{"c_2"}, Parts: 4}
	return sp
}

// whole loads a revision whose t_1 has the rows 0 to n.
func whole(t *testing.T, s *store.Store, sp enigma.LoadSpec, n int64) {
	t.Helper()
	l, err := s.Begin(t.Context(), sp)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	if err := l.Copy(t.Context(), "t_1", rowsOf(0, n)); err != nil {
		t.Fatal(err)
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": n, "t_2": 0}); err != nil {
		t.Fatal(err)
	}
}

// A change is one batch over t_1.
type change struct {
	name     byte // of the batch
	base     byte // name of the one before, if that was a change
	gone     []uint64
	from, to int64 // rows that come
	rows     int64 // that t_1 has then
	replace  bool
	late     bool // a later revision is registered
}

// apply loads a change of the revision before.
func (c change) apply(t *testing.T, s *store.Store, sp enigma.LoadSpec) error {
	t.Helper()
	sp.Base, sp.Batch, sp.Replace = sp.Revision-1, enigma.Hash{c.name}, c.replace
	sp.Late = c.late
	if c.base != 0 {
		sp.BaseBatch = enigma.Hash{c.base}
	}
	l, err := s.Begin(t.Context(), sp)
	if err != nil {
		return err
	}
	defer l.Abort()
	if err := l.Copy(t.Context(), "t_1", rowsOf(c.from, c.to)); err != nil {
		return err
	}
	if err := l.Delete(t.Context(), "t_1", c.gone); err != nil {
		return err
	}
	return l.Commit(t.Context(), map[string]int64{"t_1": c.rows, "t_2": 0})
}

// must applies a change that has to work, and registers it.
func (c change) must(t *testing.T, s *store.Store, sp enigma.LoadSpec) {
	t.Helper()
	if err := c.apply(t, s, sp); err != nil {
		t.Fatal(err)
	}
	c.register(t, s, sp.Revision)
}

// register lets the store know what the chain has for a revision.
func (c change) register(t *testing.T, s *store.Store, revision uint64) {
	t.Helper()
	rows, err := s.Query(t.Context(), enigma.Request{
		Dataset: dataset, Revision: revision, Newest: revision, Manifest: enigma.Hash{c.name},
		SQL: "SELECT count(*) FROM " + enigma.SchemaName(dataset, revision) + ".t_1",
	})
	if err != nil {
		t.Fatal(err)
	}
	rows.Close()
}

// numbers lists the numbers of a revision's rows, as runs.
func numbers(t *testing.T, s *store.Store, revision uint64) string {
	t.Helper()
	rows, err := query(t.Context(), s, revision, "SELECT a.c_1, a.c_3 FROM %s.t_1 AS a ORDER BY a.c_1")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	last := int64(-2)
	for i, r := range rows {
		n := int64(binary.BigEndian.Uint64(r[0]))
		if !bytes.Equal(r[1], fmt.Append(nil, "cipher", n)) {
			t.Errorf("row %d has the term %q", n, r[1])
		}
		if n != last+1 {
			if i > 0 {
				fmt.Fprintf(&out, "-%d ", last)
			}
			fmt.Fprint(&out, n)
		}
		last = n
	}
	return fmt.Sprintf("%s-%d", out.String(), last)
}

func wantNumbers(t *testing.T, s *store.Store, revision uint64, want string) {
	t.Helper()
	if got := numbers(t, s, revision); got != want {
		t.Errorf("revision %d has the rows %s, want %s", revision, got, want)
	}
}

// TestChanges: a change adds and ends rows, the revision before stays as it is,
// and the one before that goes with the rows that it alone showed.
func TestChanges(t *testing.T) {
	for name, of := range map[string]func(uint64) enigma.LoadSpec{"one piece": changing, "parts": inParts} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dsn := pgtest.Database(t)
			s := openStore(t, dsn, store.Config{})
			whole(t, s, of(1), 100)
			wantNumbers(t, s, 1, "0-99")
			change{name: 1, gone: []uint64{10, 11}, from: 100, to: 105, rows: 103}.must(t, s, of(2))
			wantNumbers(t, s, 1, "0-99")
			wantNumbers(t, s, 2, "0-9 12-104")
			change{name: 2, base: 1, gone: []uint64{0, 104}, from: 105, to: 106, rows: 102}.must(t, s, of(3))
			wantNumbers(t, s, 2, "0-9 12-104")
			wantNumbers(t, s, 3, "1-9 12-103 105-105")
			if _, err := query(t.Context(), s, 1, "SELECT count(*) FROM %s.t_1"); !errors.Is(err, enigma.NotFound) {
				t.Errorf("the revision before the last two: %v", err)
			}
			if got := held(t, dsn, 1); got != 104 {
				t.Errorf("%d rows are held, want 104: those of the last two revisions", got)
			}
			rows, err := query(t.Context(), s, 3, "SELECT sum(a.c_1), min(a.c_1), count(*), range_agg(int8range(a.c_1, a.c_1, '[]')) FROM %s.t_1 AS a")
			if err != nil || len(rows) != 1 {
				t.Fatal(rows, err)
			}
			if min, n := binary.BigEndian.Uint64(rows[0][1]), binary.BigEndian.Uint64(rows[0][2]); min != 1 || n != 102 {
				t.Errorf("%d rows from %d on, want 102 from 1 on", n, min)
			}
			if runs := binary.BigEndian.Uint32(rows[0][3]); runs != 3 {
				t.Errorf("%d runs of numbers, want 3", runs)
			}

			// A whole revision ends the line; the last of it takes its rows along.
			whole(t, s, of(4), 7)
			wantNumbers(t, s, 3, "1-9 12-103 105-105")
			whole(t, s, of(5), 8)
			conn := connect(t, dsn)
			if got := column[string](t, conn, "SELECT nspname::text FROM pg_namespace WHERE nspname ~ '^d[0-9a-f]{16}v' ORDER BY 1"); len(got) != 2 {
				t.Errorf("rows are held in %s, want those of revisions 4 and 5", got)
			}
		})
	}
}

// held counts the rows of t_1 that all revisions made of one have together.
func held(t *testing.T, dsn string, root uint64) int {
	t.Helper()
	schema := strings.Replace(enigma.SchemaName(dataset, root), "r", "v", 1)
	return column[int](t, connect(t, dsn), "SELECT count(*)::int FROM "+schema+".t_1")[0]
}

// TestChangesAreAllOrNothing: a change that does not fit leaves no trace.
func TestChangesAreAllOrNothing(t *testing.T) {
	dsn := pgtest.Database(t)
	s := openStore(t, dsn, store.Config{})
	whole(t, s, changing(1), 10)
	change{name: 1, gone: []uint64{3}, rows: 9}.must(t, s, changing(2))
	for name, tt := range map[string]struct {
		c    change
		spec enigma.LoadSpec
	}{
		"a row that is not there": {change{name: 2, base: 1, gone: []uint64{4, 10}, rows: 7}, changing(3)},
		"a row that went before":  {change{name: 2, base: 1, gone: []uint64{3}, rows: 8}, changing(3)},
		"a row twice":             {change{name: 2, base: 1, gone: []uint64{4, 4}, rows: 7}, changing(3)},
		"a number that is taken":  {change{name: 2, base: 1, from: 9, to: 11, rows: 11}, changing(3)},
		"a number of the past":    {change{name: 2, base: 1, from: 3, to: 4, rows: 10}, changing(3)},
		"another count":           {change{name: 2, base: 1, gone: []uint64{4}, rows: 9}, changing(3)},
		"no name":                 {change{base: 1, gone: []uint64{4}, rows: 8}, changing(3)},
		"a gap":                   {change{name: 2, base: 1, gone: []uint64{4}, rows: 8}, changing(4)},
		"other tables":            {change{name: 2, base: 1, gone: []uint64{4}, rows: 8}, spec(3)},
		"another past":            {change{name: 2, gone: []uint64{4}, rows: 8}, changing(3)},
		"a revision of the past":  {change{name: 2, base: 1, gone: []uint64{4}, rows: 8}, changing(2)},
	} {
		if err := tt.c.apply(t, s, tt.spec); err == nil || errors.Is(err, enigma.Internal) {
			t.Errorf("%s: %v", name, err)
		}
		wantNumbers(t, s, 1, "0-9")
		wantNumbers(t, s, 2, "0-2 4-9")
		if got := held(t, dsn, 1); got != 10 {
			t.Errorf("%s: %d rows are held, want 10", name, got)
		}
	}
	other := changing(3)
	other.Provider = enigma.Address{0x22}
	if err := (change{name: 2, base: 1, gone: []uint64{4}, rows: 8}).apply(t, s, other); !errors.Is(err, enigma.Denied) {
		t.Errorf("a stranger's change: %v", err)
	}
	load(t, s, 7, 3)
	if err := (change{name: 1, gone: []uint64{1}, rows: 2}).apply(t, s, spec(8)); !errors.Is(err, enigma.Invalid) {
		t.Errorf("a change of rows without numbers: %v", err)
	}
}

// TestChangeAgain: a change that is committed may come again; another of the
// same number takes its place only where that is allowed.
func TestChangeAgain(t *testing.T) {
	dsn := pgtest.Database(t)
	s := openStore(t, dsn, store.Config{})
	whole(t, s, changing(1), 10)
	c := change{name: 1, gone: []uint64{3}, from: 10, to: 12, rows: 11}
	for range 2 {
		if err := c.apply(t, s, changing(2)); err != nil {
			t.Fatal(err)
		}
	}
	const all = "SELECT c_1 FROM %s.t_1"
	if _, err := query(t.Context(), s, 2, all); !errors.Is(err, enigma.NotFound) {
		t.Errorf("a change of which nobody knows whether it is the registered one: %v", err)
	}
	d := change{name: 2, gone: []uint64{4}, from: 12, to: 13, rows: 10}
	if err := d.apply(t, s, changing(2)); !errors.Is(err, enigma.Invalid) {
		t.Errorf("another change: %v", err)
	}
	d.replace = true
	d.must(t, s, changing(2))
	wantNumbers(t, s, 1, "0-9")
	wantNumbers(t, s, 2, "0-3 5-9 12-12")
	if got := held(t, dsn, 1); got != 11 {
		t.Errorf("%d rows are held, want 11", got)
	}
	if _, err := s.Query(t.Context(), enigma.Request{
		Dataset: dataset, Revision: 2, Newest: 2, Manifest: enigma.Hash{9}, SQL: "SELECT c_1 FROM " + enigma.SchemaName(dataset, 2) + ".t_1",
	}); !errors.Is(err, enigma.NotFound) {
		t.Errorf("a change that the chain took back for another: %v", err)
	}
	c.replace, c.late = true, true
	if err := c.apply(t, s, changing(2)); !errors.Is(err, enigma.Invalid) {
		t.Errorf("another change than the registered one: %v", err)
	}
	s.Close()
	s = openStore(t, dsn, store.Config{})
	wantNumbers(t, s, 2, "0-3 5-9 12-12")
	if err := d.apply(t, s, changing(2)); err != nil {
		t.Errorf("the registered one again: %v", err)
	}
	e := change{name: 3, base: 2, gone: []uint64{12}, rows: 9}
	if err := e.apply(t, s, changing(3)); err != nil {
		t.Fatal(err)
	}

	// A whole revision may take a change's place, too.
	sp := changing(3)
	sp.Replace = true
	whole(t, s, sp, 4)
	wantNumbers(t, s, 2, "0-3 5-9 12-12")
	wantNumbers(t, s, 3, "0-3")
}

// TestChangesArePlanned: statements over views use indexes and know how many
// rows there are, and reach nothing else.
func TestChangesArePlanned(t *testing.T) {
	for name, of := range map[string]func(uint64) enigma.LoadSpec{"one piece": changing, "parts": inParts} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dsn := pgtest.Database(t)
			s := openStore(t, dsn, store.Config{})
			whole(t, s, of(1), 20_000)
			var gone []uint64
			for i := range uint64(15_000) {
				gone = append(gone, i)
			}
			change{name: 1, gone: gone, from: 20_000, to: 21_000, rows: 6_000}.must(t, s, of(2))
			conn := connect(t, dsn)
			view := enigma.SchemaName(dataset, 2) + ".t_1"
			plan := strings.Join(column[string](t, conn, "EXPLAIN SELECT c_3 FROM "+view+" WHERE c_1 = 17000"), "\n")
			if !strings.Contains(plan, "Index Scan") {
				t.Errorf("a look-up reads everything:\n%s", plan)
			}
			rows, err := query(t.Context(), s, 2, "EXPLAIN SELECT c_1 FROM %s.t_1")
			if err != nil {
				t.Fatal(err)
			}
			if n := binary.BigEndian.Uint64(rows[0][0]); n < 5_000 || n > 8_000 {
				t.Errorf("about %d rows, want some 6000", n)
			}
			_, err = query(t.Context(), s, 2, "SELECT c_1 FROM "+strings.Replace(view, "r2", "v1", 1))
			if !errors.Is(err, enigma.Denied) {
				t.Errorf("the rows of all revisions: %v", err)
			}
			for _, column := range []string{"from$", "to$"} {
				if _, err := query(t.Context(), s, 2, "SELECT "+column+" FROM %s.t_1"); err == nil {
					t.Errorf("%s can be asked for", column)
				}
			}
			infos, err := s.Tables(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range infos {
				if i.Name == "t_1" && (i.Bytes > 0) != (i.Revision == 2) {
					t.Errorf("revision %d takes %d bytes", i.Revision, i.Bytes)
				}
			}
		})
	}
}

// TestKilledDuringChange kills PostgreSQL at many moments of a change: it is
// there as a whole or not at all, and may come again.
func TestKilledDuringChange(t *testing.T) {
	m := newMachine(t)
	whole(t, m.store, changing(1), 2000)
	revision, first := uint64(2), int64(0)
	lost, kept := 0, 0
	for delay := time.Duration(0); delay < 80*time.Millisecond; delay += 10 * time.Millisecond {
		c := change{name: byte(revision), base: byte(revision - 1), from: 2000 + first, to: 3000 + first, rows: 2000}
		if revision == 2 {
			c.base = 0
		}
		for i := range uint64(1000) {
			c.gone = append(c.gone, uint64(first)+i)
		}
		done := make(chan error, 1)
		go func() { done <- c.apply(t, m.store, changing(revision)) }()
		time.Sleep(delay + 10*time.Millisecond)
		m.kill()
		err := <-done
		m.restart()
		before := fmt.Sprintf("%d-%d", first, first+1999)
		wantNumbers(t, m.store, revision-1, before)
		schemas := column[string](t, connect(t, m.dsn()), "SELECT nspname::text FROM pg_namespace WHERE nspname = $1", enigma.SchemaName(dataset, revision))
		if len(schemas) > 0 {
			kept++
		} else if lost++; err == nil {
			t.Errorf("after %v: a change that was confirmed is lost", delay)
		}
		c.must(t, m.store, changing(revision))
		first += 1000
		wantNumbers(t, m.store, revision, fmt.Sprintf("%d-%d", first, first+1999))
		wantNumbers(t, m.store, revision-1, before)
		revision++
	}
	t.Logf("%d changes lost, %d kept", lost, kept)
}
