package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func subscribeCommand() *cobra.Command {
	var r node.SubscribeRequest
	var most string
	c := &cobra.Command{
		Use:   "subscribe " + datasetArg,
		Short: "Pay for a data set by the month (30 days)",
		Long: `subscribe pays for a data set out of the node's wallet: from now, or from the end of
what is paid for. The price may have been raised since: who subscribes already
pays the old one for 30 days more.

With --auto-renew CAP, keepers, which anybody may run, renew it before it ends, for
at most CAP a month: from the balance in the market (enigma fund), or else from the
wallet, of which the market may take --renewals months. enigma renew changes that.`,
		Args:              oneArg(datasetArg),
		ValidArgsFunction: completeDatasets,
	}
	k := consentFlags(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		r.Path = args[0]
		if err := k.refusedEarly(c); err != nil {
			return err
		}
		if most != "" {
			var err error
			if r.Cap, err = price("--auto-renew", most); err != nil {
				return err
			}
		}
		ctl, err := connect(c)
		if err != nil {
			return err
		}
		return subscribe(c, k, ctl, r)
	}
	nodeFlag(c, market.Gateway)
	c.Flags().Uint32Var(&r.Months, "months", 1, "months to pay for")
	c.Flags().StringVar(&most, "auto-renew", "", "the most that an automatic renewal may cost for a month, in ENG (default: as it is)")
	c.Flags().Uint32Var(&r.Renewals, "renewals", 12, "with --auto-renew: how many renewals the market may take from the wallet")
	c.Flags().BoolVar(&r.FromBalance, "from-balance", false, "pay from the balance in the market")
	return c
}

func subscribe(c *cobra.Command, k *consent, ctl *node.Control, r node.SubscribeRequest) error {
	if k.needsAsking() {
		r.DryRun = true
		plan, err := ctl.Subscribe(c.Context(), r)
		if err != nil {
			return err
		}
		if k.dryRun {
			return printSubscribed(c, plan)
		}
		if ok, err := k.ask(c, func(w io.Writer) error { return writeSubscribed(w, plan) }); !ok {
			return err
		}
	}
	r.DryRun = false
	s, err := ctl.Subscribe(c.Context(), r)
	if err != nil {
		return err
	}
	return printSubscribed(c, s)
}

func printSubscribed(c *cobra.Command, s node.Subscribed) error {
	if wantJSON(c) {
		return printJSON(c, s)
	}
	return writeSubscribed(c.OutOrStdout(), s)
}

func writeSubscribed(w io.Writer, s node.Subscribed) error {
	verb, most := "paid", ""
	if s.DryRun {
		verb, most = "would pay", "at most "
	}
	fmt.Fprintf(w, "%s %s for %s until %s; gas %s%s; %s left\n",
		verb, s.Cost, s.Path, s.PaidUntil.UTC().Format("2006-01-02 15:04:05 UTC"), most, eth(s.Fee), s.Balance)
	if s.Cap > 0 {
		fmt.Fprintf(w, "it renews by itself for at most %s a month\n", s.Cap)
	}
	if s.Schema != "" {
		fmt.Fprintf(w, "in psql it is the schema %q\n", s.Schema)
	}
	return nil
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
				{"chain", following(s.Ledger)},
				{"key shares", fmt.Sprint(s.Shares)},
				{"may read", fmt.Sprintf("%d data sets paid for, %d on trial", s.Subscriptions, s.Trials)},
			}
			for _, e := range s.Endpoints {
				rows = append(rows, []string{"endpoint", endpoint(e)})
			}
			if s.Storage != nil {
				rows = append(rows, []string{"ciphertext in", s.Storage.String()})
			}
			for _, peer := range slices.Sorted(maps.Keys(s.Writes)) {
				rows = append(rows, []string{"writes missing", fmt.Sprintf("%d at storage node %s, which get there when it answers", s.Writes[peer], peer)})
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
