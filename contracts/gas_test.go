package contracts_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	gas "enigma/bench/chain"
	"enigma/contracts/evm"

	"github.com/google/go-cmp/cmp"
)

var rewrite = flag.Bool("rewrite", false, "write testdata/gas.json anew")

const (
	gasFile  = "testdata/gas.json"
	gasSpec  = "../docs/spec/market-contract-v2.md"
	gasBegin = "<!-- gas -->\n"
	gasEnd   = "<!-- /gas -->\n"
)

// TestGasSnapshot compares what every call costs with the committed figures, so
// that no change of them goes unseen. After a change that is meant:
//
//	go test ./contracts -run GasSnapshot -rewrite
//
// The table of docs/spec/market-contract-v2.md is rewritten too; make bench-chain
// bench-page brings docs/performance.md up to date.
func TestGasSnapshot(t *testing.T) {
	spec := string(read(t, gasSpec))
	before, rest, _ := strings.Cut(spec, gasBegin)
	stated, after, marked := strings.Cut(rest, gasEnd)
	if !marked {
		t.Fatalf("%s has no %s", gasSpec, gasEnd)
	}
	got := map[evm.Fork]map[string]uint64{}
	for _, fork := range evm.Forks {
		got[fork] = map[string]uint64{}
		for _, f := range figures(t, fork) {
			if _, twice := got[fork][f.Name]; twice {
				t.Errorf("%q is measured twice", f.Name)
			}
			got[fork][f.Name] = f.Gas
		}
	}
	if *rewrite {
		b, err := json.MarshalIndent(got, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		write(t, gasFile, append(b, '\n'))
		write(t, gasSpec, []byte(before+gasBegin+table(t, got)+gasEnd+after))
	}
	var want map[evm.Fork]map[string]uint64
	if err := json.Unmarshal(read(t, gasFile), &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("gas is not what %s says (-want +got); if that is meant, run this test with -rewrite\n%s", gasFile, diff)
	}
	if !*rewrite && stated != table(t, got) {
		t.Errorf("the table of %s is not what was measured: run this test with -rewrite", gasSpec)
	}
}

// TestGasBars fails when a call costs more than was promised before the contract
// was written, whatever the committed figures say.
func TestGasBars(t *testing.T) {
	judged, access := 0, map[string]uint64{}
	for _, f := range figures(t, evm.Osaka) {
		if strings.HasPrefix(f.Name, gas.Access) {
			access[f.Name] = f.Gas
		}
		most, ok := gas.Bars[f.Name]
		if !ok {
			continue
		}
		judged++
		t.Logf("%-48s %7d of %7d", f.Name, f.Gas, most)
		if f.Gas > most {
			t.Errorf("%s: %d gas, want at most %d", f.Name, f.Gas, most)
		}
	}
	if judged != len(gas.Bars) {
		t.Errorf("%d of %d bars were measured", judged, len(gas.Bars))
	}
	// Nodes ask at every query: it must not matter what happened before.
	for name, n := range access {
		if n > access[gas.Access]+100 {
			t.Errorf("%s: %d gas, %d for others", name, n, access[gas.Access])
		}
	}
	if len(access) < 3 {
		t.Errorf("%d access checks were measured, want 3", len(access))
	}
}

func figures(t *testing.T, fork evm.Fork) []gas.Figure {
	t.Helper()
	figures, err := gas.Measure(fork)
	if err != nil {
		t.Fatal(refusal(err))
	}
	return figures
}

// table is the specification's table, in the order of measuring.
func table(t *testing.T, got map[evm.Fork]map[string]uint64) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("| call | Osaka | bar | Amsterdam |\n|---|---:|---:|---:|\n")
	for _, f := range figures(t, evm.Osaka) {
		bar := ""
		if most, ok := gas.Bars[f.Name]; ok {
			bar = thousands(most)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", f.Name, thousands(got[evm.Osaka][f.Name]), bar, thousands(got[evm.Amsterdam][f.Name]))
	}
	return b.String()
}

func thousands(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func write(t *testing.T, file string, b []byte) {
	t.Helper()
	if err := os.WriteFile(file, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
