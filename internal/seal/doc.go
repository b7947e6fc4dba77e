// Package seal closes what two parties say to each other to everyone else, a
// later quantum computer included.
//
// It implements docs/spec/seal-v1.md: HPKE (RFC 9180) with the X-Wing KEM
// (X25519 and ML-KEM-768), HKDF-SHA256 and AES-256-GCM. Two parties who know
// each other's public keys open a session: one sends the hello that Open
// returns, the other answers with the reply that Accept returns, and both hold
// a Channel whose keys only they can compute. A channel carries any number of
// numbered streams of frames each way. Box and Unbox seal a single message to a
// public key; a box says nothing about who made it.
//
// # What it reveals
//
// Sizes, times and the number of frames; whom a hello or a box is for, to those
// who guess it; stream numbers, if the caller sends them in the open.
//
// # What the caller must do
//
// Make sure that the peer's public key is the peer's. Put into info all that
// both must agree on before they talk. Give each stream of a channel its own
// number. Treat the end of a stream before its last frame as an error. To keep
// recorded sessions closed even if a node's key is stolen later, open each
// session with a fresh private key and forget it afterwards.
//
// This package knows nothing of wallets, chains or connections.
package seal
