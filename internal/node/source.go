package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg"
	"enigma/proxy"
)

// A source is what the gateway knows of the market: the data sets whose
// manifests it has found, their schemas in the private engine, and, while the
// chain says that they are paid for, their keys.
type source struct {
	n      *Node
	engine *localpg.Engine

	// catalogue is replaced whole whenever the engine's schemas change.
	catalogue atomic.Pointer[catalogue]

	synced string // what the engine was last brought in step with; of the syncing goroutine
	turn   int    // moves on with every look for missing manifests; of the same

	mu      sync.Mutex
	leases  map[enigma.DatasetID]*lease
	imports int // grants imported since the start
}

// A catalogue is one state of the private engine.
type catalogue struct {
	proxy.Catalogue
	sets   map[enigma.DatasetID]entry
	synced chan struct{} // closed when a newer one has taken its place
}

// An entry is one data set that the engine has a schema for.
type entry struct {
	manifest *enigma.Manifest
	schema   string
}

var _ proxy.Source = (*source)(nil)

func newSource(n *Node, engine *localpg.Engine) *source {
	s := &source{n: n, engine: engine, leases: map[enigma.DatasetID]*lease{}}
	s.catalogue.Store(&catalogue{synced: make(chan struct{})})
	return s
}

// syncEvery is how often the engine is compared with the market when no event
// asks for it; syncRetry is how soon a manifest that could not be had is asked
// for again.
const (
	syncEvery     = 15 * time.Second
	syncRetry     = time.Second
	shutdownGrace = 5 * time.Second
)

// start brings the engine in step once, and then keeps it there until ctx ends.
func (s *source) start(ctx context.Context) error {
	if _, err := s.sync(ctx); err != nil {
		return err
	}
	go s.expire(ctx)
	go func() {
		for ctx.Err() == nil {
			seen := s.listed()
			wait, cancel := context.WithTimeout(ctx, syncEvery)
			_ = s.n.ledger.WaitFor(wait, func() bool { return s.listed() != seen })
			cancel()
			for ctx.Err() == nil {
				missing, err := s.sync(ctx)
				if err != nil {
					s.n.log.ErrorContext(ctx, "engine is behind the market", "err", err)
				}
				if err == nil && missing == 0 {
					break
				}
				sleep(ctx, syncRetry)
				if s.listed() == seen && err == nil {
					// Nothing new is on the chain: the missing manifests can wait
					// for the next round.
					break
				}
			}
		}
	}()
	return nil
}

// listed sums up what is registered and chosen, so that a change can be told.
func (s *source) listed() string {
	var b []byte
	for _, l := range s.n.ledger.Listings() {
		b = append(b, l.ID[:]...)
		b = append(b, l.Manifest[:]...)
		b = append(b, fmt.Sprint(s.chosen(l.ID))...)
	}
	return string(b)
}

// chosen reports whether the data set is the node's own, or its wallet has ever
// had access to it.
// Anybody can register others, as many as they like.
func (s *source) chosen(id enigma.DatasetID) bool {
	if l, ok := s.n.ledger.Listing(id); ok && s.n.mine(l) {
		return true
	}
	return !s.n.ledger.Access(id, s.n.wallet.Address()).Until().IsZero()
}

// sync gives the private engine a schema for every data set whose manifest can
// be had, and says how many could not.
func (s *source) sync(ctx context.Context) (missing int, err error) {
	old := s.catalogue.Load()
	manifests, missing := s.manifests(ctx, old)
	var chosen []enigma.DatasetID
	state := ""
	for _, m := range manifests {
		hash, err := hashOf(m)
		if err != nil {
			return missing, err
		}
		state += string(hash[:])
		if s.chosen(m.Dataset) {
			chosen = append(chosen, m.Dataset)
			state += "*"
		}
	}
	if state == s.synced && old.Tables != nil {
		return missing, nil
	}
	next, final, err := s.build(ctx, manifests, chosen)
	if err != nil {
		return missing, err
	}
	if final {
		s.synced = state
	}
	s.publish(next)
	return missing, nil
}

// publish puts a catalogue in the place of the present one. The two that do so
// are the syncing goroutine, which wins, and forget, which changes nothing in it.
func (s *source) publish(next *catalogue) {
	close(s.catalogue.Swap(next).synced)
}

func hashOf(m *enigma.Manifest) (enigma.Hash, error) {
	b, err := m.Encode()
	return enigma.ManifestHash(b), err
}

// build creates the schemas and reads what OIDs they got. It is final if trying
// again would not give any more.
func (s *source) build(ctx context.Context, manifests []*enigma.Manifest, chosen []enigma.DatasetID) (next *catalogue, final bool, err error) {
	relations, err := s.engine.Sync(ctx, manifests, chosen...)
	if err != nil {
		// One data set that cannot be shown does not hide the others.
		s.n.log.ErrorContext(ctx, "data set has no schema", "err", err)
	}
	if relations == nil && err != nil {
		return nil, false, err
	}
	final = !errors.Is(err, enigma.Unavailable)
	next = &catalogue{
		Catalogue: proxy.Catalogue{Tables: map[uint32]proxy.Ref{}},
		sets:      map[enigma.DatasetID]entry{}, synced: make(chan struct{}),
	}
	byID := map[enigma.DatasetID]*enigma.Manifest{}
	for _, m := range manifests {
		byID[m.Dataset] = m
	}
	for _, r := range relations {
		m := byID[r.Dataset]
		next.Tables[r.OID] = proxy.Ref{Dataset: r.Dataset, Path: pathOf(m), Table: r.Name}
		next.sets[r.Dataset] = entry{manifest: m, schema: r.Schema}
	}
	return next, final, nil
}

func pathOf(m *enigma.Manifest) enigma.Path { return enigma.Path{Provider: m.Provider, Name: m.Name} }

// Catalogue says which of the engine's tables belong to which data set.
func (s *source) Catalogue() *proxy.Catalogue { return &s.catalogue.Load().Catalogue }

// waitSchema waits until psql can see the data set's tables.
func (s *source) waitSchema(ctx context.Context, id enigma.DatasetID) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	for {
		c := s.catalogue.Load()
		if e, ok := c.sets[id]; ok {
			return e.schema, nil
		}
		select {
		case <-c.synced:
		case <-ctx.Done():
			return "", &enigma.Error{
				Kind: enigma.Unavailable, Op: "gateway", Err: errors.New("nothing was sent: the gateway has no tables to show for the data set"),
				Hint: "if enigma show knows no tables either, nobody has sent them yet: try again; else see the gateway's log",
			}
		}
	}
}

// codecs derives everything that a query needs from the data set's secret, and
// from the keys of reserved columns that there are grants of.
func codecs(e entry, secret keyring.Secret, granted layout.ReservedKeys) (*proxy.Dataset, error) {
	m := e.manifest
	d := &proxy.Dataset{ID: m.Dataset, Revision: m.Revision, Tables: map[string]*proxy.Table{}}
	for i := range m.Tables {
		t := &m.Tables[i]
		stored, err := layout.New(t, m.Format, secret, granted)
		if err != nil {
			return nil, &enigma.Error{
				Kind: enigma.Unsupported, Op: pathOf(m).String(), Err: fmt.Errorf("table %q: %w", t.Name, err),
				Hint: "its provider must publish it again",
			}
		}
		d.Tables[t.Name] = proxy.NewTable(m, t, e.schema, stored)
	}
	return d, nil
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
