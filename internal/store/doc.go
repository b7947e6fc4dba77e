// Package store keeps encrypted data sets in a PostgreSQL and answers
// statements over them: the persistence role.
//
// Each revision of a data set has a schema of its own, named by
// enigma.SchemaName, and a role of its own, which may read that schema and
// nothing else. A load fills a schema under another name and renames it when
// everything is in, so a revision is there completely or not at all. The
// revision before the newest stays, for sessions that still plan with it.
//
// A statement is run only if its syntax tree is one SELECT made of listed
// constructs over that revision's tables. It runs as the revision's role, read
// only, with limits on time, memory, temporary files, rows and bytes.
//
// # What it reveals
//
// Whoever operates the database sees ciphertext, physical names, row counts,
// sizes, the statements with their ciphertext parameters, and when they came.
//
// # Limits
//
// One Store per database: a second one is refused. The DSN's role must be able
// to create roles and schemas; a superuser also gets the limit on temporary
// files, which PostgreSQL lets nobody else set.
//
// This package does not know who is subscribed, and holds no keys.
package store
