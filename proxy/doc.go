// Package proxy is the SQL side of a gateway: it speaks the Postgres wire
// protocol to psql, BI tools and drivers, and answers over encrypted data sets
// as a plaintext PostgreSQL would.
//
// Every session owns one backend of the gateway's private PostgreSQL, which
// holds the logical tables without rows. That backend types and describes every
// statement, answers the catalogues, keeps the session's settings and
// transaction, and finishes what ciphertext cannot answer. Statements over data
// sets are planned by proxy/rewrite, fetched through a Source, decrypted here.
//
// # What it never does
//
// A statement that is not understood is refused by name, never forwarded. The
// backend's role may not read the logical tables, so that a statement which
// reached it by mistake fails instead of answering from an empty table. No SQL
// text, parameter or password is logged.
//
// # Limits
//
// COPY, SQL-level PREPARE and DECLARE, and writing are refused. Decrypted rows
// that the backend must finish are held in memory up to Config.MaxDecrypted.
package proxy
