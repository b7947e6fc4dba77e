package testnet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/jackc/pgx/v5"
)

// TestDatabaseOfOnesOwn: a storage node keeps its ciphertext in a PostgreSQL that
// its operator runs, as a role that is no superuser, and starts none.
func TestDatabaseOfOnesOwn(t *testing.T) {
	if testing.Short() {
		t.Skip("a market")
	}
	n := Start(t)
	owner, err := pgx.Connect(t.Context(), pgtest.StorageDatabase(t))
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(t.Context())
	for _, sql := range []string{"create role keeper login createrole password 'word'", "create database ciphertext owner keeper"} {
		if _, err := owner.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
	c := owner.Config()
	dsn := "host=" + c.Host + " user=keeper password=word dbname=ciphertext"
	storage := n.join(t, "own-database", func(c *node.Config) {
		c.Roles = []node.Role{node.Persistence}
		c.Persistence = node.PersistenceConfig{DSN: "dsn", Statements: 4, PerSubscriber: 2}
		if err := os.WriteFile(filepath.Join(c.Dir, "dsn"), []byte(dsn+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	})
	if _, err := os.Stat(filepath.Join(n.Dir, "own-database", "store")); err == nil {
		t.Error("the node started a PostgreSQL beside the one that it was given")
	}
	provider := n.join(t, "its-provider", func(c *node.Config) {
		c.Roles = []node.Role{node.Provider}
		c.Market = node.MarketConfig{Storage: storage.Ready.Addrs[:1], Custodians: n.Part(market.Storage1).Ready.Addrs[:1]}
	})
	spec := n.Write("coins.yaml", "name: coins\nprice: 1\ndeposit: 1\ntables:\n  - {name: coins, file: coins.csv}\n")
	n.Write("coins.csv", "id,metal\n1,gold-7391\n2,silver\n")
	published, err := provider.Publish(t.Context(), node.PublishRequest{Spec: spec}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}
	if got, err := n.ask(t.Context(), "select metal from coins.coins where id = 1"); err != nil || !strings.Contains(got, "gold-7391") {
		t.Errorf("got %q, %v", got, err)
	}
	reader, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close(t.Context())
	var schemas int
	id := n.datasets(t)[0].ID
	if err := reader.QueryRow(t.Context(), "select count(*) from pg_namespace where nspname = $1", enigma.SchemaName(id, 1)).Scan(&schemas); err != nil || schemas != 1 {
		t.Errorf("%d schemas hold the data set, %v", schemas, err)
	}
}
