package durable

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// In the environment, childFile makes the test binary a process that writes the
// file again and again until it is killed; childStep has it kill itself after
// that step.
const (
	childFile = "DURABLE_TEST_FILE"
	childStep = "DURABLE_TEST_STEP"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childFile); path != "" {
		child(path, os.Getenv(childStep))
	}
	os.Exit(m.Run())
}

// child prints a line for each write that has returned.
func child(path, last string) {
	for i := byte(0); ; i++ {
		err := write(path, content(i), 0o600, func(step string) {
			if step == last {
				_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
				select {}
			}
		})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(i)
	}
}

// contentSize is more than one write of the kernel's, in bytes.
const contentSize = 1 << 18

// content is a file that says if it is whole: all bytes are equal.
func content(b byte) []byte { return bytes.Repeat([]byte{b}, contentSize) }

func whole(path string) error {
	b, err := os.ReadFile(path)
	if err == nil && (len(b) != contentSize || !bytes.Equal(b, content(b[0]))) {
		err = errors.New("neither an old file nor a new one")
	}
	return err
}

// start runs a child.
func start(t *testing.T, path, step string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childFile+"="+path, childStep+"="+step)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, &out
}

// wasKilled fails if a child ended in another way.
func wasKilled(t *testing.T, cmd *exec.Cmd, out *bytes.Buffer) {
	t.Helper()
	_ = cmd.Wait()
	if st := cmd.ProcessState.Sys().(syscall.WaitStatus); st.Signal() != syscall.SIGKILL {
		t.Fatalf("%s: %s", cmd.ProcessState, out)
	}
}

// TestSteps kills a writer after each step: up to the rename the file is the old
// one, then it is the new one.
func TestSteps(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		step string
		done bool // it is the new file
		left int  // files beside it
	}{
		{"created", false, 1},
		{"half written", false, 1},
		{"written", false, 1},
		{"synced", false, 1},
		{"renamed", true, 0},
		{"durable", true, 0},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "file")
		old, want := []byte("old"), []byte("old")
		if err := os.WriteFile(path, old, 0o600); err != nil {
			t.Fatal(err)
		}
		cmd, out := start(t, path, tt.step)
		wasKilled(t, cmd, out)
		if out.Len() > 0 {
			t.Fatalf("%s: the child was not killed at its first write: %s", tt.step, out)
		}
		if tt.done {
			want = content(0)
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("killed after %q: %d bytes, %v", tt.step, len(got), err)
		}
		left := slices.DeleteFunc(names(t, dir), func(n string) bool { return n == "file" })
		if len(left) != tt.left || tt.left > 0 && !strings.HasPrefix(left[0], "file.new-") {
			t.Errorf("killed after %q: left %q", tt.step, left)
		}
		if err := WriteFile(path, []byte("next"), 0o600); err != nil {
			t.Errorf("killed after %q: the next write: %v", tt.step, err)
		}
	}
}

// TestKilled kills writers at any moment.
func TestKilled(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "file")
	if err := WriteFile(path, content(255), 0o600); err != nil {
		t.Fatal(err)
	}
	written := 0
	for i := range 25 {
		cmd, out := start(t, path, "")
		time.Sleep(time.Duration(5+i) * time.Millisecond) // any moment will do
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		wasKilled(t, cmd, out)
		lines := bytes.Count(out.Bytes(), []byte("\n"))
		written += lines
		b, err := os.ReadFile(path)
		if err := errors.Join(err, whole(path)); err != nil {
			t.Fatalf("after %d writes: %v", written, err)
		}
		// What has returned is there: the last one, or one that was begun after it.
		if last := byte(lines - 1); lines > 0 && b[0] != last && b[0] != last+1 {
			t.Errorf("the file is write %d, of %d that returned", b[0], lines)
		}
	}
	t.Logf("%d writes, 25 writers killed", written)
}
