package node

import (
	"cmp"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"

	"enigma"
	"enigma/chain"
	"enigma/internal/rotate"
)

// A Key is what a provider keeps about the keys of one revision of a data set.
// Nothing is opened to tell.
type Key struct {
	Name       string `json:"name"` // of the data set
	Revision   uint64 `json:"revision"`
	Registered bool   `json:"registered"` // the revision in force is under it
	Secret     bool   `json:"secret"`     // the data set's secret is there
	Reserved   bool   `json:"reserved"`   // that of its reserved columns too
	Numbers    bool   `json:"numbers"`    // the record of row numbers used under the secret
	Rotating   bool   `json:"rotating"`   // an unfinished rotation is to make the revision
	Rows       int64  `json:"rotated_rows,omitempty"`
}

var keyName = regexp.MustCompile(`^([a-z][a-z0-9_]*)-([0-9]+)(\.key|\.reserved\.key|\.rotating\.key|-[0-9a-f]+\.ids)$`)

// keys lists the provider's keys directory.
func (n *Node) keys(ctx context.Context, _ struct{}, _ func(Progress)) ([]Key, error) {
	if n.scratch == nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "keys", Err: errors.New("the node is no provider"), Hint: "name the provider's directory with --node"}
	}
	out, err := listKeys(filepath.Join(n.cfg.Dir, "keys"))
	for i := range out {
		k := &out[i]
		l, ok := n.ledger.Listing(chain.DatasetID(n.wallet.Address(), k.Name))
		k.Registered = ok && n.keysOf(ctx, l) == k.Revision
		if k.Rotating {
			k.Rows = rotate.Rows(n.keyStem(k.Name, k.Revision) + rotating)
		}
	}
	return out, err
}

// keysOf is the revision whose keys the registered one uses: its own, where the
// node does not have the manifest.
func (n *Node) keysOf(ctx context.Context, l enigma.Listing) uint64 {
	m, err := n.host.Manifest(ctx, l.ID)
	if err != nil {
		return l.Revision
	}
	return m.Keys()
}

// listKeys reads the names of files, by data set and revision.
func listKeys(dir string) ([]Key, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	out := []Key{}
	for _, f := range files {
		m := keyName.FindStringSubmatch(f.Name())
		if m == nil {
			continue
		}
		revision, err := strconv.ParseUint(m[2], 10, 64)
		if err != nil {
			continue
		}
		i := slices.IndexFunc(out, func(k Key) bool { return k.Name == m[1] && k.Revision == revision })
		if i < 0 {
			i, out = len(out), append(out, Key{Name: m[1], Revision: revision})
		}
		switch m[3] {
		case ".key":
			out[i].Secret = true
		case ".reserved.key":
			out[i].Reserved = true
		case rotating + ".key":
			out[i].Rotating = true
		default:
			out[i].Numbers = true
		}
	}
	slices.SortFunc(out, func(a, b Key) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Revision, b.Revision)) })
	return out, nil
}
