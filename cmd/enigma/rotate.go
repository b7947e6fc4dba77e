package main

import (
	"fmt"
	"io"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func rotateCommand() *cobra.Command {
	var q node.RotateRequest
	var k *consent
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
			if q.Abort && (k.dryRun || q.Verify) {
				return &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("--abort goes with no other flag"), Hint: c.CommandPath() + " --help"}
			}
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			q.Dataset, q.DryRun = args[0], k.dryRun
			if err := k.refusedEarly(c); err != nil {
				return err
			}
			return rotateIt(c, k, ctl, q)
		},
	}
	nodeFlag(c, market.Provider)
	k = consentFlags(c)
	c.Flags().BoolVar(&q.Verify, "verify", false, "read every row back before the new revision is registered, not some of each table")
	c.Flags().BoolVar(&q.Abort, "abort", false, "throw away what an unfinished rotation left")
	return c
}

// rotateIt checks key and storage nodes, asks if that is to be asked, and rotates.
func rotateIt(c *cobra.Command, k *consent, ctl *node.Control, q node.RotateRequest) error {
	run := func(q node.RotateRequest) (node.Rotated, error) {
		bar := newBar(c.ErrOrStderr(), wantJSON(c))
		defer bar.end()
		return ctl.Rotate(c.Context(), q, bar.report)
	}
	if !k.dryRun && !k.yes {
		var plan node.Rotated
		if !q.Abort {
			var err error
			if plan, err = run(node.RotateRequest{Dataset: q.Dataset, Verify: q.Verify, DryRun: true}); err != nil {
				return err
			}
		}
		show := func(w io.Writer) error {
			if q.Abort {
				_, err := fmt.Fprintf(w, "would throw away what an unfinished rotation of %s left\n", q.Dataset)
				return err
			}
			return printRotated(w, plan)
		}
		if ok, err := k.ask(c, show); !ok {
			return err
		}
	}
	r, err := run(q)
	if err != nil {
		return err
	}
	if wantJSON(c) {
		return printJSON(c, r)
	}
	return printRotated(c.OutOrStdout(), r)
}

func printRotated(w io.Writer, r node.Rotated) error {
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
