package demo

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/sentinel"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// countStored compares what both storage nodes hold with what was published.
func (s *story) countStored(ctx context.Context) (string, error) {
	var said lines
	var want int64
	for _, t := range s.published.Tables {
		want += t.Rows
	}
	for _, name := range []string{market.Storage1, market.Storage2, market.Worker} {
		ctl, err := s.m.Control(name)
		if err != nil {
			return "", err
		}
		status, err := ctl.Status(ctx)
		if err != nil {
			return "", err
		}
		if status.Shares != 1 {
			return "", fmt.Errorf("%s keeps %d key shares, want 1", name, status.Shares)
		}
		if name == market.Worker {
			said.add("%-12s one key share of three; two are needed", name)
			continue
		}
		stored, err := ctl.Stored(ctx)
		if err != nil {
			return "", err
		}
		var rows, size int64
		for _, t := range stored {
			rows += t.Rows
			size += t.Bytes
		}
		if rows != want {
			return "", fmt.Errorf("%s holds %d rows, want %d", name, rows, want)
		}
		said.add("%-12s %d rows in %d tables, %.1f MB, and one key share", name, rows, len(stored), float64(size)/1e6)
	}
	return said.String(), nil
}

// lookInside shows what a storage node sees, and searches for plaintext there.
func (s *story) lookInside(ctx context.Context) error {
	err := s.check("What the storage node sees of the same table", func() (string, error) { return s.sideBySide(ctx) })
	if err != nil {
		return err
	}
	return s.check("Plaintext is searched for in the storage nodes' data directories and logs", func() (string, error) {
		return s.searchSentinels(ctx)
	})
}

// storedColumns is how many columns storage nodes have for a table, whatever its
// secret.
func storedColumns(t enigma.Table) (int, error) {
	stored, err := layout.New(&t, enigma.ManifestFormat, keyring.Secret{}, nil)
	if err != nil {
		return 0, err
	}
	return len(stored.Physical(&t).Columns), nil
}

// sideBySide shows two rows in plain and as stored, and the last statement that
// the storage node's PostgreSQL ran for a subscriber.
func (s *story) sideBySide(ctx context.Context) (string, error) {
	t := s.published.Tables[0]
	plain, _, err := psql(ctx, s.oracleDSN(), "SELECT * FROM "+pgx.Identifier{t.Name}.Sanitize()+" LIMIT 2")
	if err != nil {
		return "", err
	}
	ctl, err := s.m.Control(market.Storage1)
	if err != nil {
		return "", err
	}
	stored, err := ctl.Stored(ctx)
	if err != nil {
		return "", err
	}
	dsn := ctl.Ready.Postgres.DSN
	want, err := storedColumns(t)
	if err != nil {
		return "", err
	}
	for _, st := range stored {
		if st.Rows != t.Rows || len(st.Columns) != want {
			continue
		}
		sealed, ok, err := psql(ctx, dsn, "SELECT * FROM "+pgx.Identifier{st.Schema, st.Name}.Sanitize()+" LIMIT 2")
		if err != nil || !ok {
			return "", errors.Join(err, errors.New(sealed))
		}
		seen, ok, err := psql(ctx, dsn, "SELECT query FROM pg_stat_activity WHERE query ~ '\""+st.Schema+"\"' AND pid <> pg_backend_pid() ORDER BY query_start DESC LIMIT 1")
		if err != nil || !ok {
			return "", errors.Join(err, errors.New(seen))
		}
		if !strings.Contains(seen, st.Schema) {
			return "", errors.New("the storage node's PostgreSQL shows no statement over the data set")
		}
		return "in plain:\n" + plain + "on " + market.Storage1 + ":\n" + narrow(sealed, 150) + "the last statement there:\n" + wrap(seen, 150), nil
	}
	return "", fmt.Errorf("no stored table has %d rows and %d columns", t.Rows, want)
}

