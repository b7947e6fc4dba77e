package proxy_test

import (
	"bufio"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"enigma/proxy"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// TestOracle runs the statements of testdata/corpus over plain tables in
// PostgreSQL and over the same tables encrypted behind a gateway. Both must
// give the same columns, rows and errors.
func TestOracle(t *testing.T) {
	for name, configure := range map[string]func(*proxy.Config){
		"arrays": nil,
		"tables": func(c *proxy.Config) { c.ArrayRows = 1 },
	} {
		t.Run(name, func(t *testing.T) { testOracle(t, newMarket(t, configure)) })
	}
}

func testOracle(t *testing.T, m *market) {
	files, err := filepath.Glob("testdata/corpus/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	count := 0
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".sql"), func(t *testing.T) {
			plain, ours := connectTo(t, m.plain), connect(t, m.gateway)
			for _, st := range readCorpus(t, file) {
				count++
				t.Run(strconv.Itoa(st.line), func(t *testing.T) {
					st.compare(t, plain, ours)
					st.checkLevel(t, ours)
				})
			}
		})
	}
	t.Logf("%d statements", count)
}

// A corpusStatement is a paragraph of a corpus file. Comment lines before the
// text direct the comparison:
//
//	-- $ TYPE = VALUE    the next parameter
//	-- any order         although the text has ORDER BY
//	-- refused STATE     by the gateway, whatever PostgreSQL says
//	-- level N           is the plan's, as EXPLAIN says
type corpusStatement struct {
	file    string
	line    int
	text    string
	params  []testParam
	ordered bool
	refused string
	level   string
}

type testParam struct{ typ, value string }

var paramLine = regexp.MustCompile(`^-- \$ ([^=]+) = (.*)$`)

func readCorpus(t *testing.T, file string) []*corpusStatement {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []*corpusStatement
	var st *corpusStatement
	var anyOrder bool
	line := 0
	for s := bufio.NewScanner(f); s.Scan(); {
		line++
		text := s.Text()
		if strings.TrimSpace(text) == "" {
			st = nil
			continue
		}
		if st == nil {
			st, anyOrder = &corpusStatement{file: file, line: line}, false
		}
		if m := paramLine.FindStringSubmatch(text); m != nil {
			st.params = append(st.params, testParam{m[1], m[2]})
			continue
		}
		if text == "-- any order" {
			anyOrder = true
			continue
		}
		if state, ok := strings.CutPrefix(text, "-- refused "); ok {
			st.refused = state
			continue
		}
		if level, ok := strings.CutPrefix(text, "-- level "); ok {
			st.level = level
			continue
		}
		if strings.HasPrefix(text, "-- ") && st.text == "" {
			continue
		}
		if st.text == "" {
			out = append(out, st)
		}
		st.text += text + "\n"
		st.ordered = !anyOrder && strings.Contains(strings.ToLower(st.text), "order by")
	}
	return out
}

// An outcome is what a client sees of a statement.
type outcome struct {
	Columns []string
	Rows    []string
	Tag     string
	Error   string
	tables  []uint32 // of Columns
}

// compare runs the statement in every way that a client may, on both sides.
func (st *corpusStatement) compare(t *testing.T, plain, ours *pgx.Conn) {
	t.Helper()
	for _, way := range []struct {
		name            string
		simple          bool
		params, results int16
	}{
		{"simple", true, 0, 0}, {"extended text", false, 0, 0}, {"extended binary", false, 1, 1},
	} {
		if way.simple && len(st.params) > 0 {
			continue
		}
		got := st.run(t, ours, plain, way.simple, way.params, way.results)
		if st.refused != "" {
			if !strings.HasPrefix(got.Error, st.refused+" ") {
				t.Errorf("%s:%d: %s: got %q, want %s\n%s", st.file, st.line, way.name, got.Error, st.refused, st.text)
			}
			continue
		}
		want := st.run(t, plain, plain, way.simple, way.params, way.results)
		if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(outcome{})); diff != "" {
			t.Errorf("%s:%d: %s: gateway differs from PostgreSQL (-want +got):\n%s\n%s", st.file, st.line, way.name, diff, st.text)
			return
		}
	}
}

