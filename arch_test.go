package enigma_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A room is one row of the import table in docs/ARCHITECTURE.md.
type room struct {
	layer string
	may   []string
}

// layers are the stack of docs/ARCHITECTURE.md from bottom to top.
var layers = []string{"words", "primitive", "sense", "door", "assembly", "command"}

// support is the layer of packages that only tests import.
const support = "test support"

// TestArrows keeps docs/ARCHITECTURE.md true: a package imports only what its
// row allows, arrows point down, doors do not know each other, and every
// package has a row and every row a package.
func TestArrows(t *testing.T) {
	rooms := rooms(t)
	imports := goList(t)
	_, roofed := imports["cmd/enigma"] // until the house has its roof, the plan may run ahead of it
	for pkg, r := range rooms {
		if _, ok := imports[pkg]; !ok && roofed {
			t.Errorf("docs/ARCHITECTURE.md has a row for %s, which does not exist", pkg)
		}
		if !slices.Contains(layers, r.layer) && r.layer != support {
			t.Errorf("%s: docs/ARCHITECTURE.md puts it in layer %q, want one of %q", pkg, r.layer, layers)
		}
	}
	for pkg, imported := range imports {
		from, ok := rooms[pkg]
		if !ok {
			t.Errorf("%s has no row in docs/ARCHITECTURE.md", pkg)
			continue
		}
		for _, imp := range imported {
			path, ours := ours(imp)
			if !ours {
				continue
			}
			if !slices.Contains(from.may, path) {
				t.Errorf("%s imports %s, which docs/ARCHITECTURE.md does not allow", pkg, path)
			}
			if why := arrow(from, rooms[path]); why != "" {
				t.Errorf("%s imports %s: %s", pkg, path, why)
			}
		}
	}
}

// arrow says what is wrong with an import between two rooms, or "".
func arrow(from, to room) string {
	up, down := slices.Index(layers, from.layer), slices.Index(layers, to.layer)
	switch {
	case from.layer == support:
		return ""
	case to.layer == support:
		return "only tests may import test support"
	case from.layer == "door" && to.layer == "door":
		return "doors do not import each other; they meet in interfaces of package enigma"
	case down > up:
		return "the arrow points up, from " + from.layer + " to " + to.layer
	}
	return ""
}

// rooms returns the import table, by package.
func rooms(t *testing.T) map[string]room {
	t.Helper()
	rs := map[string]room{}
	for _, row := range table(t, "Who may import whom") {
		rs[names(row[0])[0]] = room{layer: row[1], may: names(row[2])}
	}
	return rs
}

// TestDoors keeps each big outside dependency behind the packages that
// docs/ARCHITECTURE.md names for it.
func TestDoors(t *testing.T) {
	doors := table(t, "Outside dependencies and their doors")
	rooms := rooms(t)
	for pkg, imported := range goList(t) {
		if rooms[pkg].layer == support {
			continue
		}
		for _, imp := range imported {
			if _, ours := ours(imp); ours || !strings.Contains(strings.SplitN(imp, "/", 2)[0], ".") {
				continue
			}
			// The longest module that fits decides: pgproto3 lives inside pgx.
			best := []string{"", ""}
			for _, row := range doors {
				if m := names(row[0])[0]; strings.HasPrefix(imp, m) && len(m) > len(best[0]) {
					best = []string{m, row[1]}
				}
			}
			switch {
			case best[0] == "" && !strings.HasPrefix(imp, "golang.org/x/"):
				t.Errorf("%s imports %s, which has no row in docs/ARCHITECTURE.md", pkg, imp)
			case best[0] != "" && !slices.Contains(names(best[1]), pkg):
				t.Errorf("%s imports %s, which docs/ARCHITECTURE.md keeps behind %s", pkg, imp, best[1])
			}
		}
	}
}

// table returns the cells of the table under a heading of docs/ARCHITECTURE.md,
// without its two header lines.
func table(t *testing.T, heading string) [][]string {
	t.Helper()
	doc, err := os.ReadFile("docs/ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(doc), "\n## "+heading+"\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var rows [][]string
	for line := range strings.Lines(section) {
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, cells)
	}
	if len(rows) == 0 {
		t.Fatalf("docs/ARCHITECTURE.md: no table under %q", heading)
	}
	return rows
}

var quoted = regexp.MustCompile("`([^`]+)`")

// names returns what stands in back quotes.
func names(cell string) []string {
	var ns []string
	for _, m := range quoted.FindAllStringSubmatch(cell, -1) {
		ns = append(ns, m[1])
	}
	return ns
}

// ours returns an import path without the module's name, if it is this module's.
func ours(path string) (string, bool) {
	if path == "enigma" {
		return ".", true
	}
	return strings.CutPrefix(path, "enigma/")
}

// goList returns what every package of this module imports, tests apart.
func goList(t *testing.T) map[string][]string {
	t.Helper()
	lookEverywhere(t)
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	imports := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		pkg, ok := ours(fields[0])
		if !ok {
			t.Fatalf("go list printed %q", line)
		}
		imports[pkg] = fields[1:]
	}
	return imports
}

// lookEverywhere opens every directory of the module: go test answers from its
// cache until something changes that the test itself has opened.
func lookEverywhere(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if d.IsDir() && path != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules" || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
