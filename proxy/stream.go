package proxy

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
)

// bufferSize is the size of a stream's two buffers: large enough that rows
// leave in few writes, small enough for thousands of sessions.
const bufferSize = 64 << 10

// errFrame reports a length that no message of the protocol has. What follows
// it cannot be told apart any more, so the connection must end.
var errFrame = errors.New("invalid message length")

// A stream reads and writes whole protocol messages on one connection. Reading
// and writing may happen in different goroutines, each in one at a time.
type stream struct {
	conn net.Conn
	r    *bufio.Reader
	w    *bufio.Writer // its first error sticks, so that only flush needs checking
	body []byte        // what next returned last; reused
}

// newStream wraps conn. A write that makes no progress for patience fails; zero
// means that it never does.
func newStream(conn net.Conn, patience time.Duration) *stream {
	w := &patientWriter{conn: conn, patience: patience}
	return &stream{conn: conn, r: bufio.NewReaderSize(conn, bufferSize), w: bufio.NewWriterSize(w, bufferSize)}
}

// header reads a message's type and the length of its body.
func (s *stream) header() (kind byte, n int, err error) {
	h, err := s.r.Peek(5)
	if err != nil {
		if len(h) > 0 && errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return 0, 0, err
	}
	kind, size := h[0], binary.BigEndian.Uint32(h[1:])
	if size < 4 || size > 1<<31-1 {
		return 0, 0, errFrame
	}
	_, err = s.r.Discard(5)
	return kind, int(size) - 4, err
}

// read reads a body of n bytes, valid until the next call. Memory grows with
// the bytes that arrive, not with the length that was announced.
func (s *stream) read(n int) ([]byte, error) {
	buf := s.body[:0]
	if cap(buf) > 16*bufferSize {
		buf = nil
	}
	for len(buf) < n {
		step := min(n-len(buf), max(len(buf), bufferSize))
		buf = slices.Grow(buf, step)
		m, err := io.ReadFull(s.r, buf[len(buf):len(buf)+step])
		buf = buf[:len(buf)+m]
		if err != nil {
			return nil, io.ErrUnexpectedEOF
		}
	}
	s.body = buf
	return buf, nil
}

// next reads one message whose body has at most limit bytes.
func (s *stream) next(limit int) (kind byte, body []byte, err error) {
	kind, n, err := s.header()
	if err != nil {
		return 0, nil, err
	}
	if n > limit {
		return kind, nil, errFrame
	}
	body, err = s.read(n)
	return kind, body, err
}

// relay copies a message with a body of n bytes from s to dst undecoded.
func (s *stream) relay(dst *stream, kind byte, n int) error {
	dst.putHeader(kind, n)
	for n > 0 {
		if _, err := s.r.Peek(1); err != nil {
			return io.ErrUnexpectedEOF
		}
		chunk, _ := s.r.Peek(min(n, s.r.Buffered()))
		if _, err := dst.w.Write(chunk); err != nil {
			return &clientError{err}
		}
		n -= len(chunk)
		if _, err := s.r.Discard(len(chunk)); err != nil {
			return err
		}
	}
	return nil
}

// put writes a message of which the body is known.
func (s *stream) put(kind byte, body []byte) {
	s.putHeader(kind, len(body))
	_, _ = s.w.Write(body)
}

func (s *stream) putHeader(kind byte, n int) {
	h := append(s.w.AvailableBuffer(), kind)
	_, _ = s.w.Write(binary.BigEndian.AppendUint32(h, uint32(n+4)))
}

// send encodes and writes a message that is small or rare.
func (s *stream) send(m pgproto3.Message) {
	b, err := m.Encode(s.w.AvailableBuffer())
	if err != nil {
		panic("proxy: internal error: " + err.Error())
	}
	_, _ = s.w.Write(b)
}

// flush writes what is buffered, and reports the first error of any write.
func (s *stream) flush() error { return s.w.Flush() }

// A clientError is a failure to write to the client, as opposed to one to read
// from the backend.
type clientError struct{ err error }

func (e *clientError) Error() string { return "client: " + e.err.Error() }
func (e *clientError) Unwrap() error { return e.err }

// A patientWriter gives every write its own deadline.
type patientWriter struct {
	conn     net.Conn
	patience time.Duration
}

func (w *patientWriter) Write(b []byte) (int, error) {
	if w.patience == 0 {
		return w.conn.Write(b)
	}
	written := 0
	for written < len(b) {
		if err := w.conn.SetWriteDeadline(time.Now().Add(w.patience)); err != nil {
			return written, err
		}
		n, err := w.conn.Write(b[written:min(len(b), written+bufferSize)])
		written += n
		if err != nil {
			return written, err
		}
	}
	return written, nil
}
