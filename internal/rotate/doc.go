// Package rotate encrypts a data set anew under another secret: it reads the
// ciphertext of one revision from a storage node, opens it, and leaves the same
// rows under the new secret in files, ready for the storage nodes. Nobody has
// to have the files that the data set was published from.
//
// It implements the section Rotation of docs/spec/keyring-v1.md. What becomes
// of the files, and of the secrets, is its caller's business: nothing under the
// new secret leaves the machine before Run has returned.
//
// # Going on after a crash
//
// A Run that ended anywhere, by kill -9 too, goes on in the same directory from
// its last checkpoint, under the same secret. Rows that were encrypted after the
// checkpoint are encrypted again; the spool is cut back to it first. A table
// whose rows have numbers is read by number, one with an indexed key by key, and
// any other in the order of all of its terms; a table that has no such order is
// begun anew.
//
// # Numbers
//
// Each table gets one block of numbers that were never used under the new
// secret. In every order a row's new number is as far from the block's start as
// its old one was from the lowest old one, so orders and runs stay what they
// were. A table that is begun anew takes a new block.
//
// # What it reveals
//
// Files hold ciphertext under the new secret, and of every stretch of rows a sum
// of keyed digests, which tells nothing to whoever lacks that secret. Values are
// in memory only. The storage node that is read from sees its tables read from
// one end to the other.
//
// # Limits
//
// A row without a tag is believed as far as its terms open: terms of fixed width
// have no tag of their own, see internal/column. What comes out is as good as
// what the storage node said, and no better.
package rotate
