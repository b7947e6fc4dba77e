package market

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"time"

	"enigma"
)

// A part that ends by itself is started again after firstPause, and after twice
// the last pause, up to longestPause, when it ends again before steady is over.
const (
	firstPause   = time.Second
	longestPause = 30 * time.Second
	steady       = time.Minute
)

// Supervise says when a part ends by itself and starts it again, until ctx ends.
// It calls restarted after each time that a part is up again. With restart off
// the market goes on without the part.
func (m *Market) Supervise(ctx context.Context, restart bool, restarted func()) {
	var g sync.WaitGroup
	var mu sync.Mutex // one start at a time: they write into m
	watch := func(name string, current func() *Process, again func(context.Context) error) {
		pause := firstPause
		for since := time.Now(); ; since = time.Now() {
			p := current()
			select {
			case <-ctx.Done():
				return
			case <-p.Done():
			}
			if ctx.Err() != nil {
				return
			}
			if time.Since(since) > steady {
				pause = firstPause
			}
			m.options.Say("%s", p.obituary())
			if !restart {
				return
			}
			m.options.Say("%-12s starts again in %s", name, pause)
			select {
			case <-ctx.Done():
				return
			case <-time.After(pause):
			}
			pause = min(2*pause, longestPause)
			mu.Lock()
			if err := again(ctx); err == nil {
				restarted()
			}
			mu.Unlock()
		}
	}
	g.Go(func() { watch("chain", func() *Process { return m.chain }, m.startChain) })
	for _, p := range m.Parts {
		g.Go(func() {
			watch(p.Name, func() *Process { return p.Process }, func(ctx context.Context) error { return m.restart(ctx, p) })
		})
	}
	g.Wait()
}

// restart starts a part again that has ended.
func (m *Market) restart(ctx context.Context, p *Part) error {
	ctx, cancel := context.WithTimeoutCause(ctx, startTimeout, errSlow)
	defer cancel()
	start := time.Now()
	proc, err := m.run(p.Name, p.Dir, "")
	if err != nil {
		return err
	}
	p.Process = proc
	if err := proc.ready(ctx, &p.Ready); err != nil {
		proc.Stop(stopGrace)
		return err
	}
	m.options.Say("%-12s is back, pid %d (%s)", p.Name, proc.PID(), since(start))
	return nil
}

// obituary says which part ended, and why as far as it said so.
func (p *Process) obituary() string {
	why := "killed"
	if p.err == nil {
		why = "without an error"
	} else if p.cmd == nil || p.cmd.ProcessState.Exited() {
		err := p.failure()
		if why = err.Error(); enigma.Hint(err) != "" {
			why += " (" + enigma.Hint(err) + ")"
		}
	}
	return fmt.Sprintf("%-12s has ended: %s; log: %s", p.Name, why, filepath.Join(p.Dir, "node.log"))
}
