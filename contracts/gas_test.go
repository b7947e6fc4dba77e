package contracts_test

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	gas "enigma/bench/chain"
	"enigma/contracts/evm"

	"github.com/google/go-cmp/cmp"
)

var rewrite = flag.Bool("rewrite", false, "write testdata/gas.json anew")

const gasFile = "testdata/gas.json"

// TestGasSnapshot compares what every call costs with the committed figures, so
// that no change of them goes unseen. After a change that is meant:
//
//	go test ./contracts -run GasSnapshot -rewrite
//
// docs/spec/market-contract-v2.md and make bench-chain have the same figures.
func TestGasSnapshot(t *testing.T) {
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
		if err := os.WriteFile(gasFile, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(gasFile)
	if err != nil {
		t.Fatal(err)
	}
	var want map[evm.Fork]map[string]uint64
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("gas is not what %s says (-want +got); if that is meant, run this test with -rewrite\n%s", gasFile, diff)
	}
}

// TestGasBars fails when a call costs more than was promised before the contract
// was written, whatever the committed figures say.
func TestGasBars(t *testing.T) {
	judged := 0
	for _, f := range figures(t, evm.Osaka) {
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
}

func figures(t *testing.T, fork evm.Fork) []gas.Figure {
	t.Helper()
	figures, err := gas.Measure(fork)
	if err != nil {
		t.Fatal(refusal(err))
	}
	return figures
}
