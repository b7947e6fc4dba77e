package publish

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"

	"enigma"
	"enigma/internal/layout"

	"github.com/jackc/pgx/v5"
)

const (
	batchSize = 64 << 10  // plaintext that one worker encrypts at a time
	chunkSize = 256 << 10 // terms that one Copy carries, unless one row is larger

	// maxRow is how large a row may be, as terms in binary COPY format. Load
	// streams carry 16 MiB; the rest is for their framing and sealing.
	maxRow = 16<<20 - 64<<10
)

// A batch is a run of a table's rows on its way through a worker.
type batch struct {
	first  int64  // number of its first row, from 1
	rows   int64  // how many
	plain  []byte // tuples of binary COPY format, see readBack
	chunks [][]byte
	err    error
	done   chan struct{} // closed when chunks and err are set
}

// encrypt reads a staged table back, encrypts it with that many workers and
// hands the chunks to send in the order of the file's rows. Memory is bounded by
// the number of workers.
func (t *table) encrypt(ctx context.Context, conn *pgx.Conn, workers int, send func(chunk []byte, rows int64) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	work := make(chan *batch)
	order := make(chan *batch, 2*workers)

	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			w := t.newWorker()
			for b := range work {
				b.chunks, b.err = w.encrypt(b)
				b.plain = nil
				close(b.done)
			}
		})
	}
	running.Go(func() {
		for b := range order {
			<-b.done
			if ctx.Err() != nil {
				continue // drain, so that nobody waits for us
			}
			if err := deliver(b, send); err != nil {
				cancel(err)
			}
		}
	})

	out := &tupleReader{columns: t.staged(), emit: func(b *batch) error {
		b.done = make(chan struct{})
		select {
		case order <- b:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		work <- b // a worker is always coming: none of them waits for anything else
		return nil
	}}
	_, err := conn.PgConn().CopyTo(ctx, out, t.readBack())
	if err == nil {
		err = out.finish()
	}
	if err != nil {
		cancel(err)
	}
	close(work)
	close(order)
	running.Wait()
	switch cause := context.Cause(ctx); {
	case cause != nil:
		return cause
	case out.rows != t.manifest.Rows:
		return fmt.Errorf("publish: internal error: %d rows staged, %d read back", t.manifest.Rows, out.rows)
	}
	return nil
}

func deliver(b *batch, send func([]byte, int64) error) error {
	if b.err != nil {
		return b.err
	}
	for i, c := range b.chunks {
		rows := int64(0)
		if i == len(b.chunks)-1 {
			rows = b.rows
		}
		if err := send(c, rows); err != nil {
			return err
		}
	}
	return nil
}

// A worker encrypts batches.
type worker struct {
	t       *table
	enc     *layout.Encrypter
	batch   layout.Batch
	numbers [][][]byte // of the rows, in all orders but the first
}

func (t *table) newWorker() *worker {
	w := &worker{t: t, enc: t.layout.NewEncrypter()}
	w.batch.Values = make([][][]byte, len(t.columns)+len(t.manifest.Computed))
	w.batch.IDs = make([][]uint64, len(t.layout.Orders))
	w.numbers = make([][][]byte, max(len(t.layout.Orders)-1, 0))
	return w
}

// encrypt turns plain tuples into chunks of tuples of terms.
func (w *worker) encrypt(b *batch) ([][]byte, error) {
	if err := w.read(b); err != nil {
		return nil, err
	}
	if err := w.enc.Encrypt(w.batch); err != nil {
		return nil, w.t.refused(b.first, err)
	}
	var chunks [][]byte
	out := make([]byte, 0, 2*len(b.plain))
	for row := range int(b.rows) {
		start := len(out)
		out = w.enc.Append(out, row)
		if len(out)-start > maxRow {
			return nil, w.t.tooLarge(b.first + int64(row))
		}
		if len(out) > chunkSize && start > 0 { // this row opens the next chunk
			chunks = append(chunks, out[:start:start])
			out = append(make([]byte, 0, chunkSize+len(out)-start), out[start:]...)
		}
	}
	return append(chunks, out), nil
}

// read takes a batch's tuples apart: the columns, the computed terms, and the
// rows' numbers in all orders but the first, which is the tuples' own.
func (w *worker) read(b *batch) error {
	if _, err := layout.Cut(b.plain, int(b.rows), w.batch.Values, w.numbers); err != nil {
		return errStream
	}
	for i := range w.batch.IDs {
		ids := w.batch.IDs[i][:0]
		for row := range b.rows {
			id := uint64(b.first - 1 + row)
			if i > 0 {
				id = binary.BigEndian.Uint64(w.numbers[i-1][row]) - 1
			}
			ids = append(ids, w.t.first+id)
		}
		w.batch.IDs[i] = ids
	}
	return nil
}

