package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func grantCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "grant",
		Short: "Give and take keys of reserved columns",
		Long: `Columns that a data set marks with reserved: true are not opened by a
subscription: their keys stay with the provider, who grants them to single
subscribers. A grant is a file that opens on one subscriber's node only, for one
revision of one data set. It counts while that subscriber's subscription lasts.`,
	}
	c.AddCommand(createGrantCommand(), showGrantCommand(), importGrantCommand())
	return c
}

func createGrantCommand() *cobra.Command {
	var to, at, out string
	var columns []string
	c := &cobra.Command{
		Use:   "create 0x<provider>/<name>",
		Short: "Make a grant for a subscriber",
		Long: `create makes a grant of reserved columns, all of them or those named, for the
node of the subscriber's wallet. The provider's node must be connected to it or
be told its address.`,
		Args: oneArg("0x<provider>/<name>"),
		RunE: func(c *cobra.Command, args []string) error {
			wallet, err := enigma.ParseAddress(to)
			if err != nil || out == "" {
				return &enigma.Error{
					Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.Join(err, missing("--output", out)),
					Hint: "enigma grant create 0x<provider>/<name> --to 0x<wallet> --output FILE",
				}
			}
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			g, err := ctl.CreateGrant(c.Context(), node.GrantRequest{Path: args[0], To: wallet, At: at, Columns: columns})
			if err != nil {
				return err
			}
			if err := os.WriteFile(out, g.File, 0o600); err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: err}
			}
			g.File = nil // it is where it was wanted
			return printGrant(c, g)
		},
	}
	nodeFlag(c, market.Provider)
	c.Flags().StringVar(&to, "to", "", "the subscriber's wallet, 0x and 40 hexadecimal digits; required")
	c.Flags().StringVar(&at, "at", "", "multiaddress of the subscriber's node, with /p2p/ (default: the connected node of that wallet)")
	c.Flags().StringSliceVar(&columns, "columns", nil, "columns to grant, as table.column,… (default: all that are reserved)")
	c.Flags().StringVarP(&out, "output", "o", "", "file to write the grant to; required")
	return c
}

// missing is an error if a required flag was not given.
func missing(flag, value string) error {
	if value != "" {
		return nil
	}
	return errors.New(flag + ": required")
}

func showGrantCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "show FILE",
		Short: "Say whom a grant is for, and of what",
		Long: `show reads what stands in the open in a grant's file. Which columns it grants,
only the node that it is for can tell: name that with --node.`,
		Args: oneArg("a grant's file"),
		RunE: func(c *cobra.Command, args []string) error {
			file, err := readGrant(c, args[0])
			if err != nil {
				return err
			}
			g, err := node.ReadGrant(file)
			if err != nil {
				return err
			}
			if c.Flags().Changed("node") {
				ctl, err := connect(c)
				if err != nil {
					return err
				}
				if g, err = ctl.OpenGrant(c.Context(), file); err != nil {
					return err
				}
			}
			return printGrant(c, g)
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}

func importGrantCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "import FILE",
		Short: "Use a grant on the gateway that it is for",
		Args:  oneArg("a grant's file"),
		RunE: func(c *cobra.Command, args []string) error {
			file, err := readGrant(c, args[0])
			if err != nil {
				return err
			}
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			g, err := ctl.ImportGrant(c.Context(), file)
			if err != nil {
				return err
			}
			return printGrant(c, g)
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}

func readGrant(c *cobra.Command, path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: err}
	}
	return b, nil
}

func printGrant(c *cobra.Command, g node.Grant) error {
	if wantJSON(c) {
		return printJSON(c, g)
	}
	set := g.Path
	if set == "" {
		set = g.Dataset.String()
	}
	rows := [][]string{
		{"data set", fmt.Sprintf("%s, revision %d", set, g.Revision)},
		{"provider", g.Provider.String()},
		{"for", g.Subscriber.String()},
		{"sealed to", g.KEM.String()},
	}
	if len(g.Columns) > 0 {
		rows = append(rows, []string{"columns", strings.Join(g.Columns, ", ")})
	}
	return table(c.OutOrStdout(), rows)
}
