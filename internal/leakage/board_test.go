package leakage

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestBoard holds the schemes to what docs/spec/ope-v1.md publishes: its table
// says what Board measures, to two digits, and so a scheme that gave away more
// would fail here.
func TestBoard(t *testing.T) {
	t.Parallel()
	published := publishedBoard(t)
	board := Board()
	if len(board) != len(published) {
		t.Errorf("%d figures measured, %d published", len(board), len(published))
	}
	for _, m := range board {
		key := fmt.Sprintf("%s, %d known, %s", m.Data, m.Known, m.Scheme)
		want, ok := published[key]
		if !ok {
			t.Errorf("%s: not published", key)
			continue
		}
		// Two digits are up to 5 % off.
		if m.Error < 0.95*want {
			t.Errorf("%s: gives away more than was published: error %.3g, published %.2g", key, m.Error, want)
		}
		if m.Error > 1.06*want {
			t.Errorf("%s: the published figure is out of date: error %.3g, published %.2g", key, m.Error, want)
		}
	}
}

// TestBoardBounds are the claims that prose makes of the scoreboard.
func TestBoardBounds(t *testing.T) {
	t.Parallel()
	of := map[string]float64{}
	for _, m := range Board() {
		of[fmt.Sprintf("%s %d %s", m.Data, m.Known, m.Scheme)] = m.Error
	}
	for _, k := range kinds {
		for _, n := range knownPairs {
			get := func(scheme string) float64 { return of[fmt.Sprintf("%s %d %s", k.name, n, scheme)] }
			for _, compact := range []string{Compact32, Compact64} {
				if get(compact) < 100*get(Ideal) {
					t.Errorf("%s, %d known: %s errs by %.2g, the ideal by %.2g: want 100 times that", k.name, n, compact, get(compact), get(Ideal))
				}
			}
			if n > 0 && get(Proven) > get(Compact32)/10 {
				t.Errorf("%s, %d known: ope-proven errs by %.2g, compact by %.2g: the text says that proven gives away more",
					k.name, n, get(Proven), get(Compact32))
			}
		}
	}
}

// publishedBoard reads the scoreboard's table in the specification.
func publishedBoard(t *testing.T) map[string]float64 {
	t.Helper()
	spec, err := os.ReadFile("../../docs/spec/ope-v1.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(string(spec), "| data | known | ")
	if !ok {
		t.Fatal("the specification has no scoreboard")
	}
	head, rest, _ := strings.Cut(table, "\n")
	schemes := strings.Split(strings.TrimSuffix(head, " |"), " | ")
	out := map[string]float64{}
	for line := range strings.Lines(rest) {
		line, isRow := strings.CutPrefix(strings.TrimSpace(line), "| ")
		if !isRow && strings.HasPrefix(line, "|---") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, " |"), " | ")
		if !isRow || len(cells) != len(schemes)+2 {
			break
		}
		for i, scheme := range schemes {
			x, err := strconv.ParseFloat(cells[i+2], 64)
			if err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			out[fmt.Sprintf("%s, %s known, %s", cells[0], cells[1], scheme)] = x
		}
	}
	return out
}
