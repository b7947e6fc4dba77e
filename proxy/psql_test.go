package proxy_test

import (
	osexec "os/exec"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPsql lets psql talk to PostgreSQL with the plain tables and to a gateway
// with the encrypted ones, and compares what it prints.
func TestPsql(t *testing.T) {
	path, err := osexec.LookPath("psql")
	if err != nil {
		t.Skip("psql is not installed")
	}
	m := newMarket(t, nil)
	run := func(dsn string) string {
		out, err := osexec.Command(path, "-X", "-q", "-f", "testdata/psql.sql", dsn).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		// The wire does not say where in PostgreSQL's source an error of the
		// gateway's own was found; owners and sizes differ by nature.
		return differs.ReplaceAllString(string(out), "")
	}
	want, got := run(m.plain), run(dsn(m.gateway, "correct%20horse"))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-plain +gateway:\n%s", diff)
	}
}

var differs = regexp.MustCompile(`(?m)LOCATION: .*\n`)
