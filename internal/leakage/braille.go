package leakage

import (
	"fmt"
	"strings"
)

// A canvas is a grid of braille characters, each of 2 by 4 dots.
type canvas struct {
	wide, high int // in characters
	cells      []rune
}

func newCanvas(wide, high int) *canvas {
	return &canvas{wide, high, make([]rune, wide*high)}
}

// brailleDot is a dot's bit in Unicode's braille patterns, U+2800 and on, by
// row and column.
var brailleDot = [4][2]rune{{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}

// dot sets the dot at x, y from 0 to 1, y upwards.
func (c *canvas) dot(x, y float64) {
	col := int(x * (float64(2*c.wide) - 0.5))
	row := int((1 - y) * (float64(4*c.high) - 0.5))
	c.cells[row/4*c.wide+col/2] |= brailleDot[row%4][col%2]
}

func (c *canvas) row(i int) string {
	var b strings.Builder
	for _, r := range c.cells[i*c.wide : (i+1)*c.wide] {
		if r == 0 {
			b.WriteByte(' ')
			continue
		}
		b.WriteRune(0x2800 + r)
	}
	return b.String()
}

const (
	drawWide = 44 // characters of one panel
	drawHigh = 10

	flat = 10 // rows that a full bar stands for at least, so that single rows are low
)

// Draw prints the picture for a terminal of 100 columns that knows Unicode: on
// the left values against their terms, on the right what they are compared with.
func (p Picture) Draw() string {
	if len(p.Points) < 2 {
		return ""
	}
	left, right := newCanvas(drawWide, drawHigh), newCanvas(drawWide, drawHigh)
	for _, d := range p.Points {
		left.dot(d.X, d.Y)
	}
	for _, d := range p.Ideal {
		right.dot(d.X, d.Y)
	}
	for i := range 2 * drawWide * min(1, len(p.Counts)) { // a bar for each column of dots
		rank := i * len(p.Counts) / (2 * drawWide)
		height := float64(p.Counts[rank]) / max(float64(p.Counts[0]), flat)
		for y := 0.0; y <= height; y += 0.25 / drawHigh {
			right.dot(float64(i)/(2*drawWide), y)
		}
	}
	var b strings.Builder
	edge := strings.Repeat("─", drawWide)
	fmt.Fprintf(&b, "  %-*s    %s\n", drawWide+2, p.leftTitle(), p.rightTitle())
	fmt.Fprintf(&b, "  ┌%s┐  ┌%s┐\n", edge, edge)
	for i := range drawHigh {
		fmt.Fprintf(&b, "  │%s│  │%s│\n", left.row(i), right.row(i))
	}
	fmt.Fprintf(&b, "  └%s┘  └%s┘\n", edge, edge)
	return b.String()
}

func (p Picture) leftTitle() string {
	s := "term (up) by value (right)"
	switch {
	case p.Forks:
		s = "what terms show by value"
	case !p.Evenly:
		s = "term (up) by rank of the value (right)"
	}
	if p.Part < 1 {
		s += fmt.Sprintf(", the densest %.0f %%", 100*p.Part)
	}
	return s
}

func (p Picture) rightTitle() string {
	if p.Ideal != nil {
		return "the same with an ideal order-preserving function"
	}
	return "rows per term, commonest first"
}
