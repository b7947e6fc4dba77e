package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func showCommand() *cobra.Command {
	var manifest bool
	c := &cobra.Command{
		Use:   "show " + datasetArg,
		Short: "Show a data set: terms, subscription, tables, schemes, who holds it",
		Long: `show says what the chain keeps of a data set now, what this wallet has to do with
it, and what its manifest says: tables, schemes, and who holds the data. With
--manifest it writes the manifest's canonical bytes and nothing else.`,
		Args:              oneArg(datasetArg),
		ValidArgsFunction: completeDatasets,
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := enigma.ParsePath(args[0]); err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: "enigma ls lists what there is"}
			}
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			d, err := ctl.Details(c.Context(), args[0])
			switch {
			case err != nil:
				return err
			case manifest:
				return writeManifest(c, d)
			case wantJSON(c):
				return printJSON(c, d)
			}
			return printDetails(c.OutOrStdout(), d)
		},
	}
	nodeFlag(c, market.Gateway)
	c.Flags().BoolVar(&manifest, "manifest", false, "write the manifest's canonical bytes")
	return c
}

// writeManifest writes what the chain has the hash of.
func writeManifest(c *cobra.Command, d node.Details) error {
	if d.Metadata == nil {
		return &enigma.Error{Kind: enigma.Unavailable, Op: c.CommandPath(), Err: fmt.Errorf("the manifest of %s is not found yet", d.Path()), Hint: "try again"}
	}
	canonical, err := d.Metadata.Encode()
	if err == nil {
		_, err = c.OutOrStdout().Write(canonical)
	}
	return err
}

func printDetails(w io.Writer, d node.Details) error {
	fmt.Fprintf(w, "%s\n", d.Path())
	rows := append(termRows(d), ownRows(d)...)
	m := d.Metadata
	if m == nil {
		return table(w, append(rows, []string{"  metadata", "not found yet"}))
	}
	rows = append(rows,
		[]string{"  description", m.Description}, []string{"  licence", m.Licence},
		[]string{"  key", fmt.Sprintf("%d of %d custodians", m.Threshold, len(m.Custodians))})
	for _, s := range m.Storage {
		rows = append(rows, []string{"  stored on", s.Peer + " " + strings.Join(s.Addrs, " ")})
	}
	if err := table(w, rows); err != nil {
		return err
	}
	fmt.Fprintln(w)
	return table(w, columnRows(m.Tables))
}

// termRows are the data set's terms, for everybody.
func termRows(d node.Details) [][]string {
	o := d.Offer
	open := "open"
	if !o.Open {
		open = "closed to new subscriptions and renewals"
	}
	rows := [][]string{
		{"  state", open},
		{"  revision", fmt.Sprint(d.Revision)},
		{"  price", d.Price.String() + " a month"},
		{"  subscribers pay", o.Income.String() + " a month, together"},
		{"  deposit", d.Deposit.String()},
		{"  registered", o.Registered.UTC().Format(time.DateOnly)},
		{"  manifest", d.Manifest.String()},
	}
	if d.Score != nil {
		listed := "not listed"
		if d.Score.Listed {
			listed = fmt.Sprintf("listed under %d tags", len(d.Score.Tags))
		}
		rows = append(rows, []string{"  score", d.Score.String() + ", " + listed})
	}
	if o.Thawing > 0 {
		rows = append(rows, []string{"  thawing", fmt.Sprintf("%s of the deposit, until %s", o.Thawing, clock(o.Thawed))})
	}
	if o.Trial.Length > 0 {
		rows = append(rows, []string{"  trial", fmt.Sprintf("%s and %d rows", o.Trial.Length, o.Trial.Rows)})
	}
	if o.Offences > 0 {
		rows = append(rows, []string{"  offences", fmt.Sprintf("%d, the last on %s", o.Offences, o.LastOffence.UTC().Format(time.DateOnly))})
	}
	for _, p := range d.Payouts {
		rows = append(rows, []string{"  payout", fmt.Sprintf("%s %.2f %%", p.To, float64(p.BasisPoints)/100)})
	}
	return rows
}

// ownRows are what the node's wallet has to do with the data set.
func ownRows(d node.Details) [][]string {
	a := d.Access
	rows := [][]string{{"  subscribed", until(d.PaidUntil, d.Now)}}
	add := func(name, format string, args ...any) {
		rows = append(rows, []string{"  " + name, fmt.Sprintf(format, args...)})
	}
	if !a.TrialEnd.IsZero() {
		add("your trial", "%s", until(&a.TrialEnd, d.Now))
	}
	if a.NextMonth != d.Price {
		add("a month for you", "%s", a.NextMonth)
	}
	if a.Refundable > 0 {
		add("refund now", "%s", a.Refundable)
	}
	if a.Cap > 0 {
		add("renews", "for at most %s a month; now: %s", a.Cap, a.Renewable)
		add("renewals from", "balance %s, then wallet, up to %s", a.Balance, a.Allowance)
	}
	due, lists := sumDue(d.Revenues)
	if lists > 0 {
		add("due to you", "%s, under %d payout lists", due, lists)
	}
	return rows
}

func sumDue(revenues []chain.Revenue) (sum enigma.Grains, lists int) {
	for _, r := range revenues {
		sum += r.Due
	}
	return sum, len(revenues)
}

func clock(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") }
