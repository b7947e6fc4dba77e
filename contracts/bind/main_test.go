package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestBindingsAreCurrent fails when an artifact was rebuilt and the bindings
// were not.
func TestBindingsAreCurrent(t *testing.T) {
	for dir, name := range packages {
		current(t, filepath.Join("..", dir), name)
	}
}

func current(t *testing.T, dir, name string) {
	t.Helper()
	want, err := bindings(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	got, err := present(dir)
	if err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(want))
	if diff := cmp.Diff(names, slices.Sorted(maps.Keys(got))); diff != "" {
		t.Fatalf("files (-want +got): run go run ./bind in contracts\n%s", diff)
	}
	for _, name := range names {
		if got[name] != want[name] {
			t.Errorf("%s does not match the artifacts: run go run ./bind in contracts", name)
		}
	}
}

func TestNoArtifacts(t *testing.T) {
	if files, err := bindings(t.TempDir(), "contracts"); err == nil {
		t.Errorf("bindings of an empty directory = %v, want an error", files)
	}
}

// A payout is the ABI of a value of struct type.
func payout(structName string, fields ...string) string {
	var parts []string
	for _, f := range fields {
		parts = append(parts, fmt.Sprintf(`{"name":%q,"type":"uint64","internalType":"uint64"}`, f))
	}
	return fmt.Sprintf(`{"name":"p","type":"tuple","internalType":"struct %s","components":[%s]}`, structName, strings.Join(parts, ","))
}

// abiOf is the ABI of a contract that takes the value, returns two results from
// a function, and has an event and an error.
func abiOf(value, event string) string {
	return fmt.Sprintf(`[
		{"type":"function","name":"pay","stateMutability":"nonpayable","inputs":[%s],"outputs":[]},
		{"type":"function","name":"terms","stateMutability":"view","inputs":[],"outputs":[
			{"name":"TermsOutput","type":"uint64","internalType":"uint64"},%s]},
		{"type":"event","name":%q,"anonymous":false,"inputs":[]},
		{"type":"error","name":"Unknown","inputs":[]}]`, value, value, event)
}

// twoContracts makes the artifacts of Books and Market, and returns where.
func twoContracts(t *testing.T, first, second string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "artifacts"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, abi := range map[string]string{"Books": first, "Market": second} {
		b, err := json.Marshal(artifact{Contract: name, ABI: json.RawMessage(abi), Bytecode: "0x00"})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "artifacts", name+".json"), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestSharedNames compiles the bindings of two contracts that use one struct and
// have functions, events and errors of the same names.
func TestSharedNames(t *testing.T) {
	abi := abiOf(payout("IMarket.Payout", "to", "part"), "Paid")
	dir := twoContracts(t, abi, abi)
	if err := write(dir, "contracts"); err != nil {
		t.Fatal(err)
	}
	use := `package contracts

func use(m *Market, b *Books) (MarketTermsOutput, BooksTermsOutput) {
	p := IMarketPayout{To: 1, Part: 2}
	out, _ := m.UnpackTerms(m.PackPay(p))
	b.PackPay(out.P)
	return out, BooksTermsOutput{TermsOutput: 1, P: p}
}

var _, _, _, _, _ = use, MarketPaid{}, BooksPaid{}, MarketUnknown{}, BooksUnknown{}
`
	if err := os.WriteFile(filepath.Join(dir, "use.go"), []byte(use), 0o644); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(files) != 4 {
		t.Fatalf("files %v, %v; want 4", files, err)
	}
	args := append([]string{"build", "-o", os.DevNull}, files...)
	if out, err := exec.CommandContext(t.Context(), "go", args...).CombinedOutput(); err != nil {
		t.Errorf("go build: %v\n%s", err, out)
	}
}

func TestNamesThatClash(t *testing.T) {
	tests := []struct{ name, first, second, want string }{
		{
			"two structs",
			abiOf(payout("Payout", "to"), "Paid"), abiOf(payout("Payout", "from"), "Paid"),
			"Books and Market have different structs that are both Payout in Go",
		},
		{
			"a struct and an event",
			abiOf(payout("IMarket.Payout", "to"), "Paid"), abiOf(payout("Market.Paid", "to"), "Paid"),
			"Market declares MarketPaid, which is also in Market",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := bindings(twoContracts(t, tt.first, tt.second), "contracts"); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error = %v, want %q in it", err, tt.want)
			}
		})
	}
}

func TestWriteRemovesWhatIsGone(t *testing.T) {
	abi := abiOf(payout("IMarket.Payout", "to"), "Paid")
	dir := twoContracts(t, abi, abi)
	gone := filepath.Join(dir, "bindings_old.go")
	if err := os.WriteFile(gone, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := write(dir, "contracts"); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(gone); !os.IsNotExist(err) {
		t.Errorf("%s is still there: %v", gone, err)
	}
}
