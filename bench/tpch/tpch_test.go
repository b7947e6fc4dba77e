package tpch

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"enigma/internal/localpg/pgtest"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
)

// TestQueries asks all 22 queries of a market in which every column is encrypted.
// Each must be answered as PostgreSQL answers it, to the byte.
func TestQueries(t *testing.T) {
	const scale = 0.01
	o := Options{Scale: scale, InProcess: true}
	if pgtest.StorageBin() != "" {
		o.Databases = []string{pgtest.Storage(t), pgtest.Storage(t)}
	}
	r, err := Up(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	ours, plain := connect(t, r.Gateway()), connect(t, r.Plain())
	for n := 1; n <= Queries; n++ {
		t.Run(fmt.Sprintf("Q%02d", n), func(t *testing.T) {
			sql, err := Query(n, scale)
			if err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			got := answer(t, ours, sql)
			took := time.Since(began)
			began = time.Now()
			want := answer(t, plain, sql)
			t.Logf("%.1f ms beside %.1f ms, %d rows\n%s", took.Seconds()*1e3, time.Since(began).Seconds()*1e3, len(want)-1,
				strings.Join(answer(t, ours, "explain "+sql), "\n"))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("query %d (-PostgreSQL +gateway):\n%s", n, diff)
			}
		})
	}
}

func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(t.Context()) })
	return conn
}

func answer(t *testing.T, conn *pgx.Conn, sql string) []string {
	t.Helper()
	out, err := Answer(t.Context(), conn, sql)
	if err != nil {
		t.Fatalf("%v\n%s", err, sql)
	}
	return out
}
