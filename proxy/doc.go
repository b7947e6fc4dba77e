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
// That backend also keeps the tables and views that subscribers make themselves.
// A statement that puts rows of data sets into one is planned like a query, and
// the backend runs it over the rows fetched; scratch.go says how it is kept from
// changing anything else, views.go how a view over data sets is read.
//
// INSERT, UPDATE and DELETE change the tables of data sets that the gateway's wallet
// owns: write.go, target.go and transaction.go, with rewrite.Write, say how. What a
// transaction changed goes to Config.Writer as one batch, when it commits.
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
// COPY, MERGE, SQL-level PREPARE and DECLARE are refused. Decrypted rows that the
// backend must finish, and rows that a transaction changes, are held in memory up
// to Config.MaxDecrypted. What a transaction has changed in a data set it cannot
// read before it commits, but for what later statements of its change again.
package proxy
