package column

import (
	"errors"
	"fmt"
	"math/bits"

	"enigma"
)

// A domain says what the ope term of a column is made of: a number of 32, 64 or
// 128 bits that sorts as its values do.
type domain struct {
	bits int // 0 if there is none

	// Of a narrow domain, whose numbers are ordinals of 64 bits less base,
	// divided by step.
	narrow     bool
	base, step uint64
	last       uint64 // largest number
	nan        bool   // NaN is nanNarrow
}

const nanNarrow = 1<<32 - 1

// naturalDomain is the domain of a type without declared bounds.
func naturalDomain(t Type, version int) domain {
	if p, _, ok := t.precision(); ok && version > 1 && p <= 9 { // 2·10^9 - 1 values and NaN
		limit := pow10[p] - 1
		return domain{bits: 32, narrow: true, base: sign64 - limit, step: 1, last: 2 * limit, nan: true}
	}
	if t.OID == oidTime && version > 1 {
		if step := stepOf(t); lastTime/step <= nanNarrow {
			return domain{bits: 32, narrow: true, base: sign64, step: step, last: lastTime / step}
		}
	}
	if bits := ordinalBits(t); bits > 0 {
		return domain{bits: bits}
	}
	if version > 1 && wide(t) {
		return domain{bits: 128}
	}
	return domain{}
}

// stepOf is the distance of neighbouring values of a type in units of its
// ordinals: times of few decimals are multiples of it.
func stepOf(t Type) uint64 {
	switch t.OID {
	case oidTime, oidTimestamp, oidTimestamptz:
		if t.Mod >= 0 {
			return pow10[6-t.Mod]
		}
	}
	return 1
}

// domain returns the domain of the column's ope terms.
func (s Spec) domain() (domain, error) {
	d := naturalDomain(s.Type, s.Version)
	if s.Min == "" && s.Max == "" {
		return d, nil
	}
	switch {
	case s.Version < 2 || s.Scheme != enigma.Ope && s.Scheme != enigma.OpeProven || d.bits != 64 || s.Type.OID == oidFloat8:
		return d, errors.New("min and max are for ope columns of types with 64 bits but float8")
	case s.Min == "" || s.Max == "":
		return d, errors.New("min and max: want both or none")
	}
	low, err := parseBound(s.Type, s.Min)
	if err != nil {
		return d, fmt.Errorf("min: %w", err)
	}
	high, err := parseBound(s.Type, s.Max)
	if err != nil {
		return d, fmt.Errorf("max: %w", err)
	}
	step := stepOf(s.Type)
	switch {
	case low > high:
		return d, errors.New("min is above max")
	case int64(low^sign64)%int64(step) != 0 || int64(high^sign64)%int64(step) != 0:
		return d, fmt.Errorf("min and max have more decimals than %s", s.Type.Name)
	case (high-low)/step > nanNarrow:
		return d, fmt.Errorf("min to max are more than 2^32 values of %s: they make no term smaller%s", s.Type.Name, s.coarser())
	}
	return domain{bits: 32, narrow: true, base: low, step: step, last: (high - low) / step}, nil
}

// coarser says what a provider may do about a domain that is too fine.
func (s Spec) coarser() string {
	if stepOf(s.Type) == 1 && (s.Type.OID == oidTimestamp || s.Type.OID == oidTimestamptz) {
		return "; with whole seconds, as in timestamptz(0), 136 years fit"
	}
	return ""
}

// number returns the number of a value with ordinal x.
func (d domain) number(x uint64) (uint64, error) {
	if !d.narrow {
		return x, nil
	}
	if d.nan && int64(x^sign64) == scaledNaN {
		return nanNarrow, nil
	}
	n, off := bits.Div64(0, x-d.base, d.step)
	if x < d.base || n > d.last || off != 0 {
		return 0, errBounds
	}
	return n, nil
}

// ordinal is number's inverse.
func (d domain) ordinal(n uint64) (uint64, error) {
	switch {
	case !d.narrow:
		return n, nil
	case d.nan && n == nanNarrow:
		return uint64(scaledNaN) ^ sign64, nil
	case n > d.last:
		return 0, errRange
	}
	return d.base + n*d.step, nil
}

var errBounds = errors.New("value is outside the declared bounds")