// refused words an error about a value that PostgreSQL takes and the column's
// scheme does not.
func (t *table) refused(first int64, err error) error {
	var bad *layout.CellError
	if t.changes && (!errors.As(err, &bad) || bad.Column >= len(t.columns)) {
		return invalid("", "table %q: %w", t.spec.Name, err)
	}
	if !errors.As(err, &bad) || bad.Column >= len(t.columns) {
		return invalid("", "%s: table %q: %w", t.spec.File, t.spec.Name, err)
	}
	name := t.header[bad.Column]
	if t.changes {
		return invalid("publish again with scheme: rnd for the column, or with other bounds", "table %q: column %q: %w", t.spec.Name, name, bad.Err)
	}
	if len(t.spec.Cluster) > 0 { // the file has another order
		return invalid("say scheme: rnd for the column, or change the value", "%s: column %q: %w", t.spec.File, name, bad.Err)
	}
	rec, lerr := t.record(first + int64(bad.Row))
	if lerr != nil {
		return lerr
	}
	return invalid("say scheme: rnd for the column, or change the value",
		"%s:%d: column %q: value %s: %w", t.spec.File, rec[bad.Column].line, name, show(rec[bad.Column].text), bad.Err)
}

func (t *table) tooLarge(row int64) error {
	if t.changes {
		return invalid("split the row's largest column", "table %q: an added row is larger than 16 MB when encrypted", t.spec.Name)
	}
	if len(t.spec.Cluster) > 0 {
		return invalid("split the largest column", "%s: a row is larger than 16 MB when encrypted", t.spec.File)
	}
	rec, err := t.record(row)
	if err != nil {
		return err
	}
	return invalid("split the row's largest column", "%s:%d: the row is larger than 16 MB when encrypted", t.spec.File, rec[0].line)
}

// record reads one row of the file again; the header is record 1.
func (t *table) record(row int64) ([]field, error) {
	rec, err := t.locate(func(s *scanner) bool { return int64(s.records) == row+1 })
	if err != nil {
		return nil, inFile(t.spec.File, err)
	}
	return rec, nil
}

// A tupleReader cuts the stream of COPY … (FORMAT binary) into batches. CopyTo
// writes to it; where a write ends tells nothing.
type tupleReader struct {
	columns int
	emit    func(*batch) error

	buf    []byte // not yet cut
	opened bool   // the header has been read
	ended  bool   // the trailer has been read
	rows   int64  // emitted
	size   int    // bytes of buf that are whole tuples
	held   int64  // that many tuples
}

var copySignature = []byte("PGCOPY\n\xff\r\n\x00")

var errStream = errors.New("publish: internal error: not the stream of a binary COPY")

// Write takes the next bytes of the stream.
func (r *tupleReader) Write(b []byte) (int, error) {
	r.buf = append(r.buf, b...)
	if !r.opened {
		const header = 19 // signature, flags and the length of an extension
		if len(r.buf) < header {
			return len(b), nil
		}
		if string(r.buf[:len(copySignature)]) != string(copySignature) || binary.BigEndian.Uint64(r.buf[11:]) != 0 {
			return 0, errStream
		}
		r.buf = r.buf[header:]
		r.opened = true
	}
	for !r.ended {
		n, err := r.tuple(r.buf[r.size:])
		if err != nil {
			return 0, err
		}
		if n == 0 {
			return len(b), nil
		}
		r.size += n
		if r.held++; r.size >= batchSize {
			if err := r.flush(); err != nil {
				return 0, err
			}
		}
	}
	return len(b), nil
}

// tuple returns the length of the tuple at the start of b, 0 if its end is not
// there yet.
func (r *tupleReader) tuple(b []byte) (int, error) {
	if len(b) < 2 {
		return 0, nil
	}
	switch n := int16(binary.BigEndian.Uint16(b)); {
	case n == -1:
		r.ended = true
		return 0, nil
	case int(n) != r.columns:
		return 0, errStream
	}
	at := 2
	for range r.columns {
		if len(b) < at+4 {
			return 0, nil
		}
		n := int32(binary.BigEndian.Uint32(b[at:]))
		if at += 4; n > 0 {
			at += int(n)
		}
	}
	if len(b) < at {
		return 0, nil
	}
	return at, nil
}

// flush emits the whole tuples held.
func (r *tupleReader) flush() error {
	if r.held == 0 {
		return nil
	}
	b := &batch{first: r.rows + 1, rows: r.held, plain: r.buf[:r.size:r.size]}
	r.buf = append(make([]byte, 0, batchSize+4<<10), r.buf[r.size:]...)
	r.rows += r.held
	r.size, r.held = 0, 0
	return r.emit(b)
}

// finish emits what is left after the last write.
func (r *tupleReader) finish() error {
	if !r.ended {
		return io.ErrUnexpectedEOF
	}
	return r.flush()
}

// unavailable is an error about the way, not the cargo.
func unavailable(hint, format string, args ...any) error {
	return &enigma.Error{Kind: enigma.Unavailable, Op: "publish", Hint: hint, Err: fmt.Errorf(format, args...)}
}
