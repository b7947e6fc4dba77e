package main

import (
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"enigma": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", RequireExplicitExec: true})
}

func TestHelpNamesEveryCommand(t *testing.T) {
	for _, c := range newRoot().Commands() {
		if c.Short == "" {
			t.Errorf("%s: no description", c.Name())
		}
		if status := run(context.Background(), []string{c.Name(), "--help"}, os.Stdin, discard{}, discard{}); status != 0 {
			t.Errorf("%s --help: status %d", c.Name(), status)
		}
	}
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }
