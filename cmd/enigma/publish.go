package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func publishCommand() *cobra.Command {
	var dryRun bool
	c := &cobra.Command{
		Use:   "publish dataset.yaml",
		Short: "Encrypt a data set, store it on the storage nodes and register it",
		Long: `publish asks your provider's node to read the files that dataset.yaml names,
check and encrypt every row, store the ciphertext on every storage node, hand
the key's shares to the custodians and register the data set on-chain. The
first publication locks the deposit; publishing the same name again replaces
the data. Nothing shows before all of it is there.`,
		Args: oneArg("the data set's YAML file"),
		RunE: func(c *cobra.Command, args []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			spec, err := filepath.Abs(args[0])
			if err != nil {
				return err
			}
			bar := newBar(c.ErrOrStderr(), wantJSON(c))
			p, err := ctl.Publish(c.Context(), node.PublishRequest{Spec: spec, DryRun: dryRun}, bar.report)
			bar.end()
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, p)
			}
			return printPublished(c, p)
		},
	}
	nodeFlag(c, market.Provider)
	c.Flags().BoolVar(&dryRun, "dry-run", false, "check everything, say what it would cost and reveal, send nothing")
	return c
}

func printPublished(c *cobra.Command, p node.Published) error {
	verb := "published"
	if p.DryRun {
		verb = "would publish"
	}
	rows := [][]string{{"table", "column", "type", "scheme", "storage nodes learn"}}
	var total int64
	for _, t := range p.Tables {
		total += t.Rows
		for i, col := range t.Columns {
			name := ""
			if i == 0 {
				name = fmt.Sprintf("%s (%d rows)", t.Name, t.Rows)
			}
			rows = append(rows, []string{name, col.Name, col.Type, string(col.Scheme), reveals[col.Scheme]})
		}
	}
	if err := table(c.OutOrStdout(), rows); err != nil {
		return err
	}
	fmt.Fprintf(c.OutOrStdout(), "\n%s %s revision %d: %d rows, %s a month, deposit %s, %s\n",
		verb, p.Path, p.Revision, total, p.Price, p.Deposit, p.Took.Round(time.Millisecond))
	return nil
}

// A bar shows progress on one line of a terminal, and on a line a stage
// anywhere else.
type bar struct {
	w      interface{ Write([]byte) (int, error) }
	quiet  bool
	live   bool
	stage  string
	start  time.Time
	begun  int64 // rows that were done at start
	inLine bool
}

func (b *bar) report(p node.Progress) {
	if b.quiet {
		return
	}
	stage := strings.TrimSpace(p.Stage + " " + p.Table)
	if stage != b.stage {
		b.end()
		b.stage, b.start, b.begun = stage, time.Now(), p.Rows
		if !b.live {
			fmt.Fprintf(b.w, "%s …\n", stage)
		}
	}
	if !b.live {
		return
	}
	b.inLine = true
	line := stage
	if p.Total > 0 {
		line = fmt.Sprintf("%-24s %s %3d %%  %d of %d rows", stage, gauge(p.Rows, p.Total), 100*p.Rows/p.Total, p.Rows, p.Total)
		if took, done := time.Since(b.start), p.Rows-b.begun; done > 0 && took > time.Second {
			left := time.Duration(float64(took) * float64(p.Total-p.Rows) / float64(done))
			line += fmt.Sprintf("  %.0f rows/s  %s left", float64(done)/took.Seconds(), left.Round(time.Second))
		}
	}
	fmt.Fprintf(b.w, "\r\x1b[K%s", line)
}

// end leaves the line that was being drawn.
func (b *bar) end() {
	if b.inLine {
		fmt.Fprintln(b.w)
		b.inLine = false
	}
}

func gauge(n, of int64) string {
	const width = 24
	full := int(width * n / of)
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", width-full) + "]"
}
