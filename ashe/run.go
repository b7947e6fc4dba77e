package ashe

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrRuns says that something is not a set of ids as PostgreSQL writes one.
var ErrRuns = errors.New("ashe: not a set of row ids")

// A Run is the ids from First to Last, both included.
type Run struct{ First, Last uint64 }

// Len returns how many ids there are in the run.
func (r Run) Len() uint64 { return r.Last - r.First + 1 }

// Count returns how many ids there are in runs that ParseRuns returned. Where it
// differs from the count of the rows added up, some row was added twice, as a
// join does, and Open would be wrong.
func Count(runs []Run) uint64 {
	n := uint64(0)
	for _, r := range runs {
		n += r.Len()
	}
	return n
}

// OneRun returns the run of rows of which there are so many, from the lowest id
// to the highest, and says whether that is a run: if not, only the set of ids
// tells which rows they are. Ids must not repeat, as they do where a join
// repeats rows: 1, 1 and 3 would pass for 1 to 3.
func OneRun(rows, lowest, highest int64) (Run, bool) {
	if rows < 1 || lowest < 1 || highest < lowest || uint64(highest) > MaxID || highest-lowest != rows-1 {
		return Run{}, false
	}
	return Run{uint64(lowest), uint64(highest)}, true
}

// ParseRuns reads an int8multirange in PostgreSQL's text format, which
// range_agg(int8range(id, id, '[]')) returns, and appends its runs to dst. Only
// the one form that PostgreSQL prints is read: ranges like [1,4), none empty,
// unbounded or touching the next, in ascending order, at least one.
func ParseRuns(dst []Run, text []byte) ([]Run, error) {
	s, ok := bytes.CutPrefix(text, []byte("{"))
	start := len(dst)
	for ok {
		var r Run
		if r, s, ok = cutRange(s); !ok {
			break
		}
		if dst, ok = appendRun(dst, start, r); !ok {
			break
		}
		if len(s) == 1 && s[0] == '}' {
			return dst, nil
		}
		s, ok = bytes.CutPrefix(s, []byte(","))
	}
	return dst[:start], fmt.Errorf("%w: at byte %d", ErrRuns, len(text)-len(s))
}

// cutRange reads one range from the beginning of s.
func cutRange(s []byte) (r Run, rest []byte, ok bool) {
	if s, ok = bytes.CutPrefix(s, []byte("[")); !ok {
		return r, s, false
	}
	if r.First, s, ok = cutNumber(s); !ok {
		return r, s, false
	}
	if s, ok = bytes.CutPrefix(s, []byte(",")); !ok {
		return r, s, false
	}
	end, s, ok := cutNumber(s)
	if !ok || end == 0 {
		return r, s, false
	}
	r.Last = end - 1
	s, ok = bytes.CutPrefix(s, []byte(")"))
	return r, s, ok
}

// cutNumber reads a number below 10^19, which fits, without leading zeros.
func cutNumber(s []byte) (n uint64, rest []byte, ok bool) {
	i := 0
	for i < len(s) && i < 19 && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + uint64(s[i]-'0')
		i++
	}
	return n, s[i:], i > 0 && (s[0] != '0' || i == 1)
}

// What a range of PostgreSQL's binary format is, if it is one of whole numbers
// with both bounds (src/include/utils/rangetypes.h): flags, then each bound
// after its length. That of the lower one is all that is included.
const (
	lowerIncluded = 0x02
	rangeSize     = 1 + 4 + 8 + 4 + 8
)

// ParseRunsBinary is ParseRuns for PostgreSQL's binary format.
func ParseRunsBinary(dst []Run, b []byte) ([]Run, error) {
	start := len(dst)
	if len(b) < 4 {
		return dst, fmt.Errorf("%w: %d bytes", ErrRuns, len(b))
	}
	n, b := uint64(binary.BigEndian.Uint32(b)), b[4:]
	if n == 0 || uint64(len(b)) != n*(4+rangeSize) {
		return dst, fmt.Errorf("%w: %d bytes for %d ranges", ErrRuns, len(b), n)
	}
	for ; len(b) > 0; b = b[4+rangeSize:] {
		r, ok := binaryRange(b[:4+rangeSize])
		if ok {
			dst, ok = appendRun(dst, start, r)
		}
		if !ok {
			return dst[:start], fmt.Errorf("%w: range %d", ErrRuns, len(dst)-start)
		}
	}
	return dst, nil
}

// binaryRange reads a range after its length.
func binaryRange(b []byte) (Run, bool) {
	sizes := [...]uint32{binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[5:]), binary.BigEndian.Uint32(b[17:])}
	first, end := binary.BigEndian.Uint64(b[9:]), binary.BigEndian.Uint64(b[21:])
	ok := sizes == [...]uint32{rangeSize, 8, 8} && b[4] == lowerIncluded && end > 0
	return Run{first, end - 1}, ok
}

// appendRun adds a run to those from dst[start] on, if it is one of ids and
// neither overlaps nor touches the one before. PostgreSQL would have made one
// of two that touch.
func appendRun(dst []Run, start int, r Run) ([]Run, bool) {
	if r.First == 0 || r.First > r.Last || r.Last > MaxID {
		return dst, false
	}
	if len(dst) > start && r.First-1 <= dst[len(dst)-1].Last {
		return dst, false
	}
	return append(dst, r), true
}
