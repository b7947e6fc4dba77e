package publish

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strconv"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/leakage"
)

// A table is one CSV file with everything decided about it.
type table struct {
	spec     *TableSpec
	manifest enigma.Table // columns in the order of the file's header
	physical enigma.PhysicalTable
	columns  []*columnPlan // as in the manifest
	layout   *layout.Table // how it is stored, once its secret is known
	scratch  string        // the temporary table's name
	header   []string
	bytes    int64  // of terms, once encrypted
	first    uint64 // number of the first row, in each order
	changes  bool   // the rows are added to a revision, and of no file
}

// A columnPlan is one column with its types on both sides.
type columnPlan struct {
	typ      column.Type
	form     column.Form // without rest and sums, which depend on the values
	inferred bool
	rows     int    // that are not NULL
	distinct int    // see Inferred
	where    string // for errors
}

// inspect reads a table's file to its end and decides its columns.
func inspect(ctx context.Context, spec *TableSpec, scratch string) (*table, error) {
	r, err := openCSV(spec.File)
	if errors.Is(err, os.ErrNotExist) {
		return nil, invalid("paths in dataset.yaml are relative to its own directory", "%s: table %q: %w", spec.where, spec.Name, err)
	}
	if err != nil {
		return nil, inFile(spec.File, err)
	}
	defer r.Close()
	f, err := inspectFile(spec, newScanner(cancellable{ctx, r}))
	if err != nil {
		return nil, inFile(spec.File, err)
	}
	t := &table{spec: spec, scratch: scratch, manifest: enigma.Table{
		Name: spec.Name, Comment: spec.Comment, Rows: f.Rows, Key: spec.Key, Cluster: spec.Cluster, Integrity: spec.Integrity,
	}}
	for i, in := range f.Columns {
		t.header = append(t.header, in.Name)
		if err := t.decide(i, in); err != nil {
			return nil, err
		}
	}
	return t, errors.Join(t.decideIndexes(), t.decidePartition(), t.decideSums())
}

// inspectFile looks at the header twice: declared columns must be there before
// the whole file is read, and those without a type are inferred from it.
func inspectFile(spec *TableSpec, s *scanner) (*File, error) {
	peek, err := openCSV(spec.File)
	if err != nil {
		return nil, err
	}
	defer peek.Close()
	header, err := newScanner(peek).header()
	if err != nil {
		return nil, err
	}
	known, err := undeclared(spec, header)
	if err != nil {
		return nil, err
	}
	return scan(s, known)
}

// inFile gives an error about a file's contents the form FILE:LINE: WHAT.
func inFile(file string, err error) error {
	var bad *badRecord
	var e *enigma.Error
	switch {
	case errors.As(err, &e), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.As(err, &bad) && bad.line == 0:
		return invalid(bad.hint, "%s: %s", file, bad.what)
	case errors.As(err, &bad):
		return invalid(cmp.Or(bad.hint, csvHint), "%s:%d: %s", file, bad.line, bad.what)
	case errors.Is(err, os.ErrPermission):
		return invalid("the provider's node reads the file: it runs as a user that may not", "%w", err)
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return invalid("", "%w", err) // says the file's name itself
	}
	return invalid("", "%s: %w", file, err)
}

