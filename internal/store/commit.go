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
	if err := l.finishTables(l.ctx); err != nil {
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
		want, ok := counts[table]
		if got := l.rows[table]; !ok || got != want {
			return invalid("table %q holds %d rows, want %d", table, got, want)
		}
	}
	return nil
}

// finishTables builds indexes, which is cheaper after the rows, and tells the
// planner about them.
func (l *load) finishTables(ctx context.Context) error {
	for _, t := range l.spec.Tables {
		for _, sql := range createIndexes(l.staging, t) {
			if _, err := l.conn.Exec(ctx, sql); err != nil {
				return err
			}
		}
		if _, err := l.conn.Exec(ctx, gather(l.staging, t)); err != nil {
			return err
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
		r.counts[table] = l.rows[table]
	}
	err := pgx.BeginFunc(ctx, l.conn, func(tx pgx.Tx) error {
		err := run(ctx, tx,
			"SET LOCAL synchronous_commit = on",
			fmt.Sprintf("ALTER SCHEMA %s RENAME TO %s", quote(l.staging), quote(l.schema)),
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
