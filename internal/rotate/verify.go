package rotate

import (
	"context"
	"errors"
	"fmt"
	"io"

	"enigma"
)

// A Rotated is a data set under its new secret, on its way to storage nodes.
type Rotated struct{ r *run }

// Spec describes the new revision to storage nodes.
func (d *Rotated) Spec() enigma.LoadSpec {
	m := d.r.New
	spec := enigma.LoadSpec{Dataset: m.Dataset, Provider: m.Provider, Revision: m.Revision}
	for _, to := range d.r.to {
		spec.Tables = append(spec.Tables, to.stored.Physical(to.manifest))
	}
	return spec
}

// Counts returns how many rows each physical table has.
func (d *Rotated) Counts() map[string]int64 {
	counts := map[string]int64{}
	for _, to := range d.r.to {
		counts[to.stored.Name] = to.manifest.Rows
	}
	return counts
}

// Bytes returns how many bytes of terms each table has, in the manifest's order.
func (d *Rotated) Bytes() (out []int64) {
	for _, p := range d.r.journal.Tables {
		out = append(out, p.Bytes)
	}
	return out
}

// Pour hands all rows to send, as enigma.Load takes them. It may be called
// again, for the same rows.
func (d *Rotated) Pour(send func(table string, rows []byte) error) error {
	for i, to := range d.r.to {
		var sent int64
		p := d.r.journal.Tables[i]
		if p.Bytes > 0 {
			err := readSpool(spoolFile(d.r.Dir, i), p.Bytes, func(tuples []byte, rows int64) error {
				sent += rows
				d.r.progress(Storing, i, sent, 0)
				return send(to.stored.Name, tuples)
			})
			if err != nil {
				return err
			}
		}
		if sent != to.manifest.Rows {
			return stale("%s has %d rows, not %d", spoolFile(d.r.Dir, i), sent, to.manifest.Rows)
		}
	}
	return nil
}

// What Verify reads back of a table unless it is told to read all of it.
const (
	samplePages = 4
	sampleRows  = 100_000 // of a table whose rows have no numbers
)

// Verify reads rows of the new revision back from the first of the nodes that
// answers, and compares what they open to with what the old ones opened to: all
// of them, or some pages of each table. It returns how many rows that were.
func (d *Rotated) Verify(ctx context.Context, nodes []Node, all bool) (rows int64, err error) {
	for i, to := range d.r.to {
		p := Progress{Step: Verifying, Table: to.manifest.Name}
		parts := d.parts(i, all)
		for _, part := range parts {
			p.Total += part.Rows
		}
		d.r.Progress(p)
		for _, part := range parts {
			err := d.verify(ctx, nodes, i, part, func(n int) {
				p.Rows += int64(n)
				d.r.Progress(p)
			})
			if err != nil {
				return rows + p.Rows, err
			}
		}
		rows += p.Rows
	}
	return rows, nil
}

// parts are the pages of a table to be compared. Rows without numbers are one
// page.
func (d *Rotated) parts(i int, all bool) []page {
	p := d.r.journal.Tables[i]
	total := d.r.to[i].manifest.Rows
	if d.r.to[i].number < 0 {
		if total == 0 || !all && total > sampleRows {
			return nil
		}
		return []page{{Rows: total, Digest: p.digest()}}
	}
	if all || len(p.Pages) <= samplePages {
		return p.Pages
	}
	var some []page
	for k := range samplePages { // the first, the last, and some between
		some = append(some, p.Pages[k*(len(p.Pages)-1)/(samplePages-1)])
	}
	return some
}

// verify compares one page and reports rows as it goes.
func (d *Rotated) verify(ctx context.Context, nodes []Node, i int, want page, report func(rows int)) error {
	to := d.r.to[i]
	dec, err := to.stored.NewDecrypter()
	if err != nil {
		return err
	}
	sums := newDigester(d.r.NewSecret, to.manifest.Name)
	in := newReader(to, nodes, position{Number: want.Low}, want.Rows, want.Low, want.High)
	defer in.close()
	var got digest
	for {
		c, err := read(ctx, in)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		b, err := dec.Decrypt(c.cells)
		if err != nil {
			return distrust(c.node, fmt.Errorf("table %q: %w", to.manifest.Name, err))
		}
		var ids []uint64
		if len(b.IDs) > 0 {
			ids = b.IDs[0]
		}
		got.add(sums.batch(b, ids))
		report(c.rows)
	}
	if got != want.Digest {
		return distrust(in.node(), fmt.Errorf("table %q: rows read back are not those that were sent", to.manifest.Name))
	}
	return nil
}
