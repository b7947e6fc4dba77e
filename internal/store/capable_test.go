package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// TestMeagreRoles: a role that lacks a right is refused before anything is made,
// with the statement that gives it; with the rights that docs/storage.md lists, a
// role that is no superuser does everything.
func TestMeagreRoles(t *testing.T) {
	dsn := pgtest.StorageDatabase(t)
	owner := connect(t, dsn)
	database := column[string](t, owner, "SELECT current_database()")[0]
	role := "keeper_of_" + database
	run := func(sql string) {
		t.Helper()
		sql = strings.NewReplacer("%r", role, "%d", database).Replace(sql)
		if _, err := owner.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	run("CREATE ROLE %r LOGIN")
	as := owner.Config()
	login := fmt.Sprintf("host=%s port=%d user=%s dbname=%s", as.Host, as.Port, role, database)
	var log bytes.Buffer
	open := func() (*store.Store, error) {
		return store.Open(t.Context(), login, store.Config{Log: slog.New(slog.NewTextHandler(&log, nil))})
	}
	for _, tt := range []struct{ lacks, gives string }{
		{"CREATE ROLE, GRANT and REVOKE ON DATABASE, CREATE SCHEMA", `ALTER ROLE "%r" CREATEROLE`},
		{"GRANT and REVOKE ON DATABASE, CREATE SCHEMA", `ALTER DATABASE "%d" OWNER TO "%r"`},
	} {
		s, err := open()
		if err == nil {
			s.Close()
		}
		gives := strings.NewReplacer("%r", role, "%d", database).Replace(tt.gives)
		if !errors.Is(err, enigma.Denied) || !strings.Contains(err.Error(), "may not "+tt.lacks) || !strings.Contains(enigma.Hint(err), gives) {
			t.Fatalf("without %s: %v (hint %q)", tt.lacks, err, enigma.Hint(err))
		}
		if n := column[int64](t, owner, "SELECT count(*) FROM pg_namespace WHERE nspname = 'enigma'"); n[0] != 0 {
			t.Error("something was made before the check")
		}
		run(tt.gives)
	}
	s, err := open()
	if err != nil {
		t.Fatal(err)
	}
	if v := s.Server(); v.Version < 140_000 || v.TempFiles || v.Citus != "" {
		t.Errorf("found %+v", v)
	}
	if !strings.Contains(log.String(), "GRANT SET ON PARAMETER temp_file_limit") {
		t.Errorf("no warning that temporary files have no limit:\n%s", &log)
	}
	fill(t, s, divided(1), 40)
	fill(t, s, spec(2), 10)
	fill(t, s, divided(3), 20)
	if got := count(t, s, 3); got != 21 {
		t.Errorf("%d rows, want 21", got)
	}
	s.Close()
	if s.Server().Version < 150_000 {
		return // no such privilege
	}
	run(`GRANT SET ON PARAMETER temp_file_limit TO %r`)
	if s, err = open(); err != nil {
		t.Fatal(err)
	}
	if !s.Server().TempFiles {
		t.Error("temp_file_limit may be set, which was not found out")
	}
	s.Close()
	run(`REVOKE SET ON PARAMETER temp_file_limit FROM %r`)
}

// TestLesserEngines: a server without a function that statements need is refused
// by the function's name.
func TestLesserEngines(t *testing.T) {
	for _, tt := range []struct{ name, spoil string }{
		{"range_agg", "DELETE FROM pg_proc WHERE proname = 'range_agg'"},
		{"array_agg", "DELETE FROM pg_proc WHERE proname = 'array_agg'"},
		{"min of text", "DELETE FROM pg_proc WHERE proname = 'min'"},
		{"its catalogue", "DELETE FROM pg_proc WHERE proname = 'pg_has_role'"},
	} {
		dsn := pgtest.StorageDatabase(t)
		conn := connect(t, dsn)
		for _, sql := range []string{"SET allow_system_table_mods = on", tt.spoil} {
			if _, err := conn.Exec(t.Context(), sql); err != nil {
				t.Fatal(err)
			}
		}
		s, err := store.Open(t.Context(), dsn, store.Config{})
		if err == nil {
			s.Close()
		}
		if !errors.Is(err, enigma.Unsupported) || !strings.Contains(err.Error(), "does not have "+tt.name) || enigma.Hint(err) == "" {
			t.Errorf("%s: %v (hint %q)", tt.spoil, err, enigma.Hint(err))
		}
	}
}
