package proxy

import (
	"runtime"
	"sync"

	"enigma"
)

// Rows are decrypted a batch at a time, so that all cores can help.
const (
	batchRows  = 2048
	batchBytes = 1 << 20
	fewCells   = 512 // that are not worth a goroutine
)

// A batch is a run of rows that outlive the next call of Next.
type batch struct {
	rows  [][][]byte
	cells [][]byte // of all rows
	bytes []byte   // of all cells
}

// read takes up to n rows, or a whole batch if n is 0. Rows that came before an
// error are in the batch.
func (b *batch) read(rows enigma.Rows, n uint32) error {
	if n == 0 || n > batchRows {
		n = batchRows
	}
	if b.bytes == nil {
		b.bytes = make([]byte, 0, 512) // even an empty cell is not nil
	}
	b.rows, b.cells, b.bytes = b.rows[:0], b.cells[:0], b.bytes[:0]
	for uint32(len(b.rows)) < n && len(b.bytes) < batchBytes {
		cells, err := rows.Next()
		if err != nil {
			return err
		}
		b.add(cells)
	}
	return nil
}

// add copies a row. Growing moves what comes after, not the rows before.
func (b *batch) add(cells [][]byte) {
	first := len(b.cells)
	for _, cell := range cells {
		if cell == nil {
			b.cells = append(b.cells, nil)
			continue
		}
		at := len(b.bytes)
		b.bytes = append(b.bytes, cell...)
		b.cells = append(b.cells, b.bytes[at:len(b.bytes):len(b.bytes)])
	}
	b.rows = append(b.rows, b.cells[first:len(b.cells):len(b.cells)])
}

// share splits rows among the cores, in order, and waits until all are done:
// part says which share it is, from 0, and each is one goroutine's.
func share(rows [][][]byte, cells int, work func(part int, rows [][][]byte)) (parts int) {
	parts = max(1, min(maxParts(), len(rows), len(rows)*cells/fewCells))
	var g sync.WaitGroup
	for i := 1; i < parts; i++ {
		g.Go(func() { work(i, rows[i*len(rows)/parts:(i+1)*len(rows)/parts]) })
	}
	work(0, rows[:len(rows)/parts])
	g.Wait()
	return parts
}

// maxParts is how many shares there can be.
func maxParts() int { return runtime.GOMAXPROCS(0) }
