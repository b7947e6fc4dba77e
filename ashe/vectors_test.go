package ashe

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"

	"enigma/internal/vector"
)

// vectors is the form of testdata/sum-v1.json; hexadecimal numbers have 8 bytes,
// big-endian, values and ciphertexts in two's complement.
type vectors struct {
	Spec        string      `json:"spec"`
	Rows        []rowCase   `json:"rows"`
	Sums        []sumCase   `json:"sums"`
	IDsRefused  []badID     `json:"ids_refused"`
	RunsRefused []badFormat `json:"runs_refused"`
	SumsRefused []badFormat `json:"sums_refused"`
}

type rowCase struct {
	Key    vector.Hex `json:"key"`
	ID     vector.Hex `json:"id"`
	Value  vector.Hex `json:"value"`
	Stored vector.Hex `json:"stored"`
}

// A sumCase is what a database answers for some rows, in both formats, and the
// sum of their values modulo 2^64.
type sumCase struct {
	Name       string     `json:"name"`
	Key        vector.Hex `json:"key"`
	Sum        string     `json:"sum"`
	SumBinary  vector.Hex `json:"sum_binary"`
	Runs       string     `json:"runs"`
	RunsBinary vector.Hex `json:"runs_binary"`
	Opened     vector.Hex `json:"opened"`
}

type badID struct {
	Name    string     `json:"name"`
	ID      vector.Hex `json:"id"`
	Failure string     `json:"failure"` // always "id"
}

// A badFormat must be refused, in the formats that it is there in.
type badFormat struct {
	Name    string     `json:"name"`
	Text    string     `json:"text,omitempty"`
	Binary  vector.Hex `json:"binary,omitempty"`
	Failure string     `json:"failure"` // always "runs" or "sum"
}

func TestVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/sum-v1.json", buildVectors)
	if len(v.Rows) < 20 || len(v.Sums) < 5 || len(v.IDsRefused) < 3 || len(v.RunsRefused) < 20 || len(v.SumsRefused) < 15 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Rows {
		k := NewKey([32]byte(w.Key))
		id, m, c := binary.BigEndian.Uint64(w.ID), number(w.Value), number(w.Stored)
		if got, err := k.Encrypt(id, m); err != nil || got != c {
			t.Errorf("Encrypt(%d, %d) = %d, %v, want %d", id, m, got, err, c)
		}
		if got, err := k.Decrypt(id, c); err != nil || got != m {
			t.Errorf("Decrypt(%d, %d) = %d, %v, want %d", id, c, got, err, m)
		}
	}
	for _, w := range v.Sums {
		checkSum(t, w)
	}
	for _, w := range v.IDsRefused {
		_, err := testKey.Encrypt(binary.BigEndian.Uint64(w.ID), 0)
		if w.Failure != "id" || !errors.Is(err, ErrID) {
			t.Errorf("%s: %v, want %s", w.Name, err, w.Failure)
		}
	}
	for _, w := range v.RunsRefused {
		_, errText := ParseRuns(nil, []byte(w.Text))
		_, errBinary := ParseRunsBinary(nil, w.Binary)
		if w.Failure != "runs" || !errors.Is(errText, ErrRuns) || !errors.Is(errBinary, ErrRuns) {
			t.Errorf("%s: %v, %v, want %s", w.Name, errText, errBinary, w.Failure)
		}
	}
	for _, w := range v.SumsRefused {
		_, errText := ParseSum([]byte(w.Text))
		_, errBinary := ParseSumBinary(w.Binary)
		if w.Failure != "sum" || !errors.Is(errText, ErrSum) || !errors.Is(errBinary, ErrSum) {
			t.Errorf("%s: %v, %v, want %s", w.Name, errText, errBinary, w.Failure)
		}
	}
}

