package publish

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"enigma"
)

// A Node is a storage node that takes in the data set.
type Node struct {
	Name   string // for messages
	Loader enigma.Loader
}

// queued is how many chunks may wait for one node while others are faster.
const queued = 4

// A shipment is one attempt to load a data set into some of its nodes.
type shipment struct {
	nodes []Node
	loads []enigma.Load // nil where the node has the revision already
	queue []chan parcel // the sender's; nil after flush
	wait  sync.WaitGroup
	ctx   context.Context // ends with the first failure; the shipment lives inside one call of Run
	fail  context.CancelCauseFunc
}

// A parcel is what one Copy takes.
type parcel struct {
	table string
	rows  []byte
}

// begin opens a load on every node at once. A node that has the revision already
// is passed over if again says that this run may have committed it.
func begin(ctx context.Context, nodes []Node, spec enigma.LoadSpec, again bool) (*shipment, error) {
	ctx, fail := context.WithCancelCause(ctx)
	s := &shipment{nodes: nodes, loads: make([]enigma.Load, len(nodes)), ctx: ctx, fail: fail}
	s.each(func(i int, n Node) error {
		load, err := n.Loader.Begin(ctx, spec)
		if again && errors.Is(err, enigma.Invalid) {
			return nil
		}
		s.loads[i] = load
		return err
	})
	if err := context.Cause(ctx); err != nil {
		s.abort()
		return nil, err
	}
	for i := range nodes {
		q := make(chan parcel, queued)
		s.queue = append(s.queue, q)
		s.wait.Go(func() { s.feed(i, q) })
	}
	return s, nil
}

// each calls do for all nodes at once; the first error ends the shipment.
func (s *shipment) each(do func(i int, n Node) error) {
	var wg sync.WaitGroup
	for i, n := range s.nodes {
		wg.Go(func() {
			if err := do(i, n); err != nil {
				s.fail(fmt.Errorf("node %s: %w", n.Name, err))
			}
		})
	}
	wg.Wait()
}

// feed copies what is queued for one node, in order.
func (s *shipment) feed(i int, queue <-chan parcel) {
	for p := range queue {
		if s.loads[i] == nil || s.ctx.Err() != nil {
			continue
		}
		if err := s.loads[i].Copy(s.ctx, p.table, p.rows); err != nil {
			s.fail(fmt.Errorf("node %s: %w", s.nodes[i].Name, err))
		}
	}
}

// send queues a chunk for every node; it waits for the slowest.
func (s *shipment) send(table string, rows []byte) error {
	for _, q := range s.queue {
		select {
		case q <- parcel{table, rows}:
		case <-s.ctx.Done():
			return context.Cause(s.ctx)
		}
	}
	return nil
}

// flush waits until every chunk has been copied.
func (s *shipment) flush() error {
	for _, q := range s.queue {
		close(q)
	}
	s.queue = nil
	s.wait.Wait()
	return context.Cause(s.ctx)
}

// abort discards the loads everywhere.
func (s *shipment) abort() {
	s.fail(errors.New("aborted"))
	_ = s.flush()
	var wg sync.WaitGroup
	for _, l := range s.loads {
		if l != nil {
			wg.Go(func() { _ = l.Abort() }) // the node drops it by itself if it cannot hear us
		}
	}
	wg.Wait()
}

// commit commits on every node at once and returns the nodes where that failed,
// with the errors.
func (s *shipment) commit(counts map[string]int64) (failed []Node, err error) {
	errs := make([]error, len(s.nodes))
	var wg sync.WaitGroup
	for i, l := range s.loads {
		if l != nil {
			wg.Go(func() { errs[i] = l.Commit(s.ctx, counts) })
		}
	}
	wg.Wait()
	for i, n := range s.nodes {
		if errs[i] != nil {
			failed = append(failed, n)
			errs[i] = fmt.Errorf("node %s: %w", n.Name, errs[i])
			_ = s.loads[i].Abort()
		}
	}
	s.fail(nil)
	return failed, errors.Join(errs...)
}

// attempts is how often a node gets the whole data set before it is given up.
const attempts = 3

// Pour hands all rows of a data set to send: a table's tuples, whole ones, as
// enigma.Load takes them. It may be called again, for the same rows.
type Pour func(send func(table string, rows []byte) error) error

// Ship loads the data set into every node, or fails. Until the first commit a
// failure leaves nothing behind anywhere. A node that fails at its commit is
// sent everything again, while the others keep what they committed: a revision
// that the chain does not know is seen by nobody.
func Ship(ctx context.Context, nodes []Node, spec enigma.LoadSpec, counts map[string]int64, pour Pour) error {
	pending := nodes
	for attempt := range attempts {
		s, err := begin(ctx, pending, spec, attempt > 0)
		if err == nil {
			err = s.pour(pour)
		}
		if err != nil {
			return half(nodes, pending, err)
		}
		failed, err := s.commit(counts)
		if err == nil {
			return nil
		}
		if final(err) || attempt == attempts-1 || ctx.Err() != nil {
			return half(nodes, failed, err)
		}
		pending = failed
	}
	return nil
}

// final reports whether trying again cannot help.
func final(err error) bool {
	return errors.Is(err, enigma.Invalid) || errors.Is(err, enigma.Denied) || errors.Is(err, enigma.LimitExceeded)
}

// pour sends every table's rows, or aborts.
func (s *shipment) pour(pour Pour) error {
	if err := pour(s.send); err != nil {
		s.abort()
		return err
	}
	if err := s.flush(); err != nil {
		s.abort()
		return err
	}
	return nil
}

// half says which nodes have the revision and which do not, once some have.
func half(all, without []Node, err error) error {
	if e := new(enigma.Error); len(without) == len(all) {
		if errors.As(err, &e) && e.Op == "publish" || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
			return err // about the provider's own files, or their own decision
		}
		hint := enigma.Hint(err)
		if strings.Contains(err.Error(), "row is too big") {
			hint = "split the table: encrypted rows fit into PostgreSQL's up to some 450 columns of text, 1000 of numbers"
		}
		return &enigma.Error{Kind: enigma.KindOf(err), Op: "publish", Hint: hint, Err: err}
	}
	var have []string
	for _, n := range all {
		if !slices.ContainsFunc(without, func(w Node) bool { return w.Name == n.Name }) {
			have = append(have, n.Name)
		}
	}
	return unavailable("publish again when every node can be reached; until then the last published revision stays in force",
		"the rows are complete on %s only, so the revision is not in force: %w", strings.Join(have, ", "), err)
}
