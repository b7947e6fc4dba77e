package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// temporary is the schema in which a change is gathered. It goes with the load's
// connection.
const temporary = "pg_temp"

// goneFrom names the numbers of a table's rows that go.
func goneFrom(table string) enigma.PhysicalTable {
	return enigma.PhysicalTable{Name: table + "$gone", Columns: []enigma.PhysicalColumn{{Name: "n", Type: "bigint"}}}
}

// baseOf returns what a change is a change of, and the revision that it made if
// it is committed already.
func (s *Store) baseOf(ctx context.Context, spec enigma.LoadSpec) (base, done *revision, err error) {
	if err := s.names.load(ctx); err != nil {
		return nil, nil, err
	}
	r := s.names.get(spec.Dataset, spec.Revision)
	if r != nil && r.spec.Provider == spec.Provider && r.spec.Base == spec.Base && r.spec.Batch == spec.Batch {
		return nil, r, nil
	}
	if base, err = s.names.find(ctx, spec.Dataset, spec.Base); err != nil {
		return nil, nil, err
	}
	if base.spec.Batch != spec.BaseBatch {
		return nil, nil, s.names.lacks(spec.Dataset, spec.Base)
	}
	if base.root == 0 || !slices.EqualFunc(base.spec.Tables, spec.Tables, sameTable) {
		return nil, nil, invalid("revision %d has other tables than its change", spec.Base)
	}
	return base, nil, nil
}

func sameTable(a, b enigma.PhysicalTable) bool {
	return a.Name == b.Name && a.Numbers == b.Numbers && slices.Equal(a.Columns, b.Columns)
}

// Delete implements enigma.Load.
func (l *load) Delete(ctx context.Context, table string, numbers []uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer context.AfterFunc(ctx, l.cancel)()
	if err := l.delete(table, numbers); err != nil {
		return fmt.Errorf("load: table %q: %w", table, l.failed(ctx, err))
	}
	return nil
}

func (l *load) delete(table string, numbers []uint64) error {
	if _, ok := l.tables[table]; !ok {
		return invalid("the load has no such table")
	}
	if l.spec.Base == 0 {
		return invalid("a whole revision has nothing to delete")
	}
	tuples := make([]byte, 0, 14*len(numbers))
	for _, n := range numbers {
		tuples = append(tuples, 0, 1, 0, 0, 0, 8)
		tuples = binary.BigEndian.AppendUint64(tuples, n)
	}
	return l.take(goneFrom(table), tuples, int64(len(numbers)))
}

// gather makes the temporary table for the first rows of a change.
func (l *load) gather(t enigma.PhysicalTable) error {
	t.Partition = nil
	sql := createTable(temporary, t)
	if t.Numbers == "" { // numbers of rows that go, once each
		sql = fmt.Sprintf("CREATE TABLE %s (n bigint PRIMARY KEY)", quote(temporary, t.Name))
	}
	_, err := l.conn.Exec(l.ctx, sql)
	return err
}

// total is how many rows a table is going to have.
func (l *load) total(table string) int64 {
	n := l.rows[table]
	if l.base != nil {
		n += l.base.counts[table] - l.rows[goneFrom(table).Name]
	}
	return n
}

// finishChange tells the planner how much changes.
func (l *load) finishChange(ctx context.Context) error {
	for table := range l.rows {
		if _, err := l.conn.Exec(ctx, "ANALYZE "+quote(temporary, table)); err != nil {
			return err
		}
	}
	return nil
}

// change ends rows and adds others, within the transaction that makes the
// revision.
func (l *load) change(ctx context.Context, tx pgx.Tx) error {
	home := l.base.home()
	for _, t := range l.spec.Tables {
		gone := goneFrom(t.Name)
		if want, ok := l.rows[gone.Name]; ok {
			sql := fmt.Sprintf(`WITH ended AS (UPDATE %s AS b SET %s = %d FROM %s AS g WHERE b.%s = g.n AND %s RETURNING g.n)
				SELECT count(*), count(DISTINCT n) FROM ended`,
				quote(home, t.Name), quote(until), l.spec.Revision, quote(temporary, gone.Name), quote(t.Numbers), shown(l.spec.Base))
			var rows, numbers int64
			if err := tx.QueryRow(ctx, sql).Scan(&rows, &numbers); err != nil {
				return err
			}
			if rows != want || numbers != want {
				return invalid("table %q: %d rows are to be deleted, and revision %d has %d rows of these numbers", t.Name, want, l.spec.Base, rows)
			}
		}
		if _, ok := l.rows[t.Name]; !ok {
			continue
		}
		columns := quoteAll(columnsOf(t))
		sql := fmt.Sprintf("INSERT INTO %s (%s, %s) SELECT %s, %d FROM %s",
			quote(home, t.Name), columns, quote(since), columns, l.spec.Revision, quote(temporary, t.Name))
		if _, err := tx.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}

// undo takes back what a change did that nobody has seen.
func (r *revision) undo() []string {
	if r.spec.Base == 0 {
		return nil
	}
	var out []string
	for _, t := range r.spec.Tables {
		table := quote(r.home(), t.Name)
		out = append(out, fmt.Sprintf("DELETE FROM %s WHERE %s = %d", table, quote(since), r.spec.Revision),
			fmt.Sprintf("UPDATE %s SET %s = %d WHERE %[2]s = %[4]d", table, quote(until), int64(forever), r.spec.Revision))
	}
	return out
}

// tell lets PostgreSQL's planner look at tables again of which a tenth has
// changed since it did. Its own look-out does not see partitioned tables.
func (s *Store) tell(ctx context.Context, l *load, r *revision) {
	for table, rows := range l.rows {
		table = strings.TrimSuffix(table, goneFrom("").Name)
		name := quote(r.home(), table)
		s.mu.Lock()
		s.changed[name] += rows
		due := l.base != nil && s.changed[name] > r.counts[table]/10
		if due || l.base == nil {
			delete(s.changed, name)
		}
		s.mu.Unlock()
		if !due {
			continue
		}
		if _, err := s.owner.Exec(ctx, "ANALYZE "+name); err != nil {
			s.config.Log.WarnContext(ctx, "statistics not renewed", "table", name, "err", classify(ctx, err))
		}
	}
}
