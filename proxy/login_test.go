package proxy_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"net"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy"
)

func TestLogin(t *testing.T) {
	s := gateway(t, nil)
	tests := []struct{ name, dsn, state, message string }{
		{"right password", dsn(s, "correct%20horse"), "", ""},
		{"wrong password", dsn(s, "guess"), "28P01", `password authentication failed for user "alice"`},
		{"nobody", strings.Replace(dsn(s, "guess"), "alice", "mallory", 1), "28P01", `password authentication failed for user "mallory"`},
		{"no such database", strings.Replace(dsn(s, "correct%20horse"), "/market", "/postgres", 1), "3D000", `database "postgres" does not exist`},
		{"unknown parameter", dsn(s, "correct%20horse") + "&no_such=1", "42704", `unrecognized configuration parameter "no_such"`},
		{"known parameter", dsn(s, "correct%20horse") + "&DateStyle=German&options=-c%20work_mem%3D8MB", "", ""},
		{"bad value", dsn(s, "correct%20horse") + "&TimeZone=Nowhere", "22023", `invalid value for parameter "TimeZone": "Nowhere"`},
		{"replication", dsn(s, "correct%20horse") + "&replication=database", "42501", "must be superuser or replication role to start walsender"},
		{"tablespace", dsn(s, "correct%20horse") + "&temp_tablespaces=pg_default", "0A000", "tablespaces cannot be chosen here"},
		{"tablespace in options", dsn(s, "correct%20horse") + "&options=--temp-table%5Cspaces%3Dpg_default", "0A000", "tablespaces cannot be chosen here"},
		{"not settable", dsn(s, "correct%20horse") + "&log_statement=all", "42501", `permission denied to set parameter "log_statement"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			conn, err := pgx.Connect(t.Context(), tt.dsn)
			if conn != nil {
				defer conn.Close(t.Context())
			}
			if got := state(err); got != tt.state {
				t.Fatalf("SQLSTATE %q, want %q", got, tt.state)
			}
			if err != nil && !strings.Contains(err.Error(), "FATAL: "+tt.message) {
				t.Errorf("got %v, want FATAL: %s", err, tt.message)
			}
		})
	}
}

// startupPacket builds a packet without a type byte.
func startupPacket(code uint32, body string) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(8+len(body)))
	return append(binary.BigEndian.AppendUint32(b, code), body...)
}

func TestStartup(t *testing.T) {
	s := gateway(t, nil)
	const who = "user\x00alice\x00database\x00market\x00"
	const sasl = "R\x00\x00\x00\x17\x00\x00\x00\x0aSCRAM-SHA-256\x00\x00"
	negotiate := func(version uint32, options ...string) string {
		m := pgproto3.NegotiateProtocolVersion{NewestMinorProtocol: version, UnrecognizedOptions: options}
		b, err := m.Encode(nil)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	tests := []struct {
		name string
		send []byte
		want string // the answer's beginning, or "" for none at all
	}{
		{"3.0", startupPacket(3<<16, who+"\x00"), sasl},
		{"3.2", startupPacket(3<<16|2, who+"\x00"), sasl},
		{"3.1, which never was", startupPacket(3<<16|1, who+"\x00"), negotiate(3<<16) + sasl},
		{"3.9999 with an option", startupPacket(3<<16|9999, who+"_pq_.test\x00on\x00\x00"), negotiate(3<<16|2, "_pq_.test") + sasl},
		{"2.0", startupPacket(2<<16, who+"\x00"), "E"},
		{"4.0", startupPacket(4<<16, who+"\x00"), "E"},
		{"TLS refused", startupPacket(80877103, ""), "N"},
		{"GSS refused", startupPacket(80877104, ""), "N"},
		{"no user", startupPacket(3<<16, "database\x00market\x00\x00"), "E"},
		{"no terminator", startupPacket(3<<16, who), "E"},
		{"more after the terminator", startupPacket(3<<16, who+"\x00x"), "E"},
		{"bytes behind SSLRequest", append(startupPacket(80877103, ""), startupPacket(3<<16, who+"\x00")...), "E"},
		{"cancel of nobody", startupPacket(80877102, "\x00\x00\x00\x01\x00\x00\x00\x01"), ""},
		{"short cancel", startupPacket(80877102, ""), ""},
		{"HTTP", []byte("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), ""},
		{"TLS without being asked", []byte("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"), ""},
		{"too long a packet", binary.BigEndian.AppendUint32(nil, 10_001), ""},
		{"too short a packet", append(binary.BigEndian.AppendUint32(nil, 7), 0, 3, 0), ""},
		{"zeros", make([]byte, 64), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			conn := dialRaw(t, s)
			if _, err := conn.Write(tt.send); err != nil {
				t.Fatal(err)
			}
			got := make([]byte, max(len(tt.want), 1))
			n, err := io.ReadFull(conn, got)
			if tt.want == "" {
				if n > 0 {
					t.Errorf("got %q, want silence", got[:n])
				}
				return
			}
			if err != nil || string(got) != tt.want {
				t.Errorf("got %q (%v), want %q", got[:n], err, tt.want)
			}
		})
	}
}

// TestStrangers sends what only clients that have logged in may send.
func TestStrangers(t *testing.T) {
	s := gateway(t, nil)
	tests := []struct{ name, send string }{
		{"query", "Q\x00\x00\x00\x0dselect 1\x00"},
		{"2 GiB announced", "p\x7f\xff\xff\xff"},
		{"length below itself", "p\x00\x00\x00\x03"},
		{"negative length", "p\xff\xff\xff\xff"},
		{"unknown mechanism", "p\x00\x00\x00\x10SCRAM-MD5\x00\x00\x00"},
		{"empty response", "p\x00\x00\x00\x04"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			conn := dialRaw(t, s)
			if _, err := conn.Write(append(startupPacket(3<<16, "user\x00alice\x00\x00"), tt.send...)); err != nil {
				t.Fatal(err)
			}
			rest, err := io.ReadAll(conn)
			if ne, ok := err.(net.Error); ok && ne.Timeout() {
				t.Fatal("connection stays open")
			}
			if bytes.Contains(rest, []byte("R\x00\x00\x00\x08\x00\x00\x00\x00")) {
				t.Error("let in")
			}
		})
	}
}

// TestHugeLength announces 2 GiB after logging in: the session ends, with
// little memory spent.
func TestHugeLength(t *testing.T) {
	conn := connect(t, gateway(t, nil)).PgConn().Conn()
	if _, err := conn.Write([]byte("Q\x7f\xff\xff\xff")); err != nil {
		t.Fatal(err)
	}
	rest, err := io.ReadAll(conn)
	if err != nil || !bytes.Contains(rest, []byte("08P01")) {
		t.Errorf("got %q, %v; want 08P01", rest, err)
	}
}

func TestVerifierText(t *testing.T) {
	v, err := proxy.NewVerifier("secret")
	if err != nil {
		t.Fatal(err)
	}
	again, err := proxy.ParseVerifier(v.Text())
	if err != nil || again.Text() != v.Text() {
		t.Errorf("ParseVerifier(%q) = %v", v.Text(), err)
	}
	for _, s := range []string{"", "md5abc", "SCRAM-SHA-256$x:c2FsdA==$YQ==:YQ==", "SCRAM-SHA-256$4096:c2FsdA==$YQ==:YQ=="} {
		if _, err := proxy.ParseVerifier(s); err == nil {
			t.Errorf("ParseVerifier(%q) succeeded", s)
		}
	}
}

func TestTooManySessions(t *testing.T) {
	s := gateway(t, func(c *proxy.Config) { c.MaxSessions = 1 })
	connect(t, s)
	_, err := pgx.Connect(t.Context(), dsn(s, "correct%20horse"))
	if got := state(err); got != "53300" {
		t.Errorf("second session: %v, want 53300", err)
	}
}
