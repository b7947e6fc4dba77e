package store

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgconn/ctxwatch"
	"github.com/jackc/pgx/v5/pgxpool"

	"enigma"
)

// A pool keeps connections of the revisions' roles. A connection serves one
// role for its whole life: none is ever handed from one data set to another.
type pool struct {
	base   *pgconn.Config
	config Config
	owner  *pgxpool.Pool
	slots  chan struct{}  // one token for each connection in use
	ending sync.WaitGroup // connections that are being given up

	mu        sync.Mutex
	closed    bool
	idle      map[string][]*conn // by role
	idling    int                // connections in idle
	passwords map[string]string  // by role
}

// A conn is one connection and what it has prepared.
type conn struct {
	*pgconn.PgConn
	prepared map[string]string // statement's name, by text
	released time.Time
}

func newPool(base *pgconn.Config, c Config, owner *pgxpool.Pool) *pool {
	return &pool{
		base: base, config: c, owner: owner, slots: make(chan struct{}, c.MaxConns),
		idle: map[string][]*conn{}, passwords: map[string]string{},
	}
}

// acquire waits for a turn and returns a connection of the role.
func (p *pool) acquire(ctx context.Context, role string) (*conn, error) {
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	c, err := p.take(ctx, role)
	if err != nil {
		<-p.slots
		return nil, err
	}
	return c, nil
}

func (p *pool) take(ctx context.Context, role string) (*conn, error) {
	for {
		c, err := p.pop(role)
		if err != nil {
			return nil, err
		}
		if c == nil {
			break
		}
		// PostgreSQL may have been restarted since. CheckConn would wait for a
		// context to end and so set off the handler below, for five seconds.
		if time.Since(c.released) < trusted || c.Ping(ctx) == nil {
			return c, nil
		}
		closeNow(c)
	}
	password, err := p.password(ctx, role)
	if err != nil {
		return nil, err
	}
	c := p.base.Copy()
	c.User, c.Password = role, password
	c.BuildContextWatcherHandler = func(conn *pgconn.PgConn) ctxwatch.Handler {
		return &pgconn.CancelRequestContextWatcherHandler{Conn: conn, DeadlineDelay: 5 * time.Second}
	}
	opened, err := pgconn.ConnectConfig(ctx, c)
	return &conn{PgConn: opened, prepared: map[string]string{}}, err
}

// trusted is how long after its last statement a connection is believed to be
// good without asking PostgreSQL. Where that is wrong, the subscriber's node
// asks the next storage node.
const trusted = time.Second

// pop takes an idle connection of the role, nil if there is none. Then it makes
// room for a new one: in use and idle together never pass the limit.
func (p *pool) pop(role string) (*conn, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, &enigma.Error{Kind: enigma.Unavailable, Err: errors.New("the store is closed")}
	}
	if c := p.popFrom(role); c != nil {
		return c, nil
	}
	for other := range p.idle {
		if p.idling+len(p.slots) <= cap(p.slots) {
			break
		}
		closeNow(p.popFrom(other))
	}
	return nil, nil
}

func (p *pool) popFrom(role string) *conn {
	list := p.idle[role]
	if len(list) == 0 {
		return nil
	}
	c := list[len(list)-1]
	p.idle[role] = list[:len(list)-1]
	if len(list) == 1 {
		delete(p.idle, role)
	}
	p.idling--
	return c
}

// password returns the role's password, set once in this process's life.
func (p *pool) password(ctx context.Context, role string) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if pw, ok := p.passwords[role]; ok {
		return pw, nil
	}
	pw, err := prepareRole(ctx, p.owner, role, p.config)
	if err == nil {
		p.passwords[role] = pw
	}
	return pw, err
}

// release takes back a connection whose statement ended.
func (p *pool) release(role string, c *conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, known := p.passwords[role]
	if p.closed || !known || c.IsClosed() {
		closeNow(c)
	} else {
		c.released = time.Now()
		p.idle[role] = append(p.idle[role], c)
		p.idling++
	}
	<-p.slots
}

// giveUp closes a connection whose statement was cancelled, in the background:
// PostgreSQL's answer to that may take a moment, and the connection counts until
// then.
func (p *pool) giveUp(c *conn, rr *pgconn.ResultReader) {
	p.ending.Go(func() {
		rr.Close()
		closeNow(c)
		<-p.slots
	})
}

// forget closes a role's idle connections; those in use are closed when they
// come back.
func (p *pool) forget(role string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := p.popFrom(role); c != nil; c = p.popFrom(role) {
		closeNow(c)
	}
	delete(p.passwords, role)
}

// close closes idle connections and waits for those that are being given up.
// Those in use are closed when they come back.
func (p *pool) close() {
	p.mu.Lock()
	p.closed = true
	for role := range p.idle {
		for c := p.popFrom(role); c != nil; c = p.popFrom(role) {
			closeNow(c)
		}
	}
	p.mu.Unlock()
	p.ending.Wait()
}

// closeNow says goodbye to PostgreSQL without waiting long for it to hear.
func closeNow(c *conn) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	c.Close(ctx)
}
