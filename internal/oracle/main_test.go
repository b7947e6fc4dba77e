package oracle_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"enigma/internal/market"
	"enigma/internal/oracle"
)

var (
	seed       = flag.Uint64("seed", 1, "of the statements, schemes and rows")
	statements = flag.Uint64("statements", 5000, "how many statements TestOracle asks")
	first      = flag.Uint64("first", 0, "number of the first statement")
	data       = flag.String("data", "", "CSV files, separated by blanks, in place of the built-in tables")
	rows       = flag.Int("rows", 300, "how many rows of each of these files to use")
	save       = flag.Bool("save", false, "keep each difference in testdata/corpus")
)

// up brings one market up for all tests that take it.
var up = sync.OnceValues(func() (*oracle.Rig, error) {
	o := oracle.Options{Seed: *seed}
	for _, file := range strings.Fields(*data) {
		o.Sources = append(o.Sources, oracle.Source{Name: market.TableName(file), File: file})
		o.Rows = *rows
	}
	r, err := oracle.Up(context.Background(), o)
	started = r
	return r, err
})

var started *oracle.Rig // by up

func TestMain(m *testing.M) {
	code := m.Run()
	if started != nil {
		started.Close()
	}
	os.Exit(code)
}

// rig returns the market, with data sets under schemes drawn at random: "mixed",
// "sealed" without a plain column, and "abroad", which is another provider's and has
// reserved columns.
func rig(t *testing.T) (*oracle.Rig, []*oracle.Dataset) {
	t.Helper()
	if testing.Short() {
		t.Skip("brings a market up")
	}
	r, err := up()
	if err != nil {
		t.Fatal(err)
	}
	var sets []*oracle.Dataset
	for _, d := range []oracle.Draw{{Name: "mixed", Seed: *seed}, {Name: "sealed", Seed: *seed, Sealed: true}, {Name: "abroad", Seed: *seed, Second: true, Reserved: true, Tables: abroad()}} {
		set := r.Dataset(d.Name)
		if set == nil {
			if set, err = r.Add(t.Context(), d); err != nil {
				t.Fatal(err)
			}
		}
		sets = append(sets, set)
	}
	return r, sets
}

// abroad names the tables of the other provider's data set.
func abroad() []string {
	if *data != "" {
		return nil
	}
	return []string{"trades", "products"}
}

// say shows progress where somebody waits for it.
func say(line string) {
	if testing.Verbose() {
		fmt.Fprintln(os.Stderr, line)
	}
}
