// Package layout says how one table of a manifest is stored: under which
// physical names, as which terms, with which keys, and how its rows are
// numbered and tagged. Providers encrypt rows with it, gateways open them.
//
// It implements docs/spec/column-v2.md together with internal/column, which
// knows single columns. A table of a manifest of format 1 has one term a column
// and nothing else.
//
// # Numbers and tags
//
// Rows have numbers where something depends on them: cells of scheme rnd are
// bound to their row's number, sums telescope along numbers, and a tag covers
// the number too. Each order of Table.Cluster numbers the rows anew. A tag
// (integrity: row) covers every term and every number of its row; whoever reads
// all of them can check it.
//
// # What it reveals
//
// Physical names show nothing. Numbers show the order of the rows by the
// columns of the order that they count, see docs/spec/sum-v1.md.
package layout
