package store

import (
	"encoding/binary"
	"errors"
)

// copyHeader begins a stream of PostgreSQL's binary COPY format: a signature,
// no flags, no extension.
var copyHeader = []byte("PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00")

// copyTrailer ends it: a field count of -1.
var copyTrailer = []byte{0xff, 0xff}

var errTuples = errors.New("rows are not whole tuples of the table's columns")

// countTuples checks the framing of tuples and counts them. PostgreSQL checks
// the values; a trailer amid the rows would make it ignore the rest.
func countTuples(rows []byte, columns int) (int64, error) {
	var n int64
	for len(rows) > 0 {
		if len(rows) < 2 || int(int16(binary.BigEndian.Uint16(rows))) != columns {
			return 0, errTuples
		}
		rows = rows[2:]
		for range columns {
			if len(rows) < 4 {
				return 0, errTuples
			}
			size := int(int32(binary.BigEndian.Uint32(rows)))
			rows = rows[4:]
			switch {
			case size == -1: // NULL
			case size < 0 || size > len(rows):
				return 0, errTuples
			default:
				rows = rows[size:]
			}
		}
		n++
	}
	return n, nil
}
