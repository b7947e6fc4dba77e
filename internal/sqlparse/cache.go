package sqlparse

import (
	"container/list"
	"sync"
)

// cached holds what the process parsed last: parsing is most of what planning
// a repeated statement would cost.
var cached = newCache(1024, 4096)

// A cache is a least-recently-used map from text to statements. It keeps texts
// up to a length only, so that its memory is bounded.
type cache struct {
	entries, longest int

	mu    sync.Mutex
	order *list.List               // guarded by mu; front is the most recent *entry
	byKey map[string]*list.Element // guarded by mu
}

type entry struct {
	text string
	sts  []Statement
}

func newCache(entries, longest int) *cache {
	return &cache{entries: entries, longest: longest, order: list.New(), byKey: map[string]*list.Element{}}
}

func (c *cache) get(text string) ([]Statement, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[text]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry).sts, true
}

func (c *cache) put(text string, sts []Statement) {
	if len(text) > c.longest {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.byKey[text]; ok {
		return
	}
	c.byKey[text] = c.order.PushFront(&entry{text, sts})
	if c.order.Len() > c.entries {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.byKey, last.Value.(*entry).text)
	}
}
