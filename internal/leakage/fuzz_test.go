package leakage

import (
	"encoding/binary"
	"encoding/json"
	"strings"
	"testing"

	"enigma"
)

// FuzzAnalyse makes cards of any rows under any scheme: shares are shares, a
// card fits its terminal, and no column, however odd, has none.
func FuzzAnalyse(f *testing.F) {
	schemes := []enigma.Scheme{enigma.Plain, enigma.Det, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd, "other"}
	f.Add([]byte{}, uint8(2), false)
	f.Add([]byte{1, 2, 3, 3, 0xff}, uint8(2), true)
	f.Add([]byte("one value, and again one value"), uint8(16+3), false)
	f.Add([]byte(strings.Repeat("abc", 100)), uint8(1), false)
	f.Fuzz(func(t *testing.T, data []byte, kind uint8, floating bool) {
		bits := []int{0, 32, 64}[kind>>4%3]
		c := Column{
			Table: "t", Name: "c", Type: "integer", Scheme: schemes[int(kind&15)%len(schemes)], Bits: bits, Floating: floating,
			Show: func(plain []byte) string { return string(plain) },
		}
		card := Analyse(c, func(yield func(Row) bool) {
			for i, b := range data {
				r := Row{}
				if b != 0 { // 0 is NULL
					r.Key = data[i : i+1]
					r.Ordinal = uint64(b) << (max(bits, 8) - 8)
					r.Plain = data[i : i+1]
					r.Term = binary.BigEndian.AppendUint64(nil, r.Ordinal)[:8-int(b)%2]
				}
				if !yield(r) {
					return
				}
			}
		})
		for _, a := range card.Attacks {
			for _, share := range []*float64{a.Rows, a.Values} {
				if share != nil && !(*share >= 0 && *share <= 1+1e-9) {
					t.Errorf("%s, knowing %s: a share of %g", a.Name, a.Knows, *share)
				}
			}
			if a.Error != nil && !(*a.Error >= 0) {
				t.Errorf("%s, knowing %s: an error of %g", a.Name, a.Knows, *a.Error)
			}
		}
		if card.Advice.Verdict == "" || card.Advice.Reason == "" || card.Rows != len(data) {
			t.Errorf("%d rows, advice %q: %q", card.Rows, card.Advice.Verdict, card.Advice.Reason)
		}
		if _, err := json.Marshal(card); err != nil {
			t.Error(err)
		}
		for line := range strings.Lines(card.Text() + card.Picture.Draw()) {
			if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > textWidth {
				t.Errorf("a line of %d characters: %q", n, line)
			}
		}
		for _, d := range append(card.Picture.Points, card.Picture.Ideal...) {
			if !(d.X >= 0 && d.X <= 1 && d.Y >= 0 && d.Y <= 1) {
				t.Errorf("a dot at %g, %g", d.X, d.Y)
			}
		}
	})
}
