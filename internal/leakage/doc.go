// Package leakage measures what a column gives away once it is encrypted: the
// published attacks run on the provider's own values and terms, before anything
// is published.
//
// Analyse takes a column's rows, as plain values beside the terms that storage
// nodes would hold, and returns a Card: how the values are distributed, what
// each attack recovers, and one recommendation with its reason. Tiny says
// whether a column has so few values that equality alone gives them away.
// Board measures the order-preserving schemes on generated data, beside an
// ideal random order-preserving function: the scoreboard of docs/spec/ope-v1.md.
//
// # What the attacker is given
//
// The attacker holds every term of the column, as a storage node does, and no
// key. Each Attack says what it knows besides: nothing, a similar population,
// the exact distribution, or some pairs of value and term. A similar population
// is half of the rows, drawn at random; the other half is then the target. That
// is kinder to the attacker than most reality, and meant to be.
//
// # Sources
//
// NKW15 is Naveed, Kamara, Wright: Inference Attacks on Property-Preserving
// Encrypted Databases (CCS 2015). GSBNR17 is Grubbs, Sekniqi, Bindschaedler,
// Naveed, Ristenpart: Leakage-Abuse Attacks against Order-Revealing Encryption
// (S&P 2017). DDC16 is Durak, DuBuisson, Cash: What Else is Revealed by
// Order-Revealing Encryption? (CCS 2016). Where an attack here is a relative of
// the published one and not that itself, its function says how it differs.
//
// # Limits
//
// A small number is no proof: these are the attacks that are known and cheap,
// on one column at a time. Correlated columns (DDC16), queries and their access
// patterns give more away. Everything is computed from the rows given; over a
// sample, rare values look rarer and dense columns sparser than they are.
// Random choices are fixed, so that the same rows give the same card.
//
// This package does no I/O and knows nothing of types and keys: its caller
// gives values their keys and ordinals, and encrypts them.
package leakage
