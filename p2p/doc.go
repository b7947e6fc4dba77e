// Package p2p is the network side of a node: a libp2p host that finds
// manifests, and carries queries, loads and key shares over sealed streams.
//
// A Host listens on TCP and QUIC, joins a private DHT and a gossip topic, and
// serves what it is told to serve: queries (ServeQueries), loads (ServeLoads)
// and key shares (ServeShares). The same Host is the client of all three. Its
// protocols are in docs/spec/wire-v1.md; their bytes are in package msg.
//
// # What is checked
//
// A session is opened by a wallet's signature for one data set, one node and
// one purpose. The node then asks the ledger at the opening, at each request
// and before each frame of an answer, so that access ends when the chain says
// so, for running queries too. A manifest counts only if its provider signed it
// and the ledger lists its hash: the network can hide one, but not forge one.
//
// # What it reveals
//
// Requests and answers are sealed end to end, to keys that the manifest pins.
// Whoever watches the network sees who talks to whom, how much and when; gossip
// and the DHT show who announces and who looks for a data set.
//
// # Limits
//
// Every read and write has a deadline, every message a size, every peer and
// every subscriber a number of streams. The DHT is kad-dht in a private
// network; it resists forged records, not an attacker with many identities who
// wants to hide one. Two other ways to a manifest, gossip and asking peers, do
// not depend on it.
package p2p
