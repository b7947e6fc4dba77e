package column

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"
	"runtime"
	"sync"

	"enigma/ashe"
)

// SumOID returns the type of PostgreSQL's sum over values of type t, or, if
// mean is set, of its avg; 0 if t has no sum terms or values of another scale
// than its own.
func SumOID(t Type, mean bool) uint32 {
	switch {
	case !summable(t) || t.Scale() < 0:
		return 0
	case !mean && (t.OID == oidInt2 || t.OID == oidInt4):
		return oidInt8
	}
	return oidNumeric
}

// SumFits says whether the sum of so many values below 2^bits can be opened: it
// is known modulo 2^64 only.
func SumFits(rows int64, bits int) bool {
	return rows >= 0 && 0 <= bits && bits < 64 && ashe.Fits(uint64(rows), 1<<bits-1)
}

// A SealedSum is what a storage node answered about one column of one group of
// rows, in PostgreSQL's binary format, and what it is known to be about.
type SealedSum struct {
	Order int  // of which the terms and the rows' numbers are
	Bits  int  // all values are below 2^Bits
	Mean  bool // the average is wanted

	Sum    []byte // a numeric: the sum of the terms
	Rows   []byte // a bigint: how many terms there are
	Values []byte // a bigint: how many of these are not of NULL

	// Runs is an int8multirange of the rows' numbers. Instead, List may be an
	// int8[] of them, which may repeat, or, where no row can be there twice, First
	// and Last the lowest and the highest.
	Runs        []byte
	List        []byte
	First, Last []byte
}

// ErrGaps says that First and Last do not tell which rows were added up: some
// between them were not. It is nobody's fault.
var ErrGaps = errors.New("column: the rows that were added up are not one run")

// OpenSum appends what PostgreSQL's sum, or avg, is of the values; it returns
// nil without dst for NULL. Its errors are ErrGaps and ErrTerm.
//
// ErrTerm is certain if the numbers of rows contradict each other, and likely if
// the sum belongs to other rows than it says: what is then opened is a random
// number, and seldom within the bounds of the values. A sum to which something
// was added within those is not noticed.
func (c *Codec) OpenSum(dst []byte, in SealedSum) ([]byte, error) {
	rows, ok := bigintCell(in.Rows)
	values, known := bigintCell(in.Values)
	if !ok || !known || rows < values || in.Order >= len(c.sums) || !SumFits(rows, in.Bits) {
		return nil, ErrTerm
	}
	if rows == 0 {
		if in.Sum != nil || in.Runs != nil || in.List != nil || in.First != nil || in.Last != nil {
			return nil, ErrTerm
		}
		return nil, nil
	}
	sum, err := ashe.ParseSumBinary(in.Sum)
	if err != nil {
		return nil, ErrTerm
	}
	if in.List != nil {
		sum, err = openList(c.sums[in.Order], sum, in.List, rows)
	} else {
		sum, err = in.openRuns(c.sums[in.Order], sum, rows)
	}
	switch {
	case errors.Is(err, ErrGaps):
		return nil, err
	case err != nil, !within(sum, values, in.Bits):
		return nil, ErrTerm
	}
	if values == 0 {
		return nil, nil
	}
	return appendSum(dst, c.spec.Type, sum, values, in.Mean), nil
}

// openRuns opens the sum of so many rows.
func (in *SealedSum) openRuns(key *ashe.Key, sum, rows int64) (int64, error) {
	runs, err := in.runs(rows)
	if err != nil {
		return 0, err
	}
	return key.Open(sum, runs...)
}

// longList is how many rows of a list are worth a goroutine: they take a
// millisecond to open.
const longList = 1 << 14

// openList opens the sum of so many rows, of which the numbers are listed, on
// all cores.
func openList(key *ashe.Key, sum int64, cell []byte, rows int64) (int64, error) {
	list, err := ashe.ParseListBinary(cell)
	if err != nil || int64(list.Len()) != rows {
		return 0, ErrTerm
	}
	parts := min(runtime.GOMAXPROCS(0), 1+list.Len()/longList)
	opened, errs := make([]int64, parts), make([]error, parts)
	var g sync.WaitGroup
	for i := range parts {
		part := list.Part(i*list.Len()/parts, (i+1)*list.Len()/parts)
		work := func() { opened[i], errs[i] = key.OpenList(0, part) }
		if i == parts-1 {
			work()
		} else {
			g.Go(work)
		}
	}
	g.Wait()
	for _, n := range opened {
		sum += n
	}
	return sum, errors.Join(errs...)
}

