package publish

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"enigma"
)

// A field is one field of a CSV record. An empty field that is not quoted is
// NULL.
type field struct {
	text   []byte // valid until the next record is read
	quoted bool
	line   int // on which it starts
}

func (f field) null() bool { return len(f.text) == 0 && !f.quoted }

// A scanner reads records exactly as PostgreSQL's COPY … (FORMAT csv) splits
// them: what it sees is what the database will see. It keeps count of lines both
// for people and as COPY counts them in its error messages, which differs where
// quoted fields hold line ends.
type scanner struct {
	r       *bufio.Reader
	fields  []field // of the last record
	line    int     // the first line of the last record
	ended   int     // lines before the reader's place
	copied  int     // as COPY counts ended
	records int     // read so far, header included
	eol     string  // how the first line ended
	most    int     // bytes that a record may have
	buf     []byte
	ends    []int // of the fields in buf
}

// maxRecord bounds what a forgotten quote costs. No row as large as this fits
// maxRow.
const maxRecord = 64 << 20

// A badRecord says where a file is not CSV.
type badRecord struct {
	line int // 0 if it is the file as a whole
	what string
	hint string // "" if the format is all there is to say
}

func (e *badRecord) Error() string {
	if e.line == 0 {
		return e.what
	}
	return fmt.Sprintf("line %d: %s", e.line, e.what)
}

// Hints for files that are nearly what they should be.
const (
	csvHint      = "the file is read as CSV with a header line, commas and double quotes"
	encodingHint = "save the file as UTF-8 (iconv -f LATIN1 -t UTF-8 converts, if it is Latin-1)"
)

func newScanner(r io.Reader) *scanner {
	s := &scanner{r: bufio.NewReaderSize(r, 1<<16), most: maxRecord}
	if b, _ := s.r.Peek(3); string(b) == "\ufeff" { // some programs mark UTF-8 so
		s.r.Discard(3)
	}
	return s
}

// next reads the next record into fields; it returns io.EOF after the last one.
// Its other errors are those of the file and *badRecord.
func (s *scanner) next() error {
	s.buf, s.ends, s.fields = s.buf[:0], s.ends[:0], s.fields[:0]
	s.line = s.ended + 1
	s.begin()
	quoted, start := false, 0 // inside quotes, since which line
	for {
		c, err := s.r.ReadByte()
		switch {
		case err == io.EOF && quoted:
			return &badRecord{line: start, what: "a quoted field begins here and never ends"}
		case err == io.EOF && len(s.fields) == 1 && len(s.buf) == 0 && !s.fields[0].quoted:
			return io.EOF
		case err == io.EOF:
			return s.finish()
		case err != nil:
			return err
		case quoted && c == '"':
			if next, _ := s.r.Peek(1); len(next) == 1 && next[0] == '"' {
				s.r.Discard(1)
				s.buf = append(s.buf, '"')
				continue
			}
			quoted = false
		case c == '"' && !quoted:
			quoted, start = true, s.ended+1
			s.fields[len(s.fields)-1].quoted = true
		case c == ',' && !quoted:
			s.ends = append(s.ends, len(s.buf))
			s.begin()
		case c == '\n' || c == '\r':
			done, err := s.lineEnd(c, quoted)
			if err != nil {
				return err
			}
			if done {
				return s.finish()
			}
		default:
			s.buf = append(s.buf, c)
		}
		if len(s.buf) > s.most {
			return &badRecord{line: s.line, what: fmt.Sprintf("the record that begins here is larger than %d bytes: is a closing quote missing?", s.most)}
		}
	}
}

func (s *scanner) begin() { s.fields = append(s.fields, field{line: s.ended + 1}) }

// lineEnd handles a byte of a line end; done means that the record ends here.
func (s *scanner) lineEnd(c byte, quoted bool) (done bool, err error) {
	if quoted {
		// COPY counts the byte by which it recognises line ends, and takes that
		// to be \r until it has seen one.
		if (c == '\n') == (s.eol == "\n") {
			s.copied++
		}
		if next, _ := s.r.Peek(1); c == '\n' || string(next) != "\n" {
			s.ended++
		}
		s.buf = append(s.buf, c)
		return false, nil
	}
	eol := string(c)
	if next, _ := s.r.Peek(1); c == '\r' && string(next) == "\n" {
		s.r.Discard(1)
		eol = "\r\n"
	}
	if s.eol == "" {
		s.eol = eol
	}
	if eol != s.eol {
		return false, &badRecord{line: s.ended + 1, what: fmt.Sprintf("a line ends with %q, the first one with %q", eol, s.eol)}
	}
	s.ended++
	s.copied++
	return true, nil
}

func (s *scanner) finish() error {
	s.records++
	s.ends = append(s.ends, len(s.buf))
	from := 0
	for i, end := range s.ends {
		s.fields[i].text = s.buf[from:end:end]
		from = end
	}
	if len(s.fields) == 1 && !s.fields[0].quoted && string(s.fields[0].text) == `\.` {
		return &badRecord{line: s.line, what: `a line of \. alone ends the data for PostgreSQL: put it in quotes`}
	}
	return nil
}

