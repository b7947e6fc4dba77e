package main

import (
	"fmt"

	"enigma"
)

// reveals says in a few words what a storage node learns from each scheme; the
// specs in docs/spec say it in full.
var reveals = map[enigma.Scheme]string{
	enigma.Plain:     "everything",
	enigma.Det:       "which rows are equal",
	enigma.Ope:       "the order of rows",
	enigma.OpeProven: "the order of rows, and where two first differ",
	enigma.Sum:       "which rows are added up",
	enigma.Rnd:       "the length",
}

// columnRows lists the columns of tables, for people.
func columnRows(tables []enigma.Table) [][]string {
	rows := [][]string{{"table", "column", "type", "scheme", "storage nodes learn"}}
	for _, t := range tables {
		for i, col := range t.Columns {
			name := ""
			if i == 0 {
				name = fmt.Sprintf("%s (%d rows)", t.Name, t.Rows)
			}
			if i == 0 && t.Integrity != "" {
				name = fmt.Sprintf("%s (%d rows, tagged)", t.Name, t.Rows)
			}
			scheme := string(col.Scheme)
			if col.Sum {
				scheme += ", sum"
			}
			if col.Reserved {
				scheme += ", reserved"
			}
			rows = append(rows, []string{name, col.Name, col.Type, scheme, reveals[col.Scheme]})
		}
	}
	return rows
}
