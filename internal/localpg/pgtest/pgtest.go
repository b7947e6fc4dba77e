// Package pgtest gives tests a real PostgreSQL of their own.
//
// A test binary that uses it from more than one test should share one server:
//
//	func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }
package pgtest

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"enigma/internal/localpg"
)

// shared is the test binary's server, if its TestMain calls Main.
var shared struct {
	sync.Mutex
	offered bool
	server  *localpg.Server
	dir     string
}

// Main runs the tests with one server for all of them, and returns the exit
// status.
func Main(m *testing.M) int {
	shared.offered = true
	defer func() {
		if shared.server != nil {
			shared.server.Stop()
			os.RemoveAll(shared.dir)
		}
	}()
	return m.Run()
}

// Start returns the test binary's server or, without Main, one that ends with
// the test. It is not durable.
func Start(t testing.TB) *localpg.Server {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.server != nil {
		return shared.server
	}
	dir, err := tempDir()
	if err != nil {
		t.Fatal(err)
	}
	s, err := start(dir)
	if err != nil {
		os.RemoveAll(dir)
		t.Fatal(err)
	}
	if shared.offered {
		shared.server, shared.dir = s, dir
		return s
	}
	t.Cleanup(func() {
		if err := s.Stop(); err != nil {
			t.Error(err)
		}
		os.RemoveAll(dir)
	})
	return s
}

func start(dir string) (*localpg.Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	return localpg.Start(ctx, localpg.Config{Dir: filepath.Join(dir, "pg")})
}

// Dir returns a new directory that the server's user can reach, unlike
// t.TempDir, whose parents are closed to other users.
func Dir(t testing.TB) string {
	t.Helper()
	dir, err := tempDir()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

func tempDir() (string, error) {
	dir, err := os.MkdirTemp("", "enigma-test-")
	if err != nil {
		return "", err
	}
	return dir, os.Chmod(dir, 0o711)
}

// Database makes an empty database in Start's server and returns a connection
// string for its owner, a superuser. It is dropped when the test ends.
func Database(t testing.TB) string {
	t.Helper()
	s := Start(t)
	name := "test_" + strings.ToLower(rand.Text()[:12])
	exec(t, s, "CREATE DATABASE "+name)
	t.Cleanup(func() { exec(t, s, fmt.Sprintf("DROP DATABASE %s WITH (FORCE)", name)) })
	return s.DSN(name, localpg.Owner)
}

func exec(t testing.TB, s *localpg.Server, sql string) {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, s.DSN("postgres", localpg.Owner))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	if _, err := conn.Exec(ctx, sql); err != nil {
		t.Fatal(err)
	}
}
