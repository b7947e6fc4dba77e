package proxy

import (
	"encoding/binary"
	"sync"
)

// A pour is the rows of one fetch on their way into a table while more of them
// arrive. The fetch's goroutine adds rows, the session's writes them.
//
// Rows are tuples of COPY's binary format from the moment that it is known that
// they will go into a table; those before are a gathering's columns, which the
// fetch leaves alone from then on.
type pour struct {
	mu      sync.Mutex
	changed sync.Cond // of what follows, which mu guards
	begun   bool      // rows are tuples now
	done    bool      // there are no more
	broken  bool      // because the fetch failed
	full    [][]byte  // tuples that wait
	spare   [][]byte  // memory of tuples that were written
}

func newPour() *pour {
	p := &pour{}
	p.changed.L = &p.mu
	return p
}

// begin says that all further rows are tuples.
func (p *pour) begin() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.begun = true
	p.changed.Signal()
}

// add takes tuples and returns memory for as many.
func (p *pour) add(tuples []byte) []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.full = append(p.full, tuples)
	p.changed.Signal()
	n := len(p.spare)
	if n == 0 {
		return make([]byte, 0, len(tuples)+len(tuples)/16)
	}
	out := p.spare[n-1]
	p.spare = p.spare[:n-1]
	return out[:0]
}

// finish says that there are no more rows, because of an error or not.
func (p *pour) finish(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done, p.broken = true, err != nil
	p.changed.Signal()
}

// waitColumns waits until the gathering's columns change no more.
func (p *pour) waitColumns() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for !p.begun && !p.done {
		p.changed.Wait()
	}
}

// take waits for tuples, whose memory the caller gives back with the next call.
// There are none at the end.
func (p *pour) take(written [][]byte) [][]byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.spare = append(p.spare, written...)
	for len(p.full) == 0 && !p.done {
		p.changed.Wait()
	}
	out := p.full
	p.full = nil
	return out
}

// isBroken reports whether rows are missing, once there are no more.
func (p *pour) isBroken() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.broken
}

// encode decrypts rows into tuples.
func (p *gatheringPart) encode(read *reader, rows [][][]byte) {
	var values [][][]byte
	if values, p.err = read.open(&p.opening, rows); p.err != nil {
		return
	}
	out := p.tuples
	for row := range rows {
		out = binary.BigEndian.AppendUint16(out, uint16(len(values)))
		for _, column := range values {
			v := column[row]
			if v == nil {
				out = append(out, 0xff, 0xff, 0xff, 0xff)
			} else {
				out = append(binary.BigEndian.AppendUint32(out, uint32(len(v))), v...)
			}
		}
	}
	p.tuples = out
}

// copyTo sends the rows in COPY's binary format, to the end of the fetch. If that
// fails, so will the statement, and the table with it: it gets what there was.
func (g *gathering) copyTo(back *backend) error {
	back.put('d', copyHead)
	if g.pour != nil {
		g.pour.waitColumns()
	}
	g.copyColumns(back)
	if g.pour != nil {
		var written [][]byte
		for {
			// The engine works on what it has while this waits for more.
			if err := back.flush(); err != nil {
				return err
			}
			full := g.pour.take(written)
			if len(full) == 0 {
				break
			}
			for _, tuples := range full {
				back.put('d', tuples)
			}
			written = full
		}
	}
	return back.endCopy()
}
