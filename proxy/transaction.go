package proxy

import (
	"context"
	"fmt"
	"slices"

	"enigma"
	"enigma/proxy/rewrite"
)

// A transaction is what a session's open transaction has changed in a data set
// so far: nothing of it is written before the transaction commits.
//
// The engine's transaction has the subscriber's own tables. Where one ends, the
// other does; the data set is written first, so that nothing is committed if that
// fails.
type transaction struct {
	block   bool // BEGIN has opened it, so that COMMIT ends it
	path    enigma.Path
	dataset enigma.DatasetID
	base    uint64 // the revision that it is made of
	changes []change
	marks   []savepoint
	added   uint64 // how many rows; it does not go back
	held    int64  // bytes of all changes; nor does it
}

// A change is what one statement did to one table.
type change struct {
	table string   // logical name
	gone  []uint64 // numbers of rows of the base revision
	taken []uint64 // of rows that earlier changes of the transaction added
	added []newRow
}

// A newRow is a row that the data set does not have yet.
type newRow struct {
	number uint64 // of the transaction's own, from firstNew on
	tuple  []byte // as in TableChanges.Added
}

// firstNew is above all numbers that rows of data sets have.
const firstNew = 1 << 62

type savepoint struct {
	name    string
	changes int // that came before
}

// pending returns what the transaction has done to a table.
func (t *transaction) pending(id enigma.DatasetID, table string) (gone []uint64, added []newRow) {
	if id != t.dataset {
		return nil, nil
	}
	taken := map[uint64]bool{}
	for _, c := range t.changes {
		if c.table != table {
			continue
		}
		gone = append(gone, c.gone...)
		for _, n := range c.taken {
			taken[n] = true
		}
		added = append(added, c.added...)
	}
	return gone, slices.DeleteFunc(added, func(r newRow) bool { return taken[r.number] })
}

// touches reports whether the transaction has changed a table.
func (t *transaction) touches(id enigma.DatasetID, table string) bool {
	return id == t.dataset && slices.ContainsFunc(t.changes, func(c change) bool { return c.table == table })
}

// admits reports whether a change of a data set's revision may join the
// transaction.
func (t *transaction) admits(ref Ref, revision uint64) *answer {
	switch {
	case len(t.changes) == 0:
	case t.dataset != ref.Dataset:
		a := refusal("0A000", "a transaction that changes two data sets is not supported")
		a.Hint = "COMMIT what it changed in " + t.path.String() + " first."
		return a
	case t.base != revision:
		return conflict(ref.Path)
	}
	return nil
}

func conflict(path enigma.Path) *answer {
	a := refusal("40001", fmt.Sprintf("could not serialize access: data set %q has got a new revision meanwhile", path.String()))
	a.Hint = "Run the transaction again."
	return a
}

// add notes a change.
func (t *transaction) add(ref Ref, revision uint64, c change) {
	t.path, t.dataset, t.base = ref.Path, ref.Dataset, revision
	t.changes = append(t.changes, c)
	t.held += 8 * int64(len(c.gone)+len(c.taken))
	for _, r := range c.added {
		t.held += int64(len(r.tuple))
	}
}

// follow keeps up with a statement that the engine has run.
func (t *transaction) follow(c rewrite.Change) {
	switch c.Verb {
	case rewrite.Begin:
		t.block = true
	case rewrite.Commit, rewrite.Rollback:
		*t = transaction{block: c.Chain}
	case rewrite.Savepoint:
		t.marks = append(t.marks, savepoint{c.Savepoint, len(t.changes)})
	case rewrite.Release:
		if i := t.mark(c.Savepoint); i >= 0 {
			t.marks = t.marks[:i]
		}
	case rewrite.RollbackTo:
		if i := t.mark(c.Savepoint); i >= 0 {
			t.marks = t.marks[:i+1]
			t.changes = t.changes[:t.marks[i].changes]
		}
	}
}

// mark finds the savepoint that a name means: the last of that name.
func (t *transaction) mark(name string) int {
	for i := len(t.marks) - 1; i >= 0; i-- {
		if t.marks[i].name == name {
			return i
		}
	}
	return -1
}

// sum is what there is to write.
func (t *transaction) sum() Changes {
	out := Changes{Dataset: t.dataset, Base: t.base}
	var done []string
	for _, c := range t.changes {
		if slices.Contains(done, c.table) {
			continue
		}
		done = append(done, c.table)
		gone, added := t.pending(t.dataset, c.table)
		if len(gone)+len(added) == 0 {
			continue // all that it added it took away again
		}
		slices.Sort(gone)
		sum := TableChanges{Table: c.table, Deleted: gone, Rows: int64(len(added))}
		for _, r := range added {
			sum.Added = append(sum.Added, r.tuple...)
		}
		out.Tables = append(out.Tables, sum)
	}
	return out
}

// write makes what the transaction changed a revision of the data set. Neither a
// cancel request nor statement_timeout ends that, as they do not end a commit.
// Should it fail, the client has yet to be told.
func (s *session) write(ctx context.Context) (*answer, error) {
	if err := s.settle(); err != nil || s.discard {
		return nil, err
	}
	sum := s.txn.sum()
	if len(sum.Tables) == 0 {
		return nil, nil
	}
	// What the engine would find out as it commits, it has to find out before.
	_ = s.command("set constraints all immediate", nil)
	if err := s.settle(); err != nil || s.discard {
		return nil, err
	}
	path := s.txn.path
	s.txn.changes, s.txn.marks = nil, nil
	// A cancel request must not reach the engine either, for its part of the commit.
	s.stopBy(func(error) {})
	revision, err := s.config.Writer.Write(ctx, sum)
	s.stopBy(nil)
	if enigma.KindOf(err) == enigma.Conflict && err != nil {
		return conflict(path), nil
	}
	if err != nil {
		if enigma.KindOf(err) == enigma.Internal {
			s.config.Log.ErrorContext(ctx, "write failed", "dataset", path.String(), "err", err)
		}
		a := answerTo(context.WithoutCancel(ctx), err)
		if enigma.KindOf(err) == enigma.Invalid {
			a.Code = "23514" // rows break what the manifest promises of them
		}
		return a, nil
	}
	s.config.Log.InfoContext(ctx, "data set written", "dataset", path.String(), "revision", revision)
	return nil, nil
}

// stopBy sets what a cancel request does.
func (s *session) stopBy(f func(error)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stop = f
}

// commit writes before the engine's transaction block is committed. If that
// fails, the block is over and the client has been told.
func (s *session) commit(ctx context.Context) error {
	a, err := s.write(ctx)
	if err != nil || a == nil || s.discard {
		return err
	}
	_ = s.command("rollback", nil)
	if err := s.settle(); err != nil || s.discard {
		return err
	}
	s.txn = transaction{}
	return s.fail(a)
}

// conclude writes before a transaction ends that no BEGIN has opened: at the end
// of a Query message, or at Sync.
func (s *session) conclude(ctx context.Context, failed bool) error {
	if failed || s.txn.block || len(s.txn.changes) == 0 {
		return nil
	}
	a, err := s.write(ctx)
	if err != nil || a == nil {
		return err
	}
	s.held = nil
	return s.fail(a)
}

// letGo sends what was held back until it was known whether it holds.
func (s *session) letGo() {
	if s.held != nil {
		s.front.put('C', s.held)
		s.held = nil
	}
}
