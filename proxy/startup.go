package proxy

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
)

// The limits and codes of the first packet, which has no type byte.
const (
	maxStartup    = 10_000
	cancelCode    = 80877102
	sslCode       = 80877103
	gssCode       = 80877104
	tlsHandshake  = 0x16
	newestVersion = 3<<16 | 2
	oldestVersion = 3 << 16
)

// errSilent ends a connection that must get no answer: a cancel request, or
// bytes that are no Postgres client's.
var errSilent = errors.New("connection ends without an answer")

// A startup is what a client asked for before it was authenticated.
type startup struct {
	version uint32            // that the session will speak
	params  map[string]string // without user, database and protocol options
	user    string
	db      string
	cancel  *pgproto3.CancelRequest // set when that is all the client wanted

	negotiate *pgproto3.NegotiateProtocolVersion // to send first; nil when all was known
}

// greet reads packets until the client has said what it wants, upgrading to
// TLS on the way if it asks and config has it. The stream it returns replaces
// the one over conn.
func greet(ctx context.Context, conn net.Conn, config *tls.Config, patience time.Duration) (*stream, *startup, error) {
	s := newStream(conn, patience)
	encrypted, asked := false, map[uint32]bool{}
	for {
		first, err := s.r.Peek(1)
		if err != nil {
			return s, nil, errSilent
		}
		if first[0] == tlsHandshake && config != nil && !encrypted && len(asked) == 0 {
			if s, err = upgrade(ctx, replay{conn, s.r}, directTLS(config), patience); err != nil {
				return s, nil, err
			}
			if s.conn.(*tls.Conn).ConnectionState().NegotiatedProtocol != "postgresql" {
				return s, nil, errSilent
			}
			encrypted = true
			continue
		}
		packet, err := readStartup(s)
		if err != nil {
			return s, nil, err
		}
		code := binary.BigEndian.Uint32(packet)
		if (code != sslCode && code != gssCode) || asked[code] || encrypted {
			st, err := parseStartup(packet)
			return s, st, err
		}
		asked[code] = true
		if s.r.Buffered() > 0 {
			// Whoever sent these bytes did not wait to learn whether they would
			// be encrypted; taking them for the client's own is an injection.
			return s, nil, fatal("08P01", "received unencrypted data after encryption request")
		}
		if code == gssCode || config == nil {
			if _, err := conn.Write([]byte{'N'}); err != nil {
				return s, nil, errSilent
			}
			continue
		}
		if _, err := conn.Write([]byte{'S'}); err != nil {
			return s, nil, errSilent
		}
		if s, err = upgrade(ctx, conn, config, patience); err != nil {
			return s, nil, err
		}
		encrypted = true
	}
}

// replay is a connection whose first bytes were already buffered.
type replay struct {
	net.Conn
	r io.Reader
}

func (c replay) Read(b []byte) (int, error) { return c.r.Read(b) }

func directTLS(config *tls.Config) *tls.Config {
	c := config.Clone()
	c.NextProtos = []string{"postgresql"}
	return c
}

func upgrade(ctx context.Context, conn net.Conn, config *tls.Config, patience time.Duration) (*stream, error) {
	t := tls.Server(conn, config)
	s := newStream(t, patience)
	if err := t.HandshakeContext(ctx); err != nil {
		return s, errSilent
	}
	return s, nil
}

// readStartup reads one packet without a type byte: at least a code, at most
// what PostgreSQL takes.
func readStartup(s *stream) ([]byte, error) {
	h, err := s.r.Peek(4)
	if err != nil {
		return nil, errSilent
	}
	size := binary.BigEndian.Uint32(h)
	if size < 8 || size > maxStartup {
		return nil, errSilent
	}
	packet, err := s.read(int(size))
	if err != nil {
		return nil, errSilent
	}
	return packet[4:], nil
}

// parseStartup reads a cancel request or a startup message.
func parseStartup(packet []byte) (*startup, error) {
	code := binary.BigEndian.Uint32(packet)
	if code == cancelCode {
		var c pgproto3.CancelRequest
		if c.Decode(packet) != nil {
			return nil, errSilent
		}
		return &startup{cancel: &c}, nil
	}
	if code>>16 != 3 {
		return nil, fatal("0A000", fmt.Sprintf("unsupported frontend protocol %d.%d: server supports 3.0 to 3.2", code>>16, code&0xffff))
	}
	st := &startup{version: code, params: map[string]string{}}
	unknown, err := st.readParams(packet[4:])
	if err != nil {
		return nil, err
	}
	if code == oldestVersion+1 || code > newestVersion || len(unknown) > 0 {
		st.version = min(code, newestVersion)
		if code == oldestVersion+1 {
			st.version = oldestVersion // 3.1 was never used
		}
		st.negotiate = &pgproto3.NegotiateProtocolVersion{NewestMinorProtocol: st.version, UnrecognizedOptions: unknown}
	}
	return st, st.check()
}

// readParams reads names and values up to the empty name, and returns the
// protocol options, of which none is known.
func (st *startup) readParams(b []byte) (unknown []string, err error) {
	layout := fatal("08P01", "invalid startup packet layout: expected terminator as last byte")
	for {
		name, rest, ok := bytes.Cut(b, []byte{0})
		if !ok {
			return nil, layout
		}
		if len(name) == 0 {
			if len(rest) > 0 {
				return nil, layout
			}
			return unknown, nil
		}
		value, rest, ok := bytes.Cut(rest, []byte{0})
		if !ok {
			return nil, layout
		}
		switch n := string(name); {
		case n == "user":
			st.user = string(value)
		case n == "database":
			st.db = string(value)
		case strings.HasPrefix(n, "_pq_."):
			unknown = append(unknown, n)
		default:
			st.params[n] = string(value)
		}
		b = rest
	}
}

func (st *startup) check() error {
	if st.user == "" {
		return fatal("28000", "no PostgreSQL user name specified in startup packet")
	}
	if st.db == "" {
		st.db = st.user
	}
	for name, value := range st.params {
		if name == "options" {
			name = strings.ReplaceAll(value, `\`, "")
		}
		// Where rows are kept is not SET's to change either.
		if strings.Contains(strings.ToLower(name), "tablespace") {
			return fatal("0A000", "tablespaces cannot be chosen here: they are the gateway's own")
		}
	}
	switch strings.ToLower(st.params["replication"]) {
	case "", "0", "f", "false", "off", "n", "no":
		delete(st.params, "replication")
	default:
		return fatal("42501", "must be superuser or replication role to start walsender")
	}
	return nil
}
