package node

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestListKeys(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, name := range []string{
		"b_2-1.key", "a-10.key", "a-10.reserved.key", "a-10-00ff00ff00ff00ff.ids", "a-10-00ff00ff00ff00ff.ids.lock", "a-9.key",
		"a-11.rotating.key", "a-11.rotating", "notes.txt", "a-x.key", "a-99999999999999999999.key",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := listKeys(dir)
	want := []Key{
		{Name: "a", Revision: 9, Secret: true},
		{Name: "a", Revision: 10, Secret: true, Reserved: true, Numbers: true},
		{Name: "a", Revision: 11, Rotating: true},
		{Name: "b_2", Revision: 1, Secret: true},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}
