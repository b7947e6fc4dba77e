// Command bind writes the Go bindings of the contracts from their committed ABI
// and bytecode. Run it in the contracts directory after node build.js:
//
//	go run ./bind
//
// One file a contract, bindings_NAME.go, and the structs that the contracts
// share in bindings.go. It needs no Solidity compiler; a test checks that it
// was run.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// packages are the directories that get bindings, and the names of the packages
// there. What only tests deploy is apart.
var packages = map[string]string{".": "contracts", "hostile": "hostile"}

func main() {
	for dir, name := range packages {
		if err := write(dir, name); err != nil {
			fmt.Fprintln(os.Stderr, "bind:", err)
			os.Exit(1)
		}
	}
}

// write makes the bindings in dir, a package of that name, those of
// dir/artifacts.
func write(dir, name string) error {
	files, err := bindings(dir, name)
	if err != nil {
		return err
	}
	old, err := present(dir)
	if err != nil {
		return err
	}
	for name := range old {
		if _, ok := files[name]; !ok {
			if err := os.Remove(filepath.Join(dir, name)); err != nil {
				return err
			}
		}
	}
	for name, code := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(code), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// present returns the binding files that dir has, by name.
func present(dir string) (map[string]string, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "bindings*.go"))
	if err != nil {
		return nil, err
	}
	files := make(map[string]string)
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files[filepath.Base(path)] = string(b)
	}
	return files, nil
}
