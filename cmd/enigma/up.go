package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

// upOptions are the flags of enigma up.
type upOptions struct {
	dir   string
	port  int
	ready string

	restart bool
}

func upCommand() *cobra.Command {
	var o upOptions
	c := &cobra.Command{
		Use:   "up [FILE.csv…]",
		Short: "Run a whole market on this machine, with your CSV files in it",
		Long: `up brings a whole market up: a development chain, two storage nodes, a worker,
a provider and a subscriber's gateway, each a process of its own. Each FILE.csv
(or .csv.gz) becomes a table of the data set "files" with every column
encrypted, and is subscribed to, so that psql can query it at once. A FILE.yaml
beside a FILE.csv may give types and schemes. Without files a generated sample
is published.

A part that ends by itself, a killed one included, is started again; with
--restart=false the market goes on without it. Ctrl-C stops everything; up on
the same directory goes on where it was.`,
		RunE: func(c *cobra.Command, args []string) error { return up(c, o, args) },
	}
	c.Flags().StringVar(&o.dir, "dir", "", "directory that keeps the market (default: /var/lib/enigma/market for root, ~/.local/share/enigma/market for others)")
	c.Flags().IntVar(&o.port, "port", 6432, "port on 127.0.0.1 that psql connects to")
	c.Flags().BoolVar(&o.restart, "restart", true, "start a part again that ends by itself, after 1s and up to 30s")
	c.Flags().StringVar(&o.ready, "ready", "", "JSON file to write once everything answers: DSNs and directories of all parts")
	return c
}

func up(c *cobra.Command, o upOptions, files []string) error {
	ctx := c.Context()
	if o.dir == "" {
		o.dir = market.DefaultDir()
	}
	say := func(format string, args ...any) { fmt.Fprintf(c.ErrOrStderr(), format+"\n", args...) }
	spec, err := market.CheckFiles(files)
	if err != nil {
		return err
	}
	if o.ready != "" {
		if err := checkReady(o.ready); err != nil {
			return err
		}
	}
	m, err := market.Up(ctx, market.Options{Dir: o.dir, Port: o.port, Say: say})
	if err != nil {
		return err
	}
	defer m.Stop()
	if err := offer(ctx, c, m, spec, say); err != nil {
		return err
	}
	gateway := m.Part(market.Gateway).Ready.Gateway
	fmt.Fprintf(c.OutOrStdout(), "\npsql %s\n\n", gateway)
	say("Ctrl-C stops the market; it is kept in %s", m.Dir)
	if o.ready != "" {
		if err := writeReady(ctx, o.ready, m); err != nil {
			return err
		}
	}
	m.Supervise(ctx, o.restart, func() {
		if o.ready != "" {
			if err := writeReady(ctx, o.ready, m); err != nil {
				say("%s is out of date: %v", o.ready, err)
			}
		}
	})
	// Without its parts there is nothing to wait for but the signal.
	<-ctx.Done()
	say("stopping")
	return nil
}

// offer publishes the files, unless the same ones are published already, and
// pays for them.
func offer(ctx context.Context, c *cobra.Command, m *market.Market, spec market.DatasetSpec, say func(string, ...any)) error {
	path, fresh, err := m.Prepare(spec)
	if err != nil {
		return err
	}
	if fresh {
		err := publishFiles(ctx, c, m, path, say)
		if err != nil && ctx.Err() == nil {
			return errors.Join(err, m.Refused())
		}
		if err != nil {
			return err
		}
		if err := m.Published(); err != nil {
			return err
		}
	}
	return m.SubscribeAll(ctx, say)
}

func publishFiles(ctx context.Context, c *cobra.Command, m *market.Market, spec string, say func(string, ...any)) error {
	provider, err := m.Control(market.Provider)
	if err != nil {
		return err
	}
	bar := newBar(c.ErrOrStderr(), false)
	published, err := provider.Publish(ctx, node.PublishRequest{Spec: spec}, bar.report)
	bar.end()
	if err != nil {
		return err
	}
	for _, t := range published.Tables {
		encrypted := fmt.Sprintf("all %d columns", len(t.Columns))
		if n := plain(t); n > 0 {
			encrypted = fmt.Sprintf("%d of %d columns", len(t.Columns)-n, len(t.Columns))
		}
		say("published    %s: %d rows, %s encrypted (%s)", t.Name, t.Rows, encrypted, published.Took.Round(time.Millisecond))
	}
	return nil
}

// plain counts the columns that are not encrypted because somebody said so.
func plain(t enigma.Table) (n int) {
	for _, c := range t.Columns {
		if c.Scheme == enigma.Plain {
			n++
		}
	}
	return n
}

// checkReady removes an old ready file, which whoever waits for one must not
// find, and makes sure that a new one can be written.
func checkReady(file string) error {
	f, err := os.CreateTemp(filepath.Dir(file), ".ready-*")
	if err == nil {
		err = errors.Join(f.Close(), os.Remove(f.Name()))
	}
	if err == nil {
		err = os.Remove(file)
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) || f == nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "--ready", Err: err, Hint: "name a file in a directory that is there and that you may write to"}
	}
	return nil
}

// writeReady writes what --ready promises, in one step.
func writeReady(ctx context.Context, file string, m *market.Market) error {
	r, err := m.Describe(ctx)
	if err != nil {
		return err
	}
	if err := node.WriteJSON(file, r); err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "--ready", Err: err}
	}
	return nil
}
