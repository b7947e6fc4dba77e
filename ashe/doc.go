// Package ashe encrypts integers so that an ordinary database can add them up
// without learning anything about them.
//
// It implements docs/spec/sum-v1.md, the additively symmetric homomorphic
// encryption of Seabed (Papadimitriou et al., OSDI 2016), which manifests call
// sum. Each row has an id; its value is stored under a mask that is the
// difference of two neighbouring ids' pseudo-random numbers. Ciphertexts are
// added up as they are, and over a run of consecutive ids the masks cancel out
// but for two, however long the run. Use it for columns that are summed or
// averaged; use ope or detenc for those that are compared.
//
// # What it reveals
//
// The ciphertexts of different ids are indistinguishable from random numbers.
// The ids are not secret: they show in which order the provider numbered the
// rows, and a query's answer shows which rows it touched.
//
// # Keys
//
// A Key is good for one column in one order of rows. No id may ever be used for
// two values under one key: the difference of the two ciphertexts is then the
// difference of the values. internal/rowid hands out ids of which that is true.
//
// # Limits
//
// Sums are right modulo 2^64, so that the caller must know that the true sum
// fits (Fits). Nothing is authenticated: whoever stores a ciphertext can add any
// number to it unnoticed.
//
// This package knows nothing of SQL types, plans or key files; all it knows of
// PostgreSQL is how sums and sets of ids are written (ParseSum, ParseRuns).
package ashe
