package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// asSuperuser connects to the same database as who may do everything.
func asSuperuser(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	c, err := pgx.ParseConfig(dsn)
	if err != nil {
		t.Fatal(err)
	}
	return connect(t, pgtest.StorageServer(t).DSN(c.Database, localpg.Owner))
}

// TestRolesOfAnOlderServer: after pg_upgrade to 16 the revisions' roles are there
// and nobody but a superuser may change them. The error says what helps.
func TestRolesOfAnOlderServer(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{})
	load(t, s, 1, 10)
	if s.Server().Version < 160_000 {
		t.Skip("any role with CREATEROLE may change any other")
	}
	s.Close()
	super := asSuperuser(t, dsn)
	role := column[string](t, super, "SELECT role_name FROM enigma.revisions")[0]
	keeper := column[string](t, super, "SELECT pg_get_userbyid(datdba)::text FROM pg_database WHERE datname = current_database()")[0]
	run := func(sql string) {
		t.Helper()
		if _, err := super.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	run(fmt.Sprintf("REVOKE %q FROM %q", role, keeper))
	s, err := store.Open(t.Context(), dsn, store.Config{})
	if err == nil {
		s.Close()
	}
	hint, ok := strings.CutPrefix(enigma.Hint(err), "as a superuser: ")
	if !errors.Is(err, enigma.Denied) || !ok {
		t.Fatalf("opened with roles that it cannot change: %v (hint %q)", err, enigma.Hint(err))
	}
	run(hint)
	s = openStore(t, dsn, store.Config{})
	if got := count(t, s, 1); got != 10 {
		t.Errorf("%d rows, want 10", got)
	}
}

// TestPublicIsClosed: where everybody may make tables in schema public, as
// PostgreSQL 14 has it, the Store takes that away, or says who can.
func TestPublicIsClosed(t *testing.T) {
	const open = "SELECT has_schema_privilege('public', 'public', 'CREATE')"
	for _, tt := range []struct {
		name, schema string // who owns the database, and schema public
		closed       bool
	}{{"its owner", "keeper", true}, {"another", "super", false}} {
		t.Run(tt.name, func(t *testing.T) {
			dsn := pgtest.Storage(t)
			super := asSuperuser(t, dsn)
			sql := "GRANT CREATE ON SCHEMA public TO PUBLIC; ALTER SCHEMA public OWNER TO " + localpg.Owner
			if tt.schema == "keeper" {
				sql += "; ALTER SCHEMA public OWNER TO keeper_" + super.Config().Database
			}
			if _, err := super.Exec(t.Context(), sql); err != nil {
				t.Fatal(err)
			}
			var log bytes.Buffer
			openStore(t, dsn, store.Config{Log: slog.New(slog.NewTextHandler(&log, nil))})
			if got := column[bool](t, super, open)[0]; got == tt.closed {
				t.Errorf("everybody may make tables in schema public: %v", got)
			}
			if warned := strings.Contains(log.String(), "REVOKE CREATE ON SCHEMA public FROM PUBLIC"); warned == tt.closed {
				t.Errorf("warned: %v\n%s", warned, &log)
			}
		})
	}
}
