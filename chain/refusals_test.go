package chain

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"enigma"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// TestEveryRefusalHasWords feeds every error that a contract declares through
// what turns refusals into words.
func TestEveryRefusalHasWords(t *testing.T) {
	files, err := filepath.Glob("../contracts/artifacts/*.json")
	if err != nil || len(files) < 4 {
		t.Fatalf("contracts: %v, %v", files, err)
	}
	seen := map[string]bool{}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var artifact struct{ ABI abi.ABI }
		if err := json.Unmarshal(b, &artifact); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, e := range artifact.ABI.Errors {
			seen[e.Name], seen[e.Sig] = true, true
			data, err := e.Inputs.Pack(zeros(e.Inputs)...)
			if err != nil {
				t.Fatalf("%s: %s: %v", file, e.Name, err)
			}
			got := revert(hexutil.Encode(append(e.ID[:4], data...)))
			if got == nil || got.Kind == enigma.Internal && e.Name != "InvalidShortString" || strings.Contains(got.Err.Error(), "%!") {
				t.Errorf("%s: %s has no words: %v", file, e.Name, got)
			}
		}
	}
	for _, table := range []map[string]wording{words, wordsBeside} {
		for name := range table {
			if !seen[name] {
				t.Errorf("there are words for %s, which no contract has", name)
			}
		}
	}
}

// zeros returns a value of each argument's Go type.
func zeros(args abi.Arguments) []any {
	out := make([]any, len(args))
	for i, a := range args {
		out[i] = reflect.New(a.Type.GetType()).Elem().Interface()
		if _, ok := out[i].(*big.Int); ok {
			out[i] = new(big.Int)
		}
	}
	return out
}
