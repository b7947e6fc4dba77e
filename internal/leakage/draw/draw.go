// Package draw makes PNG pictures of leakage cards: a column's values against
// its terms, beside what they should be compared with.
//
// The left panel is what storage nodes hold. For a scheme that keeps order the
// right panel is an ideal random order-preserving function over the same values:
// a straight line, from which any value can be read off. For the others it shows
// how often each term occurs, which frequency analysis goes by.
//
// The pictures show no values, only where they lie between the least and the
// greatest; they are made for the provider all the same.
package draw

import (
	"fmt"
	"image/color"
	"io"
	"strconv"

	"enigma/internal/leakage"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgimg"
)

// The picture's size.
const (
	width  = 24 * vg.Centimeter
	height = 11.5 * vg.Centimeter
	dpi    = 120
)

// The two panels' colours: what is, and what it is compared with.
var (
	ours   = color.NRGBA{R: 0x1b, G: 0x5e, B: 0xa8, A: 0xb0}
	theirs = color.NRGBA{R: 0xc2, G: 0x45, B: 0x2d, A: 0xb0}
	faint  = color.NRGBA{R: 0xe4, G: 0xe4, B: 0xe4, A: 0xff}
)

// PNG writes the picture of a card.
func PNG(w io.Writer, k *leakage.Card) error {
	left, err := scatter("what storage nodes hold: "+string(k.Scheme), k.Picture.Points, ours)
	if err != nil {
		return err
	}
	left.X.Label.Text = axis(k.Picture)
	left.Y.Label.Text = "term, from the least to the greatest"
	if k.Picture.Forks {
		left.Y.Label.Text = "the value's bits that all terms show together"
	}
	right, err := compared(k.Picture)
	if err != nil {
		return err
	}
	img := vgimg.NewWith(vgimg.UseWH(width, height), vgimg.UseDPI(dpi))
	dc := draw.New(img)
	dc.FillText(draw.TextStyle{
		Color: color.Black, Font: sans(14, true), XAlign: draw.XCenter, YAlign: draw.YTop, Handler: plot.DefaultTextHandler,
	}, vg.Point{X: width / 2, Y: height - 3*vg.Millimeter}, k.Picture.Title)
	dc = draw.Crop(dc, 4*vg.Millimeter, -4*vg.Millimeter, 3*vg.Millimeter, -11*vg.Millimeter)
	tiles := draw.Tiles{Rows: 1, Cols: 2, PadX: 8 * vg.Millimeter}
	for i, c := range plot.Align([][]*plot.Plot{{left, right}}, tiles, dc)[0] {
		[]*plot.Plot{left, right}[i].Draw(c)
	}
	_, err = vgimg.PngCanvas{Canvas: img}.WriteTo(w)
	return err
}

func axis(p leakage.Picture) string {
	switch {
	case p.Part < 1:
		return fmt.Sprintf("value, where the densest %.0f %% of them lie", 100*p.Part)
	case p.Evenly:
		return "value, from the least to the greatest"
	}
	return "values in their order, one after the other"
}

// compared is the right panel.
func compared(p leakage.Picture) (*plot.Plot, error) {
	if p.Ideal != nil {
		right, err := scatter("an ideal order-preserving function", p.Ideal, theirs)
		if err != nil {
			return nil, err
		}
		right.X.Label.Text = axis(p)
		right.Y.Label.Text = "its image: the value can be read off"
		return right, nil
	}
	title := "how often each term occurs"
	if len(p.Counts) > 0 && p.Counts[0] == 1 {
		title = "every row has a term of its own"
	}
	right := newPlot(title)
	right.X.Label.Text = fmt.Sprintf("%d terms, the commonest first", len(p.Counts))
	right.Y.Label.Text = "rows"
	right.Y.Tick.Marker = plainTicks{}
	if len(p.Counts) == 0 {
		return right, nil
	}
	shown := p.Counts[:min(len(p.Counts), mostBars)]
	if len(shown) < len(p.Counts) {
		right.X.Label.Text = fmt.Sprintf("the %d commonest of %d terms", len(shown), len(p.Counts))
	}
	var steps plotter.XYs
	for i, n := range shown {
		steps = append(steps, plotter.XY{X: float64(i), Y: float64(n)}, plotter.XY{X: float64(i) + 1, Y: float64(n)})
	}
	line, err := plotter.NewLine(steps)
	if err != nil {
		return nil, err
	}
	line.Color, line.FillColor = theirs, theirs
	right.Add(line)
	right.X.Min, right.X.Max = 0, float64(len(shown))
	right.Y.Min, right.Y.Max = 0, 1.05*float64(max(shown[0], 10))
	return right, nil
}

// plainTicks are gonum's default ones, with as few digits as they need.
type plainTicks struct{}

// Ticks returns the marks between min and max.
func (plainTicks) Ticks(min, max float64) []plot.Tick {
	ticks := plot.DefaultTicks{}.Ticks(min, max)
	for i, t := range ticks {
		if t.Label != "" {
			ticks[i].Label = strconv.FormatFloat(t.Value, 'f', -1, 64)
		}
	}
	return ticks
}

// mostBars is how many terms the histogram shows: the rest is a flat tail.
const mostBars = 200

func newPlot(title string) *plot.Plot {
	p := plot.New()
	p.Title.Text = title
	p.Title.Padding = 2 * vg.Millimeter
	p.Title.TextStyle.Font = sans(12, false)
	for _, a := range []*plot.Axis{&p.X, &p.Y} {
		a.Label.TextStyle.Font = sans(10, false)
		a.Tick.Label.Font = sans(9, false)
		a.Padding = 0
	}
	grid := plotter.NewGrid()
	grid.Horizontal.Color, grid.Vertical.Color = faint, faint
	p.Add(grid)
	return p
}

func scatter(title string, dots []leakage.Dot, c color.Color) (*plot.Plot, error) {
	p := newPlot(title)
	p.X.Min, p.X.Max, p.Y.Min, p.Y.Max = 0, 1, 0, 1
	if len(dots) == 0 {
		return p, nil
	}
	xys := make(plotter.XYs, len(dots))
	for i, d := range dots {
		xys[i] = plotter.XY{X: d.X, Y: d.Y}
	}
	s, err := plotter.NewScatter(xys)
	if err != nil {
		return nil, err
	}
	s.GlyphStyle = draw.GlyphStyle{Color: c, Radius: radius(len(dots)), Shape: draw.CircleGlyph{}}
	p.Add(s)
	p.X.Min, p.X.Max, p.Y.Min, p.Y.Max = -0.01, 1.01, -0.01, 1.01
	return p, nil
}

// radius keeps few points visible and many apart.
func radius(n int) vg.Length {
	if n <= 100 {
		return vg.Points(2.5)
	}
	return vg.Points(1.2)
}

func sans(size font.Length, bold bool) font.Font {
	f := font.Font{Typeface: "Liberation", Variant: "Sans", Size: size}
	if bold {
		f.Weight = 2 // bold, as golang.org/x/image/font counts
	}
	return f
}
