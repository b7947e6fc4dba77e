package leakage

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"text/tabwriter"

	"enigma"
)

// textWidth is how wide a card may be on a terminal.
const textWidth = 100

// Text prints a card for a terminal of 100 columns, without its picture.
func (k *Card) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s.%s  %s under %s\n", k.Table, k.Column, k.Type, k.Scheme)
	k.line(&b, "rows", k.rowsText())
	k.line(&b, "values", k.valuesText())
	if len(k.Top) > 0 {
		k.line(&b, "commonest", k.topText())
	}
	if len(k.Lengths) > 1 {
		k.line(&b, "lengths", fmt.Sprintf("%d, from %d to %d bytes; naming each length's commonest value is right for %s of the rows",
			len(k.Lengths), k.Lengths[0].Bytes, k.Lengths[len(k.Lengths)-1].Bytes, percent(k.ByLength)))
	}
	k.line(&b, "reveals", k.Reveals)
	k.attackTable(&b)
	k.line(&b, "advice", strings.ToUpper(string(k.Advice.Verdict))+": "+k.Advice.Reason)
	return b.String()
}

// line prints one named line, broken where it would be too wide.
func (k *Card) line(b *strings.Builder, name, text string) {
	const indent = 13
	width := 0
	fmt.Fprintf(b, "  %-*s", indent-2, name)
	for i, word := range words(text) {
		n := len([]rune(word))
		if i > 0 && indent+width+1+n > textWidth {
			fmt.Fprintf(b, "\n%*s", indent, "")
			width = 0
		} else if i > 0 {
			b.WriteByte(' ')
			width++
		}
		b.WriteString(word)
		width += n
	}
	b.WriteByte('\n')
}

// words splits a text where a line may be broken: at spaces, but not before "%".
func words(text string) []string {
	out := strings.Split(strings.ReplaceAll(text, " %", hard+"%"), " ")
	for i, w := range out {
		out[i] = strings.ReplaceAll(w, hard, " ")
	}
	return out
}

// hard is a space at which no line is broken.
const hard = "\u00a0"

func (k *Card) rowsText() string {
	s := thousands(k.Rows)
	if k.Total > int64(k.Rows) {
		s = fmt.Sprintf("a sample of %s of %s", s, thousands(int(k.Total)))
	}
	if k.Nulls > 0 {
		return fmt.Sprintf("%s, %s of them NULL", s, thousands(k.Nulls))
	}
	return s + ", none NULL"
}

func (k *Card) valuesText() string {
	s := fmt.Sprintf("%s distinct, %s of them only once; entropy %.1f bits, min-entropy %.1f bits",
		thousands(k.Distinct), thousands(k.Unique), k.Entropy, k.MinEntropy)
	if k.Density > 0 {
		possible := math.Round(float64(k.Distinct) / k.Density)
		s += fmt.Sprintf("; density %s, of %s possible values from the least to the greatest", percent(k.Density), count64(possible))
	}
	return s
}

func (k *Card) topText() string {
	var parts []string
	for _, c := range k.Top {
		parts = append(parts, fmt.Sprintf("%s%s(%s)", strings.ReplaceAll(shorten(c.Value), " ", hard), hard, percent(float64(c.Rows)/float64(k.Rows-k.Nulls))))
	}
	return strings.Join(parts, ", ")
}

// shorten keeps one value from taking the whole line, and control characters
// from moving the cursor.
func shorten(s string) string {
	const most = 32
	r := []rune(s)
	if len(r) > most {
		r = append(r[:most-1], '…')
	}
	return strconv.Quote(string(r))
}

func (k *Card) attackTable(b *strings.Builder) {
	if len(k.Attacks) == 0 {
		return
	}
	b.WriteByte('\n')
	var lines strings.Builder
	tw := tabwriter.NewWriter(&lines, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "  attack\tsource\tknows besides\trows named\tvalues named\tmedian error")
	fmt.Fprintf(tw, "  naming the commonest\t\tcommonest value\t%s\t%s\t\n", percent(k.Blind), percent(1/float64(k.Distinct)))
	var notes []string
	for _, a := range k.Attacks {
		name := a.Name
		if a.Note != "" {
			notes = append(notes, a.Note)
			name += " " + strings.Repeat("*", len(notes))
		}
		fmt.Fprintf(tw, "  %s\t%s\t%s\t%s\t%s\t%s\n", name, a.Source, a.Knows, optional(a.Rows), optional(a.Values), optional(a.Error))
	}
	tw.Flush()
	for line := range strings.Lines(lines.String()) {
		b.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
	for i, n := range notes {
		fmt.Fprintf(b, "  %s %s\n", strings.Repeat("*", i+1), n)
	}
	b.WriteByte('\n')
}

// Worst returns, as texts, the largest share of rows that an attacker names who
// does not know exactly what the column holds, and the least error with which one estimates; "-" where
// there is none.
func (k *Card) Worst() (rows, err string) {
	if k.Scheme == enigma.Plain {
		return percent(1), percent(0)
	}
	rows, err = "-", "-"
	most, least := -1.0, math.Inf(1)
	if len(k.Lengths) > 1 {
		most, rows = k.ByLength, percent(k.ByLength)
	}
	for _, a := range k.Attacks {
		if a.exact() {
			continue
		}
		if a.Rows != nil && *a.Rows > most {
			most, rows = *a.Rows, percent(*a.Rows)
		}
		if a.Error != nil && *a.Error < least {
			least, err = *a.Error, percent(*a.Error)
		}
	}
	return rows, err
}

func optional(x *float64) string {
	if x == nil {
		return ""
	}
	return percent(*x)
}

// percent prints a share with two digits that mean something.
func percent(x float64) string {
	switch p := 100 * x; {
	case math.IsNaN(x):
		return "an unknown part"
	case p >= 1000:
		return "over 1000 %" // of a span: how far exactly is no matter
	case p >= 9.95 || p == 0:
		return fmt.Sprintf("%.0f %%", p)
	case p >= 0.095:
		return fmt.Sprintf("%.1f %%", p)
	case p >= 0.0001:
		return strconv.FormatFloat(p, 'f', 1-int(math.Floor(math.Log10(p))), 64) + " %"
	}
	return "under 0.0001 %"
}

// count64 prints a number that may be too large to be exact.
func count64(x float64) string {
	if x < 1e15 {
		return thousands(int(x))
	}
	return fmt.Sprintf("%.1g", x)
}

// thousands prints a whole number with its thousands apart.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
