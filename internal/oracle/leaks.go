package oracle

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/sentinel"

	"github.com/jackc/pgx/v5/pgconn"
)

// Forbidden is a text that corpora try to write. No storage node may hold it.
const Forbidden = "nobody may store this: 4711"

// Leaks searches everything that the storage nodes keep, their PostgreSQL's
// tables, WAL and logs included, for plaintexts of encrypted columns. Known is
// how many of these the plain PostgreSQL's files have: a search that could not
// find would prove nothing.
func (r *Rig) Leaks(ctx context.Context) (found []sentinel.Hit, known int, err error) {
	set, texts, err := r.sentinels(ctx)
	if err != nil {
		return nil, 0, err
	}
	// What every PostgreSQL has from the start proves nothing.
	common, _, err := set.Search(filepath.Join(r.Dir, "plain", "data", "base", "1"))
	if err != nil {
		return nil, 0, err
	}
	for _, hit := range common {
		delete(set, hit.Name)
	}
	if _, err := r.conn.Exec(ctx, "checkpoint"); err != nil {
		return nil, 0, err
	}
	control, _, err := set.Search(filepath.Join(r.Dir, "plain"))
	if err != nil {
		return nil, 0, err
	}
	set["the forbidden text"] = []byte(Forbidden)
	visible := 0
	for _, name := range []string{market.Storage1, market.Storage2} {
		part := r.market.Part(name)
		if err := checkpoint(ctx, part.Ready.Postgres.DSN); err != nil {
			return nil, 0, err
		}
		hits, _, err := set.Search(part.Dir)
		if err != nil {
			return nil, 0, err
		}
		plain, _, err := texts.Search(part.Dir)
		if err != nil {
			return nil, 0, err
		}
		visible += len(plain)
		for _, hit := range hits {
			found = append(found, sentinel.Hit{Name: hit.Name, File: filepath.Join(name, hit.File)})
		}
	}
	if len(texts) > 0 && visible == 0 {
		return nil, 0, errors.New("not even texts of plain columns are found at the storage nodes")
	}
	return found, len(control), nil
}

func checkpoint(ctx context.Context, dsn string) error {
	conn, err := pgconn.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	return conn.Exec(ctx, "checkpoint").Close()
}

// sentinels are values of columns that no data set leaves plain, and that are in
// no plain column, arrays included, and no manifest besides. The texts are those of plain columns,
// which have to be there.
func (r *Rig) sentinels(ctx context.Context) (set, texts sentinel.Set, err error) {
	set, texts = sentinel.Set{}, sentinel.Set{}
	open := sentinel.Set{}
	for _, t := range r.tables {
		for _, c := range t.columns {
			into := []sentinel.Set{set}
			switch plain := r.opened(t.name, c.name); {
			case plain && c.kind == kindText:
				into = []sentinel.Set{open, texts}
			case plain:
				into = []sentinel.Set{open}
			}
			for _, s := range into {
				if err := r.collect(ctx, t, c, s); err != nil {
					return nil, nil, err
				}
			}
		}
	}
	var public [][]byte
	for _, v := range open {
		public = append(public, v)
	}
	for _, d := range r.sets {
		for _, t := range d.Tables {
			for _, c := range t.Columns {
				public = append(public, []byte(c.Min), []byte(c.Max))
			}
		}
	}
	for name, v := range set {
		if slices.ContainsFunc(public, func(p []byte) bool { return bytes.Contains(p, v) }) {
			delete(set, name)
		}
	}
	return set, texts, nil
}

// opened reports whether some data set has the column plain.
func (r *Rig) opened(table, column string) bool {
	for _, d := range r.sets {
		for _, t := range d.Tables {
			if t.Name == table && slices.ContainsFunc(t.Columns, func(c enigma.Column) bool { return c.Name == column && c.Scheme == enigma.Plain }) {
				return true
			}
		}
	}
	return false
}

// collect adds a column's values, as text and as PostgreSQL writes them.
func (r *Rig) collect(ctx context.Context, t *plainTable, c *plainColumn, into sentinel.Set) error {
	sql := fmt.Sprintf("select distinct on (%s::text) %[1]s from %s.%s where %[1]s is not null limit 200", ident(c.name), base, ident(t.name))
	for _, format := range []int16{0, 1} {
		res := r.conn.PgConn().ExecParams(ctx, sql, nil, nil, nil, []int16{format}).Read()
		if res.Err != nil {
			return res.Err
		}
		for i, row := range res.Rows {
			into.Add(fmt.Sprintf("%s.%s, value %d, format %d", t.name, c.name, i, format), row[0], format == 1)
		}
	}
	return nil
}
