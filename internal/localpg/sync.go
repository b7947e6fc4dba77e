package localpg

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// A Relation is a data set's table in the engine.
type Relation struct {
	Dataset enigma.DatasetID
	Schema  string // logical schema
	Name    string // logical name
	OID     uint32 // of the table in pg_class
}

// lockWait is how long Sync waits for sessions that have a table in use.
const lockWait = "5s"

// Sync makes the engine's logical schemas those of the manifests: it makes,
// changes and removes what differs and leaves the rest alone, OIDs included.
//
// A data set's schema bears its name or, where another provider's data set has
// that name already, "0x<provider>/<name>"; it keeps the one that it has. The
// search path of new sessions is all of them, by name, and Scratch after those
// that are preferred; then public.
//
// Anybody may register a data set, under any name and with any tables, so those
// that are preferred, because the subscriber has chosen them, come first: one
// of them takes its name from a stranger's, and on the search path no
// stranger's table stands before theirs.
//
// The subscriber's own views over a table that has to be made anew are made anew
// too. Those over a table or column that is gone go, and come back with it.
//
// One manifest that cannot be had does not keep the others out: the relations
// of those that are in place are returned together with the errors of the rest.
func (e *Engine) Sync(ctx context.Context, manifests []*enigma.Manifest, preferred ...enigma.DatasetID) ([]Relation, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	var relations []Relation
	var failed []error
	gone := 0
	err := e.as(ctx, Database, func(conn *pgx.Conn) error {
		if _, err := conn.Exec(ctx, "SET search_path = pg_catalog; SET lock_timeout = '"+lockWait+"'"); err != nil {
			return err
		}
		if err := setAside(ctx, conn); err != nil {
			return err
		}
		schemas, err := dropOthers(ctx, conn, manifests)
		if err != nil {
			return err
		}
		manifests := byPath(manifests, preferred)
		if err := schemas.favour(ctx, conn, manifests, preferred); err != nil {
			return err
		}
		for _, m := range manifests {
			schema := schemas.take(m)
			made, err := syncDataset(ctx, conn, schema, m)
			if err != nil {
				failed = append(failed, fmt.Errorf("data set %s: %w", path(m), err))
				continue
			}
			relations = append(relations, made...)
		}
		if gone, err = putBack(ctx, conn); err != nil {
			return err
		}
		return setSearchPath(ctx, conn, schemas, manifests, preferred)
	})
	if err != nil {
		return nil, fmt.Errorf("engine: sync: %w", err)
	}
	e.log.InfoContext(ctx, "engine synced", "datasets", len(manifests), "tables", len(relations), "failed", len(failed), "views without a data set", gone)
	if len(failed) > 0 {
		return relations, fmt.Errorf("engine: sync: %w", errors.Join(failed...))
	}
	return relations, nil
}

func path(m *enigma.Manifest) string {
	return enigma.Path{Provider: m.Provider, Name: m.Name}.String()
}

// byPath sorts the manifests, so that names go to the same data sets whatever
// order they come in; the preferred ones first.
func byPath(manifests []*enigma.Manifest, preferred []enigma.DatasetID) []*enigma.Manifest {
	rank := func(m *enigma.Manifest) int {
		if slices.Contains(preferred, m.Dataset) {
			return 0
		}
		return 1
	}
	return slices.SortedFunc(slices.Values(manifests), func(a, b *enigma.Manifest) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(path(a), path(b)))
	})
}

// schemaNames tells which data set has which schema: path to schema.
type schemaNames map[string]string

// take returns m's schema, choosing one if it has none yet.
func (s schemaNames) take(m *enigma.Manifest) string {
	p := path(m)
	if name, ok := s[p]; ok {
		return name
	}
	name := m.Name
	if s.taken(name) {
		name = longName(p, m.Dataset)
	}
	s[p] = name
	return name
}

func (s schemaNames) taken(name string) bool {
	if name == "public" || name == "information_schema" || name == "marketplace" || name == Scratch {
		return true
	}
	return s.holder(name) != ""
}

// holder returns the path of the data set that has the schema, or "".
func (s schemaNames) holder(name string) string {
	for p, other := range s {
		if other == name {
			return p
		}
	}
	return ""
}

