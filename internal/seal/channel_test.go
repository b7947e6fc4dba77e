package seal

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"
)

// frames seals one stream of three frames.
func frames(c *Channel, stream uint64) [][]byte {
	w := c.Writer(stream)
	return [][]byte{w.Seal([]byte("one"), false), w.Seal([]byte("two"), false), w.Seal([]byte("three"), true)}
}

// TestReaderRefuses delivers streams that are not what was sent: the last
// delivery must fail, all before it succeed.
func TestReaderRefuses(t *testing.T) {
	t.Parallel()
	opener, accepter := session(t)
	other, _ := session(t)
	f := frames(opener, 1)
	again := frames(opener, 1)
	longFirst := bytes.Clone(f[0])
	tests := []struct {
		name      string
		to        *Channel
		stream    uint64
		delivered [][]byte
	}{
		{"first frame left out", accepter, 1, [][]byte{f[1]}},
		{"middle frame left out", accepter, 1, [][]byte{f[0], f[2]}},
		{"frame twice", accepter, 1, [][]byte{f[0], f[0]}},
		{"later frame twice", accepter, 1, [][]byte{f[0], f[1], f[1]}},
		{"frame after the last", accepter, 1, [][]byte{f[0], f[1], f[2], f[2]}},
		{"frame altered", accepter, 1, [][]byte{altered(f[0], saltSize)}},
		{"salt altered", accepter, 1, [][]byte{altered(f[0], 0)}},
		{"tag altered", accepter, 1, [][]byte{f[0], altered(f[1], len(f[1])-1)}},
		{"frame cut short", accepter, 1, [][]byte{f[0], f[1][:len(f[1])-1]}},
		{"frame with a byte more", accepter, 1, [][]byte{append(longFirst, 0)}},
		{"frame empty", accepter, 1, [][]byte{f[0], nil}},
		{"first frame empty", accepter, 1, [][]byte{nil}},
		{"into another stream", accepter, 2, [][]byte{f[0]}},
		{"spliced from a stream of the same number", accepter, 1, [][]byte{f[0], again[1]}},
		{"back to who sent it", opener, 1, [][]byte{f[0]}},
		{"into another session", other, 1, [][]byte{f[0]}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			// A copy of the channel that has seen no streams.
			r := newChannel(tt.to.outward, tt.to.inward).Reader(tt.stream)
			end := len(tt.delivered) - 1
			for _, sealed := range tt.delivered[:end] {
				if _, _, err := r.Open(sealed); err != nil {
					t.Fatalf("a genuine frame: %v", err)
				}
			}
			for range 2 { // a reader that failed once fails for ever
				if got, last, err := r.Open(tt.delivered[end]); got != nil || last || !errors.Is(err, ErrOpen) {
					t.Errorf("Open = %q, %v, %v, want ErrOpen", got, last, err)
				}
			}
			if _, _, err := r.Open(f[min(end, 2)]); !errors.Is(err, ErrOpen) {
				t.Errorf("the genuine frame after a failure = %v, want ErrOpen", err)
			}
		})
	}
}

func TestStreamReplay(t *testing.T) {
	t.Parallel()
	opener, accepter := session(t)
	f := frames(opener, 1)
	if _, _, err := accepter.Reader(1).Open(altered(f[0], 20)); !errors.Is(err, ErrOpen) {
		t.Fatalf("altered frame = %v", err)
	}
	if _, _, err := accepter.Reader(1).Open(f[0]); err != nil {
		t.Fatalf("genuine frame, after an altered one that must not count: %v", err)
	}
	if _, _, err := accepter.Reader(1).Open(f[0]); !errors.Is(err, ErrOpen) {
		t.Errorf("replayed stream = %v, want ErrOpen", err)
	}
	if _, _, err := accepter.Reader(1).Open(frames(opener, 1)[0]); !errors.Is(err, ErrOpen) {
		t.Errorf("second stream of one number = %v, want ErrOpen", err)
	}
}

func TestWriterRefusesFramesAfterTheLast(t *testing.T) {
	t.Parallel()
	opener, _ := session(t)
	w := opener.Writer(1)
	w.Seal(nil, true)
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	w.Seal(nil, true)
}

// TestWindow compares with a set that forgets nothing.
func TestWindow(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, reach := range []uint64{2, 100, 1024, 5000} {
		var w window
		seen := map[uint64]bool{}
		end := uint64(0)
		for range 20_000 {
			n := end + rnd.Uint64N(reach+1) - min(end, reach*2/3)
			want := !seen[n] && n+windowSize >= end
			if got := w.add(n); got != want {
				t.Fatalf("reach %d: add(%d) with end %d = %v, want %v", reach, n, end, got, want)
			}
			seen[n] = seen[n] || want
			end = max(end, n+1)
		}
	}
}

func TestWindowEnds(t *testing.T) {
	t.Parallel()
	var w window
	steps := []struct {
		n    uint64
		want bool
	}{
		{0, true},
		{0, false},
		{1 << 62, true},
		{0, false}, // long forgotten
		{1<<62 - 1023, true},
		{1<<62 - 1024, false},
		{1<<64 - 1, false}, // the one number that has no successor
		{1<<64 - 2, true},
		{1<<64 - 3, true},
		{1<<64 - 2, false},
		{5, false},
	}
	for i, s := range steps {
		if got := w.add(s.n); got != s.want {
			t.Errorf("step %d: add(%d) = %v, want %v", i, s.n, got, s.want)
		}
	}
}