// decide settles type and scheme of one column.
func (t *table) decide(at int, in Inferred) error {
	c := enigma.Column{Name: in.Name, Type: in.Type}
	p := &columnPlan{inferred: true, rows: in.Rows, distinct: in.Distinct, where: t.spec.where}
	force := false
	if i := slices.IndexFunc(t.spec.Columns, func(d ColumnSpec) bool { return d.Name == in.Name }); i >= 0 {
		d := t.spec.Columns[i]
		if d.Type != "" {
			c.Type, p.inferred = d.Type, false
		}
		c.Scheme, c.NotNull, c.Comment, c.Join = d.Scheme, d.NotNull, d.Comment, d.Join
		c.Min, c.Max, c.Sum, c.Reserved = d.Min, d.Max, d.Sum && d.Scheme != enigma.Sum, d.Reserved
		force, p.where = d.Force, d.where
	}
	c.NotNull = c.NotNull || slices.Contains(t.spec.Key, c.Name)
	var err error
	if p.typ, err = column.ParseType(c.Type); err != nil {
		return invalid(specHint, "%s: column %q: %w", p.where, c.Name, err)
	}
	c.Type = p.typ.Name
	few := telling(p)
	if c.Scheme == "" {
		if c.Scheme = column.DefaultScheme(p.typ); few != "" && !force && c.Join == "" && c.Min == "" {
			c.Scheme = enigma.Rnd
		}
	}
	spec, err := column.SpecOf(&c, enigma.ManifestFormat, len(t.spec.Cluster))
	if err == nil {
		p.form, err = column.FormOf(spec)
	}
	if err != nil {
		return invalid(specHint, "%s: column %q: %w", p.where, c.Name, err)
	}
	if c.Sum && c.Scheme == enigma.Plain || c.Reserved && (c.Scheme == enigma.Plain || c.Join != "") {
		return invalid(specHint, "%s: column %q: a plain column has no sums and cannot be reserved, nor can one that joins", p.where, c.Name)
	}
	if c.Scheme != enigma.Plain && p.form.Eq && few != "" && !force {
		return invalid("say scheme: rnd (or sum), or force: true if that is meant", "%s: column %q: scheme %s would give it away: %s", p.where, c.Name, c.Scheme, few)
	}
	if c.Join != "" && !p.form.Eq {
		return invalid("say scheme: det", "%s: column %q: scheme %s cannot join", p.where, c.Name, c.Scheme)
	}
	t.manifest.Columns = append(t.manifest.Columns, c)
	t.columns = append(t.columns, p)
	return nil
}

// telling says why equal terms would tell the values of a column, "" if they
// would not.
func telling(p *columnPlan) string {
	if column.Caution(p.typ, enigma.Det) != "" {
		return "a boolean's two values are told by how common each is"
	}
	return leakage.Tiny(p.rows, p.distinct)
}

// find returns a column's place by its name.
func (t *table) find(name, what string) (int, error) {
	i := slices.Index(t.header, name)
	if i < 0 {
		return 0, invalid("names are compared exactly, upper and lower case included",
			"%s: table %q: %s: no column %q", t.spec.where, t.spec.Name, what, name)
	}
	return i, nil
}

// decideIndexes checks key and indexes. Without declared indexes the key has
// one, if its terms can be searched at all.
func (t *table) decideIndexes() error {
	searchable := true
	for _, name := range t.spec.Key {
		i, err := t.find(name, "key")
		if err != nil {
			return err
		}
		searchable = searchable && t.columns[i].form.Eq
	}
	if t.spec.Indexes == nil {
		if len(t.spec.Key) > 0 && searchable {
			t.manifest.Indexes = [][]string{t.spec.Key}
		}
		return nil
	}
	for _, index := range t.spec.Indexes {
		for _, name := range index {
			i, err := t.find(name, "indexes")
			if err != nil {
				return err
			}
			if !t.columns[i].form.Eq {
				hint := "an index needs columns with scheme det or ope"
				if telling(t.columns[i]) != "" {
					hint += ", and this one has so few values that it takes force: true as well"
				}
				return invalid(hint, "%s: table %q: indexes: column %q has scheme %s",
					t.spec.where, t.spec.Name, name, t.manifest.Columns[i].Scheme)
			}
		}
	}
	t.manifest.Indexes = t.spec.Indexes
	return nil
}

// decidePartition checks the columns that divide the rows.
func (t *table) decidePartition() error {
	p := t.spec.Partition
	if p == nil {
		return nil
	}
	for _, name := range p.By {
		i, err := t.find(name, "partition")
		if err != nil {
			return err
		}
		if s := t.manifest.Columns[i].Scheme; !s.Partitions() {
			return invalid("rows are divided by columns with scheme det or ope", "%s: table %q: partition: column %q has scheme %s",
				t.spec.where, t.spec.Name, name, s)
		}
	}
	t.manifest.Partition = p
	return nil
}

