package store

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// A load fills one staging schema over one connection.
type load struct {
	store   *Store
	spec    enigma.LoadSpec
	schema  string // that it is going to have
	staging string
	tables  map[string]enigma.PhysicalTable // the spec's, by name
	base    *revision                       // that is changed, if any is
	done    *revision                       // that the same change made before

	ctx    context.Context // of the load, which outlives the calls
	cancel context.CancelFunc

	mu     sync.Mutex // one call at a time; guards what follows
	conn   *pgx.Conn
	stream *stream          // nil if no COPY is under way
	rows   map[string]int64 // committed to staging, by table, and numbers of rows that go
	bytes  int64
	state  state
}

type state int

const (
	open state = iota
	committed
	ended // aborted, discarded or failed
)

// Begin implements enigma.Loader.
func (s *Store) Begin(ctx context.Context, spec enigma.LoadSpec) (enigma.Load, error) {
	if err := checkSpec(&spec); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "load", Err: err}
	}
	l, err := s.begin(ctx, spec)
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	s.config.Log.InfoContext(ctx, "load begun", "dataset", spec.Dataset, "revision", spec.Revision, "tables", len(spec.Tables))
	return l, nil
}

func (s *Store) begin(ctx context.Context, spec enigma.LoadSpec) (*load, error) {
	schema := enigma.SchemaName(spec.Dataset, spec.Revision)
	s.mu.Lock()
	defer s.mu.Unlock()
	if old := s.loads[schema]; old != nil {
		if old.spec.Provider != spec.Provider || old.spec.Dataset != spec.Dataset {
			return nil, &enigma.Error{Kind: enigma.Denied, Err: errors.New("another provider is loading this data set")}
		}
		old.discard(ctx) // waits for a Commit under way
		delete(s.loads, schema)
	}
	var base, done *revision
	if spec.Base != 0 {
		var err error
		if base, done, err = s.baseOf(ctx, spec); err != nil {
			return nil, err
		}
	}
	if done == nil {
		if err := s.mayLoad(ctx, spec); err != nil {
			return nil, err
		}
	}
	if len(s.loads) >= s.config.MaxLoads {
		return nil, &enigma.Error{Kind: enigma.Unavailable, Err: errors.New("too many loads are under way"), Hint: "try again later"}
	}
	l := &load{
		store: s, spec: spec, schema: schema, staging: schema + staged, base: base, done: done,
		tables: map[string]enigma.PhysicalTable{}, rows: map[string]int64{},
	}
	for _, t := range spec.Tables {
		l.tables[t.Name] = t
	}
	l.ctx, l.cancel = context.WithCancel(context.WithoutCancel(ctx))
	if err := l.stage(ctx); err != nil {
		l.cancel()
		return nil, classify(ctx, err)
	}
	s.loads[schema] = l
	return l, nil
}

// mayLoad checks the revision against those that are committed.
func (s *Store) mayLoad(ctx context.Context, spec enigma.LoadSpec) error {
	if err := s.names.load(ctx); err != nil {
		return err
	}
	for _, r := range s.names.all() {
		switch {
		case r.spec.Dataset != spec.Dataset:
			if r.schema == enigma.SchemaName(spec.Dataset, spec.Revision) {
				return &enigma.Error{Kind: enigma.Denied, Err: errors.New("another data set's id begins alike")}
			}
		case r.spec.Provider != spec.Provider:
			return &enigma.Error{Kind: enigma.Denied, Err: errors.New("the data set is another provider's")}
		case r.spec.Revision == spec.Revision && spec.Replace && !(spec.Late && (r.sure || r.spec.Base == 0)):
			s.pool.forget(r.role)
			if err := s.names.drop(ctx, r, r.undo()...); err != nil {
				return classify(ctx, err)
			}
			s.config.Log.InfoContext(ctx, "unregistered revision replaced", "dataset", spec.Dataset, "revision", spec.Revision)
		case r.spec.Revision == spec.Revision:
			return invalid("revision %d is committed already", spec.Revision)
		case r.spec.Revision > spec.Revision:
			return invalid("revision %d is older than revision %d, which is committed", spec.Revision, r.spec.Revision)
		}
	}
	return nil
}

