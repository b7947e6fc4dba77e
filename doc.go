// Package enigma holds the words of the Enigma Data Marketplace: what a data
// set is, what a query over its ciphertext is, what the chain knows, and how
// things fail.
//
// Everything else in this module speaks these words to each other. The package
// does no I/O, holds no keys and imports the standard library only, so that
// every other package may import it. docs/ARCHITECTURE.md draws the picture.
package enigma
