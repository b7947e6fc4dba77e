package proxy_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
	"enigma/proxy"
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

// run gives all tests one engine, since starting one takes seconds.
func run(m *testing.M) int {
	defer func() {
		if shared.engine != nil {
			_ = shared.engine.Stop()
			_ = os.RemoveAll(shared.dir)
		}
	}()
	return pgtest.Main(m)
}

var shared struct {
	sync.Mutex
	engine *localpg.Engine
	dir    string
}

// engine returns the test binary's engine.
func engine(t testing.TB) *localpg.Engine {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.engine != nil {
		return shared.engine
	}
	dir, err := os.MkdirTemp("", "enigma-proxy-")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	shared.dir = dir
	shared.engine, err = localpg.OpenEngine(ctx, localpg.EngineConfig{Dir: filepath.Join(dir, "engine")})
	if err != nil {
		t.Fatal(err)
	}
	return shared.engine
}

// noData is a Source without data sets.
type noData struct{ catalogue proxy.Catalogue }

func (n *noData) Catalogue() *proxy.Catalogue { return &n.catalogue }

func (n *noData) Open(context.Context, enigma.DatasetID) (*proxy.Dataset, error) {
	return nil, enigma.NotFound
}

func (n *noData) Query(context.Context, enigma.Request) (enigma.Rows, error) {
	return nil, enigma.NotFound
}

const password = "correct horse"

// gateway starts a server; change may alter its configuration first.
func gateway(t testing.TB, change func(*proxy.Config)) *proxy.Server {
	t.Helper()
	e := engine(t)
	verifier, err := proxy.NewVerifier(password)
	if err != nil {
		t.Fatal(err)
	}
	c := proxy.Config{
		Listen: "127.0.0.1:0", Users: map[string]proxy.Verifier{"alice": verifier}, Source: &noData{},
		Engine: proxy.Engine{Socket: e.Server().Socket(), User: localpg.Subscriber, Database: localpg.Database},
	}
	if change != nil {
		change(&c)
	}
	s, err := proxy.Listen(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- s.Serve() }()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := errors.Join(s.Shutdown(ctx), <-done); err != nil {
			t.Error(err)
		}
	})
	return s
}

func dsn(s *proxy.Server, password string) string {
	return fmt.Sprintf("postgres://alice:%s@%s/market?sslmode=disable", password, s.Addr())
}

// connect logs in as alice.
func connect(t testing.TB, s *proxy.Server) *pgx.Conn {
	t.Helper()
	return connectTo(t, dsn(s, "correct%20horse"))
}

func connectTo(t testing.TB, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

// dialRaw connects without saying anything.
func dialRaw(t testing.TB, s *proxy.Server) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", s.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
	return conn
}

// state returns an error's SQLSTATE.
func state(err error) string {
	var pe *pgconn.PgError
	if errors.As(err, &pe) {
		return pe.Code
	}
	if err != nil {
		return err.Error()
	}
	return ""
}
