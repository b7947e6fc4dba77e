package tpch

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/jackc/pgx/v5"
)

// Options say what to bring up.
type Options struct {
	// Scale is the scale factor: 1 is 6 million rows of lineitem.
	Scale float64

	// Binary is the enigma executable. Required unless InProcess.
	Binary string

	// InProcess runs all nodes in this process, for tests and profilers.
	InProcess bool

	// Databases are where the storage nodes keep ciphertext, as in
	// market.Options. Optional.
	Databases []string
}

// A Rig is a market with TPC-H in it, and a plain PostgreSQL beside it.
type Rig struct {
	Options
	dir    string
	market *market.Market
	plain  *localpg.Server
}

// Up brings everything up and loads it. Close takes it down again.
func Up(ctx context.Context, o Options) (*Rig, error) {
	files, err := Generate(ctx, o.Scale)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "enigma-tpch-")
	if err != nil {
		return nil, err
	}
	r := &Rig{Options: o, dir: dir}
	// PostgreSQL may run as another user, who has to pass through.
	if err := os.Chmod(dir, 0o711); err != nil {
		r.Close()
		return nil, err
	}
	if err := r.load(ctx, files); err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

// Close stops everything and removes it.
func (r *Rig) Close() {
	if r.market != nil {
		r.market.Stop()
	}
	if r.plain != nil {
		_ = r.plain.Stop()
	}
	_ = os.RemoveAll(r.dir)
}

// Gateway is the DSN of the gateway; the tables are found without a schema.
func (r *Rig) Gateway() string { return r.market.Part(market.Gateway).Ready.Gateway }

// Plain is the DSN of the plain PostgreSQL.
func (r *Rig) Plain() string { return r.plain.DSN("postgres", localpg.Owner) }

func (r *Rig) load(ctx context.Context, files string) error {
	var err error
	// Durable, as the storage nodes' servers are.
	r.plain, err = localpg.Start(ctx, localpg.Config{Dir: filepath.Join(r.dir, "plain"), Durable: true})
	if err != nil {
		return err
	}
	r.market, err = market.Up(ctx, market.Options{
		Dir: filepath.Join(r.dir, "market"), Binary: r.Binary, InProcess: r.InProcess, Databases: r.Databases,
	})
	if err != nil {
		return err
	}
	provider, err := r.market.Control(market.Provider)
	if err != nil {
		return err
	}
	published, err := provider.Publish(ctx, node.PublishRequest{Spec: filepath.Join(files, "dataset.yaml")}, nil)
	if err != nil {
		return err
	}
	if err := r.copy(ctx, files, published.Tables); err != nil {
		return err
	}
	gateway, err := r.market.Control(market.Gateway)
	if err != nil {
		return err
	}
	_, err = gateway.Subscribe(ctx, node.SubscribeRequest{Path: published.Path, Months: 1})
	return err
}

// copy loads the plain server with the same files, and indexes what is indexed
// at the storage nodes.
func (r *Rig) copy(ctx context.Context, files string, tables []enigma.Table) error {
	conn, err := pgx.Connect(ctx, r.Plain())
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for _, t := range tables {
		var columns []string
		for _, c := range t.Columns {
			def := pgx.Identifier{c.Name}.Sanitize() + " " + c.Type
			if c.NotNull {
				def += " not null"
			}
			columns = append(columns, def)
		}
		sql := fmt.Sprintf("create table %s (%s)", t.Name, strings.Join(columns, ", "))
		if _, err := conn.Exec(ctx, sql); err != nil {
			return err
		}
		if err := copyFile(ctx, conn, t.Name, filepath.Join(files, t.Name+".csv")); err != nil {
			return err
		}
		sql = fmt.Sprintf("alter table %s add primary key (%s)", t.Name, strings.Join(t.Key, ", "))
		for _, index := range t.Indexes {
			sql += fmt.Sprintf("; create index on %s (%s)", t.Name, strings.Join(index, ", "))
		}
		if _, err := conn.Exec(ctx, sql); err != nil {
			return err
		}
	}
	_, err = conn.Exec(ctx, "vacuum analyze")
	return err
}

func copyFile(ctx context.Context, conn *pgx.Conn, table, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err = conn.PgConn().CopyFrom(ctx, f, "copy "+table+" from stdin (format csv, header)"); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// Answer returns a statement's columns, as names and type OIDs, and its rows, as
// text. All queries that answer more than one row say in which order.
func Answer(ctx context.Context, conn *pgx.Conn, sql string) ([]string, error) {
	results, err := conn.PgConn().Exec(ctx, sql).ReadAll()
	if err != nil {
		return nil, err
	}
	var head []string
	for _, f := range results[0].FieldDescriptions {
		head = append(head, fmt.Sprintf("%s %d", f.Name, f.DataTypeOID))
	}
	out := []string{strings.Join(head, "|")}
	for _, row := range results[0].Rows {
		var cells []string
		for _, cell := range row {
			if cell == nil {
				cells = append(cells, "NULL")
				continue
			}
			cells = append(cells, string(cell))
		}
		out = append(out, strings.Join(cells, "|"))
	}
	return out, nil
}
