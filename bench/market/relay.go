package market

import (
	"io"
	"net"
	"sync"
)

// A relay copies bytes between TCP and a unix socket and does nothing else. It
// says what being in between costs.
type relay struct {
	listener net.Listener
	socket   string

	mu    sync.Mutex
	conns []net.Conn
}

func startRelay(socket string) (*relay, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	r := &relay{listener: l, socket: socket}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go r.serve(c)
		}
	}()
	return r, nil
}

func (r *relay) serve(client net.Conn) {
	defer client.Close()
	server, err := net.Dial("unix", r.socket)
	if err != nil {
		return
	}
	defer server.Close()
	r.mu.Lock()
	r.conns = append(r.conns, client, server)
	r.mu.Unlock()
	go func() {
		_, _ = io.Copy(server, client)
		_ = server.Close()
	}()
	_, _ = io.Copy(client, server)
}

func (r *relay) dsn(user string) string {
	return "postgres://" + user + "@" + r.listener.Addr().String() + "/postgres?sslmode=disable"
}

func (r *relay) close() {
	_ = r.listener.Close()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range r.conns {
		_ = c.Close()
	}
}
