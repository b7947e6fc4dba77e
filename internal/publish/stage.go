package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"enigma"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// connect opens the one session whose temporary tables hold the plaintext: they
// end with it, whatever happens.
func connect(ctx context.Context, dsn string) (*pgx.Conn, error) {
	cfg, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "publish", Err: errors.New("engine: not a connection string")}
	}
	for name, value := range map[string]string{
		"client_encoding":      "UTF8",
		"datestyle":            "ISO, MDY", // PostgreSQL's own default, whatever this server's is
		"timezone":             "UTC",
		"synchronize_seqscans": "off", // rows come back in the order in which they went in
		"statement_timeout":    "0",
		"temp_buffers":         "32MB",
	} {
		cfg.RuntimeParams[name] = value
	}
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err != nil {
		return nil, &enigma.Error{
			Kind: enigma.Unavailable, Op: "publish", Hint: "publishing needs the provider node's own PostgreSQL",
			Err: fmt.Errorf("connect to the local PostgreSQL: %w", err),
		}
	}
	return conn, nil
}

// stage copies a table's file into a temporary table with the declared types, so
// that PostgreSQL checks every value, NOT NULL and the key.
func (t *table) stage(ctx context.Context, conn *pgx.Conn) error {
	if _, err := conn.Exec(ctx, t.scratchDDL()); err != nil {
		return invalid("", "%s: table %q: %w", t.spec.where, t.spec.Name, err)
	}
	r, err := openCSV(t.spec.File)
	if err != nil {
		return inFile(t.spec.File, err)
	}
	defer r.Close()
	tag, err := conn.PgConn().CopyFrom(ctx, r, "copy pg_temp."+t.scratch+" from stdin with (format csv, header true)")
	if err != nil {
		return t.explain(err)
	}
	if n := tag.RowsAffected(); n != t.manifest.Rows {
		return invalid("do not write to the file while it is published", "%s: %s were read first, and %d then", t.spec.File, count(int(t.manifest.Rows), "row"), n)
	}
	return nil
}

// scratchDDL names columns by their place: COPY's messages name them, and names
// of our own can be told apart from anything else in there.
func (t *table) scratchDDL() string {
	var defs []string
	for i, p := range t.columns {
		def := fmt.Sprintf("c%d %s", i, p.typ.Name)
		if t.manifest.Columns[i].NotNull {
			def += " not null"
		}
		defs = append(defs, def)
	}
	if len(t.spec.Key) > 0 {
		var key []string
		for _, name := range t.spec.Key {
			i, _ := t.find(name, "key") // decideIndexes has found it
			key = append(key, "c"+strconv.Itoa(i))
		}
		defs = append(defs, "unique ("+strings.Join(key, ", ")+")")
	}
	return fmt.Sprintf("create temp table %s (%s)", t.scratch, strings.Join(defs, ", "))
}

// copyContext is where COPY says on which line, and in which column, it was.
var copyContext = regexp.MustCompile(`^COPY publish_\d+, line (\d+)(?:, column c(\d+))?`)

// ourColumn is a scratch column's name in a message.
var ourColumn = regexp.MustCompile(`"c(\d+)"`)

// explain turns COPY's error into one about the provider's file: PostgreSQL's
// message, and the line, column and value that it is about.
func (t *table) explain(err error) error {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return &enigma.Error{Kind: enigma.Unavailable, Op: "publish", Err: fmt.Errorf("%s: %w", t.spec.File, err)}
	}
	if strings.HasPrefix(pg.Code, "53") || strings.HasPrefix(pg.Code, "57") || strings.HasPrefix(pg.Code, "58") {
		return &enigma.Error{
			Kind: enigma.Unavailable, Op: "publish", Hint: "the local PostgreSQL ran out of something: look at its disk and its log",
			Err: fmt.Errorf("%s: %s", t.spec.File, pg.Message),
		}
	}
	m := copyContext.FindStringSubmatch(pg.Where)
	if m == nil {
		return invalid(pg.Hint, "%s: %s", t.spec.File, pg.Message)
	}
	copied, _ := strconv.Atoi(m[1])
	at := -1
	if named := ourColumn.FindStringSubmatch(pg.Message); m[2] != "" {
		at, _ = strconv.Atoi(m[2])
	} else if named != nil && pg.Code == "23502" {
		at, _ = strconv.Atoi(named[1])
	}
	rec, rerr := t.locate(func(s *scanner) bool { return s.copied == copied })
	if rerr != nil {
		return invalid(pg.Hint, "%s: %s", t.spec.File, pg.Message)
	}
	if pg.Code == "22021" {
		at = slices.IndexFunc(rec, func(f field) bool { return !utf8.Valid(f.text) || bytes.IndexByte(f.text, 0) >= 0 })
	}
	return t.blame(rec, at, pg)
}

// blame words an error about one record.
func (t *table) blame(rec []field, at int, pg *pgconn.PgError) error {
	if pg.Code == "23505" {
		var values []string
		for _, name := range t.spec.Key {
			i, _ := t.find(name, "key")
			values = append(values, fmt.Sprintf("%q = %s", name, show(rec[i].text)))
		}
		return invalid("the key declared in dataset.yaml must be unique: correct the file or the declaration",
			"%s:%d: the key %s is there already", t.spec.File, rec[0].line, strings.Join(values, ", "))
	}
	if at < 0 || at >= len(rec) {
		return invalid(pg.Hint, "%s:%d: %s", t.spec.File, rec[0].line, pg.Message)
	}
	c, p, f := t.manifest.Columns[at], t.columns[at], rec[at]
	if pg.Code == "23502" {
		return invalid("declare the column without not_null, and outside the key, or fill it in",
			"%s:%d: column %q is empty, but may not be NULL", t.spec.File, f.line, c.Name)
	}
	message := strings.TrimSuffix(pg.Message, fmt.Sprintf(`: "%s"`, f.text))
	message = strings.TrimPrefix(message, fmt.Sprintf(`value "%s" `, f.text))
	message = strings.ReplaceAll(message, fmt.Sprintf("\"c%d\"", at), fmt.Sprintf("%q", c.Name))
	hint := fmt.Sprintf("correct the value, or declare another type than %s for the column", c.Type)
	if pg.Detail != "" {
		hint += " (" + pg.Detail + ")"
	}
	if pg.Code == "22021" {
		hint = encodingHint
	} else if p.inferred {
		hint = "declare the column's type in dataset.yaml"
	}
	return invalid(hint, "%s:%d: column %q: value %s: %s", t.spec.File, f.line, c.Name, show(f.text), message)
}

// locate returns the first record for which found is true, after it was read.
func (t *table) locate(found func(*scanner) bool) ([]field, error) {
	r, err := openCSV(t.spec.File)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	s := newScanner(r)
	for {
		switch err := s.next(); {
		case err != nil && err != io.EOF:
			return nil, err
		case err == io.EOF:
			return nil, errors.New("no such record")
		case len(s.fields) == len(t.header) && found(s):
			return s.fields, nil
		}
	}
}
