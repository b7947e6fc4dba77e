package demo

import (
	"bufio"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/market"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// A source is one CSV file and the table that it becomes.
type source struct {
	table string
	file  string
}

// prepare writes dataset.yaml for the files to publish, or for generated ones.
func (s *story) prepare() (string, error) {
	dir := filepath.Join(s.Dir, "dataset")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	var said lines
	files := s.Files
	if len(files) == 0 {
		generated, err := market.GenerateSample(dir)
		if err != nil {
			return "", err
		}
		files = generated
		said.add("generated with seed %d, of the shape of an exchange's minute bars; make demo DATA=FILE.csv takes yours", market.SampleSeed)
	}
	spec := market.DatasetSpec{Name: "coinbase_data", Description: "Minute bars of an exchange", Price: 10 * enigma.ENG, Deposit: 100 * enigma.ENG}
	spec.Forced = []string{"product"} // which products are traded, and how much, is no secret
	for _, f := range files {
		abs, err := filepath.Abs(f)
		if err != nil {
			return "", err
		}
		name := market.TableName(f)
		s.sources = append(s.sources, source{table: name, file: abs})
		spec.Files = append(spec.Files, abs)
		said.add("%-12s %s", name, rel(s.Dir, f))
	}
	s.spec = filepath.Join(dir, "dataset.yaml")
	return said.String(), market.WriteSpec(s.spec, spec)
}

// describe says what was published.
func (s *story) describe() string {
	var said lines
	for _, t := range s.published.Tables {
		var cols []string
		for _, c := range t.Columns {
			cols = append(cols, fmt.Sprintf("%s %s %s", c.Name, c.Type, c.Scheme))
		}
		said.add("%s: %d rows\n  %s", t.Name, t.Rows, fold(cols, 100))
	}
	said.add("%s, %s a month, deposit %s\nmanifest %s registered on-chain",
		s.published.Path, s.published.Price, s.published.Deposit, s.published.Manifest)
	return said.String()
}

// loadOracle starts a plain PostgreSQL and lets its own COPY read the files.
func (s *story) loadOracle(ctx context.Context) (string, error) {
	var err error
	s.oracle, err = localpg.Start(ctx, localpg.Config{Dir: filepath.Join(s.Dir, "oracle")})
	if err != nil {
		return "", err
	}
	conn, err := pgconn.Connect(ctx, s.oracleDSN())
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	var said lines
	for i, t := range s.published.Tables {
		n, err := loadPlain(ctx, conn, t, s.sources[i].file)
		if err != nil {
			return "", fmt.Errorf("%s: %w", t.Name, err)
		}
		if n != t.Rows {
			return "", fmt.Errorf("%s: PostgreSQL reads %d rows, %d were published", t.Name, n, t.Rows)
		}
		said.add("%s: %d rows", t.Name, n)
	}
	results, err := conn.Exec(ctx, "ANALYZE; SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'").ReadAll()
	if err != nil {
		return "", err
	}
	for _, row := range results[1].Rows {
		s.reserved = append(s.reserved, string(row[0]))
	}
	return said.String(), nil
}

func (s *story) oracleDSN() string { return s.oracle.DSN("postgres", localpg.Owner) }

func loadPlain(ctx context.Context, conn *pgconn.PgConn, t enigma.Table, file string) (int64, error) {
	var cols []string
	for _, c := range t.Columns {
		cols = append(cols, pgx.Identifier{c.Name}.Sanitize()+" "+c.Type)
	}
	name := pgx.Identifier{t.Name}.Sanitize()
	create := fmt.Sprintf("CREATE TABLE %s (%s)", name, strings.Join(cols, ", "))
	if err := conn.Exec(ctx, create).Close(); err != nil {
		return 0, err
	}
	f, err := os.Open(file)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	var r io.Reader = bufio.NewReader(f)
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(r); err != nil {
			return 0, err
		}
	}
	tag, err := conn.CopyFrom(ctx, r, "COPY "+name+" FROM STDIN (FORMAT csv, HEADER)")
	return tag.RowsAffected(), err
}
