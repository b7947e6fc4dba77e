package store

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// Commit implements enigma.Load.
func (l *load) Commit(ctx context.Context, counts map[string]int64) error {
	r, err := l.commit(ctx, counts)
	if err != nil {
		return fmt.Errorf("load: commit: %w", err)
	}
	s := l.store
	s.mu.Lock()
	if s.loads[l.schema] == l {
		delete(s.loads, l.schema)
	}
	s.mu.Unlock()
	s.config.Log.InfoContext(ctx, "load committed", "dataset", l.spec.Dataset, "revision", l.spec.Revision, "bytes", l.bytes)
	s.names.dropOld(context.WithoutCancel(ctx), r, s.pool.forget)
	s.tell(context.WithoutCancel(ctx), l, r)
	return nil
}

func (l *load) commit(ctx context.Context, counts map[string]int64) (*revision, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.state != open {
		return nil, errEnded
	}
	stop := context.AfterFunc(ctx, l.cancel)
	defer stop()
	if err := l.endStream(); err != nil {
		return nil, l.failed(ctx, err)
	}
	if err := l.checkCounts(counts); err != nil {
		return nil, err
	}
	if l.done != nil {
		l.state = committed
		l.end()
		return l.done, nil
	}
	if err := l.finish(l.ctx); err != nil {
		return nil, l.failed(ctx, err)
	}
	stop() // from here on it happens or not, whoever is waiting
	r, err := l.publish(context.WithoutCancel(ctx))
	if err != nil {
		return nil, l.failed(ctx, err)
	}
	l.state = committed
	l.end()
	return r, nil
}

// checkCounts compares what the provider sent with what arrived.
func (l *load) checkCounts(counts map[string]int64) error {
	for table := range counts {
		if _, ok := l.tables[table]; !ok {
			return invalid("the load has no table %q", table)
		}
	}
	for table := range l.tables {
		held := l.total(table)
		if l.done != nil {
			held = l.done.counts[table]
		}
		want, ok := counts[table]
		if !ok || held != want {
			return invalid("table %q holds %d rows, want %d", table, held, want)
		}
	}
	return nil
}

// finish does what need not be in the transaction that makes the revision.
func (l *load) finish(ctx context.Context) error {
	if l.base != nil {
		return l.finishChange(ctx)
	}
	return l.finishTables(ctx)
}

// finishTables builds indexes, which is cheaper after the rows, and tells the
// planner about them.
func (l *load) finishTables(ctx context.Context) error {
	for _, t := range l.spec.Tables {
		var statements []string
		if t.Numbers != "" {
			statements = append(statements, addVersions(l.staging, t, l.spec.Revision))
		}
		statements = append(statements, createIndexes(l.staging, t)...)
		statements = append(statements, versionIndexes(l.staging, t, l.spec.Revision)...)
		for _, sql := range append(statements, gather(l.staging, t)) {
			if _, err := l.conn.Exec(ctx, sql); err != nil {
				return err
			}
		}
	}
	return nil
}

// publish gives the schema its name, its reader and its place in the catalogue,
// all in one transaction. If the answer to its commit is lost, the catalogue
// says what happened.
func (l *load) publish(ctx context.Context) (*revision, error) {
	names := l.store.names
	r := &revision{spec: l.spec, schema: l.schema, role: names.role(l.schema), counts: map[string]int64{}}
	for table := range l.tables {
		r.counts[table] = l.total(table)
	}
	err := pgx.BeginFunc(ctx, l.conn, func(tx pgx.Tx) error {
		if err := run(ctx, tx, "SET LOCAL synchronous_commit = on"); err != nil {
			return err
		}
		if err := l.place(ctx, tx, r); err != nil {
			return err
		}
		err := run(ctx, tx,
			createRole(r.role),
			fmt.Sprintf("GRANT USAGE ON SCHEMA %s TO %s", quote(l.schema), quote(r.role)),
			fmt.Sprintf("GRANT SELECT ON ALL TABLES IN SCHEMA %s TO %s", quote(l.schema), quote(r.role)),
			onDatabase("GRANT CONNECT ON DATABASE %I TO "+quote(r.role)))
		if err != nil {
			return err
		}
		return names.insert(ctx, tx, r)
	})
	if err != nil && !gone(err) {
		return nil, err
	}
	return l.confirm(ctx, err)
}

// place makes the revision's schema.
func (l *load) place(ctx context.Context, tx pgx.Tx, r *revision) error {
	switch {
	case l.base != nil:
		r.root = l.base.root
		if err := l.change(ctx, tx); err != nil {
			return err
		}
	case changeable(&l.spec):
		r.root = l.spec.Revision
		if err := run(ctx, tx, fmt.Sprintf("ALTER SCHEMA %s RENAME TO %s", quote(l.staging), quote(r.home()))); err != nil {
			return err
		}
	default:
		return run(ctx, tx, fmt.Sprintf("ALTER SCHEMA %s RENAME TO %s", quote(l.staging), quote(l.schema)))
	}
	return run(ctx, tx, r.createViews()...)
}

// confirm reads the catalogue again, for a while if PostgreSQL is restarting.
func (l *load) confirm(ctx context.Context, lost error) (*revision, error) {
	names := l.store.names
	for try := 0; ; try++ {
		err := names.load(ctx)
		r := names.get(l.spec.Dataset, l.spec.Revision)
		switch {
		case err == nil && r != nil:
			return r, nil
		case err == nil && lost != nil:
			return nil, unavailable(fmt.Errorf("no connection to PostgreSQL: nothing was committed"))
		case err != nil && try == 10:
			return nil, err
		}
		time.Sleep(200 * time.Millisecond)
	}
}
