package main

import (
	"testing"

	"enigma"
)

// TestEverySchemeHasWords: a new scheme is not shown without what it reveals.
func TestEverySchemeHasWords(t *testing.T) {
	t.Parallel()
	for _, s := range []enigma.Scheme{enigma.Plain, enigma.Det, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd} {
		if reveals[s] == "" {
			t.Errorf("scheme %s: what storage nodes learn of it has no words", s)
		}
	}
}
