package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func publishCommand() *cobra.Command {
	var k *consent
	c := &cobra.Command{
		Use:   "publish dataset.yaml",
		Short: "Encrypt a data set, store it on the storage nodes and register it",
		Long: `publish asks your provider's node to read the files that dataset.yaml names,
check and encrypt every row, store the ciphertext on every storage node, hand
the key's shares to the custodians and register the data set on-chain. The
first publication locks the deposit; publishing the same name again replaces
the data. Nothing shows before all of it is there.`,
		Args: oneArg("the data set's YAML file"),
		RunE: func(c *cobra.Command, args []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			spec, err := filepath.Abs(args[0])
			if err != nil {
				return err
			}
			return publishIt(c, k, ctl, spec)
		},
	}
	nodeFlag(c, market.Provider)
	k = consentFlags(c)
	return c
}

// publishIt checks everything, asks if that is to be asked, and publishes.
func publishIt(c *cobra.Command, k *consent, ctl *node.Control, spec string) error {
	run := func(dryRun bool) (node.Published, error) {
		bar := newBar(c.ErrOrStderr(), wantJSON(c))
		defer bar.end()
		return ctl.Publish(c.Context(), node.PublishRequest{Spec: spec, DryRun: dryRun}, bar.report)
	}
	if err := k.refusedEarly(c); err != nil {
		return err
	}
	if !k.dryRun && !k.yes {
		plan, err := run(true)
		if err != nil {
			return err
		}
		if ok, err := k.ask(c, func(w io.Writer) error { return printPublished(w, plan) }); !ok {
			return err
		}
	}
	p, err := run(k.dryRun)
	if err != nil {
		return err
	}
	if wantJSON(c) {
		return printJSON(c, p)
	}
	return printPublished(c.OutOrStdout(), p)
}

func printPublished(w io.Writer, p node.Published) error {
	verb, most := "published", ""
	if p.DryRun {
		verb, most = "would publish", "at most "
	}
	var total int64
	for _, t := range p.Tables {
		total += t.Rows
	}
	if err := table(w, columnRows(p.Tables)); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%s %s revision %d: %d rows, %s a month, deposit %s, gas %s%s, %s\n",
		verb, p.Path, p.Revision, total, p.Price, p.Deposit, most, eth(p.Fee), p.Took.Round(time.Millisecond))
	if p.Trial.Length > 0 {
		fmt.Fprintf(w, "trials of %s and %d rows\n", p.Trial.Length, p.Trial.Rows)
	}
	if len(p.Tags) > 0 {
		fmt.Fprintf(w, "tags: %s\n", strings.Join(p.Tags, ", "))
	}
	if len(p.Changes) > 0 {
		fmt.Fprintf(w, "changed: %s\n", strings.Join(p.Changes, "; "))
	}
	return nil
}
