package enigma

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// What one manifest may ask of those who read it. Whoever pays for a
// registration can hand every gateway a manifest, so each list has an end.
const (
	maxTables     = 256   // storage nodes take no more
	maxColumns    = 1_000 // of one table; nor more of these
	maxKeyColumns = 32    // PostgreSQL's own limit
	maxIndexes    = 32    // of one table
	maxNodes      = 64    // that store a data set, or keep its key
	maxAddrs      = 32    // of one node
	maxAddr       = 256   // bytes
	maxCommitment = 32 << 10
	maxOrders     = 8     // in which the rows of one table are numbered
	maxComputed   = 64    // of one table
	maxExpr       = 4_096 // bytes
	maxBound      = 128   // bytes
)

// check reports what is wrong with a manifest, which a stranger wrote.
func (m *Manifest) check() error {
	if err := CheckName(m.Name); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	if m.Revision < 1 || m.Revision > 1<<62 {
		return errors.New("manifest: revisions count from 1")
	}
	if len(m.Tables) == 0 || len(m.Tables) > maxTables {
		return fmt.Errorf("manifest: want 1 to %d tables", maxTables)
	}
	if len(m.KeyCommitment) > maxCommitment {
		return fmt.Errorf("manifest: key commitment of more than %d bytes", maxCommitment)
	}
	if m.KeyRevision >= m.Revision && m.KeyRevision != 0 {
		return fmt.Errorf("manifest: revision %d under the keys of revision %d: want an earlier one's", m.Revision, m.KeyRevision)
	}
	if m.Format == 1 && m.KeyRevision != 0 {
		return errors.New("manifest: keys of an earlier revision need a manifest of format 2")
	}
	if err := errors.Join(checkText(m.Description), checkText(m.Licence), m.checkNodes(), m.checkWritable()); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	seen := map[string]bool{}
	for i := range m.Tables {
		t := &m.Tables[i]
		if seen[t.Name] {
			return fmt.Errorf("manifest: table %q is there twice", t.Name)
		}
		seen[t.Name] = true
		err := t.check()
		if err == nil && m.Format == 1 {
			err = t.checkFormat1()
		}
		if err != nil {
			return fmt.Errorf("manifest: table %q: %w", t.Name, err)
		}
	}
	return nil
}

// checkWritable: what writes make is of a writable data set, and that is one as
// a whole.
func (m *Manifest) checkWritable() error {
	for i := range m.Tables {
		if w := m.Tables[i].Writable; w != m.Tables[0].Writable || !w && m.KeyRevision != 0 {
			return fmt.Errorf("table %q: want all tables writable, or none and keys of its own", m.Tables[i].Name)
		}
	}
	return nil
}

// Writable reports whether the data set's owner may change its rows.
func (m *Manifest) Writable() bool { return len(m.Tables) > 0 && m.Tables[0].Writable }

func (m *Manifest) checkNodes() error {
	if len(m.Storage) == 0 || len(m.Storage) > maxNodes {
		return fmt.Errorf("want 1 to %d storage nodes", maxNodes)
	}
	if m.Threshold < 1 || m.Threshold > len(m.Custodians) || len(m.Custodians) > maxNodes {
		return fmt.Errorf("threshold %d of %d custodians: want 1 to %d", m.Threshold, len(m.Custodians), maxNodes)
	}
	for _, n := range slices.Concat(m.Storage, m.Custodians) {
		if err := n.check(); err != nil {
			return fmt.Errorf("node %q: %w", n.Peer, err)
		}
	}
	return nil
}

func (n NodeRef) check() error {
	if len(n.Peer) > maxAddr || len(n.Addrs) > maxAddrs {
		return fmt.Errorf("want a peer id and at most %d addresses", maxAddrs)
	}
	for _, a := range append(n.Addrs, n.Peer) {
		if len(a) > maxAddr || strings.ContainsFunc(a, unicode.IsControl) {
			return fmt.Errorf("address %q: want at most %d bytes without control characters", a, maxAddr)
		}
	}
	return nil
}

