package main

import (
	"fmt"

	"enigma/internal/demo"

	"github.com/spf13/cobra"
)

func demoCommand() *cobra.Command {
	var o demo.Options
	c := &cobra.Command{
		Use:   "demo [FILE.csv…]",
		Short: "Tell the whole story of the market with real parts, and check every step",
		RunE: func(c *cobra.Command, args []string) error {
			o.Files, o.Out = args, c.OutOrStdout()
			passed, failed, err := demo.Run(c.Context(), o)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "\ndemo: %d passed, %d failed\n", passed, failed)
			if failed > 0 {
				return errReported
			}
			return nil
		},
	}
	c.Flags().StringVar(&o.Dir, "dir", "", "keep the market in this directory instead of a temporary one")
	return c
}
