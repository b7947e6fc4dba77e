package proxy

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
)

// An Engine says where the gateway's private PostgreSQL is.
type Engine struct {
	// Socket is the directory of its Unix socket, as libpq's host. Required.
	Socket string

	// User and Database are what every session connects as and to. The user
	// must be trusted on the socket and may not read any logical table.
	// Required.
	User, Database string
}

// socketName is the socket's file, named for the port that all engines have.
const socketName = ".s.PGSQL.5432"

// A backend is one session's connection to the engine.
type backend struct {
	*stream
	key pgproto3.BackendKeyData
}

// dial connects to the engine and sends the client's startup parameters on. It
// reads nothing: the session relays what the engine has to say to them.
func dial(ctx context.Context, e Engine, params map[string]string) (*backend, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "unix", filepath.Join(e.Socket, socketName))
	if err != nil {
		return nil, err
	}
	b := &backend{stream: newStream(conn, 0)}
	m := &pgproto3.StartupMessage{ProtocolVersion: pgproto3.ProtocolVersion30, Parameters: map[string]string{"user": e.User, "database": e.Database}}
	for k, v := range params {
		m.Parameters[k] = v
	}
	b.send(m)
	if err := b.flush(); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return b, nil
}

// cancel asks the engine to cancel what the backend is doing. Like every
// cancel request it may come too late, and has no answer.
func (b *backend) cancel(e Engine) {
	conn, err := net.DialTimeout("unix", filepath.Join(e.Socket, socketName), time.Second)
	if err != nil {
		return
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(time.Second))
	m := pgproto3.CancelRequest{ProcessID: b.key.ProcessID, SecretKey: b.key.SecretKey}
	packet, err := m.Encode(nil)
	if err != nil {
		return
	}
	if _, err := conn.Write(packet); err == nil {
		_, _ = conn.Read(make([]byte, 1)) // PostgreSQL closes once it has acted
	}
}
