package detenc

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"os"
	"testing"

	"enigma/internal/vector"
)

// TestWycheproof runs Project Wycheproof's vectors for AES-SIV-CMAC, of all
// three key sizes; see testdata/wycheproof.
func TestWycheproof(t *testing.T) {
	t.Parallel()
	groups := wycheproof(t)
	valid, invalid := map[int]int{}, map[int]int{}
	for _, g := range groups {
		for _, w := range g.Tests {
			s := newSIV(w.Key, w.AAD)
			got, err := s.Open(nil, w.CT)
			switch w.Result {
			case "valid":
				valid[g.KeySize]++
				if err != nil || !bytes.Equal(got, w.Msg) {
					t.Errorf("%d, %s: Open = %x, %v, want %x", w.ID, w.Comment, got, err, w.Msg)
				}
				if got := s.Seal(nil, w.Msg); !bytes.Equal(got, w.CT) {
					t.Errorf("%d, %s: Seal = %x, want %x", w.ID, w.Comment, got, w.CT)
				}
			case "invalid":
				invalid[g.KeySize]++
				if !errors.Is(err, ErrOpen) || got != nil {
					t.Errorf("%d, %s: Open = %x, %v", w.ID, w.Comment, got, err)
				}
			default:
				t.Fatalf("%d: result %q", w.ID, w.Result)
			}
		}
	}
	for _, size := range []int{256, 384, 512} {
		if valid[size] < 39 || invalid[size] < 108 {
			t.Errorf("keys of %d bits: %d valid and %d invalid cases, want 39 and 108", size, valid[size], invalid[size])
		}
	}
}

type wycheproofGroup struct {
	KeySize int `json:"keySize"` // in bits
	Tests   []struct {
		ID      int        `json:"tcId"`
		Comment string     `json:"comment"`
		Key     vector.Hex `json:"key"`
		AAD     vector.Hex `json:"aad"`
		Msg     vector.Hex `json:"msg"`
		CT      vector.Hex `json:"ct"`
		Result  string     `json:"result"`
	} `json:"tests"`
}

func wycheproof(t *testing.T) []wycheproofGroup {
	t.Helper()
	f, err := os.Open("testdata/wycheproof/aes_siv_cmac_test.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Algorithm string            `json:"algorithm"`
		Groups    []wycheproofGroup `json:"testGroups"`
	}
	if err := json.NewDecoder(z).Decode(&file); err != nil || file.Algorithm != "AES-SIV-CMAC" {
		t.Fatal(file.Algorithm, err)
	}
	return file.Groups
}
