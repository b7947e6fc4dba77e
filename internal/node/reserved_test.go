package node

import (
	"errors"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/publish"
)

// TestCheckReserved: nothing that custodians release may be made of a reserved
// column.
func TestCheckReserved(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, column string
		cluster      [][]string
		computed     []string
		want         string // in the error; "" if it may be published
	}{
		{"alone", "size", nil, nil, ""},
		{"other columns", "size", [][]string{{"ts"}}, []string{"price * 2", "price * (1 - oversize)"}, ""},
		{"numbers in its order", "size", [][]string{{"ts"}, {"product", "size"}}, nil, "numbered in its order"},
		{"a sum over it", "size", nil, []string{"price", "price*size"}, `"price*size" is made of it`},
		{"in another case", "size", nil, []string{"price*SIZE"}, "is made of it"},
		{"in quotes", "Deal size", nil, []string{`price * "Deal size"`}, "is made of it"},
		{"spelt with escapes", "size", nil, []string{`price * U&"s\0069ze"`}, "is made of it"},
	}
	for _, tt := range tests {
		table := publish.TableSpec{Name: "trade", Cluster: tt.cluster, Columns: []publish.ColumnSpec{
			{Name: "price"}, {Name: tt.column, Scheme: enigma.Ope, Reserved: true},
		}}
		for _, e := range tt.computed {
			table.Computed = append(table.Computed, publish.ComputedSpec{Expr: e})
		}
		err := checkReserved(&publish.Spec{File: "dataset.yaml", Tables: []publish.TableSpec{table}})
		if tt.want == "" && err != nil || tt.want != "" && (!errors.Is(err, enigma.Invalid) || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
}
