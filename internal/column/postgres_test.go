package column

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

// Postgres starts the PostgreSQL that the tests compare with, and returns its
// connection string. TestMain sets it.
var Postgres func(testing.TB) string

// connect opens a session that ends with the test.
func connect(t testing.TB) *pgconn.PgConn {
	t.Helper()
	ctx := context.Background()
	conn, err := pgconn.Connect(ctx, Postgres(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(ctx) })
	return conn
}

// query runs a statement and returns its rows as text.
func query(t testing.TB, conn *pgconn.PgConn, sql string) [][]string {
	t.Helper()
	var rows [][]string
	for _, row := range queryFormat(t, conn, sql, 0) {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = string(c)
		}
		rows = append(rows, cells)
	}
	return rows
}

// queryFormat runs a statement and returns its rows in the formats asked for.
func queryFormat(t testing.TB, conn *pgconn.PgConn, sql string, formats ...int16) [][][]byte {
	t.Helper()
	r := conn.ExecParams(context.Background(), sql, nil, nil, nil, formats).Read()
	if r.Err != nil {
		t.Fatalf("%s: %v", sql, r.Err)
	}
	return r.Rows
}

// load makes temporary table name(id int, v typ) of the values, in PostgreSQL's
// binary format, and returns nil, or PostgreSQL's complaint about a value.
func load(t testing.TB, conn *pgconn.PgConn, name, typ string, values [][]byte) error {
	t.Helper()
	query(t, conn, "drop table if exists "+name)
	query(t, conn, fmt.Sprintf("create temporary table %s (id int, v %s)", name, typ))
	b := append([]byte("PGCOPY\n\xff\r\n\x00"), make([]byte, 8)...)
	for i, v := range values {
		b = binary.BigEndian.AppendUint16(b, 2)
		b = binary.BigEndian.AppendUint32(b, 4)
		b = binary.BigEndian.AppendUint32(b, uint32(i))
		if v == nil {
			b = binary.BigEndian.AppendUint32(b, 1<<32-1)
			continue
		}
		b = binary.BigEndian.AppendUint32(b, uint32(len(v)))
		b = append(b, v...)
	}
	b = append(b, 0xff, 0xff)
	_, err := conn.CopyFrom(context.Background(), bytes.NewReader(b), "copy "+name+" from stdin (format binary)")
	return err
}

// mustParse is ParseType for names that are known to work.
func mustParse(t testing.TB, name string) Type {
	t.Helper()
	typ, err := ParseType(name)
	if err != nil {
		t.Fatal(err)
	}
	return typ
}

// literals turns PostgreSQL literals of one type into binary values.
func literals(t testing.TB, conn *pgconn.PgConn, typ string, texts ...string) [][]byte {
	t.Helper()
	var b strings.Builder
	for i, s := range texts {
		fmt.Fprintf(&b, "%s(%d, '%s'::%s)", map[bool]string{true: ", "}[i > 0], i, strings.ReplaceAll(s, "'", "''"), typ)
	}
	rows := queryFormat(t, conn, "select v from (values "+b.String()+") as x(id, v) order by id", 1)
	values := make([][]byte, len(rows))
	for i, r := range rows {
		values[i] = r[0]
	}
	return values
}
