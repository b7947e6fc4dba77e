package publish

import (
	"bytes"
	"context"
	"fmt"

	"enigma"
	"enigma/internal/column"
)

// An Examined column has its plain values beside the terms that storage nodes
// would hold.
type Examined struct {
	Table  enigma.Table // its Rows are all of the table's
	Column enigma.Column
	Spec   column.Spec

	// Plain are the cells of some or all rows, in PostgreSQL's binary format, and
	// Terms theirs, a list of cells for each of the form's terms; nil for NULL.
	// They are valid until visit returns.
	Plain [][]byte
	Terms [][][]byte
}

// Examine does what Run does up to the encryption, and then hands visit the
// columns of every table, one after the other; nothing leaves the machine and no
// storage node is needed. A table of more than most rows is represented by a
// random sample of about that many, always the same one. Schemes that Run would
// refuse as too telling are examined like any other.
func Examine(ctx context.Context, j Job, most int64, visit func(Examined) error) error {
	if err := j.check(); err != nil {
		return err
	}
	j.Nodes = nil
	j.Spec = forced(j.Spec)
	r := &run{job: j}
	if err := r.prepare(ctx); err != nil {
		return err
	}
	defer r.conn.Close(context.WithoutCancel(ctx))
	for _, t := range r.tables {
		if err := r.examine(ctx, t, most, visit); err != nil {
			return err
		}
	}
	return nil
}

// forced is the specification with every declared scheme meant.
func forced(s *Spec) *Spec {
	out := *s
	out.Tables = nil
	for _, t := range s.Tables {
		t.Columns = append([]ColumnSpec(nil), t.Columns...)
		for i := range t.Columns {
			t.Columns[i].Force = t.Columns[i].Scheme != "" // otherwise it is Run's to choose one
		}
		out.Tables = append(out.Tables, t)
	}
	return &out
}

func (r *run) examine(ctx context.Context, t *table, most int64, visit func(Examined) error) error {
	r.job.Progress(Progress{Step: Encrypting, Table: t.spec.Name, Total: t.manifest.Rows})
	if err := r.thin(ctx, t, most); err != nil {
		return err
	}
	values, ids, err := r.plain(ctx, t)
	if err != nil {
		return err
	}
	for i := range t.columns {
		c := t.layout.Columns[i]
		terms, err := termsOf(c.Codec, values[i], ids)
		if err != nil {
			return invalid("say scheme: rnd for the column, or change the value", "%s: column %q: %w", t.spec.File, t.header[i], err)
		}
		e := Examined{Table: t.manifest, Column: t.manifest.Columns[i], Spec: c.Spec, Plain: values[i], Terms: terms}
		if err := visit(e); err != nil {
			return err
		}
	}
	return nil
}

// termsOf encrypts a whole column, in runs of the size that codecs are made for:
// a buffer that grew with the column would be copied for every cell.
func termsOf(codec *column.Codec, values [][]byte, ids [][]uint64) ([][][]byte, error) {
	const run = 1024
	var buffer column.Buffer
	out := make([][][]byte, len(codec.Form().Terms()))
	part := make([][]uint64, len(ids))
	for start := 0; start < len(values); start += run {
		end := min(start+run, len(values))
		for i := range ids {
			part[i] = ids[i][start:end]
		}
		terms, err := codec.EncryptColumn(&buffer, values[start:end], part)
		if err != nil {
			return nil, err
		}
		for i, cells := range terms {
			for _, cell := range cells {
				out[i] = append(out[i], bytes.Clone(cell))
			}
		}
	}
	return out, nil
}

// thin leaves a random sample of a staged table.
func (r *run) thin(ctx context.Context, t *table, most int64) error {
	if most <= 0 || t.manifest.Rows <= most {
		return nil
	}
	if _, err := r.conn.Exec(ctx, "select setseed(0.5)"); err != nil {
		return err
	}
	share := float64(most) / float64(t.manifest.Rows)
	_, err := r.conn.Exec(ctx, fmt.Sprintf("delete from pg_temp.%s where random() >= $1", t.scratch), share)
	return err
}

// plain reads a staged table back: the cells of each column, then of each
// computed term, and the rows' numbers in each order.
func (r *run) plain(ctx context.Context, t *table) (values [][][]byte, ids [][]uint64, err error) {
	values = make([][][]byte, len(t.columns)+len(t.manifest.Computed))
	ids = make([][]uint64, len(t.layout.Orders))
	w := t.newWorker()
	out := &tupleReader{columns: t.staged(), emit: func(b *batch) error {
		if err := w.read(b); err != nil {
			return err
		}
		for i, cells := range w.batch.Values {
			values[i] = append(values[i], cells...)
		}
		for i, numbers := range w.batch.IDs {
			ids[i] = append(ids[i], numbers...)
		}
		return nil
	}}
	if _, err = r.conn.PgConn().CopyTo(ctx, out, t.readBack()); err == nil {
		err = out.finish()
	}
	return values, ids, err
}
