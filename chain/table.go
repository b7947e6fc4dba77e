package chain

// A table is one kind of record of a state. Every change goes through put or drop,
// so that it can be taken back and stored.
//
// Values are never changed in place: a slice in one is replaced as a whole.
type table[K comparable, V any] struct {
	tag   byte // of its records in a store, and no other table's
	rows  map[K]V
	codec codec[K, V]

	// changed keeps indexes in step; was and is say whether there was a row and
	// whether there is one. Optional.
	changed func(k K, old, now V, was, is bool)
}

// A codec turns a row into a record of a store and back. Keys have no tag.
type codec[K comparable, V any] struct {
	key   func(K) []byte
	value func(V) []byte
	read  func(key, value []byte) (K, V, error)
}

// A change is one row of a table before and after.
type change[K comparable, V any] struct {
	table    *table[K, V]
	of       K
	old, now V
	was, is  bool // there was a row, and there is one
}

// An edit is a change of any table.
type edit interface {
	// undo takes the change back. Changes are taken back in reverse order.
	undo()

	// key and value are the row after the change, as a store keeps it; the value
	// is nil if there is none.
	key() []byte
	value() []byte

	// more is how many rows more there are than before: 1, 0 or -1.
	more() int
}

// put writes a row and notes the change in j.
func (t *table[K, V]) put(j *edits, k K, v V) {
	old, was := t.rows[k]
	t.set(k, v, old, was)
	*j = append(*j, &change[K, V]{t, k, old, v, was, true})
}

// drop removes a row, if there is one, and notes that in j.
func (t *table[K, V]) drop(j *edits, k K) {
	old, was := t.rows[k]
	if !was {
		return
	}
	var none V
	t.unset(k, old)
	*j = append(*j, &change[K, V]{t, k, old, none, true, false})
}

func (t *table[K, V]) set(k K, v, old V, was bool) {
	t.rows[k] = v
	if t.changed != nil {
		t.changed(k, old, v, was, true)
	}
}

func (t *table[K, V]) unset(k K, old V) {
	delete(t.rows, k)
	if t.changed != nil {
		var none V
		t.changed(k, old, none, true, false)
	}
}

func (c *change[K, V]) undo() {
	if c.was {
		c.table.set(c.of, c.old, c.now, c.is)
		return
	}
	c.table.unset(c.of, c.now)
}

func (c *change[K, V]) key() []byte { return append([]byte{c.table.tag}, c.table.codec.key(c.of)...) }

func (c *change[K, V]) value() []byte {
	if !c.is {
		return nil
	}
	return c.table.codec.value(c.now)
}

func (c *change[K, V]) more() int {
	switch {
	case c.is && !c.was:
		return 1
	case c.was && !c.is:
		return -1
	}
	return 0
}

// load adds a record of a store.
func (t *table[K, V]) load(key, value []byte) error {
	k, v, err := t.codec.read(key, value)
	if err == nil {
		t.set(k, v, v, false)
	}
	return err
}

// edits are changes in order.
type edits []edit

// undo takes all changes back.
func (j *edits) undo() {
	for i := len(*j); i > 0; i-- {
		(*j)[i-1].undo()
	}
	*j = nil
}
