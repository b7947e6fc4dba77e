package publish

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"enigma"
	"enigma/internal/column"

	"go.yaml.in/yaml/v3"
)

// specHint is where a person finds out what may stand in the file.
const specHint = "docs/dataset-yaml.md describes the format"

// ReadSpec reads and checks dataset.yaml. Paths in it are relative to its own
// directory. What is wrong is an error of kind Invalid that names file and line,
// unknown keys included.
func ReadSpec(path string) (*Spec, error) {
	s := &Spec{File: path}
	doc, err := readYAML(path)
	if err != nil {
		return nil, err
	}
	d := decoder{file: path}
	d.spec(doc, s)
	return s, d.err
}

// ReadTable reads a table's part of dataset.yaml from a file of its own, as it
// may lie beside a CSV file. File is left as it stands there.
func ReadTable(path string) (TableSpec, error) {
	var t TableSpec
	doc, err := readYAML(path)
	if err != nil {
		return t, err
	}
	d := decoder{file: path}
	d.table(doc, &t)
	return t, d.err
}

func readYAML(path string) (*yaml.Node, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "publish", Hint: specHint, Err: err}
	}
	dec := yaml.NewDecoder(bytes.NewReader(b))
	var doc, more yaml.Node
	if err := dec.Decode(&doc); errors.Is(err, io.EOF) {
		return nil, invalid(specHint, "%s: empty", path)
	} else if err != nil {
		return nil, invalid(specHint, "%s: %w", path, err)
	}
	if err := dec.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, invalid(specHint, "%s:%d: more than one document", path, more.Line)
	}
	return doc.Content[0], nil
}

// A decoder reads nodes into a Spec and keeps the first error.
type decoder struct {
	file string
	err  error
}

func (d *decoder) where(n *yaml.Node) string { return d.file + ":" + strconv.Itoa(n.Line) }

func (d *decoder) fail(n *yaml.Node, hint, format string, args ...any) {
	if d.err == nil {
		d.err = invalid(hint, "%s: %w", d.where(n), fmt.Errorf(format, args...))
	}
}

// mapping calls set for each key of a mapping; set reports whether it knows the
// key.
func (d *decoder) mapping(n *yaml.Node, what string, set func(key *yaml.Node, value *yaml.Node) bool) {
	if n = follow(n); n.Kind != yaml.MappingNode {
		d.fail(n, specHint, "%s: want keys and values", what)
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], follow(n.Content[i+1])
		if seen[key.Value] {
			d.fail(key, specHint, "%s: %q is there twice", what, key.Value)
		}
		seen[key.Value] = true
		if !set(key, value) {
			d.fail(key, specHint, "%s: unknown key %q", what, key.Value)
		}
	}
}

