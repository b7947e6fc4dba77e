package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"unicode"

	"enigma"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

// wantJSON reports whether the person asked for JSON.
func wantJSON(c *cobra.Command) bool {
	on, err := c.Flags().GetBool("json")
	return err == nil && on
}

// printJSON writes v, indented, to the command's standard output.
func printJSON(c *cobra.Command, v any) error {
	enc := json.NewEncoder(c.OutOrStdout())
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// table writes rows in columns; the first row is the head. Strangers wrote some
// of the cells: what could move the cursor becomes a space.
func table(w io.Writer, rows [][]string) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range rows {
		r := make([]string, len(row))
		for i, cell := range row {
			r[i] = strings.Map(func(c rune) rune {
				if unicode.IsControl(c) {
					return ' '
				}
				return c
			}, cell)
		}
		if _, err := fmt.Fprintln(tw, strings.TrimRight(strings.Join(r, "\t"), "\t")); err != nil {
			return err
		}
	}
	return tw.Flush()
}

// nodeFlag adds --node to a command that talks to a running node.
func nodeFlag(c *cobra.Command, role string) {
	c.Flags().String("node", ".", "directory of the running node (role "+role+")")
}

// connect reaches the node that --node names.
func connect(c *cobra.Command) (*node.Control, error) {
	dir, err := c.Flags().GetString("node")
	if err != nil {
		return nil, err
	}
	return node.Connect(dir)
}

// oneArg refuses anything but one argument and says what it should have been.
func oneArg(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == 1 {
			return nil
		}
		return &enigma.Error{
			Kind: enigma.Invalid, Op: c.CommandPath(),
			Err: fmt.Errorf("want one argument, %s, not %d", what, len(args)), Hint: c.CommandPath() + " --help",
		}
	}
}
