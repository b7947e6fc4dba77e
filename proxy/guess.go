package proxy

import (
	"context"
	"errors"
	"io"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// maxGuessed is how many rows of an answer are looked at before any is sent.
const maxGuessed = 5 * batchRows

// guess runs the fetch of a plan whose sums may turn out to be of rows with gaps
// between them. It returns the rows if they are not, else nil: then, or if there
// are many rows, plan.Otherwise has to be executed.
func (s *session) guess(work context.Context, cancel context.CancelCauseFunc, b *binding, plan *rewrite.Plan) (enigma.Rows, error) {
	f := &plan.Fetches[0]
	read, err := b.facts.codecs.reader(f)
	if err != nil {
		return nil, err
	}
	idle := s.busy(cancel, b.output.timeout)
	defer idle()
	rows, err := query(work, s.config.Source, f, b.facts.codecs, nil)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	known, end := &knownRows{}, error(nil)
	var o opening
	for end == nil && len(known.rows) < maxGuessed {
		var part batch // its rows are kept
		end = part.read(rows, 0)
		switch _, err := read.open(&o, part.rows); {
		case errors.Is(err, column.ErrGaps):
			return nil, nil
		case err != nil:
			return nil, err
		}
		known.rows = append(known.rows, part.rows...)
	}
	switch {
	case end == nil:
		return nil, nil
	case !errors.Is(end, io.EOF):
		return nil, end
	}
	return known, nil
}

// knownRows are an answer that has been read.
type knownRows struct{ rows [][][]byte }

// Next implements enigma.Rows.
func (k *knownRows) Next() ([][]byte, error) {
	if len(k.rows) == 0 {
		return nil, io.EOF
	}
	row := k.rows[0]
	k.rows = k.rows[1:]
	return row, nil
}

// Close implements enigma.Rows.
func (k *knownRows) Close() error { return nil }
