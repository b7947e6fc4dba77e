package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

// A listing is what ls and rank ask for.
type listing struct {
	sort, tag, provider string
	limit, page         int
}

// flags adds those of a list to a command.
func (l *listing) flags(c *cobra.Command, orders ...string) {
	f := c.Flags()
	f.StringVar(&l.sort, "sort", node.ByRank, "order: "+strings.Join(orders, ", "))
	f.StringVar(&l.tag, "tag", "", "only what is ranked under this tag")
	f.StringVar(&l.provider, "provider", "", "only those of this account")
	f.IntVar(&l.limit, "limit", 20, "how many to a page; 0: all (default with --json)")
	f.IntVar(&l.page, "page", 1, "which page, from 1")
	nodeFlag(c, market.Gateway)
}

// ask asks the node for the page.
func (l *listing) ask(c *cobra.Command, orders []string, ranked bool) (node.Page, error) {
	r := node.BrowseRequest{Sort: l.sort, Tag: l.tag, Limit: l.limit, Ranked: ranked}
	if !slices.Contains(orders, l.sort) {
		return node.Page{}, &enigma.Error{Kind: enigma.Invalid, Op: "--sort", Err: fmt.Errorf("%q is none of %s", l.sort, strings.Join(orders, ", "))}
	}
	if l.page < 1 || l.limit < 0 || l.limit == 0 && l.page > 1 {
		return node.Page{}, &enigma.Error{Kind: enigma.Invalid, Op: c.CommandPath(), Err: errors.New("want a --page from 1 on, and a --limit not below 0")}
	}
	if wantJSON(c) && !c.Flags().Changed("limit") && !c.Flags().Changed("page") {
		r.Limit = 0
	}
	r.Skip = (l.page - 1) * l.limit
	if !c.Flags().Changed("sort") && !ranked {
		r.Sort = "" // a market may have no ranks
	}
	if l.provider != "" {
		var err error
		if r.Provider, err = account("--provider", l.provider); err != nil {
			return node.Page{}, err
		}
	}
	ctl, err := connect(c)
	if err != nil {
		return node.Page{}, err
	}
	return ctl.Browse(c.Context(), r)
}

// more says which part of the list this was.
func (l *listing) more(c *cobra.Command, p node.Page) {
	if shown := len(p.Datasets); shown < p.Total {
		fmt.Fprintf(c.ErrOrStderr(), "%d of %d; --page %d shows more\n", shown, p.Total, l.page+1)
	}
}

func lsCommand() *cobra.Command {
	var l listing
	c := &cobra.Command{
		Use:   "ls",
		Short: "List the market's data sets",
		Long: `ls lists the data sets of the market, the best ranked first; those that no rank is
known of come last. The order of 2018, legacy, is by how many subscriptions were
ever sold.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			p, err := l.ask(c, node.Orders, false)
			switch {
			case err != nil:
				return err
			case wantJSON(c):
				return printJSON(c, p.Datasets)
			}
			rows := [][]string{{"rank", "data set", "revision", "a month", "trial", "rows", "subscribed"}}
			for _, d := range p.Datasets {
				count := "?"
				if d.Metadata != nil {
					count = fmt.Sprint(rowCount(d.Metadata))
				}
				rows = append(rows, []string{place(d), d.Path().String(), fmt.Sprint(d.Revision), d.Price.String(), trial(d), count, until(d.PaidUntil, p.Now)})
			}
			defer l.more(c, p)
			return table(c.OutOrStdout(), rows)
		},
	}
	l.flags(c, node.Orders...)
	return c
}

// rankOrders are those in which rank lists.
var rankOrders = []string{node.ByRank, node.ByLegacy}

func rankCommand() *cobra.Command {
	var l listing
	c := &cobra.Command{
		Use: "rank", Short: "List data sets by rank", Args: cobra.NoArgs,
		Long: `rank lists the data sets of the directory that are open and have their deposit, by
what their subscribers pay and have paid, less for each offence. With --sort legacy
it lists them as in 2018: by how many subscriptions were ever sold, then by name.`,
		RunE: func(c *cobra.Command, _ []string) error {
			p, err := l.ask(c, rankOrders, true)
			switch {
			case err != nil:
				return err
			case wantJSON(c):
				return printJSON(c, scores(p))
			}
			rows := [][]string{{"rank", "data set", "a month", "score"}}
			if l.sort == node.ByLegacy {
				rows[0] = append(rows[0], "ever sold")
			}
			for _, d := range p.Datasets {
				row := []string{place(d), d.Path().String(), d.Price.String(), d.Score.String() + " a month"}
				if l.sort == node.ByLegacy {
					row = append(row, fmt.Sprint(d.Sold))
				}
				rows = append(rows, row)
			}
			defer l.more(c, p)
			return table(c.OutOrStdout(), rows)
		},
	}
	l.flags(c, rankOrders...)
	return c
}

// A score is a line of rank --json.
type score struct {
	Dataset enigma.DatasetID `json:"dataset"`
	Score   enigma.Grains    `json:"score"`
	Rank    int              `json:"rank"`
	Path    string           `json:"path"`
	Sold    uint64           `json:"sold,omitempty"`
}

func scores(p node.Page) []score {
	out := []score{}
	for _, d := range p.Datasets {
		out = append(out, score{d.ID, *d.Score, d.Rank, d.Path().String(), d.Sold})
	}
	return out
}

// place is a data set's rank.
func place(d node.Dataset) string {
	if d.Rank == 0 {
		return "-"
	}
	return fmt.Sprint(d.Rank)
}

// trial is what a data set offers of one.
func trial(d node.Dataset) string {
	if d.TrialSeconds == 0 {
		return "-"
	}
	return fmt.Sprintf("%s, %d rows", time.Duration(d.TrialSeconds)*time.Second, d.TrialRows)
}

// until says when the node's own subscription or trial ends, or ended.
func until(end *time.Time, now time.Time) string {
	switch {
	case end == nil:
		return "-"
	case !end.After(now):
		return "ended " + clock(*end)
	}
	return "until " + clock(*end)
}

func rowCount(m *enigma.Manifest) (n int64) {
	for _, t := range m.Tables {
		n += t.Rows
	}
	return n
}
