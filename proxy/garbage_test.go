package proxy_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"enigma/proxy"
)

// TestGarbage sends frames with random bodies after logging in. Each may fail
// or end the session; none may panic, and the server goes on.
func TestGarbage(t *testing.T) {
	var mu sync.Mutex
	var log bytes.Buffer
	m := newMarket(t, func(c *proxy.Config) {
		c.Log = slog.New(slog.NewTextHandler(lockedWriter{&mu, &log}, nil))
	})
	random := rand.New(rand.NewPCG(1, 2))
	kinds := "QPBDECHSFdcfpX\x00"
	words := []string{"", "a", "select 1", "select id from trades", "select id * $1 from trades", "begin", "rollback", "S", "P", "\x00", "\xff", "\x00\x00\x00\x01", "\x00\x01"}
	for range 150 {
		conn, err := pgx.Connect(t.Context(), dsn(m.gateway, "correct%20horse"))
		if err != nil {
			t.Fatal(err)
		}
		raw := conn.PgConn().Conn()
		_ = raw.SetDeadline(time.Now().Add(5 * time.Second))
		var b []byte
		for range 1 + random.IntN(12) {
			var body []byte
			for range random.IntN(6) {
				body = append(append(body, words[random.IntN(len(words))]...), 0)
			}
			b = append(b, kinds[random.IntN(len(kinds))])
			b = append(binary.BigEndian.AppendUint32(b, uint32(len(body)+4)), body...)
		}
		b = append(b, "X\x00\x00\x00\x04"...)
		if _, err := raw.Write(b); err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, raw); err != nil && !strings.Contains(err.Error(), "reset") {
			t.Fatalf("%v after %q", err, b)
		}
		_ = raw.Close()
	}
	mu.Lock()
	defer mu.Unlock()
	if strings.Contains(log.String(), "panicked") {
		t.Errorf("log:\n%s", log.String())
	}
}
