package p2p

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"enigma"
	"enigma/p2p/msg"

	dht "github.com/libp2p/go-libp2p-kad-dht"
)

// recordSpace is the namespace of the DHT's keys, and its only one.
const recordSpace = "manifest"

// records is the DHT: manifests by data set.
type records struct {
	dht *dht.IpfsDHT
}

func openRecords(h *Host) (*records, error) {
	d, err := dht.New(h.life, h.host,
		dht.ProtocolPrefix("/enigma"),
		dht.Mode(dht.ModeServer),
		dht.Validator(recordValidator{h.book}),
		dht.DisableProviders(),
		dht.BootstrapPeers(h.bootstrap()...),
	)
	if err != nil {
		return nil, fmt.Errorf("dht: %w", err)
	}
	return &records{d}, d.Bootstrap(h.life)
}

func recordKey(id enigma.DatasetID) string {
	return "/" + recordSpace + "/" + hex.EncodeToString(id[:])
}

func (r *records) put(ctx context.Context, id enigma.DatasetID, raw []byte) error {
	return r.dht.PutValue(ctx, recordKey(id), raw)
}

func (r *records) get(ctx context.Context, id enigma.DatasetID) ([]byte, error) {
	return r.dht.GetValue(ctx, recordKey(id))
}

// recordValidator admits records that the ledger lists, and no others: nobody
// can fill the store with data sets that do not exist.
type recordValidator struct{ book *book }

// Validate is asked before a record is stored, sent on or believed.
func (v recordValidator) Validate(key string, value []byte) error {
	digits, ok := strings.CutPrefix(key, "/"+recordSpace+"/")
	if !ok {
		return errors.New("record of an unknown kind")
	}
	a, err := msg.DecodeAnnouncement(value)
	if err != nil {
		return err
	}
	if hex.EncodeToString(a.Dataset[:]) != digits {
		return errors.New("record of another data set")
	}
	if err := v.book.listed(a.Dataset, enigma.ManifestHash(a.Signed.Manifest)); err != nil {
		return err
	}
	if v.book.has(a.Dataset, value) {
		return nil
	}
	_, _, err = v.book.parse(value)
	return err
}

// Select prefers the highest revision.
func (v recordValidator) Select(_ string, values [][]byte) (int, error) {
	best, newest := -1, uint64(0)
	for i, value := range values {
		if _, p, err := v.book.parse(value); err == nil && (best < 0 || p.manifest.Revision > newest) {
			best, newest = i, p.manifest.Revision
		}
	}
	if best < 0 {
		return 0, errNotListed
	}
	return best, nil
}
