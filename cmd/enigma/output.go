package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"unicode"

	"enigma"
	"enigma/internal/market"
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

// nodeVariable names the node for every command that is not told another.
const nodeVariable = "ENIGMA_NODE"

// nodeFlag adds --node to a command that talks to a running node. In a market's
// directory, part is the one that is meant.
func nodeFlag(c *cobra.Command, part string) {
	c.Flags().String("node", "", `directory of the running node, or of a market, whose `+part+` is meant
(default: $`+nodeVariable+`; else here, if a node or a market is; else what enigma up runs)`)
	c.Annotations = map[string]string{"part": part}
}

// connect reaches the node that is meant.
func connect(c *cobra.Command) (*node.Control, error) {
	dir, err := nodeDir(c)
	if err != nil {
		return nil, err
	}
	return node.Connect(dir)
}

// nodeDir is the directory of the node that is meant.
func nodeDir(c *cobra.Command) (string, error) {
	dir, err := c.Flags().GetString("node")
	if err != nil {
		return "", err
	}
	if dir == "" {
		dir = os.Getenv(nodeVariable)
	}
	if dir == "" {
		dir = "."
		if !isNode(dir) && !market.IsMarket(dir) {
			dir = market.DefaultDir()
		}
		if !isNode(dir) && !market.IsMarket(dir) {
			return "", &enigma.Error{
				Kind: enigma.Invalid, Op: c.CommandPath(), Err: fmt.Errorf("no node is here, and no market in %s", dir),
				Hint: "start one with enigma up, or name a node's directory with --node or " + nodeVariable,
			}
		}
	}
	if market.IsMarket(dir) {
		dir = filepath.Join(dir, c.Annotations["part"])
	}
	return dir, nil
}

func isNode(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "node.yaml"))
	return err == nil
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
