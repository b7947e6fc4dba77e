package column

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// Ordinals says how wide the numbers are that Position returns, 32 or 64, or 0
// if there are none, and whether equal steps of them are no equal steps of the
// values.
func (s Spec) Ordinals() (bits int, floating bool) {
	d, err := s.domain()
	if err != nil || d.bits > 64 {
		return 0, false
	}
	return d.bits, s.Type.OID == oidFloat4 || s.Type.OID == oidFloat8
}

// Position is for whoever counts and sorts values, as analyses of a column do.
// Values that SQL calls equal have one key, others have not, and keys sort as
// the terms of ope do. ordinal is the number that terms of ope are made of, if
// there is one of up to 64 bits.
func (s Spec) Position(plain []byte) (key []byte, position uint64, err error) {
	d, err := s.domain()
	switch {
	case err != nil:
		return nil, 0, err
	case d.bits == 128:
		w, err := wideOrdinal(s.Type, plain)
		return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, w.hi), w.lo), 0, err
	case d.bits == 0:
		form, _, err := canonical(s.Type, plain)
		return bytes.Clone(form), 0, err
	}
	x, err := ordinal(s.Type, plain)
	if errors.Is(err, errNegZero) { // equal to 0.0
		x, err = ordinal(s.Type, make([]byte, len(plain)))
	}
	if err == nil {
		x, err = d.number(x)
	}
	return binary.BigEndian.AppendUint64(nil, x), x, err
}
