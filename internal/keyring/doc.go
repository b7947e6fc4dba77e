// Package keyring derives everything secret about a data set from one secret,
// splits that secret among custodians, and keeps secrets in files.
//
// It implements docs/spec/keyring-v1.md. One Secret gives each column (or join
// group) its own key for each scheme and epoch, and gives tables and columns
// the names under which storage nodes hold them. Split makes a new Secret
// together with one share for each custodian; any threshold of them recover it
// with Combine, fewer learn nothing, and a commitment that may be public lets
// anyone recognise a share that is not genuine. SealFile protects bytes at rest
// with a passphrase. A Grant names keys of columns that the provider keeps to
// itself, for one subscriber; package p2p signs and seals it.
//
// # What it reveals
//
// A physical name tells nothing of the logical one; the same table has the same
// name in each revision under one secret. The commitment fixes the secret but
// does not reveal it, even to a later quantum computer; it shows the threshold
// and the number of shares. A key file shows the length of what it holds and how
// much work a guess at its passphrase takes.
//
// This package knows nothing of SQL types, chains or peers, and opens no files.
package keyring
