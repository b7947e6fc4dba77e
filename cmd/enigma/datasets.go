package main

import (
	"fmt"
	"strings"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func lsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "ls",
		Short: "List the market's data sets",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			sets, err := ctl.Datasets(c.Context())
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, sets)
			}
			rows := [][]string{{"data set", "revision", "a month", "rows", "subscribed until"}}
			for _, d := range sets {
				count := "?"
				if d.Metadata != nil {
					count = fmt.Sprint(rowCount(d.Metadata))
				}
				rows = append(rows, []string{d.Path().String(), fmt.Sprint(d.Revision), d.Price.String(), count, until(d)})
			}
			return table(c.OutOrStdout(), rows)
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}

func showCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "show 0x<provider>/<name>",
		Short: "Show a data set: price, tables, schemes, who holds it",
		Args:  oneArg("0x<provider>/<name>"),
		RunE: func(c *cobra.Command, args []string) error {
			path, err := enigma.ParsePath(args[0])
			if err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: "enigma ls lists what there is"}
			}
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			sets, err := ctl.Datasets(c.Context())
			if err != nil {
				return err
			}
			for _, d := range sets {
				if d.Path() == path {
					if wantJSON(c) {
						return printJSON(c, d)
					}
					return printDataset(c, d)
				}
			}
			return &enigma.Error{
				Kind: enigma.NotFound, Err: fmt.Errorf("data set %q is not registered", path),
				Hint: "enigma ls lists what there is",
			}
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}

func printDataset(c *cobra.Command, d node.Dataset) error {
	w := c.OutOrStdout()
	fmt.Fprintf(w, "%s\n", d.Path())
	head := [][]string{
		{"  revision", fmt.Sprint(d.Revision)},
		{"  price", d.Price.String() + " a month"},
		{"  deposit", d.Deposit.String()},
		{"  subscribed until", until(d)},
		{"  manifest", d.Manifest.String()},
	}
	for _, p := range d.Payouts {
		head = append(head, []string{"  payout", fmt.Sprintf("%s %.2f %%", p.To, float64(p.BasisPoints)/100)})
	}
	m := d.Metadata
	if m == nil {
		return table(w, append(head, []string{"  metadata", "not found yet"}))
	}
	head = append(head,
		[]string{"  description", m.Description}, []string{"  licence", m.Licence},
		[]string{"  key", fmt.Sprintf("%d of %d custodians", m.Threshold, len(m.Custodians))})
	for _, s := range m.Storage {
		head = append(head, []string{"  stored on", s.Peer + " " + strings.Join(s.Addrs, " ")})
	}
	if err := table(w, head); err != nil {
		return err
	}
	fmt.Fprintln(w)
	return table(w, columnRows(m.Tables))
}

// until says when the node's own subscription ends.
func until(d node.Dataset) string {
	if d.PaidUntil == nil {
		return "-"
	}
	return d.PaidUntil.UTC().Format("2006-01-02 15:04:05 UTC")
}

func rowCount(m *enigma.Manifest) (n int64) {
	for _, t := range m.Tables {
		n += t.Rows
	}
	return n
}
