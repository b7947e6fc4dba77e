package oracle

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// String shows a difference for people.
func (d *Difference) String() string {
	return d.Where + ", " + strings.Join(d.Do, "; ") + "\n" + d.Comparison.String()
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
	Where          string   // how to come by it again
	Do, Undo       []string // what is executed before and after it
	Loose, Ordered bool
	Times          [][]string // its parameters each time
	Amid           string     // what is set after the first time
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

// session draws how the statements of a block are asked.
func (r *Run) session(number uint64) *session {
	s := &session{
		set: r.Sets[number%uint64(len(r.Sets))], settings: settings(number), r: rand.New(rand.NewPCG(r.Seed, ^number)),
	}
	s.lean = s.r.IntN(6) == 0
	if !s.lean && s.r.IntN(3) == 0 {
		s.makeOwn(number)
	}
	return s
}

// block asks statements of one session: stretches of them in transactions, or by
// themselves.
func (r *Run) block(ctx context.Context, from, n uint64) error {
	number := from / block
	ses := r.session(number)
	sides, err := r.Rig.connect(ctx, ses.set, ses.lean)
	if err != nil {
		return err
	}
	defer func() { sides.Close() }()
	if err := sides.Set(ctx, ses.settings...); err != nil {
		return err
	}
	if err := sides.enter(ctx, ses.made...); err != nil {
		return err
	}
	for i := from; i < from+n && !r.full(); i++ {
		if (i-from)%stretch == 0 {
			if err := r.turn(ctx, sides, ses); err != nil {
				return err
			}
		}
		st := generate(ses.set, ses.own, ses.noArrays(), rand.New(rand.NewPCG(r.Seed, i)))
		st.explain = i%3 == 0
		if err := r.ask(ctx, sides, ses, st, i); err != nil {
			return err
		}
	}
	if err := sides.leave(ctx, ses.end); err != nil {
		return err
	}
	return sides.enter(ctx, ses.drop...)
}

// turn ends a stretch and begins the next.
func (r *Run) turn(ctx context.Context, sides *Sides, ses *session) error {
	if err := sides.leave(ctx, ses.end); err != nil {
		return err
	}
	ses.begin()
	sides.tx = ses.end != ""
	return sides.enter(ctx, ses.tx...)
}

// ask compares one statement, and makes it small if the sides differ.
func (r *Run) ask(ctx context.Context, sides *Sides, ses *session, st *Statement, i uint64) error {
	c := sides.Compare(ctx, st)
	if err := ctx.Err(); err != nil {
		return err
	}
	if r.Each != nil {
		r.Each(st, &c)
	}
	if c.Verdict == Different {
		var err error
		if c, err = r.reduce(ctx, sides, ses, st); err != nil {
			return err
		}
	}
	where := fmt.Sprintf("seed %d, statement %d, data set %s, %s", r.Seed, i, ses.set.Name, st.Way)
	if ses.lean {
		where += ", little memory"
	}
	r.count(&c, st, ses, where)
	return nil
}

// reduce makes a statement smaller that both sides answer in different ways.
// Connections that were lost are made again.
func (r *Run) reduce(ctx context.Context, sides *Sides, ses *session, st *Statement) (Comparison, error) {
	var err error
	last := sides.Compare(ctx, st)
	st.Shrink(400, func(s *Statement) bool {
		if sides.Ours.IsClosed() || sides.Plain.IsClosed() {
			err = sides.again(ctx, ses)
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
	if err == nil && (sides.Ours.IsClosed() || sides.Plain.IsClosed()) {
		err = sides.again(ctx, ses)
	}
	return last, err
}

// again makes both connections anew.
func (s *Sides) again(ctx context.Context, ses *session) error {
	s.Close()
	if err := s.connect(ctx); err != nil {
		return err
	}
	_ = s.each(ctx, "drop view if exists "+strings.TrimPrefix(ses.view(), "drop view "))
	return s.enter(ctx, ses.do()...)
}

func (r *Run) count(c *Comparison, st *Statement, ses *session, where string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.sum.Asked++
	r.sum.Verdicts[c.Verdict]++
	r.sum.Rows += uint64(len(c.Want.Rows))
	switch c.Verdict {
	case Equal:
	case Different:
		d := Difference{*c, where, ses.do(), ses.undo(), st.loose, st.Ordered() && !st.zeros, st.print().values(st.Times), st.Amid}
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
