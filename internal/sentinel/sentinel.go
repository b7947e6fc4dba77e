// Package sentinel looks for known plaintexts in the files of a directory: in
// what a machine that must not know them has kept, whether that is a table, a
// log or an old copy of either.
package sentinel

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// A Set is what is looked for: patterns by a name that may be printed.
type Set map[string][]byte

// Shortest is how many bytes a pattern has at least. Shorter ones occur by
// chance.
const Shortest = 7

// Add keeps patterns of Shortest bytes and more that are not mostly one byte.
// Eight-byte integers, given in network order, are looked for as PostgreSQL
// stores them, too.
func (s Set) Add(name string, value []byte, integer bool) {
	distinct := map[byte]bool{}
	for _, b := range value {
		distinct[b] = true
	}
	if len(value) < Shortest || len(distinct) < 4 {
		return
	}
	s[name] = bytes.Clone(value)
	if integer && len(value) == 8 {
		little := make([]byte, 8)
		binary.LittleEndian.PutUint64(little, binary.BigEndian.Uint64(value))
		s[name+" as stored"] = little
	}
}

// A Hit is a pattern that occurs, and the file where it was seen first, relative
// to the directory.
type Hit struct{ Name, File string }

// Search reads every file below dir and returns which patterns occur, and how
// many bytes it read. Files that vanish meanwhile are passed over.
func (s Set) Search(dir string) (found []Hit, size int64, err error) {
	f := newFinder(s)
	seen := map[string]bool{}
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // PostgreSQL removes files while we read
		}
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		size += int64(len(b))
		f.find(b, func(name string) {
			if !seen[name] {
				seen[name] = true
				file, _ := filepath.Rel(dir, path) // it is below dir
				found = append(found, Hit{name, file})
			}
		})
		return nil
	})
	return found, size, err
}

// A finder looks for many patterns in one pass: every position is looked up by
// its first bytes.
type finder struct {
	maybe    [1 << 16]bool // by the first two bytes
	patterns map[[Shortest]byte][]pattern
}

type pattern struct {
	name string
	text []byte
}

func newFinder(s Set) *finder {
	f := &finder{patterns: map[[Shortest]byte][]pattern{}}
	for name, text := range s {
		if len(text) < Shortest {
			continue
		}
		f.maybe[int(text[0])<<8|int(text[1])] = true
		key := [Shortest]byte(text)
		f.patterns[key] = append(f.patterns[key], pattern{name, text})
	}
	return f
}

func (f *finder) find(b []byte, hit func(name string)) {
	for i := 0; i+Shortest <= len(b); i++ {
		if !f.maybe[int(b[i])<<8|int(b[i+1])] {
			continue
		}
		for _, p := range f.patterns[[Shortest]byte(b[i:])] {
			if bytes.HasPrefix(b[i:], p.text) {
				hit(p.name)
			}
		}
	}
}
