package store_test

import (
	"fmt"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// TestPrepared asks more texts again and again than a connection keeps
// prepared, among them one text with parameters of two types and one that
// fails.
func TestPrepared(t *testing.T) {
	s, err := store.Open(t.Context(), pgtest.Storage(t), store.Config{MaxConns: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	load(t, s, 1, 10)
	ask := func(sql string, args ...enigma.Arg) (int, error) {
		rows, err := query(t.Context(), s, 1, sql, args...)
		return len(rows), err
	}
	const one = "SELECT t1.c_1 FROM %s.t_1 AS t1 WHERE (t1.c_1 = $1)"
	for round := range 3 {
		for i := range 150 {
			n, err := ask(fmt.Sprintf("SELECT t1.c_1 FROM %%s.t_1 AS t1 WHERE (t1.c_1 < $1) LIMIT %d", i+1), arg(5))
			if want := min(i+1, 5); err != nil || n != want {
				t.Fatalf("round %d, statement %d: %d rows, want %d, %v", round, i, n, want, err)
			}
		}
		for _, a := range []enigma.Arg{arg(5), {OID: 23, Value: []byte{0, 0, 0, 5}}} {
			n, err := ask(one, a)
			if err != nil || n != 1 {
				t.Errorf("round %d, type %d: %d rows, %v", round, a.OID, n, err)
			}
		}
		if _, err := ask(one, enigma.Arg{OID: 2950, Value: make([]byte, 16)}); err == nil || !strings.Contains(err.Error(), "42883") {
			t.Errorf("round %d: bigint = uuid: %v, want SQLSTATE 42883", round, err)
		}
	}
}
