package keyring

import (
	"testing"

	"enigma"
)

func BenchmarkColumnKey(b *testing.B) {
	group := Group("trades", "price", "")
	for b.Loop() {
		_ = testSecret.ColumnKey(group, enigma.Ope, 0)
	}
}

func BenchmarkShares(b *testing.B) {
	_, shares, commitment, err := Split(testRandom(), 2, 3)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("Split", func(b *testing.B) {
		random := testRandom()
		for b.Loop() {
			_, _, _, _ = Split(random, 2, 3)
		}
	})
	b.Run("Verify", func(b *testing.B) {
		for b.Loop() {
			_ = VerifyShare(shares[0], commitment)
		}
	})
	b.Run("Combine", func(b *testing.B) {
		for b.Loop() {
			_, _ = Combine(shares, commitment)
		}
	})
}
