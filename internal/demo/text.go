package demo

import (
	"fmt"
	"path/filepath"
	"strings"
)

// lines collects what a step has to say.
type lines struct{ b strings.Builder }

func (l *lines) add(format string, args ...any) { fmt.Fprintf(&l.b, format+"\n", args...) }

func (l *lines) String() string { return l.b.String() }

// indent sets text off under its step's title.
func indent(text string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	var b strings.Builder
	for line := range strings.Lines(strings.TrimRight(text, "\n") + "\n") {
		b.WriteString("    " + line)
	}
	return b.String()
}

// rel shortens a path below base for people.
func rel(base, path string) string {
	if r, err := filepath.Rel(base, path); err == nil && !strings.HasPrefix(r, "..") {
		return r
	}
	return path
}

// first returns the first n lines of text, and how many it left out.
func first(text string, n int) string {
	all := strings.Split(strings.TrimRight(text, "\n"), "\n")
	if len(all) <= n {
		return strings.Join(all, "\n") + "\n"
	}
	return fmt.Sprintf("%s\n… %d more lines\n", strings.Join(all[:n], "\n"), len(all)-n)
}

// fold joins words with commas, in lines of about width characters.
func fold(words []string, width int) string {
	var b strings.Builder
	line := 0
	for i, w := range words {
		if i > 0 {
			b.WriteString(", ")
			line += 2
		}
		if line+len(w) > width {
			b.WriteString("\n  ")
			line = 0
		}
		b.WriteString(w)
		line += len(w)
	}
	return b.String()
}
