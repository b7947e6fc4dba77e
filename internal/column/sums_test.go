package column

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"enigma"
	"enigma/ashe"
)

// TestSumsOfPostgreSQL compares sums and averages with PostgreSQL's own, over
// rows that have that sum and that count.
func TestSumsOfPostgreSQL(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	r := rand.New(rand.NewPCG(3, 4))
	pairs := [][2]int64{{0, 1}, {0, 7}, {1, 3}, {-1, 3}, {2, 3}, {5, 2}, {-5, 2}, {math.MaxInt64, 1}, {-math.MaxInt64, 1}, {math.MaxInt64, 3}}
	for _, d := range []int64{1, 9, 10, 9999, 10000, 10001, 99999999, 100000000, 1e12, 1e16 - 1, 1e16, 999999999999999999} {
		for _, n := range []int64{1, 2, 3, 9999, 10000, 10001, 20000, 123456789, 1e8 - 1, 1e8} {
			pairs = append(pairs, [2]int64{d, n}, [2]int64{-d, n})
		}
	}
	for range 3000 {
		pairs = append(pairs, [2]int64{r.Int64() >> r.IntN(63) * (1 - 2*int64(r.IntN(2))), 1 + r.Int64()>>(20+r.IntN(43))})
	}
	for _, name := range []string{"smallint", "integer", "bigint", "numeric(18,0)", "numeric(18,2)", "numeric(9,4)", "numeric(12,5)", "numeric(18,18)", "numeric(18,7)"} {
		typ, err := ParseType(name)
		if err != nil {
			t.Fatal(err)
		}
		var rows []string
		for _, p := range pairs {
			rows = append(rows, fmt.Sprintf("(%d::numeric, %d::numeric)", p[0], p[1]))
		}
		// avg is the sum divided by the count, as numerics of the sum's scale
		// and of none.
		s := typ.Scale()
		total := fmt.Sprintf("(s::numeric * ('1e-%d')::numeric(60,%d))::numeric(60,%d)", s, s, s)
		sql := fmt.Sprintf("select %s, %s / n from (values %s) as v(s, n)", total, total, strings.Join(rows, ", "))
		for i, row := range queryFormat(t, conn, sql, 1) {
			got := [][]byte{appendSum(nil, typ, pairs[i][0], pairs[i][1], false), appendSum(nil, typ, pairs[i][0], pairs[i][1], true)}
			if SumOID(typ, false) == oidInt8 {
				row[0] = binary.BigEndian.AppendUint64(nil, uint64(pairs[i][0]))
			}
			for k, want := range row {
				if !bytes.Equal(got[k], want) {
					t.Fatalf("%s: %v: got % x, want % x", name, pairs[i], got[k], want)
				}
			}
		}
	}
}

// TestAggregatesOfPostgreSQL adds real rows up, on both sides.
func TestAggregatesOfPostgreSQL(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	r := rand.New(rand.NewPCG(5, 6))
	for _, name := range []string{"smallint", "integer", "bigint", "numeric(18,0)", "numeric(18,2)", "numeric(9,9)", "numeric(5,4)", "numeric(1,0)"} {
		typ, err := ParseType(name)
		if err != nil {
			t.Fatal(err)
		}
		largest := map[string]int64{"smallint": 32767, "integer": math.MaxInt32, "bigint": 1 << 54}[typ.Name]
		if p, _, ok := typ.precision(); ok {
			largest = int64(pow10[min(p, 15)]) - 1
		}
		for _, n := range []int{1, 2, 3, 7, 100, 999} {
			var list []string
			var sum int64
			for range n {
				v := (r.Int64N(2*largest+1) - largest) >> r.IntN(20)
				sum += v
				list = append(list, fmt.Sprintf("('%de-%d'::numeric)", v, typ.Scale()))
			}
			sql := fmt.Sprintf("select sum(v::%s), avg(v::%[1]s) from (values %s) as x(v)", typ.Name, strings.Join(list, ", "))
			row := queryFormat(t, conn, sql, 1)[0]
			for k, want := range row {
				if got := appendSum(nil, typ, sum, int64(n), k == 1); !bytes.Equal(got, want) {
					t.Errorf("%s, %d rows, sum %d, mean %v: got % x, want % x", name, n, sum, k == 1, got, want)
				}
			}
		}
	}
}

// TestSumOID compares result types with PostgreSQL's.
func TestSumOID(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	for _, name := range []string{"smallint", "integer", "bigint", "numeric(18,2)", "numeric(18,0)"} {
		typ, err := ParseType(name)
		if err != nil {
			t.Fatal(err)
		}
		row := query(t, conn, fmt.Sprintf("select pg_typeof(sum(v))::oid, pg_typeof(avg(v))::oid from (select 1::%s as v) as x", name))[0]
		for k, want := range row {
			if got := SumOID(typ, k == 1); fmt.Sprint(got) != want {
				t.Errorf("%s, mean %v: got type %d, want %s", name, k == 1, got, want)
			}
		}
	}
	for _, name := range []string{"text", "numeric", "numeric(19,2)", "numeric(4,-2)", "double precision"} {
		if typ, err := ParseType(name); err == nil && SumOID(typ, false) != 0 {
			t.Errorf("%s has sums", name)
		}
	}
}

