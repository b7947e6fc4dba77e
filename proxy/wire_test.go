package proxy_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/datadriven"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgproto3"
)

// TestWire runs the conversations in testdata/wire with PostgreSQL itself and
// with a gateway in front of it. Both must say the same, and what the files
// say.
func TestWire(t *testing.T) {
	s := gateway(t, nil)
	converseAll(t, "testdata/wire", engine(t).DSN(), dsn(s, "correct%20horse"))
}

// TestPlannedWire does so over data sets: the rows are plain in PostgreSQL and
// encrypted behind the gateway.
func TestPlannedWire(t *testing.T) {
	m := newMarket(t, nil)
	converseAll(t, "testdata/planned", m.plain, dsn(m.gateway, "correct%20horse"))
}

func converseAll(t *testing.T, dir, direct, gateway string) {
	t.Helper()
	datadriven.Walk(t, dir, func(t *testing.T, path string) {
		oracle, ours := talk(t, direct), talk(t, gateway)
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			return converse(t, d, oracle, ours)
		})
	})
}

// converse runs one directive on both sides, and returns what the first said.
func converse(t *testing.T, d *datadriven.TestData, oracle, ours *talker) string {
	t.Helper()
	switch d.Cmd {
	case "send":
		var wire []byte
		for line := range strings.Lines(d.Input) {
			wire = append(wire, encode(t, d, strings.TrimSpace(line))...)
		}
		oracle.send(t, wire)
		ours.send(t, wire)
		return ""
	case "until":
		want := oracle.until(t, strings.TrimSpace(d.Input))
		got := ours.until(t, strings.TrimSpace(d.Input))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: gateway differs from PostgreSQL (-want +got):\n%s", d.Pos, diff)
		}
		return want
	}
	d.Fatalf(t, "unknown directive %q", d.Cmd)
	return ""
}

// encode builds a message of the client from its name and JSON fields.
func encode(t *testing.T, d *datadriven.TestData, line string) []byte {
	t.Helper()
	messages := map[string]pgproto3.FrontendMessage{
		"Query": &pgproto3.Query{}, "Parse": &pgproto3.Parse{}, "Bind": &pgproto3.Bind{}, "Describe": &pgproto3.Describe{},
		"Execute": &pgproto3.Execute{}, "Close": &pgproto3.Close{}, "Sync": &pgproto3.Sync{}, "Flush": &pgproto3.Flush{},
		"CopyData": &pgproto3.CopyData{}, "CopyDone": &pgproto3.CopyDone{}, "CopyFail": &pgproto3.CopyFail{},
	}
	name, fields, _ := strings.Cut(line, " ")
	if name == "Raw" {
		var b string
		if err := json.Unmarshal([]byte(fields), &b); err != nil {
			d.Fatalf(t, "%v", err)
		}
		return []byte(b)
	}
	m := messages[name]
	if m == nil {
		d.Fatalf(t, "unknown message %q", name)
	}
	if fields != "" {
		if err := json.Unmarshal([]byte(fields), m); err != nil {
			d.Fatalf(t, "%s: %v", line, err)
		}
	}
	b, err := m.Encode(nil)
	if err != nil {
		d.Fatalf(t, "%v", err)
	}
	return b
}

// A talker speaks the protocol without understanding it.
type talker struct {
	conn  net.Conn
	front *pgproto3.Frontend
}

// talk logs in and then takes the connection over.
func talk(t *testing.T, dsn string) *talker {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	h, err := conn.PgConn().Hijack()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Conn.Close() })
	return &talker{h.Conn, h.Frontend}
}

func (c *talker) send(t *testing.T, b []byte) {
	t.Helper()
	if _, err := c.conn.Write(b); err != nil {
		t.Fatal(err)
	}
}

// until reads messages up to one of each of the named types, in order, and
// prints them.
func (c *talker) until(t *testing.T, names string) string {
	t.Helper()
	_ = c.conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	var out strings.Builder
	for name := range strings.FieldsSeq(names) {
		for {
			m, err := c.front.Receive()
			if err == io.ErrUnexpectedEOF {
				fmt.Fprintln(&out, "EOF")
				return out.String()
			}
			if err != nil {
				t.Fatalf("%v after:\n%s", err, out.String())
			}
			fmt.Fprintln(&out, show(t, m))
			if strings.TrimPrefix(fmt.Sprintf("%T", m), "*pgproto3.") == name {
				break
			}
		}
	}
	return out.String()
}

// show prints a message without what depends on PostgreSQL's version or on the
// order in which tables were made.
func show(t *testing.T, m pgproto3.BackendMessage) string {
	t.Helper()
	e, isError := m.(*pgproto3.ErrorResponse)
	if n, ok := m.(*pgproto3.NoticeResponse); ok {
		e, isError = (*pgproto3.ErrorResponse)(n), true
	}
	if isError {
		line := fmt.Sprintf("%s %s %s", strings.TrimPrefix(fmt.Sprintf("%T", m), "*pgproto3."), e.Severity, e.Code)
		for _, part := range []struct{ label, text string }{{"message", e.Message}, {"detail", e.Detail}, {"hint", e.Hint}} {
			if part.text != "" {
				line += fmt.Sprintf(" %s=%q", part.label, part.text)
			}
		}
		if e.Position != 0 {
			line += fmt.Sprintf(" position=%d", e.Position)
		}
		return line
	}
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return ownOID.ReplaceAllString(string(b), `"TableOID":"own"`)
}

// ownOID matches numbers that PostgreSQL counts up for every table made.
var ownOID = regexp.MustCompile(`"TableOID":\d{5,}`)

// TestWrittenWire does so with writes.
func TestWrittenWire(t *testing.T) {
	m := marketOf(t, writableTables, nil)
	converseAll(t, "testdata/written", m.plain, dsn(m.gateway, "correct%20horse"))
}
