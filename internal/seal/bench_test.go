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

// BenchmarkStream shows the bulk rate of each direction, on one core and in
// buffers that are used again, and what a small stream costs to begin.
func BenchmarkStream(b *testing.B) {
	opener, accepter := session(b)
	frame := make([]byte, 64<<10)
	b.Run("seal 64 KiB", func(b *testing.B) {
		w := opener.Writer(0)
		buf := make([]byte, 0, w.Size(len(frame)))
		b.SetBytes(int64(len(frame)))
		b.ReportAllocs()
		for b.Loop() {
			_ = w.Append(buf, frame, false)
		}
	})
	b.Run("seal and open 64 KiB", func(b *testing.B) {
		w, r := opener.Writer(1), accepter.Reader(1)
		buf := make([]byte, 0, w.Size(len(frame)))
		b.SetBytes(int64(len(frame)))
		b.ReportAllocs()
		for b.Loop() {
			if _, _, err := r.OpenInPlace(w.Append(buf, frame, false)); err != nil {
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
