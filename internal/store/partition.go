package store

import (
	"fmt"
	"slices"

	"enigma"
)

// maxRelations bounds the partitions and their indexes of one revision. A
// statement that reads or drops them all locks each of them, and of each its
// TOAST table and that one's index; a PostgreSQL of no special settings has room
// for 64 × 100 locks at once, all sessions together.
const maxRelations = 2_048

// maxPartitioned is how long the name of a partitioned table may be: PostgreSQL
// cuts names after 63 bytes, and partitions add up to 4 to it.
const maxPartitioned = 63 - 4

// partitionable are the types of terms. The gateway asks for nothing else, and
// plain types need not have a hash.
var partitionable = []string{"bigint", "uuid", "bytea"}

// checkPartition checks how a table's rows are to be divided.
func checkPartition(t enigma.PhysicalTable) error {
	p := t.Partition
	if p == nil {
		return nil
	}
	if err := p.Check(); err != nil {
		return err
	}
	if len(t.Name) > maxPartitioned {
		return fmt.Errorf("partition: the table's name has more than %d bytes", maxPartitioned)
	}
	for _, name := range p.By {
		i := slices.IndexFunc(t.Columns, func(c enigma.PhysicalColumn) bool { return c.Name == name })
		if i < 0 {
			return fmt.Errorf("partition by column %q, which does not exist", name)
		}
		if !slices.Contains(partitionable, t.Columns[i].Type) {
			return fmt.Errorf("partition by column %q of type %s, which is of no term", name, t.Columns[i].Type)
		}
	}
	return nil
}

// checkRelations bounds what a revision makes of partitions.
func checkRelations(tables []enigma.PhysicalTable) error {
	n := 0
	for _, t := range tables {
		if t.Partition != nil {
			n += t.Partition.Parts * (1 + len(t.Indexes) + len(versionIndexes("", t, 0)))
		}
	}
	if n > maxRelations {
		return fmt.Errorf("%d partitions and indexes of partitions: want at most %d; fewer parts or fewer indexes would do", n, maxRelations)
	}
	return nil
}

// partitionBy ends the statement that makes a table.
func partitionBy(t enigma.PhysicalTable) string {
	if t.Partition == nil {
		return ""
	}
	return " PARTITION BY HASH (" + quoteAll(t.Partition.By) + ")"
}

// createParts returns the statements that make a table's partitions. No other
// table's name has a dollar sign, and the catalogue does not list partitions:
// no statement of a subscriber can name one.
func createParts(schema string, t enigma.PhysicalTable) []string {
	if t.Partition == nil {
		return nil
	}
	var out []string
	for i, part := range pieces(t) {
		out = append(out, fmt.Sprintf("CREATE TABLE %s PARTITION OF %s FOR VALUES WITH (MODULUS %d, REMAINDER %d)",
			quote(schema, part), quote(schema, t.Name), t.Partition.Parts, i))
	}
	return out
}

// pieces are the tables that hold a table's rows: its partitions, or itself.
func pieces(t enigma.PhysicalTable) []string {
	if t.Partition == nil {
		return []string{t.Name}
	}
	var out []string
	for i := range t.Partition.Parts {
		out = append(out, fmt.Sprintf("%s$%d", t.Name, i))
	}
	return out
}

// divided reports whether any table has partitions.
func (l *load) divided() bool {
	return slices.ContainsFunc(l.spec.Tables, func(t enigma.PhysicalTable) bool { return t.Partition != nil })
}

// flushed is a setting for a load with partitions: VACUUM takes a row for visible
// to all only if the commit that made it is on disk.
const flushed = "SET synchronous_commit = on"

// gather returns the statement that tells the planner about a table. Rows of
// partitions, which COPY cannot freeze, are frozen here: only then can indexes
// alone answer.
func gather(schema string, t enigma.PhysicalTable) string {
	if t.Partition == nil {
		return "ANALYZE " + quote(schema, t.Name)
	}
	return "VACUUM (FREEZE, ANALYZE) " + quote(schema, t.Name)
}

// tableSize asks for the bytes of a table, its indexes and its partitions. A
// table that has none is no partition tree.
const tableSize = `SELECT (pg_total_relation_size($1::text::regclass) + coalesce(
	(SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree($1::text::regclass) WHERE isleaf), 0))::bigint`
