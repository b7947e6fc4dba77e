package oracle

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// A Way is how a client may send a statement.
type Way int

// The ways. All but Simple take parameters.
const (
	Simple         Way = iota
	ExtendedText       // text parameters and results
	ExtendedBinary     // binary ones
	Prepared           // a named statement, executed once or more
)

func (w Way) String() string {
	return [...]string{"simple", "extended text", "extended binary", "prepared"}[w]
}

// An Outcome is what a client sees of a statement.
type Outcome struct {
	Columns []string
	Rows    []string
	Tag     string
	State   string // SQLSTATE, "" without an error
	Message string
	Hint    string
	Time    int   // at which a statement that is executed more than once failed
	lost    error // no answer of the server
}

// A query is a statement as it goes to both sides.
type query struct {
	sql    string
	params []string
	binary [][]byte // the params in binary format, for ExtendedBinary
	way    Way
	loose  bool // equal values may print differently
	ties   bool // which of two equal rows comes first is open
	order  bool
	closed bool       // it names a reserved column without a grant
	lean   bool       // the gateway has little memory
	times  [][]string // the params of each time, for Prepared
	amid   string     // what is set after the first
}

// run sends a query to one side.
func (q *query) run(ctx context.Context, conn *pgconn.PgConn) Outcome {
	var out Outcome
	var err error
	switch q.way {
	case Simple:
		mrr := conn.Exec(ctx, q.sql)
		for mrr.NextResult() {
			out.read(mrr.ResultReader(), q)
		}
		err = mrr.Close()
	case Prepared:
		if _, err = conn.Prepare(ctx, "oracle", q.sql, nil); err == nil {
			err = q.runPrepared(ctx, conn, &out)
			closed := conn.Deallocate(ctx, "oracle")
			err = errors.Join(err, closed)
		}
	default:
		values, formats := q.values()
		result := int16(0)
		if q.way == ExtendedBinary && !q.loose && !q.ties {
			result = 1
		}
		rr := conn.ExecParams(ctx, q.sql, values, nil, formats, []int16{result})
		out.read(rr, q)
		_, err = rr.Close()
	}
	out.fail(err)
	return out
}

// runPrepared executes the prepared statement, again and again until it fails.
func (q *query) runPrepared(ctx context.Context, conn *pgconn.PgConn, out *Outcome) error {
	times := q.times
	if len(times) == 0 {
		times = [][]string{q.params}
	}
	for i, params := range times {
		out.Time = i
		once := *q
		once.params = params
		values, formats := once.values()
		rr := conn.ExecPrepared(ctx, "oracle", values, formats, nil)
		out.read(rr, q)
		if _, err := rr.Close(); err != nil {
			return err
		}
		if i == 0 && q.amid != "" {
			if err := conn.Exec(ctx, "set "+q.amid).Close(); err != nil {
				return err
			}
		}
	}
	out.Time = 0
	return nil
}

func (q *query) values() (values [][]byte, formats []int16) {
	for i, p := range q.params {
		switch {
		case p == "NULL":
			values, formats = append(values, nil), append(formats, 0)
		case q.way == ExtendedBinary && q.binary != nil:
			values, formats = append(values, q.binary[i]), append(formats, 1)
		default:
			values, formats = append(values, []byte(p)), append(formats, 0)
		}
	}
	return values, formats
}

func (o *Outcome) fail(err error) {
	var pe *pgconn.PgError
	switch {
	case errors.As(err, &pe):
		// Rows before an error are as many as had been sent.
		*o = Outcome{State: pe.Code, Message: pe.Message, Hint: pe.Hint, Time: o.Time}
	case err != nil:
		o.lost = err
	}
}

// read prints a result. Rows are sorted unless their order matters.
func (o *Outcome) read(rr *pgconn.ResultReader, q *query) {
	fields := rr.FieldDescriptions()
	for _, f := range fields {
		o.Columns = append(o.Columns, describe(f))
	}
	var rows, exact []string
	for rr.NextRow() {
		var row, print strings.Builder
		for i, v := range rr.Values() {
			fmt.Fprintf(&print, " %q", v)
			switch {
			case v == nil:
				row.WriteString(" NULL")
			case fields[i].Format == 1:
				row.WriteString(" " + hex.EncodeToString(v))
			case q.loose, q.ties:
				fmt.Fprintf(&row, " %q", shortest(string(v)))
			default:
				fmt.Fprintf(&row, " %q", v)
			}
		}
		rows, exact = append(rows, row.String()), append(exact, print.String())
	}
	tag, _ := rr.Close()
	o.Tag += tag.String()
	if !q.order {
		slices.Sort(rows)
	}
	if q.ties { // the rows in order, and after them all of them as they print
		slices.Sort(exact)
		rows = append(rows, exact...)
	}
	o.Rows = append(o.Rows, rows...)
}

// describe prints what a client is told of a column, but for its table.
func describe(f pgconn.FieldDescription) string {
	kind := strconv.Itoa(int(f.DataTypeOID))
	if f.DataTypeOID >= 16384 {
		kind = "not built in"
	}
	return fmt.Sprintf("%s type %s size %d mod %d format %d", f.Name, kind, f.DataTypeSize, f.TypeModifier, f.Format)
}

var (
	trailing = regexp.MustCompile(`(\.\d*?)0+\b`)
	bare     = regexp.MustCompile(`\.(\D|$)`)
	negative = regexp.MustCompile(`(^|[{(,])-0\b([^.]|$)`)
	padding  = regexp.MustCompile(` +$`)
)

// shortest prints numbers that are equal alike: without zeros at the end, and
// zero without a sign. Blanks at the end are those of char(n).
func shortest(v string) string {
	v = bare.ReplaceAllString(trailing.ReplaceAllString(v, "$1"), "$1")
	return padding.ReplaceAllString(negative.ReplaceAllString(v, "${1}0$2"), "")
}
