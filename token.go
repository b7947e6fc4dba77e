package enigma

import (
	"fmt"
	"strconv"
	"strings"
)

// Grains are amounts of ENG in its smallest unit: 1 ENG is 10^8 grains. All
// 150,000,000 ENG that exist fit many times over.
type Grains uint64

// ENG is one token in grains.
const ENG Grains = 1e8

// ParseGrains reads an amount in ENG, such as "10" or "0.5 ENG", exactly.
func ParseGrains(s string) (Grains, error) {
	digits := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "ENG"))
	whole, part, _ := strings.Cut(digits, ".")
	if len(part) > 8 || whole == "" {
		return 0, fmt.Errorf("amount %q: want ENG with at most 8 decimals", s)
	}
	n, err := strconv.ParseUint(whole+part+strings.Repeat("0", 8-len(part)), 10, 63)
	if err != nil || strings.ContainsAny(digits, "+-_") {
		return 0, fmt.Errorf("amount %q: want ENG with at most 8 decimals", s)
	}
	return Grains(n), nil
}

// String returns the amount in ENG without trailing zeros, such as "0.5 ENG".
func (g Grains) String() string {
	s := fmt.Sprintf("%d.%08d", uint64(g/ENG), uint64(g%ENG))
	return strings.TrimRight(strings.TrimRight(s, "0"), ".") + " ENG"
}
