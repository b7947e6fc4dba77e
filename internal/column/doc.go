// Package column is where SQL types meet encryption. ParseType reads a type's
// name, a Spec and FormOf say what a scheme can do for that type, and a Codec
// turns one column's cells into terms and back, a column of a batch at a time.
// Convert brings a constant to a column's type without changing what a
// comparison means, and Text prints a value as PostgreSQL would.
//
// It implements docs/spec/column-v2.md, which has the table of types, schemes
// and terms, together with internal/layout. All values are in PostgreSQL's
// binary format. A nil slice is NULL, and so is its term, except that sums
// beside another scheme count it as 0: terms do not hide which cells are empty.
//
// # Canonical forms and rests
//
// A det or ope term holds a canonical value, so that values which SQL calls
// equal have one term: a numeric is scaled to an integer or loses its zeros,
// char(n) its padding, -0.0 its sign, jsonb the zeros of its decimals. What
// PostgreSQL would print of that is kept in a second term, the rest, so that a
// read gives back exactly what was stored.
//
// # What terms reveal
//
// rnd reveals lengths, sum nothing of the values. det adds which rows are equal
// and how often, and ope adds order and an estimate of the values; see the
// packages detenc, ope and ashe, and Caution for types whose few values make
// that fatal. A rest shows that a value prints otherwise than the values it
// equals.
//
// # Limits
//
// rnd, rests and the det of variable-length types carry a tag: any other term
// than this column's own is refused, and of rnd any other row's. A 64-bit ope
// term is refused unless it is the image of some value of the type, a 64-bit det
// term unless it opens to a value of the type, so an altered term of these may
// open to another value; whoever stores them could also have stored another
// row's term. A sum term opens to something whatever was done to it. Row tags
// (internal/rowtag) notice all of that. Random nonces allow for 2^32 rnd cells
// under one key.
//
// Text is ordered by its first 16 bytes, and only narrowed down by them:
// collations are the gateway's affair. This package knows nothing of key files
// and tables; see internal/keyring, internal/layout and proxy/rewrite.
package column
