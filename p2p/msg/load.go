package msg

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"enigma"
)

// maxTables bounds the tables of one data set on the wire.
const maxTables = 1 << 12

// AppendBegin adds the message that starts a load. Provider is left out: the
// session proves it.
func AppendBegin(dst []byte, spec enigma.LoadSpec) ([]byte, error) {
	spec.Provider = enigma.Address{}
	body, err := json.Marshal(spec)
	if err != nil {
		return nil, err
	}
	if len(body) > MaxSpec-sealSpare {
		return nil, fmt.Errorf("load specification of %d bytes: %w", len(body), ErrTooLarge)
	}
	return append(append(dst, byte(TypeBegin)), body...), nil
}

// DecodeBegin reads what AppendBegin wrote.
func DecodeBegin(b []byte) (*enigma.LoadSpec, error) {
	if TypeOf(b) != TypeBegin || len(b) > MaxSpec {
		return nil, ErrMalformed
	}
	dec := json.NewDecoder(bytes.NewReader(b[1:]))
	dec.DisallowUnknownFields()
	var spec enigma.LoadSpec
	if err := dec.Decode(&spec); err != nil || dec.More() || len(spec.Tables) > maxTables {
		return nil, ErrMalformed
	}
	spec.Provider = enigma.Address{}
	return &spec, nil
}

// AppendCopy adds the message that carries whole tuples of a table.
func AppendCopy(dst []byte, table string, tuples []byte) []byte {
	dst = appendChunk(append(dst, byte(TypeCopy)), table)
	return append(dst, tuples...)
}

// DecodeCopy reads what AppendCopy wrote and checks that the tuples are whole.
func DecodeCopy(b []byte) (table string, tuples []byte, err error) {
	r := reader{b: b}
	r.expect(TypeCopy)
	table = r.text(63)
	if r.bad {
		return "", nil, ErrMalformed
	}
	return table, r.b, CheckTuples(r.b)
}

// MaxNumbers is how many rows one Delete may name.
const MaxNumbers = 1 << 17

// AppendDelete adds the message that names rows of a table that go, at most
// MaxNumbers of them.
func AppendDelete(dst []byte, table string, numbers []uint64) []byte {
	dst = appendChunk(append(dst, byte(TypeDelete)), table)
	for _, n := range numbers {
		dst = binary.BigEndian.AppendUint64(dst, n)
	}
	return dst
}

// DecodeDelete reads what AppendDelete wrote.
func DecodeDelete(b []byte) (table string, numbers []uint64, err error) {
	r := reader{b: b}
	r.expect(TypeDelete)
	table = r.text(63)
	if r.bad || len(r.b) == 0 || len(r.b)%8 != 0 || len(r.b) > 8*MaxNumbers {
		return "", nil, ErrMalformed
	}
	numbers = make([]uint64, 0, len(r.b)/8)
	for len(r.b) > 0 {
		numbers = append(numbers, r.u64())
	}
	return table, numbers, r.end()
}

// AppendCommit adds the message that ends a load.
func AppendCommit(dst []byte, counts map[string]int64) []byte {
	dst = append(dst, byte(TypeCommit))
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(counts)))
	for _, table := range slices.Sorted(maps.Keys(counts)) {
		dst = appendChunk(dst, table)
		dst = binary.BigEndian.AppendUint64(dst, uint64(counts[table]))
	}
	return dst
}

// DecodeCommit reads what AppendCommit wrote.
func DecodeCommit(b []byte) (map[string]int64, error) {
	r := reader{b: b}
	r.expect(TypeCommit)
	n := r.u16()
	if n*12 > len(r.b) || n > maxTables {
		return nil, ErrMalformed
	}
	counts := make(map[string]int64, n)
	last := ""
	for i := range n {
		table := r.text(63)
		if i > 0 && table <= last {
			r.bad = true
		}
		counts[table], last = int64(r.u64()), table
	}
	return counts, r.end()
}
