package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"enigma"
	"enigma/internal/durable"
	"enigma/internal/keyring"
)

// A GrantRequest asks a provider's node for a grant.
type GrantRequest struct {
	Path    string         `json:"path"`              // "0x<provider>/<name>"
	To      enigma.Address `json:"to"`                // the subscriber's wallet
	At      string         `json:"at,omitempty"`      // multiaddress of their node; "" if it is connected
	Columns []string       `json:"columns,omitempty"` // "table.column"; none means all that are reserved
}

// A GrantFile is a grant as it travels.
type GrantFile struct {
	File []byte `json:"file"`
}

// A Grant is what there is to say about one.
type Grant struct {
	Path       string           `json:"path,omitempty"` // of the data set, where the node knows it
	Dataset    enigma.DatasetID `json:"dataset"`
	Revision   uint64           `json:"revision"`
	Provider   enigma.Address   `json:"provider"`
	Subscriber enigma.Address   `json:"subscriber"`
	KEM        enigma.Hash      `json:"kem"`               // fingerprint of the key that it is sealed to
	Columns    []string         `json:"columns,omitempty"` // none where the node cannot open it
	File       []byte           `json:"file,omitempty"`    // of one that was just made
}

func describe(h keyring.GrantHead, columns []string) Grant {
	return Grant{
		Dataset: h.Dataset, Revision: h.Revision, Provider: h.Provider, Subscriber: h.Subscriber, KEM: h.KEM, Columns: columns,
	}
}

// ReadGrant says what the open beginning of a grant's file does.
func ReadGrant(file []byte) (Grant, error) {
	h, _, err := keyring.ParseGrant(file)
	if err != nil {
		return Grant{}, &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: err, Hint: "enigma grant create makes grants"}
	}
	return describe(h, nil), nil
}

// openGrant says what a grant for this node holds.
func (n *Node) openGrant(_ context.Context, f GrantFile, _ func(Progress)) (Grant, error) {
	g, err := n.host.OpenGrant(f.File)
	if err != nil {
		return Grant{}, err
	}
	defer g.Close()
	out := describe(g.GrantHead, g.Columns())
	if l, ok := n.ledger.Listing(g.Dataset); ok {
		out.Path = l.Path().String()
	}
	return out, nil
}

// importGrant keeps a grant in the gateway's directory, sealed as it came, and
// has the data set opened anew with it.
func (n *Node) importGrant(ctx context.Context, f GrantFile, report func(Progress)) (Grant, error) {
	if n.source == nil {
		return Grant{}, &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: errors.New("the node is no gateway"), Hint: "name the gateway's directory with --node"}
	}
	out, err := n.openGrant(ctx, f, report)
	if err != nil {
		return out, err
	}
	l, ok := n.ledger.Listing(out.Dataset)
	if !ok {
		return out, &enigma.Error{Kind: enigma.NotFound, Op: "grant", Err: fmt.Errorf("its data set %s is not registered", out.Dataset)}
	}
	m, err := n.host.Manifest(ctx, l.ID)
	if err != nil {
		return out, err
	}
	head := keyring.GrantHead{Dataset: out.Dataset, Revision: out.Revision, Provider: out.Provider}
	if err := grantFor(head, m, l.Owner); err != nil {
		return out, err
	}
	sum := sha256.Sum256(f.File)
	path := filepath.Join(n.grantDir(), fmt.Sprintf("%x-%d-%x.grant", out.Dataset[:], out.Revision, sum[:8]))
	if err := os.MkdirAll(n.grantDir(), 0o700); err != nil {
		return out, err
	}
	if err := durable.WriteFile(path, f.File, 0o600); err != nil {
		return out, err
	}
	n.log.InfoContext(ctx, "grant imported", "dataset", out.Path, "revision", out.Revision, "columns", out.Columns)
	n.source.reopen(out.Dataset)
	return out, nil
}

// grants are the keys of reserved columns that a gateway was given for one
// revision of a data set.
type grants []*keyring.Grant

// key finds the key of a term; of two, the one imported last counts.
func (g grants) key(table string, c *enigma.Column, _, term string) ([32]byte, bool) {
	for _, one := range g {
		if key, ok := one.Key(table, c.Name, enigma.Scheme(term), 0); ok {
			return key, true
		}
	}
	return [32]byte{}, false
}

func (g grants) close() {
	for _, one := range g {
		one.Close()
	}
}

// granted opens the grants that the gateway's directory holds for a manifest's
// data set and revision, the last imported first. One that does not open is
// left out.
func (n *Node) granted(ctx context.Context, m *enigma.Manifest) (out grants) {
	found, _ := files(n.grantDir(), fmt.Sprintf("%x-%d-*.grant", m.Dataset[:], m.Keys()))
	l, _ := n.ledger.Listing(m.Dataset)
	slices.SortFunc(found, func(a, b string) int { return modified(b).Compare(modified(a)) })
	for _, file := range found {
		b, err := os.ReadFile(file)
		if err == nil {
			var g *keyring.Grant
			if g, err = n.host.OpenGrant(b); err == nil {
				if err = grantFor(g.GrantHead, m, l.Owner); err == nil {
					out = append(out, g)
					continue
				}
				g.Close()
			}
		}
		n.log.WarnContext(ctx, "grant left out", "file", file, "err", err)
	}
	return out
}

// grantFor reports whether a grant is the provider's, or the present owner's, for
// this data set and revision.
func grantFor(h keyring.GrantHead, m *enigma.Manifest, owner enigma.Address) error {
	if h.Dataset == m.Dataset && h.Revision == m.Keys() && (h.Provider == m.Provider || h.Provider == owner) {
		return nil
	}
	return &enigma.Error{
		Kind: enigma.Denied, Op: "grant", Err: fmt.Errorf("it is of %s for revision %d, the data set is of %s, under the keys of revision %d", h.Provider, h.Revision, m.Provider, m.Keys()),
		Hint: "ask the data set's provider for a grant of its present revision",
	}
}

func (n *Node) grantDir() string { return filepath.Join(n.cfg.Dir, "grants") }

// modified is when a file was last written; the zero time if it is gone.
func modified(file string) time.Time {
	info, err := os.Stat(file)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
