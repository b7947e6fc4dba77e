package store_test

import (
	"slices"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// TestColumnOrder: values of one size come first, whatever order the columns are
// named in, and rows are read in the order that they are named in.
func TestColumnOrder(t *testing.T) {
	dsn := pgtest.Database(t)
	s := openStore(t, dsn, store.Config{})
	sp := spec(1)
	sp.Tables[0].Columns = []enigma.PhysicalColumn{
		{Name: "c_4", Type: "text"},
		{Name: "c_9", Type: "uuid"},
		{Name: "c_3", Type: "bytea"},
		{Name: "c_8", Type: "integer"},
		{Name: "c_2", Type: "numeric(5,2)"},
		{Name: "c_7", Type: "bigint"},
		{Name: "c_1", Type: "timestamp(3)"},
	}
	sp.Tables[0].Indexes = nil
	l, err := s.Begin(t.Context(), sp)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	five := []byte{0, 0, 0, 5}
	row := tuple([]byte("text"), make([]byte, 16), []byte("bytes"), five, nil, int8(7), int8(0))
	for range 2 { // the second one adds to the first
		if err := l.Copy(t.Context(), "t_1", row); err != nil {
			t.Fatal(err)
		}
		if err := l.Copy(t.Context(), "t_2", tuple(int8(1))); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": 2, "t_2": 2}); err != nil {
		t.Fatal(err)
	}
	const columns = "SELECT attname::text FROM pg_attribute WHERE attrelid = $1::text::regclass AND attnum > 0 ORDER BY attnum"
	got := column[string](t, connect(t, dsn), columns, enigma.SchemaName(dataset, 1)+".t_1")
	if want := []string{"c_7", "c_1", "c_8", "c_9", "c_4", "c_3", "c_2"}; !slices.Equal(got, want) {
		t.Errorf("columns are stored as %v, want %v", got, want)
	}
	rows, err := query(t.Context(), s, 1, "SELECT c_4, c_8, c_7 FROM %s.t_1")
	if err != nil || len(rows) != 2 || string(rows[1][0]) != "text" || !slices.Equal(rows[1][1], five) || !slices.Equal(rows[1][2], int8(7)) {
		t.Errorf("rows are %q, %v", rows, err)
	}
}
