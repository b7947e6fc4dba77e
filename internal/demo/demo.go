// Package demo tells the market's story with real parts: it brings a market up,
// publishes, subscribes, queries, kills and lets time pass, and compares every
// answer with a plain PostgreSQL that holds the same rows.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/market"
	"enigma/internal/node"
)

// Options say how to tell the story.
type Options struct {
	// Files are the CSV files to publish, plain or gzip'd. Optional; without
	// any, a seeded set of the shape of an exchange's minute bars is generated.
	Files []string

	// Dir keeps the market. Optional; a temporary directory that is removed at
	// the end.
	Dir string

	// Binary is the enigma executable. Optional; defaults to the running one.
	Binary string

	// Out is where the story goes.
	Out io.Writer
}

// A story is a demo in progress.
type story struct {
	Options
	m         *market.Market
	oracle    *localpg.Server // plain PostgreSQL with the same rows
	spec      string          // dataset.yaml
	sources   []source
	published node.Published
	queries   []query
	reserved  []string // words that are no names in SQL
	open      *session // a psql session that stays open from the first query on

	step, passed, failed int
}

// errStopped ends a story in which a step failed that the next ones need.
var errStopped = errors.New("the story cannot go on")

// Run tells the story and returns how many of its checks passed and failed. An
// error means that the story could not be told to its end.
func Run(ctx context.Context, o Options) (passed, failed int, err error) {
	s := &story{Options: o}
	if s.Dir == "" {
		if s.Dir, err = os.MkdirTemp("", "enigma-demo-"); err != nil {
			return 0, 0, err
		}
		defer os.RemoveAll(s.Dir)
	}
	if err := os.MkdirAll(s.Dir, 0o711); err != nil {
		return 0, 0, err
	}
	// PostgreSQL may run as another user, who has to pass through.
	if err := os.Chmod(s.Dir, 0o711); err != nil {
		return 0, 0, err
	}
	defer s.close()
	err = s.tell(ctx)
	if errors.Is(err, errStopped) {
		err = nil
	}
	return s.passed, s.failed, err
}

func (s *story) tell(ctx context.Context) error {
	for _, chapter := range []func(context.Context) error{
		s.bringUp, s.publishIt, s.stopProvider, s.refuseStranger, s.subscribeIt,
		s.askAndCompare, s.lookInside, s.killStorage, s.letTimePass, s.settle, s.tearDown,
	} {
		if err := chapter(ctx); err != nil {
			return err
		}
	}
	return nil
}

// check runs one step of the story, prints what it says and counts it.
func (s *story) check(title string, run func() (string, error)) error {
	s.step++
	start := time.Now()
	said, err := run()
	took := time.Since(start).Round(10 * time.Millisecond)
	if err != nil {
		s.failed++
		fmt.Fprintf(s.Out, "\n%2d. %s\n    FAILED (%s): %v\n", s.step, title, took, err)
		if hint := enigma.Hint(err); hint != "" {
			fmt.Fprintf(s.Out, "    hint: %s\n", hint)
		}
		return errStopped
	}
	s.passed++
	fmt.Fprintf(s.Out, "\n%2d. %s  (%s)\n%s", s.step, title, took, indent(said))
	return nil
}

func (s *story) bringUp(ctx context.Context) error {
	fmt.Fprintf(s.Out, "The Enigma Data Marketplace on one machine, every part a process of its own.\n")
	return s.check("A development chain and five nodes come up", func() (string, error) {
		var said lines
		var err error
		s.m, err = market.Up(ctx, market.Options{Dir: filepath.Join(s.Dir, "market"), Binary: s.Binary, Say: said.add})
		if err != nil {
			return "", err
		}
		for _, p := range s.m.Parts {
			if p.Ready.Postgres != nil {
				said.add("%-12s its own PostgreSQL in %s", p.Name, rel(s.Dir, p.Ready.Postgres.DataDir))
			}
		}
		return said.String(), nil
	})
}

