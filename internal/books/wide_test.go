package books

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

// TestWide compares with math/big.
func TestWide(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	number := func() uint64 { return r.Uint64() >> r.IntN(64) }
	for range 100_000 {
		a, b, n := wide{number() >> 20, r.Uint64()}, wide{number() >> 20, r.Uint64()}, max(number(), 1)
		x, y, m := a.big(), b.big(), new(big.Int).SetUint64(n)
		if a.less(b) != (x.Cmp(y) < 0) {
			t.Fatalf("%v < %v: %v", x, y, a.less(b))
		}
		if got, want := a.plus(b).big(), new(big.Int).Add(x, y); got.Cmp(want) != 0 {
			t.Fatalf("%v + %v = %v", x, y, got)
		}
		if got := a.plus(b).minus(b); got != a {
			t.Fatalf("%v + %v - %v = %v", x, y, y, got.big())
		}
		if got, want := product(a.lo, n).big(), new(big.Int).Mul(new(big.Int).SetUint64(a.lo), m); got.Cmp(want) != 0 {
			t.Fatalf("%d * %d = %v", a.lo, n, got)
		}
		if got, want := a.times(n&0xfffff).big(), new(big.Int).Mul(x, new(big.Int).SetUint64(n&0xfffff)); got.Cmp(want) != 0 {
			t.Fatalf("%v * %d = %v", x, n&0xfffff, got)
		}
		q, rest := a.over(n)
		want, left := new(big.Int).QuoRem(x, m, new(big.Int))
		if q.big().Cmp(want) != 0 || rest != left.Uint64() {
			t.Fatalf("%v / %d = %v rest %d", x, n, q.big(), rest)
		}
	}
}

func (w wide) big() *big.Int {
	n := new(big.Int).SetUint64(w.hi)
	return n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(w.lo))
}
