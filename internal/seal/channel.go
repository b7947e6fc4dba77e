package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"sync"
)

// FrameOverhead is how many bytes longer a sealed frame is than the frame; a
// stream's first sealed frame is StreamOverhead bytes longer still.
const (
	FrameOverhead  = 1 + tagSize
	StreamOverhead = saltSize
)

const saltSize = 16

// A Channel is an open session. It is safe for concurrent use; its Writers and
// Readers are not. It never prints itself.
type Channel struct {
	mu              sync.Mutex
	outward, inward []byte // under mu: what stream keys of each direction derive from
	seen            window // under mu: streams that the peer has begun
}

func newChannel(outward, inward []byte) *Channel {
	return &Channel{outward: outward, inward: inward}
}

// Close overwrites the session's keys. Streams that have begun go on: each has
// a key of its own. Those that begin later open for nobody, here or there.
func (c *Channel) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	// Random bytes rather than zeros, under which a late stream would be sealed
	// with a key that everybody knows.
	_, _ = rand.Read(c.outward) // never fails
	_, _ = rand.Read(c.inward)
}

// cipher derives the key of a stream from one of the direction keys.
func (c *Channel) cipher(direction *[]byte, stream uint64, salt []byte) cipher.AEAD {
	c.mu.Lock()
	key := streamKey(*direction, stream, salt)
	c.mu.Unlock()
	defer wipe(key)
	return newCipher(key)
}

// Writer returns the outward side of a stream. The peer accepts each number
// once, so that no request can be replayed, and none that is 1024 or more below
// the highest it has accepted: count streams upwards.
func (c *Channel) Writer(stream uint64) *Writer {
	return c.writer(rand.Reader, stream)
}

func (c *Channel) writer(random io.Reader, stream uint64) *Writer {
	w := &Writer{salt: make([]byte, saltSize)}
	if _, err := io.ReadFull(random, w.salt); err != nil {
		// The reader is crypto/rand's, which never fails.
		panic("seal: internal error: " + err.Error())
	}
	w.aead = c.cipher(&c.outward, stream, w.salt)
	return w
}

// Reader returns the inward side of a stream.
func (c *Channel) Reader(stream uint64) *Reader {
	return &Reader{channel: c, stream: stream}
}

// A Writer seals one stream's frames in order.
type Writer struct {
	aead cipher.AEAD
	salt []byte // goes before the first frame; nil afterwards
	next uint64 // frames sealed
	done bool
}

// Size returns how long the next sealed frame of n bytes is.
func (w *Writer) Size(n int) int { return len(w.salt) + FrameOverhead + n }

// Seal returns the next frame sealed, as Append does.
func (w *Writer) Seal(frame []byte, last bool) []byte {
	return w.Append(nil, frame, last)
}

// Append adds the next frame, sealed, to dst. It writes frame there once and
// seals it in place. Nothing may follow the last frame: Append panics then,
// since the peer would never see it.
func (w *Writer) Append(dst, frame []byte, last bool) []byte {
	if w.done {
		panic("seal: internal error: frame after the last of its stream")
	}
	w.done = last
	dst = slices.Grow(dst, w.Size(len(frame)))
	dst = append(dst, w.salt...)
	w.salt = nil
	start := len(dst)
	dst = append(dst, lastFlag(last))
	dst = append(dst, frame...)
	n := nonce(w.next)
	w.next++
	return w.aead.Seal(dst[:start], n[:], dst[start:], nil)
}

// A Reader opens one stream's frames in order.
type Reader struct {
	channel *Channel
	stream  uint64
	aead    cipher.AEAD // nil before the first frame
	next    uint64      // frames opened
	done    bool
}

// Open is OpenInPlace for a caller who keeps sealed: the frame shares no memory
// with it.
func (r *Reader) Open(sealed []byte) (frame []byte, last bool, err error) {
	return r.OpenInPlace(slices.Clone(sealed))
}

// OpenInPlace returns the next frame, which takes the place of sealed's bytes,
// and whether it is the stream's last; or ErrOpen, after which every call
// fails. A stream that ends before its last frame was cut off.
func (r *Reader) OpenInPlace(sealed []byte) (frame []byte, last bool, err error) {
	if r.done {
		return nil, false, ErrOpen
	}
	r.done = true // unless all goes well
	first := r.aead == nil
	if first {
		if len(sealed) < saltSize {
			return nil, false, ErrOpen
		}
		r.aead = r.channel.cipher(&r.channel.inward, r.stream, sealed[:saltSize])
		sealed = sealed[saltSize:]
	}
	n := nonce(r.next)
	plain, err := r.aead.Open(sealed[:0], n[:], sealed, nil)
	if err != nil || len(plain) == 0 || plain[0] > 1 {
		return nil, false, ErrOpen
	}
	// Only a frame that is genuine may use up its stream's number.
	if first && !r.channel.begin(r.stream) {
		return nil, false, ErrOpen
	}
	r.next++
	last = plain[0] == lastFlag(true)
	r.done = last
	return plain[1:], last, nil
}

// begin reports whether the peer may begin the stream, and notes that it did.
func (c *Channel) begin(stream uint64) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.seen.add(stream)
}

func lastFlag(last bool) byte {
	if last {
		return 1
	}
	return 0
}

func nonce(counter uint64) (n [12]byte) {
	binary.BigEndian.PutUint64(n[4:], counter)
	return n
}

// streamKey derives the key of one stream in one direction. The salt makes a
// stream number that is used twice, by mistake, fail rather than repeat a key.
func streamKey(direction []byte, stream uint64, salt []byte) []byte {
	info := binary.BigEndian.AppendUint64([]byte("enigma/seal-v1/stream/"), stream)
	return expand(direction, string(append(info, salt...)))
}

func newCipher(key []byte) cipher.AEAD {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic("seal: internal error: " + err.Error())
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic("seal: internal error: " + err.Error())
	}
	return aead
}

// String keeps keys out of printed values.
func (*Channel) String() string { return "seal.Channel(redacted)" }

// Format keeps keys out of printed values under every verb, %d included.
func (*Channel) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "seal.Channel(redacted)") }

// LogValue keeps keys out of logs.
func (*Channel) LogValue() slog.Value { return slog.StringValue("redacted") }
