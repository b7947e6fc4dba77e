package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"enigma"
)

// oldest is the first major version whose public schema is closed to PUBLIC and
// whose COPY and protocol behave as this module was tested with.
const oldest = 15

// installHint is what a person without PostgreSQL should do.
const installHint = "apt-get install postgresql (or: dnf install postgresql-server, brew install postgresql@17)"

// places are glob patterns of directories where packages put the server's
// binaries, which most of them keep out of PATH.
var places = []string{
	"/usr/lib/postgresql/*/bin",         // Debian, Ubuntu
	"/usr/pgsql-*/bin",                  // PGDG for Red Hat and its kin
	"/usr/local/pgsql/bin",              // built from source
	"/opt/homebrew/opt/postgresql*/bin", // macOS on arm64
	"/usr/local/opt/postgresql*/bin",    // macOS on amd64
	"/usr/libexec/postgresql*",          // Alpine
}

// An installation is a directory of PostgreSQL's server binaries.
type installation struct {
	bin   string // holds postgres and initdb
	major int
}

// oldestNamed is the first major version that a Config may name: what storage
// nodes ask for.
const oldestNamed = 14

// choose returns the installation in bin, or the one that find finds if bin is
// empty.
func choose(ctx context.Context, bin string, want int) (installation, error) {
	if bin == "" {
		return find(ctx, want)
	}
	major, err := version(ctx, bin)
	if err == nil && major < oldestNamed {
		err = fmt.Errorf("PostgreSQL %d is too old: want %d or later", major, oldestNamed)
	}
	if err == nil && want != 0 && want != major {
		err = fmt.Errorf("the data directory was made by PostgreSQL %d, not %d", want, major)
	}
	if err != nil {
		return installation{}, &enigma.Error{Kind: enigma.Unavailable, Op: "local postgres", Err: fmt.Errorf("%s: %w", bin, err)}
	}
	return installation{bin, major}, nil
}

// find returns the installation to use for a data directory that major version
// want made; 0 takes the first that is new enough.
func find(ctx context.Context, want int) (installation, error) {
	var seen []string
	for _, bin := range candidates(ctx) {
		major, err := version(ctx, bin)
		if err != nil {
			continue
		}
		if major >= oldest && (want == 0 || want == major) {
			return installation{bin, major}, nil
		}
		seen = append(seen, strconv.Itoa(major))
	}
	err := errors.New("PostgreSQL is not installed")
	hint := installHint
	switch {
	case want != 0 && len(seen) > 0:
		err = fmt.Errorf("the data directory was made by PostgreSQL %d, and only %s is installed", want, strings.Join(seen, ", "))
		hint = fmt.Sprintf("apt-get install postgresql-%d, or move the directory away and load it again", want)
	case len(seen) > 0:
		err = fmt.Errorf("PostgreSQL %s is too old: want %d or later", strings.Join(seen, ", "), oldest)
	}
	return installation{}, &enigma.Error{Kind: enigma.Unavailable, Op: "local postgres", Hint: hint, Err: err}
}

// candidates lists directories that hold both binaries, best first, each once.
func candidates(ctx context.Context) []string {
	var dirs []string
	if p, err := exec.LookPath("postgres"); err == nil {
		dirs = append(dirs, filepath.Dir(p))
	}
	if out, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		dirs = append(dirs, strings.TrimSpace(string(out)))
	}
	for _, p := range places {
		found, _ := filepath.Glob(p) // the patterns are constants and well formed
		slices.Reverse(found)        // newest first, as far as names tell
		dirs = append(dirs, found...)
	}
	var out []string
	for _, d := range dirs {
		real, err := filepath.EvalSymlinks(filepath.Join(d, "postgres"))
		if err != nil {
			continue
		}
		d = filepath.Dir(real)
		if _, err := os.Stat(filepath.Join(d, "initdb")); err == nil && !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	return out
}

var versionText = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// version asks the server binary in bin for its major version.
func version(ctx context.Context, bin string) (int, error) {
	out, err := exec.CommandContext(ctx, filepath.Join(bin, "postgres"), "--version").Output()
	if err != nil {
		return 0, err
	}
	m := versionText.FindSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("%s: unknown version %q", bin, out)
	}
	return strconv.Atoi(string(m[1]))
}
