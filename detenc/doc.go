// Package detenc encrypts single database values so that equal values stay
// equal, and nothing else survives.
//
// It implements docs/spec/detenc-v1.md, which has two schemes. A SIV encrypts
// bytes of any length to 16 bytes more, authenticated: RFC 5297's AES-SIV. A
// Permutation maps 64 bits to 64 bits, so that an encrypted integer still fits
// an integer column; it cannot notice alterations. Use either for columns that
// are searched with = or joined; use ope for ranges, and neither for columns
// that are only ever fetched.
//
// # What it reveals
//
// Anyone who can read the column learns which rows share a value and how often
// each value occurs. For columns with few or predictable values (a country, a
// flag) that is often enough to guess the plaintext. A SIV does not hide
// lengths.
//
// # Keys
//
// A key is good for one column. Two columns that must join share a key (and a
// SIV's associated data), and then also reveal their common values. A
// Permutation should see fewer than 2^32 different values.
//
// This package knows nothing of SQL types or key files; see internal/column
// and internal/keyring.
package detenc