func checkSum(t *testing.T, w sumCase) {
	t.Helper()
	text, errT := ParseSum([]byte(w.Sum))
	bin, errB := ParseSumBinary(w.SumBinary)
	if errT != nil || errB != nil || text != bin {
		t.Errorf("%s: sums %d and %d, %v, %v", w.Name, text, bin, errT, errB)
	}
	runs, errT := ParseRuns(nil, []byte(w.Runs))
	runsBin, errB := ParseRunsBinary(nil, w.RunsBinary)
	if errT != nil || errB != nil || !slices.Equal(runs, runsBin) {
		t.Errorf("%s: runs %v and %v, %v, %v", w.Name, runs, runsBin, errT, errB)
	}
	if got, err := NewKey([32]byte(w.Key)).Open(text, runs...); err != nil || got != number(w.Opened) {
		t.Errorf("%s: Open = %d, %v, want %d", w.Name, got, err, number(w.Opened))
	}
}

func number(b []byte) int64 { return int64(binary.BigEndian.Uint64(b)) }

func eight(n uint64) vector.Hex { return binary.BigEndian.AppendUint64(nil, n) }

// buildVectors asks the oracle, not the code under test.
func buildVectors() vectors {
	var zero [32]byte
	v := vectors{Spec: "sum-v1", RunsRefused: badRuns(), SumsRefused: badSums()}
	for _, key := range [][32]byte{keyBytes, zero} {
		for _, id := range []uint64{1, 2, 3, 1 << 32, MaxID - 1, MaxID} {
			for _, m := range []int64{0, -1, 123456789, math.MaxInt64, math.MinInt64} {
				v.Rows = append(v.Rows, rowCase{key[:], eight(id), eight(uint64(m)), eight(uint64(oracle{key}.encrypt(id, m)))})
			}
		}
	}
	v.Sums = []sumCase{
		oracleSum("one row", 0, Run{5, 5}),
		oracleSum("a run from the first id on", 0, Run{1, 20}),
		oracleSum("holes", 0, Run{2, 2}, Run{4, 9}, Run{11, 12}),
		oracleSum("the last ids there are", 0, Run{MaxID - 1, MaxID}),
		oracleSum("a sum below 0", -1, Run{7, 9}),
		oracleSum("a sum that only fits modulo 2^64", math.MaxInt64/2, Run{1, 9}),
	}
	for _, id := range []struct {
		name string
		id   uint64
	}{{"0", 0}, {"2^63 - 1", 1<<63 - 1}, {"2^63", 1 << 63}, {"the highest number", math.MaxUint64}} {
		v.IDsRefused = append(v.IDsRefused, badID{id.name, eight(id.id), "id"})
	}
	return v
}

// oracleSum adds up rows whose values are base and a bit more.
func oracleSum(name string, base int64, runs ...Run) sumCase {
	sum, want := new(big.Int), new(big.Int)
	for _, r := range runs {
		for id := r.First; id <= r.Last; id++ {
			m := base + int64(id%100)*sign(base)
			want.Add(want, big.NewInt(m))
			sum.Add(sum, big.NewInt(oracle{keyBytes}.encrypt(id, m)))
		}
	}
	return sumCase{
		name, keyBytes[:], sum.String(), sumBinary(sum), runsText(runs), runsBinary(runs), eight(uint64(wrap(want))),
	}
}

func sign(n int64) int64 {
	if n < 0 {
		return -1
	}
	return 1
}

