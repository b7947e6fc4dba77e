package seal

import (
	"bytes"
	"errors"
	"testing"
)

// FuzzUnbox checks that bytes from strangers neither panic nor open.
func FuzzUnbox(f *testing.F) {
	k := testKey(f, "holder")
	// Fixed randomness: each of the fuzzer's processes makes this anew.
	genuine, err := box(testRandom("box"), k.Public(), testInfo, []byte("a share"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(genuine)
	f.Add(altered(genuine, 8))
	f.Add(genuine[:headerSize+encSize])
	f.Fuzz(func(t *testing.T, b []byte) {
		plain, err := Unbox(k, testInfo, b)
		if opened := err == nil; opened != bytes.Equal(b, genuine) || !opened && !errors.Is(err, ErrOpen) {
			t.Fatalf("Unbox(%x) = %q, %v", b, plain, err)
		}
	})
}

// FuzzOpening hands strangers' bytes to both sides of an opening.
func FuzzOpening(f *testing.F) {
	a, b := testKey(f, "opener"), testKey(f, "accepter")
	o, hello, err := open(testRandom("hello"), b.Public(), testInfo)
	if err != nil {
		f.Fatal(err)
	}
	_, reply, err := accept(testRandom("reply"), b, a.Public(), hello, testInfo)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(hello, reply, a.Public())
	f.Add(altered(hello, 8), altered(reply, 8), altered(a.Public(), 0))
	f.Fuzz(func(t *testing.T, h, r, public []byte) {
		if _, _, err := Accept(b, public, h, testInfo); err != nil && !errors.Is(err, ErrOpen) && !errors.Is(err, ErrKey) {
			t.Fatalf("Accept = %v", err)
		}
		_, err := o.Finish(a, r)
		if finished := err == nil; finished != bytes.Equal(r, reply) || !finished && !errors.Is(err, ErrOpen) {
			t.Fatalf("Finish(%x) = %v", r, err)
		}
	})
}

// FuzzStream checks that frames come out as they went in, and that no other
// bytes come out in their place.
func FuzzStream(f *testing.F) {
	opener, accepter := session(f)
	f.Add([]byte("one"), []byte(""), []byte{})
	f.Add([]byte{}, []byte("two"), make([]byte, 33))
	stream := uint64(0)
	f.Fuzz(func(t *testing.T, one, two, forged []byte) {
		stream++
		if _, _, err := accepter.Reader(stream).Open(forged); !errors.Is(err, ErrOpen) {
			t.Fatalf("Open(%x) = %v", forged, err)
		}
		w, r := opener.Writer(stream), accepter.Reader(stream)
		for i, frame := range [][]byte{one, two} {
			got, last, err := r.Open(w.Seal(frame, i == 1))
			if err != nil || !bytes.Equal(got, frame) || last != (i == 1) {
				t.Fatalf("frame %x came out as %x, %v, %v", frame, got, last, err)
			}
		}
		if _, _, err := r.Open(forged); !errors.Is(err, ErrOpen) {
			t.Fatalf("Open(%x) after the last = %v", forged, err)
		}
	})
}
