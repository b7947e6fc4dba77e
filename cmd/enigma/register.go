package main

import (
	"os"
	"path/filepath"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func registerCommand() *cobra.Command {
	var cost, deposit string
	var payouts []string
	var trial time.Duration
	var rows uint32
	c := &cobra.Command{
		Use:   "register MANIFEST.json",
		Short: "Register a manifest that exists, in this market",
		Long: `register offers a data set whose data are stored already: it puts the hash of its
manifest on the chain, with a price and a deposit, and sends no data. That is for
a data set of this wallet's in its first revision that another market has, or one
whose publication broke off before its end. enigma show --manifest writes the file.

Files become a data set with enigma publish, which registers it as well; later
revisions come with enigma publish and enigma rotate.`,
		Args: oneArg("a manifest"),
	}
	c.Flags().StringVar(&cost, "price", "0", "for a month (30 days), in ENG")
	c.Flags().StringVar(&deposit, "deposit", "0", "collateral, in ENG")
	c.Flags().StringSliceVar(&payouts, "payouts", nil, "who shares revenue, as WHO=PART,…; see enigma payouts (default: all to the provider)")
	c.Flags().DurationVar(&trial, "trial", 0, "how long a free trial lasts, such as 72h")
	c.Flags().Uint32Var(&rows, "trial-rows", 0, "how many rows a trial may fetch")
	k := consentFlags(c)
	nodeFlag(c, market.Provider)
	c.RunE = func(c *cobra.Command, args []string) error {
		r := node.RegisterRequest{Trial: chain.Trial{Length: trial, Rows: rows}}
		var err error
		if c.Flags().Changed("trial") || c.Flags().Changed("trial-rows") {
			if err = checkTrial(c.CommandPath(), "--trial", "--trial-rows", r.Trial); err != nil {
				return err
			}
		}
		if r.Manifest, err = os.ReadFile(args[0]); err != nil {
			return &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: err}
		}
		if r.Price, err = price("--price", cost); err != nil {
			return err
		}
		if r.Deposit, err = amount("--deposit", deposit); err != nil {
			return err
		}
		if len(payouts) > 0 {
			if r.Shares, err = shares("--payouts", payouts); err != nil {
				return err
			}
		}
		ctl, err := connect(c)
		if err != nil {
			return err
		}
		return k.carryOut(c, func(dryRun bool) (node.Done, error) {
			r.DryRun = dryRun
			return ctl.Register(c.Context(), r)
		})
	}
	return c
}

func updateCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "update dataset.yaml",
		Short: "Bring a data set's terms in step with its file, without its data",
		Long: `update sets on the chain what dataset.yaml says of price, payouts, trial and tags,
where that differs. The data stay as they are: enigma publish replaces them.`,
		Args: oneArg("the data set's YAML file"),
	}
	k := consentFlags(c)
	nodeFlag(c, market.Provider)
	c.RunE = func(c *cobra.Command, args []string) error {
		spec, err := filepath.Abs(args[0])
		if err != nil {
			return err
		}
		ctl, err := connect(c)
		if err != nil {
			return err
		}
		return k.carryOut(c, func(dryRun bool) (node.Done, error) {
			return ctl.Update(c.Context(), node.PublishRequest{Spec: spec, DryRun: dryRun})
		})
	}
	return c
}
