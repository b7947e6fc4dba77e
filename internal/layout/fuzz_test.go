package layout_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"enigma/internal/layout"
)

// FuzzCut checks that tuples are taken apart into the cells that they were made
// of, and that other bytes are an error, never a panic.
func FuzzCut(f *testing.F) {
	f.Add([]byte{0, 2, 0, 0, 0, 1, 7, 0xff, 0xff, 0xff, 0xff}, uint8(2), uint8(1))
	f.Add([]byte{0, 1, 0x80, 0, 0, 0}, uint8(1), uint8(3))
	f.Fuzz(func(t *testing.T, in []byte, columns, rows uint8) {
		n, cols := int(rows%5), int(columns%7)
		values := make([][][]byte, cols)
		rest, err := layout.Cut(in, n, values, nil)
		if err != nil {
			return
		}
		var again []byte
		for row := range n {
			again = binary.BigEndian.AppendUint16(again, uint16(cols))
			for i := range values {
				if cell := values[i][row]; cell == nil {
					again = append(again, in[len(again):len(again)+4]...) // any negative length is NULL
				} else {
					again = append(binary.BigEndian.AppendUint32(again, uint32(len(cell))), cell...)
				}
			}
		}
		if !bytes.Equal(append(again, rest...), in) {
			t.Errorf("%x was cut into %x and %x", in, values, rest)
		}
	})
}
