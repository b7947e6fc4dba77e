package proxy_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/internal/localpg/pgtest"
)

type loader func(t *testing.T, spec enigma.LoadSpec, rows map[string][]byte, counts map[string]int64)

type directStorage struct{ dsn string }

func newStorage(t *testing.T) (enigma.Querier, loader) {
	s := &directStorage{pgtest.Database(t)}
	return s, func(t *testing.T, spec enigma.LoadSpec, rows map[string][]byte, counts map[string]int64) {
		conn := connectTo(t, s.dsn)
		schema := enigma.SchemaName(spec.Dataset, spec.Revision)
		exec(t, conn, "create schema "+schema)
		for _, pt := range spec.Tables {
			var cols []string
			for _, c := range pt.Columns {
				cols = append(cols, c.Name+" "+c.Type)
			}
			exec(t, conn, fmt.Sprintf("create table %s.%s (%s)", schema, pt.Name, strings.Join(cols, ",")))
			b := append([]byte("PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00"), rows[pt.Name]...)
			b = append(b, 0xff, 0xff)
			if _, err := conn.PgConn().CopyFrom(t.Context(), bytes.NewReader(b), fmt.Sprintf("copy %s.%s from stdin (format binary)", schema, pt.Name)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func (s *directStorage) Query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	conn, err := pgx.Connect(ctx, s.dsn)
	if err != nil {
		return nil, err
	}
	var vals [][]byte
	var oids []uint32
	var formats []int16
	for _, a := range r.Args {
		vals, oids, formats = append(vals, a.Value), append(oids, a.OID), append(formats, 1)
	}
	rr := conn.PgConn().ExecParams(ctx, r.SQL, vals, oids, formats, []int16{1})
	return &directRows{conn, rr, r.SQL}, nil
}

type directRows struct {
	conn *pgx.Conn
	rr   *pgconn.ResultReader
	sql  string
}

func (r *directRows) Next() ([][]byte, error) {
	if r.rr.NextRow() {
		return r.rr.Values(), nil
	}
	if _, err := r.rr.Close(); err != nil {
		return nil, fmt.Errorf("%s: %w", r.sql, err)
	}
	return nil, io.EOF
}

func (r *directRows) Close() error { return r.conn.Close(context.Background()) }
