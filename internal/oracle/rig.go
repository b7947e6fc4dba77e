package oracle

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/jackc/pgx/v5"
)

// A Rig is a market in this process, with a plain PostgreSQL beside it that has
// the same rows.
type Rig struct {
	Dir    string
	market *market.Market
	plain  *localpg.Server
	conn   *pgx.Conn // to plain, for the rig itself
	tables []*plainTable
	sets   []*Dataset
	second *joined
	owner  *joined // nil until one is needed
}

// A Dataset is one data set of a Rig.
type Dataset struct {
	Name   string // of its schema, on both sides
	Tables []enigma.Table
	plain  []*plainTable
	others []*Dataset // that statements may name besides

	path    string
	gateway string // that is asked, unless it is the market's own

	closed map[string]bool // "table.column" of reserved columns that no grant opens
}

// Options say what a Rig is made of.
type Options struct {
	Sources []Source // none: the built-in tables
	Rows    int      // of each file, at most; 0: all
	Seed    uint64   // of the built-in rows
}

// Up brings a market and a PostgreSQL up, without data sets. Close takes both
// down.
func Up(ctx context.Context, o Options) (*Rig, error) {
	dir, err := os.MkdirTemp("", "enigma-oracle-")
	if err != nil {
		return nil, err
	}
	r := &Rig{Dir: dir}
	// PostgreSQL may run as another user, who has to pass through.
	if err = os.Chmod(dir, 0o711); err == nil {
		err = r.up(ctx, o)
	}
	if err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

func (r *Rig) up(ctx context.Context, o Options) (err error) {
	if r.plain, err = localpg.Start(ctx, localpg.Config{Dir: filepath.Join(r.Dir, "plain")}); err != nil {
		return err
	}
	if r.conn, err = pgx.Connect(ctx, r.Plain()); err != nil {
		return err
	}
	if _, err = r.conn.Exec(ctx, "create schema "+base+"; create schema scratch; set timezone = 'UTC'"); err != nil {
		return err
	}
	files := filepath.Join(r.Dir, "files")
	if err = os.Mkdir(files, 0o700); err != nil {
		return err
	}
	sources := o.Sources
	if len(sources) == 0 {
		if sources, err = WriteSamples(files, o.Seed); err != nil {
			return err
		}
	}
	for _, src := range sources {
		if o.Rows > 0 {
			if src, err = head(src, files, o.Rows); err != nil {
				return err
			}
		}
		t, err := loadPlain(ctx, r.conn, src)
		if err != nil {
			return err
		}
		r.tables = append(r.tables, t)
	}
	if r.market, err = market.Up(ctx, market.Options{Dir: filepath.Join(r.Dir, "market"), InProcess: true}); err != nil {
		return err
	}
	r.second, err = r.joinSecond(ctx)
	return err
}

// Close stops everything and removes it.
func (r *Rig) Close() {
	if r.conn != nil {
		_ = r.conn.Close(context.Background())
	}
	for _, n := range []*joined{r.second, r.owner} {
		if n != nil {
			n.stop()
		}
	}
	if r.market != nil {
		r.market.Stop()
	}
	if r.plain != nil {
		_ = r.plain.Stop()
	}
	_ = os.RemoveAll(r.Dir)
}

// Plain is the DSN of the plain PostgreSQL.
func (r *Rig) Plain() string { return r.plain.DSN("postgres", localpg.Owner) }

// Gateway is the DSN of the gateway.
func (r *Rig) Gateway() string { return r.market.Part(market.Gateway).Ready.Gateway }

// Lean is the DSN of the second gateway, which has little memory.
func (r *Rig) Lean() string { return r.second.control.Ready.Gateway }

// Dataset returns the data set of that name, nil if there is none.
func (r *Rig) Dataset(name string) *Dataset {
	for _, d := range r.sets {
		if d.Name == name {
			return d
		}
	}
	return nil
}

// Add draws a data set over the rig's tables, publishes it and subscribes to it.
func (r *Rig) Add(ctx context.Context, d Draw) (*Dataset, error) {
	spec, err := d.spec(r.tables)
	if err != nil {
		return nil, err
	}
	provider, err := r.market.Control(market.Provider)
	if d.Second {
		provider, err = r.second.control, nil
	}
	if err != nil {
		return nil, err
	}
	return r.offer(ctx, provider, d.Name, spec)
}

// Publish publishes what a dataset.yaml says, has the gateways subscribe to it, and
// gives the plain PostgreSQL the same tables in a schema of the same name.
func (r *Rig) Publish(ctx context.Context, name string, spec []byte) (*Dataset, error) {
	provider, err := r.market.Control(market.Provider)
	if err != nil {
		return nil, err
	}
	return r.offer(ctx, provider, name, spec)
}

// offer publishes a data set to both gateways.
func (r *Rig) offer(ctx context.Context, provider *node.Control, name string, spec []byte) (*Dataset, error) {
	set, err := r.publish(ctx, provider, name, spec)
	if err != nil {
		return nil, err
	}
	first, err := r.market.Control(market.Gateway)
	if err != nil {
		return nil, err
	}
	for _, gateway := range []*node.Control{first, r.second.control} {
		if err := r.subscribe(ctx, gateway, set.path); err != nil {
			return nil, err
		}
		if err := set.open(ctx, provider, gateway, set.path); err != nil {
			return nil, err
		}
	}
	return set, r.copy(ctx, set)
}

// subscribe pays for a data set as soon as the gateway has heard of it.
func (r *Rig) subscribe(ctx context.Context, gateway *node.Control, path string) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		_, err := gateway.Subscribe(ctx, node.SubscribeRequest{Path: path, Months: 1})
		if !errors.Is(err, enigma.NotFound) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// open has the provider grant every other reserved column to a gateway.
func (d *Dataset) open(ctx context.Context, provider, gateway *node.Control, path string) error {
	var granted []string
	n := 0
	for _, t := range d.Tables {
		for _, c := range t.Columns {
			if !c.Reserved {
				continue
			}
			name := t.Name + "." + c.Name
			if n++; n%2 == 0 {
				granted = append(granted, name)
			} else {
				d.closed[name] = true
			}
		}
	}
	if len(granted) == 0 {
		return nil
	}
	to := gateway.Ready
	g, err := provider.CreateGrant(ctx, node.GrantRequest{Path: path, To: to.Wallet, At: to.Addrs[0], Columns: granted})
	if err != nil {
		return err
	}
	_, err = gateway.ImportGrant(ctx, g.File)
	return err
}

func (r *Rig) publish(ctx context.Context, provider *node.Control, name string, spec []byte) (*Dataset, error) {
	file := filepath.Join(r.Dir, "files", name+".yaml")
	if err := os.WriteFile(file, spec, 0o600); err != nil {
		return nil, err
	}
	published, err := provider.Publish(ctx, node.PublishRequest{Spec: file}, nil)
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, spec)
	}
	set := &Dataset{Name: name, Tables: published.Tables, plain: r.tables, path: published.Path, closed: map[string]bool{}}
	r.sets = append(r.sets, set)
	return set, nil
}

// copy makes a data set's tables in the plain PostgreSQL.
func (r *Rig) copy(ctx context.Context, set *Dataset) error {
	sql := "create schema " + ident(set.Name)
	for _, t := range set.Tables {
		name := ident(set.Name) + "." + ident(t.Name)
		sql += fmt.Sprintf("; create table %s as table %s.%s", name, base, ident(t.Name))
		for _, c := range t.Columns {
			if c.NotNull {
				sql += fmt.Sprintf("; alter table %s alter column %s set not null", name, ident(c.Name))
			}
		}
		var key []string
		for _, k := range t.Key {
			key = append(key, ident(k))
		}
		if len(key) > 0 {
			sql += fmt.Sprintf("; alter table %s add primary key (%s)", name, strings.Join(key, ", "))
		}
	}
	_, err := r.conn.Exec(ctx, sql+"; analyze")
	return err
}