// runs returns the numbers of so many rows.
func (in *SealedSum) runs(rows int64) ([]ashe.Run, error) {
	if in.Runs == nil {
		first, ok := bigintCell(in.First)
		last, known := bigintCell(in.Last)
		if !ok || !known || first < 1 || last-first < rows-1 {
			return nil, ErrTerm
		}
		run, one := ashe.OneRun(rows, first, last)
		if !one {
			return nil, ErrGaps
		}
		return []ashe.Run{run}, nil
	}
	runs, err := ashe.ParseRunsBinary(nil, in.Runs)
	if err != nil || ashe.Count(runs) != uint64(rows) {
		return nil, ErrTerm
	}
	return runs, nil
}

// within reports whether so many values below 2^bits can have the sum. It does
// not overflow where SumFits.
func within(sum, values int64, bits int) bool {
	limit := values * (1<<bits - 1)
	return -limit <= sum && sum <= limit
}

// bigintCell reads a count or a row's number, neither of which is negative.
func bigintCell(cell []byte) (int64, bool) {
	if len(cell) != 8 {
		return 0, false
	}
	v := binary.BigEndian.Uint64(cell)
	return int64(v), v <= math.MaxInt64
}

// appendSum appends the sum of so many scaled values of type t, or their
// average, as PostgreSQL sends it.
func appendSum(dst []byte, t Type, sum, values int64, mean bool) []byte {
	switch {
	case mean:
		v, scale := average(big.NewInt(sum), t.Scale(), values)
		return appendBigNumeric(dst, v, scale)
	case SumOID(t, false) == oidInt8:
		return binary.BigEndian.AppendUint64(dst, uint64(sum))
	}
	return appendBigNumeric(dst, big.NewInt(sum), t.Scale())
}

// minQuotientDigits is how many significant digits PostgreSQL gives a quotient
// at least (NUMERIC_MIN_SIG_DIGITS in src/include/utils/numeric.h).
const minQuotientDigits = 16

// average divides sum × 10^-scale by n > 0 as PostgreSQL's numeric does, and
// returns the quotient times 10^decimals.
//
// PostgreSQL decides on the decimals before it divides (select_div_scale in
// src/backend/utils/adt/numeric.c): it guesses how many digits to the base 10000
// the quotient has before its point from the place and the value of both
// numbers' first digits, and shows so many decimals that the guess leaves 16
// significant ones, but no fewer than either number has. The last one is
// rounded, halves away from zero.
func average(sum *big.Int, scale int, n int64) (quotient *big.Int, decimals int) {
	weight, first := leading(sum, scale)
	weightN, firstN := leading(big.NewInt(n), 0)
	place := weight - weightN
	if first <= firstN {
		place--
	}
	decimals = max(minQuotientDigits-4*place, scale, 0)
	num := new(big.Int).Mul(new(big.Int).Abs(sum), power10(decimals-scale))
	den := big.NewInt(n)
	// Half the divisor more, rounded down, is the nearest, halves up.
	num.Add(num.Lsh(num, 1), den)
	quotient = num.Quo(num, den.Lsh(den, 1))
	if sum.Sign() < 0 {
		quotient.Neg(quotient)
	}
	return quotient, decimals
}

// leading returns the first digit to the base 10000 of v × 10^-scale and its
// weight; zero has none, and counts as 0 of weight 0.
func leading(v *big.Int, scale int) (weight int, digit int64) {
	if v.Sign() == 0 {
		return 0, 0
	}
	u := new(big.Int).Abs(v)
	pad := (4 - scale%4) % 4
	u.Mul(u, power10(pad))
	weight = -(scale + pad) / 4
	for base := big.NewInt(10000); u.Cmp(base) >= 0; weight++ {
		u.Quo(u, base)
	}
	return weight, u.Int64()
}

func power10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// appendBigNumeric is appendNumeric for numbers of any size and scale >= 0.
func appendBigNumeric(dst []byte, v *big.Int, scale int) []byte {
	if v.IsInt64() {
		return appendNumeric(dst, v.Int64(), scale)
	}
	pad := (4 - scale%4) % 4
	u := new(big.Int).Abs(v)
	u.Mul(u, power10(pad))
	var digits []uint16 // the lowest first
	base, digit := big.NewInt(10000), new(big.Int)
	for u.Sign() > 0 {
		u.QuoRem(u, base, digit)
		digits = append(digits, uint16(digit.Int64()))
	}
	low := 0
	for digits[low] == 0 {
		low++
	}
	sign := uint16(numericPositive)
	if v.Sign() < 0 {
		sign = numericNegative
	}
	dst = appendHeader(dst, len(digits)-low, len(digits)-1-(scale+pad)/4, sign, scale)
	for i := len(digits) - 1; i >= low; i-- {
		dst = binary.BigEndian.AppendUint16(dst, digits[i])
	}
	return dst
}
