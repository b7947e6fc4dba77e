package p2p

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"enigma"
	"enigma/internal/durable"
	"enigma/p2p/msg"
)

const (
	manifestDir = "manifests"
	manifestExt = ".manifest"
)

// errNotListed means that a manifest is not the one that the ledger lists, or
// that the ledger lists none: a forgery, an old revision, or a ledger that lags.
var errNotListed = errors.New("the chain does not list this manifest")

// A page is one data set's manifest as this node knows it.
type page struct {
	bytes    []byte // the encoded announcement
	hash     enigma.Hash
	manifest *enigma.Manifest
	heard    time.Time // when somebody last announced it
}

// A book holds the newest manifest of each data set, in memory and on disk.
type book struct {
	dir       string
	ledger    enigma.Ledger
	datasetID func(enigma.Address, string) enigma.DatasetID

	mu       sync.Mutex
	pages    map[enigma.DatasetID]*page
	expected map[enigma.DatasetID]*page // this node's own, not listed yet
}

// openBook reads the manifests of earlier runs. Whether they are still current
// is asked when they are used: the ledger may not have caught up yet.
func openBook(cfg *Config) (*book, error) {
	b := &book{
		dir: filepath.Join(cfg.Dir, manifestDir), ledger: cfg.Ledger, datasetID: cfg.DatasetID,
		pages: map[enigma.DatasetID]*page{}, expected: map[enigma.DatasetID]*page{},
	}
	entries, err := os.ReadDir(b.dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), manifestExt) {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(b.dir, e.Name()))
		if err != nil {
			return nil, err
		}
		id, p, err := b.parse(raw)
		if err != nil {
			cfg.Log.Warn("stored manifest not used", "file", e.Name(), "err", err)
			continue
		}
		b.pages[id] = p
	}
	return b, nil
}

// parse checks everything about an announcement but whether it is listed.
func (b *book) parse(raw []byte) (enigma.DatasetID, *page, error) {
	a, err := msg.DecodeAnnouncement(raw)
	if err != nil {
		return enigma.DatasetID{}, nil, err
	}
	m, err := enigma.DecodeManifest(a.Signed.Manifest)
	if err != nil {
		return a.Dataset, nil, err
	}
	if m.Dataset != a.Dataset || b.datasetID(m.Provider, m.Name) != m.Dataset {
		return a.Dataset, nil, errors.New("manifest: the data set's id is not that of its provider and name")
	}
	who, err := a.Signer()
	if err != nil || !b.maySign(who, m) {
		return a.Dataset, nil, fmt.Errorf("manifest: %w", msg.ErrSignature)
	}
	return a.Dataset, &page{bytes: raw, hash: enigma.ManifestHash(a.Signed.Manifest), manifest: m}, nil
}

// maySign reports whether a manifest is believed by this signature: that of the
// provider, or of who owns the data set now.
func (b *book) maySign(who enigma.Address, m *enigma.Manifest) bool {
	if who == m.Provider {
		return true
	}
	l, ok := b.ledger.Listing(m.Dataset)
	return ok && who == l.Owner
}

// take checks an announcement and keeps it. It returns errNotListed, before any
// costly work, unless the ledger lists the manifest's very hash. It keeps raw.
func (b *book) take(raw []byte) (id enigma.DatasetID, fresh bool, err error) {
	a, err := msg.DecodeAnnouncement(raw)
	if err != nil {
		return id, false, err
	}
	if err := b.listed(a.Dataset, enigma.ManifestHash(a.Signed.Manifest)); err != nil {
		return a.Dataset, false, err
	}
	if b.has(a.Dataset, raw) {
		return a.Dataset, false, nil
	}
	_, p, err := b.parse(raw)
	if err != nil {
		return a.Dataset, false, err
	}
	return a.Dataset, true, b.keep(a.Dataset, p)
}

// listed reports errNotListed unless the ledger lists the hash for the data set.
func (b *book) listed(id enigma.DatasetID, hash enigma.Hash) error {
	if l, ok := b.ledger.Listing(id); !ok || l.Manifest != hash {
		return errNotListed
	}
	return nil
}

// has reports whether exactly these bytes were checked before: the manifest,
// and its signature.
func (b *book) has(id enigma.DatasetID, raw []byte) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	p := b.pages[id]
	return p != nil && bytes.Equal(p.bytes, raw)
}

// keep stores a page durably before anybody sees it.
func (b *book) keep(id enigma.DatasetID, p *page) error {
	name := hex.EncodeToString(id[:]) + manifestExt
	if err := durable.WriteFile(filepath.Join(b.dir, name), p.bytes, 0o600); err != nil {
		return fmt.Errorf("keep manifest: %w", err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if old := b.pages[id]; old != nil && old.hash == p.hash {
		p.heard = old.heard // the same manifest, signed again
	}
	b.pages[id] = p
	return nil
}

// current returns the data set's page if it is what the ledger lists now. One
// that is expected takes its place by itself.
func (b *book) current(id enigma.DatasetID) *page {
	b.mu.Lock()
	p, next := b.pages[id], b.expected[id]
	b.mu.Unlock()
	switch {
	case p != nil && b.listed(id, p.hash) == nil:
		return p
	case next == nil || b.listed(id, next.hash) != nil:
		return nil
	}
	if err := b.keep(id, next); err != nil {
		return nil
	}
	return next
}

// expect checks a manifest that the ledger does not list yet, and holds it until
// it does or another one is expected.
func (b *book) expect(raw []byte) error {
	id, p, err := b.parse(raw)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.expected[id] = p
	return nil
}

// superseded returns the manifest of one revision that the ledger has replaced
// by a later one, if it is the newest that this node knows.
func (b *book) superseded(id enigma.DatasetID, revision uint64) *enigma.Manifest {
	b.mu.Lock()
	p := b.pages[id]
	b.mu.Unlock()
	l, ok := b.ledger.Listing(id)
	if !ok || p == nil || p.manifest.Revision != revision || l.Revision <= revision {
		return nil
	}
	return p.manifest
}

// hear notes that a manifest was announced. It reports whether the last time
// was long enough ago that the announcement is worth passing on.
func (b *book) hear(id enigma.DatasetID, now time.Time, apart time.Duration) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	p := b.pages[id]
	if p == nil || now.Sub(p.heard) < apart {
		return false
	}
	p.heard = now
	return true
}

// due returns the pages that nobody has announced for that long.
func (b *book) due(now time.Time, silence time.Duration) [][]byte {
	b.mu.Lock()
	defer b.mu.Unlock()
	var due [][]byte
	for id, p := range b.pages {
		if now.Sub(p.heard) >= silence && b.listed(id, p.hash) == nil {
			due = append(due, p.bytes)
		}
	}
	return due
}
