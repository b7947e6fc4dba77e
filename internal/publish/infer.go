package publish

import (
	"errors"
	"fmt"
	"io"

	"enigma"
	"enigma/internal/leakage"
)

// An Inferred column is what a CSV file's rows say about one of its columns.
type Inferred struct {
	Name string
	Type string // as format_type prints it
	Null bool   // some row has none
	Rows int    // that have one

	// Distinct is how many different texts there are, 0 if more than Few.
	Distinct int
}

// Few values tell which is which to whoever knows how common each of them is,
// under any scheme that keeps equality.
const Few = leakage.TinyDistinct

// A File is what one pass over a CSV file finds out.
type File struct {
	Columns []Inferred
	Rows    int64
}

// Infer reads a CSV file to its end and returns the narrowest type for each
// column that every value fits: boolean, integer, bigint, numeric(p,s), double
// precision, date, timestamp with or without time zone, uuid, else text.
//
// COPY takes every value under its inferred type, and no value changes: what
// PostgreSQL would round, or read in more than one way, is text. So are numbers
// that look like names (007, +1), which would print otherwise. What may change
// is only how the same value is written: 1.5 prints as 1.50 where another row
// has two decimals, and a time with an offset prints in the session's zone,
// exactly as they do in a plain PostgreSQL table of the same types. An empty
// field is NULL; a quoted empty field is an empty text, so its column is text.
//
// numeric(p,s) leaves room for one more digit before the point where p stays
// within the 18 digits whose terms are small; numbers of more than 38 digits make
// the column a numeric without limits, which can be fetched only.
//
// A file that is not CSV is an error of kind Invalid that names the line.
func Infer(r io.Reader) (*File, error) {
	f, err := scan(newScanner(r), nil)
	var bad *badRecord
	if errors.As(err, &bad) {
		return nil, invalid("", "%w", bad)
	}
	return f, err
}

// Header returns the names of a CSV file's columns.
func Header(file string) ([]string, error) {
	r, err := openCSV(file)
	if err != nil {
		return nil, inFile(file, err)
	}
	defer r.Close()
	header, err := newScanner(r).header()
	if err != nil {
		return nil, inFile(file, err)
	}
	return header, nil
}

// scan is Infer over a scanner. skip names columns whose types are known.
func scan(s *scanner, skip map[string]bool) (*File, error) {
	header, err := s.header()
	if err != nil {
		return nil, err
	}
	guesses := make([]guess, len(header))
	for i, name := range header {
		guesses[i] = guess{may: anything, seen: map[string]bool{}}
		if skip[name] {
			guesses[i].may = 0
		}
	}
	for {
		switch err := s.row(header); err {
		case nil:
		case io.EOF:
			f := &File{Rows: int64(s.records - 1)}
			for i, g := range guesses {
				f.Columns = append(f.Columns, Inferred{Name: header[i], Type: g.name(), Null: g.null, Rows: g.rows, Distinct: len(g.seen)})
			}
			return f, nil
		default:
			return nil, err
		}
		for i := range guesses {
			guesses[i].add(s.fields[i])
		}
	}
}

// A guess is what a column's values so far allow.
type guess struct {
	may           kinds
	null          bool // some value is NULL
	rows          int  // whose values are not
	whole, places int  // most digits before and after the point

	seen map[string]bool // nil once there were more than Few
}

func (g *guess) add(f field) {
	if f.null() {
		g.null = true
		return
	}
	g.rows++
	if g.seen != nil && !g.seen[string(f.text)] {
		if g.seen[string(f.text)] = true; len(g.seen) > Few {
			g.seen = nil
		}
	}
	if g.may == 0 {
		return
	}
	v := classify(f.text)
	g.may &= v.may
	g.whole, g.places = max(g.whole, v.whole), max(g.places, v.places)
}

// maxDigits is how many digits a numeric may have to be encrypted in order;
// beyond wordDigits its terms are twice as large.
const (
	wordDigits = 18
	maxDigits  = 38
)

func (g *guess) name() string {
	if g.rows == 0 || g.may == 0 {
		return "text"
	}
	for _, k := range []struct {
		kind kinds
		name string
	}{{isBool, "boolean"}, {isInt4, "integer"}, {isInt8, "bigint"}} {
		if g.may&k.kind != 0 {
			return k.name
		}
	}
	if g.may&isNumeric != 0 {
		digits := g.whole + g.places
		if digits > maxDigits {
			return "numeric"
		}
		if digits < wordDigits {
			digits++ // headroom
		}
		return fmt.Sprintf("numeric(%d,%d)", digits, g.places)
	}
	for _, k := range []struct {
		kind kinds
		name string
	}{
		{isFloat, "double precision"},
		{isDate, "date"},
		{isTimestamp, "timestamp without time zone"},
		{isTimestamptz, "timestamp with time zone"},
		{isUUID, "uuid"},
	} {
		if g.may&k.kind != 0 {
			return k.name
		}
	}
	return "text"
}

// undeclared lists the header's columns that a spec leaves to Infer, and checks
// that the header has all that it declares.
func undeclared(t *TableSpec, header []string) (known map[string]bool, err error) {
	have := map[string]bool{}
	for _, name := range header {
		have[name] = true
	}
	known = map[string]bool{}
	for _, c := range t.Columns {
		if !have[c.Name] {
			return nil, &enigma.Error{
				Kind: enigma.Invalid, Op: "publish",
				Hint: "names are compared exactly, upper and lower case included",
				Err:  fmt.Errorf("%s: column %q is not in %s, whose header has %q", c.where, c.Name, t.File, header),
			}
		}
		known[c.Name] = c.Type != ""
	}
	return known, nil
}
