// Package contracts holds the market's Solidity contracts and their Go bindings.
//
// Marketplace.sol keeps who offers which data set and who has paid for it until
// when; docs/spec/market-contract-v2.md states its rules. EnigmaToken.sol is
// ENG for development chains. The directory artifacts holds what the compiler
// made of them, and the files bindings*.go are generated from that, so that
// building and testing Go code needs no Solidity compiler.
//
// After changing a contract, with Node at hand:
//
//	npm ci && node build.js && go run ./bind
//
// The directory test holds the contracts' own tests, which forge runs: make
// contracts-test.
//
// This package talks to no chain; see package chain.
package contracts
