package draw

import (
	"bytes"
	"image/color"
	"image/png"
	"testing"

	"enigma"
	"enigma/internal/leakage"
)

// TestPNG decodes what is drawn: both panels hold points in their colour.
func TestPNG(t *testing.T) {
	t.Parallel()
	line := []leakage.Dot{{X: 0, Y: 0}, {X: 0.5, Y: 0.4}, {X: 1, Y: 1}}
	tests := []struct {
		name string
		p    leakage.Picture
		both bool // the right panel shows something
	}{
		{"ordered", leakage.Picture{Title: "t.c", Part: 1, Points: line, Ideal: line, Evenly: true}, true},
		{"histogram", leakage.Picture{Title: "t.c", Part: 1, Points: line, Counts: []int{5, 2, 1}}, true},
		{"many terms", leakage.Picture{Title: "t.c", Part: 1, Points: line, Counts: make([]int, 2*mostBars)}, false},
		{"nothing", leakage.Picture{Title: "t.c", Part: 1}, false},
	}
	for _, tt := range tests {
		var b bytes.Buffer
		if err := PNG(&b, &leakage.Card{Scheme: enigma.Ope, Picture: tt.p}); err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		img, err := png.Decode(&b)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		size := img.Bounds().Max
		blue, red := 0, 0
		for x := range size.X {
			for y := range size.Y {
				c := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
				switch {
				case x < size.X/2 && int(c.B) > int(c.R)+60:
					blue++
				case x > size.X/2 && int(c.R) > int(c.B)+60:
					red++
				}
			}
		}
		if (blue > 0) != (len(tt.p.Points) > 0) || tt.both && red == 0 {
			t.Errorf("%s: %d blue pixels on the left, %d red ones on the right", tt.name, blue, red)
		}
	}
}