// follow resolves an alias.
func follow(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func (d *decoder) text(n *yaml.Node, what string) string {
	if n.Kind != yaml.ScalarNode {
		d.fail(n, specHint, "%s: want one value", what)
		return ""
	}
	if n.Tag == "!!null" {
		return ""
	}
	return n.Value
}

func (d *decoder) yes(n *yaml.Node, what string) bool {
	var b bool
	if err := n.Decode(&b); err != nil {
		d.fail(n, specHint, "%s: want true or false", what)
	}
	return b
}

func (d *decoder) whole(n *yaml.Node, what string) int {
	i, err := strconv.Atoi(d.text(n, what))
	if err != nil {
		d.fail(n, specHint, "%s: %q: want a whole number", what, n.Value)
	}
	return i
}

func (d *decoder) grains(n *yaml.Node, what string) enigma.Grains {
	g, err := enigma.ParseGrains(d.text(n, what))
	if err != nil {
		d.fail(n, specHint, "%s: %w", what, err)
	}
	return g
}

// list calls add for each element; a single value is a list of one.
func (d *decoder) list(n *yaml.Node, add func(*yaml.Node)) {
	if n.Kind != yaml.SequenceNode {
		add(n)
		return
	}
	for _, c := range n.Content {
		add(follow(c))
	}
}

func (d *decoder) texts(n *yaml.Node, what string) []string {
	var out []string
	d.list(n, func(c *yaml.Node) { out = append(out, d.text(c, what)) })
	return out
}

func (d *decoder) spec(n *yaml.Node, s *Spec) {
	d.mapping(n, "data set", func(key, v *yaml.Node) bool {
		switch key.Value {
		case "name":
			s.Name = d.text(v, "name")
		case "description":
			s.Description = d.text(v, "description")
		case "licence":
			s.Licence = d.text(v, "licence")
		case "price":
			s.Price = d.price(v)
		case "deposit":
			s.Deposit = d.grains(v, "deposit")
		case "threshold":
			if s.Threshold = d.whole(v, "threshold"); s.Threshold < 1 {
				d.fail(v, specHint, "threshold: want at least 1")
			}
		case "share_joins":
			s.ShareJoins = d.yes(v, "share_joins")
		case "writable":
			s.Writable = d.yes(v, "writable")
		case "payouts":
			s.Payouts = d.payouts(v)
		case "trial":
			s.Trial = d.trial(v)
		case "tags":
			s.Tags = d.tags(v)
		case "tables":
			d.list(v, func(c *yaml.Node) {
				var t TableSpec
				d.table(c, &t)
				d.namedTable(c, s, t)
			})
		default:
			return false
		}
		return true
	})
	if err := enigma.CheckName(s.Name); err != nil {
		d.fail(n, specHint, "data set: %w", err)
	}
	if len(s.Tables) == 0 {
		d.fail(n, specHint, "data set: want at least one table")
	}
}

func (d *decoder) payouts(n *yaml.Node) []Share {
	var shares []Share
	sum := 0
	d.mapping(n, "payouts", func(key, v *yaml.Node) bool {
		sh := Share{BasisPoints: d.whole(v, "payouts")}
		if slices.Contains(Roles, key.Value) {
			sh.Role = key.Value
		} else if a, err := enigma.ParseAddress(key.Value); err == nil {
			sh.Address = a
		} else {
			d.fail(key, specHint, "payouts: %q: want an address or one of %s", key.Value, strings.Join(Roles, ", "))
		}
		if sh.BasisPoints < 1 || sh.BasisPoints > 10_000 {
			d.fail(v, "10,000 basis points are everything, 100 are one per cent", "payouts: %d: want 1 to 10000", sh.BasisPoints)
		}
		sum += sh.BasisPoints
		shares = append(shares, sh)
		return true
	})
	if sum != 10_000 {
		d.fail(n, "10,000 basis points are everything, 100 are one per cent", "payouts: they add up to %d, want 10000", sum)
	}
	return shares
}

// namedTable adds a table to the spec, with the checks that need both.
func (d *decoder) namedTable(n *yaml.Node, s *Spec, t TableSpec) {
	if t.Name == "" || t.File == "" {
		d.fail(n, specHint, "table: want a name and a file")
		return
	}
	if !filepath.IsAbs(t.File) {
		t.File = filepath.Join(filepath.Dir(d.file), t.File)
	}
	if slices.ContainsFunc(s.Tables, func(o TableSpec) bool { return o.Name == t.Name }) {
		d.fail(n, specHint, "table %q is there twice", t.Name)
	}
	s.Tables = append(s.Tables, t)
}

func (d *decoder) table(n *yaml.Node, t *TableSpec) {
	t.where = d.where(n)
	d.mapping(n, "table", func(key, v *yaml.Node) bool {
		switch key.Value {
		case "name":
			t.Name = d.text(v, "name")
			if err := enigma.CheckName(t.Name); err != nil {
				d.fail(v, specHint, "table: %w", err)
			}
		case "comment":
			t.Comment = d.text(v, "comment")
		case "file":
			t.File = d.text(v, "file")
		case "from":
			d.from(v, t)
		case "key":
			t.Key = d.texts(v, "key")
		case "indexes":
			t.Indexes = [][]string{}
			d.list(v, func(c *yaml.Node) { t.Indexes = append(t.Indexes, d.texts(c, "indexes")) })
		case "cluster":
			d.list(v, func(c *yaml.Node) { t.Cluster = append(t.Cluster, d.texts(c, "cluster")) })
		case "computed":
			d.list(v, func(c *yaml.Node) { t.Computed = append(t.Computed, d.computed(c)) })
		case "integrity":
			if t.Integrity = d.text(v, "integrity"); t.Integrity != enigma.IntegrityRow {
				d.fail(v, specHint, "integrity: %q: want %s", t.Integrity, enigma.IntegrityRow)
			}
		case "partition":
			t.Partition = d.partition(v)
		case "columns":
			d.mapping(v, "columns", func(name, c *yaml.Node) bool {
				t.Columns = append(t.Columns, d.column(name, c))
				return true
			})
		default:
			return false
		}
		return true
	})
}

// from reads the table's declaration from a file of its own, so that errors name
// that file.
func (d *decoder) from(n *yaml.Node, t *TableSpec) {
	path := d.text(n, "from")
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(d.file), path)
	}
	part, err := ReadTable(path)
	if d.err == nil {
		d.err = err
	}
	part.Name, part.File = t.Name, t.File
	*t = part
}

