package msg

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
)

// The largest size of each kind of frame, sealing included.
const (
	MaxOpening  = 8 << 10             // two public keys, one encapsulation, a signature: about 3 kB
	MaxHeader   = 64                  // a session and a stream number
	MaxRequest  = 8<<20 + sealSpare   // statement and arguments
	MaxRows     = 16<<20 + sealSpare  // one row of the largest size, alone in its frame
	MaxSpec     = 1 << 20             // the tables of one load
	MaxManifest = 512 << 10           // canonical bytes of one manifest
	MaxAnnounce = MaxManifest + 1<<10 // and its signature
	MaxControl  = 8 << 10             // everything else: shares, failures, acknowledgements

	sealSpare = 1 << 10 // more than sealing adds to a frame
)

// MaxRow is the largest row that fits a frame, in the encoding of AppendRow.
const MaxRow = 16 << 20

// ErrMalformed means that the bytes are not a message of the expected kind.
var ErrMalformed = errors.New("malformed message")

// ErrTooLarge means that a frame announced more bytes than its kind may have.
var ErrTooLarge = errors.New("message too large")

// readStep bounds how far ReadFrame allocates ahead of what has arrived, so
// that a peer must send bytes to make us hold bytes.
const readStep = 64 << 10

// ReadFrame reads one frame of at most limit bytes: four bytes of length, most
// significant first, and that many bytes. It reuses buf if that is large
// enough. It returns io.EOF only if the stream ended before the frame began.
func ReadFrame(r io.Reader, buf []byte, limit int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(head[:])
	if uint64(n) > uint64(limit) {
		return nil, fmt.Errorf("frame of %d bytes, at most %d allowed: %w", n, limit, ErrTooLarge)
	}
	return readBody(r, buf[:0], int(n))
}

func readBody(r io.Reader, buf []byte, n int) ([]byte, error) {
	for len(buf) < n {
		have := len(buf)
		end := min(n, max(cap(buf), have+readStep, 2*have))
		buf = slices.Grow(buf, end-have)[:end]
		if _, err := io.ReadFull(r, buf[have:]); err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
	}
	return buf, nil
}

// AppendFrame appends one frame.
func AppendFrame(dst, payload []byte) []byte {
	dst = slices.Grow(dst, 4+len(payload))
	dst = binary.BigEndian.AppendUint32(dst, uint32(len(payload)))
	return append(dst, payload...)
}

// WriteFrame writes one frame in one call of w.Write.
func WriteFrame(w io.Writer, payload []byte) error {
	_, err := w.Write(AppendFrame(nil, payload))
	return err
}
