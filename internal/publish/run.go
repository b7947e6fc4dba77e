package publish

import (
	"context"
	"errors"
	"runtime"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"

	"github.com/jackc/pgx/v5"
)

// A Job says what to publish, and where.
type Job struct {
	// Spec is what ReadSpec returned. Required.
	Spec *Spec

	// Engine is the connection string of the provider's own PostgreSQL, whose
	// temporary tables hold the plaintext while Run takes. Required.
	Engine string

	// Secret is the data set's. Required, except for a dry run.
	Secret keyring.Secret

	// Reserved gives the keys of reserved columns. Required with such columns.
	Reserved layout.ReservedKeys

	// Reserve hands out numbers for a table's rows: n of them from first up,
	// none of which is ever used again under Secret. Optional; without it rows
	// are numbered from 1, which is right for a secret that was never used.
	Reserve func(table string, n uint64) (first uint64, err error)

	// Dataset, Provider and Revision go to the storage nodes with the rows.
	Dataset  enigma.DatasetID
	Provider enigma.Address
	Revision uint64

	// Nodes are the storage nodes: each gets every row. Without any, nothing
	// leaves the machine, and Result says what would: a dry run.
	Nodes []Node

	// Workers encrypt at the same time. Optional; defaults to one for each CPU.
	Workers int

	// Progress is called now and then, never from two goroutines at once, and
	// should return quickly. Optional.
	Progress func(Progress)
}

// check reports everything wrong with j at once, and fills in defaults.
func (j *Job) check() error {
	var errs []error
	if j.Spec == nil {
		errs = append(errs, errors.New("publish: Spec: required"))
	}
	if j.Engine == "" {
		errs = append(errs, errors.New("publish: Engine: required"))
	}
	if len(j.Nodes) > 0 && (j.Secret == keyring.Secret{} || j.Revision == 0) {
		errs = append(errs, errors.New("publish: Secret and Revision: required with Nodes"))
	}
	if j.Workers <= 0 {
		j.Workers = runtime.GOMAXPROCS(0)
	}
	if j.Progress == nil {
		j.Progress = func(Progress) {}
	}
	return errors.Join(errs...)
}

// A Step is what Run is doing with a table.
type Step string

// The steps, in their order. Every table passes the first two before any table
// comes to the third.
const (
	Reading    Step = "reading"    // the file, to find out types and count rows
	Checking   Step = "checking"   // by PostgreSQL, value by value
	Encrypting Step = "encrypting" // and sending
)

// A Progress is how far Run has come.
type Progress struct {
	Step  Step
	Table string
	Rows  int64 // encrypted so far
	Total int64 // rows of the table, once known
	Bytes int64 // of terms so far, sent once to each node
}

// A Result is what was published, or would be.
type Result struct {
	Tables []enigma.Table // for the manifest
	Report []Report       // the same tables, for people
}

// A run is Run's working state.
type run struct {
	job    Job
	conn   *pgx.Conn
	tables []*table
}

// Run publishes a data set's rows: everything is on every node when it returns
// nil, and nothing is on any node when it fails, except where the error says
// otherwise. Errors about the files are of kind Invalid.
func Run(ctx context.Context, j Job) (*Result, error) {
	if err := j.check(); err != nil {
		return nil, err
	}
	r := &run{job: j}
	if err := r.prepare(ctx); err != nil {
		return nil, err
	}
	defer r.conn.Close(context.WithoutCancel(ctx)) // drops the temporary tables
	if err := r.deliver(ctx); err != nil {
		return nil, err
	}
	return r.result(), nil
}

// prepare does everything that needs no storage node.
func (r *run) prepare(ctx context.Context) (err error) {
	if r.tables, err = inspectAll(ctx, r.job.Spec, r.job.Progress); err != nil {
		return err
	}
	if r.conn, err = connect(ctx, r.job.Engine); err != nil {
		return err
	}
	for _, t := range r.tables {
		r.job.Progress(Progress{Step: Checking, Table: t.spec.Name, Total: t.manifest.Rows})
		if err = t.stage(ctx, r.conn); err == nil {
			err = t.measure(ctx, r.conn)
		}
		if err == nil {
			err = t.encryptWith(r.job.Secret, r.reserved())
		}
		if err == nil {
			t.first, err = r.number(t)
		}
		if err != nil {
			r.conn.Close(context.WithoutCancel(ctx))
			return err
		}
	}
	return nil
}

// reserved gives a dry run's reserved columns some key.
func (r *run) reserved() layout.ReservedKeys {
	if r.job.Reserved == nil && len(r.job.Nodes) == 0 {
		return func(string, *enigma.Column, string, string) ([32]byte, bool) { return [32]byte{}, true }
	}
	return r.job.Reserved
}

// number returns the number of a table's first row.
func (r *run) number(t *table) (uint64, error) {
	if r.job.Reserve == nil || len(r.job.Nodes) == 0 || len(t.layout.Orders) == 0 || t.manifest.Rows == 0 {
		return 1, nil
	}
	return r.job.Reserve(t.spec.Name, uint64(t.manifest.Rows))
}

// deliver encrypts and ships; in a dry run it only encrypts, to measure.
func (r *run) deliver(ctx context.Context) error {
	if len(r.job.Nodes) == 0 {
		for _, t := range r.tables {
			if err := r.encryptTable(ctx, t, func([]byte) error { return nil }); err != nil {
				return err
			}
		}
		return nil
	}
	spec := enigma.LoadSpec{Dataset: r.job.Dataset, Provider: r.job.Provider, Revision: r.job.Revision}
	counts := map[string]int64{}
	for _, t := range r.tables {
		spec.Tables = append(spec.Tables, t.physical)
		counts[t.physical.Name] = t.manifest.Rows
	}
	return Ship(ctx, r.job.Nodes, spec, counts, func(send func(string, []byte) error) error {
		for _, t := range r.tables {
			if err := r.encryptTable(ctx, t, func(chunk []byte) error { return send(t.physical.Name, chunk) }); err != nil {
				return err
			}
		}
		return nil
	})
}

// encryptTable sends a table's chunks one after the other, and counts them.
func (r *run) encryptTable(ctx context.Context, t *table, send func([]byte) error) error {
	p := Progress{Step: Encrypting, Table: t.spec.Name, Total: t.manifest.Rows}
	r.job.Progress(p)
	err := t.encrypt(ctx, r.conn, r.job.Workers, func(chunk []byte, rows int64) error {
		if err := send(chunk); err != nil {
			return err
		}
		p.Rows += rows
		p.Bytes += int64(len(chunk))
		r.job.Progress(p)
		return nil
	})
	t.bytes = p.Bytes
	return err
}

func (r *run) result() *Result {
	res := &Result{}
	for _, t := range r.tables {
		res.Tables = append(res.Tables, t.manifest)
		res.Report = append(res.Report, t.report())
	}
	return res
}