func (d *decoder) column(name, n *yaml.Node) ColumnSpec {
	c := ColumnSpec{Name: name.Value, where: d.where(name)}
	what := fmt.Sprintf("column %q", c.Name)
	if n.Kind == yaml.ScalarNode {
		c.Type = d.columnType(n, what)
		return c
	}
	d.mapping(n, what, func(key, v *yaml.Node) bool {
		switch key.Value {
		case "type":
			c.Type = d.columnType(v, what)
		case "scheme":
			c.Scheme = enigma.Scheme(d.text(v, what))
		case "join":
			c.Join = d.text(v, what)
		case "comment":
			c.Comment = d.text(v, what)
		case "not_null":
			c.NotNull = d.yes(v, what)
		case "force":
			c.Force = d.yes(v, what)
		case "min":
			c.Min = d.text(v, what)
		case "max":
			c.Max = d.text(v, what)
		case "sum":
			c.Sum = d.yes(v, what)
		case "reserved":
			c.Reserved = d.yes(v, what)
		default:
			return false
		}
		return true
	})
	return c
}

func (d *decoder) computed(n *yaml.Node) ComputedSpec {
	c := ComputedSpec{where: d.where(n)}
	d.mapping(n, "computed", func(key, v *yaml.Node) bool {
		switch key.Value {
		case "expr":
			c.Expr = d.text(v, "computed")
		case "type":
			c.Type = d.columnType(v, "computed")
		default:
			return false
		}
		return true
	})
	if c.Expr == "" || c.Type == "" {
		d.fail(n, specHint, "computed: want expr and type")
	}
	return c
}

func (d *decoder) partition(n *yaml.Node) *enigma.Partition {
	p := &enigma.Partition{}
	d.mapping(n, "partition", func(key, v *yaml.Node) bool {
		switch key.Value {
		case "by":
			p.By = d.texts(v, "partition")
		case "parts":
			p.Parts = d.whole(v, "partition")
		default:
			return false
		}
		return true
	})
	if err := p.Check(); err != nil {
		d.fail(n, specHint, "%w", err)
	}
	return p
}

func (d *decoder) columnType(n *yaml.Node, what string) string {
	name := d.text(n, what)
	if name == "" {
		return ""
	}
	t, err := column.ParseType(name)
	if err != nil {
		hint := specHint
		if strings.Contains(name, "(") && !strings.Contains(name, ")") { // YAML has cut it at its comma
			hint = `between braces, quote a type that has a comma: "numeric(18,8)"`
		}
		d.fail(n, hint, "%s: %w", what, err)
	}
	return t.Name
}
