package main

import (
	"fmt"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func rotateCommand() *cobra.Command {
	var q node.RotateRequest
	c := &cobra.Command{
		Use:   "rotate DATASET",
		Short: "Encrypt a data set anew, under a new key",
		Long: `rotate asks your provider's node to draw a new key for a data set of its own
and to encrypt the data set anew as the next revision: it reads the ciphertext
from a storage node, so the files that were published are not needed. Values
are in memory only. Subscribers are served from the old revision until the new
one is registered. Afterwards the old shares open nothing that is stored anew;
who held the old key can still read what was published under it.

DATASET is a name, or 0x<provider>/<name>. What is interrupted, by a crash too,
goes on where it was when rotate is called again; --abort throws it away
instead.`,
		Args: oneArg("the data set's name"),
		RunE: func(c *cobra.Command, args []string) error {
			if q.Abort && (q.DryRun || q.Verify) {
				return &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("--abort goes with no other flag"), Hint: c.CommandPath() + " --help"}
			}
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			q.Dataset = args[0]
			bar := newBar(c.ErrOrStderr(), wantJSON(c))
			r, err := ctl.Rotate(c.Context(), q, bar.report)
			bar.end()
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, r)
			}
			return printRotated(c, r)
		},
	}
	nodeFlag(c, market.Provider)
	c.Flags().BoolVar(&q.DryRun, "dry-run", false, "check the key and the storage nodes, say what would be done, change nothing")
	c.Flags().BoolVar(&q.Verify, "verify", false, "read every row back before the new revision is registered, not some of each table")
	c.Flags().BoolVar(&q.Abort, "abort", false, "throw away what an unfinished rotation left")
	return c
}

func printRotated(c *cobra.Command, r node.Rotated) error {
	w := c.OutOrStdout()
	if r.Aborted {
		fmt.Fprintf(w, "nothing is left of a rotation of %s: revision %d stays\n", r.Path, r.Revision)
		return nil
	}
	rows := [][]string{{"table", "rows", "bytes"}}
	var total int64
	for _, t := range r.Tables {
		size := ""
		if t.Bytes > 0 {
			size = fmt.Sprint(t.Bytes)
		}
		rows = append(rows, []string{t.Name, fmt.Sprint(t.Rows), size})
		total += t.Rows
	}
	if err := table(w, rows); err != nil {
		return err
	}
	verb := "rotated"
	if r.DryRun {
		verb = "would rotate"
	}
	fmt.Fprintf(w, "\n%s %s to revision %d: %d rows under a new key", verb, r.Path, r.Revision, total)
	if r.Resumed > 0 {
		fmt.Fprintf(w, ", %d of them done before", r.Resumed)
	}
	if r.Verified > 0 {
		fmt.Fprintf(w, ", %d read back", r.Verified)
	}
	fmt.Fprintf(w, ", %s\n", r.Took.Round(time.Millisecond))
	if r.Format != r.FromFormat {
		fmt.Fprintf(w, "its manifest is of format %d now, no longer %d: cells of scheme rnd are bound to their rows\n", r.Format, r.FromFormat)
	}
	if r.Reserved {
		fmt.Fprintln(w, "grants of its reserved columns are for the old revision: make new ones with enigma grant create")
	}
	return nil
}
