package proxy

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// DefaultDecrypted is Config.MaxDecrypted's default, in bytes: 256 MiB.
const DefaultDecrypted int64 = 256 << 20

// A Config says how a gateway serves SQL.
type Config struct {
	// Listen is the address that clients connect to, such as "127.0.0.1:6432".
	// Required.
	Listen string

	// TLS is what the server shows to clients that ask for encryption, by
	// SSLRequest or directly. Optional; without it they are told no.
	TLS *tls.Config

	// Users are the names that may log in. Required.
	Users map[string]Verifier

	// Database is the only one that clients may name. Optional; defaults to
	// "market".
	Database string

	// Engine is the private PostgreSQL behind the gateway. Required.
	Engine Engine

	// Source knows the data sets. Required.
	Source Source

	// Writer changes data sets that the gateway's wallet owns. Optional; without
	// it no statement changes a data set.
	Writer Writer

	// MaxSessions bounds the sessions at one time. Optional; defaults to 100.
	MaxSessions int

	// AuthTimeout bounds the time from connecting to being authenticated.
	// Optional; defaults to 30s.
	AuthTimeout time.Duration

	// IdleTimeout ends sessions that send nothing for so long. Optional; zero
	// means never.
	IdleTimeout time.Duration

	// WriteTimeout ends sessions that read nothing for so long while there is
	// something to read. Optional; defaults to 15 minutes.
	WriteTimeout time.Duration

	// MaxMessage bounds one message of a client, in bytes. Optional; defaults
	// to 64 MiB.
	MaxMessage int

	// MaxDecrypted bounds the decrypted rows that one statement may hold in
	// memory for the engine to finish, in bytes. Optional; defaults to
	// DefaultDecrypted.
	MaxDecrypted int64

	// ArrayRows is up to how many rows of one table the engine gets as an array;
	// more go into a temporary table. Optional; defaults to 500.
	ArrayRows int64

	// Log receives structured events, never SQL. Optional; defaults to
	// discarding them.
	Log *slog.Logger
}

// check reports everything wrong with c at once, and fills in defaults.
func (c *Config) check() error {
	var errs []error
	require := func(ok bool, what string) {
		if !ok {
			errs = append(errs, errors.New(what+": required"))
		}
	}
	require(c.Listen != "", "listen")
	require(len(c.Users) > 0, "users")
	require(c.Engine.Socket != "" && c.Engine.User != "" && c.Engine.Database != "", "engine")
	require(c.Source != nil, "source")
	if c.Database == "" {
		c.Database = "market"
	}
	if c.MaxSessions == 0 {
		c.MaxSessions = 100
	}
	if c.AuthTimeout == 0 {
		c.AuthTimeout = 30 * time.Second
	}
	if c.WriteTimeout == 0 {
		c.WriteTimeout = 15 * time.Minute
	}
	if c.MaxMessage == 0 {
		c.MaxMessage = 64 << 20
	}
	if c.ArrayRows == 0 {
		c.ArrayRows = 500
	}
	if c.MaxDecrypted == 0 {
		c.MaxDecrypted = DefaultDecrypted
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return errors.Join(errs...)
}

// maxStrangers bounds the connections that have not logged in yet, so that
// those who never will cannot keep out those who can.
const maxStrangers = 256

// A Server accepts sessions.
type Server struct {
	config   Config
	listener net.Listener
	secret   []byte // makes mock verifiers

	definitions atomic.Int64 // counts changes of the subscriber's own tables and views

	mu        sync.Mutex // guards all below
	sessions  map[uint32]*session
	admitted  int
	strangers int
	conns     map[net.Conn]bool // whether they still are strangers
	closing   bool
	running   sync.WaitGroup
}

// Listen checks c and opens its address; Serve then accepts.
func Listen(ctx context.Context, c Config) (*Server, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return nil, err
	}
	secret := make([]byte, 32)
	_, _ = rand.Read(secret)
	return &Server{config: c, listener: l, secret: secret, sessions: map[uint32]*session{}, conns: map[net.Conn]bool{}}, nil
}

// Addr returns the address that clients connect to.
func (s *Server) Addr() net.Addr { return s.listener.Addr() }

// Serve accepts clients until Shutdown, after which it returns nil.
func (s *Server) Serve() error {
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			s.mu.Lock()
			closing := s.closing
			s.mu.Unlock()
			if closing {
				return nil
			}
			var timeout net.Error
			if errors.As(err, &timeout) && timeout.Timeout() {
				continue
			}
			return fmt.Errorf("accept: %w", err)
		}
		if !s.admit(conn) {
			_ = conn.Close()
			continue
		}
		go func() {
			defer s.release(conn)
			s.handle(conn)
		}()
	}
}

