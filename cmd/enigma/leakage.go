package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"enigma/internal/audit"
	"enigma/internal/leakage"
	"enigma/internal/leakage/draw"
	"enigma/internal/market"
	"enigma/internal/node"
	"enigma/internal/publish"

	"github.com/spf13/cobra"
)

// leakageOptions are the flags of enigma leakage.
type leakageOptions struct {
	rows   int64
	png    string
	column string
	dsn    string
}

func leakageCommand() *cobra.Command {
	var o leakageOptions
	c := &cobra.Command{
		Use:   "leakage FILE.csv | dataset.yaml | 0x<provider>/<name> | SCHEMA.TABLE",
		Short: "Say what each column gives away, before it is published",
		Long: `leakage encrypts a data set on this machine, attacks every column with what has
been published against such schemes, and prints a card a column: how its values
are distributed, which rows the attacks name, how close they come to the others,
and one recommendation. docs/leakage.md says how to read a card.

It takes what enigma up takes (FILE.csv or FILE.csv.gz, with the schemes of a
FILE.yaml beside it), what enigma publish takes (dataset.yaml), or a published
data set or one table of it that a gateway can read, whose rows then come
decrypted through that gateway. Nothing leaves the machine: the plain values rest
in a PostgreSQL that is started for this and removed afterwards.`,
		Args: oneArg("a CSV file, a dataset.yaml or a published data set"),
		RunE: func(c *cobra.Command, args []string) error { return runLeakage(c, o, args[0]) },
	}
	nodeFlag(c, market.Gateway)
	c.Flags().Int64Var(&o.rows, "rows", 200_000, "analyse a random sample of about that many rows of a larger table; 0 takes all")
	c.Flags().StringVar(&o.png, "png", "", "directory for a picture of each column, TABLE.COLUMN.png")
	c.Flags().StringVar(&o.column, "column", "", "only this column: NAME or TABLE.NAME")
	c.Flags().StringVar(&o.dsn, "dsn", "", "connection string of the gateway, instead of the one of --node")
	return c
}

func runLeakage(c *cobra.Command, o leakageOptions, what string) (err error) {
	dir, remove, err := audit.Temporary()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, remove()) }()
	bar := newBar(c.ErrOrStderr(), wantJSON(c))
	defer bar.end()
	data, err := leakageData(c, o, what, dir, bar)
	if err != nil {
		return err
	}
	if o.png != "" {
		if err := os.MkdirAll(o.png, 0o755); err != nil {
			return err
		}
	}
	out := &cards{c: c, o: o, bar: bar, totals: data.totals, all: []*leakage.Card{}}
	err = audit.Cards(c.Context(), audit.Options{
		Spec: data.spec, Dir: dir, Rows: o.rows, Column: o.column,
		Progress: func(p publish.Progress) { bar.report(node.Progress{Stage: leakageStage[p.Step], Table: p.Table}) },
	}, out.card)
	bar.end()
	if err != nil {
		return err
	}
	return out.end()
}

// leakageStage names publish's steps: nothing is sent here.
var leakageStage = map[publish.Step]string{
	publish.Reading: "reading", publish.Checking: "checking", publish.Encrypting: "attacking",
}

// leakageData finds out what is meant, and returns it as what could be published.
func leakageData(c *cobra.Command, o leakageOptions, what, dir string, bar *bar) (fetched, error) {
	lower := strings.ToLower(what)
	_, err := os.Stat(what)
	switch {
	case strings.HasSuffix(lower, ".yaml"), strings.HasSuffix(lower, ".yml"):
		spec, err := publish.ReadSpec(what)
		return fetched{spec: spec}, err
	case o.dsn == "" && err == nil, strings.HasSuffix(lower, ".csv"), strings.HasSuffix(lower, ".gz"):
		files, err := market.CheckFiles([]string{what})
		if err != nil {
			return fetched{}, err
		}
		path := filepath.Join(dir, "dataset.yaml")
		if err := market.WriteSpec(path, files); err != nil {
			return fetched{}, err
		}
		spec, err := publish.ReadSpec(path)
		return fetched{spec: spec}, err
	}
	return fetchDataset(c, o, what, dir, bar)
}

// cards prints cards as they come.
type cards struct {
	c   *cobra.Command
	o   leakageOptions
	bar *bar

	totals map[string]int64 // rows of tables that were fetched in part
	all    []*leakage.Card
}

func (s *cards) card(k *leakage.Card) error {
	s.all = append(s.all, k)
	k.Total = max(k.Total, s.totals[k.Table])
	if s.o.png != "" {
		if err := s.picture(k); err != nil {
			return err
		}
	}
	if wantJSON(s.c) {
		return nil
	}
	s.bar.end()
	_, err := io.WriteString(s.c.OutOrStdout(), k.Text()+k.Picture.Draw()+"\n")
	return err
}

// picture writes a column's PNG. Table and column name it; what a file's name
// cannot hold becomes an underscore.
func (s *cards) picture(k *leakage.Card) error {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return '_'
		}
		return r
	}, k.Table+"."+k.Column)
	f, err := os.Create(filepath.Join(s.o.png, name+".png"))
	if err != nil {
		return err
	}
	return errors.Join(draw.PNG(f, k), f.Close())
}

// end prints what all cards say in one table, or all of them as JSON.
func (s *cards) end() error {
	if wantJSON(s.c) {
		return printJSON(s.c, s.all)
	}
	if len(s.all) < 2 {
		return nil
	}
	rows := [][]string{{"column", "scheme", "named", "placed", "advice"}}
	for _, k := range s.all {
		named, placed := k.Worst()
		rows = append(rows, []string{k.Table + "." + k.Column, string(k.Scheme), named, placed, string(k.Advice.Verdict)})
	}
	if err := table(s.c.OutOrStdout(), rows); err != nil {
		return err
	}
	_, err := fmt.Fprintln(s.c.OutOrStdout(), `
named: rows whose value the best attack tells exactly, by somebody who does not know what the column holds
placed: median error of the best estimate for the others, as part of the width of 95 % of the rows`)
	return err
}
