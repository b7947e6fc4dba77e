package chain

import (
	"bytes"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// A fault is what a proxy does to one request in place of passing it on. It
// returns false to have the request passed on all the same.
type fault func(w http.ResponseWriter, m *asked, pass func() []byte) bool

// What is asked, and a channel that is closed when the client has gone.
type asked struct {
	message
	gone <-chan struct{}
}

// A faultyProxy is an HTTP endpoint in front of a chain that misbehaves on
// demand.
type faultyProxy struct {
	*httptest.Server
	to string

	mu     sync.Mutex
	fault  fault          // under mu
	counts map[string]int // under mu; by method
}

func newProxy(t *testing.T, to string) *faultyProxy {
	t.Helper()
	p := &faultyProxy{to: to, counts: map[string]int{}}
	p.Server = httptest.NewServer(p)
	t.Cleanup(p.Close)
	return p
}

// url is the proxy's with an access key, as providers have it.
func (p *faultyProxy) url() string { return p.URL + "/v3/sesame" }

func (p *faultyProxy) set(f fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fault = f
}

func (p *faultyProxy) count(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.counts[method]
}

func (p *faultyProxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var m message
	if err := json.Unmarshal(body, &m); err != nil {
		m.Method = "batch"
	}
	p.mu.Lock()
	f := p.fault
	p.counts[m.Method]++
	p.mu.Unlock()
	what := &asked{message: m, gone: r.Context().Done()}
	pass := func() []byte {
		resp, err := http.Post(p.to, "application/json", bytes.NewReader(body))
		if err != nil {
			return nil
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		return b
	}
	if f != nil && f(w, what, pass) {
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(pass())
}

// status answers everything with an HTTP status.
func status(code int) fault {
	return func(w http.ResponseWriter, _ *asked, _ func() []byte) bool {
		http.Error(w, "no", code)
		return true
	}
}

// says answers everything with text, as a captive portal does.
func says(text string) fault {
	return func(w http.ResponseWriter, _ *asked, _ func() []byte) bool {
		_, _ = io.WriteString(w, text)
		return true
	}
}

// drops breaks the connection, once the chain has heard the request or before.
func drops(heard bool) fault {
	return func(_ http.ResponseWriter, _ *asked, pass func() []byte) bool {
		if heard {
			pass()
		}
		panic(http.ErrAbortHandler)
	}
}

// refuses answers with an error of JSON-RPC.
func refuses(code int, text string) fault {
	return func(w http.ResponseWriter, m *asked, _ func() []byte) bool {
		_ = json.NewEncoder(w).Encode(message{Version: "2.0", ID: m.ID, Error: &errorObject{Code: code, Message: text}})
		return true
	}
}

// answers gives a fixed result.
func answers(result string) fault {
	return func(w http.ResponseWriter, m *asked, _ func() []byte) bool {
		_ = json.NewEncoder(w).Encode(message{Version: "2.0", ID: m.ID, Result: json.RawMessage(result)})
		return true
	}
}

// only has a fault for one method.
func only(method string, f fault) fault {
	return func(w http.ResponseWriter, m *asked, pass func() []byte) bool {
		return m.Method == method && f(w, m, pass)
	}
}

// hangs answers nothing until the client gives up.
func hangs(w http.ResponseWriter, m *asked, _ func() []byte) bool {
	<-m.gone
	return true
}

// frozen answers questions for the newest block as they were answered first.
func frozen() fault {
	var mu sync.Mutex
	first := map[string]json.RawMessage{}
	return func(w http.ResponseWriter, m *asked, pass func() []byte) bool {
		if m.Method != "eth_blockNumber" && m.Method != "eth_getBlockByNumber" {
			return false
		}
		mu.Lock()
		defer mu.Unlock()
		if first[m.Method] == nil {
			var reply message
			if json.Unmarshal(pass(), &reply) != nil {
				return false
			}
			first[m.Method] = reply.Result
		}
		return answers(string(first[m.Method]))(w, m, pass)
	}
}

// A cable is a TCP connection to a chain that can be cut, for WebSocket.
type cable struct {
	net.Listener
	to string

	mu    sync.Mutex
	cut   bool       // under mu
	conns []net.Conn // under mu
}

func newCable(t *testing.T, to string) *cable {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c := &cable{Listener: l, to: strings.TrimPrefix(to, "ws://")}
	t.Cleanup(func() {
		l.Close()
		c.setCut(true)
	})
	go func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			go c.carry(in)
		}
	}()
	return c
}

func (c *cable) url() string { return "ws://" + c.Addr().String() + "/?key=sesame" }

func (c *cable) carry(in net.Conn) {
	defer in.Close()
	out, err := net.Dial("tcp", c.to)
	if err != nil {
		return
	}
	defer out.Close()
	c.mu.Lock()
	cut := c.cut
	c.conns = append(c.conns, in, out)
	c.mu.Unlock()
	if cut {
		return
	}
	go func() {
		_, _ = io.Copy(out, in)
		out.Close()
	}()
	_, _ = io.Copy(in, out)
}

func (c *cable) setCut(cut bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cut = cut
	for _, conn := range c.conns {
		conn.Close()
	}
	c.conns = nil
}
