// Package publish turns a provider's CSV files into encrypted rows on storage
// nodes.
//
// ReadSpec reads dataset.yaml (docs/dataset-yaml.md), Infer finds out the types
// of columns that it leaves open, and Run does the work: every file goes through
// the provider's own PostgreSQL first, so that PostgreSQL decides what is a
// value and what is not; then every column is encrypted, and every storage node
// is sent the same tuples. Nothing is sent before every file has been read to
// its end, and no node shows anything before all of them hold everything.
//
// # What leaves the machine
//
// Terms under physical names, in the order of the file's rows, and how many
// there are. Result says for each column what its terms reveal; a dry run says
// it before anything has left. The plaintext rests, for as long as Run takes, in
// temporary tables of the provider's PostgreSQL.
//
// # Limits
//
// Memory does not grow with the files. A row may have up to 16 MB. Errors about
// the provider's files quote the offending value, since only the provider sees
// them; errors about anything else never do.
//
// This package knows nothing of the chain and of peers: registering the manifest
// and dealing out key shares is its caller's job.
package publish
