// Package contracts holds the market's Solidity contracts and their Go bindings.
//
// Marketplace.sol keeps who offers which data set and who has paid for it until
// when, and MarketTerms.sol is the second half of its code;
// docs/spec/market-contract-v2.md states the rules. Directory.sol keeps which
// data sets want to be found, and Ranking.sol says in which order:
// docs/spec/ranking-v1.md. Nodes.sol lists nodes and their stake, Disputes.sol
// decides about slashing; see docs/spec/evidence-v1.md. LegacyMarketplace.sol
// speaks the interface of 2018 over the same state: docs/spec/legacy-facade.md.
// EnigmaToken.sol is ENG for development chains.
//
// The directory artifacts holds what the compiler made of them, and the files
// bindings*.go are generated from that, so that building and testing Go code
// needs no Solidity compiler.
//
// After changing a contract, with Node at hand:
//
//	npm ci && npm run build && go run ./bind
//
// The directory test holds the contracts' own tests, which forge runs: make
// contracts-test.
//
// This package talks to no chain; see package chain.
package contracts
