package sentinel_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"enigma/internal/sentinel"
)

func TestSearch(t *testing.T) {
	dir := t.TempDir()
	deep := filepath.Join(dir, "a", "b")
	if err := os.MkdirAll(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	stored := []byte{0, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
	for path, content := range map[string][]byte{filepath.Join(deep, "f"): []byte("xx secret words"), filepath.Join(dir, "g"): stored} {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s := sentinel.Set{}
	s.Add("text", []byte("secret words"), false)
	s.Add("elsewhere", []byte("secret wards"), false)
	s.Add("integer", []byte{2, 3, 4, 5, 6, 7, 8, 9}, true)
	s.Add("short", []byte("secret"), false)
	s.Add("blank", []byte("          "), false)
	got, size, err := s.Search(dir)
	if err != nil || size != 27 {
		t.Errorf("%d bytes, %v: want 27", size, err)
	}
	want := []sentinel.Hit{{Name: "text", File: "a/b/f"}, {Name: "integer as stored", File: "g"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