// stage makes the empty staging schema.
func (l *load) stage(ctx context.Context) error {
	if l.done != nil {
		return nil
	}
	conn, err := pgx.ConnectConfig(ctx, l.store.owner.Config().ConnConfig)
	if err != nil {
		return err
	}
	if l.conn = conn; l.base != nil {
		l.staging = temporary
		return nil
	}
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		statements := []string{
			"DROP SCHEMA IF EXISTS " + quote(l.staging) + " CASCADE",
			"CREATE SCHEMA " + quote(l.staging),
		}
		for _, t := range l.spec.Tables {
			statements = append(statements, createTable(l.staging, t))
			statements = append(statements, createParts(l.staging, t)...)
		}
		return run(ctx, tx, statements...)
	})
	if err == nil && l.divided() {
		_, err = conn.Exec(ctx, flushed)
	}
	if err != nil {
		conn.Close(context.WithoutCancel(ctx))
	}
	return err
}

// Copy implements enigma.Load. What PostgreSQL finds wrong with the rows may
// come as the error of a later Copy, or of Commit.
func (l *load) Copy(ctx context.Context, table string, rows []byte) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	// A Copy that is given up leaves half a row behind: the load ends with it.
	defer context.AfterFunc(ctx, l.cancel)()
	if err := l.copy(table, rows); err != nil {
		return fmt.Errorf("load: table %q: %w", table, l.failed(ctx, err))
	}
	return nil
}

func (l *load) copy(table string, rows []byte) error {
	t, ok := l.tables[table]
	if !ok {
		return invalid("the load has no such table")
	}
	n, err := countTuples(rows, len(t.Columns))
	if err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Err: err}
	}
	return l.take(t, rows, n)
}

// take streams n tuples into the staged table.
func (l *load) take(t enigma.PhysicalTable, rows []byte, n int64) error {
	if l.state != open {
		return errEnded
	}
	if l.bytes += int64(len(rows)); l.bytes > l.store.config.MaxLoadBytes {
		return &enigma.Error{Kind: enigma.LimitExceeded, Err: fmt.Errorf("more than %d bytes", l.store.config.MaxLoadBytes)}
	}
	if l.done != nil {
		return nil
	}
	if l.stream != nil && l.stream.table != t.Name {
		if err := l.endStream(); err != nil {
			return err
		}
	}
	if l.stream == nil {
		_, again := l.rows[t.Name]
		if !again && l.base != nil {
			if err := l.gather(t); err != nil {
				return err
			}
		}
		l.stream = startStream(l.ctx, l.conn, l.staging, t, !again)
	}
	return l.stream.write(rows, n)
}

var errEnded = &enigma.Error{Kind: enigma.Invalid, Err: errors.New("the load has ended")}

func (l *load) endStream() error {
	st := l.stream
	l.stream = nil
	if st == nil {
		return nil
	}
	if err := st.finish(); err != nil {
		return err
	}
	l.rows[st.table] += st.rows
	return nil
}

// failed classifies err and ends the load, unless err is about the call alone.
func (l *load) failed(ctx context.Context, err error) error {
	var known *enigma.Error
	if errors.As(err, &known) {
		return err
	}
	if ctx.Err() == nil {
		ctx = l.ctx // ended by Abort, or by a later Begin
	}
	err = classify(ctx, err)
	l.end()
	return err
}

// end gives the connection up. The staging schema stays for Begin or clean.
func (l *load) end() {
	if l.state == open {
		l.state = ended
	}
	l.cancel()
	if l.stream != nil {
		l.stream.pipe.CloseWithError(errEnded)
		if l.stream.broken == nil {
			<-l.stream.result
		}
		l.stream = nil
	}
	if l.conn != nil {
		l.conn.Close(context.Background())
		l.conn = nil
	}
}

// discard ends the load and removes what it staged.
func (l *load) discard(ctx context.Context) {
	l.cancel() // a Copy under way returns
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.state == committed {
		return
	}
	l.end()
	if l.spec.Base != 0 {
		return
	}
	if err := l.store.names.dropSchema(context.WithoutCancel(ctx), l.staging); err != nil {
		l.store.config.Log.Warn("staged rows not removed", "schema", l.staging, "err", err)
	}
}

// Abort implements enigma.Load.
func (l *load) Abort() error {
	l.store.mu.Lock()
	defer l.store.mu.Unlock()
	if l.store.loads[l.schema] != l {
		return nil // committed, or discarded by a later Begin
	}
	delete(l.store.loads, l.schema)
	l.discard(context.Background())
	return nil
}
