package proxy

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy/rewrite"
)

// This file is about the rows that a target starts from. They are copied into a
// table of their own first, with their numbers, which the target has no column
// for.

// fillKeys fetches the rows of the data set that have one of the keys that a table
// has, and gets them ready to be moved in. whole says that all columns are needed.
func (t *target) fillKeys(ctx context.Context, from string, args [][]byte, whole bool) error {
	rows, err := t.rows("select distinct "+t.names(t.w.Table.Key)+from, args...)
	if err != nil || t.discard {
		return err
	}
	keys := make([][][]byte, len(rows))
	for i, row := range rows {
		for _, cell := range cellsOf(row) {
			if binary.BigEndian.Uint32(cell) == null {
				keys[i] = append(keys[i], nil)
			} else {
				keys[i] = append(keys[i], cell[4:])
			}
		}
	}
	plan := &rewrite.Plan{Level: 3, Fetches: t.w.Keys(keys, whole)}
	for i := range plan.Fetches {
		plan.Fetches[i].Types, plan.Fetches[i].Table = nil, false // they are not placed as others are
	}
	if len(plan.Fetches) == 0 {
		return nil
	}
	got, err := t.fetched(ctx, t.b, plan)
	if err != nil || t.discard {
		return err
	}
	return t.fillFetched(got.parts)
}

// null is the length of a cell that is NULL.
const null = 1<<32 - 1

// fillFetched gets fetched rows, which have numbers, ready to be moved in.
func (t *target) fillFetched(parts []gathering) error {
	for i := range parts {
		if parts[i].rows == 0 {
			continue
		}
		if err := t.fillWith(parts[i].copyTo); err != nil || t.discard {
			return err
		}
		parts[i].columns = nil
	}
	return nil
}

// fillPending does so with the rows that the transaction has added before.
func (t *target) fillPending() error {
	if len(t.pending) == 0 {
		return nil
	}
	return t.fillWith(func(back *backend) error {
		chunk := append([]byte(nil), copyHead...)
		for _, r := range t.pending {
			cells := cellsOf(r.tuple)
			chunk = binary.BigEndian.AppendUint16(chunk, uint16(len(t.w.Columns)+1))
			for _, i := range t.w.Columns {
				chunk = append(chunk, cells[i]...)
			}
			chunk = binary.BigEndian.AppendUint64(append(chunk, 0, 0, 0, 8), r.number)
		}
		back.put('d', append(chunk, copyTail...))
		back.put('c', nil)
		back.send(&pgproto3.Flush{})
		return back.flush()
	})
}

func (t *target) fillWith(rows func(*backend) error) error {
	if !t.filled {
		t.filled = true
		t.placed++
		t.fill = fmt.Sprintf("enigma_fill_%d", t.placed)
		columns := "n bigint"
		for k := len(t.w.Columns) - 1; k >= 0; k-- {
			columns = fmt.Sprintf("c%d %s, ", k+1, t.w.Table.Columns[t.w.Columns[k]].Type.Base()) + columns
		}
		_ = t.command("create temporary table pg_temp."+t.fill+" ("+columns+") on commit drop", nil)
	}
	return t.command("copy pg_temp."+t.fill+" from stdin (format binary)", func() error { return rows(t.back) })
}

// moveIn moves the rows that are ready into the target, in the order of their
// numbers and without those with some numbers, and notes where they are.
func (t *target) moveIn(without []uint64) error {
	if !t.filled {
		return nil
	}
	t.filled = false
	// A row may have come by two fetches.
	from := " from pg_temp." + t.fill + " where n not in (select pg_catalog.unnest($1::pg_catalog.int8[])) order by n"
	rows, err := t.rows("select distinct n"+from, numbersArray(without))
	if err != nil || t.discard {
		return err
	}
	into, list := t.names(t.w.Columns), ""
	for k := range t.w.Columns {
		list += fmt.Sprintf(", c%d", k+1)
	}
	if list == "" { // how many there are is all that matters
		into, list = t.names([]int{0}), ", null::"+t.w.Table.Columns[0].Type.Base()
	}
	places, err := t.rows("insert into pg_temp."+t.name+" ("+into+") select distinct on (n) "+strings.TrimPrefix(list, ", ")+from+" returning ctid", numbersArray(without))
	if err != nil || t.discard {
		return err
	}
	if len(places) != len(rows) {
		return internal("%d rows were filled in for %d", len(places), len(rows))
	}
	for i := range rows {
		t.numbers = append(t.numbers, binary.BigEndian.Uint64(onlyCell(rows[i])))
		t.places = append(t.places, onlyCell(places[i]))
	}
	_ = t.command("drop table pg_temp."+t.fill, nil)
	if int64(len(rows)) > t.config.ArrayRows {
		t.survey("pg_temp."+t.name, t.columns())
	}
	return t.settle()
}

// checkKeys looks for rows that have the keys which a statement has given to
// others, among those that it did not start from. PostgreSQL says what it says of
// duplicates.
func (t *target) checkKeys(ctx context.Context, c *change, added [][]byte) error {
	if !t.w.Rekeys || len(added) == 0 {
		return nil
	}
	err := t.fillKeys(ctx, " from pg_temp."+t.name+" where ctid = any($1::pg_catalog.tid[])", [][]byte{placesArray(added)}, true)
	if err != nil || t.discard {
		return err
	}
	return t.moveIn(append(append([]uint64(nil), t.gone...), t.numbers...))
}

// rows runs a statement of the gateway's own and returns its rows, as tuples in
// binary format. Its errors are about the data set's table.
func (t *target) rows(sql string, args ...[]byte) (rows [][]byte, err error) {
	m := &pgproto3.Bind{
		DestinationPortal: internalName, PreparedStatement: internalName,
		ParameterFormatCodes: []int16{1}, Parameters: args, ResultFormatCodes: []int16{1},
	}
	var broken error
	t.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	t.ask(&pgproto3.Parse{Name: internalName, Query: sql}, &reply{kind: 'P', take: ignore, fix: t.fix})
	t.ask(m, &reply{kind: 'B', take: ignore, fix: t.fix})
	t.ask(&pgproto3.Execute{Portal: internalName}, &reply{kind: 'E', fix: t.fix, take: func(kind byte, body []byte) {
		if kind != 'D' {
			return
		}
		if len(body) < 2 {
			broken = internal("a row without a head")
		}
		rows = append(rows, append([]byte(nil), body...))
	}})
	t.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	t.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	err = t.settle()
	return rows, errors.Join(err, broken)
}

// cellsOf cuts a tuple, which PostgreSQL made, into its cells, each with its length
// before it.
func cellsOf(tuple []byte) (cells [][]byte) {
	for rest := tuple[2:]; len(rest) >= 4; {
		n := 4
		if size := int32(binary.BigEndian.Uint32(rest)); size > 0 {
			n += int(size)
		}
		cells, rest = append(cells, rest[:n:n]), rest[n:]
	}
	return cells
}

// onlyCell is the value of a tuple with one column, which is not NULL.
func onlyCell(tuple []byte) []byte { return cellsOf(tuple)[0][4:] }