// admit counts a new connection in, unless there are too many strangers.
func (s *Server) admit(conn net.Conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing || s.strangers >= maxStrangers {
		return false
	}
	s.strangers++
	s.conns[conn] = true
	s.running.Add(1)
	return true
}

// recognise counts a connection as a stranger no more.
func (s *Server) recognise(conn net.Conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conns[conn] {
		s.conns[conn] = false
		s.strangers--
	}
}

func (s *Server) release(conn net.Conn) {
	_ = conn.Close()
	s.recognise(conn)
	s.mu.Lock()
	delete(s.conns, conn)
	s.mu.Unlock()
	s.running.Done()
}

// handle serves one connection to its end. A panic ends that connection only.
func (s *Server) handle(conn net.Conn) {
	front := newStream(conn, s.config.WriteTimeout)
	defer func() {
		if p := recover(); p != nil {
			// The value may quote what it choked on; its type does not.
			s.config.Log.Error("session panicked", "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
			s.dismiss(front, fatal("XX000", "internal error of the gateway; its log says more"))
		}
	}()
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(errGone)
	_ = conn.SetDeadline(time.Now().Add(s.config.AuthTimeout))
	front, st, err := s.login(ctx, conn)
	if err != nil {
		s.dismiss(front, err)
		return
	}
	if st == nil {
		return // a cancel request
	}
	_ = conn.SetDeadline(time.Time{})
	s.recognise(conn)
	if err := s.serve(ctx, front, st); err != nil {
		s.dismiss(front, err)
	}
}

// dismiss tells the client why its connection ends, if that is its business.
func (s *Server) dismiss(front *stream, err error) {
	var a *answer
	if !errors.As(err, &a) {
		if !errors.Is(err, errSilent) && !errors.Is(err, errGone) {
			s.config.Log.Debug("connection ended", "err", err)
		}
		return
	}
	last := a.ErrorResponse // errors that all sessions share stay as they are
	last.Severity, last.SeverityUnlocalized = "FATAL", "FATAL"
	front.w.Reset(&patientWriter{conn: front.conn, patience: time.Second})
	front.send(&last)
	_ = front.flush()
}

// login brings a connection to the point where the client is who it says.
func (s *Server) login(ctx context.Context, conn net.Conn) (*stream, *startup, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.AuthTimeout)
	defer cancel()
	front, st, err := greet(ctx, conn, s.config.TLS, s.config.WriteTimeout)
	if err != nil {
		return front, nil, err
	}
	if st.cancel != nil {
		s.cancel(st.cancel.ProcessID, st.cancel.SecretKey)
		return front, nil, nil
	}
	if st.negotiate != nil {
		front.send(st.negotiate)
	}
	v, ok := s.config.Users[st.user]
	if !ok {
		v = mock(s.secret, st.user)
	}
	if err := authenticate(front, s.config.TLS, st.user, v); err != nil {
		if s.config.Log.Enabled(ctx, slog.LevelInfo) && !errors.Is(err, errSilent) {
			s.config.Log.InfoContext(ctx, "login refused", "user", st.user, "remote", conn.RemoteAddr().String())
		}
		return front, nil, err
	}
	if !ok {
		return front, nil, internal("a mock verifier let %q in", st.user)
	}
	if st.db != s.config.Database {
		return front, nil, fatal("3D000", fmt.Sprintf("database %q does not exist", st.db))
	}
	return front, st, nil
}

// Shutdown stops accepting, tells idle sessions that they end and lets busy
// ones finish their statement, until ctx ends; then it cuts them off.
func (s *Server) Shutdown(ctx context.Context) error {
	s.mu.Lock()
	s.closing = true
	for _, sn := range s.sessions {
		sn.close()
	}
	for conn, stranger := range s.conns {
		if stranger {
			_ = conn.Close()
		}
	}
	s.mu.Unlock()
	err := s.listener.Close()
	if errors.Is(err, net.ErrClosed) {
		err = nil // Shutdown was called before
	}
	done := make(chan struct{})
	go func() { s.running.Wait(); close(done) }()
	select {
	case <-done:
		return err
	case <-ctx.Done():
	}
	s.mu.Lock()
	for _, sn := range s.sessions {
		sn.interrupt(errShutdown)
		_ = sn.back.conn.Close()
	}
	for conn := range s.conns {
		_ = conn.Close()
	}
	s.mu.Unlock()
	<-done
	return errors.Join(err, context.Cause(ctx))
}
