package store

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"enigma"
)

// Tables whose rows have numbers can change. Their rows are in a schema that no
// reader may use, each with the first revision that shows it and the first that
// does not; a revision's own schema has views of the rows that it shows. A change
// touches rows that are there only to say that they end.

// What such rows have besides their terms. No physical name has a dollar sign.
const (
	since = "from$"
	until = "to$"
)

// forever is the until of a row that has no end yet.
const forever = math.MaxInt64

// changeable reports whether a revision's tables can change.
func changeable(spec *enigma.LoadSpec) bool { return spec.Tables[0].Numbers != "" }

// checkBase checks what a revision says of changes. All of its tables can
// change, or none.
func checkBase(spec *enigma.LoadSpec) error {
	for _, t := range spec.Tables {
		if (t.Numbers != "") != changeable(spec) {
			return fmt.Errorf("table %q: want numbers of rows in all tables or in none", t.Name)
		}
	}
	switch {
	case spec.Base == 0:
		return nil
	case spec.Base != spec.Revision-1:
		return fmt.Errorf("revision %d cannot be a change of revision %d", spec.Revision, spec.Base)
	case spec.Batch == enigma.Hash{} || spec.Batch == spec.BaseBatch:
		return errors.New("a change has to be named")
	case !changeable(spec):
		return errors.New("rows without numbers do not change")
	}
	return nil
}

// checkNumbers checks the column that names a table's rows.
func checkNumbers(t enigma.PhysicalTable) error {
	if t.Numbers != "" && !slices.Contains(t.Columns, enigma.PhysicalColumn{Name: t.Numbers, Type: "bigint"}) {
		return fmt.Errorf("numbers in column %q, which is no bigint of the table", t.Numbers)
	}
	return nil
}

// shared is the schema that has the rows of all revisions made of one.
func shared(id enigma.DatasetID, root uint64) string {
	return "d" + hex.EncodeToString(id[:8]) + "v" + strconv.FormatUint(root, 10)
}

// home is the schema that has the revision's rows.
func (r *revision) home() string {
	if r.root == 0 {
		return r.schema
	}
	return shared(r.spec.Dataset, r.root)
}

// addVersions returns the statement that makes a table's rows those of its first
// revision. It does not touch them.
func addVersions(schema string, t enigma.PhysicalTable, root uint64) string {
	return fmt.Sprintf("ALTER TABLE %s ADD COLUMN %s bigint NOT NULL DEFAULT %d, ADD COLUMN %s bigint NOT NULL DEFAULT %d",
		quote(schema, t.Name), quote(since), root, quote(until), int64(forever))
}

// versionIndexes returns the statements that index a table's rows by number,
// and, few at a time, those that changes added and ended. Partitions know no
// uniqueness without the columns that divide them.
func versionIndexes(schema string, t enigma.PhysicalTable, root uint64) []string {
	if t.Numbers == "" {
		return nil
	}
	unique := "UNIQUE "
	if t.Partition != nil {
		unique = ""
	}
	table := quote(schema, t.Name)
	return []string{
		fmt.Sprintf("CREATE %sINDEX ON %s (%s)", unique, table, quote(t.Numbers)),
		fmt.Sprintf("CREATE INDEX ON %s (%s) WHERE %[2]s > %d", table, quote(since), root),
		fmt.Sprintf("CREATE INDEX ON %s (%s) WHERE %[2]s < %d", table, quote(until), int64(forever)),
	}
}

// createViews returns the statements that make a revision's schema.
func (r *revision) createViews() []string {
	out := []string{"CREATE SCHEMA " + quote(r.schema)}
	for _, t := range r.spec.Tables {
		out = append(out, fmt.Sprintf("CREATE VIEW %s AS SELECT %s FROM %s WHERE %s", quote(r.schema, t.Name),
			quoteAll(columnsOf(t)), quote(r.home(), t.Name), shown(r.spec.Revision)))
	}
	return out
}

// shown is the condition of the rows that a revision shows.
func shown(revision uint64) string {
	return fmt.Sprintf("%s <= %d AND %s > %[2]d", quote(since), revision, quote(until))
}

func columnsOf(t enigma.PhysicalTable) []string {
	var out []string
	for _, c := range t.Columns {
		out = append(out, c.Name)
	}
	return out
}

// ensure reports whether a revision is the registered one of its number, by what
// the ledger lists as the newest. A change may be here that its provider could not
// register, and made otherwise on other nodes. What a registered revision is made
// of is registered, too.
func (c *catalogue) ensure(ctx context.Context, r *revision, newest uint64, manifest enigma.Hash) error {
	if r.spec.Base == 0 || r.sure && (newest != r.spec.Revision || manifest == r.spec.Batch) {
		return nil
	}
	n := c.get(r.spec.Dataset, newest)
	if n == nil || n.root != r.root || newest < r.spec.Revision || n.spec.Batch != manifest {
		return c.lacks(r.spec.Dataset, r.spec.Revision)
	}
	_, err := c.db.Exec(ctx, "UPDATE enigma.revisions SET sure = true WHERE dataset = $1 AND root = $2 AND revision <= $3",
		r.spec.Dataset[:], int64(r.root), int64(newest))
	if err != nil {
		return classify(ctx, err)
	}
	return c.load(ctx)
}
