package main

import (
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func txCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "tx",
		Short: "List transactions that are under way, speed them up, cancel them",
	}
	c.AddCommand(txListCommand(), txReplaceCommand("speed-up", "Offer more for a transaction that waits for its block", false),
		txReplaceCommand("cancel", "Replace a transaction that waits by one that does nothing", true))
	return c
}

func txListCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "ls",
		Short: "List what the node's wallet has sent and no block has",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			txs, err := ctl.Transactions(c.Context())
			if err != nil {
				return err
			}
			return printTxs(c, txs)
		},
	}
	nodeFlag(c, market.Gateway)
	return c
}

func printTxs(c *cobra.Command, txs []chain.PendingTx) error {
	if wantJSON(c) {
		if txs == nil {
			txs = []chain.PendingTx{}
		}
		return printJSON(c, txs)
	}
	rows := [][]string{{"nonce", "for", "sent", "versions", "most for gas", "transaction"}}
	for _, t := range txs {
		what := t.Op
		if t.Cancels {
			what += ", being cancelled"
		}
		rows = append(rows, []string{
			fmt.Sprint(t.Nonce), what, t.Sent.UTC().Format("2006-01-02 15:04:05 UTC"), fmt.Sprint(t.Attempts), gwei(t.MaxFee), t.Tx.String(),
		})
	}
	return table(c.OutOrStdout(), rows)
}

func txReplaceCommand(use, short string, cancel bool) *cobra.Command {
	c := &cobra.Command{
		Use:   use + " NONCE",
		Short: short,
		Args:  oneArg("a nonce, as enigma tx ls shows them"),
	}
	k := consentFlags(c)
	nodeFlag(c, market.Gateway)
	c.RunE = func(c *cobra.Command, args []string) error {
		nonce, err := strconv.ParseUint(args[0], 10, 64)
		if err != nil {
			return &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: fmt.Errorf("%q: want a nonce", args[0]), Hint: "enigma tx ls shows them"}
		}
		ctl, err := connect(c)
		if err != nil {
			return err
		}
		return replaceTx(c, k, ctl, node.TxRequest{Nonce: nonce, Cancel: cancel})
	}
	return c
}

// replaceTx shows the transaction that is meant, and has it replaced.
func replaceTx(c *cobra.Command, k *consent, ctl *node.Control, r node.TxRequest) error {
	txs, err := ctl.Transactions(c.Context())
	if err != nil {
		return err
	}
	at := slices.IndexFunc(txs, func(t chain.PendingTx) bool { return t.Nonce == r.Nonce })
	if at < 0 {
		return &enigma.Error{Kind: enigma.NotFound, Op: c.CommandPath(), Err: fmt.Errorf("no transaction with nonce %d is under way", r.Nonce), Hint: "enigma tx ls shows those that are"}
	}
	show := func(w io.Writer) error {
		verb := "speed up"
		if r.Cancel {
			verb = "cancel"
		}
		_, err := fmt.Fprintf(w, "would %s %q, sent %d times for at most %s, at an eighth more or today's price\n", verb, txs[at].Op, txs[at].Attempts, gwei(txs[at].MaxFee))
		return err
	}
	if k.dryRun {
		if wantJSON(c) {
			return printJSON(c, txs[at])
		}
		return show(c.OutOrStdout())
	}
	if ok, err := k.ask(c, show); !ok {
		return err
	}
	t, err := ctl.Replace(c.Context(), r)
	if err != nil {
		return err
	}
	if wantJSON(c) {
		return printJSON(c, t)
	}
	return printTxs(c, []chain.PendingTx{t})
}

// gwei writes a price of one unit of gas.
func gwei(wei *big.Int) string {
	if wei == nil {
		return "-"
	}
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e9)).Float64()
	return fmt.Sprintf("%.4g gwei", f)
}
