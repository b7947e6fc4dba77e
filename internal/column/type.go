// Package column is where SQL types meet encryption: one Codec per column
// turns a cell in PostgreSQL's binary format into a term, and back.
package column

import "enigma"

// A Type is a PostgreSQL type with its modifier.
type Type struct {
	Name string // as format_type prints it, such as "numeric(18,8)"
	OID  uint32 // of the base type in pg_type
	Mod  int32  // atttypmod, -1 for none
}

// A Form says how a scheme stores a type and what the stored term can answer
// without a key.
type Form struct {
	Physical string // physical type: "bigint", "uuid", "bytea", or the type itself if plain
	OID      uint32 // of the physical type
	Eq       bool   // equal values have equal terms: =, <>, IN, GROUP BY, DISTINCT, joins
	Ord      bool   // terms sort as values do: <, >, BETWEEN, ORDER BY, MIN, MAX
}

// Scheme repeats the word of the vocabulary for use in this package's docs.
type Scheme = enigma.Scheme
