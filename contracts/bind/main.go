// Command bind writes the Go bindings of the contracts from their committed ABI
// and bytecode. Run it in the contracts directory after node build.js:
//
//	go run ./bind
//
// It needs no Solidity compiler; a test checks that it was run.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

func main() {
	if err := write("."); err != nil {
		fmt.Fprintln(os.Stderr, "bind:", err)
		os.Exit(1)
	}
}

// write puts the bindings of dir/artifacts into dir/bindings.go.
func write(dir string) error {
	code, err := bindings(dir)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "bindings.go"), []byte(code), 0o644)
}

// bindings returns Go code for every contract in dir/artifacts.
func bindings(dir string) (string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "artifacts", "*.json"))
	if err != nil || len(files) == 0 {
		return "", fmt.Errorf("no artifacts in %s: run node build.js first", dir)
	}
	var names, abis, codes []string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		var artifact struct {
			Contract string
			ABI      json.RawMessage
			Bytecode string
		}
		if err := json.Unmarshal(b, &artifact); err != nil {
			return "", fmt.Errorf("%s: %w", file, err)
		}
		names = append(names, artifact.Contract)
		abis = append(abis, string(artifact.ABI))
		codes = append(codes, artifact.Bytecode)
	}
	code, err := abigen.BindV2(names, abis, codes, "contracts", nil, nil)
	if err != nil {
		return "", err
	}
	return strings.Replace(code, "package contracts\n", "//lint:file-ignore ST1005 the generator words errors so\n\npackage contracts\n", 1), nil
}
