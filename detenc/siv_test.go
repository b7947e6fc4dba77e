package detenc

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/tink-crypto/tink-go/v2/daead/subtle"
)

var keyBytes = [32]byte([]byte("a key that only tests ever use.."))

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.ReplaceAll(s, " ", ""))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestRFC5297 runs the two examples of the RFC's appendix A.
func TestRFC5297(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name       string
		key        string
		components []string
		plain      string
		sealed     string
	}{
		{
			name:       "A.1, deterministic",
			key:        "fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0 f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
			components: []string{"101112131415161718191a1b1c1d1e1f2021222324252627"},
			plain:      "112233445566778899aabbccddee",
			sealed:     "85632d07c6e8f37f950acd320a2ecc93 40c02b9690c4dc04daef7f6afe5c",
		},
		{
			name: "A.2, three components",
			key:  "7f7e7d7c7b7a79787776757473727170 404142434445464748494a4b4c4d4e4f",
			components: []string{
				"00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100",
				"102030405060708090a0",
				"09f911029d74e35bd84156c5635688c0",
			},
			plain:  "7468697320697320736f6d6520706c61696e7465787420746f20656e6372797074207573696e67205349562d414553",
			sealed: "7bdb6e3b432667eb06f4d14bff2fbd0f cb900f2fddbe404326601965c889bf17dba77ceb094fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var components [][]byte
			for _, c := range tt.components {
				components = append(components, unhex(t, c))
			}
			s := newSIV(unhex(t, tt.key), components...)
			plain, want := unhex(t, tt.plain), unhex(t, tt.sealed)
			if got := s.Seal(nil, plain); !bytes.Equal(got, want) {
				t.Errorf("Seal = %x, want %x", got, want)
			}
			if got, err := s.Open(nil, want); err != nil || !bytes.Equal(got, plain) {
				t.Errorf("Open = %x, %v", got, err)
			}
		})
	}
}

// TestAgainstTink compares with an implementation that shares no code with this
// one, at every length around the block and fast-path boundaries.
func TestAgainstTink(t *testing.T) {
	t.Parallel()
	derived, err := hkdf.Key(sha256.New, keyBytes[:], nil, "enigma/detenc-v1/siv", 64)
	if err != nil {
		t.Fatal(err)
	}
	tink, err := subtle.NewAESSIV(derived)
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.NewChaCha8(keyBytes)
	for _, ad := range []string{"", "a", "exactly 16 bytes", "more than one block of associated data"} {
		ours := NewSIV(keyBytes, []byte(ad))
		for n := range 300 {
			plain := make([]byte, n)
			if _, err := rnd.Read(plain); err != nil {
				t.Fatal(err)
			}
			want, err := tink.EncryptDeterministically(plain, []byte(ad))
			if err != nil {
				t.Fatal(err)
			}
			got := ours.Seal([]byte("kept"), plain)
			if !bytes.Equal(got, append([]byte("kept"), want...)) {
				t.Fatalf("ad %q, %d bytes: Seal = %x, want %x", ad, n, got, want)
			}
			opened, err := ours.Open([]byte("kept"), want)
			if err != nil || !bytes.Equal(opened, append([]byte("kept"), plain...)) {
				t.Fatalf("ad %q, %d bytes: Open = %x, %v", ad, n, opened, err)
			}
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	s := NewSIV(keyBytes, []byte("column"))
	sealed := s.Seal(nil, []byte("a value of more than one block"))
	other := keyBytes
	other[0] ^= 1
	tests := []struct {
		name   string
		siv    *SIV
		sealed []byte
	}{
		{"nothing at all", s, nil},
		{"shorter than the vector", s, sealed[:15]},
		{"cut short", s, sealed[:len(sealed)-1]},
		{"with a byte more", s, append(bytes.Clone(sealed), 0)},
		{"another column's associated data", NewSIV(keyBytes, []byte("colum")), sealed},
		{"another key", NewSIV(other, []byte("column")), sealed},
	}
	for i := range sealed {
		altered := bytes.Clone(sealed)
		altered[i] ^= 0x80
		tests = append(tests, struct {
			name   string
			siv    *SIV
			sealed []byte
		}{fmt.Sprintf("byte %d altered", i), s, altered})
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dst := make([]byte, 0, 64)
			got, err := tt.siv.Open(dst, tt.sealed)
			if got != nil || !errors.Is(err, ErrOpen) {
				t.Errorf("Open = %x, %v, want ErrOpen", got, err)
			}
			if !bytes.Equal(dst[:64], make([]byte, 64)) {
				t.Errorf("Open left plaintext that it refused in dst: %x", dst[:64])
			}
		})
	}
}

func TestKeysDoNotPrint(t *testing.T) {
	t.Parallel()
	s, p := NewSIV(keyBytes, nil), NewPermutation(keyBytes)
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("keys", "siv", s, "permutation", *p)
	printed := fmt.Sprintf("%v %+v %#v %s %x %v %#v", s, s, s, *s, s, *p, p)
	if text := printed + log.String(); strings.Contains(text, "{") || strings.Contains(text, "0x") {
		t.Errorf("a key printed itself: %s", text)
	}
}
