package contracts

const grains = 100_000_000 // of one ENG

// DefaultParameters are those that Disputes is deployed with:
// docs/spec/evidence-v1.md. The timelock may set others.
func DefaultParameters() Parameters {
	return Parameters{
		ReportBond:       10 * grains,
		ChallengeBond:    1 * grains,
		ReportReward:     1_000 * grains,
		ChallengeReward:  100 * grains,
		RewardShare:      5_000,
		ConflictShare:    1_000,
		ServedShare:      1_000,
		UnreachableShare: 200,
		UnansweredShare:  500,
		RevealDelay:      12,
		RevealWindow:     2 * 24 * 3600,
		ResponseWindow:   24 * 3600,
		LeastSpan:        24 * 3600,
		LongestAge:       7 * 24 * 3600,
	}
}
