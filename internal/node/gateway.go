package node

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"enigma"
	"enigma/internal/localpg"
	"enigma/proxy"
)

// openGateway starts the private engine, keeps it in step with the market and
// opens the door for psql.
func (n *Node) openGateway(ctx context.Context) error {
	if !n.cfg.Has(Gateway) {
		return nil
	}
	password, err := os.ReadFile(n.cfg.Gateway.Password)
	if err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "gateway.password", Err: err}
	}
	word := strings.TrimRight(string(password), "\r\n")
	verifier, err := proxy.NewVerifier(word)
	if err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "gateway.password", Err: err}
	}
	engine, err := localpg.OpenEngine(ctx, localpg.EngineConfig{
		Dir: filepath.Join(n.cfg.Dir, "engine"), Spill: n.cfg.Gateway.Spill, SpillLimit: n.cfg.Gateway.spillLimit(), Log: n.log,
	})
	if err != nil {
		return err
	}
	n.onClose(func() { _ = engine.Stop() })
	server := engine.Server()
	n.watch("engine", server)
	n.ready.Postgres = &Postgres{
		DSN: server.DSN(localpg.Database, localpg.Owner), DataDir: server.DataDir(), Log: server.LogFile(),
	}
	if err := n.openWriter(ctx); err != nil {
		return err
	}
	n.source = newSource(n, engine)
	if err := n.source.start(ctx); err != nil {
		return err
	}
	var writer proxy.Writer // none, if the node publishes nothing
	if n.writer != nil {
		writer = n.writer
		go n.writer.catchUp(ctx)
	}
	door, err := proxy.Listen(ctx, proxy.Config{
		Listen: n.cfg.Gateway.Listen,
		Users:  map[string]proxy.Verifier{n.cfg.Gateway.User: verifier},
		Engine: proxy.Engine{Socket: server.Socket(), User: localpg.Subscriber, Database: localpg.Database},
		Source: n.source, Writer: writer, Log: n.log, MaxDecrypted: n.cfg.Gateway.Memory, ArrayRows: n.cfg.Gateway.ArrayRows,
	})
	if err != nil {
		return &enigma.Error{
			Kind: enigma.Unavailable, Op: "gateway.listen", Err: err,
			Hint: "another program may use the port: stop it, or choose another one (enigma up --port)",
		}
	}
	go func() {
		if err := door.Serve(); err != nil {
			n.fail(fmt.Errorf("gateway: %w", err))
		}
	}()
	n.onClose(func() {
		ctx, cancel := context.WithTimeout(context.Background(), shutdownGrace)
		defer cancel()
		_ = door.Shutdown(ctx)
	})
	dsn := url.URL{Scheme: "postgres", User: url.UserPassword(n.cfg.Gateway.User, word), Host: door.Addr().String(), Path: localpg.Database}
	n.ready.Gateway = dsn.String()
	return nil
}

// find returns the listing of the data set with that path.
func (n *Node) find(_ context.Context, path string) (enigma.Listing, error) {
	p, err := enigma.ParsePath(path)
	if err != nil {
		return enigma.Listing{}, &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: "enigma ls lists what there is"}
	}
	for _, l := range n.ledger.Listings() {
		if l.Path() == p {
			return l, nil
		}
	}
	return enigma.Listing{}, &enigma.Error{Kind: enigma.NotFound, Err: fmt.Errorf("data set %q is not registered", path), Hint: "enigma ls lists what there is"}
}
