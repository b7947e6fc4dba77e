package rotate

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"enigma"
	"enigma/ashe"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
)

// A Job says what to encrypt anew, from where, and under what.
type Job struct {
	// Old is the manifest of the revision that is read, New the one that will be
	// registered: the same tables, whose rows become the new ones. Required.
	Old, New *enigma.Manifest

	// OldSecret and NewSecret are their secrets. Required.
	OldSecret, NewSecret keyring.Secret

	// OldReserved and NewReserved give the keys of reserved columns. Required
	// with such columns.
	OldReserved, NewReserved layout.ReservedKeys

	// Nodes hold the old revision. One is read from; the others are asked when
	// it does not answer. Required.
	Nodes []Node

	// Reserve hands out numbers: n of them from first up, none of which is ever
	// used again under NewSecret. Required.
	Reserve func(n uint64) (first uint64, err error)

	// Dir is the rotation's own directory, private to its user. Required, and
	// the same one after a crash.
	Dir string

	// Workers encrypt at the same time. Optional; defaults to one for each CPU.
	Workers int

	// Progress is called now and then, never from two goroutines at once, and
	// should return quickly. Optional.
	Progress func(Progress)

	checkpoint int64 // instead of checkpointBytes, for tests
}

// A Step is what is being done with a table.
type Step string

// The steps. Every table passes one before any comes to the next.
const (
	Encrypting Step = "encrypting"
	Storing    Step = "storing"   // sending
	Verifying  Step = "verifying" // reading back
)

// A Progress is how far it has come.
type Progress struct {
	Step  Step
	Table string
	Rows  int64 // done, those of earlier runs included
	Total int64
	Bytes int64 // of terms, while encrypting
}

// A crash costs what came after the last checkpoint, which is after so many
// bytes, or one part in checkpointPart of what there is if that is more, or
// after so much time: the journal, which each of them writes anew, stays short.
const (
	checkpointBytes = 1 << 20
	checkpointPart  = 64
	checkpointTime  = 2 * time.Second
)

// check reports everything wrong with j at once, and fills in defaults.
func (j *Job) check() error {
	var errs []error
	if j.Old == nil || j.New == nil || len(j.Old.Tables) != len(j.New.Tables) {
		errs = append(errs, errors.New("rotate: Old and New: required, with the same tables"))
	}
	if (j.OldSecret == keyring.Secret{}) || (j.NewSecret == keyring.Secret{}) {
		errs = append(errs, errors.New("rotate: OldSecret and NewSecret: required"))
	}
	if len(j.Nodes) == 0 || j.Reserve == nil || j.Dir == "" {
		errs = append(errs, errors.New("rotate: Nodes, Reserve and Dir: required"))
	}
	if j.Workers <= 0 {
		j.Workers = runtime.GOMAXPROCS(0)
	}
	if j.Progress == nil {
		j.Progress = func(Progress) {}
	}
	if j.checkpoint == 0 {
		j.checkpoint = checkpointBytes
	}
	return errors.Join(errs...)
}

// A run is Run's working state.
type run struct {
	Job
	from, to []*relation
	journal  *journal
}

// Run encrypts every row anew and returns them, or goes on with what an earlier
// Run in the same directory has done. Errors about what a storage node said are
// of kind Unavailable and name the node.
func Run(ctx context.Context, j Job) (*Rotated, error) {
	r, err := open(j)
	if err != nil {
		return nil, err
	}
	for i := range r.journal.Tables {
		if err := r.table(ctx, i); err != nil {
			return nil, err
		}
	}
	return &Rotated{r}, nil
}

// Check finds out whether Run could begin: whether the secrets and the storage
// nodes fit the manifest. It changes nothing and needs neither Reserve nor Dir.
func Check(ctx context.Context, j Job) error {
	j.Reserve, j.Dir = func(uint64) (uint64, error) { return 1, nil }, "none"
	r, err := lay(j)
	if err != nil {
		return err
	}
	for _, from := range r.from {
		if _, err := r.bounds(ctx, from); err != nil {
			return err
		}
	}
	return nil
}

// lay lays both sides out.
func lay(j Job) (*run, error) {
	if err := j.check(); err != nil {
		return nil, err
	}
	r := &run{Job: j}
	var err error
	if r.from, err = relations(j.Old, j.OldSecret, j.OldReserved); err != nil {
		return nil, err
	}
	r.to, err = relations(j.New, j.NewSecret, j.NewReserved)
	return r, err
}

// open lays both sides out and opens the journal.
func open(j Job) (*run, error) {
	r, err := lay(j)
	if err != nil {
		return nil, err
	}
	canonical, err := j.Old.Encode()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(j.Dir, 0o700); err != nil {
		return nil, err
	}
	r.journal, err = openJournal(j.Dir, journal{
		Version: journalVersion, Manifest: enigma.ManifestHash(canonical), Secret: fingerprint(j.NewSecret),
		Tables: make([]progress, len(j.Old.Tables)),
	})
	return r, err
}

// fingerprint recognises a secret and tells nothing of it.
func fingerprint(secret keyring.Secret) digest {
	return newDigester(secret, "").batch(layout.Batch{Values: [][][]byte{{{}}}}, nil)
}

