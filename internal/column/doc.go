// Package column is where SQL types meet encryption. ParseType reads a type's
// name, FormOf says what a scheme can do for that type, and a Codec turns one
// column's cells into terms and back. Convert brings a constant to a column's
// type without changing what a comparison means, and Text prints a value as
// PostgreSQL would.
//
// All values are in PostgreSQL's binary format. A nil slice is NULL everywhere,
// and stays NULL: terms do not hide which cells are empty.
//
// # Forms
//
//	type                                   det      ope      rnd     plain
//	int2 int4 date float4 bool             bigint   bigint   bytea   as is
//	int8 time timestamp timestamptz float8 bigint   uuid     bytea   as is
//	numeric(p,s) with p <= 18              bigint   uuid     bytea   as is
//	text varchar char(n) uuid bytea        bytea    -        bytea   as is
//	everything else                        -        -        bytea   as is
//
// A det or ope term holds a canonical value, so that values which SQL calls
// equal have one term: a numeric(p,s) is scaled to an integer, char(n) loses
// its padding, every NaN is one NaN. What is read back is what PostgreSQL would
// send from a column of the type. The one value for which both cannot hold is
// -0.0, which equals 0.0 and prints otherwise: Encrypt refuses it.
//
// # What terms reveal
//
// rnd reveals lengths. det adds which rows are equal and how often, and ope
// adds order and an estimate of the values; see the packages detenc and ope,
// and Caution for types whose few values make that fatal.
//
// # Limits
//
// Only rnd and the det of variable-length types carry a tag: Decrypt refuses
// any other term than this column's own. A 64-bit ope term is refused unless
// it is the image of some value of the type, a 64-bit det term unless it opens
// to a value of the type, so an altered term of these may open to another
// value; whoever stores them could also have stored another row's term.
// Random nonces allow for 2^32 rnd cells under one key.
//
// Text order is not served: it depends on a collation. This package knows
// nothing of key files and tables; see internal/keyring and proxy/rewrite.
package column
