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

// shared are the test binary's servers by the directory of their programs, if
// its TestMain calls Main.
var shared struct {
	sync.Mutex
	offered bool
	servers map[string]*localpg.Server
	dirs    []string
}

// Main runs the tests with one server for all of them, and returns the exit
// status.
func Main(m *testing.M) int {
	shared.offered, shared.servers = true, map[string]*localpg.Server{}
	defer func() {
		for _, s := range shared.servers {
			s.Stop()
		}
		for _, dir := range shared.dirs {
			os.RemoveAll(dir)
		}
	}()
	return m.Run()
}

// Start returns the test binary's server or, without Main, one that ends with
// the test. It is not durable.
func Start(t testing.TB) *localpg.Server {
	t.Helper()
	return startIn(t, "")
}

func startIn(t testing.TB, bin string) *localpg.Server {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if s := shared.servers[bin]; s != nil {
		return s
	}
	dir, err := tempDir()
	if err != nil {
		t.Fatal(err)
	}
	s, err := start(dir, bin)
	if err != nil {
		os.RemoveAll(dir)
		t.Fatal(err)
	}
	if shared.offered {
		shared.servers[bin], shared.dirs = s, append(shared.dirs, dir)
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

func start(dir, bin string) (*localpg.Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	return localpg.Start(ctx, localpg.Config{Dir: filepath.Join(dir, "pg"), Bin: bin})
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
	return s.DSN(database(t, s), localpg.Owner)
}

// database makes a database of a random name and drops it when the test ends.
func database(t testing.TB, s *localpg.Server) string {
	t.Helper()
	name := "test_" + strings.ToLower(rand.Text()[:12])
	exec(t, s, "postgres", "CREATE DATABASE "+name)
	t.Cleanup(func() { exec(t, s, "postgres", fmt.Sprintf("DROP DATABASE %s WITH (FORCE)", name)) })
	return name
}

// exec runs statements in one of s's databases as the owner.
func exec(t testing.TB, s *localpg.Server, in string, sql ...string) {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, s.DSN(in, localpg.Owner))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	for _, sql := range sql {
		if _, err := conn.Exec(ctx, sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
}
