package seal

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"testing"

	"enigma/internal/vector"
)

const specFile = "../../docs/spec/seal-v1.md"

// TestWorkedExample computes the specification's worked example again, one
// line after the other.
func TestWorkedExample(t *testing.T) {
	t.Parallel()
	ex := vector.Example(t, specFile)
	value := func(name string) []byte { return vector.Bytes(t, ex, name) }
	check := func(name string, got []byte) {
		t.Helper()
		if want := value(name); !bytes.Equal(got, want) {
			t.Errorf("%s = %x, the specification says %x", name, got, want)
		}
	}
	hash := func(b []byte) []byte { h := sha256.Sum256(b); return h[:] }
	a, b := unmarshal(t, value("opener's seed")), unmarshal(t, value("accepter's seed"))
	info := []byte(ex["info"])

	// The keys and what is said.
	check("opener's fingerprint", hash(a.Public()))
	check("accepter's fingerprint", hash(b.Public()))
	o, hello, err := open(bytes.NewReader(value("hello's randomness")), b.Public(), info)
	if err != nil {
		t.Fatal(err)
	}
	check("header(1)", hello[:headerSize])
	check("SHA-256 of hello", hash(hello))
	accepter, reply, err := accept(bytes.NewReader(value("reply's randomness")), b, a.Public(), hello, info)
	if err != nil {
		t.Fatal(err)
	}
	check("header(2)", reply[:headerSize])
	check("SHA-256 of enc₂", hash(reply[headerSize:headerSize+encSize]))
	check("confirm", reply[headerSize+encSize:])

	// The key schedule.
	second, _, err := decapsulate(a, replyHeader, info, reply)
	if err != nil {
		t.Fatal(err)
	}
	check("s₁", o.secret)
	check("s₂", second.Export([]byte("session"), secretSize))
	said := transcript(info, a.Public(), b.Public(), hello, reply[headerSize:headerSize+encSize])
	check("transcript", said)
	root, err := hkdf.Extract(sha256.New, append(value("s₁"), value("s₂")...), said)
	if err != nil {
		t.Fatal(err)
	}
	check("root", root)
	check("toA", accepter.inward)
	check("toO", accepter.outward)

	// One stream to the accepter.
	check("stream key", streamKey(value("toA"), 7, value("salt")))
	w := newChannel(value("toA"), nil).writer(bytes.NewReader(value("salt")), 7)
	one, two := w.Seal([]byte("SELECT"), false), w.Seal([]byte("1"), true)
	check("first sealed frame", one)
	check("second sealed frame", two)
	r := accepter.Reader(7)
	for _, sealed := range [][]byte{one, two} {
		if _, _, err := r.Open(sealed); err != nil {
			t.Errorf("the other side does not open it: %v", err)
		}
	}
}
