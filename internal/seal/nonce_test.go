package seal

import (
	"bytes"
	"fmt"
	"testing"
)

// sealedOnce seals the same frame as frame i of the same stream, and returns
// the ciphertext without what is random in the open. AES-GCM is deterministic:
// two of these are equal if key and nonce are, and with probability 2^-256
// otherwise.
func sealedOnce(w *Writer, i int) string {
	salted := w.Size(0) - FrameOverhead
	frame := make([]byte, 16)
	for range i {
		w.Seal(frame, false)
		salted = 0
	}
	return string(w.Seal(frame, true)[salted:])
}

// TestNoNonceTwice: however often a stream number comes again, in one session
// by mistake or in another after the connection was lost, and whichever way it
// goes, no key and nonce seal twice.
func TestNoNonceTwice(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	note := func(what, sealed string) {
		if before, ok := seen[sealed]; ok {
			t.Fatalf("%s is sealed like %s", what, before)
		}
		seen[sealed] = what
	}
	for reconnect := range 8 {
		opener, accepter := session(t)
		for again := range 256 {
			for i := range 3 {
				note(fmt.Sprintf("to the accepter: session %d, turn %d, frame %d", reconnect, again, i), sealedOnce(opener.Writer(1), i))
				note(fmt.Sprintf("to the opener: session %d, turn %d, frame %d", reconnect, again, i), sealedOnce(accepter.Writer(1), i))
			}
		}
	}
}

// TestSaltMatters shows that TestNoNonceTwice can fail: with one salt, key and
// nonce do come again.
func TestSaltMatters(t *testing.T) {
	t.Parallel()
	opener, _ := session(t)
	one, two := opener.writer(testRandom("salt"), 1), opener.writer(testRandom("salt"), 1)
	if sealedOnce(one, 2) != sealedOnce(two, 2) {
		t.Error("streams of one number and salt have different keys")
	}
	if sealedOnce(opener.writer(testRandom("salt"), 1), 1) == sealedOnce(opener.writer(testRandom("salt"), 1), 2) {
		t.Error("frames of different places have the same nonce")
	}
	if sealedOnce(opener.writer(testRandom("salt"), 1), 1) == sealedOnce(opener.writer(testRandom("salt"), 2), 1) {
		t.Error("streams of different numbers have the same key")
	}
}

// TestClose: a session that has ended opens nothing any more, while streams
// that have begun go on, and its keys are gone from memory that we hold.
func TestClose(t *testing.T) {
	t.Parallel()
	opener, accepter := session(t)
	running, received := opener.Writer(1), accepter.Reader(1)
	if _, _, err := received.Open(running.Seal(nil, false)); err != nil {
		t.Fatal(err)
	}
	late := opener.Writer(2).Seal(nil, true)
	outward, inward := bytes.Clone(opener.outward), bytes.Clone(opener.inward)
	opener.Close()
	accepter.Close()
	if bytes.Equal(opener.outward, outward) || bytes.Equal(opener.inward, inward) ||
		bytes.Equal(accepter.inward, outward) || bytes.Equal(accepter.outward, inward) {
		t.Error("a key outlives its session")
	}
	if bytes.Equal(opener.outward, make([]byte, secretSize)) {
		t.Error("a stream of a closed session would be sealed under a key that everybody knows")
	}
	if _, last, err := received.Open(running.Seal([]byte("rest"), true)); err != nil || !last {
		t.Errorf("the rest of a stream that had begun: %v", err)
	}
	if _, _, err := accepter.Reader(2).Open(late); err == nil {
		t.Error("a stream that begins after the session's end opens")
	}
	if _, _, err := accepter.Reader(3).Open(opener.Writer(3).Seal(nil, true)); err == nil {
		t.Error("ends of a closed session still understand each other")
	}
}

// TestCloseKey: a private key that was closed opens nothing.
func TestCloseKey(t *testing.T) {
	t.Parallel()
	k := testKey(t, "holder")
	box, err := Box(k.Public(), testInfo, []byte("a share"))
	if err != nil {
		t.Fatal(err)
	}
	k.Close()
	if _, err := Unbox(k, testInfo, box); err == nil {
		t.Error("a closed key opens a box")
	}
	if !bytes.Equal(k.Marshal(), make([]byte, privateKeySize)) {
		t.Error("the seed is still there")
	}
	o, _, err := Open(testKey(t, "accepter").Public(), testInfo)
	if err != nil {
		t.Fatal(err)
	}
	o.Close()
	if !bytes.Equal(o.secret, make([]byte, secretSize)) {
		t.Error("the opening's secret is still there")
	}
}

// TestAppend: sealing into a buffer that is used again, and opening in place,
// give what Seal and Open give.
func TestAppend(t *testing.T) {
	t.Parallel()
	opener, accepter := session(t)
	w, r := opener.Writer(1), accepter.Reader(1)
	var buf []byte
	for i := range 40 {
		frame := bytes.Repeat([]byte{byte(i)}, i*7)
		size := w.Size(len(frame))
		buf = w.Append(append(buf[:0], "head"...), frame, i == 39)
		if len(buf) != len("head")+size || string(buf[:4]) != "head" {
			t.Fatalf("frame %d: %d bytes after %q, Size says %d", i, len(buf), buf[:4], size)
		}
		got, last, err := r.OpenInPlace(buf[4:])
		if err != nil || !bytes.Equal(got, frame) || last != (i == 39) {
			t.Fatalf("frame %d: %x, %v, %v", i, got, last, err)
		}
	}
}