// table brings one table to its end.
func (r *run) table(ctx context.Context, i int) error {
	p := &r.journal.Tables[i]
	total := r.from[i].manifest.Rows
	if !p.Done && (!p.Begun || !r.from[i].resumable()) {
		if err := r.begin(ctx, i); err != nil {
			return err
		}
	}
	r.progress(Encrypting, i, p.At.Rows, p.Bytes)
	if p.Done {
		return nil
	}
	out, err := openSpool(spoolFile(r.Dir, i), p.Bytes)
	if err != nil {
		return err
	}
	defer out.close()
	if err := r.encrypt(ctx, i, out); err != nil {
		return err
	}
	if p.At.Rows != total {
		return fmt.Errorf("rotate: internal error: %d of %d rows of table %q", p.At.Rows, total, r.from[i].manifest.Name)
	}
	p.Done = true
	return r.journal.save(r.Dir)
}

// begin takes numbers for a table's rows, before any of these is used.
func (r *run) begin(ctx context.Context, i int) error {
	p := &r.journal.Tables[i]
	var err error
	if *p, err = r.bounds(ctx, r.from[i]); err != nil {
		return err
	}
	if p.Span > 0 && len(r.to[i].stored.Orders) > 0 {
		if p.First, err = r.Reserve(p.Span); err != nil {
			return err
		}
	}
	return r.journal.save(r.Dir)
}

// bounds asks a node how many rows a table has and how they are numbered.
func (r *run) bounds(ctx context.Context, from *relation) (progress, error) {
	name := from.manifest.Name
	got, node, err := one(ctx, r.Nodes, from.bounds())
	if err != nil {
		return progress{}, err
	}
	if len(got) != 1+2*len(from.stored.Orders) || got[0] != uint64(from.manifest.Rows) {
		return progress{}, distrust(node, fmt.Errorf("table %q has other rows than the %d that its manifest says", name, from.manifest.Rows))
	}
	p := progress{Begun: true, Span: got[0]}
	if p.Span == 0 || len(got) == 1 {
		return p, nil
	}
	lows, highs := every(got[1:], 0), every(got[1:], 1)
	p.Base = slices.Min(lows)
	if high := slices.Max(highs); p.Base == 0 || high > ashe.MaxID || high < p.Base {
		return progress{}, distrust(node, fmt.Errorf("table %q has rows numbered %d to %d", name, p.Base, high))
	}
	p.Span = slices.Max(highs) - p.Base + 1
	p.At.Number = p.Base
	return p, nil
}

// every returns the elements of one parity.
func every(list []uint64, parity int) (out []uint64) {
	for i := parity; i < len(list); i += 2 {
		out = append(out, list[i])
	}
	return out
}

// encrypt moves rows from the nodes to the spool, from checkpoint to checkpoint.
func (r *run) encrypt(ctx context.Context, i int, out *spool) error {
	p := &r.journal.Tables[i]
	in := newReader(r.from[i], r.Nodes, p.At, r.from[i].manifest.Rows, p.Base, p.Base+p.Span)
	var workers []*worker
	for range r.Workers {
		w, err := newWorker(r.from[i], r.to[i], r.NewSecret, *p)
		if err != nil {
			return err
		}
		workers = append(workers, w)
	}
	since, at := page{}, p.At
	last := time.Now()
	save := func() error {
		if since.Rows == 0 {
			return nil
		}
		if err := out.file.Sync(); err != nil {
			return err
		}
		since.Low, since.High = r.numbers(i, p.At), r.numbers(i, at)
		p.Pages, p.At, p.Bytes = append(p.Pages, since), at, out.size
		since, last = page{}, time.Now()
		return r.journal.save(r.Dir)
	}
	err := flow(ctx, in, workers, func(c *chunk) error {
		if err := out.write(c.tuples, c.rows); err != nil {
			return err
		}
		since.Rows += int64(c.rows)
		since.Digest.add(c.digest)
		at = c.after
		r.progress(Encrypting, i, at.Rows, out.size)
		if out.size-p.Bytes >= max(r.checkpoint, p.Bytes/checkpointPart) || time.Since(last) >= checkpointTime {
			return save()
		}
		return nil
	})
	if err != nil {
		return err
	}
	return save()
}

// numbers is the new number that a row at a position gets in the first order,
// or 0 if rows have none.
func (r *run) numbers(i int, at position) uint64 {
	p := &r.journal.Tables[i]
	switch {
	case len(r.to[i].stored.Orders) == 0:
		return 0
	case r.from[i].number >= 0:
		return p.First + at.Number - p.Base
	}
	return p.First + uint64(at.Rows)
}

func (r *run) progress(step Step, i int, rows, bytes int64) {
	t := r.from[i].manifest
	r.Progress(Progress{Step: step, Table: t.Name, Rows: rows, Total: t.Rows, Bytes: bytes})
}

func rowError(row int, format string, args ...any) column.RowError {
	return column.RowError{Row: row, Err: fmt.Errorf(format, args...)}
}
