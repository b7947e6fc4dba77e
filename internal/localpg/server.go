package localpg

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"

	"enigma"
)

// Owner is the superuser that every Server has, this process's own role.
const Owner = "enigma"

// A Config says where a Server lives and what it may lose.
type Config struct {
	// Dir holds the server's data, log and socket, and nothing else. It is made
	// if it does not exist, and kept between runs. Required.
	Dir string

	// Durable makes a committed transaction survive a crash of the machine.
	// Leave it off only for content that can be rebuilt.
	Durable bool

	// Bin is a directory with the programs of the PostgreSQL to use (postgres,
	// initdb), 14 or later. Optional; by default the newest installed is found.
	Bin string

	// Settings are added to, and override, the server's configuration.
	// Optional.
	Settings map[string]string

	// Log receives structured events. Optional; defaults to discarding them.
	Log *slog.Logger

	spill spill // of an engine
}

// errUnusable is a data directory in which no server starts.
var errUnusable = errors.New("the server does not start")

func (c *Config) check() error {
	if c.Dir == "" {
		return errors.New("local postgres: dir: required")
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return nil
}

// A Server is a running PostgreSQL. It is safe for concurrent use.
type Server struct {
	dir    string // absolute, without symbolic links
	socket string
	log    *slog.Logger
	held   *os.File // the lock on dir
	pid    int

	stopOnce sync.Once
	stopping chan struct{} // closed when Stop begins
	done     chan struct{} // closed when the process has ended
	err      error         // why it ended; readable once done is closed
}

// Start makes the data directory if there is none, starts a server in it and
// returns when it accepts connections. A server that a killed process left
// running there is stopped first.
func Start(ctx context.Context, c Config) (*Server, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	a, err := serverAccount()
	if err != nil {
		return nil, err
	}
	dir, err := prepare(c.Dir, a)
	if err != nil {
		return nil, fmt.Errorf("local postgres: %w", err)
	}
	held, err := lock(dir)
	if err != nil {
		return nil, err
	}
	s := &Server{
		dir: dir, log: c.Log, held: held,
		stopping: make(chan struct{}), done: make(chan struct{}),
	}
	if err := s.start(ctx, c, a); err != nil {
		held.Close()
		return nil, err
	}
	return s, nil
}

// prepare makes dir and returns its real path. Started by root, dir stays
// root's, and the server's user may pass through it to what is its own.
func prepare(dir string, a account) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o711); err != nil {
		return "", err
	}
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return "", err
	}
	if !a.switched {
		return dir, os.Chmod(dir, 0o700)
	}
	if err := os.Chmod(dir, 0o711); err != nil {
		return "", err
	}
	return dir, a.checkParents(dir)
}

func (s *Server) start(ctx context.Context, c Config, a account) error {
	data := s.DataDir()
	if err := stopOrphan(ctx, data, c.Log); err != nil {
		return err
	}
	if err := prepareSpill(s.dir, c.spill, a); err != nil {
		return fmt.Errorf("local postgres: temporary files: %w", err)
	}
	major, err := madeBy(data)
	if err != nil {
		return fmt.Errorf("local postgres: %w", err)
	}
	in, err := choose(ctx, c.Bin, major)
	if err != nil && major != 0 {
		return fmt.Errorf("%w: %w", err, errUnusable)
	}
	if err != nil {
		return err
	}
	if major == 0 {
		if err := initdb(ctx, in, s.dir, a, c.Durable); err != nil {
			return fmt.Errorf("local postgres: %w", err)
		}
	}
	if s.socket, err = socketDir(s.dir, a); err != nil {
		return fmt.Errorf("local postgres: %w", err)
	}
	settings := baseSettings(s.socket, c.Durable)
	maps.Copy(settings, c.Settings)
	if err := writeSettings(s.dir, settings); err != nil {
		return fmt.Errorf("local postgres: %w", err)
	}
	return s.launch(ctx, in, a)
}

// launch starts the server and waits until it answers. Children of a killed
// server hold its shared memory for a moment, so a first failure is not final.
func (s *Server) launch(ctx context.Context, in installation, a account) error {
	pid, _ := pidFile(s.DataDir())
	leftover := pid != 0
	for try := 0; ; try++ {
		err := s.launchOnce(ctx, in, a)
		if err == nil {
			s.log.InfoContext(ctx, "postgres started", "pid", s.pid, "dir", s.dir, "version", in.major)
			go s.watch()
			return nil
		}
		if !leftover || try == 20 || ctx.Err() != nil {
			return err
		}
		time.Sleep(100 * time.Millisecond)
		s.done = make(chan struct{})
	}
}

