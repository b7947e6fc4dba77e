package market

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma"
)

func TestTableName(t *testing.T) {
	for file, want := range map[string]string{
		"trades.csv": "trades", "a/My-Data 2024.CSV.gz": "my_data_2024", "123.csv": "t_123", "\u65e5\u672c.csv": "t",
		".csv": "t", "pg_class.csv": "t_pg_class", "no extension": "no_extension",
		strings.Repeat("x", 200) + ".csv": strings.Repeat("x", 60),
	} {
		if got := TableName(file); got != want || enigma.CheckName(got) != nil {
			t.Errorf("TableName(%q) = %q, want %q", file, got, want)
		}
	}
}

// write makes files in a directory of their own.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestPublishedOnce walks through what starts with other files do, and starts
// that were stopped or refused half-way.
func TestPublishedOnce(t *testing.T) {
	dir := write(t, map[string]string{"a.csv": "x\n1\n", "b.csv": "x\n1\n", "bad.csv": "x\n"})
	m := &Market{Dir: t.TempDir()}
	start := func(wantFresh bool, wantTables string, names ...string) {
		t.Helper()
		var files []string
		for _, n := range names {
			files = append(files, filepath.Join(dir, n))
		}
		spec, err := CheckFiles(files)
		if err != nil {
			t.Fatal(err)
		}
		path, fresh, err := m.Prepare(spec)
		if err != nil || fresh != wantFresh {
			t.Fatalf("Prepare(%v) = fresh %t, %v; want %t", names, fresh, err, wantFresh)
		}
		if !fresh {
			return
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var tables []string
		for _, n := range []string{"a", "b", "bad", "minute_trade", "products"} {
			if strings.Contains(string(b), "name: "+n+"\n") {
				tables = append(tables, n)
			}
		}
		if got := strings.Join(tables, " "); got != wantTables {
			t.Fatalf("Prepare(%v) offers %q, want %q", names, got, wantTables)
		}
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	start(true, "a", "a.csv")
	start(true, "a") // it was stopped while it published: the next start does it
	must(m.Published())
	start(false, "", "a.csv")
	start(false, "")
	start(true, "a b", "b.csv")
	must(m.Published())
	start(false, "", "b.csv", "a.csv") // in whatever order
	start(true, "a b bad", "bad.csv")
	must(m.Refused())
	start(false, "")
	start(false, "", "a.csv")
	must(os.WriteFile(filepath.Join(dir, "a.csv"), []byte("x\n2\n"), 0o600))
	start(true, "a b", "a.csv")
}

func TestSampleIsPublishedOnce(t *testing.T) {
	m := &Market{Dir: t.TempDir()}
	for _, want := range []bool{true, false} {
		_, fresh, err := m.Prepare(DatasetSpec{Name: FilesName})
		if err != nil || fresh != want {
			t.Fatalf("fresh %t, %v; want %t", fresh, err, want)
		}
		if fresh {
			if err := m.Published(); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestBadFilesStartNothing(t *testing.T) {
	dir := write(t, map[string]string{
		"a.csv": "x\n1\n", "a.yaml": "columns:\n  x: {tipe: int}\n", "b.csv": "x\n", "b.yaml": "name: a_table\n", "a_table.csv": "x\n",
	})
	for _, tt := range []struct{ file, want string }{
		{"a.csv", `a.yaml:2: column "x": unknown key "tipe"`},
		{".", "is a directory"},
		{"/dev/null", "is no regular file"},
		{"absent.csv", "no such file"},
	} {
		file := tt.file
		if !filepath.IsAbs(file) {
			file = filepath.Join(dir, file)
		}
		if _, err := CheckFiles([]string{file}); !errors.Is(err, enigma.Invalid) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.file, err, tt.want)
		}
	}
	b, same := filepath.Join(dir, "b.csv"), filepath.Join(dir, "a_table.csv")
	if spec, err := CheckFiles([]string{b, b}); err != nil || len(spec.Files) != 1 {
		t.Errorf("a file named twice: %v, %v", spec.Files, err)
	}
	if _, err := CheckFiles([]string{b, same}); err == nil || !strings.Contains(err.Error(), `both be the table "a_table"`) {
		t.Errorf("one name for two files: %v", err)
	}
}
