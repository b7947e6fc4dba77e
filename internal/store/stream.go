package store

import (
	"context"
	"fmt"
	"io"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// A stream is one COPY under way on a load's connection.
type stream struct {
	table  string
	rows   int64 // sent so far
	pipe   *io.PipeWriter
	result chan error // what PostgreSQL said, once
	broken error      // that, once it is known
}

// startStream begins a COPY into a table. The first one of a table truncates it
// in the same transaction, which lets PostgreSQL write the rows without WAL and
// as already frozen. It freezes no partitions: gather does that, see partition.go.
func startStream(ctx context.Context, conn *pgx.Conn, schema string, t enigma.PhysicalTable, first bool) *stream {
	r, w := io.Pipe()
	s := &stream{table: t.Name, pipe: w, result: make(chan error, 1)}
	go func() {
		err := copyIn(ctx, conn, r, quote(schema, t.Name), listed(t.Columns), first && t.Partition == nil)
		r.CloseWithError(io.ErrClosedPipe) // a writer stops waiting; the reason is in result
		s.result <- err
	}()
	if _, err := w.Write(copyHeader); err != nil {
		s.fail()
	}
	return s
}

// copyIn copies tuples of the columns listed.
func copyIn(ctx context.Context, conn *pgx.Conn, r io.Reader, table, columns string, first bool) error {
	if !first {
		_, err := conn.PgConn().CopyFrom(ctx, r, fmt.Sprintf("COPY %s (%s) FROM STDIN (FORMAT binary)", table, columns))
		return err
	}
	if _, err := conn.Exec(ctx, "BEGIN"); err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, "TRUNCATE "+table); err != nil {
		return err
	}
	if _, err := conn.PgConn().CopyFrom(ctx, r, fmt.Sprintf("COPY %s (%s) FROM STDIN (FORMAT binary, FREEZE)", table, columns)); err != nil {
		return err
	}
	_, err := conn.Exec(ctx, "COMMIT")
	return err
}

// write sends n tuples.
func (s *stream) write(tuples []byte, n int64) error {
	if s.broken != nil {
		return s.broken
	}
	if _, err := s.pipe.Write(tuples); err != nil {
		return s.fail()
	}
	s.rows += n
	return nil
}

// fail learns why the COPY ended early.
func (s *stream) fail() error {
	if s.broken == nil {
		s.broken = <-s.result
		if s.broken == nil {
			s.broken = io.ErrUnexpectedEOF // it ended well before its end
		}
	}
	return s.broken
}

// finish ends the COPY and waits until its rows are committed.
func (s *stream) finish() error {
	if s.broken != nil {
		return s.broken
	}
	if _, err := s.pipe.Write(copyTrailer); err != nil {
		return s.fail()
	}
	s.pipe.Close()
	s.broken = <-s.result
	return s.broken
}
