package main

import (
	"context"
	"fmt"
	"log/slog"

	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func nodeCommand() *cobra.Command {
	var config string
	var check bool
	c := &cobra.Command{
		Use:   "node",
		Short: "Run a node in the roles that its configuration names",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := node.ReadConfig(config)
			if err != nil {
				return err
			}
			if check {
				fmt.Fprintf(c.OutOrStdout(), "%s is good: roles %v\n", config, cfg.Roles)
				return nil
			}
			ctx, stop := context.WithCancel(c.Context())
			defer stop()
			go market.WatchParent(ctx, stop)
			log := slog.New(slog.NewJSONHandler(c.ErrOrStderr(), &slog.HandlerOptions{Level: cfg.Level()}))
			return node.Run(ctx, cfg, log, func(r node.Ready) error { return node.WriteReady(cfg.Dir, r) })
		},
	}
	c.Flags().StringVar(&config, "config", "node.yaml", "configuration file")
	c.Flags().BoolVar(&check, "check", false, "check the configuration and exit")
	return c
}
