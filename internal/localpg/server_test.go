package localpg_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
)

// childDir makes the test binary a node that starts a server in the directory
// of that name and waits to be killed.
const childDir = "ENIGMA_TEST_CHILD_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		s, err := localpg.Start(context.Background(), localpg.Config{Dir: dir})
		if err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		fmt.Println(s.PID())
		select {}
	}
	status := pgtest.Main(m)
	if shared != nil {
		shared.Stop()
	}
	os.RemoveAll(sharedDir)
	os.Exit(status)
}

func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}

func value(t *testing.T, conn *pgx.Conn, sql string, args ...any) string {
	t.Helper()
	var s string
	if err := conn.QueryRow(t.Context(), sql, args...).Scan(&s); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return s
}

func TestRestartKeepsContent(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "a p+g ü") // what URLs write otherwise
	c := localpg.Config{Dir: dir, Durable: true, Settings: map[string]string{"application_name": `it's a \ name`}}
	first := start(t, c)
	conn := connect(t, first.DSN("postgres", localpg.Owner))
	if _, err := conn.Exec(t.Context(), "create table kept as select 42 as n"); err != nil {
		t.Fatal(err)
	}
	if got := value(t, conn, "show fsync"); got != "on" {
		t.Errorf("fsync of a durable server is %s", got)
	}
	if got := value(t, conn, "show server_encoding"); got != "UTF8" {
		t.Errorf("server_encoding is %s", got)
	}
	before := time.Now()
	if err := first.Stop(); err != nil {
		t.Fatal(err)
	}
	t.Logf("stopped in %v", time.Since(before))
	<-first.Done()
	if err := first.Err(); err != nil {
		t.Errorf("Err after Stop = %v, want nil", err)
	}

	second := start(t, c)
	conn = connect(t, second.DSN("postgres", localpg.Owner))
	if got := value(t, conn, "select n::text from kept"); got != "42" {
		t.Errorf("after a restart n = %s", got)
	}
}

func start(t *testing.T, c localpg.Config) *localpg.Server {
	t.Helper()
	s, err := localpg.Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Stop() })
	return s
}

// TestClosed checks what keeps other users out of the server's files.
func TestClosed(t *testing.T) {
	s := pgtest.Start(t)
	for _, dir := range []string{s.DataDir(), s.Socket()} {
		fi, err := os.Stat(dir)
		if err != nil {
			t.Fatal(err)
		}
		if fi.Mode().Perm() != 0o700 {
			t.Errorf("%s has mode %v, want 0700", dir, fi.Mode().Perm())
		}
	}
	conn := connect(t, s.DSN("postgres", localpg.Owner))
	if got := value(t, conn, "show listen_addresses"); got != "" {
		t.Errorf("listens on %q, want no network at all", got)
	}
	limits, err := os.ReadFile(fmt.Sprintf("/proc/%d/limits", s.PID()))
	if err != nil {
		t.Skip("no /proc")
	}
	for line := range strings.Lines(string(limits)) {
		if strings.HasPrefix(line, "Max core file size") && strings.Fields(line)[4] != "0" {
			t.Errorf("core dumps are on: %s", line)
		}
	}
}

func TestLongDirectory(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), strings.Repeat("long-", 30), "pg")
	s := start(t, localpg.Config{Dir: dir})
	first := s.Socket()
	t.Cleanup(func() { os.RemoveAll(first) })
	connect(t, s.DSN("postgres", localpg.Owner))
	s.Stop()
	if s = start(t, localpg.Config{Dir: dir}); s.Socket() != first {
		t.Errorf("socket moved from %s to %s", first, s.Socket())
	}
	s.Stop()
	if err := os.Chmod(first, 0o755); err != nil {
		t.Fatal(err)
	}
	s = start(t, localpg.Config{Dir: dir})
	t.Cleanup(func() { os.RemoveAll(s.Socket()) })
	if s.Socket() == first {
		t.Error("used a temporary directory that others may enter")
	}
}

func TestClosedParent(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root changes user")
	}
	closed := t.TempDir() // its parents are 0700
	if err := os.Chmod(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	_, err := localpg.Start(t.Context(), localpg.Config{Dir: filepath.Join(closed, "pg")})
	if !errors.Is(err, enigma.Unavailable) || !strings.Contains(enigma.Hint(err), "chmod o+x "+closed) {
		t.Errorf("Start under a closed directory = %v (hint %q)", err, enigma.Hint(err))
	}
}

func TestSecondProcessIsRefused(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "pg")
	s := start(t, localpg.Config{Dir: dir})
	_, err := localpg.Start(t.Context(), localpg.Config{Dir: dir})
	if !errors.Is(err, enigma.Unavailable) || !strings.Contains(fmt.Sprint(err), "another enigma process") {
		t.Errorf("second Start = %v", err)
	}
	connect(t, s.DSN("postgres", localpg.Owner)) // the first is unharmed
}

