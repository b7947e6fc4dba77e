package store

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"enigma"
	"enigma/internal/column"
)

// What one revision may have. PostgreSQL's own limits are 1,600 columns and 32
// columns an index.
const (
	maxTables  = 256
	maxColumns = 1_000
	maxIndexes = 32 // of one table
)

var physicalName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,62}$`)

// checkSpec checks what a stranger wants to be made here, and spells its types
// as PostgreSQL does: whatever else a type's name may hold does not reach a
// statement.
func checkSpec(spec *enigma.LoadSpec) error {
	if spec.Revision == 0 || spec.Revision > 1<<62 {
		return errors.New("revisions count from 1")
	}
	if len(spec.Tables) == 0 || len(spec.Tables) > maxTables {
		return fmt.Errorf("want 1 to %d tables", maxTables)
	}
	if err := checkBase(spec); err != nil {
		return err
	}
	seen := map[string]bool{}
	tables := make([]enigma.PhysicalTable, len(spec.Tables))
	for i, t := range spec.Tables {
		if !physicalName.MatchString(t.Name) || seen[t.Name] {
			return fmt.Errorf("table %q: not a physical name, or twice", t.Name)
		}
		seen[t.Name] = true
		t, err := checkTable(t)
		if err != nil {
			return fmt.Errorf("table %q: %w", t.Name, err)
		}
		tables[i] = t
	}
	spec.Tables = tables
	return checkRelations(tables)
}

func checkTable(t enigma.PhysicalTable) (enigma.PhysicalTable, error) {
	if len(t.Columns) == 0 || len(t.Columns) > maxColumns {
		return t, fmt.Errorf("want 1 to %d columns", maxColumns)
	}
	seen := map[string]bool{}
	columns := make([]enigma.PhysicalColumn, len(t.Columns))
	for i, c := range t.Columns {
		if !physicalName.MatchString(c.Name) || seen[c.Name] {
			return t, fmt.Errorf("column %q: not a physical name, or twice", c.Name)
		}
		seen[c.Name] = true
		typ, err := column.ParseType(c.Type)
		if err != nil {
			return t, fmt.Errorf("column %q: %w", c.Name, err)
		}
		columns[i] = enigma.PhysicalColumn{Name: c.Name, Type: typ.Name}
	}
	t.Columns = columns
	if len(t.Indexes) > maxIndexes {
		return t, fmt.Errorf("want at most %d indexes", maxIndexes)
	}
	for _, index := range t.Indexes {
		if len(index) == 0 || len(index) > 32 {
			return t, errors.New("want 1 to 32 columns an index")
		}
		for _, c := range index {
			if !seen[c] {
				return t, fmt.Errorf("index on column %q, which does not exist", c)
			}
		}
	}
	return t, errors.Join(checkNumbers(t), checkPartition(t))
}

// createTable returns the statement that makes a table. Text sorts by its
// bytes: that is the only order that gateways ask storage nodes for.
func createTable(schema string, t enigma.PhysicalTable) string {
	var columns []string
	for _, c := range inOrder(t.Columns) {
		def := quote(c.Name) + " " + c.Type
		if strings.HasPrefix(c.Type, "text") || strings.HasPrefix(c.Type, "character") {
			def += ` COLLATE "C"`
		}
		columns = append(columns, def)
	}
	return fmt.Sprintf("CREATE TABLE %s (%s)%s", quote(schema, t.Name), strings.Join(columns, ", "), partitionBy(t))
}

// createIndexes returns the statements that make a table's indexes.
func createIndexes(schema string, t enigma.PhysicalTable) []string {
	var out []string
	for _, index := range t.Indexes {
		out = append(out, fmt.Sprintf("CREATE INDEX ON %s (%s)", quote(schema, t.Name), quoteAll(index)))
	}
	return out
}
