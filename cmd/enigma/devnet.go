package main

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"os"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func devnetCommand() *cobra.Command {
	var dir, listen string
	c := &cobra.Command{
		Use:   "devnet",
		Short: "Run a development chain with the market's contracts on it",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, stop := context.WithCancel(c.Context())
			defer stop()
			go market.WatchParent(ctx, stop)
			log := slog.New(slog.NewJSONHandler(c.ErrOrStderr(), nil))
			return market.RunDevnet(ctx, dir, listen, log, func(r market.ChainReady) error {
				at := r.Contracts
				rows := [][]string{{"chain", r.RPC}}
				for _, part := range []struct {
					name string
					at   enigma.Address
				}{
					{"marketplace", at.Marketplace},
					{"token", at.Token},
					{"nodes", at.Nodes},
					{"disputes", at.Disputes},
					{"directory", at.Directory},
					{"ranking", at.Ranking},
					{"legacy", at.Legacy},
					{"timelock", at.Timelock},
				} {
					rows = append(rows, []string{part.name, part.at.String()})
				}
				if err := table(c.OutOrStdout(), rows); err != nil {
					return err
				}
				return node.WriteReady(dir, r)
			})
		},
	}
	c.Flags().StringVar(&dir, "dir", "devnet", "directory that keeps the chain")
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:8545", "loopback address for JSON-RPC over HTTP and WebSocket")
	c.AddCommand(devnetFund(), devnetAdvance())
	return c
}

func devnetFund() *cobra.Command {
	var rpc, eng string
	c := &cobra.Command{
		Use:   "fund 0x<address>",
		Short: "Give an account gas money and ENG on a development chain",
		Args:  oneArg("an address"),
		RunE: func(c *cobra.Command, args []string) error {
			to, err := enigma.ParseAddress(args[0])
			if err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Err: err}
			}
			amount, err := enigma.ParseGrains(eng)
			if err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Op: "--eng", Err: err}
			}
			return withDevnet(c, rpc, func(d *chain.Client) error {
				return d.Faucet(c.Context(), to, chain.ETH(10), amount)
			})
		},
	}
	c.Flags().StringVar(&rpc, "rpc", "", rpcUsage)
	c.Flags().StringVar(&eng, "eng", "1000", "amount of ENG")
	return c
}

func devnetAdvance() *cobra.Command {
	var rpc string
	c := &cobra.Command{
		Use:   "advance DURATION",
		Short: "Move a development chain's clock forward, such as 744h",
		Args:  oneArg("a duration such as 744h"),
		RunE: func(c *cobra.Command, args []string) error {
			d, err := time.ParseDuration(args[0])
			if err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: "31 days are 744h"}
			}
			return withDevnet(c, rpc, func(dev *chain.Client) error {
				now, err := dev.AdvanceTime(c.Context(), d)
				if err == nil {
					fmt.Fprintln(c.OutOrStdout(), now.UTC().Format(time.RFC3339))
				}
				return err
			})
		},
	}
	c.Flags().StringVar(&rpc, "rpc", "", rpcUsage)
	return c
}

const rpcUsage = "URL of the development chain (default: the chain of the market here, or of what enigma up runs; else ws://127.0.0.1:8545)"

// withDevnet connects to a development chain for the time of run.
func withDevnet(c *cobra.Command, url string, run func(*chain.Client) error) error {
	for _, dir := range []string{os.Getenv(nodeVariable), ".", market.DefaultDir()} {
		if url == "" && dir != "" && market.IsMarket(dir) {
			url = market.ChainURL(dir)
		}
	}
	url = cmp.Or(url, "ws://127.0.0.1:8545")
	client, err := chain.Dial(c.Context(), chain.Config{URL: url})
	if err != nil {
		return err
	}
	defer client.Close()
	return run(client)
}
