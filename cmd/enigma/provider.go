package main

import (
	"errors"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func priceCommand() *cobra.Command {
	return deedCommand{
		use: "price DATASET ENG", short: "Set the price of a month (30 days)", part: market.Provider, args: wantArgs("a data set", "a price in ENG"),
		long: `price sets what a month costs from now on, in ENG, a multiple of 0.000001.
Whoever subscribes already renews at the lower of both prices for 30 days more;
paid time is not touched. DATASET is a name, or 0x<provider>/<name>.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			g, err := price("price", args[1])
			return node.Order{Do: node.SetPrice, Path: args[0], Amount: g}, err
		},
	}.command()
}

func payoutsCommand() *cobra.Command {
	return deedCommand{
		use: "payouts DATASET WHO=PART…", short: "Set who shares later revenue", part: market.Provider,
		args: func(c *cobra.Command, args []string) error {
			if len(args) > 1 {
				return nil
			}
			return &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.New("want a data set and who gets which part"), Hint: c.CommandPath() + " --help"}
		},
		long: `payouts sets who shares the revenue from now on: WHO is an address, or provider,
which is who owns the data set now, or storage or custodians, which stand for the
nodes that its manifest names and share their part evenly. PARTs are in basis
points and add up to 10000.
What accrued before is due as it was: enigma claim collects it.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			list, err := shares("payouts", args[1:])
			return node.Order{Do: node.SetPayouts, Path: args[0], Shares: list}, err
		},
	}.command()
}

func openCommand() *cobra.Command {
	return deedCommand{
		use: "open DATASET", short: "Open a data set to new subscriptions and renewals", part: market.Provider, args: oneArg("a data set"),
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.Open, Path: args[0]}, nil
		},
	}.command()
}

func closeCommand() *cobra.Command {
	return deedCommand{
		use: "close DATASET", short: "Close a data set to new subscriptions and renewals", part: market.Provider, args: oneArg("a data set"),
		long: `close ends new subscriptions and renewals; what is paid for stays readable.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.Close, Path: args[0]}, nil
		},
	}.command()
}

func depositCommand() *cobra.Command {
	return deedCommand{
		use: "deposit DATASET ENG", short: "Add to a data set's deposit", part: market.Provider, args: wantArgs("a data set", "an amount of ENG"),
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			g, err := amount("deposit", args[1])
			return node.Order{Do: node.Deposit, Path: args[0], Amount: g}, err
		},
	}.command()
}

func thawCommand() *cobra.Command {
	var cancel bool
	c := deedCommand{
		use: "thaw DATASET ENG", short: "Ask for a part of a deposit, to be taken after 14 days", part: market.Provider,
		args: cobra.RangeArgs(1, 2),
		long: `thaw asks for a part of a data set's deposit. It stays at risk for 14 days more;
then enigma withdraw --deposit takes it. A later request takes the place of an
earlier one. A data set that is open keeps the least deposit.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: node.CancelThaw, Path: args[0]}
			if cancel {
				return o, nil
			}
			if len(args) < 2 {
				return o, &enigma.Error{Kind: enigma.Invalid, Op: "thaw", Err: errors.New("want an amount of ENG"), Hint: "or --cancel"}
			}
			o.Do = node.Thaw
			var err error
			o.Amount, err = amount("thaw", args[1])
			return o, err
		},
	}.command()
	c.Flags().BoolVar(&cancel, "cancel", false, "leave the deposit where it is after all")
	return c
}

func transferCommand() *cobra.Command {
	var nobody bool
	c := deedCommand{
		use: "transfer DATASET 0x<address>", short: "Offer a data set to another account", part: market.Provider, args: cobra.RangeArgs(1, 2),
		long: `transfer offers a data set, with its deposit and its duties, to another account,
which takes it over with enigma accept. Its id and name stay.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: node.Transfer, Path: args[0]}
			if nobody {
				return o, nil
			}
			if len(args) < 2 {
				return o, &enigma.Error{Kind: enigma.Invalid, Op: "transfer", Err: errors.New("want an account to offer it to"), Hint: "or --cancel"}
			}
			var err error
			o.To, err = account("transfer", args[1])
			return o, err
		},
	}.command()
	c.Flags().BoolVar(&nobody, "cancel", false, "take an offer back")
	return c
}

func acceptCommand() *cobra.Command {
	return deedCommand{
		use: "accept " + datasetArg, short: "Take over a data set that was offered to this wallet", part: market.Provider, args: oneArg(datasetArg),
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.Accept, Path: args[0]}, nil
		},
	}.command()
}

func trialCommand() *cobra.Command {
	var offer time.Duration
	var rows uint32
	var end bool
	c := deedCommand{
		use: "trial DATASET", short: "Try a data set free of charge, once; or offer that", part: market.Gateway, args: oneArg(datasetArg),
		long: `trial starts this wallet's free trial, if the data set offers one: there is one
for each wallet and data set. For a provider, --offer and --rows set what later
trials give, and --end ends the offer; trials that run go on.`,
		order: func(c *cobra.Command, args []string) (node.Order, error) {
			offering := c.Flags().Changed("offer") || c.Flags().Changed("rows")
			asPart(c, offering || end)
			switch {
			case offering && end:
				return node.Order{}, &enigma.Error{
					Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.New("--end ends the offer that --offer and --rows make"),
					Hint: "leave out the one or the other",
				}
			case end:
				return node.Order{Do: node.SetTrial, Path: args[0]}, nil
			case offering:
				t := chain.Trial{Length: offer, Rows: rows}
				return node.Order{Do: node.SetTrial, Path: args[0], Trial: t}, checkTrial(c.CommandPath(), "--offer", "--rows", t)
			}
			return node.Order{Do: node.StartTrial, Path: args[0]}, nil
		},
	}.command()
	c.Flags().DurationVar(&offer, "offer", 0, "how long later trials last, such as 72h")
	c.Flags().Uint32Var(&rows, "rows", 0, "how many rows a trial may fetch")
	c.Flags().BoolVar(&end, "end", false, "offer no more trials")
	return c
}
