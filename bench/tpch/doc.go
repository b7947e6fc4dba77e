// Package tpch runs the 22 queries of TPC-H over a market in which every column
// is encrypted, and over a plain PostgreSQL with the same rows and indexes
// beside it. Every answer is compared before anything is timed.
//
// The queries are those of the specification with its validation parameters, in
// PostgreSQL's dialect: query 15 has WITH instead of a view, query 11's fraction
// depends on the scale. TPC-H is a trademark of the TPC; results here are not TPC
// results.
package tpch
