// Package rowtag binds a row's stored cells to each other, to the row's id and
// to one key, so that a storage node cannot swap, alter or make them up
// unnoticed.
//
// It implements docs/spec/rowtag-v1.md: HMAC-SHA256, cut to 16 bytes, over the
// id and the row's terms. Use it for tables of which the manifest says
// integrity: row; the tag is one more cell, and is checked over rows that were
// fetched whole.
//
// # What it reveals
//
// Nothing about terms that differ. Two rows of the same id and terms have the
// same tag.
//
// # What it does not prove
//
// A node can leave out rows that belong to an answer, repeat rows, and answer
// aggregates as it likes. An older row of the same id under the same key passes:
// a key should be good for one table in one revision.
//
// This package knows nothing of SQL types or key files; see internal/column and
// internal/keyring.
package rowtag
