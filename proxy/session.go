package proxy

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
)

// A session is one client's conversation. Its goroutine owns every field but
// those under mu.
type session struct {
	config *Config
	front  *stream
	back   *backend
	secret []byte // that a cancel request must know

	tx      byte // 'I', 'T' or 'E', as the backend last said
	dirty   bool // the backend got extended messages since it last said so
	worked  bool // and was told to execute something of the client's since then
	turned  bool // and that has begun or ended a transaction block
	discard bool // a message failed: everything is ignored until Sync
	queue   []*reply

	stmts     map[string]*statement // prepared ones, by name
	portals   map[string]*portal    // that may be executed, by name
	known     map[string]*facts     // by statement.key
	catalogue *Catalogue            // that known is about
	settings  *settings             // nil if they may have changed
	swap      *swap                 // of inputs, for texts that are prepared; mostly nil
	placed    int                   // temporary tables that were made for fetches
	changed   bool                  // settings may change back when the transaction ends

	definitions *atomic.Int64 // counts the changes of all sessions
	seen        int64         // of them, when known was last forgotten
	altered     bool          // this one has changed some that nobody has been told of

	txn  transaction
	held []byte // the tag of a write that has yet to be written

	utf8         bool // client_encoding is UTF8, or SQL_ASCII, which is not converted
	plainStrings bool // standard_conforming_strings

	mu      sync.Mutex
	closing bool
	stop    func(error) // cancels the remote work in progress; nil if none is
}

// errBye is how a session ends when nobody did anything wrong.
var errBye = errors.New("client said goodbye")

// serve opens a session for a client that has logged in, and runs it.
func (s *Server) serve(ctx context.Context, front *stream, st *startup) error {
	if !s.enter() {
		return fatal("53300", "sorry, too many clients already")
	}
	defer s.leave()
	back, err := dial(ctx, s.config.Engine, st.params)
	if err != nil {
		s.config.Log.ErrorContext(ctx, "local engine cannot be reached", "err", err)
		return fatal("57P03", "the gateway's local engine is not accepting connections")
	}
	defer back.conn.Close()
	sn := &session{
		config: &s.config, front: front, back: back, secret: make([]byte, 4),
		stmts: map[string]*statement{}, portals: map[string]*portal{}, known: map[string]*facts{},
		definitions: &s.definitions,
	}
	if st.version == newestVersion {
		sn.secret = make([]byte, 32)
	}
	_, _ = rand.Read(sn.secret)
	if err := sn.open(s); err != nil {
		return err
	}
	defer s.forget(sn)
	started := time.Now()
	s.config.Log.InfoContext(ctx, "session started", "user", st.user, "remote", front.conn.RemoteAddr().String())
	defer sn.closePortals()
	err = sn.run(ctx)
	if errors.Is(err, errBye) {
		err = nil
	}
	s.config.Log.InfoContext(ctx, "session ended", "user", st.user, "seconds", int(time.Since(started).Seconds()), "err", err)
	return err
}

// enter counts a session in, up to the limit.
func (s *Server) enter() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing || s.admitted >= s.config.MaxSessions {
		return false
	}
	s.admitted++
	return true
}

func (s *Server) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.admitted--
}

// remember makes sn reachable for cancel requests and Shutdown.
func (s *Server) remember(sn *session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions[sn.back.key.ProcessID] = sn
	if s.closing {
		sn.close()
	}
}

func (s *Server) forget(sn *session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sessions[sn.back.key.ProcessID] == sn {
		delete(s.sessions, sn.back.key.ProcessID)
	}
}

// cancel interrupts the session that a cancel request names, if it knows the
// session's secret. Nobody is told whether it did.
func (s *Server) cancel(pid uint32, secret []byte) {
	s.mu.Lock()
	sn := s.sessions[pid]
	s.mu.Unlock()
	if sn == nil || subtle.ConstantTimeCompare(sn.secret, secret) != 1 {
		return
	}
	if !sn.interrupt(errCanceled) {
		sn.back.cancel(s.config.Engine)
	}
}

// open relays the backend's side of the startup: its parameters, a key of our
// own in place of its key, and that it is ready.
func (s *session) open(server *Server) error {
	_ = s.back.conn.SetDeadline(time.Now().Add(s.config.AuthTimeout))
	for {
		kind, body, err := s.back.next(maxUnauthenticated)
		if err != nil {
			return errEngine
		}
		switch kind {
		case 'R':
			var ok pgproto3.AuthenticationOk
			if ok.Decode(body) != nil {
				return internal("the local engine wants a password")
			}
		case 'K':
			if err := s.back.key.Decode(body); err != nil {
				return err
			}
			server.remember(s)
			s.front.send(&pgproto3.BackendKeyData{ProcessID: s.back.key.ProcessID, SecretKey: s.secret})
		case 'E':
			s.front.put(kind, body)
			return s.front.flush()
		case 'Z':
			s.tx = body[0]
			s.front.put(kind, body)
			return errors.Join(s.back.conn.SetDeadline(time.Time{}), s.front.flush())
		default:
			if kind == 'S' {
				s.noted(body)
			}
			s.front.put(kind, body)
		}
	}
}

// noted takes a parameter that the backend reports.
func (s *session) noted(body []byte) {
	var p pgproto3.ParameterStatus
	if p.Decode(body) != nil {
		return
	}
	switch p.Name {
	case "client_encoding":
		s.utf8 = p.Value == "UTF8" || p.Value == "SQL_ASCII"
	case "standard_conforming_strings":
		s.plainStrings = p.Value == "on"
	}
	s.stale()
}

// run handles one message after another until the session ends.
func (s *session) run(ctx context.Context) error {
	defer s.back.send(&pgproto3.Terminate{})
	for {
		if s.front.r.Buffered() == 0 {
			// Nothing more is on its way: answer before waiting, since the
			// client may be waiting too.
			if err := s.settle(); err != nil {
				return err
			}
			if err := s.front.flush(); err != nil {
				return errGone
			}
		}
		kind, body, err := s.receive()
		if err != nil {
			return err
		}
		if err := s.handle(ctx, kind, body); err != nil {
			return err
		}
	}
}

// receive reads the client's next message.
func (s *session) receive() (byte, []byte, error) {
	if s.front.r.Buffered() == 0 {
		if err := s.await(); err != nil {
			return 0, nil, err
		}
	}
	kind, body, err := s.front.next(s.config.MaxMessage)
	switch timeout := net.Error(nil); {
	case err == nil:
		return kind, body, nil
	case errors.Is(err, errFrame):
		return 0, nil, fatal("08P01", "invalid message length")
	case errors.As(err, &timeout) && timeout.Timeout():
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.closing {
			return 0, nil, errShutdown
		}
		return 0, nil, errIdle
	case errors.Is(err, io.EOF):
		return 0, nil, errBye
	}
	return 0, nil, errGone
}

// await sets how long the next read may take.
func (s *session) await() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing {
		return errShutdown
	}
	var deadline time.Time
	if s.config.IdleTimeout > 0 {
		deadline = time.Now().Add(s.config.IdleTimeout)
	}
	return s.front.conn.SetReadDeadline(deadline)
}

// close ends the session as soon as it waits for its client. Any goroutine may
// call it.
func (s *session) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closing = true
	_ = s.front.conn.SetReadDeadline(time.Unix(1, 0))
}

// interrupt cancels the remote work in progress, and reports whether there was
// any. Any goroutine may call it.
func (s *session) interrupt(cause error) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stop == nil {
		return false
	}
	s.stop(cause)
	return true
}