func (t *Table) check() error {
	if err := errors.Join(CheckLabel(t.Name), checkText(t.Comment)); err != nil {
		return err
	}
	if len(t.Columns) == 0 || len(t.Columns) > maxColumns {
		return fmt.Errorf("want 1 to %d columns", maxColumns)
	}
	if t.Rows < 0 {
		return errors.New("fewer than no rows")
	}
	columns := map[string]bool{}
	for _, c := range t.Columns {
		if columns[c.Name] {
			return fmt.Errorf("column %q is there twice", c.Name)
		}
		columns[c.Name] = true
		if err := c.check(); err != nil {
			return fmt.Errorf("column %q: %w", c.Name, err)
		}
	}
	if len(t.Indexes) > maxIndexes {
		return fmt.Errorf("want at most %d indexes", maxIndexes)
	}
	for _, list := range slices.Concat(t.Indexes, t.Cluster, [][]string{t.Key}) {
		if len(list) > maxKeyColumns {
			return fmt.Errorf("a key, index or order has at most %d columns", maxKeyColumns)
		}
		for _, c := range list {
			if !columns[c] {
				return fmt.Errorf("key, index or order on column %q, which does not exist", c)
			}
		}
	}
	return errors.Join(t.checkPartition(), t.checkSums())
}

func (t *Table) checkSums() error {
	if len(t.Cluster) > maxOrders || len(t.Computed) > maxComputed {
		return fmt.Errorf("want at most %d orders and %d computed terms", maxOrders, maxComputed)
	}
	if t.Integrity != "" && t.Integrity != IntegrityRow {
		return fmt.Errorf("unknown integrity %q", t.Integrity)
	}
	seen := map[string]bool{}
	for _, c := range t.Computed {
		if c.Expr == "" || len(c.Expr) > maxExpr || len(c.Type) > maxAddr || seen[c.Expr] {
			return fmt.Errorf("computed term: want different expressions of 1 to %d bytes", maxExpr)
		}
		seen[c.Expr] = true
		if err := errors.Join(checkText(c.Expr), checkBits(c.SumBits)); err != nil {
			return fmt.Errorf("computed term: %w", err)
		}
	}
	return nil
}

func checkBits(bits int) error {
	if bits < 0 || bits > 64 {
		return errors.New("want 0 to 64 bits")
	}
	return nil
}

// checkFormat1 refuses what format 1 did not have.
func (t *Table) checkFormat1() error {
	later := len(t.Cluster) > 0 || len(t.Computed) > 0 || t.Integrity != "" || t.Partition != nil || t.Writable
	for _, c := range t.Columns {
		later = later || c.Min != "" || c.Max != "" || c.Rest || c.Sum || c.SumBits != 0 || c.Reserved ||
			c.Scheme == Sum || c.Scheme == OpeProven
	}
	if later {
		return errors.New("it needs a manifest of format 2")
	}
	return nil
}

// check leaves the type to who knows types.
func (c *Column) check() error {
	if !slices.Contains([]Scheme{Plain, Det, Ope, OpeProven, Sum, Rnd}, c.Scheme) {
		return fmt.Errorf("unknown scheme %q", c.Scheme)
	}
	if c.Sum && (c.Scheme == Sum || c.Scheme == Plain) {
		return fmt.Errorf("sum terms beside scheme %q", c.Scheme)
	}
	if len(c.Min) > maxBound || len(c.Max) > maxBound {
		return fmt.Errorf("bounds have at most %d bytes", maxBound)
	}
	if c.Join != "" {
		if err := CheckLabel(c.Join); err != nil {
			return fmt.Errorf("join: %w", err)
		}
	}
	if len(c.Type) > maxAddr {
		return fmt.Errorf("the type's name has more than %d bytes", maxAddr)
	}
	return errors.Join(CheckLabel(c.Name), checkText(c.Comment), checkText(c.Min), checkText(c.Max), checkBits(c.SumBits))
}

// checkText reports whether words for people could take over a terminal.
func checkText(s string) error {
	if strings.ContainsFunc(s, commanding) {
		return errors.New("text with control characters")
	}
	return nil
}