func badRuns() []badFormat {
	bad := func(name, text string, binary []byte) badFormat { return badFormat{name, text, binary, "runs"} }
	one := runsBinary([]Run{{1, 3}})
	return []badFormat{
		bad("no range", "{}", make([]byte, 4)),
		bad("an empty range", "{empty}", unhex("00000001 00000001 01")),
		bad("overlapping", "{[1,4),[3,9)}", runsBinary([]Run{{1, 3}, {3, 8}})),
		bad("touching", "{[1,4),[4,9)}", runsBinary([]Run{{1, 3}, {4, 8}})),
		bad("the same twice", "{[1,4),[1,4)}", runsBinary([]Run{{1, 3}, {1, 3}})),
		bad("descending", "{[7,9),[1,4)}", runsBinary([]Run{{7, 8}, {1, 3}})),
		bad("nothing between its bounds", "{[4,4)}", runsBinary([]Run{{4, 3}})),
		bad("bounds the wrong way round", "{[4,1)}", runsBinary([]Run{{4, 0}})),
		bad("without a lower bound", "{(,4)}", unhex("00000001 0000000d 08 00000008 0000000000000004")),
		bad("without an upper bound", "{[1,)}", unhex("00000001 0000000d 12 00000008 0000000000000001")),
		bad("without bounds", "{(,)}", unhex("00000001 00000001 18")),
		bad("lower bound excluded", "{(1,4)}", altered(one, 8, 0x02)),
		bad("upper bound included", "{[1,4]}", altered(one, 8, 0x04)),
		bad("id 0", "{[0,4)}", runsBinary([]Run{{0, 3}})),
		bad("id below 0", "{[-3,4)}", runsBinary([]Run{{^uint64(0) - 2, 3}})),
		bad("an upper bound below 0", "{[1,-3)}", runsBinary([]Run{{1, ^uint64(0) - 3}})),
		bad("an id above the highest", "{[1,9223372036854775808)}", runsBinary([]Run{{1, MaxID + 1}})),
		bad("a bound above 2^64", "{[1,36893488147419103232)}", append(unhex("00000001 00000021 02 00000010 00000000000000000000000000000001"), 0)),
		bad("a leading zero", "{[01,4)}", altered(one, 16, 0x80)),
		bad("a plus sign", "{[+1,4)}", altered(one, 3, 0x02)),
		bad("white space", "{[1, 4)}", append(slices.Clone(one), 0)),
		bad("something after it", "{[1,4)} ", append(slices.Clone(one), one[4:]...)),
		bad("a comma at the end", "{[1,4),}", altered(one, 0, 0x80)),
		bad("a range that is none in a set", "[1,4)", one[4:]),
		bad("nothing at all", "", nil),
	}
}

func badSums() []badFormat {
	bad := func(name, text, binary string) badFormat { return badFormat{name, text, unhex(binary), "sum"} }
	return []badFormat{
		bad("not a number", "NaN", "0000 0000 c000 0000"),
		bad("infinity", "Infinity", "0000 0000 d000 0000"),
		bad("minus infinity", "-Infinity", "0000 0000 f000 0000"),
		bad("a fraction", "1.5", "0002 0000 0000 0001 0001 1388"),
		bad("a scale", "1.0", "0001 0000 0000 0001 0001"),
		bad("below 1", "0.5", "0001 ffff 0000 0001 1388"),
		bad("a leading zero", "01", "0002 0001 0000 0000 0000 0001"),
		bad("a trailing zero", "1e4", "0002 0001 0000 0000 0001 0000"),
		bad("minus zero", "-0", "0000 0000 4000 0000"),
		bad("zero with a weight", "00", "0000 0001 0000 0000"),
		bad("zero as a digit", "0x0", "0001 0000 0000 0000 0000"),
		bad("a plus sign", "+1", "0001 0000 0001 0000 0001"),
		bad("a digit that is none", "1a", "0001 0000 0000 0000 2710"),
		bad("more digits than a sum has", "1"+strings.Repeat("0", 40), "0001 000a 0000 0000 0001"),
		bad("the largest numeric there is", "1"+strings.Repeat("0", 1000), "0001 7fff 0000 0000 0001"),
		bad("digits missing", "-", "0002 0001 0000 0000 0001"),
		bad("something after it", "1 ", "0001 0000 0000 0000 0001 0000"),
		bad("cut short", "\x00", "0001 0000 0000 00"),
		bad("nothing at all", "", ""),
	}
}

func unhex(s string) []byte {
	b, err := hex.DecodeString(strings.ReplaceAll(s, " ", ""))
	if err != nil {
		panic(err)
	}
	return b
}

// altered returns b with some bits of byte i turned over.
func altered(b []byte, i int, bits byte) []byte {
	b = bytes.Clone(b)
	b[i] ^= bits
	return b
}
