package store

import (
	"context"
	"sync"

	"enigma"
)

// turns bounds how many statements of one subscriber run at once, so that one
// who asks a lot leaves connections to the others.
type turns struct {
	most int

	mu    sync.Mutex
	lines map[enigma.Address]*line // under mu; of those who ask now
}

// A line is one subscriber's.
type line struct {
	slots chan struct{}
	here  int // who hold a slot or wait for one
}

// take waits for a turn, and returns what gives it back.
func (t *turns) take(ctx context.Context, who enigma.Address) (done func(), err error) {
	t.mu.Lock()
	l := t.lines[who]
	if l == nil {
		l = &line{slots: make(chan struct{}, t.most)}
		t.lines[who] = l
	}
	l.here++
	t.mu.Unlock()
	leave := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if l.here--; l.here == 0 {
			delete(t.lines, who)
		}
	}
	select {
	case l.slots <- struct{}{}:
		return sync.OnceFunc(func() { <-l.slots; leave() }), nil
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
}

// turnRows give a turn back when they end.
type turnRows struct {
	enigma.Rows
	done func()
}

func (r *turnRows) Next() ([][]byte, error) {
	cells, err := r.Rows.Next()
	if err != nil {
		r.done()
	}
	return cells, err
}

func (r *turnRows) Close() error {
	defer r.done()
	return r.Rows.Close()
}
