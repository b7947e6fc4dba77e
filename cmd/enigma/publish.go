package main

import (
	"fmt"
	"path/filepath"
	"time"

	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func publishCommand() *cobra.Command {
	var dryRun bool
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
			bar := newBar(c.ErrOrStderr(), wantJSON(c))
			p, err := ctl.Publish(c.Context(), node.PublishRequest{Spec: spec, DryRun: dryRun}, bar.report)
			bar.end()
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, p)
			}
			return printPublished(c, p)
		},
	}
	nodeFlag(c, market.Provider)
	c.Flags().BoolVar(&dryRun, "dry-run", false, "check everything, say what it would cost and reveal, send nothing")
	return c
}

func printPublished(c *cobra.Command, p node.Published) error {
	verb := "published"
	if p.DryRun {
		verb = "would publish"
	}
	var total int64
	for _, t := range p.Tables {
		total += t.Rows
	}
	if err := table(c.OutOrStdout(), columnRows(p.Tables)); err != nil {
		return err
	}
	fmt.Fprintf(c.OutOrStdout(), "\n%s %s revision %d: %d rows, %s a month, deposit %s, %s\n",
		verb, p.Path, p.Revision, total, p.Price, p.Deposit, p.Took.Round(time.Millisecond))
	return nil
}
