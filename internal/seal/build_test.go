package seal

import (
	"bytes"
	"io"
	"testing"

	"enigma/internal/vector"
)

// buildVectors makes what TestVectors checks, from fixed random sources.
func buildVectors(t *testing.T) vectors {
	v := vectors{Spec: "seal-v1"}
	a, b := testKey(t, "opener"), testKey(t, "accepter")
	for _, k := range []*PrivateKey{a, b} {
		f := Fingerprint(k.Public())
		v.Keys = append(v.Keys, keyCase{k.Marshal(), k.Public(), f[:]})
	}
	v.boxCases(t, a, b)
	v.sessionCases(t, a, b)
	v.streamCases(t)
	return v
}

func (v *vectors) boxCases(t *testing.T, k, other *PrivateKey) {
	random := read(t, "box", 64)
	b, err := box(bytes.NewReader(random), k.Public(), testInfo, []byte("a share"))
	if err != nil {
		t.Fatal(err)
	}
	empty, err := box(bytes.NewReader(random), k.Public(), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(name string, k *PrivateKey, info, b []byte) {
		v.Boxes = append(v.Boxes, boxCase{name, k.Marshal(), nil, info, b, nil, "cannot open"})
	}
	v.Boxes = []boxCase{
		{"a share", k.Marshal(), random, testInfo, b, []byte("a share"), ""},
		{"nothing, under no info", k.Marshal(), random, nil, empty, nil, ""},
	}
	refused("another key", other, testInfo, b)
	refused("another info", k, testInfo[1:], b)
	refused("another version", k, testInfo, altered(b, 0))
	refused("another kind", k, testInfo, altered(b, 1))
	refused("another suite", k, testInfo, altered(b, 7))
	refused("ML-KEM ciphertext altered", k, testInfo, altered(b, 8))
	refused("X25519 share altered", k, testInfo, altered(b, 8+1088))
	refused("text altered", k, testInfo, altered(b, 8+1120))
	refused("cut short", k, testInfo, b[:len(b)-1])
	refused("no text at all", k, testInfo, b[:8+1120])
	refused("empty", k, testInfo, nil)
}

func (v *vectors) sessionCases(t *testing.T, a, b *PrivateKey) {
	helloRandom, replyRandom := read(t, "hello", 64), read(t, "reply", 64)
	o, hello, err := open(bytes.NewReader(helloRandom), b.Public(), testInfo)
	if err != nil {
		t.Fatal(err)
	}
	_, reply, err := accept(bytes.NewReader(replyRandom), b, a.Public(), hello, testInfo)
	if err != nil {
		t.Fatal(err)
	}
	c, err := o.Finish(a, reply)
	if err != nil {
		t.Fatal(err)
	}
	good := sessionCase{
		"agreed", a.Marshal(), b.Marshal(), testInfo, helloRandom, hello, replyRandom, reply,
		c.outward, c.inward, "",
	}
	v.Sessions = []sessionCase{good}
	refused := func(name, failure string, change func(w *sessionCase)) {
		w := good
		w.Name, w.Failure, w.ToAccepter, w.ToOpener = name, failure, nil, nil
		change(&w)
		v.Sessions = append(v.Sessions, w)
	}
	refused("hello of another version", "accept", func(w *sessionCase) { w.Hello = altered(hello, 0) })
	refused("hello of another suite", "accept", func(w *sessionCase) { w.Hello = altered(hello, 3) })
	refused("hello cut short", "accept", func(w *sessionCase) { w.Hello = hello[:len(hello)-1] })
	refused("hello with a byte more", "accept", func(w *sessionCase) { w.Hello = append(bytes.Clone(hello), 0) })
	refused("reply in place of the hello", "accept", func(w *sessionCase) { w.Hello = reply })
	refused("reply of another version", "finish", func(w *sessionCase) { w.Reply = altered(reply, 0) })
	refused("reply altered", "finish", func(w *sessionCase) { w.Reply = altered(reply, 8) })
	refused("confirmation altered", "finish", func(w *sessionCase) { w.Reply = altered(reply, len(reply)-1) })
	refused("reply cut short", "finish", func(w *sessionCase) { w.Reply = reply[:len(reply)-1] })
	refused("reply to another hello", "finish", func(w *sessionCase) { w.HelloRandom = read(t, "another", 64) })
	refused("reply to another opener", "finish", func(w *sessionCase) { w.OpenerPrivate = testKey(t, "another").Marshal() })
	refused("infos differ", "finish", func(w *sessionCase) { w.Info = testInfo[1:] })
}

func (v *vectors) streamCases(t *testing.T) {
	direction := read(t, "direction", 32)
	c := newChannel(direction, nil)
	stream := func(name string, number uint64, failure string, frames ...frameCase) {
		v.Streams = append(v.Streams, streamCase{name, direction, number, frames, failure})
	}
	bad := func(sealed []byte) frameCase { return frameCase{Sealed: sealed} }

	w := c.writer(testRandom("salt"), 1)
	one := frameCase{w.Seal([]byte("one"), false), vector.Hex("one"), false}
	two := frameCase{w.Seal(nil, false), nil, false}
	three := frameCase{w.Seal([]byte("three"), true), vector.Hex("three"), true}
	single := frameCase{c.writer(testRandom("pepper"), 1<<63).Seal([]byte("all"), true), vector.Hex("all"), true}
	another := c.writer(testRandom("pepper"), 1)
	another.Seal([]byte("one"), false)

	stream("three frames", 1, "", one, two, three)
	stream("one frame", 1<<63, "", single)
	stream("first frame left out", 1, "cannot open", bad(two.Sealed))
	stream("middle frame left out", 1, "cannot open", one, bad(three.Sealed))
	stream("frame twice", 1, "cannot open", one, two, bad(two.Sealed))
	stream("frame after the last", 1, "cannot open", one, two, three, bad(three.Sealed))
	stream("salt altered", 1, "cannot open", bad(altered(one.Sealed, 0)))
	stream("frame altered", 1, "cannot open", one, bad(altered(two.Sealed, 0)))
	stream("frame cut short", 1, "cannot open", one, bad(two.Sealed[1:]))
	stream("into another stream", 2, "cannot open", bad(one.Sealed))
	stream("spliced from a stream of the same number", 1, "cannot open", one, bad(another.Seal(nil, false)))
	stream("empty", 1, "cannot open", bad(nil))
}

// read returns the first n bytes of a fixed random source.
func read(t *testing.T, seed string, n int) []byte {
	t.Helper()
	b := make([]byte, n)
	if _, err := io.ReadFull(testRandom(seed), b); err != nil {
		t.Fatal(err)
	}
	return b
}
