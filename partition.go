package enigma

import (
	"fmt"
	"slices"
)

// A table has MinParts to MaxParts partitions, if it has any.
const (
	MinParts = 2
	MaxParts = 256
)

// A Partition says how storage nodes divide a table's rows: by a hash of stored
// terms, which tells them nothing that the terms do not. A statement that fixes
// all of By by equality reads one part. In a manifest the names are logical, in a
// LoadSpec they are physical.
type Partition struct {
	By    []string `json:"by"`
	Parts int      `json:"parts"` // MinParts to MaxParts
}

// Check reports whether there could be such a table.
func (p *Partition) Check() error {
	if p.Parts < MinParts || p.Parts > MaxParts {
		return fmt.Errorf("partition: %d parts: want %d to %d", p.Parts, MinParts, MaxParts)
	}
	if len(p.By) == 0 || len(p.By) > maxKeyColumns {
		return fmt.Errorf("partition: want 1 to %d columns", maxKeyColumns)
	}
	for i, name := range p.By {
		if slices.Contains(p.By[:i], name) {
			return fmt.Errorf("partition: column %q is there twice", name)
		}
	}
	return nil
}

// Partitions reports whether rows can be divided by a column's terms under s:
// those of equal values have to be equal, and small enough to be hashed for
// every row.
func (s Scheme) Partitions() bool { return s == Det || s == Ope }

// checkPartition checks a manifest's partition.
func (t *Table) checkPartition() error {
	if t.Partition == nil {
		return nil
	}
	if err := t.Partition.Check(); err != nil {
		return err
	}
	for _, name := range t.Partition.By {
		i := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == name })
		if i < 0 {
			return fmt.Errorf("partition by column %q, which does not exist", name)
		}
		if s := t.Columns[i].Scheme; !s.Partitions() {
			return fmt.Errorf("partition by column %q: scheme %s: want %s or %s", name, s, Det, Ope)
		}
	}
	return nil
}
