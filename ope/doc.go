// Package ope encrypts integers so that their order survives, and little else.
//
// It implements docs/spec/ope-v1.md. Use it for columns that are compared with
// < and >, sorted, or asked for their minimum and maximum; use detenc where
// only equality is needed, and neither for columns that are only ever fetched.
//
// Under one key encryption is a fixed, strictly increasing function: equal
// values have equal images, a smaller value has a smaller image, and every
// image decrypts to the value it came from. Everything is integer arithmetic
// over AES, so that all machines compute the same bytes.
//
//   - Key32 and Key64 are for values of 32 and 64 bits, KeyWide for 128 bits.
//   - Proven32 and Proven64 implement docs/spec/ope-proven-v1.md: images twenty
//     times as long, and a proof of what they reveal.
//   - Prefix implements docs/spec/ope-prefix-v1.md: terms that order texts by
//     their first bytes, and that cannot be decrypted.
//
// # What it reveals
//
// Whoever reads a column of images learns the order of its rows, which of them
// are equal, and a rough idea of where each value lies: scaling one image down
// to the domain finds the leading three or four bits of the value. Each pair of
// value and image that becomes known sharpens the estimate for values between
// the known ones. Dense columns, such as every day of a year, can be matched to
// their values by rank alone. No standard proof of security covers this
// construction; tests here and in internal/leakage hold the measured leakage to
// the published figures. The types that reveal something else say so.
//
// # Keys
//
// A key is good for one column. Columns that must be compared with each other
// share a key, and reveal their common order. The time that a call takes depends
// on the value, and for batches on what the values have in common.
//
// Keys make tables of up to 64 KiB once they have been used a while, and keep
// what they work in for the next call: make one key a column, not one a value.
//
// This package knows nothing of SQL types, signs or key files; see
// internal/column and internal/keyring.
package ope
