// Package localpg runs a private PostgreSQL: the node starts it, owns it and
// stops it, and nobody else can reach it.
//
// A Server listens on one Unix socket in a directory that only its own user may
// enter, and on no network port. It writes no statement, no parameter and no
// value to its log. It dies with the process that started it, also when that
// process is killed, and what a killed process left behind is cleaned up by the
// next Start.
//
// An Engine is a Server that holds the logical schema of a subscriber's data
// sets, with plaintext types and without a single row: it answers catalogue
// queries, types and describes statements, and finishes plans over values that
// it is handed. In a schema of its own it keeps the tables and views that
// subscribers make; these do hold rows, in plaintext. What statements put aside,
// in temporary files and tables, is on a tmpfs unless the EngineConfig says
// otherwise, and goes with the engine.
//
// # Users
//
// PostgreSQL refuses to run as root. Started by root, a Server runs as user
// "postgres", and its directories belong to that user. Everybody who can enter
// the socket directory is believed to be whoever they say: the server's own
// user and root.
//
// # Limits
//
// Linux tells the server of its parent's death. Elsewhere a server outlives a
// killed node until the next Start in the same directory.
//
// An Engine does not wait for its disk: when the whole machine goes down, its
// files may be damaged, and the subscribers' own tables with them.
//
// A tmpfs may be swapped out, and its size bounds all sessions' temporary tables
// together: one that finds no room there fails with 53100.
//
// This package knows nothing of ciphertext; see internal/store.
package localpg