func (s *story) publishIt(ctx context.Context) error {
	if err := s.check("The provider has rows to sell", func() (string, error) { return s.prepare() }); err != nil {
		return err
	}
	err := s.check("The provider publishes them: enigma publish dataset.yaml", func() (string, error) {
		ctl, err := s.m.Control(market.Provider)
		if err != nil {
			return "", err
		}
		s.published, err = ctl.Publish(ctx, node.PublishRequest{Spec: s.spec}, nil)
		if err != nil {
			return "", err
		}
		return s.describe(), nil
	})
	if err != nil {
		return err
	}
	err = s.check("Both storage nodes hold every row, encrypted, and three custodians a share of the key", func() (string, error) {
		return s.countStored(ctx)
	})
	if err != nil {
		return err
	}
	return s.check("A plain PostgreSQL beside the market gets the same files, to compare with", func() (string, error) {
		return s.loadOracle(ctx)
	})
}

func (s *story) stopProvider(context.Context) error {
	return s.check("The provider's process is stopped; it is not needed any more", func() (string, error) {
		p := s.m.Part(market.Provider)
		p.Stop(10 * time.Second)
		return fmt.Sprintf("pid %d has ended", p.PID()), nil
	})
}

func (s *story) refuseStranger(ctx context.Context) error {
	return s.check("A stranger's psql query is refused", func() (string, error) {
		if err := s.waitKnown(ctx); err != nil {
			return "", err
		}
		sql := "SELECT count(*) FROM " + s.ident(s.published.Tables[0].Name)
		return s.refused(ctx, sql)
	})
}

func (s *story) subscribeIt(ctx context.Context) error {
	return s.check("The stranger subscribes: enigma subscribe "+s.published.Path, func() (string, error) {
		ctl, err := s.m.Control(market.Gateway)
		if err != nil {
			return "", err
		}
		before, err := ctl.Status(ctx)
		if err != nil {
			return "", err
		}
		sub, err := ctl.Subscribe(ctx, node.SubscribeRequest{Path: s.published.Path, Months: 1})
		if err != nil {
			return "", err
		}
		if before.ENG == nil {
			return "", errors.New("the gateway does not know its balance")
		}
		if moved := *before.ENG - sub.Balance; moved != s.published.Price {
			return "", fmt.Errorf("%s moved, the price is %s", moved, s.published.Price)
		}
		return fmt.Sprintf("%s moved on-chain; paid until %s", s.published.Price, sub.PaidUntil.UTC().Format(time.DateTime)), nil
	})
}

func (s *story) killStorage(ctx context.Context) error {
	return s.check("One storage node is killed (SIGKILL); the next query is answered by the other", func() (string, error) {
		p := s.m.Part(market.Storage1)
		p.Kill()
		q := s.queries[len(s.queries)-1]
		start := time.Now()
		if _, err := s.compare(ctx, q); err != nil {
			return "", err
		}
		return fmt.Sprintf("%s (pid %d) is dead; same answer as PostgreSQL's, %s after", p.Name, p.PID(),
			time.Since(start).Round(time.Millisecond)), nil
	})
}

func (s *story) tearDown(context.Context) error {
	return s.check("Everything is torn down", func() (string, error) {
		s.close()
		for _, p := range s.m.Processes() {
			select {
			case <-p.Done():
			default:
				return "", fmt.Errorf("%s (pid %d) still runs", p.Name, p.PID())
			}
		}
		return fmt.Sprintf("%d processes have ended", len(s.m.Processes())), nil
	})
}

// close stops what runs; it may be called twice.
func (s *story) close() {
	if s.open != nil {
		s.open.close()
		s.open = nil
	}
	if s.m != nil {
		s.m.Stop()
	}
	if s.oracle != nil {
		_ = s.oracle.Stop()
		s.oracle = nil
	}
}
