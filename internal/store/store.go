package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"enigma"
)

// A Config bounds what a Store spends. The zero value has usable limits.
type Config struct {
	// Timeout bounds one statement, from its arrival to its last row.
	// Optional; defaults to 2 minutes.
	Timeout time.Duration

	// MaxRows and MaxBytes bound one answer. Optional; they default to 50
	// million rows and 8 GiB.
	MaxRows  int64
	MaxBytes int64

	// WorkMemory bounds the memory of one sort or hash table, TempFiles what
	// one session may put into temporary files, both in bytes. Optional; they
	// default to 32 MiB and 2 GiB.
	WorkMemory int64
	TempFiles  int64

	// MaxConns bounds the statements that run at once; more wait. Optional;
	// defaults to 16.
	MaxConns int

	// PerSubscriber bounds those of one subscriber; more wait. Optional; defaults
	// to half of MaxConns.
	PerSubscriber int

	// MaxLoads bounds the loads under way at once, MaxLoadBytes the rows of one.
	// Optional; they default to 8 loads and 64 GiB.
	MaxLoads     int
	MaxLoadBytes int64

	// Log receives structured events. Statements are logged at level debug, as
	// they come: with physical names and without parameters. Optional; defaults
	// to discarding them.
	Log *slog.Logger
}

func (c *Config) check() {
	orElse(&c.Timeout, 2*time.Minute)
	orElse(&c.MaxRows, 50_000_000)
	orElse(&c.MaxBytes, 8<<30)
	orElse(&c.WorkMemory, 32<<20)
	orElse(&c.TempFiles, 2<<30)
	orElse(&c.MaxConns, 16)
	orElse(&c.PerSubscriber, (c.MaxConns+1)/2)
	orElse(&c.MaxLoads, 8)
	orElse(&c.MaxLoadBytes, 64<<30)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
}

// orElse gives *v a value if it has none that makes sense.
func orElse[T ~int | ~int64](v *T, otherwise T) {
	if *v <= 0 {
		*v = otherwise
	}
}

// A Store implements enigma.Loader and enigma.Querier. It is safe for
// concurrent use.
type Store struct {
	config Config
	owner  *pgxpool.Pool // the DSN's role: catalogue and definitions
	claim  *pgx.Conn     // holds the lock that makes this the only Store
	server Server
	pool   *pool // the revisions' roles
	names  *catalogue
	good   admission
	turns  turns

	mu      sync.Mutex // guards what follows, and is held while a load begins
	loads   map[string]*load
	changed map[string]int64 // rows added and ended since the planner was told, by quoted table
}

var (
	_ enigma.Loader  = (*Store)(nil)
	_ enigma.Querier = (*Store)(nil)
)

// Open connects to the database, takes it for itself and removes what
// unfinished loads left there.
func Open(ctx context.Context, dsn string, c Config) (*Store, error) {
	c.check()
	s := &Store{config: c, loads: map[string]*load{}, changed: map[string]int64{}, turns: turns{most: c.PerSubscriber, lines: map[enigma.Address]*line{}}}
	if err := s.open(ctx, dsn); err != nil {
		s.Close()
		return nil, fmt.Errorf("store: %w", err)
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, dsn string) error {
	pc, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return errors.New("the connection string does not parse") // it may hold a password
	}
	pc.MaxConns = 4
	// A restarted PostgreSQL costs nobody an error.
	pc.ShouldPing = func(context.Context, pgxpool.ShouldPingParams) bool { return true }
	if s.owner, err = pgxpool.NewWithConfig(ctx, pc); err != nil {
		return err
	}
	if s.claim, err = pgx.ConnectConfig(ctx, pc.ConnConfig.Copy()); err != nil {
		return unavailable(err)
	}
	if s.server, err = capable(ctx, s.claim, s.config); err != nil {
		return err
	}
	if err := claim(ctx, s.claim); err != nil {
		return err
	}
	s.pool = newPool(&pc.ConnConfig.Config, s.config, s.owner)
	if s.names, err = openCatalogue(ctx, s.owner, s.config.Log); err != nil {
		return err
	}
	if err := s.checkRoles(ctx); err != nil {
		return err
	}
	if err := s.closePublic(ctx); err != nil {
		return err
	}
	return s.names.clean(ctx)
}

// claimed is the advisory lock of the database's only Store.
const claimed = 0x656e69676d61 // "enigma"

// claim takes the database for a connection. The backend of a process that was
// just killed may take a moment to notice.
func claim(ctx context.Context, conn *pgx.Conn) error {
	for try := 0; try < 50; try++ {
		var ok bool
		err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", int64(claimed)).Scan(&ok)
		if err != nil || ok {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
	return &enigma.Error{
		Kind: enigma.Unavailable, Err: errors.New("another node is using this database"),
		Hint: "give every persistence node a database of its own",
	}
}

// Server says what the database was when the Store opened it.
func (s *Store) Server() Server { return s.server }

// Close ends running statements and loads and releases the database.
func (s *Store) Close() error {
	s.mu.Lock()
	for _, l := range s.loads {
		l.cancel()
	}
	s.mu.Unlock()
	if s.pool != nil {
		s.pool.close()
	}
	if s.claim != nil {
		s.claim.Close(context.Background())
	}
	if s.owner != nil {
		s.owner.Close()
	}
	return nil
}

// A TableInfo is what a node sees of one table that it stores.
type TableInfo struct {
	Dataset  enigma.DatasetID        `json:"dataset"`
	Revision uint64                  `json:"revision"`
	Schema   string                  `json:"schema"`
	Name     string                  `json:"name"`
	Columns  []enigma.PhysicalColumn `json:"columns"`
	Rows     int64                   `json:"rows"`
	Bytes    int64                   `json:"bytes"` // with indexes; of rows that revisions share, the newest one's
}

// Tables lists everything that the node stores.
func (s *Store) Tables(ctx context.Context) ([]TableInfo, error) {
	var out []TableInfo
	counted := map[string]bool{}
	for _, r := range s.names.all() {
		again := counted[r.home()]
		counted[r.home()] = true
		for _, t := range r.spec.Tables {
			info := TableInfo{
				Dataset: r.spec.Dataset, Revision: r.spec.Revision, Schema: r.schema,
				Name: t.Name, Columns: t.Columns, Rows: r.counts[t.Name],
			}
			if !again {
				err := s.owner.QueryRow(ctx, tableSize, quote(r.home(), t.Name)).Scan(&info.Bytes)
				if err != nil {
					return nil, fmt.Errorf("store: tables: %w", classify(ctx, err))
				}
			}
			out = append(out, info)
		}
	}
	return out, nil
}
