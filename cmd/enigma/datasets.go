package main

import (
	"fmt"

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
