// Package chain measures what the market contract's calls cost in gas, and what
// following the market takes. Gas is no matter of the machine: the same code and
// the same history cost the same everywhere. Following is measured with a made-up
// history of a million subscriptions, which an endpoint in this process gives out
// by JSON-RPC.
//
// A test of package contracts compares Measure with the committed figures; Run
// makes a benchmark of it, beside what comparable contracts ask.
package chain

import (
	"context"
	"fmt"

	"enigma/bench"
	"enigma/contracts/evm"
)

// A Figure is what one call costs.
type Figure struct {
	Name string
	Gas  uint64
}

// Bars are the most that a call may cost under Osaka's rules. They were set
// before the contract was written.
var Bars = map[string]uint64{
	Register:       220_000,
	FirstMonth:     110_000,
	Renewal:        75_000,
	KeeperOneSet:   45_000,
	KeeperManySets: 45_000,
	Trial:          80_000,
	Claim:          60_000,
	Access:         35_000,
}

// Peers are what others' contracts cost for the same step, measured once with a
// plain ERC-20 and existing balances, under Cancun's rules, whose prices for
// these steps are Osaka's: Streamr compiled from its sources, Ocean v4 and Unlock
// v15 as published.
var Peers = []struct {
	Name string
	Gas  map[string]float64
}{
	{"Streamr", map[string]float64{Register: 272_205, FirstMonth: 140_146, Renewal: 120_926}},
	{"Unlock", map[string]float64{
		Register: 997_697, FirstMonth: 359_246, Renewal: 119_516, KeeperOneSet: 119_605, KeeperManySets: 119_605, Trial: 197_559,
	}},
	{"Ocean", map[string]float64{Register: 1_508_829, FirstMonth: 306_862, Renewal: 265_822}},
}

var about = []string{
	"What a call costs in gas, all of a transaction: its 21,000, its data, its refunds. Rows without a fork are under the " +
		"rules of Osaka, which are in force; a row of Amsterdam, the next fork, has the same call's gas under Osaka as its " +
		"baseline. Gas is the same on every machine. Bars are on the value, under Osaka.",
	"The baselines beside other names are the same step in the contracts of comparable markets, measured once, with a plain " +
		"token and existing balances: a stream with a price, a lock, a data token with an exchange. They are constants here, " +
		"not measured again, and those contracts do other things besides; see " +
		"[spec/market-contract-v2.md](spec/market-contract-v2.md#gas) for what these calls do, and for the worst cases.",
	"Following: a node keeps the market in memory. The history is made up, of 1,000 data sets and a million subscriptions in " +
		"10,000 blocks, each of which has its books and its place in the ranking; an endpoint gives it out by JSON-RPC over HTTP, " +
		"10,000 events at most at a time. Catch-up is from the first request to the state at the newest block, without the time " +
		"that the endpoint itself was at work; restart is the same with the store of that run. Access is decided by the " +
		"block clock; lookups are medians of turns of 1,024, over 65,536 people. Memory is the heap that is left after collecting garbage.",
}

// Run measures gas under both forks, and a follower. say, if not nil, hears of each result.
func Run(ctx context.Context, say func(bench.Result)) (*bench.Report, error) {
	report := bench.NewReport("chain", "What calls cost on the chain, and following it", about...)
	osaka, err := Measure(evm.Osaka)
	if err != nil {
		return nil, err
	}
	amsterdam, err := Measure(evm.Amsterdam)
	if err != nil {
		return nil, err
	}
	follower, err := following(ctx)
	if err != nil {
		return nil, err
	}
	for _, res := range append(rows(osaka, amsterdam), follower...) {
		if err := report.Add(res); err != nil {
			return nil, err
		}
		if say != nil {
			say(report.Results[len(report.Results)-1])
		}
	}
	return report, nil
}

func rows(osaka, amsterdam []Figure) []bench.Result {
	var out []bench.Result
	for _, f := range osaka {
		res := bench.Result{Name: f.Name, Unit: "gas", Value: float64(f.Gas)}
		if most, ok := Bars[f.Name]; ok {
			res.Bar = bench.Bar(fmt.Sprintf("value <= %d", most))
		}
		out = append(out, res)
		for _, p := range Peers {
			if gas, ok := p.Gas[f.Name]; ok {
				out = append(out, bench.Result{
					Name: f.Name + ", beside " + p.Name, Unit: "gas", Value: float64(f.Gas), Baseline: gas, Bar: "ratio <= 1",
				})
			}
		}
	}
	for i, f := range amsterdam {
		out = append(out, bench.Result{
			Name: f.Name + ", Amsterdam", Unit: "gas", Value: float64(f.Gas), Baseline: float64(osaka[i].Gas),
		})
	}
	return out
}
