package leakage

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"testing"

	"enigma"
	"enigma/detenc"
	"enigma/ope"
)

// encrypted makes rows of integers, in a domain of 32 bits, with real terms.
func encrypted(scheme enigma.Scheme, xs []int) (Column, iter.Seq[Row]) {
	perm, k32 := detenc.NewPermutation([32]byte{1}), ope.NewKey32([32]byte{1})
	c := Column{
		Table: "t", Name: "c", Type: "integer", Scheme: scheme, Bits: 32,
		Show: func(plain []byte) string { return fmt.Sprint(int32(binary.BigEndian.Uint32(plain))) },
	}
	return c, func(yield func(Row) bool) {
		for _, x := range xs {
			plain := binary.BigEndian.AppendUint32(nil, uint32(x))
			ordinal := uint64(uint32(x) ^ 1<<31)
			r := Row{Key: plain, Ordinal: ordinal, Plain: plain, Term: plain}
			switch scheme {
			case enigma.Det:
				r.Term = binary.BigEndian.AppendUint64(nil, perm.Encrypt(ordinal))
			case enigma.Ope:
				r.Term = binary.BigEndian.AppendUint64(nil, k32.Encrypt(uint32(ordinal))^1<<63)
			}
			if !yield(r) {
				return
			}
		}
	}
}

// TestAdvice has one column for every verdict, with real terms where the attacks
// look at them.
func TestAdvice(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(6, 6))
	fill := func(n int, draw func(i int) int) (out []int) {
		for i := range n {
			out = append(out, draw(i))
		}
		return out
	}
	wide := fill(5000, func(int) int { return int(rnd.Int32()) })
	days := fill(20_000, func(i int) int { return i % 365 })
	zipf := fill(20_000, func(int) int { return 1000 * int(1/(rnd.Float64()+0.001)) })
	tests := []struct {
		name   string
		scheme enigma.Scheme
		xs     []int
		want   Verdict
		reason string
	}{
		{"few values", enigma.Det, fill(1000, func(i int) int { return i % 4 }), UseRnd, "4 values in 1,000 rows"},
		{"few values, ordered", enigma.Ope, fill(1000, func(i int) int { return i % 4 }), UseRnd, "4 values in 1,000 rows"},
		{"a small key", enigma.Det, fill(10, func(i int) int { return 7 * i }), Keep, "names 0 % of the rows"},
		{"wide numbers", enigma.Det, wide, Keep, "frequency analysis"},
		{"wide numbers, ordered", enigma.Ope, wide, Keep, "16 known pairs to within"},
		{"skewed values", enigma.Det, zipf, UseRnd, "frequency analysis with a similar population names"},
		{"every day equally often, ordered", enigma.Ope, days, DropOrder, "the sorting attack, knowing least, greatest, step, names 100 %"},
		{"skewed values, ordered", enigma.Ope, zipf, UseSum, "names"},
		{"random", enigma.Rnd, days, Keep, "none of the attacks"},
		{"not encrypted", enigma.Plain, days, UseRnd, "nothing is hidden"},
		{"no rows", enigma.Det, nil, Keep, "every row is NULL"},
	}
	for _, tt := range tests {
		c, rows := encrypted(tt.scheme, tt.xs)
		k := Analyse(c, rows)
		if k.Advice.Verdict != tt.want || !strings.Contains(k.Advice.Reason, tt.reason) {
			t.Errorf("%s: %s: %s, want %s: … %s …\n%s", tt.name, k.Advice.Verdict, k.Advice.Reason, tt.want, tt.reason, k.Text())
		}
		if _, err := json.Marshal(k); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		for line := range strings.Lines(k.Text() + k.Picture.Draw()) {
			if n := len([]rune(strings.TrimRight(line, "\n"))); n > textWidth {
				t.Errorf("%s: a line of %d characters: %s", tt.name, n, line)
			}
		}
	}
}

func TestNullsAndSamples(t *testing.T) {
	t.Parallel()
	c, rows := encrypted(enigma.Det, []int{1, 2, 2})
	c.Total = 10
	k := Analyse(c, func(yield func(Row) bool) {
		if yield(Row{}) {
			rows(yield)
		}
	})
	if k.Rows != 4 || k.Nulls != 1 || k.Distinct != 2 || k.Unique != 1 || k.Total != 10 {
		t.Errorf("%+v", k)
	}
	if k.Top[0] != (Count{"2", 2}) || k.Blind != 2.0/3 {
		t.Errorf("the commonest is %+v, with %g of the rows", k.Top[0], k.Blind)
	}
	text := k.Text()
	for _, want := range []string{"a sample of 4 of 10, 1 of them NULL", "2 distinct, 1 of them only once", `"2" (67 %)`} {
		if !strings.Contains(text, want) {
			t.Errorf("the card does not say %q:\n%s", want, text)
		}
	}
}

