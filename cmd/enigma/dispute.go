package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/publish"

	"github.com/spf13/cobra"
)

// numbered makes a command about one challenge, case or conflict.
func numbered(use, short, part string, do node.Deed) *cobra.Command {
	c := deedCommand{
		use: use + " NUMBER", short: short, part: part, args: oneArg("a number"),
		order: func(c *cobra.Command, args []string) (node.Order, error) {
			n, err := strconv.ParseUint(args[0], 10, 64)
			if err != nil {
				return node.Order{}, &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: fmt.Errorf("%q: want a number", args[0])}
			}
			return node.Order{Do: do, Number: n}, nil
		},
	}.command()
	c.ValidArgsFunction = cobra.NoFileCompletions
	return c
}

func disputeCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "dispute", Short: "Report a storage node that has contradicted itself",
		Long: `dispute reports offences to the contract that decides about stake. What counts is
evidence alone: two answers of one node to one question that cannot both be right,
as enigma dispute conflicts finds them among the receipts that the gateway kept.
A report takes a bond and hides the evidence; it has to be revealed after a moment
and before two days have passed, or the bond is lost. enigma keeper with the
gateway's directory reports and reveals by itself, and reveals what was reported
here; one conflict is reported once.`,
	}
	c.AddCommand(
		conflictsCommand(),
		numbered("report", "Open a case for a conflict, by its number", market.Gateway, node.Report),
		numbered("reveal", "Show the evidence of a case", market.Gateway, node.Reveal),
		numbered("abandon", "Close a case whose reporter did not reveal in time", market.Gateway, node.Abandon),
	)
	return c
}

func conflictsCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "conflicts", Short: "Look for contradictions among the receipts that the gateway kept", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			found, err := ctl.Conflicts(c.Context())
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, found)
			}
			return printFinding(c, found)
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}

func challengeCommand() *cobra.Command {
	c := deedCommand{
		use: "challenge " + datasetArg, short: "Have a provider show that the data are still stored", part: market.Gateway, args: oneArg(datasetArg),
		long: `challenge asks a data set's provider for a chunk that chance picks, or for a fresh
commitment where there is none. It takes a bond, which goes to the provider for a
good answer. Without an answer in a day, a part of the deposit is slashed.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.OpenChallenge, Path: args[0]}, nil
		},
	}.command()
	c.AddCommand(numbered("expire", "Close a challenge that nobody answered in time", market.Gateway, node.Expire))
	return c
}

func commitCommand() *cobra.Command {
	var interval time.Duration
	c := deedCommand{
		use: "commit DATASET", short: "Commit to what is stored, or say that it is still there", part: market.Provider, args: oneArg("a data set"),
		long: `commit reads a data set's ciphertext from its storage nodes, which have to agree,
and commits to a Merkle root over it. A revision that is committed to is said to be
still there. Challenges ask for chunks while that is fresh, and for a commitment
otherwise.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.Commit, Path: args[0], Interval: interval}, nil
		},
	}.command()
	c.Flags().DurationVar(&interval, "interval", 0, "how long it is fresh, from 1h to 720h (default: as before, or a day)")
	return c
}

func listCommand() *cobra.Command {
	var tags []string
	c := deedCommand{
		use: "list DATASET", short: "List a data set in the directory, under tags", part: market.Provider, args: oneArg("a data set"),
		long: `list puts a data set into the directory, where ranks come from, or gives it other
tags: at most 8, each 1 to 31 of a-z, 0-9 and -.`,
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			for _, t := range tags {
				if err := publish.CheckTag(t); err != nil {
					return node.Order{}, &enigma.Error{Kind: enigma.Invalid, Op: "--tags", Err: err}
				}
			}
			return node.Order{Do: node.List, Path: args[0], Tags: tags}, nil
		},
	}.command()
	c.Flags().StringSliceVar(&tags, "tags", nil, "words to list it under")
	return c
}

func unlistCommand() *cobra.Command {
	return deedCommand{
		use: "unlist DATASET", short: "Take a data set off the directory", part: market.Provider, args: oneArg("a data set"),
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			return node.Order{Do: node.Unlist, Path: args[0]}, nil
		},
	}.command()
}

func nodesCommand() *cobra.Command {
	c := &cobra.Command{Use: "nodes", Short: "The registry of nodes: who serves in which roles, with what stake"}
	ls := &cobra.Command{
		Use: "ls", Short: "List registered nodes", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			nodes, err := ctl.Nodes(c.Context())
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, nodes)
			}
			rows := [][]string{{"node", "roles", "stake", "thawing", "offences", "counts from"}}
			for _, n := range nodes {
				rows = append(rows, []string{n.Node.String(), strings.Join(n.Roles, ", "), n.Stake.String(), n.Thawing.String(), fmt.Sprint(n.Offences), clock(n.Since)})
			}
			return table(c.OutOrStdout(), rows)
		},
	}
	nodeFlag(ls, market.Gateway)
	deed := func(use, short string, do node.Deed, amounts int) *cobra.Command {
		d := deedCommand{use: use, short: short, part: market.Storage1, args: cobra.ExactArgs(amounts)}
		d.order = func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: do}
			var err error
			if amounts > 0 {
				o.Amount, err = amount(use, args[0])
			}
			return o, err
		}
		sub := d.command()
		sub.ValidArgsFunction = cobra.NoFileCompletions
		return sub
	}
	c.AddCommand(ls, nodesRegisterCommand(),
		deed("leave", "Take the node off the list; its stake thaws", node.DeregisterNode, 0),
		deed("stake ENG", "Add to the node's stake", node.AddStake, 1),
		deed("thaw ENG", "Ask for a part of the stake, to be taken after 14 days", node.ThawStake, 1),
		deed("withdraw", "Take what has thawed of the stake", node.WithdrawStake, 0))
	return c
}

func nodesRegisterCommand() *cobra.Command {
	var roles []string
	c := deedCommand{
		use: "register ENG", short: "Enter the node with a stake; its roles count from tomorrow on", part: market.Storage1, args: oneArg("a stake in ENG"),
		order: func(_ *cobra.Command, args []string) (node.Order, error) {
			o := node.Order{Do: node.RegisterNode}
			for _, r := range roles {
				bit := slices.Index(chain.NodeRoles, r)
				if bit < 0 {
					return o, &enigma.Error{Kind: enigma.Invalid, Op: "--roles", Err: fmt.Errorf("%q is none of %s", r, strings.Join(chain.NodeRoles, ", "))}
				}
				o.Roles |= 1 << bit
			}
			var err error
			o.Amount, err = amount("nodes register", args[0])
			return o, err
		},
	}.command()
	c.ValidArgsFunction = cobra.NoFileCompletions
	c.Flags().StringSliceVar(&roles, "roles", []string{"persistence"}, "roles to serve in: "+strings.Join(chain.NodeRoles, ", "))
	return c
}
