package market

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"enigma"
	"enigma/chain"
	"enigma/internal/node"
)

// RunDevnet runs a development chain until ctx ends and calls ready once it
// answers.
func RunDevnet(ctx context.Context, dir, listen string, log *slog.Logger, ready func(ChainReady) error) error {
	d, err := chain.StartDevnet(ctx, chain.DevConfig{Dir: dir, Listen: listen, Log: log})
	if err != nil {
		return err
	}
	r := ChainReady{PID: os.Getpid(), Dir: dir, RPC: d.URLWS(), Marketplace: d.Contracts().Marketplace, Token: d.Contracts().Token, Contracts: d.Contracts()}
	if err := ready(r); err != nil {
		return err
	}
	<-ctx.Done()
	return d.Close()
}

// startGoroutine runs a part inside this process, for tests that want to step
// through all of it: same configuration, same sockets, same files.
func startGoroutine(name, dir, listen string) (*Process, error) {
	p, file, err := prepare(name, dir)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	p.cancel = cancel
	log := slog.New(slog.NewJSONHandler(file, nil))
	go func() {
		defer close(p.done)
		defer file.Close()
		if p.err = runPart(ctx, dir, listen, log); p.err != nil {
			fmt.Fprintf(file, "enigma: error: %v\nenigma: hint: %s\n", p.err, enigma.Hint(p.err))
		}
	}()
	return p, nil
}

func runPart(ctx context.Context, dir, listen string, log *slog.Logger) error {
	if listen != "" {
		return RunDevnet(ctx, dir, listen, log, func(r ChainReady) error { return node.WriteReady(dir, r) })
	}
	cfg, err := node.ReadConfig(filepath.Join(dir, "node.yaml"))
	if err != nil {
		return err
	}
	return node.Run(ctx, cfg, log, func(r node.Ready) error { return node.WriteReady(dir, r) })
}
