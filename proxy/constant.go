package proxy

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"unicode/utf8"

	"enigma/proxy/rewrite"
)

// The types of parameters whose text form is read here.
const (
	int8OID    = 20
	int2OID    = 21
	int4OID    = 23
	varcharOID = 1043
)

// constants returns the constants that the plan depends on, if there are none
// or if all are parameters that the backend is not needed to read.
func (b *binding) constants() ([]rewrite.Value, bool) {
	if b.facts.analysis.ConstantSQL() == "" {
		return nil, true
	}
	m := &b.message
	formats := spread(m.ParameterFormatCodes, len(m.Parameters))
	var out []rewrite.Value
	for _, n := range b.facts.analysis.ConstantParams() {
		if n < 1 || n > len(m.Parameters) {
			return nil, false
		}
		oid := b.facts.params[n-1]
		data, ok := binaryForm(oid, formats[n-1], m.Parameters[n-1])
		if !ok {
			return nil, false
		}
		out = append(out, rewrite.Value{OID: oid, Data: data})
	}
	return out, true
}

// binaryForm returns a parameter in binary format. It reads the plainest text
// forms of the commonest types, and leaves the rest to the backend, errors
// included.
func binaryForm(oid uint32, format int16, value []byte) ([]byte, bool) {
	if value == nil || format == 1 && oid != textOID && oid != varcharOID {
		return value, true
	}
	switch oid {
	case textOID, varcharOID:
		return value, utf8.Valid(value) && bytes.IndexByte(value, 0) < 0
	case int2OID, int4OID, int8OID:
		bits := map[uint32]int{int2OID: 16, int4OID: 32, int8OID: 64}[oid]
		n, err := strconv.ParseInt(string(value), 10, bits)
		return binary.BigEndian.AppendUint64(nil, uint64(n))[8-bits/8:], err == nil
	}
	return nil, false
}
