// Package books keeps the market's accounts a second time, from its events
// alone: what each data set's subscriptions pay, what has accrued to whom, and
// how data sets rank.
//
// It does in Go what contracts/Books.sol and contracts/Ranking.sol do on the
// chain, to the last unit: docs/spec/market-contract-v2.md and
// docs/spec/ranking-v1.md. Whoever follows the events can so answer every
// question about money and rank without asking the chain, and notices a chain
// that lies: Apply checks the rates and refunds that events name.
//
// # Use
//
// Apply takes events in the chain's order and returns how to take each back, for
// chains that change their mind. Questions name a time, in seconds of block
// timestamps, which must not lie before the last event; the same time gives the
// same answer everywhere. A Market has no lock, no clock and does no I/O.
//
// # Size
//
// For each subscriber of each data set it keeps the end and the rate: 40 bytes,
// 80 to 110 with the map around them (BenchmarkMillion). Forget drops those that
// ended. For each data set it keeps a few hundred bytes, and 32 for every span of
// five days in which subscriptions end. A purchase costs constant time; a question about one data
// set, a step for each such span that is over.
//
// # What it leaves out
//
// Prepaid balances, compensation that waits to be collected, trials and manifests:
// they are no revenue and do not bear on rank.
package books
