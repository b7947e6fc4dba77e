package main

import (
	"errors"
	"fmt"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func receiptsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "receipts",
		Short: "List what storage nodes have signed",
		Long: `Every answer of a storage node ends with a receipt: its signature over what it
was asked and what it answered. The gateway refuses answers without one, lists
the last 1,024 here, and appends all of them to receipts.jsonl in its directory.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			r, err := ctl.Receipts(c.Context())
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, r)
			}
			rows := [][]string{{"time", "storage node", "wallet", "data set", "revision", "rows", "answer", "signature"}}
			for _, x := range r.Last {
				signature := "checked"
				if !x.Checked {
					signature = "kept"
				}
				rows = append(rows, []string{
					x.Seen.UTC().Format("2006-01-02 15:04:05 UTC"), brief(x.Peer), x.Node.String(), brief(x.Dataset.String()),
					fmt.Sprint(x.Revision), fmt.Sprint(x.Rows), brief(x.Answer.String()), signature,
				})
			}
			return table(c.OutOrStdout(), rows)
		},
	}
	nodeFlag(c, market.Gateway)
	c.AddCommand(verifyReceiptsCommand())
	return c
}

// brief is enough of an identifier to recognise it by.
func brief(s string) string {
	const digits = 8
	if len(s) <= digits {
		return s
	}
	return "…" + s[len(s)-digits:]
}

func verifyReceiptsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "verify FILE…",
		Short: "Check files of receipts, and look for contradictions",
		Long: `verify checks every signature in the files, receipts.jsonl and receipts.jsonl.1
of one gateway or of several, and looks for storage nodes that have answered one
request in two ways that cannot both be right. It needs no node. Exit status 1
says that something is wrong with the file or with a node.`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return nil
			}
			return &enigma.Error{
				Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.New("want a file of receipts"),
				Hint: "a gateway's is receipts.jsonl in its directory",
			}
		},
		RunE: func(c *cobra.Command, args []string) error {
			found, err := node.VerifyReceipts(c.Context(), args...)
			if err != nil {
				return err
			}
			if wantJSON(c) {
				err = printJSON(c, found)
			} else {
				err = printFinding(c, found)
			}
			if err == nil && len(found.Bad)+len(found.Conflicts) > 0 {
				return errReported
			}
			return err
		},
	}
}

func printFinding(c *cobra.Command, found node.Finding) error {
	w := c.OutOrStdout()
	good := found.Receipts - len(found.Bad)
	fmt.Fprintf(w, "%d receipts, %d signed by the node that they name\n", found.Receipts, good)
	for _, line := range found.Bad {
		fmt.Fprintln(w, "bad:", line)
	}
	for _, pair := range found.Conflicts {
		a, b := pair[0], pair[1]
		fmt.Fprintf(w, "contradiction: node %s, data set %s, revision %d, request %s: %d rows (%s) and %d rows (%s)\n",
			a.Node, a.Dataset, a.Revision, a.Request, a.Rows, a.Set, b.Rows, b.Set)
	}
	return nil
}
