package publish

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"

	"github.com/jackc/pgx/v5"
)

// A ChangeJob says how a revision of a writable data set is to change.
type ChangeJob struct {
	// Manifest is the revision's that is changed. Required.
	Manifest *enigma.Manifest

	// Engine is the connection string of the provider's own PostgreSQL, which
	// looks at the added rows in temporary tables. Required.
	Engine string

	// Secret is the one under which the revision is stored, Reserved gives the
	// keys of its reserved columns, and Reserve hands out numbers that were never
	// used under Secret. Required.
	Secret   keyring.Secret
	Reserved layout.ReservedKeys
	Reserve  func(table string, n uint64) (first uint64, err error)

	// Tables change; others stay as they are.
	Tables []TableChange

	// Workers encrypt at the same time. Optional; defaults to one for each CPU.
	Workers int
}

// A TableChange is what happens to one table.
type TableChange struct {
	Table   string
	Deleted []uint64 // first numbers of the rows that go
	Added   []byte   // plain tuples of binary COPY format, columns in the manifest's order
	Rows    int64    // how many
}

// A Changed revision is one that can be shipped.
type Changed struct {
	Manifest  *enigma.Manifest
	Canonical []byte // Manifest's bytes
	Spec      enigma.LoadSpec
	Counts    map[string]int64 // rows of each table, by physical name
}

