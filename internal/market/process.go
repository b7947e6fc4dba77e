package market

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"enigma"
)

// A Process is one part of the market: an operating-system process of its own,
// or, for tests, a goroutine of this one.
type Process struct {
	Name string
	Dir  string
	Log  string // file with everything that the process printed

	begin  int64              // where in Log this run begins
	cmd    *exec.Cmd          // nil for a goroutine
	cancel context.CancelFunc // nil for a process
	done   chan struct{}      // closed when it has ended
	err    error              // why it ended; read after done
}

// prepare makes the part's directory and opens its log. A ready file of an
// earlier run must not be mistaken for this one's.
func prepare(name, dir string) (*Process, *os.File, error) {
	p := &Process{Name: name, Dir: dir, Log: filepath.Join(dir, "node.log"), done: make(chan struct{})}
	if err := os.MkdirAll(dir, 0o711); err != nil {
		return nil, nil, err
	}
	if err := os.Remove(p.readyFile()); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, nil, err
	}
	if info, err := os.Stat(p.Log); err == nil && info.Size() > longestLog {
		if err := os.Rename(p.Log, p.Log+".old"); err != nil {
			return nil, nil, err
		}
	}
	log, err := os.OpenFile(p.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, nil, err
	}
	p.begin, err = log.Seek(0, io.SeekEnd)
	return p, log, err
}

// longestLog is when a log is begun anew; the one before is kept.
const longestLog = 16 << 20

// start runs the enigma binary with args. What it prints goes to log. The
// process dies with its parent, even when the parent is killed.
func start(lock *os.File, binary, name, dir string, args ...string) (*Process, error) {
	p, log, err := prepare(name, dir)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	p.cmd = exec.Command(binary, args...)
	p.cmd.Stdout, p.cmd.Stderr = log, log
	p.cmd.ExtraFiles = []*os.File{lock}
	// A group of its own keeps the terminal's Ctrl-C from reaching the parts
	// before their parent can stop them in order.
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	p.cmd.Env = append(os.Environ(), parentVariable+"="+fmt.Sprint(os.Getpid()))
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// parentVariable tells a part which process it belongs to.
const parentVariable = "ENIGMA_PARENT_PID"

// WatchParent calls stop when the process that started this one as a part of a
// market is gone, so that a killed market leaves nothing running. Without such
// a parent it returns at once. (PR_SET_PDEATHSIG would fire when the parent's
// thread ends, not its process, so the parent is polled.)
func WatchParent(ctx context.Context, stop func()) {
	want := os.Getenv(parentVariable)
	if want == "" {
		return
	}
	for tick := time.NewTicker(250 * time.Millisecond); ; {
		select {
		case <-ctx.Done():
			tick.Stop()
			return
		case <-tick.C:
			if fmt.Sprint(os.Getppid()) != want {
				stop()
				return
			}
		}
	}
}

func (p *Process) readyFile() string { return filepath.Join(p.Dir, "ready.json") }

// ready waits until the process has written its ready file and decodes it.
func (p *Process) ready(ctx context.Context, into any) error {
	for tick := time.NewTicker(10 * time.Millisecond); ; {
		b, err := os.ReadFile(p.readyFile())
		if err == nil {
			tick.Stop()
			return json.Unmarshal(b, into)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", p.Name, context.Cause(ctx))
		case <-p.done:
			return p.failure()
		case <-tick.C:
		}
	}
}

// failure turns the last error that the process printed into an error with its
// hint.
func (p *Process) failure() error {
	f, err := os.Open(p.Log)
	if err != nil {
		return fmt.Errorf("%s ended: %w", p.Name, p.err)
	}
	defer f.Close()
	if _, err := f.Seek(p.begin, io.SeekStart); err != nil {
		return err
	}
	var text, hint string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if t, ok := strings.CutPrefix(lines.Text(), "enigma: error: "); ok {
			text, hint = t, ""
		}
		if t, ok := strings.CutPrefix(lines.Text(), "enigma: hint: "); ok {
			hint = t
		}
	}
	if text == "" {
		return &enigma.Error{
			Kind: enigma.Unavailable, Op: p.Name, Err: fmt.Errorf("the process ended: %w", p.err),
			Hint: "its log is " + p.Log,
		}
	}
	return &enigma.Error{Kind: enigma.Unavailable, Op: p.Name, Err: errors.New(text), Hint: hint}
}

// PID returns the operating system's number for the process.
func (p *Process) PID() int {
	if p.cmd == nil {
		return os.Getpid()
	}
	return p.cmd.Process.Pid
}

// Done is closed when the process has ended.
func (p *Process) Done() <-chan struct{} { return p.done }

// Stop asks the process to end and waits; after grace it is killed.
func (p *Process) Stop(grace time.Duration) {
	p.signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(grace):
		p.Kill()
	}
}

// Kill ends the process at once, as a crash would. A goroutine cannot be
// killed: it is stopped.
func (p *Process) Kill() {
	p.signal(syscall.SIGKILL)
	<-p.done
}

func (p *Process) signal(s syscall.Signal) {
	if p.cmd == nil {
		p.cancel()
		return
	}
	// The process may have ended already; there is nobody to tell then.
	_ = p.cmd.Process.Signal(s)
}