// decideSums checks the orders of rows and the computed terms.
func (t *table) decideSums() error {
	for _, order := range t.spec.Cluster {
		for _, name := range order {
			if _, err := t.find(name, "cluster"); err != nil {
				return err
			}
		}
	}
	for _, c := range t.spec.Computed {
		spec, err := column.SpecOf(&enigma.Column{Type: c.Type, Scheme: enigma.Sum}, enigma.ManifestFormat, 1)
		if err == nil {
			_, err = column.FormOf(spec)
		}
		if err != nil {
			return invalid(specHint, "%s: computed %q: %w", c.where, c.Expr, err)
		}
		t.manifest.Computed = append(t.manifest.Computed, enigma.Computed{Expr: c.Expr, Type: spec.Type.Name})
	}
	return nil
}

// inspectAll inspects every file of a data set.
func inspectAll(ctx context.Context, s *Spec, progress func(Progress)) ([]*table, error) {
	var tables []*table
	for i := range s.Tables {
		progress(Progress{Step: Reading, Table: s.Tables[i].Name})
		t, err := inspect(ctx, &s.Tables[i], "publish_"+strconv.Itoa(i+1))
		if err != nil {
			return nil, err
		}
		t.manifest.Writable = s.Writable
		tables = append(tables, t)
	}
	if s.ShareJoins {
		shareJoins(tables)
	}
	return tables, checkJoins(tables)
}

// A member is one column of a join group.
type member struct {
	where  string
	column *enigma.Column
}

// shareJoins puts alike columns of different tables into one group.
func shareJoins(tables []*table) {
	taken := map[string]bool{}
	alike := map[string][]*enigma.Column{}
	for _, t := range tables {
		for i := range t.manifest.Columns {
			c := &t.manifest.Columns[i]
			taken[c.Join] = true
			if c.Join == "" && c.Scheme != enigma.Plain && !c.Reserved && t.columns[i].form.Eq {
				id := alikeAs(c)
				alike[id] = append(alike[id], c)
			}
		}
	}
	for _, t := range tables { // in order, so that the same files give the same groups
		for i := range t.manifest.Columns {
			c := &t.manifest.Columns[i]
			id := alikeAs(c)
			if len(alike[id]) < 2 || taken[c.Name] {
				continue
			}
			taken[c.Name] = true
			for _, other := range alike[id] {
				other.Join = c.Name
			}
		}
	}
}

// alikeAs is the same for columns that could share their terms.
func alikeAs(c *enigma.Column) string {
	return fmt.Sprintf("%q %s %s %q %q", c.Name, c.Type, c.Scheme, c.Min, c.Max)
}

// checkJoins reports columns of one group that could never match.
func checkJoins(tables []*table) error {
	first := map[string]member{}
	for _, t := range tables {
		for i := range t.manifest.Columns {
			c := &t.manifest.Columns[i]
			if c.Join == "" {
				continue
			}
			other, ok := first[c.Join]
			if !ok {
				first[c.Join] = member{t.columns[i].where, c}
				continue
			}
			if a, b := *other.column, *c; a.Type != b.Type || a.Scheme != b.Scheme || a.Min != b.Min || a.Max != b.Max {
				return invalid("columns that join need one type, one scheme and the same bounds: declare them",
					"%s: column %q: join %q: %s under %s here, but column %q (%s) is %s under %s", t.columns[i].where, c.Name, c.Join,
					c.Type, c.Scheme, other.column.Name, other.where, other.column.Type, other.column.Scheme)
			}
		}
	}
	return nil
}

// encryptWith settles how the table is stored under the data set's secret.
func (t *table) encryptWith(secret keyring.Secret, reserved layout.ReservedKeys) (err error) {
	if t.layout, err = layout.New(&t.manifest, enigma.ManifestFormat, secret, reserved); err != nil {
		return invalid(specHint, "%s: table %q: %w", t.spec.where, t.spec.Name, err)
	}
	t.physical = t.layout.Physical(&t.manifest)
	return nil
}
