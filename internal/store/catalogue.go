package store

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"enigma"
)

// A revision is one that is committed. It does not change.
type revision struct {
	spec    enigma.LoadSpec
	schema  string
	role    string
	root    uint64 // the whole revision that it was made of, itself included, if it can change; else 0
	sure    bool   // the chain has registered this very revision; of whole ones nobody asks
	counts  map[string]int64
	columns map[string]map[string]bool // by table
}

// A catalogue is the list of committed revisions. The database has it in table
// enigma.revisions; memory has a copy.
type catalogue struct {
	db     *pgxpool.Pool
	log    *slog.Logger
	suffix string // of roles: roles are the cluster's, and this is one database of it

	changes sync.Mutex // held while reading the list and while dropping from it

	mu        sync.RWMutex
	revisions map[string]*revision // by schema
}

const createCatalogue = `
CREATE SCHEMA IF NOT EXISTS enigma;
CREATE TABLE IF NOT EXISTS enigma.revisions (
	schema_name  text PRIMARY KEY,
	role_name    text NOT NULL,
	dataset      bytea NOT NULL,
	revision     bigint NOT NULL,
	spec         text NOT NULL,
	counts       text NOT NULL,
	committed_at timestamptz NOT NULL DEFAULT now(),
	UNIQUE (dataset, revision)
);
ALTER TABLE enigma.revisions ADD COLUMN IF NOT EXISTS root bigint NOT NULL DEFAULT 0, ADD COLUMN IF NOT EXISTS sure boolean NOT NULL DEFAULT false;
`

func openCatalogue(ctx context.Context, db *pgxpool.Pool, log *slog.Logger) (*catalogue, error) {
	c := &catalogue{db: db, log: log}
	if _, err := db.Exec(ctx, createCatalogue+onDatabase("REVOKE ALL ON DATABASE %I FROM PUBLIC")); err != nil {
		return nil, classify(ctx, err)
	}
	const oid = "SELECT '_' || oid FROM pg_database WHERE datname = current_database()"
	if err := db.QueryRow(ctx, oid).Scan(&c.suffix); err != nil {
		return nil, classify(ctx, err)
	}
	return c, c.load(ctx)
}

// role returns the name of the role that reads a schema.
func (c *catalogue) role(schema string) string { return schema + c.suffix }

// load reads the list from the database.
func (c *catalogue) load(ctx context.Context) error {
	c.changes.Lock()
	defer c.changes.Unlock()
	rows, err := c.db.Query(ctx, "SELECT schema_name, role_name, spec, counts, root, sure FROM enigma.revisions")
	if err != nil {
		return classify(ctx, err)
	}
	revisions := map[string]*revision{}
	var schema, role, spec, counts string
	var root int64
	var sure bool
	_, err = pgx.ForEachRow(rows, []any{&schema, &role, &spec, &counts, &root, &sure}, func() error {
		r := &revision{schema: schema, role: role, root: uint64(root), sure: sure}
		if err := json.Unmarshal([]byte(spec), &r.spec); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(counts), &r.counts); err != nil {
			return err
		}
		r.index()
		revisions[schema] = r
		return nil
	})
	if err != nil {
		return classify(ctx, err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.revisions = revisions
	return nil
}

func (r *revision) index() {
	r.columns = map[string]map[string]bool{}
	for _, t := range r.spec.Tables {
		columns := map[string]bool{}
		for _, col := range t.Columns {
			columns[col.Name] = true
		}
		r.columns[t.Name] = columns
	}
}

// insert adds a revision to the list within the transaction that makes it
// visible.
func (c *catalogue) insert(ctx context.Context, tx pgx.Tx, r *revision) error {
	spec, err := json.Marshal(r.spec)
	if err != nil {
		return err
	}
	counts, err := json.Marshal(r.counts)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO enigma.revisions (schema_name, role_name, dataset, revision, spec, counts, root)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		r.schema, r.role, r.spec.Dataset[:], int64(r.spec.Revision), string(spec), string(counts), int64(r.root))
	return err
}

// all returns the committed revisions, a data set's newest first.
func (c *catalogue) all() []*revision {
	c.mu.RLock()
	defer c.mu.RUnlock()
	var out []*revision
	for _, r := range c.revisions {
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b *revision) int {
		return cmp.Or(slices.Compare(a.spec.Dataset[:], b.spec.Dataset[:]), cmp.Compare(b.spec.Revision, a.spec.Revision))
	})
	return out
}

// of returns a data set's committed revisions, newest first.
func (c *catalogue) of(id enigma.DatasetID) []*revision {
	all := c.all()
	return slices.DeleteFunc(all, func(r *revision) bool { return r.spec.Dataset != id })
}

// find returns a committed revision. One that memory does not know may still be
// there: its commit may have been confirmed to nobody.
func (c *catalogue) find(ctx context.Context, id enigma.DatasetID, n uint64) (*revision, error) {
	if r := c.get(id, n); r != nil {
		return r, nil
	}
	if err := c.load(ctx); err != nil {
		return nil, err
	}
	if r := c.get(id, n); r != nil {
		return r, nil
	}
	return nil, c.lacks(id, n)
}

// lacks says that a revision is not here.
func (c *catalogue) lacks(id enigma.DatasetID, n uint64) error {
	e := &enigma.Error{
		Kind: enigma.NotFound, Err: fmt.Errorf("this node does not hold revision %d of data set %s", n, id),
		Hint: "ask a storage node that the data set's manifest names",
	}
	if held := c.of(id); len(held) > 0 && held[0].spec.Revision != n {
		e.Hint = fmt.Sprintf("it holds revision %d: fetch the data set's newest manifest", held[0].spec.Revision)
	}
	return e
}

// set changes memory's copy of the list.
func (c *catalogue) set(schema string, r *revision) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r == nil {
		delete(c.revisions, schema)
	} else {
		c.revisions[schema] = r
	}
}

func (c *catalogue) get(id enigma.DatasetID, n uint64) *revision {
	c.mu.RLock()
	defer c.mu.RUnlock()
	r := c.revisions[enigma.SchemaName(id, n)]
	if r == nil || r.spec.Dataset != id {
		return nil
	}
	return r
}
