package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
)

// staged is the end of the name of a schema that a load fills.
const staged = "_load"

// kept is how many revisions of a data set stay: the newest, and the one before
// it for sessions that still plan with it.
const kept = 2

// clean removes what a process that was killed left behind: unfinished loads
// and revisions that should have gone. It runs before any load begins.
func (c *catalogue) clean(ctx context.Context) error {
	rows, err := c.db.Query(ctx, `SELECT nspname FROM pg_namespace WHERE nspname ~ ('^d[0-9a-f]{16}r[0-9]+' || $1 || '$')`, staged)
	if err != nil {
		return classify(ctx, err)
	}
	schemas, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return classify(ctx, err)
	}
	for _, schema := range schemas {
		if err := c.dropSchema(ctx, schema); err != nil {
			return err
		}
		c.log.InfoContext(ctx, "unfinished load removed", "schema", schema)
	}
	for _, r := range c.all() {
		c.dropOld(ctx, r, nil)
	}
	return nil
}

func (c *catalogue) dropSchema(ctx context.Context, schema string) error {
	_, err := c.db.Exec(ctx, fmt.Sprintf("DROP SCHEMA IF EXISTS %s CASCADE", quote(schema)))
	return classify(ctx, err)
}

// dropOld removes the revisions of newest's data set that are not kept. One
// that a statement is reading stays until the next time. before, if not nil, is
// called with the role that goes.
func (c *catalogue) dropOld(ctx context.Context, newest *revision, before func(role string)) {
	held := c.of(newest.spec.Dataset)
	for _, r := range held[min(kept, len(held)):] {
		if before != nil {
			before(r.role)
		}
		if err := c.drop(ctx, r); err != nil {
			c.log.WarnContext(ctx, "old revision not removed", "schema", r.schema, "err", classify(ctx, err))
			continue
		}
		c.log.InfoContext(ctx, "old revision removed", "schema", r.schema)
	}
	if err := c.purge(ctx, newest); err != nil {
		c.log.WarnContext(ctx, "rows that no revision shows not removed", "schema", newest.home(), "err", classify(ctx, err))
	}
}

// purgeStep is how many rows go at once, and purgeSteps how often in a row: what
// is left then goes the next time.
const (
	purgeStep  = 10_000
	purgeSteps = 100
)

// purge removes the rows that ended before the oldest revision made of the same
// as newest.
func (c *catalogue) purge(ctx context.Context, newest *revision) error {
	if newest.root == 0 {
		return nil
	}
	oldest := newest.spec.Revision
	for _, r := range c.of(newest.spec.Dataset) {
		if r.root == newest.root {
			oldest = min(oldest, r.spec.Revision)
		}
	}
	for _, t := range newest.spec.Tables {
		for _, piece := range pieces(t) {
			if err := c.purgeTable(ctx, quote(newest.home(), piece), oldest); err != nil {
				return err
			}
		}
	}
	return nil
}

// purgeTable removes the rows of one table, or partition, that ended before a
// revision.
func (c *catalogue) purgeTable(ctx context.Context, table string, oldest uint64) error {
	sql := fmt.Sprintf("DELETE FROM %s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %[1]s WHERE %s <= %d LIMIT %d))", table, quote(until), oldest, purgeStep)
	for range purgeSteps {
		tag, err := c.db.Exec(ctx, sql)
		if err != nil || tag.RowsAffected() < purgeStep {
			return err
		}
	}
	return nil
}

// drop removes one revision, after the statements before. New statements are
// turned away first. Rows that revisions share go with the last of them.
func (c *catalogue) drop(ctx context.Context, r *revision, before ...string) error {
	c.changes.Lock()
	defer c.changes.Unlock()
	c.set(r.schema, nil)
	alone := r.root != 0 && !slices.ContainsFunc(c.of(r.spec.Dataset), func(o *revision) bool { return o.root == r.root })
	err := pgx.BeginFunc(ctx, c.db, func(tx pgx.Tx) error {
		statements := append([]string{"SET LOCAL lock_timeout = '2s'"}, before...)
		statements = append(statements,
			"DELETE FROM enigma.revisions WHERE schema_name = '"+r.schema+"'",
			"DROP SCHEMA "+quote(r.schema)+" CASCADE")
		if alone {
			statements = append(statements, "DROP SCHEMA "+quote(r.home())+" CASCADE")
		}
		return run(ctx, tx, append(statements,
			onDatabase("REVOKE CONNECT ON DATABASE %I FROM "+quote(r.role)),
			"DROP ROLE "+quote(r.role))...)
	})
	if err != nil {
		c.set(r.schema, r) // it is still there
	}
	return err
}

// run executes statements one after the other.
func run(ctx context.Context, tx pgx.Tx, statements ...string) error {
	for _, sql := range statements {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}

// onDatabase returns a statement that names the database it runs in as %I.
func onDatabase(sql string) string {
	return "DO $$ BEGIN EXECUTE format('" + sql + "', current_database()); END $$"
}

func quote(name ...string) string { return pgx.Identifier(name).Sanitize() }

// quoteAll is a list of names.
func quoteAll(list []string) string {
	var out []string
	for _, name := range list {
		out = append(out, quote(name))
	}
	return strings.Join(out, ", ")
}
