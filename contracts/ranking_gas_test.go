package contracts_test

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// TestDirectoryGas keeps what providers pay, and what asking costs a node, within
// bounds.
func TestDirectoryGas(t *testing.T) {
	r := newRanked(t, 6)
	var ids [][32]byte
	for i := range 101 {
		ids = append(ids, r.offer(2, fmt.Sprint("set", i), 0))
	}
	r.list(2, ids[0], "a", "b", "c")
	used := map[string]uint64{
		"list without tags":  r.list(2, ids[1]).GasUsed,
		"list with 3 tags":   r.list(2, ids[2], "a", "b", "c").GasUsed,
		"list with 8 tags":   r.list(2, ids[3], "a", "b", "c", "d", "e", "f", "g", "h").GasUsed,
		"retag 3 of 3 tags":  r.must(2, r.directory, directory.PackRetag(ids[0], hashes("d", "e", "f"))).GasUsed,
		"unlist with 3 tags": r.must(2, r.directory, directory.PackUnlist(ids[2])).GasUsed,
	}
	for _, id := range ids[4:] {
		r.list(2, id)
	}
	used["score, nothing sold"] = r.estimate(ranking.PackScore(ids[5]))
	r.must(2, r.market, market.PackSetPrice(ids[5], eng))
	r.subscribe(4, ids[5], 1)
	r.subscribe(5, ids[5], 120)
	used["score of today"] = r.estimate(ranking.PackScore(ids[5]))
	used["top of 99"] = r.estimate(ranking.PackTop(zero, big.NewInt(100), big.NewInt(100)))
	r.advance(3600 * day)
	used["score, untouched for ten years"] = r.estimate(ranking.PackScore(ids[5]))
	limits := map[string]uint64{
		"list without tags":              130_000,
		"list with 3 tags":               320_000,
		"list with 8 tags":               680_000,
		"retag 3 of 3 tags":              240_000,
		"unlist with 3 tags":             120_000,
		"score, nothing sold":            60_000,
		"score of today":                 60_000,
		"score, untouched for ten years": 4_000_000,
		"top of 99":                      5_000_000,
	}
	for _, what := range slices.Sorted(maps.Keys(limits)) {
		most := limits[what]
		t.Logf("%-31s %9d", what, used[what])
		if used[what] > most || used[what] == 0 {
			t.Errorf("%s takes %d gas, at most %d is wanted", what, used[what], most)
		}
	}
}

// estimate returns the gas of a question to the ranking, with that of a
// transaction.
func (r *ranked) estimate(data []byte) uint64 {
	r.t.Helper()
	gas, err := r.backend.Client().EstimateGas(r.t.Context(), ethereum.CallMsg{From: common.Address{1}, To: &r.ranking, Data: data})
	if err != nil {
		r.t.Fatal(err)
	}
	return gas
}
