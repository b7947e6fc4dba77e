package main

import (
	"errors"
	"fmt"
	"math"
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

// A deedCommand describes a command that has a node do one thing on the chain.
type deedCommand struct {
	use, short, long string
	part             string // whose wallet, in a market's directory
	args             cobra.PositionalArgs

	// order makes the request of the arguments and flags.
	order func(c *cobra.Command, args []string) (node.Order, error)
}

func (d deedCommand) command() *cobra.Command {
	c := &cobra.Command{Use: d.use, Short: d.short, Long: d.long, Args: d.args, ValidArgsFunction: completeDatasets}
	k := consentFlags(c)
	nodeFlag(c, d.part)
	c.RunE = func(c *cobra.Command, args []string) error {
		o, err := d.order(c, args)
		if err != nil {
			return err
		}
		if err := k.refusedEarly(c); err != nil {
			return err
		}
		ctl, err := connect(c)
		if err != nil {
			return err
		}
		return k.carryOut(c, func(dryRun bool) (node.Done, error) {
			o.DryRun = dryRun
			return ctl.Do(c.Context(), o)
		})
	}
	return c
}

// datasetArg is how help names a data set.
const datasetArg = "0x<provider>/<name>"

// wantArgs refuses another number of arguments than what names.
func wantArgs(what ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == len(what) {
			return nil
		}
		return &enigma.Error{
			Kind: enigma.Invalid, Op: c.CommandPath(),
			Err: fmt.Errorf("want %d arguments, %s, not %d", len(what), strings.Join(what, " and "), len(args)), Hint: c.CommandPath() + " --help",
		}
	}
}

// optionalArg takes at most one argument.
func optionalArg(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) <= 1 {
			return nil
		}
		return &enigma.Error{
			Kind: enigma.Invalid, Op: c.CommandPath(),
			Err: fmt.Errorf("want at most one argument, %s, not %d", what, len(args)), Hint: c.CommandPath() + " --help",
		}
	}
}

// amount reads an amount of ENG.
func amount(what, s string) (enigma.Grains, error) {
	g, err := enigma.ParseGrains(s)
	if err != nil {
		return 0, &enigma.Error{Kind: enigma.Invalid, Op: what, Err: err}
	}
	return g, nil
}

// price reads an amount that the market can keep as a price.
func price(what, s string) (enigma.Grains, error) {
	g, err := amount(what, s)
	if err == nil && g%publish.PriceStep != 0 {
		err = &enigma.Error{Kind: enigma.Invalid, Op: what, Err: fmt.Errorf("%s: want a multiple of %s", g, publish.PriceStep)}
	}
	return g, err
}

// checkTrial refuses a trial that lets nobody try anything. length and rows are
// the flags that it was given by.
func checkTrial(op, length, rows string, t chain.Trial) error {
	switch {
	case t.Length < time.Second || t.Length%time.Second != 0 || t.Length/time.Second > math.MaxUint32:
		return &enigma.Error{
			Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("a trial of %s: want whole seconds, 1 to %d", t.Length, uint32(math.MaxUint32)),
			Hint: "say how long a trial lasts with " + length + ", such as " + length + " 72h",
		}
	case t.Rows == 0:
		return &enigma.Error{
			Kind: enigma.Invalid, Op: op, Err: errors.New("a trial of 0 rows: want 1 or more"),
			Hint: "say how many rows a trial may fetch with " + rows + ", such as " + rows + " 10000",
		}
	}
	return nil
}

func account(what, s string) (enigma.Address, error) {
	a, err := enigma.ParseAddress(s)
	if err != nil {
		return a, &enigma.Error{Kind: enigma.Invalid, Op: what, Err: err}
	}
	return a, nil
}

// shares reads who gets which part: "provider=7000,storage=2000,0x…=1000".
func shares(what string, list []string) ([]publish.Share, error) {
	var out []publish.Share
	sum := 0
	for _, s := range list {
		who, part, _ := strings.Cut(s, "=")
		points, err := strconv.Atoi(part)
		if err != nil || points < 1 || points > 10_000 {
			return nil, &enigma.Error{Kind: enigma.Invalid, Op: what, Err: fmt.Errorf("%q: want WHO=PART with a part of 1 to 10000", s), Hint: "10,000 basis points are everything, 100 are one per cent"}
		}
		sh := publish.Share{Role: who, BasisPoints: points}
		if strings.HasPrefix(who, "0x") {
			sh.Role = ""
			if sh.Address, err = account(what, who); err != nil {
				return nil, err
			}
		} else if who != "provider" && who != "storage" && who != "custodians" {
			return nil, &enigma.Error{Kind: enigma.Invalid, Op: what, Err: fmt.Errorf("%q: want an address or one of provider, storage, custodians", who)}
		}
		sum += points
		out = append(out, sh)
	}
	if sum != 10_000 {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: what, Err: fmt.Errorf("the parts add up to %d, want 10000", sum)}
	}
	return out, nil
}

// completeDatasets offers the market's data sets to the shell, for the first
// argument.
func completeDatasets(c *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 || c.Annotations["part"] == "" {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	ctl, err := connect(c)
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	sets, err := ctl.Datasets(c.Context())
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var out []string
	for _, d := range sets {
		out = append(out, d.Path().String())
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// asPart lets flags decide whose wallet is meant in a market's directory.
func asPart(c *cobra.Command, provider bool) {
	c.Annotations["part"] = market.Gateway
	if provider {
		c.Annotations["part"] = market.Provider
	}
}
