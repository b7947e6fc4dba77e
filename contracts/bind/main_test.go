package main

import (
	"os"
	"testing"
)

// TestBindingsAreCurrent fails when an artifact was rebuilt and the bindings
// were not.
func TestBindingsAreCurrent(t *testing.T) {
	want, err := bindings("..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../bindings.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("bindings.go does not match the artifacts: run go run ./bind in contracts")
	}
}

func TestNoArtifacts(t *testing.T) {
	if code, err := bindings(t.TempDir()); err == nil {
		t.Errorf("bindings of an empty directory = %q, want an error", code)
	}
}
