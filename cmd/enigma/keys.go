package main

import (
	"fmt"

	"enigma/internal/market"

	"github.com/spf13/cobra"
)

func keysCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "keys",
		Short: "List the keys that a provider keeps, by data set and revision",
		Long: `keys lists what your provider's node keeps in its keys directory, by data set
and revision: the data set's secret, that of its reserved columns, the record of
the row numbers that were used under it, and rotations that are not finished.
Nothing is opened to tell. A data set's secret comes back from the custodians if
it is lost; nobody else has that of reserved columns.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			keys, err := ctl.Keys(c.Context())
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, keys)
			}
			yes := map[bool]string{true: "yes", false: "-"}
			rows := [][]string{{"data set", "revision", "in force", "secret", "reserved", "numbers", "rotation"}}
			for _, k := range keys {
				state := "-"
				if k.Rotating {
					state = fmt.Sprintf("unfinished, %d rows done", k.Rows)
				}
				rows = append(rows, []string{k.Name, fmt.Sprint(k.Revision), yes[k.Registered], yes[k.Secret], yes[k.Reserved], yes[k.Numbers], state})
			}
			return table(c.OutOrStdout(), rows)
		},
	}
	nodeFlag(c, market.Provider)
	return c
}
