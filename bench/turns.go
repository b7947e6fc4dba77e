package bench

import (
	"slices"
	"time"
)

const (
	turn      = 20 * time.Millisecond // one contender's go, unless a call takes longer
	minRounds = 7
)

// TakeTurns calls the contenders in turn until each has had budget, and returns
// the median time that a call of each took.
func TakeTurns(budget time.Duration, contenders ...func() error) ([]time.Duration, error) {
	took := make([][]time.Duration, len(contenders))
	calls := make([]int, len(contenders))
	for i, call := range contenders {
		// The first calls warm caches; the last of them says how many make a turn.
		for range 3 {
			start := time.Now()
			if err := call(); err != nil {
				return nil, err
			}
			calls[i] = int(turn/(time.Since(start)+1)) + 1
		}
	}
	begun := time.Now()
	for round := 0; round < minRounds || time.Since(begun) < budget*time.Duration(len(contenders)); round++ {
		for n := range contenders {
			i := (round + n) % len(contenders)
			for range calls[i] {
				start := time.Now()
				if err := contenders[i](); err != nil {
					return nil, err
				}
				took[i] = append(took[i], time.Since(start))
			}
		}
	}
	medians := make([]time.Duration, len(contenders))
	for i := range took {
		slices.Sort(took[i])
		medians[i] = took[i][len(took[i])/2]
	}
	return medians, nil
}
