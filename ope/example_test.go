package ope

import (
	"bytes"
	"encoding/binary"
	"testing"

	"enigma/internal/vector"
)

// example checks lines of a worked example.
type example struct {
	t     *testing.T
	lines map[string]string
}

func (e example) bytes(name string) []byte { return vector.Bytes(e.t, e.lines, name) }

func (e example) check(name string, got []byte) {
	e.t.Helper()
	if want := e.bytes(name); !bytes.Equal(got, want) {
		e.t.Errorf("%s = %x, want %x", name, got, want)
	}
}

// encrypt checks that AES makes one line of another and returns the result.
func (e example) encrypt(key, input, output string) u128 {
	e.t.Helper()
	out := make([]byte, 16)
	newBlock(e.bytes(key)).Encrypt(out, e.bytes(input))
	e.check(output, out)
	return load128([16]byte(out))
}

// TestExample computes the worked example of docs/spec/ope-v1.md: the walk to
// 0xc0000000, step by step, and one value of each other kind.
func TestExample(t *testing.T) {
	t.Parallel()
	e := example{t, vector.Example(t, "../docs/spec/ope-v1.md")}
	key := [32]byte(e.bytes("key"))

	e.check("ope32 AES key", derive(key, label32, 32))
	s := span{width: u128{lo: slack32}}
	root := s.draw(e.encrypt("ope32 AES key", "input 80000000", "R(80000000)"))
	e.check("s(80000000)", word(root.lo))
	s = s.split(root, ^uint64(0))
	e.check("hi - lo", word(s.width.lo))
	shift := s.lo.add(s.draw(e.encrypt("ope32 AES key", "input c0000000", "R(c0000000)")))
	e.check("s(c0000000)", word(shift.lo))
	e.check("image of c0000000", word(shift.lo+0xc0000000))
	e.check("image of c0000000", word(NewKey32(key).Encrypt(0xc0000000)))

	c := NewKey64(key).Encrypt(binary.BigEndian.Uint64(e.bytes("ope64 value")))
	e.check("ope64 image", c[:])

	e.check("opewide keys", derive(key, labelWide, 64))
	hi, lo := binary.BigEndian.Uint64(e.bytes("high word")), binary.BigEndian.Uint64(e.bytes("low word"))
	wide := NewKeyWide(key)
	base := wide.wide.base(hi).bytes()
	e.check("T(high word)", base[:])
	image := wide.Encrypt(hi, lo)
	e.check("opewide image", image[:])
	first := NewKey64([32]byte(e.bytes("opewide keys")[:32])).Encrypt(hi)
	e.check("opewide image", append(first[:], image[16:]...))
}

func word(x uint64) []byte { return binary.BigEndian.AppendUint64(nil, x) }

// TestPrefixExample computes the worked example of docs/spec/ope-prefix-v1.md.
func TestPrefixExample(t *testing.T) {
	t.Parallel()
	e := example{t, vector.Example(t, "../docs/spec/ope-prefix-v1.md")}
	key := [32]byte(e.bytes("key"))
	e.check("AES key", derive(key, labelPrefix, 32))
	r := e.encrypt("AES key", "input 80", "R(80)")
	e.check("s(80)", word(span{width: u128{lo: slackByte}}.draw(r).lo)[6:])
	e.encrypt("AES key", "link 42", "T(42)")

	k := NewPrefix(key)
	e.check("term", k.Append(nil, e.bytes("text")))
	lo, hi := k.Bounds(e.bytes("prefix"))
	e.check("low", lo)
	e.check("high", hi)
}
