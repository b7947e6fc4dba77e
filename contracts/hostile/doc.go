// Package hostile holds tokens that misbehave, for tests of the market: the
// sources are in contracts/test/tokens, the bindings are generated. Nothing
// else deploys them.
package hostile
