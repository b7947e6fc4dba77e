// Package chunk cuts a data set's encrypted rows into chunks, and proves that
// one of them is under a committed root.
//
// It implements docs/spec/chunks-v1.md. A provider commits the root on the
// chain; whoever doubts that the data still exist demands one chunk, and the
// Disputes contract checks the answer.
//
// # What it reveals
//
// A root and a number of chunks say how many bytes there are. An answered
// challenge makes one chunk public: 4,096 bytes of ciphertext that storage nodes
// hold anyhow.
//
// This package does no I/O and knows neither the chain nor storage nodes.
package chunk
