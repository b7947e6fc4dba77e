package rowid

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"syscall"

	"enigma"
	"enigma/ashe"
)

const (
	magic     = "enigma-rowid-1\n\n"
	stateSize = len(magic) + 32 + 8 + 8 + 16 + sha256.Size
)

// A state is what the file says.
type state struct {
	fingerprint [32]byte // of the keys that the ids are for
	generation  uint64   // how often the file was opened
	next        uint64   // the lowest id that was never handed out
	mark        [16]byte // of the Allocator that opened it last
}

func (s state) encode() []byte {
	b := append(make([]byte, 0, stateSize), magic...)
	b = append(b, s.fingerprint[:]...)
	b = binary.BigEndian.AppendUint64(b, s.generation)
	b = binary.BigEndian.AppendUint64(b, s.next)
	b = append(b, s.mark[:]...)
	sum := sha256.Sum256(b)
	return append(b, sum[:]...)
}

func decode(b []byte) (s state, ok bool) {
	if len(b) != stateSize || !bytes.HasPrefix(b, []byte(magic)) {
		return s, false
	}
	body, sum := b[:stateSize-sha256.Size], b[stateSize-sha256.Size:]
	if sha256.Sum256(body) != [sha256.Size]byte(sum) {
		return s, false
	}
	body = body[len(magic):]
	s.fingerprint = [32]byte(body[:32])
	s.generation = binary.BigEndian.Uint64(body[32:])
	s.next = binary.BigEndian.Uint64(body[40:])
	s.mark = [16]byte(body[48:])
	return s, s.next >= 1 && s.next <= ashe.MaxID+1
}

// read returns what the file at path says, or why nobody can tell.
func read(path string) (state, error) {
	// A rename would part a link from the file that it names, and each would go
	// on handing out ids.
	info, err := os.Lstat(path)
	if err != nil {
		return state{}, err
	}
	if sys, ok := info.Sys().(*syscall.Stat_t); !info.Mode().IsRegular() || (ok && sys.Nlink != 1) {
		return state{}, &enigma.Error{
			Kind: enigma.Invalid, Op: path, Err: errors.New("is a link, or no file"),
			Hint: "name the file itself, by its only name",
		}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return state{}, err
	}
	s, ok := decode(b)
	if !ok {
		return state{}, damaged(path, "is damaged, or from another version")
	}
	return s, nil
}

// damaged is the error that keeps a lost file from starting again at 1.
func damaged(path, what string) error {
	return &enigma.Error{
		Kind: enigma.Invalid, Op: path, Err: &damage{what},
		Hint: "no id may be used twice: give the data set new keys and publish it again, which starts a new file under another name. " +
			"An older copy of this file would hand out ids again",
	}
}

type damage struct{ what string }

func (d *damage) Error() string { return "the record of row ids " + d.what }
func (d *damage) Unwrap() error { return ErrDamaged }

func missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