func count8(n int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) }

func multirange(runs ...ashe.Run) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(runs)))
	for _, r := range runs {
		b = append(b, 0, 0, 0, 25, 2, 0, 0, 0, 8)
		b = append(binary.BigEndian.AppendUint64(b, r.First), 0, 0, 0, 8)
		b = binary.BigEndian.AppendUint64(b, r.Last+1)
	}
	return b
}

func listed(ids ...uint64) []byte {
	var b []byte
	for _, n := range []uint32{1, 0, oidInt8, uint32(len(ids)), 1} {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	for _, id := range ids {
		b = binary.BigEndian.AppendUint64(append(b, 0, 0, 0, 8), id)
	}
	return b
}

// TestOpenListedSum adds up rows that repeat, enough of them for all cores.
func TestOpenListedSum(t *testing.T) {
	t.Parallel()
	typ, _ := ParseType("bigint")
	c, err := New(Spec{Type: typ, Scheme: enigma.Sum, Version: 2, Sums: 1}, func(string) [32]byte { return [32]byte{1} }, "g")
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(7, 8))
	for _, n := range []int64{1, 2, longList - 1, 3*longList + 5} {
		var ids []uint64
		var stored, want int64
		for range n {
			id := 1 + r.Uint64N(1000)
			term, err := c.sums[0].Encrypt(id, int64(id)-500)
			if err != nil {
				t.Fatal(err)
			}
			ids, stored, want = append(ids, id), stored+term, want+int64(id)-500
		}
		in := SealedSum{Bits: 10, Sum: appendNumeric(nil, stored, 0), Rows: count8(n), Values: count8(n), List: listed(ids...)}
		if got, err := c.OpenSum(nil, in); err != nil || !bytes.Equal(got, appendNumeric(nil, want, 0)) {
			t.Errorf("%d rows: OpenSum = % x, %v, want %d", n, got, err, want)
		}
		in.List = listed(ids[1:]...)
		if got, err := c.OpenSum(nil, in); !errors.Is(err, ErrTerm) {
			t.Errorf("%d rows, one of them not listed: % x, %v", n, got, err)
		}
	}
}

