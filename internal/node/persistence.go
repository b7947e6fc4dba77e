package node

import (
	"context"
	"os"
	"strings"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/store"
)

func (n *Node) openPersistence(ctx context.Context) error {
	if !n.cfg.Has(Persistence) {
		return nil
	}
	dsn, err := n.database(ctx)
	if err != nil {
		return err
	}
	c := n.cfg.Persistence
	n.store, err = store.Open(ctx, dsn, store.Config{
		Timeout: c.Timeout, MaxRows: c.Rows, MaxBytes: c.Bytes, WorkMemory: c.WorkMemory, TempFiles: c.TempFiles,
		MaxConns: c.Statements, PerSubscriber: c.PerSubscriber, Log: n.log,
	})
	if err != nil {
		return err
	}
	n.onClose(func() { _ = n.store.Close() })
	n.host.ServeQueries(n.store)
	// On a development chain everybody may store; a policy comes with quotas.
	n.host.ServeLoads(n.store, func(enigma.Address) error { return nil })
	return nil
}

// database returns the connection string of where ciphertext is kept: what the
// configuration names, or a server of the node's own.
func (n *Node) database(ctx context.Context) (string, error) {
	if file := n.cfg.Persistence.DSN; file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return "", &enigma.Error{Kind: enigma.Invalid, Op: "persistence.dsn", Err: err}
		}
		return strings.TrimSpace(string(b)), nil
	}
	// Its operator may see what runs: physical names and $n, never a literal.
	pg, err := n.postgres(ctx, "store", localpg.Config{
		Durable: true, Settings: map[string]string{"track_activities": "on", "track_activity_query_size": "8192"},
	})
	if err != nil {
		return "", err
	}
	dsn := pg.DSN("postgres", localpg.Owner)
	n.ready.Postgres = &Postgres{DSN: dsn, DataDir: pg.DataDir(), Log: pg.LogFile()}
	return dsn, nil
}
