package oracle

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// String shows a difference for people.
func (d *Difference) String() string {
	return d.Where + ", " + strings.Join(d.Set, "; ") + "\n" + d.Comparison.String()
}

// A Run asks both sides a number of random statements.
type Run struct {
	Rig     *Rig
	Sets    []*Dataset
	Seed    uint64
	First   uint64 // number of the first statement
	Count   uint64
	Workers int
	Most    int // differences after which it ends; 0: 5
	Say     func(line string)

	// Each, if set, is told of every comparison, by several goroutines at once.
	Each func(*Statement, *Comparison)

	next atomic.Uint64
	mu   sync.Mutex
	sum  Summary
}

// A Summary is what came out of a Run.
type Summary struct {
	Asked       uint64
	Verdicts    map[Verdict]int
	Kinds       map[string]int    // of what was not answered, by verdict, SQLSTATE and message
	Examples    map[string]string // the shortest of each kind
	Rows        uint64
	Differences []Difference
}

// A Difference is a statement that the two sides answer in different ways, made
// as small as it would go.
type Difference struct {
	Comparison
	Where          string // how to come by it again
	Set            []string
	Loose, Ordered bool
}

func (s *Summary) String() string {
	var out []string
	for _, v := range slices.Sorted(maps.Keys(s.Verdicts)) {
		out = append(out, fmt.Sprintf("%d %s", s.Verdicts[v], v))
	}
	return fmt.Sprintf("%d statements, %d rows: %s; %.2f %% refused", s.Asked, s.Rows, strings.Join(out, ", "), s.RefusalRate())
}

// RefusalRate is in per cent of the statements that PostgreSQL answers.
func (s *Summary) RefusalRate() float64 {
	valid := s.Verdicts[Equal] + s.Verdicts[Refusal]
	return 100 * float64(s.Verdicts[Refusal]) / float64(max(valid, 1))
}

// block is how many statements share a session's settings.
const block = 50

// Do asks the statements.
func (r *Run) Do(ctx context.Context) (*Summary, error) {
	r.sum = Summary{Verdicts: map[Verdict]int{}, Kinds: map[string]int{}, Examples: map[string]string{}}
	for _, set := range r.Sets {
		set.others = r.Sets
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if r.Say != nil {
		go r.report(ctx)
	}
	g, ctx := errgroup.WithContext(ctx)
	for range max(r.Workers, 1) {
		g.Go(func() error {
			for {
				from := r.next.Add(block) - block
				if from >= r.Count || r.full() {
					return nil
				}
				if err := r.block(ctx, r.First+from, min(block, r.Count-from)); err != nil {
					return err
				}
			}
		})
	}
	err := g.Wait()
	return &r.sum, err
}

func (r *Run) full() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	most := r.Most
	if most == 0 {
		most = 5
	}
	return len(r.sum.Differences) >= most
}

func (r *Run) report(ctx context.Context) {
	for tick := time.NewTicker(10 * time.Second); ; {
		select {
		case <-ctx.Done():
			tick.Stop()
			return
		case <-tick.C:
			r.mu.Lock()
			line := fmt.Sprintf("seed %d: %s", r.Seed, r.sum.String())
			r.mu.Unlock()
			r.Say(line)
		}
	}
}

// settings are drawn for each block: what changes how values print or are read.
func settings(i uint64) []string {
	pick := func(n uint64, list ...string) string { return list[(i/n)%uint64(len(list))] }
	return []string{
		"timezone = '" + pick(1, "UTC", "Europe/Vienna", "Asia/Kolkata", "America/New_York") + "'",
		"datestyle = '" + pick(4, "ISO, MDY", "German", "SQL, DMY") + "'",
		"bytea_output = '" + pick(2, "hex", "escape") + "'",
		"extra_float_digits = " + pick(3, "1", "0"),
		"intervalstyle = '" + pick(5, "postgres", "iso_8601") + "'",
	}
}

func (r *Run) block(ctx context.Context, from, n uint64) error {
	number := from / block
	set := r.Sets[number%uint64(len(r.Sets))]
	sides, err := r.Rig.Connect(ctx, set)
	if err != nil {
		return err
	}
	defer sides.Close()
	if err := sides.Set(ctx, settings(number)...); err != nil {
		return err
	}
	for i := from; i < from+n && !r.full(); i++ {
		st := Generate(set, r.Seed, i)
		c := sides.Compare(ctx, st)
		if err := ctx.Err(); err != nil {
			return err
		}
		if r.Each != nil {
			r.Each(st, &c)
		}
		if c.Verdict == Different {
			if c, err = r.reduce(ctx, sides, st, number); err != nil {
				return err
			}
		}
		r.count(&c, st, number, fmt.Sprintf("seed %d, statement %d, data set %s, %s", r.Seed, i, set.Name, st.Way))
	}
	return nil
}

// reduce makes a statement smaller that both sides answer in different ways.
// Connections that were lost are made again.
func (r *Run) reduce(ctx context.Context, sides *Sides, st *Statement, number uint64) (Comparison, error) {
	var err error
	last := sides.Compare(ctx, st)
	st.Shrink(400, func(s *Statement) bool {
		if sides.Ours.IsClosed() || sides.Plain.IsClosed() {
			sides.Close()
			if err = sides.connect(ctx); err == nil {
				err = sides.Set(ctx, settings(number)...)
			}
		}
		if err != nil {
			return false
		}
		c := sides.Compare(ctx, s)
		if c.Verdict != Different {
			return false
		}
		last = c
		return true
	})
	return last, err
}

func (r *Run) count(c *Comparison, st *Statement, number uint64, where string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.sum.Asked++
	r.sum.Verdicts[c.Verdict]++
	r.sum.Rows += uint64(len(c.Want.Rows))
	switch c.Verdict {
	case Equal:
	case Different:
		d := Difference{*c, where, settings(number), st.loose, st.Ordered() && !st.zeros}
		r.sum.Differences = append(r.sum.Differences, d)
		if r.Say != nil {
			r.Say(d.String())
		}
	default:
		key := fmt.Sprintf("%s: %s %s", c.Verdict, cmp.Or(c.Got.State, c.Want.State), cmp.Or(c.Got.Message, c.Want.Message))
		r.sum.Kinds[key]++
		if old := r.sum.Examples[key]; old == "" || len(c.SQL) < len(old) {
			r.sum.Examples[key] = c.SQL
		}
	}
}
