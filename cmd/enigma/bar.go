package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"enigma/internal/node"

	"github.com/mattn/go-isatty"
)

// A bar shows progress on one line of a terminal. Anywhere else it writes a line
// a stage, and one now and then while a stage lasts.
type bar struct {
	w     io.Writer
	quiet bool
	live  bool
	now   func() time.Time

	stage  string
	start  time.Time
	begun  int64     // rows that were done at start
	said   time.Time // when the last line was written
	inLine bool
}

// sayEvery is how often a log hears of a long stage.
const sayEvery = 10 * time.Second

// newBar returns one that is live on a terminal, or shows nothing.
func newBar(w io.Writer, quiet bool) *bar {
	f, ok := w.(*os.File)
	return &bar{w: w, quiet: quiet, live: ok && isatty.IsTerminal(f.Fd()), now: time.Now}
}

func (b *bar) report(p node.Progress) {
	if b.quiet {
		return
	}
	now := b.now()
	stage := strings.TrimSpace(p.Stage + " " + p.Table)
	if stage != b.stage {
		b.end()
		b.stage, b.start, b.begun, b.said = stage, now, p.Rows, now
		if !b.live {
			fmt.Fprintf(b.w, "%s …\n", stage)
		}
	}
	switch {
	case b.live:
		b.inLine = true
		fmt.Fprintf(b.w, "\r\x1b[K%s", b.line(p, now))
	case now.Sub(b.said) >= sayEvery:
		b.said = now
		fmt.Fprintln(b.w, b.line(p, now))
	}
}

// line says how far a stage has come, how fast it is, and what is left.
func (b *bar) line(p node.Progress, now time.Time) string {
	if p.Total <= 0 {
		return b.stage
	}
	line := fmt.Sprintf("%-24s %s %3d %%  %d of %d rows", b.stage, gauge(p.Rows, p.Total), 100*p.Rows/p.Total, p.Rows, p.Total)
	// Rows that an earlier attempt had done say nothing of how fast this one is.
	if took, done := now.Sub(b.start), p.Rows-b.begun; done > 0 && took > time.Second {
		left := time.Duration(float64(took) * float64(p.Total-p.Rows) / float64(done))
		line += fmt.Sprintf("  %.0f rows/s  %s left", float64(done)/took.Seconds(), left.Round(time.Second))
	}
	return line
}

// end leaves the line that was being drawn.
func (b *bar) end() {
	if b.inLine {
		fmt.Fprintln(b.w)
		b.inLine = false
	}
}

func gauge(n, of int64) string {
	const width = 24
	full := int(width * n / of)
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", width-full) + "]"
}
