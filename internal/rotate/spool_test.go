package rotate

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"enigma"
)

// FuzzSpool: a file is read as it was written or refused, whatever happened to
// one byte of it or to its end; never does it panic.
func FuzzSpool(f *testing.F) {
	f.Add([]byte("tuples"), []byte("more tuples"), 3, byte(1), uint8(0))
	f.Add([]byte(""), []byte("x"), 11, byte(0x80), uint8(1))
	f.Add([]byte("a"), []byte(""), 0, byte(0xff), uint8(0))
	f.Fuzz(func(t *testing.T, first, second []byte, at int, change byte, cut uint8) {
		path := filepath.Join(t.TempDir(), "0.spool")
		s, err := openSpool(path, 0)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(s.write(first, 1), s.write(second, 2), s.close()); err != nil {
			t.Fatal(err)
		}
		var got []byte
		var rows int64
		emit := func(b []byte, n int64) error {
			got = append(append(got, b...), '|')
			rows += n
			return nil
		}
		want := append(append(append(bytes.Clone(first), '|'), second...), '|')
		if err := readSpool(path, s.size, emit); err != nil || !bytes.Equal(got, want) || rows != 3 {
			t.Fatalf("%q, %d rows, %v; want %q", got, rows, err, want)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if at = int(uint(at) % uint(len(b))); at >= 4 && at < 8 || at >= recordHeader+len(first)+4 && at < recordHeader+len(first)+8 {
			return // how many rows there are in a record is compared with the manifest
		}
		b[at] ^= change
		b = b[:max(0, len(b)-int(cut))]
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		got = nil
		if err := readSpool(path, s.size, emit); change|cut != 0 && !errors.Is(err, enigma.Invalid) {
			t.Fatalf("byte %d changed by %#x, %d cut off: %v, want Invalid", at, change, cut, err)
		}
		if cut > 0 {
			if _, err := openSpool(path, s.size); !errors.Is(err, enigma.Invalid) {
				t.Fatalf("goes on behind the end: %v, want Invalid", err)
			}
		}
	})
}
