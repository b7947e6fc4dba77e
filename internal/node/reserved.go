package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/p2p"
)

// reservedKey derives the key of a reserved column's term from the secret that
// the provider keeps to itself.
func (p *publication) reservedKey(_ string, _ *enigma.Column, group, term string) ([32]byte, bool) {
	return p.reserved.ColumnKey(group, enigma.Scheme(term), 0), true
}

// saveReserved keeps the secret of reserved columns beside the data set's. It
// leaves no file where there are no such columns.
func (p *publication) saveReserved(tables []enigma.Table, revision uint64) error {
	if !slices.ContainsFunc(tables, func(t enigma.Table) bool {
		return slices.ContainsFunc(t.Columns, func(c enigma.Column) bool { return c.Reserved })
	}) {
		return nil
	}
	sealed, err := keyring.SealFile(p.reserved[:], []byte(p.n.phrase))
	if err != nil {
		return err
	}
	return os.WriteFile(p.n.reservedFile(p.spec.Name, revision), sealed, 0o600)
}

func (n *Node) reservedFile(name string, revision uint64) string {
	return filepath.Join(n.cfg.Dir, "keys", fmt.Sprintf("%s-%d.reserved.key", name, revision))
}

// createGrant makes a grant of reserved columns of one of the provider's data
// sets, as it is registered now, for a subscriber's node.
func (n *Node) createGrant(ctx context.Context, r GrantRequest, _ func(Progress)) (Grant, error) {
	l, err := n.find(ctx, r.Path)
	if err != nil {
		return Grant{}, err
	}
	if n.scratch == nil || l.Provider != n.wallet.Address() {
		return Grant{}, &enigma.Error{
			Kind: enigma.Invalid, Op: "grant", Err: errors.New("the data set is not this node's own"),
			Hint: "name its provider's directory with --node",
		}
	}
	m, err := n.host.Manifest(ctx, l.ID)
	if err != nil {
		return Grant{}, err
	}
	g := &keyring.Grant{GrantHead: keyring.GrantHead{Dataset: l.ID, Revision: m.Revision, Subscriber: r.To}}
	defer g.Close()
	if err := n.grantKeys(g, m, r.Columns); err != nil {
		return Grant{}, err
	}
	public, err := n.host.SealingKey(ctx, r.To, r.At)
	if err != nil {
		return Grant{}, err
	}
	file, err := p2p.SealGrant(n.wallet, public, g)
	if err != nil {
		return Grant{}, err
	}
	out := describe(g.GrantHead, g.Columns())
	out.Path, out.File = r.Path, file
	return out, nil
}

// grantKeys adds the keys of the columns, or of all that are reserved.
func (n *Node) grantKeys(g *keyring.Grant, m *enigma.Manifest, columns []string) error {
	file, err := os.ReadFile(n.reservedFile(m.Name, m.Revision))
	if errors.Is(err, fs.ErrNotExist) {
		return &enigma.Error{
			Kind: enigma.NotFound, Op: "grant", Err: fmt.Errorf("there is no key of reserved columns of revision %d", m.Revision),
			Hint: "mark columns with reserved: true in dataset.yaml and publish",
		}
	}
	if err != nil {
		return err
	}
	kept, err := keyring.OpenFile(file, []byte(n.phrase))
	if err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: err}
	}
	defer clear(kept)
	if len(kept) != len(keyring.Secret{}) {
		return &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: keyring.ErrFile}
	}
	secret := keyring.Secret(kept)
	defer secret.Close()
	for i := range m.Tables {
		// Laying out the table asks for every key that its reserved columns take.
		_, err := layout.New(&m.Tables[i], m.Format, keyring.Secret{}, func(table string, c *enigma.Column, group, term string) ([32]byte, bool) {
			key := secret.ColumnKey(group, enigma.Scheme(term), 0)
			if len(columns) == 0 || slices.Contains(columns, table+"."+c.Name) {
				g.Add(keyring.GrantedKey{Table: table, Column: c.Name, Term: enigma.Scheme(term), Key: key})
			}
			return key, true
		})
		if err != nil {
			return err
		}
	}
	granted := g.Columns()
	for _, c := range columns {
		if !slices.Contains(granted, c) {
			return &enigma.Error{
				Kind: enigma.Invalid, Op: "grant", Err: fmt.Errorf("%q is no reserved column of the data set", c),
				Hint: "columns are named table.column; enigma show lists them",
			}
		}
	}
	return nil
}
