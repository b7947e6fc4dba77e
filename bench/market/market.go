// Package market measures the whole way of a query: a market of separate
// processes and, beside it, a plain PostgreSQL with the same rows and indexes
// are asked the same statements in turn.
package market

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"enigma/bench"
	"enigma/internal/localpg"
	"enigma/internal/market"
	"enigma/internal/node"
)

// Options say how to measure.
type Options struct {
	// Binary is the enigma executable. Required unless InProcess.
	Binary string

	// InProcess runs all nodes in this process, for a profiler.
	InProcess bool

	// Rows is how many bars the data set has.
	Rows int

	// Budget is how long each question is measured.
	Budget time.Duration

	// Only limits the questions to those whose name contains it. Optional.
	Only string

	// Begin is called when all is up and measuring begins. Optional.
	Begin func()

	// Say reports each result. Optional.
	Say func(bench.Result)
}

var about = []string{
	"A market of six processes (a development chain, two storage nodes, a worker, a provider, a gateway) with generated " +
		"minute bars, seven columns of which product is det and the rest ope, beside a plain PostgreSQL with the same " +
		"rows and indexes. The same statements go to both through pgx, in turns of a few milliseconds; figures are " +
		"medians, and every answer was compared first. All processes share the machine, so an idle core's work shows.",
	"The baseline is PostgreSQL on its unix socket, the fastest way in; the gateway listens on TCP. What a socket and a " +
		"hop cost by themselves shows the byte relay: a program that only copies bytes from TCP to PostgreSQL's socket. " +
		"The gateway's way is longer: parse and plan, a sealed libp2p stream to the storage node's process, its " +
		"PostgreSQL, and back.",
}

// A rig is everything that is asked.
type rig struct {
	Options
	report  *bench.Report
	dir     string
	files   files
	market  *market.Market
	gateway string // DSN
	plain   *localpg.Server
	relay   *relay
	sample  sample
}

// Run measures everything once.
func Run(ctx context.Context, o Options) (*bench.Report, error) {
	dir, err := os.MkdirTemp("", "enigma-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	// PostgreSQL may run as another user, who has to pass through.
	if err := os.Chmod(dir, 0o711); err != nil {
		return nil, err
	}
	r := &rig{Options: o, dir: dir, report: bench.NewReport("market", "A market beside PostgreSQL", about...)}
	defer r.close()
	for _, step := range []func(context.Context) error{r.generate, r.startPlain, r.startMarket, r.load, r.ask} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return r.report, nil
}

func (r *rig) close() {
	if r.relay != nil {
		r.relay.close()
	}
	if r.market != nil {
		r.market.Stop()
	}
	if r.plain != nil {
		_ = r.plain.Stop()
	}
}

func (r *rig) startPlain(ctx context.Context) error {
	var err error
	// Durable, as the storage nodes' servers are.
	r.plain, err = localpg.Start(ctx, localpg.Config{Dir: filepath.Join(r.dir, "plain"), Durable: true})
	if err != nil {
		return err
	}
	r.relay, err = startRelay(filepath.Join(r.plain.Socket(), ".s.PGSQL.5432"))
	return err
}

func (r *rig) plainDSN() string { return r.plain.DSN("postgres", localpg.Owner) }

func (r *rig) startMarket(ctx context.Context) error {
	var err error
	r.market, err = market.Up(ctx, market.Options{Dir: filepath.Join(r.dir, "market"), Binary: r.Binary, InProcess: r.InProcess})
	if err != nil {
		return err
	}
	r.gateway = r.market.Part(market.Gateway).Ready.Gateway
	return nil
}

// load publishes the rows, copies them into the plain server, and compares
// what that took.
func (r *rig) load(ctx context.Context) error {
	provider, err := r.market.Control(market.Provider)
	if err != nil {
		return err
	}
	start := time.Now()
	published, err := provider.Publish(ctx, node.PublishRequest{Spec: r.files.spec}, nil)
	if err != nil {
		return err
	}
	ours := time.Since(start)
	start = time.Now()
	if err := loadPlain(ctx, r.plainDSN(), published.Tables, r.files); err != nil {
		return err
	}
	theirs := time.Since(start)
	rows := float64(r.Rows)
	if err := r.add(bench.Result{
		Name: "publish to two storage nodes, beside COPY and CREATE INDEX", Unit: "rows/s",
		Value: rows / ours.Seconds(), Baseline: rows / theirs.Seconds(), Bar: "ratio >= 0.1",
		Note: "Once, no median. Publishing infers types, checks keys in a PostgreSQL of the provider's own, encrypts, " +
			"sends every row to two storage nodes, waits for their indexes and registers the data set on the chain.",
	}); err != nil {
		return err
	}
	if err := r.weigh(ctx); err != nil {
		return err
	}
	gateway, err := r.market.Control(market.Gateway)
	if err != nil {
		return err
	}
	_, err = gateway.Subscribe(ctx, node.SubscribeRequest{Path: published.Path, Months: 1})
	return err
}

// weigh compares what the rows take on disk.
func (r *rig) weigh(ctx context.Context) error {
	storage := r.market.Part(market.Storage1).Ready.Postgres
	if storage == nil {
		return errors.New("the storage node has no PostgreSQL")
	}
	var ours, theirs [2]float64
	var err error
	// As enigma.SchemaName begins.
	if ours, err = sizes(ctx, storage.DSN, "d"); err != nil {
		return err
	}
	if theirs, err = sizes(ctx, r.plainDSN(), "public"); err != nil {
		return err
	}
	for i, what := range []string{"storage, tables", "storage, tables and indexes"} {
		err := r.add(bench.Result{
			Name: what, Unit: "MB", Value: ours[i] / 1e6, Baseline: theirs[i] / 1e6, Bar: "ratio <= 1.7",
			Note: "A 64-bit ope term has 16 bytes, a det text 16 more than its own.",
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *rig) add(res bench.Result) error {
	if err := r.report.Add(res); err != nil {
		return err
	}
	if r.Say != nil {
		r.Say(r.report.Results[len(r.report.Results)-1])
	}
	return nil
}

// at says what an error is about.
func at(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, err)
}
