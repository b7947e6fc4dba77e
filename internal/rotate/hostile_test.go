package rotate

import (
	"context"
	"encoding/binary"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/layout"
)

// A liar changes the rows of statements over one table.
type liar struct {
	enigma.Querier
	lie func(rows [][][]byte) [][][]byte
}

func (l liar) Query(ctx context.Context, q enigma.Request) (enigma.Rows, error) {
	rows, err := l.Querier.Query(ctx, q)
	if err != nil || strings.Contains(q.SQL, "count(*)") {
		return rows, err
	}
	defer rows.Close()
	var all [][][]byte
	for {
		cells, err := rows.Next()
		if err != nil {
			if len(all) > 100 { // and not the hole in the middle
				all = l.lie(all)
			}
			return &lied{rows: all, end: err}, nil
		}
		var row [][]byte
		for _, c := range cells {
			row = append(row, slices.Clone(c))
		}
		all = append(all, row)
	}
}

type lied struct {
	rows [][][]byte
	end  error
}

func (l *lied) Next() ([][]byte, error) {
	if len(l.rows) == 0 {
		return nil, l.end
	}
	row := l.rows[0]
	l.rows = l.rows[1:]
	return row, nil
}

func (l *lied) Close() error { return nil }

// TestLies: a node that does not say what was published ends the rotation, and
// is named.
func TestLies(t *testing.T) {
	t.Parallel()
	k := openMarket(t, 2, 300)
	from, err := relations(k.old, oldSecret, nil)
	if err != nil {
		t.Fatal(err)
	}
	number := from[0].number
	other := (number + 1) % len(from[0].columns)
	tests := []struct {
		name string
		lie  func(rows [][][]byte) [][][]byte
		want string
	}{
		{"a cell altered", func(rows [][][]byte) [][][]byte { rows[100][other] = []byte("12345678"); return rows }, "tag"},
		{"a cell of another row", func(rows [][][]byte) [][][]byte {
			rows[7], rows[8] = slices.Clone(rows[7]), slices.Clone(rows[8])
			for i := range rows[7] {
				if i != number {
					rows[7][i], rows[8][i] = rows[8][i], rows[7][i]
				}
			}
			return rows
		}, "tag"},
		{"a row twice", func(rows [][][]byte) [][][]byte { rows[5] = rows[4]; return rows }, "twice"},
		{"a row missing", func(rows [][][]byte) [][][]byte { return rows[1:] }, "missing"},
		{"a row more", func(rows [][][]byte) [][][]byte {
			more := slices.Clone(rows[len(rows)-1])
			more[number] = binary.BigEndian.AppendUint64(nil, k.first+2*hole)
			return append(rows, more)
		}, "out of its place"},
		{"a cell missing", func(rows [][][]byte) [][][]byte { rows[3] = rows[3][1:]; return rows }, "cells"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			nodes := k.nodes()
			nodes[0].Querier = liar{nodes[0].Querier, tt.lie}
			_, err := Run(t.Context(), k.job(t.TempDir(), &numbers{next: 1}, nodes))
			if !errors.Is(err, enigma.Unavailable) || !strings.Contains(err.Error(), "node-0") || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v, want an error of node-0 with %q", err, tt.want)
			}
		})
	}
	t.Run("rows read back", func(t *testing.T) {
		d, err := Run(t.Context(), k.job(t.TempDir(), &numbers{next: 1}, k.nodes()))
		if err != nil {
			t.Fatal(err)
		}
		k.check(d)
		for _, tt := range tests {
			nodes := k.nodes()
			nodes[0].Querier = liar{nodes[0].Querier, tt.lie}
			if _, err := d.Verify(t.Context(), nodes, false); err == nil || !strings.Contains(err.Error(), "node-0") {
				t.Errorf("%s: %v, want an error of node-0", tt.name, err)
			}
		}
	})
}

// TestState: what a rotation left on disk is used for that rotation only, and
// only while it is whole.
func TestState(t *testing.T) {
	t.Parallel()
	k := openMarket(t, 1, 300)
	dir := t.TempDir()
	d, err := Run(t.Context(), k.job(dir, &numbers{next: 1}, k.nodes()))
	if err != nil {
		t.Fatal(err)
	}
	again := k.job(dir, &numbers{}, nil)
	again.Nodes = []Node{{"nobody", nil}} // everything is done: nobody is asked
	if _, err := Run(t.Context(), again); err != nil {
		t.Errorf("a rotation that is complete: %v", err)
	}

	other := k.job(dir, &numbers{}, k.nodes())
	other.NewSecret[0]++
	if _, err := Run(t.Context(), other); !errors.Is(err, enigma.Invalid) {
		t.Errorf("another new secret in the same directory: %v, want Invalid", err)
	}
	moved := *k.old
	moved.Description = "published again"
	other = k.job(dir, &numbers{}, k.nodes())
	other.Old = &moved
	if _, err := Run(t.Context(), other); !errors.Is(err, enigma.Invalid) {
		t.Errorf("another revision in the same directory: %v, want Invalid", err)
	}

	spool, err := os.ReadFile(spoolFile(dir, 0))
	if err != nil {
		t.Fatal(err)
	}
	send := func(string, []byte) error { return nil }
	for name, damaged := range map[string][]byte{
		"cut short": spool[:len(spool)-1], "a bit": append(slices.Clone(spool[:len(spool)-1]), spool[len(spool)-1]^1),
		"a length": append([]byte{0xff}, spool[1:]...),
	} {
		if err := os.WriteFile(spoolFile(dir, 0), damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := d.Pour(send); !errors.Is(err, enigma.Invalid) || !strings.Contains(enigma.Hint(err), "--abort") {
			t.Errorf("spool with %s: %v, want Invalid and how to go on", name, err)
		}
	}
	if err := os.WriteFile(journalFile(dir), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Run(t.Context(), k.job(dir, &numbers{}, k.nodes())); !errors.Is(err, enigma.Invalid) {
		t.Errorf("damaged journal: %v, want Invalid", err)
	}
}

// TestNoPlaintextOnDisk: what is in the directory holds no value, in no form.
func TestNoPlaintextOnDisk(t *testing.T) {
	t.Parallel()
	k := openMarket(t, 1, 300)
	dir := t.TempDir()
	if _, err := Run(t.Context(), k.job(dir, &numbers{next: 1}, k.nodes())); err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) < 2 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		b, err := os.ReadFile(dir + "/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(b), "word") {
			t.Errorf("%s holds a value", f.Name())
		}
		if info, err := f.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s is open to others: %v, %v", f.Name(), info.Mode(), err)
		}
	}
}

// TestReserved: columns whose keys are not at hand stop it before it begins.
func TestReserved(t *testing.T) {
	t.Parallel()
	k := openMarket(t, 2, 10)
	m := *k.old
	m.Tables = slices.Clone(m.Tables)
	m.Tables[0].Columns = slices.Clone(m.Tables[0].Columns)
	m.Tables[0].Columns[4].Reserved = true
	j := k.job(t.TempDir(), &numbers{next: 1}, k.nodes())
	j.Old = &m
	if _, err := Run(t.Context(), j); !errors.Is(err, enigma.Unsupported) {
		t.Errorf("%v, want Unsupported", err)
	}
	keys := func(table string, _ *enigma.Column, group, term string) ([32]byte, bool) {
		return oldSecret.ColumnKey(group, enigma.Scheme(term), 0), table != ""
	}
	j.OldReserved = layout.ReservedKeys(keys)
	if _, err := Run(t.Context(), j); err != nil {
		t.Errorf("with their keys: %v", err)
	}
}