func TestUnexpectedEnd(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "pg")
	s := start(t, localpg.Config{Dir: dir})
	conn := connect(t, s.DSN("postgres", localpg.Owner))
	if err := syscall.Kill(s.PID(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-s.Done()
	if !errors.Is(s.Err(), enigma.Unavailable) {
		t.Errorf("Err after a crash = %v, want Unavailable", s.Err())
	}
	s.Stop()
	conn.Close(t.Context())

	// Its children and its pid file are still there for a moment.
	s = start(t, localpg.Config{Dir: dir})
	connect(t, s.DSN("postgres", localpg.Owner))
}

// TestNodeKilled kills a process that owns a server: the server must go too,
// and the directory must be usable at once.
func TestNodeKilled(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "pg")
	node := exec.Command(os.Args[0])
	node.Env = append(os.Environ(), childDir+"="+dir)
	out, err := node.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := node.Start(); err != nil {
		t.Fatal(err)
	}
	line := make([]byte, 200)
	n, err := out.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(line[:n])))
	if err != nil {
		t.Fatalf("child said %q", line[:n])
	}
	time.Sleep(300 * time.Millisecond) // the server outlives the thread that began it
	if err := syscall.Kill(pid, 0); err != nil {
		t.Fatalf("server %d is gone before its node: %v", pid, err)
	}

	if err := node.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	node.Wait()
	if runtime.GOOS == "linux" {
		for wait := time.Now().Add(20 * time.Second); running(pid); time.Sleep(5 * time.Millisecond) {
			if time.Now().After(wait) {
				t.Fatalf("server %d outlived its killed node", pid)
			}
		}
	}
	s := start(t, localpg.Config{Dir: dir})
	connect(t, s.DSN("postgres", localpg.Owner))
}

// TestOrphan starts where a server still runs that no node owns.
func TestOrphan(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "pg")
	s := start(t, localpg.Config{Dir: dir})
	s.Stop()

	// The same server again, but nobody's child.
	cmd := exec.Command("/bin/sh", "-c", `"$@" >/dev/null 2>&1 & echo $!`, "sh", binary(t, s), "-D", s.DataDir(),
		"-c", "config_file="+filepath.Join(dir, "postgresql.conf"), "-c", "hba_file="+filepath.Join(dir, "pg_hba.conf"))
	fi, err := os.Stat(s.DataDir())
	if err != nil {
		t.Fatal(err)
	}
	st := fi.Sys().(*syscall.Stat_t)
	if os.Getuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: st.Uid, Gid: st.Gid}}
	}
	cmd.Dir = s.DataDir()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(out)))
	if err != nil {
		t.Fatal(err)
	}
	for wait := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		if b, err := os.ReadFile(filepath.Join(s.DataDir(), "postmaster.pid")); err == nil && strings.Contains(string(b), "ready") {
			break
		}
		if time.Now().After(wait) {
			t.Fatal("the orphan did not start")
		}
	}
	s = start(t, localpg.Config{Dir: dir})
	if running(pid) {
		t.Errorf("orphan %d still runs", pid)
	}
	connect(t, s.DSN("postgres", localpg.Owner))
}

// binary returns the path of the server's program.
func binary(t *testing.T, s *localpg.Server) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(s.DataDir(), "postmaster.opts"))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(b))[0]
}

// running reports whether a process is there and not just waiting to be reaped.
func running(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || !strings.Contains(string(stat), ") Z ")
}

// TestSilentLog makes the server fail over values in every way that is easy to
// think of and searches its log for them.
func TestSilentLog(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "pg")
	s := start(t, localpg.Config{Dir: dir})
	conn := connect(t, s.DSN("postgres", localpg.Owner))
	for _, sql := range []string{
		"select 'sentinel-7391'::int",
		"select 1 / 0 as sentinel7391",
		"syntax sentinel-7391",
		"create table t (a text primary key); insert into t values ('sentinel-7391'), ('sentinel-7391')",
		"do $$ begin raise exception 'sentinel-7391'; end $$",
		"do $$ begin raise warning 'sentinel-7391'; end $$",
		"copy (select 'sentinel-7391'::int) to stdout",
		"select pg_terminate_backend(pg_backend_pid()), 'sentinel-7391'",
	} {
		if _, err := conn.Exec(t.Context(), sql); err != nil && conn.IsClosed() {
			conn = connect(t, s.DSN("postgres", localpg.Owner))
		}
	}
	if _, err := conn.Exec(t.Context(), "select $1::text::int", "sentinel-7391"); err == nil {
		t.Error("want an error")
	}
	s.Stop()
	log, err := os.ReadFile(s.LogFile())
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(log), "7391") || len(log) == 0 {
		t.Errorf("the log says too much or nothing:\n%s", log)
	}
}