// checkLevel compares the level of the statement's plan.
func (st *corpusStatement) checkLevel(t *testing.T, ours *pgx.Conn) {
	t.Helper()
	if st.level == "" {
		return
	}
	rows, _ := ours.Query(t.Context(), "explain "+st.text, pgx.QueryExecModeSimpleProtocol)
	plan, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || !strings.HasPrefix(plan[0], "Level "+st.level+":") {
		t.Errorf("%s:%d: want level %s, got %v, %v\n%s", st.file, st.line, st.level, plan, err, st.text)
	}
}

func (st *corpusStatement) run(t *testing.T, conn, plain *pgx.Conn, simple bool, params, results int16) outcome {
	t.Helper()
	ctx := t.Context()
	var out outcome
	var err error
	if simple {
		mrr := conn.PgConn().Exec(ctx, st.text)
		for mrr.NextResult() {
			out.read(mrr.ResultReader(), st.ordered)
		}
		err = mrr.Close()
	} else {
		var values [][]byte
		var formats []int16
		for _, p := range st.params {
			values, formats = append(values, p.encode(t, plain, params)), append(formats, params)
		}
		rr := conn.PgConn().ExecParams(ctx, st.text, values, nil, formats, []int16{results})
		out.read(rr, st.ordered)
		_, err = rr.Close()
	}
	var pe *pgconn.PgError
	switch {
	case errors.As(err, &pe):
		out.Error = fmt.Sprintf("%s at %d: %s", pe.Code, pe.Position, pe.Message)
	case err != nil:
		t.Fatalf("%s:%d: %v\n%s", st.file, st.line, err, st.text)
	}
	for i, oid := range out.tables {
		out.Columns[i] += " table " + tableName(t, conn, oid)
	}
	out.tables = nil
	return out
}

// encode returns a parameter in a format; "NULL" is null.
func (p testParam) encode(t *testing.T, plain *pgx.Conn, format int16) []byte {
	t.Helper()
	if p.value == "NULL" {
		return nil
	}
	if format == 0 {
		return []byte(p.value)
	}
	rr := plain.PgConn().ExecParams(t.Context(), "select $1::"+p.typ, [][]byte{[]byte(p.value)}, nil, nil, []int16{1})
	res := rr.Read()
	if res.Err != nil {
		t.Fatal(res.Err)
	}
	return res.Rows[0][0]
}

// read prints a result. Rows are sorted unless their order matters. How many come
// before an error depends on PostgreSQL's plan, and that on what autoanalyze has
// done meanwhile: they are left out.
func (out *outcome) read(rr *pgconn.ResultReader, ordered bool) {
	var tables []uint32
	var rows []string
	for _, f := range rr.FieldDescriptions() {
		kind := strconv.Itoa(int(f.DataTypeOID))
		if f.DataTypeOID >= 16384 {
			kind = "not built in"
		}
		out.Columns = append(out.Columns, fmt.Sprintf("%s type %s size %d mod %d attribute %d format %d", f.Name, kind, f.DataTypeSize, f.TypeModifier, f.TableAttributeNumber, f.Format))
		tables = append(tables, f.TableOID)
	}
	for rr.NextRow() {
		var row strings.Builder
		for i, v := range rr.Values() {
			switch {
			case v == nil:
				row.WriteString(" NULL")
			case rr.FieldDescriptions()[i].Format == 1:
				row.WriteString(" " + hex.EncodeToString(v))
			default:
				fmt.Fprintf(&row, " %q", v)
			}
		}
		rows = append(rows, row.String())
	}
	tag, err := rr.Close()
	if err != nil {
		rows = nil
	}
	if !ordered {
		slices.Sort(rows)
	}
	out.Rows = append(out.Rows, rows...)
	out.Tag += tag.String() + " "
	out.tables = append(out.tables, tables...)
}

func tableName(t *testing.T, conn *pgx.Conn, oid uint32) string {
	if oid == 0 || conn.PgConn().TxStatus() != 'I' {
		return ""
	}
	res := conn.PgConn().ExecParams(context.Background(), "select $1::regclass::text", [][]byte{[]byte(strconv.Itoa(int(oid)))}, nil, nil, nil).Read()
	if res.Err != nil || len(res.Rows) != 1 {
		t.Fatalf("table %d: %v", oid, res.Err)
	}
	return string(res.Rows[0][0])
}