// favour gives preferred data sets the names that others of theirs have. OIDs
// stay what they are.
func (s schemaNames) favour(ctx context.Context, conn *pgx.Conn, manifests []*enigma.Manifest, preferred []enigma.DatasetID) error {
	byPath := map[string]*enigma.Manifest{}
	for _, m := range manifests {
		byPath[path(m)] = m
	}
	for _, m := range manifests {
		held := byPath[s.holder(m.Name)]
		if !slices.Contains(preferred, m.Dataset) || held == nil || slices.Contains(preferred, held.Dataset) {
			continue
		}
		moves := [][2]string{{m.Name, longName(path(held), held.Dataset)}}
		if mine, ok := s[path(m)]; ok {
			moves = append(moves, [2]string{mine, m.Name})
		}
		err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			for _, move := range moves {
				if _, err := tx.Exec(ctx, "ALTER SCHEMA "+quoteName(move[0])+" RENAME TO "+quoteName(move[1])); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("data set %s: %w", path(m), err)
		}
		s[path(held)], s[path(m)] = moves[0][1], m.Name
	}
	return nil
}

// longestName is the longest PostgreSQL identifier.
const longestName = 63

// longName is the path of a data set, with its tail replaced by a piece of the
// data set's id where it is too long for a name.
func longName(path string, id enigma.DatasetID) string {
	if len(path) <= longestName {
		return path
	}
	tail := "_" + hex.EncodeToString(id[:4])
	return path[:longestName-len(tail)] + tail
}

// dropOthers removes the schemas of data sets that are not in the manifests and
// returns those that stay.
func dropOthers(ctx context.Context, conn *pgx.Conn, manifests []*enigma.Manifest) (schemaNames, error) {
	names, err := readSchemas(ctx, conn)
	if err != nil {
		return nil, err
	}
	stay := map[string]bool{}
	for _, m := range manifests {
		stay[path(m)] = true
	}
	for p, name := range names {
		if stay[p] {
			continue
		}
		if _, err := conn.Exec(ctx, "DROP SCHEMA "+quoteName(name)+" CASCADE"); err != nil {
			return nil, fmt.Errorf("data set %s: %w", p, err)
		}
		delete(names, p)
	}
	return names, nil
}

// readSchemas finds the data sets' schemas by their comments: a description for
// people that ends with the path in parentheses.
func readSchemas(ctx context.Context, conn *pgx.Conn) (schemaNames, error) {
	rows, err := conn.Query(ctx, `
		SELECT nspname, substring(obj_description(oid, 'pg_namespace') FROM '\((0x[0-9a-f]{40}/[a-z0-9_]+)\)$')
		FROM pg_namespace WHERE obj_description(oid, 'pg_namespace') ~ '\(0x[0-9a-f]{40}/[a-z0-9_]+\)$'`)
	if err != nil {
		return nil, err
	}
	names := schemaNames{}
	var name, p string
	_, err = pgx.ForEachRow(rows, []any{&name, &p}, func() error {
		names[p] = name
		return nil
	})
	return names, err
}

func schemaComment(m *enigma.Manifest) string {
	return strings.TrimSpace(m.Description + " (" + path(m) + ")")
}

// longestPath is how many schemas the search path has. PostgreSQL looks through
// all of them for each name, and strangers can register any number.
const longestPath = 100

// setSearchPath makes the data sets' tables known to new sessions by their bare
// names: those of the preferred first, so that no table of the subscriber's own
// takes the place of one of theirs, and the others after the subscriber's own, so
// that no stranger's takes the place of one of these.
func setSearchPath(ctx context.Context, conn *pgx.Conn, schemas schemaNames, manifests []*enigma.Manifest, preferred []enigma.DatasetID) error {
	there, err := readSchemas(ctx, conn) // without those that could not be made
	if err != nil {
		return err
	}
	var first, list []string
	for _, m := range manifests {
		name := quoteName(schemas[path(m)])
		switch {
		case there[path(m)] == "":
		case slices.Contains(preferred, m.Dataset):
			first = append(first, name)
		default:
			list = append(list, name)
		}
	}
	slices.Sort(first)
	slices.Sort(list)
	first = append(first, Scratch)
	list = append(first, list[:min(len(list), max(0, longestPath-len(first)))]...)
	list = append(list, "public")
	_, err = conn.Exec(ctx, "ALTER DATABASE "+Database+" SET search_path = "+strings.Join(list, ", "))
	return err
}

func quoteName(name string) string { return pgx.Identifier{name}.Sanitize() }

func quoteText(s string) string {
	if s == "" {
		return "NULL"
	}
	return "'" + strings.ReplaceAll(strings.ReplaceAll(s, "\x00", ""), "'", "''") + "'"
}
