package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"enigma"
	"enigma/internal/node"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
)

// A consent is what a person says about a command that costs something.
type consent struct{ dryRun, yes bool }

// consentFlags adds --dry-run and --yes.
func consentFlags(c *cobra.Command) *consent {
	var k consent
	c.Flags().BoolVar(&k.dryRun, "dry-run", false, "say what it would do and cost, send nothing")
	c.Flags().BoolVarP(&k.yes, "yes", "y", false, "do it without asking; needed where nobody can be asked")
	return &k
}

// ask shows what would happen and reports whether to go on. Without a terminal
// nobody can be asked, so that it takes --yes.
func (k *consent) ask(c *cobra.Command, show func(io.Writer) error) (bool, error) {
	switch {
	case k.yes:
		return true, nil
	case !interactive(c):
		return false, &enigma.Error{
			Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.New("nobody is here to agree to it"),
			Hint: "look with --dry-run, then say --yes",
		}
	}
	w := c.ErrOrStderr()
	if err := show(w); err != nil {
		return false, err
	}
	fmt.Fprint(w, "Go on? [y/N] ")
	line, _ := bufio.NewReader(c.InOrStdin()).ReadString('\n')
	if answer := strings.ToLower(strings.TrimSpace(line)); answer == "y" || answer == "yes" {
		return true, nil
	}
	fmt.Fprintln(w, "nothing was done")
	return false, errReported
}

// needsAsking reports whether the plan has to be made first.
func (k *consent) needsAsking() bool { return k.dryRun || !k.yes }

// refusedEarly is the error of a command that will have to ask and cannot, before
// any work is done for it.
func (k *consent) refusedEarly(c *cobra.Command) error {
	if k.dryRun || k.yes || interactive(c) {
		return nil
	}
	_, err := k.ask(c, nil)
	return err
}

// interactive reports whether a person is at both ends of the command.
func interactive(c *cobra.Command) bool {
	in, ok := c.InOrStdin().(*os.File)
	if !ok || !isatty.IsTerminal(in.Fd()) {
		return false
	}
	out, ok := c.ErrOrStderr().(*os.File)
	return ok && isatty.IsTerminal(out.Fd())
}

// carryOut has a person agree to a deed, and has it done.
func (k *consent) carryOut(c *cobra.Command, do func(dryRun bool) (node.Done, error)) error {
	if err := k.refusedEarly(c); err != nil {
		return err
	}
	if k.needsAsking() {
		plan, err := do(true)
		if err != nil {
			return err
		}
		if k.dryRun {
			return printDone(c, plan)
		}
		if ok, err := k.ask(c, func(w io.Writer) error { return writeDone(w, plan) }); !ok {
			return err
		}
	}
	done, err := do(false)
	if err != nil {
		return err
	}
	return printDone(c, done)
}

func printDone(c *cobra.Command, d node.Done) error {
	if wantJSON(c) {
		return printJSON(c, d)
	}
	return writeDone(c.OutOrStdout(), d)
}

// writeDone says what was done, or would be, and what it costs.
func writeDone(w io.Writer, d node.Done) error {
	verb, most := "done: ", ""
	if d.DryRun {
		verb, most = "would ", "at most "
	}
	if _, err := fmt.Fprintln(w, verb+d.Says); err != nil {
		return err
	}
	var rows [][]string
	add := func(name, value string) { rows = append(rows, []string{"  " + name, value}) }
	if d.Pays > 0 {
		add("pays", d.Pays.String())
	}
	if d.Gets > 0 {
		add("gets", d.Gets.String())
	}
	add("gas", fmt.Sprintf("%s%s (%d)", most, eth(d.Fee), d.Gas))
	if d.Until != nil {
		add("until", d.Until.UTC().Format("2006-01-02 15:04:05 UTC"))
	}
	for _, tx := range d.Txs {
		add("transaction", tx.String())
	}
	add("wallet then", d.Wallet.ENG.String()+", "+eth(d.Wallet.Wei))
	return table(w, rows)
}

// eth writes wei as ether, with six significant digits.
func eth(wei *big.Int) string {
	if wei == nil || wei.Sign() == 0 {
		return "0 ETH"
	}
	f := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e18))
	s := f.Text('f', 18)
	if f.Cmp(big.NewFloat(1)) >= 0 {
		s = f.Text('f', 6)
	} else {
		digits := strings.TrimLeft(s[2:], "0")
		s = s[:len(s)-max(0, len(digits)-6)]
	}
	return strings.TrimRight(strings.TrimRight(s, "0"), ".") + " ETH"
}
