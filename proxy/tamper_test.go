package proxy_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
)

// A tamperer is a storage node that answers truly and then changes its answer.
type tamperer struct {
	enigma.Querier
	change func(rows [][][]byte)
}

func (n *tamperer) query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	rows, err := n.Querier.Query(ctx, r)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := &kept{}
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			n.change(out.rows)
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		row := make([][]byte, len(cells))
		for i, cell := range cells {
			row[i] = bytes.Clone(cell)
		}
		out.rows = append(out.rows, row)
	}
}

// kept are rows that stand in memory.
type kept struct{ rows [][][]byte }

func (k *kept) Next() ([][]byte, error) {
	if len(k.rows) == 0 {
		return nil, io.EOF
	}
	row := k.rows[0]
	k.rows = k.rows[1:]
	return row, nil
}

func (k *kept) Close() error { return nil }

// exchange swaps one cell of two rows, where they have it.
func exchange(cell, a, b int) func([][][]byte) {
	return func(rows [][][]byte) {
		if cell < len(rows[0]) {
			rows[a][cell], rows[b][cell] = rows[b][cell], rows[a][cell]
		}
	}
}

// shift moves the last run of a set of rows by one row.
func shift(runs []byte) {
	runs[len(runs)-1]++
	runs[len(runs)-13]++
}

// TestTamperedAnswers: what a storage node exchanges, alters or makes up is an
// error where something can tell.
func TestTamperedAnswers(t *testing.T) {
	m := newMarket(t, nil)
	node := &tamperer{Querier: m.source.Querier}
	m.source.set(nil, node.query)
	const whole = "select * from ledger order by id"
	const grouped = "select day, sum(amount) from sales group by day order by day"
	tests := []struct {
		name, sql string
		change    func(rows [][][]byte)
	}{
		{"cells of rnd exchanged", "select note from trades where note is not null order by id", exchange(0, 0, 1)},
		{"the same, with the rows' numbers", "select note from trades where note is not null order by id", func(rows [][][]byte) {
			rows[0][1], rows[1][1] = rows[1][1], rows[0][1]
		}},
		{"the same, finished by the gateway", "select upper(note) from trades where note is not null", exchange(0, 0, 1)},
		{"a number that is none", "select note from trades where note is not null", func(rows [][][]byte) { rows[0][1] = []byte{1} }},
		{"no number", "select note from trades where note is not null", func(rows [][][]byte) { rows[0][1] = nil }},
		{"a rest exchanged", "select note, fee from ledger order by id", exchange(2, 0, 1)},
		{"ope terms of a tagged table exchanged", whole, exchange(0, 0, 1)},
		{"sums of a tagged table exchanged", whole, exchange(2, 0, 1)},
		{"a cell of a tagged table made NULL", whole, func(rows [][][]byte) { rows[1][1] = nil }},
		{"a tag altered", whole, func(rows [][][]byte) {
			for _, cell := range rows[0] {
				if len(cell) == 16 {
					cell[3] ^= 1
				}
			}
		}},
		{"everything NULL but one term", whole, func(rows [][][]byte) {
			for i := range rows[0] {
				if i > 0 {
					rows[0][i] = nil
				}
			}
		}},
		{"the sums of two groups exchanged", grouped, exchange(1, 0, 1)},
		{"the rows of two groups exchanged", grouped, exchange(3, 0, 1)},
		{"a sum with a row less than it names", "select sum(amount) from sales where id <> 3", func(rows [][][]byte) { rows[0][1][7]-- }},
		{"a sum with a row more, as where one repeats", "select sum(amount) from sales where id <> 3", func(rows [][][]byte) { rows[0][1][7]++ }},
		{"another row in a sum's place", "select sum(amount) from sales where id <> 3", func(rows [][][]byte) { shift(rows[0][2]) }},
		{"a sum of no rows", "select sum(amount) from sales where id <> 3", func(rows [][][]byte) { rows[0][1] = make([]byte, 8) }},
		{"a sum without the rows it names", "select avg(amount) from sales where id <> 3", func(rows [][][]byte) { rows[0][2] = nil }},
		{"NULL for a sum", "select avg(amount) from sales where id <> 3", func(rows [][][]byte) { rows[0][0] = nil }},
		{"more values than rows", "select avg(qty) from sales where id <> 3", func(rows [][][]byte) { rows[0][2] = []byte{0, 0, 0, 0, 1, 0, 0, 0} }},
		{"a sum that is no number", "select avg(qty) from sales where id <> 3", func(rows [][][]byte) { rows[0][0] = []byte("NaN") }},
		{"another first row of a run", "select sum(qty) from sales", func(rows [][][]byte) { rows[0][3][7]++ }},
		{"a run of other rows", "select sum(qty) from sales", func(rows [][][]byte) { rows[0][3][7]++; rows[0][4][7]++ }},
		{"a run of no rows", "select sum(qty) from sales", func(rows [][][]byte) { rows[0][1] = make([]byte, 8) }},
		{"tagged rows without what is reserved", "select id, open from vault order by id", exchange(1, 0, 1)},
		{"a reserved cell exchanged", "select id, open from vault order by id", func(rows [][][]byte) {
			for i, cell := range rows[0] {
				if len(cell) > 16 { // its term, which nobody here can open
					rows[0][i], rows[1][i] = rows[1][i], rows[0][i]
				}
			}
		}},
		{"tagged rows, joined", "select l.* from ledger l join trades t on l.id = t.id order by l.id", exchange(2, 0, 1)},
		{"tagged rows, finished by the gateway", "select id, amount + 1, note, fee from ledger where amount % 2 = 0", exchange(0, 0, 1)},
	}
	conn := connect(t, m.gateway)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			node.change = func([][][]byte) {}
			if _, err := conn.Exec(t.Context(), tt.sql); err != nil {
				t.Fatalf("honest answer: %v", err)
			}
			node.change = tt.change
			_, err := conn.Exec(t.Context(), tt.sql)
			var pe *pgconn.PgError
			if !errors.As(err, &pe) {
				t.Fatalf("got %v, want an error of the statement", err)
			}
			t.Logf("%s: %s", pe.Code, pe.Message)
			if !slices.Contains([]string{"58000", "58030", "08006", "57P03", "XX001"}, pe.Code) {
				t.Errorf("SQLSTATE %s: %s", pe.Code, pe.Message)
			}
		})
	}
}
