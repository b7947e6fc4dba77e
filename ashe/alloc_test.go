//go:build !race

package ashe

import "testing"

// TestNoAllocations is left out under the race detector, which makes a sync.Pool
// lose things on purpose.
func TestNoAllocations(t *testing.T) {
	ms := values(256)
	dst := make([]int64, len(ms))
	sum := []byte("-85070591730234615865843651857942052864")
	calls := map[string]func(){
		"EncryptRun": func() { _ = testKey.EncryptRun(dst, 77, ms) },
		"Encrypt":    func() { dst[0], _ = testKey.Encrypt(77, 5) },
		"Decrypt":    func() { dst[0], _ = testKey.Decrypt(77, 5) },
		"Open":       func() { dst[0], _ = testKey.Open(5, Run{77, 99}) },
		"ParseSum":   func() { dst[0], _ = ParseSum(sum) },
	}
	for name, call := range calls {
		// The pool may be emptied by a collection, once in a while.
		if n := testing.AllocsPerRun(1000, call); n >= 0.5 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