// header reads the first record: the columns' names.
func (s *scanner) header() ([]string, error) {
	err := s.next()
	if errors.Is(err, io.EOF) {
		return nil, &badRecord{line: 1, what: "the file is empty: want a header line with the columns' names"}
	}
	if err != nil {
		return nil, err
	}
	if bad := s.otherFormat(); bad != nil {
		return nil, bad
	}
	var names []string
	seen := map[string]bool{}
	for i, f := range s.fields {
		name := string(f.text)
		switch {
		case !utf8.ValidString(name) || strings.ContainsRune(name, 0):
			return nil, &badRecord{line: f.line, what: fmt.Sprintf("column %d of the header, %s, is not UTF-8 text", i+1, show(f.text)), hint: encodingHint}
		case slices.Contains(systemColumns, name):
			return nil, &badRecord{line: f.line, what: fmt.Sprintf("column %q has the name of a column that every PostgreSQL table has", name), hint: "give it another name in the header"}
		case name == "":
			return nil, &badRecord{line: f.line, what: fmt.Sprintf("column %d of the header has no name", i+1)}
		case seen[name]:
			return nil, &badRecord{line: f.line, what: fmt.Sprintf("column %q is there twice", name)}
		case len(name) > 63:
			return nil, &badRecord{line: f.line, what: fmt.Sprintf("column %q: a name has at most 63 bytes", name)}
		case enigma.CheckLabel(name) != nil:
			return nil, &badRecord{line: f.line, what: fmt.Sprintf("column %q: a name has no control characters", name), hint: "give it another name in the header"}
		}
		seen[name] = true
		names = append(names, name)
	}
	return names, nil
}

// systemColumns are names that no table's own column can have.
var systemColumns = []string{"tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"}

// otherFormat recognises headers of files that are tables, but not CSV.
func (s *scanner) otherFormat() error {
	f := s.fields[0]
	if bytes.HasPrefix(f.text, []byte("\xff\xfe")) || bytes.HasPrefix(f.text, []byte("\xfe\xff")) {
		return &badRecord{line: 1, what: "the file is UTF-16", hint: "save it as UTF-8 (iconv -f UTF-16 -t UTF-8 converts)"}
	}
	if len(s.fields) > 1 || f.quoted {
		return nil
	}
	for _, sep := range []struct{ char, name string }{{";", "semicolons"}, {"\t", "tabs"}, {"|", "bars"}} {
		if bytes.Contains(f.text, []byte(sep.char)) {
			return &badRecord{
				line: f.line, what: fmt.Sprintf("the header %s has %s where CSV has commas", show(f.text), sep.name),
				hint: "save the file with commas between the fields; if it is one column's name, put it in double quotes",
			}
		}
	}
	return nil
}

// row reads the next record and checks that it has n fields.
func (s *scanner) row(header []string) error {
	if err := s.next(); err != nil {
		return err
	}
	switch n := len(s.fields); {
	case n < len(header):
		return &badRecord{line: s.line, what: fmt.Sprintf("%s, the header has %d: column %q is missing", count(n, "field"), len(header), header[n])}
	case n > len(header):
		return &badRecord{line: s.fields[len(header)].line, what: fmt.Sprintf("%d fields, the header has %d: value %s is too many", n, len(header), show(s.fields[len(header)].text))}
	}
	return nil
}

// openCSV opens a file and undoes gzip.
func openCSV(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	b := bufio.NewReaderSize(f, 1<<16)
	if magic, _ := b.Peek(2); string(magic) != "\x1f\x8b" {
		return file{b, f}, nil
	}
	z, err := gzip.NewReader(b)
	if err != nil {
		f.Close()
		return nil, errGzip
	}
	return file{gunzip{z}, f}, nil
}

// errGzip is what is wrong with a file that only begins as gzip does.
var errGzip = &badRecord{what: "the gzip data is damaged, or its end is missing", hint: "compress the file again, or copy it again"}

// A gunzip says in errGzip's words what gzip says of a damaged file.
type gunzip struct{ z *gzip.Reader }

func (g gunzip) Read(b []byte) (int, error) {
	n, err := g.z.Read(b)
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) {
		err = errGzip
	}
	var corrupt flate.CorruptInputError
	if errors.As(err, &corrupt) {
		err = errGzip
	}
	return n, err
}

type file struct {
	io.Reader
	io.Closer
}

// A cancellable reader ends with its context. It lives inside one call.
type cancellable struct {
	ctx context.Context
	r   io.Reader
}

func (c cancellable) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}

// show quotes a value for an error message, the beginning of it if it is long.
func show(value []byte) string {
	const most = 60
	s := strings.ToValidUTF8(string(value[:min(len(value), most)]), "\ufffd")
	if len(value) > most {
		s += "…"
	}
	return fmt.Sprintf("%q", s)
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