// narrow cuts lines that no terminal shows whole.
func narrow(text string, width int) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if len(line) > width {
			line = line[:width] + " …"
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

// wrap takes the statement out of psql's one-column table and folds it.
func wrap(text string, width int) string {
	all := strings.Split(text, "\n")
	if len(all) > 2 {
		text = strings.TrimSpace(all[2])
	}
	var b strings.Builder
	for len(text) > width {
		b.WriteString(text[:width] + "\n")
		text = text[width:]
	}
	b.WriteString(text + "\n")
	return b.String()
}

// searchSentinels looks for the plaintexts of two rows, in every form in which
// PostgreSQL could have written them. The plain PostgreSQL's directory must
// contain them: a search that cannot find would prove nothing.
func (s *story) searchSentinels(ctx context.Context) (string, error) {
	sentinels, err := s.sentinels(ctx)
	if err != nil {
		return "", err
	}
	// What every PostgreSQL has from the start, such as the word "english",
	// proves nothing: the gateway's engine holds no rows.
	common, _, err := sentinels.Search(s.m.Part(market.Gateway).Ready.Postgres.DataDir)
	if err != nil {
		return "", err
	}
	for _, hit := range common {
		delete(sentinels, hit.Name)
	}
	dirs := []string{s.m.Part(market.Storage1).Dir, s.m.Part(market.Storage2).Dir}
	for _, name := range []string{market.Storage1, market.Storage2} {
		if err := checkpoint(ctx, s.m.Part(name).Ready.Postgres); err != nil {
			return "", err
		}
	}
	if err := checkpoint(ctx, &node.Postgres{DSN: s.oracleDSN()}); err != nil {
		return "", err
	}
	control, _, err := sentinels.Search(filepath.Join(s.Dir, "oracle"))
	if err != nil {
		return "", err
	}
	if len(control) == 0 {
		return fmt.Sprintf("no value in the file is long enough (%d bytes) to be told from chance; longer ones would be searched for\n", sentinel.Shortest), nil
	}
	var said lines
	said.add("%d plaintexts, as text and as PostgreSQL writes them; the plain PostgreSQL's directory has %d of them", len(sentinels), len(control))
	for _, dir := range dirs {
		found, size, err := sentinels.Search(dir)
		if err != nil {
			return "", err
		}
		if len(found) > 0 {
			return "", fmt.Errorf("found in %s: %v", rel(s.Dir, dir), found)
		}
		said.add("%-12s none in %.0f MB", filepath.Base(dir), float64(size)/1e6)
	}
	return said.String(), nil
}

func checkpoint(ctx context.Context, pg *node.Postgres) error {
	conn, err := pgconn.Connect(ctx, pg.DSN)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	return conn.Exec(ctx, "CHECKPOINT").Close()
}

// sentinels are texts and numbers from the first table's rows, long enough not
// to occur by chance. Names of tables and columns are none: the manifest, which
// every node keeps, is public.
func (s *story) sentinels(ctx context.Context) (sentinel.Set, error) {
	t := s.published.Tables[0]
	conn, err := pgconn.Connect(ctx, s.oracleDSN())
	if err != nil {
		return nil, err
	}
	defer conn.Close(ctx)
	found := sentinel.Set{}
	for _, c := range t.Columns {
		col := pgx.Identifier{c.Name}.Sanitize()
		sql := fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL ORDER BY 1 DESC LIMIT 40", col, pgx.Identifier{t.Name}.Sanitize(), col)
		for _, format := range []int16{0, 1} {
			rows := conn.ExecParams(ctx, sql, nil, nil, nil, []int16{format}).Read()
			if rows.Err != nil {
				return nil, rows.Err
			}
			for i, row := range rows.Rows {
				found.Add(fmt.Sprintf("%s value %d format %d", c.Name, i, format), row[0], format == 1 && len(row[0]) == 8)
			}
		}
	}
	return found, nil
}
