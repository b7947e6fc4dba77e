package main

import (
	"fmt"

	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func subscribeCommand() *cobra.Command {
	var months uint32
	var dryRun bool
	c := &cobra.Command{
		Use:   "subscribe 0x<provider>/<name>",
		Short: "Pay for a data set by the month (30 days)",
		Args:  oneArg("0x<provider>/<name>"),
		RunE: func(c *cobra.Command, args []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			s, err := ctl.Subscribe(c.Context(), node.SubscribeRequest{Path: args[0], Months: months, DryRun: dryRun})
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, s)
			}
			verb := "paid"
			if s.DryRun {
				verb = "would pay"
			}
			fmt.Fprintf(c.OutOrStdout(), "%s %s for %s until %s; %s left\n",
				verb, s.Cost, s.Path, s.PaidUntil.UTC().Format("2006-01-02 15:04:05 UTC"), s.Balance)
			if s.Schema != "" {
				fmt.Fprintf(c.OutOrStdout(), "in psql it is the schema %q\n", s.Schema)
			}
			return nil
		},
	}
	nodeFlag(c, market.Gateway)
	c.Flags().Uint32Var(&months, "months", 1, "months to pay for")
	c.Flags().BoolVar(&dryRun, "dry-run", false, "say what it would cost, pay nothing")
	return c
}

func statusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "status",
		Short: "Say how a running node is",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			s, err := ctl.Status(c.Context())
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, s)
			}
			balance, clock := "unknown", s.ChainTime.UTC().Format("2006-01-02 15:04:05 UTC")
			if s.ENG != nil {
				balance = s.ENG.String()
			}
			if s.Chain != "" {
				clock += " (" + s.Chain + ")"
			}
			rows := [][]string{
				{"roles", fmt.Sprint(s.Roles)},
				{"wallet", s.Wallet.String()},
				{"balance", balance},
				{"peer", s.Peer},
				{"peers", fmt.Sprint(s.Peers)},
				{"chain time", clock},
				{"key shares", fmt.Sprint(s.Shares)},
			}
			if s.Gateway != "" {
				rows = append(rows, []string{"psql at", s.Gateway})
			}
			if s.Postgres != nil {
				rows = append(rows, []string{"postgres", s.Postgres.DataDir})
			}
			return table(c.OutOrStdout(), rows)
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}