// Change encrypts what is added to a revision, and writes the steps that make
// the next one of it to out: no plaintext. Rows that break what the manifest
// promises of its tables are an error of kind Invalid that names the table and
// the column. Whether keys are unique beyond the added rows is for the caller to
// know, who has read the others.
func Change(ctx context.Context, j ChangeJob, out io.Writer) (*Changed, error) {
	if !j.Manifest.Writable() {
		return nil, invalid("publish again with writable: true", "data set %q is not writable", j.Manifest.Name)
	}
	if j.Workers <= 0 {
		j.Workers = runtime.GOMAXPROCS(0)
	}
	conn, err := connect(ctx, j.Engine)
	if err != nil {
		return nil, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	next := *j.Manifest
	next.Tables = slices.Clone(next.Tables)
	next.Revision, next.KeyRevision = j.Manifest.Revision+1, j.Manifest.Keys()
	digest := sha256.New()
	steps := &stepWriter{w: io.MultiWriter(out, digest)}
	for _, c := range j.Tables {
		i := slices.IndexFunc(next.Tables, func(t enigma.Table) bool { return t.Name == c.Table })
		if i < 0 {
			return nil, invalid("", "data set %q has no table %q", next.Name, c.Table)
		}
		if err := j.changeTable(ctx, conn, &next.Tables[i], c, steps); err != nil {
			return nil, err
		}
	}
	next.Batch = enigma.Hash(digest.Sum(nil))
	return j.changed(&next)
}

// changed describes the new revision to storage nodes.
func (j *ChangeJob) changed(next *enigma.Manifest) (*Changed, error) {
	canonical, err := next.Encode()
	if err != nil {
		return nil, err
	}
	if _, err := enigma.DecodeManifest(canonical); err != nil {
		return nil, invalid("", "nobody would read what this would register: %w", err)
	}
	out := &Changed{Manifest: next, Canonical: canonical, Counts: map[string]int64{}}
	out.Spec = enigma.LoadSpec{
		Dataset: next.Dataset, Provider: next.Provider, Revision: next.Revision, Base: j.Manifest.Revision,
		Batch: enigma.ManifestHash(canonical),
	}
	if out.Spec.BaseBatch, err = batchOf(j.Manifest); err != nil {
		return nil, err
	}
	for i := range next.Tables {
		stored, err := layout.New(&next.Tables[i], next.Format, j.Secret, nil)
		if err != nil {
			return nil, err
		}
		t := stored.Physical(&next.Tables[i])
		out.Spec.Tables = append(out.Spec.Tables, t)
		out.Counts[t.Name] = next.Tables[i].Rows
	}
	return out, nil
}

// batchOf is what storage nodes call a revision: the hash of its manifest, zero
// if it is a whole one.
func batchOf(m *enigma.Manifest) (enigma.Hash, error) {
	if m.KeyRevision == 0 {
		return enigma.Hash{}, nil
	}
	canonical, err := m.Encode()
	return enigma.ManifestHash(canonical), err
}

// changeTable writes the steps of one table.
func (j *ChangeJob) changeTable(ctx context.Context, conn *pgx.Conn, m *enigma.Table, c TableChange, out *stepWriter) error {
	t, err := j.table(m)
	if err != nil {
		return err
	}
	m.Rows += c.Rows - int64(len(c.Deleted))
	if m.Rows < 0 {
		return invalid("", "table %q: more rows are to go than there are", m.Name)
	}
	for part := range slices.Chunk(c.Deleted, deleted) {
		if err := out.delete(t.physical.Name, part); err != nil {
			return err
		}
	}
	if c.Rows == 0 {
		return nil
	}
	t.manifest.Rows = c.Rows
	if err := t.takeIn(ctx, conn, c.Added); err != nil {
		return err
	}
	if err := t.keeps(ctx, conn); err != nil {
		return err
	}
	if t.first, err = j.Reserve(m.Name, uint64(c.Rows)); err != nil {
		return err
	}
	return t.encrypt(ctx, conn, j.Workers, func(chunk []byte, _ int64) error { return out.copy(t.physical.Name, chunk) })
}

// table is a manifest's table as the work on files knows one.
func (j *ChangeJob) table(m *enigma.Table) (*table, error) {
	t := &table{
		spec:     &TableSpec{Name: m.Name, Key: m.Key, Cluster: m.Cluster},
		manifest: *m, scratch: "change", changes: true,
	}
	for i := range m.Columns {
		c := &m.Columns[i]
		spec, err := column.SpecOf(c, j.Manifest.Format, len(m.Cluster))
		if err != nil {
			return nil, invalid("", "table %q: column %q: %w", m.Name, c.Name, err)
		}
		t.header = append(t.header, c.Name)
		t.columns = append(t.columns, &columnPlan{typ: spec.Type})
	}
	var err error
	if t.layout, err = layout.New(m, j.Manifest.Format, j.Secret, j.Reserved); err != nil {
		return nil, invalid("", "table %q: %w", m.Name, err)
	}
	for i := range t.layout.Columns {
		if t.columns[i].form = t.layout.Columns[i].Form; t.layout.Columns[i].Codec == nil {
			return nil, &enigma.Error{
				Kind: enigma.Denied, Op: "write", Err: fmt.Errorf("table %q: column %q is reserved, and its key is not here", m.Name, m.Columns[i].Name),
				Hint: "write through the gateway of the provider's own node",
			}
		}
	}
	t.physical = t.layout.Physical(m)
	return t, nil
}

// takeIn copies added rows into a temporary table with the manifest's types.
func (t *table) takeIn(ctx context.Context, conn *pgx.Conn, tuples []byte) error {
	for _, sql := range []string{"drop table if exists pg_temp." + t.scratch, t.scratchDDL()} {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return invalid("", "table %q: %w", t.spec.Name, err)
		}
	}
	in := io.MultiReader(bytes.NewReader(copySignature), bytes.NewReader(make([]byte, 8)), bytes.NewReader(tuples), bytes.NewReader([]byte{0xff, 0xff}))
	tag, err := conn.PgConn().CopyFrom(ctx, in, "copy pg_temp."+t.scratch+" from stdin with (format binary)")
	if err != nil {
		return t.unfit(err)
	}
	if n := tag.RowsAffected(); n != t.manifest.Rows {
		return fmt.Errorf("publish: internal error: %d tuples, %d were counted", n, t.manifest.Rows)
	}
	return nil
}

// unfit words PostgreSQL's refusal of added rows.
func (t *table) unfit(err error) error {
	var known *enigma.Error
	if errors.As(err, &known) {
		return err
	}
	if m := ourColumn.FindStringSubmatch(err.Error()); m != nil && pgCode(err) == "23502" {
		return t.breaks(atoi(m[1]), "NULL, and the manifest says that there is none", "without not_null for it")
	}
	if pgCode(err) == "23505" {
		return invalid("", "table %q: two added rows have the same key", t.spec.Name)
	}
	return invalid("", "table %q: %w", t.spec.Name, err)
}
