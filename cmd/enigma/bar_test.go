package main

import (
	"strings"
	"testing"
	"time"

	"enigma/internal/node"
)

// TestBar draws the same progress for a terminal and for a log.
func TestBar(t *testing.T) {
	var clock time.Time
	draw := func(live bool) string {
		var out strings.Builder
		b := &bar{w: &out, live: live, now: func() time.Time { return clock }}
		for _, p := range []node.Progress{
			{Stage: "check"},
			{Stage: "encrypting", Table: "t", Rows: 500, Total: 1000}, // where an earlier attempt ended
			{Stage: "encrypting", Table: "t", Rows: 600, Total: 1000},
			{Stage: "encrypting", Table: "t", Rows: 700, Total: 1000},
		} {
			b.report(p)
			clock = clock.Add(5 * time.Second)
		}
		b.end()
		return out.String()
	}
	const last = "encrypting t             [################........]  70 %  700 of 1000 rows  20 rows/s  15s left"
	if got, want := draw(false), "check …\nencrypting t …\n"+last+"\n"; got != want {
		t.Errorf("log:\n%s\nwant:\n%s", got, want)
	}
	if got := draw(true); !strings.HasSuffix(got, "\r\x1b[K"+last+"\n") || strings.Count(got, "\n") != 2 {
		t.Errorf("terminal: %q", got)
	}
	var out strings.Builder
	quiet := newBar(&out, true)
	quiet.report(node.Progress{Stage: "check"})
	if quiet.end(); out.Len() > 0 {
		t.Errorf("quiet: %q", out.String())
	}
}
