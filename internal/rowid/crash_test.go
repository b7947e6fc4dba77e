package rowid

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// childFile, in the environment, makes the test binary a process that reserves
// ids until it is killed.
const childFile = "ROWID_TEST_FILE"

func TestMain(m *testing.M) {
	if path := os.Getenv(childFile); path != "" {
		child(path)
	}
	os.Exit(m.Run())
}

// child says what it was given, a line each time, once it has been given it.
func child(path string) {
	for {
		a, err := Open(path, keys)
		if errors.Is(err, ErrLocked) {
			time.Sleep(time.Millisecond)
			continue
		}
		for range 20 {
			var first uint64
			if err == nil {
				first, err = a.Reserve(7)
			}
			if err != nil {
				fmt.Println("error:", err)
				os.Exit(1)
			}
			fmt.Println(first)
		}
		if err := a.Close(); err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		time.Sleep(time.Millisecond) // let the other one in
	}
}

// TestCrashPoints copies the files before and after every write of an opening and
// of a reservation, which is what a machine that stops there leaves, and goes on
// from the copy: it must hand out nothing that was handed out before. What lies
// beside the file is what a write that was never finished left.
func TestCrashPoints(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "rows")
	if err := os.WriteFile(path+".new-1", state{fingerprint: keys, next: 1}.encode()[:stateSize/2], 0o600); err != nil {
		t.Fatal(err)
	}
	handedOut := uint64(0) // the highest id that Reserve has returned
	var steps []string
	checkCopy := func(step string) {
		steps = append(steps, step)
		other := filepath.Join(t.TempDir(), "copy")
		if err := os.CopyFS(other, os.DirFS(dir)); err != nil {
			t.Fatal(err)
		}
		a, err := Open(filepath.Join(other, "rows"), keys)
		if err != nil {
			t.Fatalf("after %q: %v", step, err)
		}
		defer a.Close()
		if first, err := a.Reserve(1); err != nil || first <= handedOut {
			t.Errorf("after %q: Reserve = %d, %v, but %d was handed out", step, first, err, handedOut)
		}
	}
	for range 3 {
		a, err := open(path, keys, checkCopy)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			first, err := a.Reserve(5)
			if err != nil {
				t.Fatal(err)
			}
			handedOut = first + 4
			checkCopy("handed out")
		}
		a.Close()
	}
	if !slices.Equal(steps[:3], []string{"decided", "durable", "decided"}) || len(steps) != 3*(3*2+2) {
		t.Errorf("steps: %q", steps)
	}
}

// TestDurableBeforeHandedOut looks at the file at the moment of return.
func TestDurableBeforeHandedOut(t *testing.T) {
	t.Parallel()
	var last string
	a, err := open(file(t), keys, func(step string) { last = step })
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	for range 3 {
		last = ""
		first, err := a.Reserve(10)
		if err != nil || last != "durable" {
			t.Fatalf("Reserve = %d, %v after step %q", first, err, last)
		}
		if s, err := read(a.path); err != nil || s.next != first+10 {
			t.Errorf("the file says %d, %v after %d was handed out", s.next, err, first+9)
		}
	}
}

// A process is a child whose lines are collected.
type process struct {
	cmd   *exec.Cmd
	lines chan string
}

func start(t *testing.T, path string) *process {
	t.Helper()
	p := &process{cmd: exec.Command(os.Args[0], "-test.run=^$"), lines: make(chan string, 1<<16)}
	p.cmd.Env = append(os.Environ(), childFile+"="+path)
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.lines)
		r := bufio.NewReader(out)
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				if !errors.Is(err, io.EOF) && !errors.Is(err, os.ErrClosed) {
					p.lines <- "error: " + err.Error()
				}
				return // what a killed process wrote last may be cut short
			}
			p.lines <- strings.TrimSpace(line)
		}
	}()
	return p
}

// kill ends the process with SIGKILL, after it has said at least so much, and
// returns the ids that it was given.
func (p *process) kill(t *testing.T, lines int, linger time.Duration) (firsts []uint64) {
	t.Helper()
	collect := func(line string) {
		first, err := strconv.ParseUint(line, 10, 64)
		if err != nil {
			t.Fatal(line)
		}
		firsts = append(firsts, first)
	}
	for range lines {
		collect(<-p.lines)
	}
	time.Sleep(linger) // any moment will do
	if err := p.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for line := range p.lines {
		collect(line)
	}
	_ = p.cmd.Wait() // it says "killed"
	return firsts
}

// TestKilled kills a process that reserves ids, again and again.
func TestKilled(t *testing.T) {
	t.Parallel()
	path := file(t)
	var all []uint64
	for i := range 25 {
		all = append(all, start(t, path).kill(t, 1+i%3, time.Duration(i*137)*time.Microsecond)...)
	}
	checkBlocks(t, all)
}

// TestProcesses lets several processes take turns, and kills them at last.
func TestProcesses(t *testing.T) {
	t.Parallel()
	path := file(t)
	var ps []*process
	for range 3 {
		ps = append(ps, start(t, path))
	}
	var all []uint64
	for _, p := range ps {
		all = append(all, p.kill(t, 60, 0)...)
	}
	checkBlocks(t, all)
}

// TestOtherProcessHolds opens what another process has open.
func TestOtherProcessHolds(t *testing.T) {
	t.Parallel()
	path := file(t)
	a := mustOpen(t, path)
	reserve(t, a, 3, 1)
	p := start(t, path)
	select {
	case line := <-p.lines:
		t.Errorf("another process got in: %s", line)
	case <-time.After(200 * time.Millisecond):
	}
	reserve(t, a, 3, 4)
	a.Close()
	if got := p.kill(t, 1, 0); got[0] != 7 {
		t.Errorf("the other process began at %d, want 7", got[0])
	}
}

// checkBlocks fails if two blocks of 7 ids have one in common.
func checkBlocks(t *testing.T, firsts []uint64) {
	t.Helper()
	slices.Sort(firsts)
	for i := 1; i < len(firsts); i++ {
		if firsts[i]-firsts[i-1] < 7 {
			t.Errorf("ids %d and %d were handed out to overlapping blocks", firsts[i-1], firsts[i])
		}
	}
	if len(firsts) < 25 {
		t.Errorf("only %d blocks were handed out", len(firsts))
	}
	t.Logf("%d blocks, up to id %d", len(firsts), firsts[len(firsts)-1]+6)
}