func (s *Server) launchOnce(ctx context.Context, in installation, a account) error {
	started := make(chan error, 1)
	go s.run(in, a, started)
	if err := <-started; err != nil {
		return fmt.Errorf("local postgres: %w", err)
	}
	for {
		if pid, state := pidFile(s.DataDir()); pid == s.pid && state == "ready" {
			return nil
		}
		select {
		case <-s.done:
			return &enigma.Error{
				Kind: enigma.Unavailable, Op: "local postgres", Hint: "see " + s.LogFile(),
				Err: fmt.Errorf("%w: %s", errUnusable, s.lastWords()),
			}
		case <-ctx.Done():
			s.end()
			return fmt.Errorf("local postgres: starting: %w", ctx.Err())
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// run starts the server and waits for its end. It keeps its thread to itself:
// the kernel takes that thread's end for the parent's death (see dieWithParent).
func (s *Server) run(in installation, a account, started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	cmd, err := s.command(in, a)
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		started <- err
		return
	}
	s.pid = cmd.Process.Pid
	started <- nil
	err = cmd.Wait()
	if f, ok := cmd.Stderr.(*os.File); ok {
		f.Close()
	}
	select {
	case <-s.stopping:
	default:
		s.err = fmt.Errorf("local postgres: the server ended: %w", errors.Join(enigma.Unavailable, err))
	}
	close(s.done)
}

// watch logs an end that nobody asked for.
func (s *Server) watch() {
	<-s.done
	if s.err != nil {
		s.log.Error("postgres ended", "pid", s.pid, "dir", s.dir, "err", s.err)
	}
}

// command is the server's command line. The shell turns core dumps off, which
// would hold decrypted values, and becomes the server.
func (s *Server) command(in installation, a account) (*exec.Cmd, error) {
	logFile, err := openLog(s.LogFile())
	if err != nil {
		return nil, err
	}
	args := append([]string{
		"-c", `ulimit -c 0; exec "$0" "$@"`,
		filepath.Join(in.bin, "postgres"), "-D", s.DataDir(),
	}, configFlags(s.dir)...)
	cmd := exec.Command("/bin/sh", args...)
	cmd.Dir = s.DataDir()
	cmd.Env = environment()
	cmd.Stdout, cmd.Stderr = logFile, logFile
	// A group of its own keeps the terminal's Ctrl-C away: the node stops the
	// server itself, when its sessions are through.
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: a.credential(), Setpgid: true}
	dieWithParent(cmd.SysProcAttr)
	return cmd, nil
}

// longestLog is when a log is begun anew. What matters is at its end.
const longestLog = 16 << 20

func openLog(path string) (*os.File, error) {
	if fi, err := os.Stat(path); err == nil && fi.Size() > longestLog {
		if err := os.Rename(path, path+".old"); err != nil {
			return nil, err
		}
	}
	return os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
}

// lastWords returns the line of the log that says why the server ended.
func (s *Server) lastWords() string {
	b, err := os.ReadFile(s.LogFile())
	if err != nil {
		return err.Error()
	}
	return lastLine(b[max(0, len(b)-4096):])
}

// Stop ends all sessions, shuts the server down and waits for it. It may be
// called more than once.
func (s *Server) Stop() error {
	var err error
	s.stopOnce.Do(func() {
		close(s.stopping)
		if err = s.end(); err == nil {
			err = removeSpill(s.dir)
		}
		s.held.Close()
		s.log.Info("postgres stopped", "pid", s.pid, "dir", s.dir)
	})
	return err
}

// end shuts the process down, more and more firmly.
func (s *Server) end() error {
	for i, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL} {
		select {
		case <-s.done:
			return nil
		default:
		}
		if err := syscall.Kill(s.pid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("local postgres: stop: %w", err)
		}
		select {
		case <-s.done:
			return nil
		case <-time.After(patience[i]):
		}
	}
	return fmt.Errorf("local postgres: process %d does not stop", s.pid)
}

// Done is closed when the server has ended, for whatever reason.
func (s *Server) Done() <-chan struct{} { return s.done }

// Err says why the server ended: nil while it runs and after Stop.
func (s *Server) Err() error {
	select {
	case <-s.done:
		return s.err
	default:
		return nil
	}
}

// DSN returns a connection string for the server's socket that pgx and psql
// understand.
func (s *Server) DSN(database, user string) string {
	q := url.Values{"host": {s.socket}, "port": {"5432"}}
	// Both clients take + for itself, as RFC 3986 does and HTML forms do not.
	query := strings.ReplaceAll(q.Encode(), "+", "%20")
	u := url.URL{Scheme: "postgres", User: url.User(user), Host: "", Path: "/" + database, RawQuery: query}
	return u.String()
}

// Socket returns the directory of the server's Unix socket.
func (s *Server) Socket() string { return s.socket }

// DataDir returns PostgreSQL's data directory.
func (s *Server) DataDir() string { return filepath.Join(s.dir, "data") }

// LogFile returns the file with the server's messages.
func (s *Server) LogFile() string { return filepath.Join(s.dir, "postgres.log") }

// PID returns the server's process id.
func (s *Server) PID() int { return s.pid }
