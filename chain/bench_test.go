package chain

import (
	"bytes"
	"encoding/binary"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"
	"enigma/internal/books"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A crowd is a market of 1,000 data sets and as many subscriptions as asked for,
// every second of which renews automatically.
type crowd struct {
	f    *Follower
	logs int
}

const crowdSets = 1_000

func someone(i int) (id enigma.DatasetID, who enigma.Address) {
	provider := enigma.Address{1}
	binary.BigEndian.PutUint32(id[:], uint32(i%crowdSets))
	binary.BigEndian.PutUint64(who[:], uint64(i)*0x9e3779b97f4a7c15)
	copy(who[8:], provider[:])
	return id, who
}

// fakeLog makes a log of the market contract's.
func fakeLog(b testing.TB, name string, indexed []common.Hash, args ...any) types.Log {
	b.Helper()
	e := marketNames[name]
	data, err := e.Inputs.NonIndexed().Pack(args...)
	if err != nil {
		b.Fatal(err)
	}
	return types.Log{Topics: append([]common.Hash{e.ID}, indexed...), Data: data, BlockTimestamp: 1_800_000_000}
}

func word(who enigma.Address) common.Hash { return common.BytesToHash(who[:]) }

// history is the events of a crowd from subscription number from on.
func (c *crowd) history(b testing.TB, from, to int) []types.Log {
	var out []types.Log
	if from == 0 {
		for i := range crowdSets {
			id, _ := someone(i)
			out = append(out, fakeLog(b, "Registered", []common.Hash{common.Hash(id), word(enigma.Address{1})},
				"data", uint64(100), uint64(0), [32]byte{1}, []contracts.Payout{{To: common.Address{1}, BasisPoints: 10_000}}))
		}
	}
	now := uint64(1_800_000_000)
	for i := from; i < to; i++ {
		id, who := someone(i)
		topics := []common.Hash{common.Hash(id), word(who)}
		months := uint64(1 + i%12)
		now := now + uint64(i)*20 // 230 days
		out = append(out, fakeLog(b, "Subscribed", topics, now, now+months*books.Period, uint64(1), uint64(100), big.NewInt(int64(100*months)), uint64(i%2*100)))
	}
	return out
}

// newCrowd reads a crowd's events in steps, as a follower reads history, and
// returns how long that took.
func newCrowd(b testing.TB, subscriptions int, s *store) (*crowd, time.Duration) {
	c := &crowd{f: &Follower{client: &Client{cfg: Config{MaxSilence: ages}}, store: s, changed: make(chan struct{})}}
	v := newView(0, c.f.client.sources())
	var spent time.Duration
	const step = 10_000
	for from, number := 0, uint64(1); from < subscriptions; from, number = from+step, number+1 {
		logs := c.history(b, from, min(from+step, subscriptions))
		c.logs += len(logs)
		begun := time.Now()
		v.mu.Lock()
		err := v.append(block{number: number, hash: common.BigToHash(new(big.Int).SetUint64(number)), time: 1_800_000_000}, logs)
		settled := v.settle(number)
		v.mu.Unlock()
		c.f.keep(v, settled)
		spent += time.Since(begun)
		if err != nil {
			b.Fatal(err)
		}
	}
	v.arrived = time.Now()
	c.f.view.Store(v)
	return c, spent
}

const million = 1_000_000

func heap() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / 1e6
}

// BenchmarkFollowerAccess decides about access among a million subscriptions:
// the clock, the lookup and the comparison.
func BenchmarkFollowerAccess(b *testing.B) {
	before := heap()
	c, spent := newCrowd(b, million, nil)
	used := heap() - before
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		id, who := someone(i * 7_919 % million)
		_ = enigma.Subscribed(c.f, id, who)
	}
	b.ReportMetric(used, "MB/1M-subs")
	b.ReportMetric(float64(c.logs)/spent.Seconds(), "events/s")
}

// BenchmarkFollowerPaidUntil is one lookup among a million.
func BenchmarkFollowerPaidUntil(b *testing.B) {
	c, _ := newCrowd(b, million, nil)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		id, who := someone(i * 7_919 % million)
		if c.f.PaidUntil(id, who).IsZero() {
			b.Fatal("nobody")
		}
	}
}

// BenchmarkFollowerRestart loads a store of a million subscriptions.
func BenchmarkFollowerRestart(b *testing.B) {
	id := storeID{Format: storeFormat, Chain: "1"}
	s, err := openStore(b.TempDir(), id, 2*time.Second, slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	c, spent := newCrowd(b, million, s)
	if err := s.flush(); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		into := newState(c.f.client.sources())
		if _, ok := s.load(into); !ok || len(into.subs.rows) != million {
			b.Fatal("not loaded")
		}
	}
	b.ReportMetric(float64(c.logs)/spent.Seconds(), "events/s-stored")
	s.close()
}

// TestCrowdFitsIntoMemory bounds what one of many subscriptions takes. A million
// are to take 300 MB at most: make bench-chain measures that, and fails if they
// take more. It counts in a process of its own, where no other test's memory is
// given back meanwhile.
func TestCrowdFitsIntoMemory(t *testing.T) {
	const alone = "ENIGMA_TEST_CROWD"
	if os.Getenv(alone) == "" {
		child := exec.Command(os.Args[0], "-test.run=^TestCrowdFitsIntoMemory$", "-test.v")
		child.Env = append(os.Environ(), alone+"=1")
		out, err := child.CombinedOutput()
		if err != nil || !bytes.Contains(out, []byte("bytes a subscription")) {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	const some = 100_000
	before := heap()
	c, _ := newCrowd(t, some, nil)
	used := (heap() - before) * 1e6 / some
	t.Logf("%.0f bytes a subscription", used)
	if used < 50 || used > 300 {
		t.Errorf("want 300 at most, and more than its key")
	}
	runtime.KeepAlive(c)
}
