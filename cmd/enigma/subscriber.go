package main

import (
	"errors"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func unsubscribeCommand() *cobra.Command {
	return deedCommand{
		use: "unsubscribe " + datasetArg, short: "End a subscription and get back what is left of it", part: market.Gateway, args: oneArg(datasetArg),
		long: `unsubscribe ends a subscription at once and pays back what is left of it, by the
second. Automatic renewal ends too.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.Unsubscribe, Path: args[0]}, nil
		},
	}.command()
}

func renewCommand() *cobra.Command {
	var most string
	var months uint32
	var off bool
	c := deedCommand{
		use: "renew " + datasetArg, short: "Agree to automatic renewals, or end them", part: market.Gateway, args: oneArg(datasetArg),
		long: `renew sets the most that an automatic renewal may cost for a month. Keepers, which
anybody may run, renew within three days before the end and seven after it: from
the balance in the market (enigma fund), or else from the wallet, as far as it
lets the market take: --months allows for that many renewals. --off ends it all.
To buy more time now, enigma subscribe.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: node.AgreeRenew, Path: args[0], Months: months}
			if off {
				o.Months = 0
				return o, nil
			}
			if most == "" {
				return o, &enigma.Error{Kind: enigma.Invalid, Op: "renew", Err: errors.New("want --cap, the most that a month may cost"), Hint: "or --off"}
			}
			var err error
			o.Amount, err = price("--cap", most)
			return o, err
		},
	}.command()
	c.Flags().StringVar(&most, "cap", "", "the most that a renewal may cost for a month, in ENG")
	c.Flags().Uint32Var(&months, "months", 0, "let the market take that many renewals from the wallet, at most")
	c.Flags().BoolVar(&off, "off", false, "end automatic renewals")
	return c
}

func giftCommand() *cobra.Command {
	var months uint32
	c := deedCommand{
		use: "gift " + datasetArg + " 0x<address>", short: "Pay for somebody else's subscription", part: market.Gateway, args: wantArgs(datasetArg, "an address"),
		long: `gift buys months for another account. Whether it renews is for them to say, and
a refund would be theirs.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			to, err := account("gift", args[1])
			return node.Order{Do: node.Gift, Path: args[0], To: to, Months: months}, err
		},
	}.command()
	c.Flags().Uint32Var(&months, "months", 1, "months of 30 days to pay for")
	return c
}

func fundCommand() *cobra.Command {
	var to string
	c := deedCommand{
		use: "fund ENG", short: "Pay into a balance in the market, from which renewals are paid", part: market.Gateway, args: oneArg("an amount of ENG"),
		long: `fund pays into the wallet's balance in the market, or into another account's.
Renewals are paid from there; enigma withdraw takes it back.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: node.Fund}
			var err error
			if o.Amount, err = amount("fund", args[0]); err == nil && to != "" {
				o.To, err = account("--to", to)
			}
			return o, err
		},
	}.command()
	c.ValidArgsFunction = cobra.NoFileCompletions
	c.Flags().StringVar(&to, "to", "", "another account to pay in for")
	return c
}

func withdrawCommand() *cobra.Command {
	var deposit string
	c := deedCommand{
		use: "withdraw [ENG]", short: "Take out balance, compensation, rewards and bonds, or a thawed deposit", part: market.Gateway, args: optionalArg("an amount of ENG"),
		long: `withdraw pays out what is held for the wallet: its balance in the market, which
is what was paid in, compensation and rewards, and bonds of reports and challenges
that came back. An amount takes that much of the balance. With --deposit it takes what
has thawed of a data set's deposit instead.`,
		order: func(c *cobra.Command, args []string) (node.Order, error) {
			asPart(c, deposit != "")
			if deposit != "" {
				if len(args) > 0 {
					return node.Order{}, &enigma.Error{Kind: enigma.Invalid, Op: "withdraw", Err: errors.New("what has thawed is taken as a whole"), Hint: "enigma thaw says how much"}
				}
				return node.Order{Do: node.WithdrawDeposit, Path: deposit}, nil
			}
			o := node.Order{Do: node.Withdraw}
			var err error
			if len(args) > 0 {
				o.Amount, err = amount("withdraw", args[0])
			}
			return o, err
		},
	}.command()
	c.ValidArgsFunction = cobra.NoFileCompletions
	c.Flags().StringVar(&deposit, "deposit", "", "the data set whose thawed deposit to take")
	return c
}

func claimCommand() *cobra.Command {
	return deedCommand{
		use: "claim [DATASET]", short: "Collect the revenue that is due to this wallet", part: market.Provider, args: optionalArg("a data set"),
		long: `claim collects what is due to the node's wallet: from one data set, or from all
that name it in their payouts. A data set has a payout list for each time that its
payouts were set, and each is collected by itself. Revenue accrues by the second.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: node.Claim}
			if len(args) > 0 {
				o.Path = args[0]
			}
			return o, nil
		},
	}.command()
}
