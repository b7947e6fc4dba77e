// Package bench keeps what the benchmarks measured, and makes
// docs/performance.md of it.
//
// A benchmark here is a comparison: two ways to the same answer, measured in
// turn within one run on one machine, so that whatever else the machine does
// slows both. Its figure is the ratio. A bar is what the ratio, or where it says
// so the value, should be; bars are set before measuring, and a missed bar is
// shown as missed. No test asserts a time.
//
// bench/market, bench/crypto, bench/leakage (what terms give away, in place of a
// time) and bench/chain (gas) measure, bench/run is their command, and
// bench/results holds one file a benchmark, as committed. A test makes sure that
// docs/performance.md says what those files say.
package bench
