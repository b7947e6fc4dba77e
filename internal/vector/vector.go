// Package vector keeps the JSON test vectors that the documents in docs/spec
// name. Only tests import it.
//
// The files are frozen: bytes that version 1 wrote must stay readable. A file is
// written anew only on purpose, by running its package's tests with -vectors,
// and the difference wants reading.
package vector

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"
)

var write = flag.Bool("vectors", false, "write testdata/*-v1.json anew")

// Hex is bytes that JSON shows as hexadecimal digits.
type Hex []byte

// MarshalText returns hexadecimal digits.
func (h Hex) MarshalText() ([]byte, error) { return []byte(hex.EncodeToString(h)), nil }

// UnmarshalText reads hexadecimal digits.
func (h *Hex) UnmarshalText(text []byte) (err error) {
	*h, err = hex.DecodeString(string(text))
	return err
}

// Load returns the vectors in the file at path, which must be all that the file
// holds. With -vectors it first fills the file with what build returns.
func Load[V any](t *testing.T, path string, build func() V) V {
	t.Helper()
	if *write {
		b, err := json.MarshalIndent(build(), "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	var v V
	if err := dec.Decode(&v); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return v
}
