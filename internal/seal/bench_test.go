package seal

import "testing"

func BenchmarkBox(b *testing.B) {
	k := testKey(b, "holder")
	box, err := Box(k.Public(), testInfo, make([]byte, 64))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("Box", func(b *testing.B) {
		for b.Loop() {
			_, _ = Box(k.Public(), testInfo, make([]byte, 64))
		}
	})
	b.Run("Unbox", func(b *testing.B) {
		for b.Loop() {
			_, _ = Unbox(k, testInfo, box)
		}
	})
}

// BenchmarkSession is both sides' work together.
func BenchmarkSession(b *testing.B) {
	for b.Loop() {
		session(b)
	}
}

func BenchmarkStream(b *testing.B) {
	opener, accepter := session(b)
	frame := make([]byte, 64<<10)
	b.Run("frame of 64 KiB", func(b *testing.B) {
		w, r := opener.Writer(1), accepter.Reader(1)
		b.SetBytes(int64(len(frame)))
		b.ReportAllocs()
		for b.Loop() {
			if _, _, err := r.Open(w.Seal(frame, false)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("new stream of one small frame", func(b *testing.B) {
		b.ReportAllocs()
		for n := uint64(2); b.Loop(); n++ {
			if _, _, err := accepter.Reader(n).Open(opener.Writer(n).Seal(frame[:64], true)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
