package demo

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/market"
	"enigma/internal/node"

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
	common, _, err := search(s.m.Part(market.Gateway).Ready.Postgres.DataDir, sentinels)
	if err != nil {
		return "", err
	}
	for _, hit := range common {
		delete(sentinels, hit.name)
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
	control, _, err := search(filepath.Join(s.Dir, "oracle"), sentinels)
	if err != nil {
		return "", err
	}
	if len(control) == 0 {
		return fmt.Sprintf("no value in the file is long enough (%d bytes) to be told from chance; longer ones would be searched for\n", prefix), nil
	}
	var said lines
	said.add("%d plaintexts, as text and as PostgreSQL writes them; the plain PostgreSQL's directory has %d of them", len(sentinels), len(control))
	for _, dir := range dirs {
		found, size, err := search(dir, sentinels)
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
func (s *story) sentinels(ctx context.Context) (map[string][]byte, error) {
	t := s.published.Tables[0]
	conn, err := pgconn.Connect(ctx, s.oracleDSN())
	if err != nil {
		return nil, err
	}
	defer conn.Close(ctx)
	found := map[string][]byte{}
	for _, c := range t.Columns {
		col := pgx.Identifier{c.Name}.Sanitize()
		sql := fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL ORDER BY 1 DESC LIMIT 40", col, pgx.Identifier{t.Name}.Sanitize(), col)
		for _, format := range []int16{0, 1} {
			rows := conn.ExecParams(ctx, sql, nil, nil, nil, []int16{format}).Read()
			if rows.Err != nil {
				return nil, rows.Err
			}
			for i, row := range rows.Rows {
				addSentinel(found, fmt.Sprintf("%s value %d format %d", c.Name, i, format), row[0], format == 1 && len(row[0]) == 8)
			}
		}
	}
	return found, nil
}

// addSentinel keeps patterns of 7 bytes and more that are not mostly one byte.
// Eight-byte integers are looked for as PostgreSQL stores them, too.
func addSentinel(found map[string][]byte, name string, value []byte, integer bool) {
	distinct := map[byte]bool{}
	for _, b := range value {
		distinct[b] = true
	}
	if len(value) < 7 || len(distinct) < 4 {
		return
	}
	found[name] = bytes.Clone(value)
	if integer {
		little := make([]byte, 8)
		binary.LittleEndian.PutUint64(little, binary.BigEndian.Uint64(value))
		found[name+" as stored"] = little
	}
}

// A finder looks for many patterns in one pass: every position is looked up by
// its first bytes.
type finder struct {
	maybe    [1 << 16]bool // by the first two bytes
	patterns map[[prefix]byte][]pattern
}

// prefix is as long as the shortest pattern.
const prefix = 7

type pattern struct {
	name string
	text []byte
}

func newFinder(sentinels map[string][]byte) *finder {
	f := &finder{patterns: map[[prefix]byte][]pattern{}}
	for name, text := range sentinels {
		f.maybe[int(text[0])<<8|int(text[1])] = true
		key := [prefix]byte(text)
		f.patterns[key] = append(f.patterns[key], pattern{name, text})
	}
	return f
}

func (f *finder) find(b []byte, hit func(name string)) {
	for i := 0; i+prefix <= len(b); i++ {
		if !f.maybe[int(b[i])<<8|int(b[i+1])] {
			continue
		}
		for _, p := range f.patterns[[prefix]byte(b[i:])] {
			if bytes.HasPrefix(b[i:], p.text) {
				hit(p.name)
			}
		}
	}
}

// A hit is a pattern that occurs, and the file where it was seen first.
type hit struct{ name, file string }

// search reads every file below dir and returns which patterns occur, and how
// many bytes it read.
func search(dir string, sentinels map[string][]byte) (found []hit, size int64, err error) {
	f := newFinder(sentinels)
	seen := map[string]bool{}
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // PostgreSQL removes files while we read
		}
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		size += int64(len(b))
		f.find(b, func(name string) {
			if !seen[name] {
				seen[name] = true
				found = append(found, hit{name, rel(dir, path)})
			}
		})
		return nil
	})
	return found, size, err
}
