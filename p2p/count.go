package p2p

import "sync"

// counters count what is in use by each name.
type counters struct {
	mu    sync.Mutex
	inUse map[string]int
	total int
}

// enter counts one more for the name, unless that would pass the limit, and
// returns how to take it back.
func (c *counters) enter(name string, limit int) (leave func(), ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.inUse[name] >= limit {
		return nil, false
	}
	if c.inUse == nil {
		c.inUse = map[string]int{}
	}
	c.inUse[name]++
	c.total++
	return func() { c.leave(name) }, true
}

func (c *counters) leave(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.total--
	if c.inUse[name]--; c.inUse[name] == 0 {
		delete(c.inUse, name)
	}
}

// sum returns how many are in use by all names together.
func (c *counters) sum() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.total
}
