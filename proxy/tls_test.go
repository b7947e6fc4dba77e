package proxy_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"enigma/proxy"
)

// selfSigned makes a certificate for one test.
func selfSigned(t *testing.T) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "gateway"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func TestTLS(t *testing.T) {
	s := gateway(t, func(c *proxy.Config) { c.TLS = &tls.Config{Certificates: []tls.Certificate{selfSigned(t)}} })
	base := "postgres://alice:correct%20horse@" + s.Addr().String() + "/market?sslmode="
	tests := []struct{ name, dsn, state string }{
		{"asked for", base + "require", ""},
		{"bound to the channel", base + "require&channel_binding=require", ""},
		{"not asked for", base + "disable", ""},
		{"directly", base + "require&sslnegotiation=direct", ""},
		{"wrong password", "postgres://alice:x@" + s.Addr().String() + "/market?sslmode=require", "28P01"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			conn, err := pgx.Connect(t.Context(), tt.dsn)
			if got := state(err); got != tt.state {
				t.Fatalf("got %q, want %q", got, tt.state)
			}
			if conn == nil {
				return
			}
			defer conn.Close(context.Background())
			exec(t, conn, "select count(*) from pg_class")
		})
	}
}

// TestDirectTLSNeedsALPN refuses TLS that was not asked for from clients that
// may not even mean PostgreSQL.
func TestDirectTLSNeedsALPN(t *testing.T) {
	s := gateway(t, func(c *proxy.Config) { c.TLS = &tls.Config{Certificates: []tls.Certificate{selfSigned(t)}} })
	conn := tls.Client(dialRaw(t, s), &tls.Config{InsecureSkipVerify: true})
	if _, err := conn.Write(startupPacket(3<<16, "user\x00alice\x00\x00")); err != nil {
		return
	}
	if n, err := conn.Read(make([]byte, 1)); err == nil {
		t.Errorf("got %d bytes, want none", n)
	}
}
