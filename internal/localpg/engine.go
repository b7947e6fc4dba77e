package localpg

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"sync"

	"github.com/jackc/pgx/v5"

	"enigma/internal/column"
)

// The engine's database, the role that clients' statements run as, and the
// schema of the tables and views that it makes.
const (
	Database   = "market"
	Subscriber = "subscriber"
	Scratch    = "scratch"
)

// An EngineConfig says where an Engine lives.
type EngineConfig struct {
	// Dir holds the engine and nothing else. It is kept between runs, so that
	// tables keep their OIDs and subscribers their own tables; all else can be
	// made again. Required.
	Dir string

	// Settings are added to, and override, the server's configuration.
	// Optional.
	Settings map[string]string

	// Spill is where temporary files and temporary tables are, which hold values
	// in plaintext: SpillMemory, SpillDisk, or a directory of the operator's, such
	// as on a tmpfs of its own or on an encrypted disk. Optional; defaults to
	// SpillMemory.
	Spill string

	// SpillLimit bounds the temporary files of one session, in bytes. On a tmpfs
	// it is a quarter of that at most. Optional; defaults to 4 GiB.
	SpillLimit int64

	// Log receives structured events. Optional; defaults to discarding them.
	Log *slog.Logger
}

// engineSettings suit many sessions that finish plans over values in memory.
var engineSettings = map[string]string{
	"max_connections": "300",
	"work_mem":        "32MB",
	"temp_buffers":    "64MB",
}

// An Engine is a gateway's own PostgreSQL: the data sets' logical tables, with
// their plaintext types and without rows.
//
// Clients' statements run as Subscriber, who may name the tables, so that
// PostgreSQL types and describes statements over them, and may not read them:
// one that reaches execution by mistake fails with 42501 instead of answering
// from an empty table. Subscriber can create tables and views, in Scratch or as
// temporary ones, and call nothing that runs SQL from a string, touches files or
// signals processes.
type Engine struct {
	server *Server
	log    *slog.Logger
	mu     sync.Mutex // one Sync at a time
}

// OpenEngine starts the engine in its directory. One that cannot be started,
// because its files are damaged or of another PostgreSQL, is made anew.
func OpenEngine(ctx context.Context, c EngineConfig) (*Engine, error) {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	sp, err := spillOf(c.Spill, c.Dir, c.SpillLimit)
	if err != nil {
		return nil, fmt.Errorf("engine: %w", err)
	}
	switch {
	case sp.dir != "":
		if err := sweepSpills(filepath.Dir(sp.dir)); err != nil {
			c.Log.WarnContext(ctx, "temporary files of other engines are still there", "err", err)
		}
	case sp.limit == 0:
		c.Log.WarnContext(ctx, "no tmpfs: a statement that needs temporary files fails, and temporary tables are on the disk in plaintext")
	}
	settings := maps.Clone(engineSettings)
	maps.Copy(settings, sp.settings())
	maps.Copy(settings, c.Settings)
	sc := Config{Dir: c.Dir, Settings: settings, Log: c.Log, spill: sp}
	server, err := Start(ctx, sc)
	if errors.Is(err, errUnusable) {
		c.Log.WarnContext(ctx, "making the engine anew", "dir", c.Dir, "err", err)
		if err := putAside(c.Dir); err != nil {
			return nil, fmt.Errorf("engine: %w", err)
		}
		server, err = Start(ctx, sc)
	}
	if err != nil {
		return nil, err
	}
	e := &Engine{server: server, log: c.Log}
	if err = e.setUp(ctx); err == nil {
		err = e.makeSpace(ctx, sp)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("engine: %w", err), server.Stop())
	}
	return e, nil
}

// putAside moves files that no server can be started on out of the way. Some of
// the subscriber's own tables may be in them; the last ones are kept.
func putAside(dir string) error {
	old := filepath.Join(dir, "data.old")
	if err := os.RemoveAll(old); err != nil {
		return err
	}
	return os.Rename(filepath.Join(dir, "data"), old)
}

// setUp makes the database and its roles, and closes what is open by default.
// Everything in it may be repeated.
func (e *Engine) setUp(ctx context.Context) error {
	err := e.as(ctx, "postgres", func(conn *pgx.Conn) error {
		var made bool
		const exists = "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)"
		if err := conn.QueryRow(ctx, exists, Database).Scan(&made); err != nil || made {
			return err
		}
		_, err := conn.Exec(ctx, "CREATE DATABASE "+Database)
		return err
	})
	if err != nil {
		return err
	}
	return e.as(ctx, Database, func(conn *pgx.Conn) error {
		if _, err := conn.Exec(ctx, enclosure+aside+survey); err != nil {
			return err
		}
		return revokeFunctions(ctx, conn)
	})
}

// as runs f on a connection of the owner to a database.
func (e *Engine) as(ctx context.Context, database string, f func(*pgx.Conn) error) error {
	conn, err := pgx.Connect(ctx, e.server.DSN(database, Owner))
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	return f(conn)
}

// Server returns the engine's server.
func (e *Engine) Server() *Server { return e.server }

// DSN returns the connection string for clients' statements.
func (e *Engine) DSN() string { return e.server.DSN(Database, Subscriber) }

// Stop ends all sessions and shuts the engine down.
func (e *Engine) Stop() error { return e.server.Stop() }

// canonicalType returns the spelling of a type that format_type prints. It also
// keeps a stranger's manifest from putting anything else into a statement.
func canonicalType(name string) (string, error) {
	t, err := column.ParseType(name)
	return t.Name, err
}
