package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"enigma"
	"enigma/internal/durable"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/publish"
	"enigma/p2p"
)

// reservedKey derives the key of a reserved column's term from the secret that
// the provider keeps to itself.
func (p *publication) reservedKey(_ string, _ *enigma.Column, group, term string) ([32]byte, bool) {
	return p.reserved.ColumnKey(group, enigma.Scheme(term), 0), true
}

// reservedKeys is reservedKey for any such secret.
func reservedKeys(secret keyring.Secret) layout.ReservedKeys {
	return (&publication{reserved: secret}).reservedKey
}

// hasReserved reports whether any column is reserved.
func hasReserved(tables []enigma.Table) bool {
	return slices.ContainsFunc(tables, func(t enigma.Table) bool {
		return slices.ContainsFunc(t.Columns, func(c enigma.Column) bool { return c.Reserved })
	})
}

// checkReserved refuses what would tell of a reserved column to everybody who
// has paid: numbers in its order, and sums over it, whose keys the custodians
// release.
func checkReserved(spec *publish.Spec) error {
	for _, t := range spec.Tables {
		for _, c := range t.Columns {
			if !c.Reserved {
				continue
			}
			for _, order := range t.Cluster {
				if slices.Contains(order, c.Name) {
					return tells(spec, t.Name, c.Name, "rows are numbered in its order")
				}
			}
			for _, e := range t.Computed {
				if mentions(e.Expr, c.Name) {
					return tells(spec, t.Name, c.Name, fmt.Sprintf("the computed term %q is made of it", e.Expr))
				}
			}
		}
	}
	return nil
}

func tells(spec *publish.Spec, table, column, why string) error {
	return &enigma.Error{
		Kind: enigma.Invalid, Op: spec.File, Err: fmt.Errorf("table %q: column %q is reserved, but %s", table, column, why),
		Hint: "do without one of the two: whoever has paid could tell the column's values by it",
	}
}

// mentions reports whether an expression names a column, in quotes or in any
// case without. It errs on the side of yes.
func mentions(expr, column string) bool {
	letter := func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || c == '_' || c == '$' }
	if slices.ContainsFunc(strings.FieldsFunc(expr, func(c rune) bool { return !letter(c) }), func(word string) bool {
		return strings.EqualFold(word, column)
	}) {
		return true
	}
	return strings.Contains(expr, `"`) && strings.Contains(expr, strings.ReplaceAll(column, `"`, `""`)) || strings.Contains(expr, `\`)
}

// saveReserved keeps the secret of reserved columns beside the data set's. It
// leaves no file where there are no such columns.
func (p *publication) saveReserved(tables []enigma.Table, revision uint64) error {
	if !hasReserved(tables) {
		return nil
	}
	sealed, err := keyring.SealFile(p.reserved[:], []byte(p.n.phrase))
	if err != nil {
		return err
	}
	return durable.WriteFile(p.n.reservedFile(p.spec.Name, revision), sealed, 0o600)
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
	if n.scratch == nil || !n.owns(l) {
		return Grant{}, &enigma.Error{
			Kind: enigma.Invalid, Op: "grant", Err: errors.New("the data set is not this node's own"),
			Hint: "name its provider's directory with --node",
		}
	}
	m, err := n.host.Manifest(ctx, l.ID)
	if err != nil {
		return Grant{}, err
	}
	g := &keyring.Grant{GrantHead: keyring.GrantHead{Dataset: l.ID, Revision: m.Keys(), Subscriber: r.To}}
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
	file, err := os.ReadFile(n.reservedFile(m.Name, m.Keys()))
	if errors.Is(err, fs.ErrNotExist) {
		return &enigma.Error{
			Kind: enigma.NotFound, Op: "grant", Err: fmt.Errorf("there is no key of reserved columns of revision %d", m.Keys()),
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
