package store

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
)

// Query implements enigma.Querier. It returns when PostgreSQL begins to answer.
func (s *Store) Query(ctx context.Context, q enigma.Request) (enigma.Rows, error) {
	rev, err := s.names.find(ctx, q.Dataset, q.Revision)
	if err == nil {
		err = s.names.ensure(ctx, rev, q.Newest, q.Manifest)
	}
	if err != nil {
		return nil, fmt.Errorf("query: %w", err)
	}
	ask := s.query
	if strings.HasPrefix(q.SQL, explain) {
		ask = s.estimate
	}
	waiting, stop := context.WithTimeoutCause(ctx, s.config.Timeout, errTimeout)
	done, err := s.turns.take(waiting, q.Subscriber)
	if err != nil {
		err = classify(waiting, err)
		stop()
		return nil, fmt.Errorf("query: %w", err)
	}
	stop()
	rows, err := ask(ctx, q, rev)
	if err != nil {
		done()
		if _, lost := s.names.find(ctx, q.Dataset, q.Revision); lost != nil {
			err = lost // it was replaced meanwhile
		}
		return nil, fmt.Errorf("query: %w", err)
	}
	return &turnRows{rows, done}, nil
}

func (s *Store) query(ctx context.Context, q enigma.Request, rev *revision) (enigma.Rows, error) {
	seen, err := s.good.check(q.SQL, rev, len(q.Args))
	if err != nil {
		return nil, err
	}
	values, oids, err := bind(q.Args)
	if err != nil {
		return nil, err
	}
	s.config.Log.DebugContext(ctx, "statement", "dataset", q.Dataset, "subscriber", q.Subscriber, "sql", q.SQL)

	ctx, cancel := context.WithTimeoutCause(ctx, s.config.Timeout, errTimeout)
	c, err := s.pool.acquire(ctx, rev.role)
	if err != nil {
		defer cancel()
		return nil, classify(ctx, err)
	}
	r := &rows{
		ctx: ctx, cancel: cancel, pool: s.pool, role: rev.role, conn: c,
		rowsLeft: s.config.MaxRows, bytesLeft: s.config.MaxBytes,
	}
	if r.reader, err = c.run(ctx, q.SQL, seen, values, oids); err != nil {
		defer cancel()
		if ctx.Err() != nil { // as in conclude
			closeNow(c)
		}
		s.pool.release(rev.role, c)
		return nil, classify(ctx, err)
	}
	if r.reader.FieldDescriptions() == nil { // it failed before it had columns
		if _, err := r.Next(); err != io.EOF {
			return nil, err
		}
		return nil, invalid("the statement returns no rows")
	}
	return r, nil
}

// inBinary asks for PostgreSQL's binary format of every value.
var inBinary = []int16{pgx.BinaryFormatCode}

// maxArgs and maxArgBytes bound the parameters of one statement.
const (
	maxArgs     = 10_000
	maxArgBytes = 16 << 20
)

// bind checks the parameters and puts them into PostgreSQL's order.
func bind(args []enigma.Arg) (values [][]byte, oids []uint32, err error) {
	if len(args) > maxArgs {
		return nil, nil, invalid("more than %d parameters", maxArgs)
	}
	size := 0
	for i, a := range args {
		if !parameterTypes[a.OID] {
			return nil, nil, invalid("parameter $%d has type %d, which parameters may not have", i+1, a.OID)
		}
		size += len(a.Value)
		values, oids = append(values, a.Value), append(oids, a.OID)
	}
	if size > maxArgBytes {
		return nil, nil, invalid("more than %d bytes of parameters", maxArgBytes)
	}
	return values, oids, nil
}

// parameterTypes are the types of terms and of plain columns that compare, and
// their arrays. Types that name relations, roles or functions are not among
// them: their input looks into the catalogue.
var parameterTypes = oidSet(
	16, 17, 20, 21, 23, 25, 700, 701, 1042, 1043, 1082, 1083, 1114, 1184, 1186, 1266, 1560, 1562, 1700, 2950, 3802,
	1000, 1001, 1016, 1005, 1007, 1009, 1021, 1022, 1014, 1015, 1182, 1183, 1115, 1185, 1187, 1270, 1561, 1563, 1231, 2951, 3807,
)

func oidSet(oids ...uint32) map[uint32]bool {
	set := map[uint32]bool{}
	for _, oid := range oids {
		set[oid] = true
	}
	return set
}

// rows implement enigma.Rows over one connection, which they give back.
type rows struct {
	ctx    context.Context // of the statement; the rows are part of it
	cancel context.CancelFunc
	pool   *pool
	role   string

	mu        sync.Mutex // Close may come while Next waits; guards what follows
	conn      *conn
	reader    *pgconn.ResultReader
	rowsLeft  int64
	bytesLeft int64
	err       error // what every further Next returns
}

var errRowsClosed = &enigma.Error{Kind: enigma.Unavailable, Err: fmt.Errorf("the rows are closed")}

// Next implements enigma.Rows.
func (r *rows) Next() ([][]byte, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err != nil {
		return nil, r.err
	}
	if !r.reader.NextRow() {
		r.conclude()
		return nil, r.err
	}
	row := r.reader.Values()
	r.rowsLeft--
	for _, cell := range row {
		r.bytesLeft -= int64(len(cell))
	}
	if r.rowsLeft < 0 || r.bytesLeft < 0 {
		r.stop(&enigma.Error{
			Kind: enigma.LimitExceeded, Err: fmt.Errorf("the answer is too large"),
			Hint: "ask for fewer rows or columns",
		})
		return nil, r.err
	}
	return row, nil
}

// conclude learns how the statement ended.
func (r *rows) conclude() {
	_, err := r.reader.Close()
	r.err = io.EOF
	if err != nil {
		r.err = classify(r.ctx, err)
	}
	if r.ctx.Err() != nil { // a late cancel must not hit the next statement
		r.pool.giveUp(r.conn, r.reader)
	} else {
		r.pool.release(r.role, r.conn)
	}
	r.cancel()
}

// stop cancels a statement that has not ended.
func (r *rows) stop(err error) {
	r.err = err
	r.cancel()
	r.pool.giveUp(r.conn, r.reader)
}

// Close implements enigma.Rows.
func (r *rows) Close() error {
	r.cancel() // a Next under way returns
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.stop(errRowsClosed)
	}
	return nil
}