// TestOpenSum: what contradicts itself is an error, and so is, almost surely,
// the sum of other rows.
func TestOpenSum(t *testing.T) {
	t.Parallel()
	typ, _ := ParseType("integer")
	c, err := New(Spec{Type: typ, Scheme: enigma.Sum, Version: 2, Sums: 1}, func(term string) [32]byte { return [32]byte{1} }, "g")
	if err != nil {
		t.Fatal(err)
	}
	sum := int64(0)
	for i, v := range []int64{5, -3, 40, 7} { // rows 1, 2, 3 and 9
		term, err := c.sums[0].Encrypt([]uint64{1, 2, 3, 9}[i], v)
		if err != nil {
			t.Fatal(err)
		}
		sum += term // the node's sum is longer; modulo 2^64 they are the same
	}
	honest := func() SealedSum {
		return SealedSum{
			Bits: 6, Sum: appendNumeric(nil, sum, 0), Rows: count8(4), Values: count8(4),
			Runs: multirange(ashe.Run{First: 1, Last: 3}, ashe.Run{First: 9, Last: 9}),
		}
	}
	if got, err := c.OpenSum(nil, honest()); err != nil || !bytes.Equal(got, count8(49)) {
		t.Fatalf("OpenSum = % x, %v", got, err)
	}
	for _, tt := range []struct {
		name   string
		change func(*SealedSum)
		want   error
	}{
		{"a row less in the runs", func(s *SealedSum) { s.Runs = multirange(ashe.Run{First: 1, Last: 3}) }, ErrTerm},
		{"another row in the runs", func(s *SealedSum) { s.Runs = multirange(ashe.Run{First: 1, Last: 3}, ashe.Run{First: 10, Last: 10}) }, ErrTerm},
		{"a row more than the runs have, as where one repeats", func(s *SealedSum) { s.Rows = count8(5) }, ErrTerm},
		{"more values than rows", func(s *SealedSum) { s.Values = count8(5) }, ErrTerm},
		{"no rows, but a sum", func(s *SealedSum) { s.Rows, s.Values = count8(0), count8(0) }, ErrTerm},
		{"a negative count", func(s *SealedSum) { s.Rows = count8(-4) }, ErrTerm},
		{"no runs", func(s *SealedSum) { s.Runs = nil }, ErrTerm},
		{"no sum", func(s *SealedSum) { s.Sum = nil }, ErrTerm},
		{"no count", func(s *SealedSum) { s.Rows = nil }, ErrTerm},
		{"a sum with decimals", func(s *SealedSum) { s.Sum = appendNumeric(nil, sum, 1) }, ErrTerm},
		{"only NULLs, which add up to 0", func(s *SealedSum) { s.Values = count8(0) }, ErrTerm},
		{"too few values for the sum", func(s *SealedSum) { s.Bits = 3 }, ErrTerm},
		{"a sum that may have overflowed", func(s *SealedSum) { s.Bits = 62 }, ErrTerm},
		{"an order that there is not", func(s *SealedSum) { s.Order = 1 }, ErrTerm},
		{"lowest and highest with gaps", func(s *SealedSum) { s.Runs, s.First, s.Last = nil, count8(1), count8(9) }, ErrGaps},
		{"lowest and highest too near", func(s *SealedSum) { s.Runs, s.First, s.Last = nil, count8(1), count8(3) }, ErrTerm},
		{"one run that it was not", func(s *SealedSum) { s.Runs, s.First, s.Last = nil, count8(1), count8(4) }, ErrTerm},
		{"a list", func(s *SealedSum) { s.Runs, s.List = nil, listed(9, 1, 3, 2) }, nil},
		{"a list of other rows", func(s *SealedSum) { s.Runs, s.List = nil, listed(9, 1, 3, 3) }, ErrTerm},
		{"a list of one row more", func(s *SealedSum) { s.Runs, s.List = nil, listed(9, 1, 3, 2, 2) }, ErrTerm},
		{"a list of no rows", func(s *SealedSum) { s.Runs, s.List = nil, listed() }, ErrTerm},
		{"a list of row 0", func(s *SealedSum) { s.Runs, s.List = nil, listed(0, 1, 3, 2) }, ErrTerm},
		{"lowest of none", func(s *SealedSum) { s.Runs, s.First, s.Last = nil, nil, count8(4) }, ErrTerm},
	} {
		in := honest()
		tt.change(&in)
		if got, err := c.OpenSum(nil, in); !errors.Is(err, tt.want) || (got == nil) != (tt.want != nil) {
			t.Errorf("%s: % x, %v; want %v", tt.name, got, err, tt.want)
		}
	}
	// Adding to the sum is what nobody can notice: see sum-v1.
	in := honest()
	in.Sum = appendNumeric(nil, sum+1, 0)
	if got, err := c.OpenSum(nil, in); err != nil || !bytes.Equal(got, count8(50)) {
		t.Errorf("a sum that was added to: % x, %v", got, err)
	}
	if got, err := c.OpenSum(nil, SealedSum{Bits: 6, Rows: count8(0), Values: count8(0)}); got != nil || err != nil {
		t.Errorf("the sum of no rows: % x, %v", got, err)
	}
}

// TestPrefixBounds: a text's own term is within the bounds of each of its
// beginnings, and below what is above them, if there is nothing above too.
func TestPrefixBounds(t *testing.T) {
	t.Parallel()
	typ, _ := ParseType("text")
	c, err := New(Spec{Type: typ, Scheme: enigma.Ope, Version: 2}, func(string) [32]byte { return [32]byte{2} }, "g")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"", "a", "abcdefghijklmnopqrstuvw", strings.Repeat("\xff", 20), "é"} {
		terms, err := c.EncryptColumn(&Buffer{}, [][]byte{[]byte(text)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		term := terms[c.Form().PrefixTerm()][0]
		for n := range len(text) + 1 {
			low, above, ok := c.PrefixBounds([]byte(text[:n]))
			if !ok || low == nil || bytes.Compare(low, term) > 0 || bytes.Compare(term, above) >= 0 {
				t.Errorf("the term % x of %q is not within % x and % x of %q", term, text, low, above, text[:n])
			}
		}
	}
	if _, _, ok := mustNew(t, "text", enigma.Det).PrefixBounds(nil); ok {
		t.Error("a column under det has bounds")
	}
}

func mustNew(t *testing.T, name string, scheme enigma.Scheme) *Codec {
	t.Helper()
	typ, err := ParseType(name)
	if err != nil {
		t.Fatal(err)
	}
	c, err := New(Spec{Type: typ, Scheme: scheme, Version: 2}, func(string) [32]byte { return [32]byte{2} }, "g")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestSumFits(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		rows int64
		bits int
		want bool
	}{
		{0, 0, true},
		{1 << 40, 0, true},
		{1, 63, true},
		{2, 63, false},
		{2, 62, true},
		{3, 62, false},
		{1, 64, false},
		{-1, 1, false},
		{1, -1, false},
		{math.MaxInt64, 1, true},
		{1 << 31, 32, true},
		{1<<31 + 1, 32, false},
	} {
		if got := SumFits(tt.rows, tt.bits); got != tt.want {
			t.Errorf("SumFits(%s, %d) = %v", strconv.FormatInt(tt.rows, 10), tt.bits, got)
		}
	}
}
