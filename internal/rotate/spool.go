package rotate

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
)

// A spool file is records one after the other:
//
//	record = u32 length ‖ u32 rows ‖ u32 CRC-32C of the tuples ‖ tuples
//
// where tuples are whole ones of PostgreSQL's binary COPY format. All integers
// are big-endian.

const recordHeader = 12

// largestRecord bounds what a damaged length can cost: one row, as it travels,
// is at most 16 MiB.
const largestRecord = 64 << 20

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A spool is one table's file while it is written.
type spool struct {
	file *os.File
	size int64
}

// openSpool opens a file and cuts it back to what the journal knows.
func openSpool(path string, size int64) (*spool, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.Size() < size {
		err = stale("%s has %d bytes, not %d", path, info.Size(), size)
	}
	if err == nil {
		err = f.Truncate(size)
	}
	if err == nil {
		_, err = f.Seek(size, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &spool{f, size}, nil
}

// write appends a record, which a crash may take away again.
func (s *spool) write(tuples []byte, rows int) error {
	head := binary.BigEndian.AppendUint32(nil, uint32(len(tuples)))
	head = binary.BigEndian.AppendUint32(head, uint32(rows))
	head = binary.BigEndian.AppendUint32(head, crc32.Checksum(tuples, castagnoli))
	for _, b := range [][]byte{head, tuples} {
		n, err := s.file.Write(b)
		if s.size += int64(n); err != nil {
			return err
		}
	}
	return nil
}

func (s *spool) close() error { return s.file.Close() }

// readSpool hands a file's records to emit, which may keep them.
func readSpool(path string, size int64, emit func(tuples []byte, rows int64) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewReaderSize(io.LimitReader(f, size), 1<<20)
	var head [recordHeader]byte
	for read := int64(0); read < size; {
		if _, err := io.ReadFull(in, head[:]); err != nil {
			return stale("%s is cut short: %w", path, err)
		}
		length := binary.BigEndian.Uint32(head[:])
		if length > largestRecord {
			return stale("%s is damaged at byte %d", path, read)
		}
		tuples := make([]byte, length)
		if _, err := io.ReadFull(in, tuples); err != nil {
			return stale("%s is cut short: %w", path, err)
		}
		if crc32.Checksum(tuples, castagnoli) != binary.BigEndian.Uint32(head[8:]) {
			return stale("%s is damaged at byte %d", path, read)
		}
		if err := emit(tuples, int64(binary.BigEndian.Uint32(head[4:]))); err != nil {
			return err
		}
		read += recordHeader + int64(length)
	}
	return nil
}
