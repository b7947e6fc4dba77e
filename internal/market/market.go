// Package market brings a whole market up on one machine: a development chain
// and five nodes, each an operating-system process of its own with its own
// keys, directory and PostgreSQL. `enigma up` and `enigma demo` stand on it.
//
// The parts talk to each other over loopback sockets only. What this package
// writes for them at first start (accounts, configurations, ports) is kept, so
// that a second start goes on where the first ended.
package market

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/node"

	"golang.org/x/sync/errgroup"
)

// Options say what market to bring up.
type Options struct {
	// Dir is where all parts keep their state. Required.
	Dir string

	// Port is where psql connects, on 127.0.0.1. 0 picks a free one.
	Port int

	// InProcess runs all parts as goroutines of this process, for tests.
	InProcess bool

	// Binary is the enigma executable. Optional; defaults to the running one.
	Binary string

	// Databases are connection strings of the databases that storage nodes keep
	// ciphertext in, in the nodes' order. Optional; a node for which there is none
	// starts a PostgreSQL of its own.
	Databases []string

	// Say reports each part as it comes up. Optional.
	Say func(format string, args ...any)
}

// A Market is a running market.
type Market struct {
	Dir   string
	Chain ChainReady
	Parts []*Part // in the order in which they were started

	options Options
	table   portTable
	chain   *Process
	lock    *os.File // on Dir
}

// A Part is one running node.
type Part struct {
	*Process
	Ready node.Ready
}

// ChainReady is what a development chain writes to ready.json.
type ChainReady struct {
	PID         int             `json:"pid"`
	Dir         string          `json:"dir"`
	RPC         string          `json:"rpc"`
	Marketplace enigma.Address  `json:"marketplace"`
	Token       enigma.Address  `json:"token"`
	Contracts   chain.Contracts `json:"contracts"` // all of them
}

// startTimeout bounds how long one part may take to come up; initdb on a busy
// machine takes some seconds.
const startTimeout = 90 * time.Second

var errSlow = errors.New("it did not come up in time")

// Up starts a market and returns when every part answers. When any part fails,
// all are stopped.
func Up(ctx context.Context, o Options) (m *Market, err error) {
	if o.Say == nil {
		o.Say = func(string, ...any) {}
	}
	if o.Binary == "" {
		if o.Binary, err = os.Executable(); err != nil {
			return nil, err
		}
	}
	if o.Dir, err = filepath.Abs(o.Dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(o.Dir, 0o711); err != nil {
		return nil, unusable(err)
	}
	m = &Market{Dir: o.Dir, options: o}
	if m.lock, err = lock(o.Dir); err != nil {
		return nil, unusable(err)
	}
	defer func(started *Market) {
		if err != nil {
			started.Stop()
		}
	}(m)
	if m.table, err = ports(o); err != nil {
		return nil, unusable(err)
	}
	if err := m.startChain(ctx); err != nil {
		return m, err
	}
	if err := m.startNodes(ctx); err != nil {
		return m, err
	}
	return m, nil
}

// unusable says what to do about a directory that cannot be written to.
func unusable(err error) error {
	var path *fs.PathError
	if !errors.As(err, &path) {
		return err
	}
	return &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: "name a directory that you may write to with --dir"}
}

func (m *Market) startChain(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, startTimeout, errSlow)
	defer cancel()
	start := time.Now()
	dir := filepath.Join(m.Dir, "chain")
	listen := fmt.Sprintf("127.0.0.1:%d", m.table.Chain)
	var err error
	if m.chain, err = m.run("chain", dir, listen); err != nil {
		return err
	}
	if err := m.chain.ready(ctx, &m.Chain); err != nil {
		return err
	}
	m.options.Say("chain        geth in developer mode, %s, contracts at %s (%s)", m.Chain.RPC, m.Chain.Marketplace, since(start))
	return nil
}

// startNodes starts the first storage node, whom the others ask first, and then
// the others at once.
func (m *Market) startNodes(ctx context.Context) error {
	client, err := chain.Dial(ctx, m.chainConfig())
	if err != nil {
		return err
	}
	defer client.Close()
	var bootstrap []string
	for _, stage := range stages {
		parts := make([]*Part, len(stage))
		g, ctx := errgroup.WithContext(ctx)
		for i, r := range stage {
			g.Go(func() error {
				p, err := m.startNode(ctx, client, r, bootstrap)
				parts[i] = p
				return err
			})
		}
		err := g.Wait()
		for _, p := range parts {
			if p != nil {
				m.Parts = append(m.Parts, p)
			}
		}
		if err != nil {
			return err
		}
		for _, p := range parts {
			bootstrap = append(bootstrap, p.Ready.Addrs...)
		}
	}
	return nil
}

// startNode writes the part's configuration and account at first start, gives
// it something to spend, and runs it.
func (m *Market) startNode(ctx context.Context, client *chain.Client, r recipe, bootstrap []string) (*Part, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, startTimeout, errSlow)
	defer cancel()
	start := time.Now()
	dir := filepath.Join(m.Dir, r.name)
	address, err := m.account(dir)
	if err != nil {
		return nil, err
	}
	if err := m.fund(ctx, client, address, r); err != nil {
		return nil, fmt.Errorf("%s: %w", r.name, err)
	}
	if err := m.configure(dir, r, bootstrap); err != nil {
		return nil, err
	}
	proc, err := m.run(r.name, dir, "")
	if err != nil {
		return nil, err
	}
	p := &Part{Process: proc}
	if err := proc.ready(ctx, &p.Ready); err != nil {
		proc.Stop(stopGrace)
		return nil, err
	}
	m.options.Say("%-12s %v, pid %d (%s)", r.name, r.roles, proc.PID(), since(start))
	return p, nil
}

// run starts the part in dir: the chain when it is told where to listen, a node
// otherwise.
func (m *Market) run(name, dir, listen string) (*Process, error) {
	switch {
	case m.options.InProcess:
		return startGoroutine(name, dir, listen)
	case listen != "":
		return start(m.lock, m.options.Binary, name, dir, "devnet", "--dir", dir, "--listen", listen)
	}
	return start(m.lock, m.options.Binary, name, dir, "node", "--config", filepath.Join(dir, "node.yaml"))
}

// Part returns the part of that name, or nil.
func (m *Market) Part(name string) *Part {
	for _, p := range m.Parts {
		if p.Name == name {
			return p
		}
	}
	return nil
}

// Control connects to the control API of the part of that name.
func (m *Market) Control(name string) (*node.Control, error) {
	return node.Connect(filepath.Join(m.Dir, name))
}

// stopGrace is how long a part may take to end before it is killed.
const stopGrace = 10 * time.Second

// Stop ends all parts at the same time, and the chain at the end. It may be
// called more than once.
func (m *Market) Stop() {
	var g errgroup.Group
	for _, p := range m.Parts {
		g.Go(func() error {
			p.Stop(stopGrace)
			return nil
		})
	}
	_ = g.Wait()
	if m.chain != nil {
		m.chain.Stop(stopGrace)
	}
	// The kernel gives the directory free when the last part has ended.
	_ = m.lock.Close()
}

// Processes returns every process of the market, the chain first.
func (m *Market) Processes() []*Process {
	all := []*Process{m.chain}
	for _, p := range m.Parts {
		all = append(all, p.Process)
	}
	return all
}

func since(t time.Time) time.Duration { return time.Since(t).Round(10 * time.Millisecond) }
