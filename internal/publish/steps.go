package publish

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"enigma"
)

// A change travels to a journal, and from there to storage nodes, as steps
// (docs/spec/writes-v1.md):
//
//	step = u8 kind ‖ u32 length ‖ table ‖ u32 length ‖ body

// The kinds of steps.
const (
	stepDelete = 1 // body: u64 numbers of rows
	stepCopy   = 2 // body: whole tuples
)

// deleted is how many rows one step deletes at most.
const deleted = 1 << 15

// maxStep bounds a step's body: one row of the largest size.
const maxStep = 16 << 20

// A stepWriter writes steps.
type stepWriter struct {
	w   io.Writer
	buf []byte
}

func (s *stepWriter) delete(table string, numbers []uint64) error {
	body := make([]byte, 0, 8*len(numbers))
	for _, n := range numbers {
		body = binary.BigEndian.AppendUint64(body, n)
	}
	return s.step(stepDelete, table, body)
}

func (s *stepWriter) copy(table string, tuples []byte) error { return s.step(stepCopy, table, tuples) }

func (s *stepWriter) step(kind byte, table string, body []byte) error {
	s.buf = append(s.buf[:0], kind)
	s.buf = append(binary.BigEndian.AppendUint32(s.buf, uint32(len(table))), table...)
	s.buf = append(binary.BigEndian.AppendUint32(s.buf, uint32(len(body))), body...)
	_, err := s.w.Write(s.buf)
	return err
}

var errSteps = errors.New("publish: the change's steps are damaged")

// Replay applies the steps that Change wrote to a load.
func Replay(ctx context.Context, in io.Reader, load enigma.Load) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for {
		kind, err := r.ReadByte()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		table, err := counted(r, 63)
		if err != nil {
			return err
		}
		body, err := counted(r, maxStep)
		if err != nil {
			return err
		}
		if err := apply(ctx, load, kind, string(table), body); err != nil {
			return err
		}
	}
}

func apply(ctx context.Context, load enigma.Load, kind byte, table string, body []byte) error {
	switch {
	case kind == stepCopy:
		return load.Copy(ctx, table, body)
	case kind != stepDelete || len(body)%8 != 0:
		return errSteps
	}
	numbers := make([]uint64, 0, len(body)/8)
	for ; len(body) > 0; body = body[8:] {
		numbers = append(numbers, binary.BigEndian.Uint64(body))
	}
	return load.Delete(ctx, table, numbers)
}

// counted reads a length and that many bytes.
func counted(r io.Reader, most uint32) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, errSteps
	}
	n := binary.BigEndian.Uint32(head[:])
	if n > most {
		return nil, fmt.Errorf("%w: %d bytes in one", errSteps, n)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, errSteps
	}
	return b, nil
}
