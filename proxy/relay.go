package proxy

import (
	"bytes"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"
)

// A reply is what the backend still owes for one message that it was sent.
type reply struct {
	kind byte // of the message: P, B, D, E, C, Q or S

	// take, if set, gets what answers the message, and the client sees neither
	// that nor any notice. The body is valid during the call.
	take func(kind byte, body []byte)

	// fix, if set, changes an error before the client sees it; it returns
	// false to keep it from the client.
	fix func(*pgproto3.ErrorResponse) bool

	// oneOf says that the message stands for one statement of several in a
	// Query. PostgreSQL takes them for a transaction block, and has nothing to
	// say about its absence.
	oneOf bool

	// ours says that a command is the gateway's own: its tag says nothing about
	// what the client did.
	ours bool

	// done, if set, is called when the message's command has been completed.
	done func()

	// copy, if set, sends the rows that a COPY of the gateway's own asks for.
	copy func() error

	// tag, if set, replaces the command tag that answers the message.
	tag string

	// undo, if set, takes back what was noted down when the message was sent,
	// because it failed or, if not, because it was never looked at.
	undo func(failed bool)
}

// ask queues a message for the backend.
func (s *session) ask(m pgproto3.FrontendMessage, r *reply) {
	s.back.send(m)
	s.owe(r)
}

// forward queues one of the client's own messages for the backend as it came.
func (s *session) forward(kind byte, body []byte, r *reply) error {
	if len(s.queue) > 0 && s.back.w.Buffered()+len(body) > bufferSize/2 {
		// Were the backend blocked on answers that nobody reads, it would not
		// read this either.
		if err := s.settle(); err != nil || s.discard {
			return err
		}
	}
	s.back.put(kind, body)
	s.owe(r)
	return nil
}

func (s *session) owe(r *reply) {
	s.queue = append(s.queue, r)
	s.dirty = true
	s.worked = s.worked || r.kind == 'E' && r.take == nil
}

// settle sends what is queued and relays every answer that the backend owes.
// Its error ends the session; a failed message sets s.discard instead.
func (s *session) settle() error {
	if len(s.queue) == 0 {
		return nil
	}
	if last := s.queue[len(s.queue)-1].kind; last != 'S' && last != 'Q' {
		s.back.send(&pgproto3.Flush{})
	}
	if err := s.back.flush(); err != nil {
		return s.lost()
	}
	for len(s.queue) > 0 {
		if err := s.collect(s.queue[0]); err != nil {
			return err
		}
	}
	return nil
}

// collect reads the answers to the message at the head of the queue.
func (s *session) collect(r *reply) error {
	for {
		kind, n, err := s.back.header()
		if err != nil {
			return errEngine
		}
		if kind == 'D' && r.take == nil {
			if err := s.back.relay(s.front, kind, n); err != nil {
				return err
			}
			continue
		}
		body, err := s.back.read(n)
		if err != nil {
			return errEngine
		}
		done, err := s.digest(r, kind, body)
		if done || err != nil {
			return err
		}
	}
}

// digest passes one message of the backend on, and reports whether r needs no
// more.
func (s *session) digest(r *reply, kind byte, body []byte) (done bool, err error) {
	switch kind {
	case 'S':
		s.noted(body)
		s.front.put(kind, body)
		return false, nil
	case 'A':
		s.front.put(kind, body)
		return false, nil
	case 'N':
		if r.take == nil && !(r.oneOf && onBlocks(body)) {
			s.front.put(kind, body)
		}
		return false, nil
	case 'E':
		return s.failed(r, body)
	case 'G':
		if r.copy == nil {
			return false, internal("the local engine started a COPY")
		}
		if err := r.copy(); err != nil {
			return false, s.lost()
		}
		return false, nil
	case 'H', 'W':
		return false, internal("the local engine started a COPY")
	case 'C':
		if !r.ours {
			s.completed(string(bytes.TrimSuffix(body, []byte{0})))
		}
		if r.done != nil {
			r.done()
		}
		if r.tag != "" {
			body = append([]byte(r.tag), 0)
		}
	case 'Z':
		s.ready(body[0])
	}
	if r.take != nil {
		r.take(kind, body)
	} else {
		s.front.put(kind, body)
	}
	if !answers(r.kind, kind) {
		return false, nil
	}
	s.queue = s.queue[1:]
	return true, nil
}

// onBlocks recognises the warning that a statement has no effect outside of a
// transaction block.
func onBlocks(body []byte) bool {
	var n pgproto3.NoticeResponse
	return n.Decode(body) == nil && n.Code == "25P01" && strings.HasSuffix(n.Message, "can only be used in transaction blocks")
}

// answers reports whether a message of the backend is the last one that a
// message of this kind gets.
func answers(message, kind byte) bool {
	switch message {
	case 'P':
		return kind == '1'
	case 'B':
		return kind == '2'
	case 'C':
		return kind == '3'
	case 'D':
		return kind == 'T' || kind == 'n'
	case 'E':
		return kind == 'C' || kind == 'I' || kind == 's'
	}
	return kind == 'Z'
}

// failed handles an error of the backend. In the extended protocol nothing
// that was queued behind it is looked at, up to the Sync.
func (s *session) failed(r *reply, body []byte) (done bool, err error) {
	var e pgproto3.ErrorResponse
	if err := e.Decode(body); err != nil {
		return false, err
	}
	if e.Severity == "FATAL" || e.Severity == "PANIC" {
		s.front.put('E', body)
		_ = s.front.flush()
		return false, errBye
	}
	switch {
	case r.fix == nil:
		s.front.put('E', body)
	case r.fix(&e):
		s.front.send(&e)
	}
	if r.kind == 'Q' || r.kind == 'S' {
		return false, nil // ReadyForQuery follows
	}
	last := s.queue[len(s.queue)-1]
	for i := len(s.queue) - 1; i >= 0; i-- {
		if undo := s.queue[i].undo; undo != nil {
			undo(i == 0)
		}
	}
	s.queue = s.queue[:0]
	if last.kind == 'S' {
		s.queue = append(s.queue, last)
	} else {
		s.discard = true
	}
	return true, nil
}

// lost explains a broken connection to the backend: what it said last, if it
// said anything.
func (s *session) lost() error {
	for {
		kind, body, err := s.back.next(1 << 20)
		if err != nil {
			return errEngine
		}
		if kind == 'E' {
			s.front.put(kind, body)
			_ = s.front.flush()
			return errBye
		}
	}
}
