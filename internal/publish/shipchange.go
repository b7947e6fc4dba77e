package publish

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"enigma"
)

// grace is how long nodes that are slow to take a change in are waited for, once
// enough have it.
const grace = 3 * time.Second

// Enough is how many of a data set's storage nodes have to hold a change before
// it may be registered: two, so that it survives any one of them, or the only
// one.
func Enough(nodes int) int { return min(2, nodes) }

// Ship brings the change to the nodes, at least need of them, and returns those
// that do not have it, for Deliver. Kind Conflict says that another change was
// registered meanwhile. After any other error some nodes may hold the change,
// which nobody reads as long as it is not registered. open reads the steps.
func (c *Changed) Ship(ctx context.Context, nodes []Node, need int, open func() (io.ReadCloser, error)) (missing []Node, err error) {
	s := &delivery{change: c, nodes: nodes, need: need, open: open, errs: make([]error, len(nodes)), loads: make([]enigma.Load, len(nodes))}
	defer s.close()
	s.stage(ctx)
	if err := s.short(); err != nil {
		return nil, err
	}
	s.commit(ctx)
	if err := s.short(); err != nil {
		return nil, err
	}
	for i, err := range s.errs {
		if err != nil {
			missing = append(missing, nodes[i])
		}
	}
	return missing, nil
}

// Deliver brings the change to one node.
func (c *Changed) Deliver(ctx context.Context, node Node, open func() (io.ReadCloser, error)) error {
	_, err := c.Ship(ctx, []Node{node}, 1, open)
	return err
}

// A delivery is one change on its way to its nodes.
type delivery struct {
	change *Changed
	nodes  []Node
	need   int
	open   func() (io.ReadCloser, error)

	loads []enigma.Load // nil where it failed
	ends  []context.CancelFunc

	mu   sync.Mutex
	errs []error // guarded by mu
	have int     // guarded by mu; nodes on which the change is staged
}

// stage copies the change to all nodes at once. A load lives as long as its
// context, so that each has its own.
func (d *delivery) stage(ctx context.Context) {
	var wg sync.WaitGroup
	for i, n := range d.nodes {
		ctx, end := context.WithCancel(ctx)
		d.ends = append(d.ends, end)
		wg.Go(func() {
			load, err := d.begin(ctx, n)
			d.mu.Lock()
			defer d.mu.Unlock()
			if d.loads[i], d.errs[i] = load, err; err != nil {
				d.loads[i] = nil
				return
			}
			if d.have++; d.have == d.need && d.need < len(d.nodes) {
				time.AfterFunc(grace, d.giveUp)
			}
		})
	}
	wg.Wait()
}

// giveUp ends the loads that are not staged yet.
func (d *delivery) giveUp() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for i, l := range d.loads {
		if l == nil {
			d.ends[i]()
		}
	}
}

func (d *delivery) begin(ctx context.Context, n Node) (enigma.Load, error) {
	load, err := n.Loader.Begin(ctx, d.change.Spec)
	if err != nil {
		return nil, fmt.Errorf("node %s: %w", n.Name, err)
	}
	steps, err := d.open()
	if err == nil {
		err = Replay(ctx, steps, load)
		_ = steps.Close()
	}
	if err != nil {
		_ = load.Abort()
		return nil, fmt.Errorf("node %s: %w", n.Name, err)
	}
	return load, nil
}

// commit commits where the change is staged.
func (d *delivery) commit(ctx context.Context) {
	var wg sync.WaitGroup
	for i, l := range d.loads {
		if l == nil {
			continue
		}
		wg.Go(func() {
			if err := l.Commit(ctx, d.change.Counts); err != nil {
				d.errs[i] = fmt.Errorf("node %s: %w", d.nodes[i].Name, err)
			}
		})
	}
	wg.Wait()
}

// short says why too few nodes have the change, nil if enough have it.
func (d *delivery) short() error {
	have := 0
	for _, err := range d.errs {
		if errors.Is(err, enigma.Conflict) {
			return &enigma.Error{Kind: enigma.Conflict, Op: "write", Err: err, Hint: "read again, then write again"}
		}
		if err == nil {
			have++
		}
	}
	if have >= d.need {
		return nil
	}
	kind := enigma.Unavailable
	for _, err := range d.errs {
		if err != nil && final(err) {
			kind = enigma.KindOf(err)
		}
	}
	return &enigma.Error{
		Kind: kind, Op: "write", Err: fmt.Errorf("%d of %d storage nodes took the change in, want at least %d: %w", have, len(d.nodes), d.need, errors.Join(d.errs...)),
		Hint: "nothing was changed; enigma status of a storage node says whether it is well",
	}
}

// close aborts what is not committed.
func (d *delivery) close() {
	var wg sync.WaitGroup
	for _, l := range d.loads {
		if l != nil {
			wg.Go(func() { _ = l.Abort() }) // nothing, after its commit
		}
	}
	wg.Wait()
	for _, end := range d.ends {
		end()
	}
}
