package main

import (
	"enigma"
	"enigma/chain"
	"enigma/internal/market"

	"github.com/spf13/cobra"
)

func faucetCommand() *cobra.Command {
	var url, eng string
	c := &cobra.Command{
		Use:   "faucet [0x<address>]",
		Short: "Give a wallet gas money and ENG on a development chain",
		Long: `faucet gives 10 ETH and some ENG to an account, or to the node's wallet. Only a
development chain has a faucet. enigma devnet fund does the same without a node.`,
		Args: optionalArg("an address"),
	}
	c.Flags().StringVar(&url, "rpc", "", rpcUsage)
	c.Flags().StringVar(&eng, "eng", "1000", "amount of ENG")
	nodeFlag(c, market.Gateway)
	c.RunE = func(c *cobra.Command, args []string) error {
		give, err := amount("--eng", eng)
		if err != nil {
			return err
		}
		var to enigma.Address
		if len(args) > 0 {
			if to, err = account(c.CommandPath(), args[0]); err != nil {
				return err
			}
		} else {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			to = ctl.Ready.Wallet
		}
		return withDevnet(c, url, func(d *chain.Client) error {
			if err := d.Faucet(c.Context(), to, chain.ETH(10), give); err != nil {
				return err
			}
			b, err := d.Balance(c.Context(), to)
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, b)
			}
			return table(c.OutOrStdout(), [][]string{{to.String(), b.ENG.String(), eth(b.Wei)}})
		})
	}
	return c
}
