package chain

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"enigma"
	"enigma/bench"
	"enigma/chain"
)

// Bars of following a chain with a million subscriptions.
const (
	mostLookup = bench.Bar("value <= 1000") // ns
	mostMemory = bench.Bar("value <= 300")  // MB
)

// following measures a follower: how fast it reads a history of a million
// subscriptions, what they take, and how fast it answers then.
func following(ctx context.Context) ([]bench.Result, error) {
	history, err := newCrowd(million)
	if err != nil {
		return nil, err
	}
	e, server := history.serve()
	defer server.Close()
	dir, err := os.MkdirTemp("", "enigma-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	cfg := chain.Config{URL: server.URL, Marketplace: enigma.Address(history.market), Finality: 64, MaxSilence: time.Hour, Store: dir}

	before := heap()
	f, took, err := follow(ctx, e, cfg)
	if err != nil {
		return nil, err
	}
	memory := heap() - before
	paidUntil, access, err := lookups(f.Follower, million)
	f.close()
	if err != nil {
		return nil, err
	}
	f, again, err := follow(ctx, e, cfg)
	if err != nil {
		return nil, err
	}
	defer f.close()
	if n := f.Standing(); n.Subscriptions != million || n.Ranges > 0 {
		return nil, fmt.Errorf("the restarted follower has %d subscriptions and read %d ranges of blocks", n.Subscriptions, n.Ranges)
	}
	events := float64(million + crowdSets)
	return []bench.Result{
		{Name: "following: paid until, one of a million", Unit: "ns", Value: paidUntil, Bar: mostLookup},
		{Name: "following: access decided, one of a million", Unit: "ns", Value: access, Bar: mostLookup},
		{Name: "following: a million subscriptions in memory", Unit: "MB", Value: memory, Bar: mostMemory},
		{Name: "following: catch-up with a store", Unit: "events/s", Value: events / took.Seconds()},
		{Name: "following: restart from the store", Unit: "s", Value: again.Seconds()},
	}, nil
}

// A followed chain has its own client.
type followed struct {
	*chain.Follower
	client *chain.Client
}

func (f *followed) close() {
	f.Close()
	f.client.Close()
}

// follow reads a whole history and returns how long that took, without the time
// that the endpoint was at work.
func follow(ctx context.Context, e *endpoint, cfg chain.Config) (*followed, time.Duration, error) {
	begun, busy := time.Now(), e.busy.Load()
	client, err := chain.Dial(ctx, cfg)
	if err != nil {
		return nil, 0, err
	}
	f, err := client.Follow(ctx)
	if err != nil {
		client.Close()
		return nil, 0, err
	}
	took := time.Since(begun) - time.Duration(e.busy.Load()-busy)
	out := &followed{f, client}
	if n := f.Standing(); n.Datasets != crowdSets || n.Subscriptions != e.subs || n.Gaps+n.Rebuilds > 0 {
		out.close()
		return nil, 0, fmt.Errorf("the follower has %d data sets and %d subscriptions, after %d gaps", n.Datasets, n.Subscriptions, n.Gaps)
	}
	return out, took, nil
}

// heap returns the megabytes in use.
func heap() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / 1e6
}

// lookups returns the nanoseconds that a lookup and a decision take, the medians
// of short turns, which other processes seldom interrupt, over people of so many,
// in no order of memory.
func lookups(f *chain.Follower, subs int) (paidUntil, access float64, err error) {
	const rounds, calls, turn = 15, 1 << 16, 1 << 10
	type person struct {
		id  enigma.DatasetID
		who enigma.Address
	}
	people := make([]person, calls)
	for i := range people {
		people[i].id, people[i].who = member(i * 7_919 % subs)
	}
	median := func(call func(person) bool) (float64, int) {
		var took []float64
		yes := 0
		for range rounds {
			yes = 0
			for part := range slices.Chunk(people, turn) {
				begun := time.Now()
				for i := range part {
					if call(part[i]) {
						yes++
					}
				}
				took = append(took, float64(time.Since(begun).Nanoseconds())/turn)
			}
		}
		slices.Sort(took)
		return took[len(took)/2], yes
	}
	paidUntil, known := median(func(p person) bool { return !f.PaidUntil(p.id, p.who).IsZero() })
	access, admitted := median(func(p person) bool { return enigma.Subscribed(f, p.id, p.who) })
	if known != calls || admitted == 0 || admitted == calls {
		err = errors.Join(f.Err(), fmt.Errorf("of %d people %d are known and %d have access", calls, known, admitted))
	}
	return paidUntil, access, err
}
