package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"
)

var rewrite = flag.Bool("rewrite", false, "write docs/cli.md anew")

// TestReference keeps docs/cli.md what the commands say of themselves.
func TestReference(t *testing.T) {
	const file = "../../docs/cli.md"
	var b strings.Builder
	b.WriteString("# enigma, command by command\n\nWritten by `go test ./cmd/enigma -run Reference -rewrite`; edit the commands, not this page.\n")
	reference(&b, newRoot())
	want := b.String()
	if *rewrite {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/cli.md differs from the commands (run with -rewrite):\n%s", diff)
	}
}

// reference writes a command and those below it.
func reference(b *strings.Builder, c *cobra.Command) {
	if c.Hidden || c.Name() == "help" || c.Name() == "completion" {
		return
	}
	text := c.Long
	if text == "" {
		text = c.Short + "."
	}
	fmt.Fprintf(b, "\n## %s\n\n%s\n", c.CommandPath(), text)
	if c.Runnable() {
		fmt.Fprintf(b, "\n```\n%s\n", c.UseLine())
		if flags := c.LocalNonPersistentFlags().FlagUsages(); flags != "" {
			fmt.Fprintf(b, "\n%s", flags)
		}
		b.WriteString("```\n")
	}
	for _, sub := range c.Commands() {
		reference(b, sub)
	}
}
