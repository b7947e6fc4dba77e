// Package reference runs the second implementation of the schemes in docs/spec,
// which is in Python, against the vectors of the first.
package reference

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const root = "../../.."

// files are the vectors that the reference computes again, and in each a field
// whose change it must notice.
var files = []struct{ path, field string }{
	{"ope/testdata/ope-v1.json", "image"},
	{"ope/testdata/ope-proven-v1.json", "image"},
	{"ope/testdata/ope-prefix-v1.json", "term"},
	{"detenc/testdata/detenc-v1.json", "sealed"},
	{"ashe/testdata/sum-v1.json", "stored"},
	{"internal/rowtag/testdata/rowtag-v1.json", "tag"},
}

func TestReference(t *testing.T) {
	t.Parallel()
	dir := vectors(t)
	out, err := run(t, dir)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Log(out)
}

// TestDifferences alters one digit of each file, and takes each file away: the
// reference must notice.
func TestDifferences(t *testing.T) {
	t.Parallel()
	for _, f := range files {
		t.Run(f.path, func(t *testing.T) {
			t.Parallel()
			dir := vectors(t)
			path := filepath.Join(dir, f.path)
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			at := regexp.MustCompile(`"` + f.field + `": "[0-9a-f]`).FindIndex(b)
			if at == nil {
				t.Fatalf("no %q", f.field)
			}
			altered := bytes.Clone(b)
			altered[at[1]-1] = '0' + (altered[at[1]-1]+1)%10
			for _, changed := range [][]byte{
				altered,
				bytes.Replace(b, []byte("\n}\n"), []byte(",\n \"more\": []\n}\n"), 1), // a section that it does not know
				nil,
			} {
				if changed == nil {
					err = os.Remove(path)
				} else {
					err = os.WriteFile(path, changed, 0o600)
				}
				if err != nil {
					t.Fatal(err)
				}
				var exit *exec.ExitError
				if out, err := run(t, dir, f.path); !errors.As(err, &exit) || exit.ExitCode() != 1 {
					t.Errorf("%v, want exit status 1\n%s", err, out)
				}
			}
		})
	}
}

// vectors returns a directory with a copy of everything. That also makes this
// test's cached result depend on all that it reads, the Python files included.
func vectors(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	scripts, err := fs.Glob(os.DirFS("."), "*.py")
	if err != nil || len(scripts) < 2 {
		t.Fatal(scripts, err)
	}
	for _, name := range scripts {
		copyFile(t, name, filepath.Join(dir, name))
	}
	for _, f := range files {
		copyFile(t, filepath.Join(root, f.path), filepath.Join(dir, f.path))
	}
	return dir
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o700)
	}
	if err == nil {
		err = os.WriteFile(to, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// run returns all that the reference says about the vectors in dir, or some of
// their files.
func run(t *testing.T, dir string, paths ...string) (string, error) {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 not found: the second implementation of docs/spec was not run; install python3 (Debian: apt-get install python3)")
	}
	out, err := exec.Command(python, append([]string{filepath.Join(dir, "reference.py"), dir}, paths...)...).CombinedOutput()
	return strings.TrimSpace(string(out)), err
}