func TestWorst(t *testing.T) {
	t.Parallel()
	share, far, near := 0.3, 0.2, 0.01
	tests := []struct {
		name       string
		card       Card
		rows, errs string
	}{
		{"nothing to go by", Card{Scheme: enigma.Rnd, Lengths: []Len{{16, 9}}}, "-", "-"},
		{"lengths", Card{Scheme: enigma.Rnd, Lengths: []Len{{16, 9}, {17, 1}}, ByLength: 0.5}, "50 %", "-"},
		{"no encryption", Card{Scheme: enigma.Plain}, "100 %", "0 %"},
		{"the best that does not know the values", Card{Attacks: []Attack{
			{Knows: exactHistogram, Rows: &far}, {Knows: similarPopulation, Rows: &share, Error: &far}, {Knows: pairsKnown(2), Error: &near},
		}}, "30 %", "1.0 %"},
	}
	for _, tt := range tests {
		if rows, errs := tt.card.Worst(); rows != tt.rows || errs != tt.errs {
			t.Errorf("%s: %s and %s, want %s and %s", tt.name, rows, errs, tt.rows, tt.errs)
		}
	}
}

func TestLengthsGiveAway(t *testing.T) {
	t.Parallel()
	words := []string{"no", "yes", "perhaps", "perhaps", "certainly"}
	k := Analyse(Column{Scheme: enigma.Rnd}, func(yield func(Row) bool) {
		for i := range 100 {
			w := words[i%len(words)]
			if !yield(Row{Key: []byte(w), Term: make([]byte, 28+len(w))}) {
				return
			}
		}
	})
	if k.ByLength < 0.999 || k.Advice.Verdict != Keep || !strings.Contains(k.Advice.Reason, "lengths alone name 100 %") {
		t.Errorf("lengths name %g of the rows; advice %+v", k.ByLength, k.Advice)
	}
	if k.Reveals != "the length of each value, and nothing else" || len(k.Attacks) != 0 {
		t.Errorf("reveals %q, %d attacks", k.Reveals, len(k.Attacks))
	}
}

// TestTinyIsMeasured has the figures behind TinyDistinct and TinyRepeats: with
// frequencies that fall as 1/rank, and a similar population of the same size,
// frequency analysis names most rows of what Tiny refuses from 32 rows a value
// on, and at TinyRepeats rows a value from 0.43 of them (16 values) to 0.75.
func TestTinyIsMeasured(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(7, 7))
	for _, tt := range []struct {
		distinct, repeats int
		least             float64
	}{
		{2, 4, 0.7}, {2, 32, 0.9}, {4, 4, 0.5}, {4, 32, 0.8}, {8, 4, 0.4}, {8, 32, 0.6}, {16, 4, 0.3}, {16, 32, 0.5}, {16, 1000, 0.9},
	} {
		const tries = 200
		mean := 0.0
		for range tries {
			target, similar := zipfCounts(rnd, tt.distinct, tt.repeats), zipfCounts(rnd, tt.distinct, tt.repeats)
			rows, _ := frequency(target, similar)
			mean += rows / tries
		}
		t.Logf("%2d values, %4d rows each: %.2f of the rows named", tt.distinct, tt.repeats, mean)
		if mean < tt.least {
			t.Errorf("%d values, %d rows each: %.2f of the rows named, want %.2f at least", tt.distinct, tt.repeats, mean, tt.least)
		}
		if Tiny(tt.distinct*tt.repeats, tt.distinct) == "" {
			t.Errorf("%d values in %d rows are not refused", tt.distinct, tt.distinct*tt.repeats)
		}
	}
}

func zipfCounts(rnd *rand.Rand, distinct, repeats int) []int {
	total := 0.0
	for i := range distinct {
		total += 1 / float64(i+1)
	}
	counts := make([]int, distinct)
	for range distinct * repeats {
		u := rnd.Float64() * total
		i := 0
		for u -= 1 / float64(i+1); u > 0 && i < distinct-1; u -= 1 / float64(i+1) {
			i++
		}
		counts[i]++
	}
	return counts
}

func TestTiny(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name           string
		rows, distinct int
		tiny           bool
	}{
		{"nothing but NULLs", 0, 0, false},
		{"one value", 100, 1, true},
		{"one row", 1, 1, false},
		{"a country", 50_000, 16, true},
		{"one value more", 50_000, 17, false},
		{"the key of a small table", 12, 12, false},
		{"barely repeating", 63, 16, false},
		{"repeating enough", 64, 16, true},
	} {
		if why := Tiny(tt.rows, tt.distinct); (why != "") != tt.tiny {
			t.Errorf("%s: %q", tt.name, why)
		}
	}
}

func TestPercent(t *testing.T) {
	t.Parallel()
	for x, want := range map[float64]string{
		0: "0 %", 1: "100 %", 0.1234: "12 %", 0.0123: "1.2 %", 0.00091: "0.091 %", 2.6e-5: "0.0026 %", 26.4: "over 1000 %", 1e-9: "under 0.0001 %",
	} {
		if got := percent(x); got != want {
			t.Errorf("percent(%g) = %q, want %q", x, got, want)
		}
	}
}
