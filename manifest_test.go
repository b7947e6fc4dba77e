package enigma_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"enigma"
)

func goodManifest() *enigma.Manifest {
	node := enigma.NodeRef{Peer: "12D3KooW", Addrs: []string{"/ip4/192.0.2.1/tcp/4001"}}
	return &enigma.Manifest{
		Format: enigma.ManifestFormat, Name: "trades", Revision: 1, Description: "Trades,\nby the minute",
		Tables: []enigma.Table{{
			Name: "Tägliche\r\nTrades", Rows: 7, Key: []string{"ts"}, Indexes: [][]string{{"ts"}},
			Columns: []enigma.Column{{Name: "ts", Type: "timestamptz", Scheme: enigma.Ope}, {Name: "size; --", Type: "bigint", Scheme: enigma.Det, Join: "s"}},
		}},
		Storage: []enigma.NodeRef{node}, Custodians: []enigma.NodeRef{node, node}, Threshold: 2, KeyCommitment: []byte{1},
	}
}

// partitioned divides the first table.
func partitioned(parts int, by ...string) func(*enigma.Manifest) {
	return func(m *enigma.Manifest) { m.Tables[0].Partition = &enigma.Partition{By: by, Parts: parts} }
}

// TestPartitionIsLeftOut: a table that is in one piece has the bytes, and the
// hash, that it had before tables could be divided.
func TestPartitionIsLeftOut(t *testing.T) {
	m := goodManifest()
	whole, err := m.Encode()
	if err != nil || bytes.Contains(whole, []byte("partition")) {
		t.Errorf("a table in one piece: %s, %v", whole, err)
	}
	partitioned(16, "ts", "size; --")(m)
	divided, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	read, err := enigma.DecodeManifest(divided)
	if err != nil || read.Tables[0].Partition.Parts != 16 || len(read.Tables[0].Partition.By) != 2 {
		t.Errorf("read back as %+v, %v", read, err)
	}
	without := bytes.Replace(divided, []byte(`,"partition":{"by":["ts","size; --"],"parts":16}`), nil, 1)
	if !bytes.Equal(without, whole) {
		t.Errorf("a divided table differs in more than its partition:\n%s\n%s", divided, whole)
	}
}

func writable(m *enigma.Manifest) { m.Tables[0].Writable = true }

// TestKeys: a revision that writes made has the keys of the one that was
// published, and its manifest says so; others have the bytes that they had.
func TestKeys(t *testing.T) {
	m := goodManifest()
	m.Revision = 7
	if b, err := m.Encode(); err != nil || m.Keys() != 7 || m.Writable() || bytes.Contains(b, []byte("key_revision")) || bytes.Contains(b, []byte("writable")) {
		t.Errorf("published: keys of %d, %s, %v", m.Keys(), b, err)
	}
	writable(m)
	m.KeyRevision = 3
	b, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	read, err := enigma.DecodeManifest(b)
	if err != nil || read.Keys() != 3 || !read.Writable() {
		t.Errorf("written: %+v, %v", read, err)
	}
}

// TestHostileManifests: whoever pays for a registration writes what every
// gateway reads.
func TestHostileManifests(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*enigma.Manifest)
	}{
		{"no tables", func(m *enigma.Manifest) { m.Tables = nil }},
		{"too many tables", func(m *enigma.Manifest) { m.Tables = make([]enigma.Table, 257) }},
		{"table without columns", func(m *enigma.Manifest) { m.Tables[0].Columns = nil }},
		{"too many columns", func(m *enigma.Manifest) { m.Tables[0].Columns = make([]enigma.Column, 1001) }},
		{"table twice", func(m *enigma.Manifest) { m.Tables = append(m.Tables, m.Tables[0]) }},
		{"column twice", func(m *enigma.Manifest) { m.Tables[0].Columns[1].Name = "ts" }},
		{"table without a name", func(m *enigma.Manifest) { m.Tables[0].Name = "" }},
		{"name that PostgreSQL would cut", func(m *enigma.Manifest) { m.Tables[0].Columns[1].Name = strings.Repeat("ä", 32) }},
		{"NUL in a name", func(m *enigma.Manifest) { m.Tables[0].Columns[1].Name = "a\x00b" }},
		{"escape sequence in a name", func(m *enigma.Manifest) { m.Tables[0].Name = "a\x1b[2Jb" }},
		{"C1 control in a name", func(m *enigma.Manifest) { m.Tables[0].Name = "a\u009b2Jb" }},
		{"escape sequence in the description", func(m *enigma.Manifest) { m.Description = "\x1b]0;title\a" }},
		{"escape sequence in the licence", func(m *enigma.Manifest) { m.Licence = "\x1b[A" }},
		{"escape sequence in a comment", func(m *enigma.Manifest) { m.Tables[0].Columns[0].Comment = "\x1b[A" }},
		{"escape sequence in an address", func(m *enigma.Manifest) { m.Storage[0].Addrs[0] = "\x1b[A" }},
		{"escape sequence in a peer id", func(m *enigma.Manifest) { m.Custodians[1].Peer = "\x1b[A" }},
		{"unknown scheme", func(m *enigma.Manifest) { m.Tables[0].Columns[0].Scheme = "rot13" }},
		{"long type", func(m *enigma.Manifest) { m.Tables[0].Columns[0].Type = strings.Repeat("(", 1000) }},
		{"key on no column", func(m *enigma.Manifest) { m.Tables[0].Key = []string{"nothing"} }},
		{"index on no column", func(m *enigma.Manifest) { m.Tables[0].Indexes = [][]string{{"ts"}, {"nothing"}} }},
		{"long key", func(m *enigma.Manifest) { m.Tables[0].Key = make([]string, 33) }},
		{"fewer than no rows", func(m *enigma.Manifest) { m.Tables[0].Rows = -1 }},
		{"no storage", func(m *enigma.Manifest) { m.Storage = nil }},
		{"a crowd to dial", func(m *enigma.Manifest) { m.Storage = make([]enigma.NodeRef, 65) }},
		{"a crowd to ask for shares", func(m *enigma.Manifest) { m.Custodians = make([]enigma.NodeRef, 65) }},
		{"a crowd of addresses", func(m *enigma.Manifest) { m.Storage[0].Addrs = make([]string, 33) }},
		{"threshold of nobody", func(m *enigma.Manifest) { m.Threshold = 0 }},
		{"threshold above the custodians", func(m *enigma.Manifest) { m.Threshold = 3 }},
		{"huge commitment", func(m *enigma.Manifest) { m.KeyCommitment = make([]byte, 33<<10) }},
		{"revision 0", func(m *enigma.Manifest) { m.Revision = 0 }},
		{"unknown integrity", func(m *enigma.Manifest) { m.Tables[0].Integrity = "all" }},
		{"order on no column", func(m *enigma.Manifest) { m.Tables[0].Cluster = [][]string{{"nothing"}} }},
		{"a crowd of orders", func(m *enigma.Manifest) { m.Tables[0].Cluster = make([][]string, 9) }},
		{"computed twice", func(m *enigma.Manifest) {
			m.Tables[0].Computed = []enigma.Computed{{Expr: "1", Type: "bigint"}, {Expr: "1", Type: "bigint"}}
		}},
		{"escape sequence in an expression", func(m *enigma.Manifest) {
			m.Tables[0].Computed = []enigma.Computed{{Expr: "\x1b[A", Type: "bigint"}}
		}},
		{"sum beside plain", func(m *enigma.Manifest) {
			m.Tables[0].Columns[0].Scheme, m.Tables[0].Columns[0].Sum = enigma.Plain, true
		}},
		{"long bound", func(m *enigma.Manifest) { m.Tables[0].Columns[0].Min = strings.Repeat("1", 129) }},
		{"escape sequence in a bound", func(m *enigma.Manifest) { m.Tables[0].Columns[0].Max = "\x1b[A" }},
		{"bits of nothing", func(m *enigma.Manifest) { m.Tables[0].Columns[0].SumBits = 65 }},
		{"format 1 with sums", func(m *enigma.Manifest) { m.Format, m.Tables[0].Columns[0].Sum = 1, true }},
		{"format 1 with tags", func(m *enigma.Manifest) { m.Format, m.Tables[0].Integrity = 1, enigma.IntegrityRow }},
		{"parts of nothing", partitioned(2)},
		{"parts by no column", partitioned(2, "nothing")},
		{"parts by a column twice", partitioned(2, "ts", "ts")},
		{"one part", partitioned(1, "ts")},
		{"a crowd of parts", partitioned(257, "ts")},
		{"parts by a plain column", func(m *enigma.Manifest) {
			m.Tables[0].Columns[0].Scheme = enigma.Plain
			partitioned(2, "ts")(m)
		}},
		{"parts by a column without equality", func(m *enigma.Manifest) {
			m.Tables[0].Columns[0].Scheme = enigma.Rnd
			partitioned(2, "ts")(m)
		}},
		{"format 1 with parts", func(m *enigma.Manifest) {
			m.Format = 1
			partitioned(2, "ts")(m)
		}},
		{"keys of its own number", func(m *enigma.Manifest) { writable(m); m.KeyRevision = m.Revision }},
		{"keys of a later revision", func(m *enigma.Manifest) { writable(m); m.KeyRevision = m.Revision + 1 }},
		{"keys of another revision without writes", func(m *enigma.Manifest) { m.Revision, m.KeyRevision = 3, 1 }},
		{"half of the tables writable", func(m *enigma.Manifest) {
			writable(m)
			m.Tables = append(m.Tables, m.Tables[0])
			m.Tables[1].Name, m.Tables[1].Writable = "other", false
		}},
		{"format 1 with writes", func(m *enigma.Manifest) { writable(m); m.Format = 1 }},
		{"name with a slash", func(m *enigma.Manifest) { m.Name = "a/b" }},
		{"PostgreSQL's own name", func(m *enigma.Manifest) { m.Name = "pg_catalog" }},
		{"later format", func(m *enigma.Manifest) { m.Format = enigma.ManifestFormat + 1 }},
	}
	read := func(m *enigma.Manifest) error {
		b, err := m.Encode()
		if err != nil {
			t.Fatal(err)
		}
		_, err = enigma.DecodeManifest(b)
		return err
	}
	if err := read(goodManifest()); err != nil {
		t.Fatalf("a good manifest: %v", err)
	}
	for _, tt := range tests {
		m := goodManifest()
		tt.spoil(m)
		err := read(m)
		if err == nil {
			t.Errorf("%s: no error", tt.name)
		} else if strings.ContainsAny(err.Error(), "\x1b\x00\u009b") {
			t.Errorf("%s: the error itself has control characters: %q", tt.name, err)
		}
	}
}

// TestOneManifestOneHash: of all spellings of a manifest one is read.
func TestOneManifestOneHash(t *testing.T) {
	good, err := goodManifest().Encode()
	if err != nil {
		t.Fatal(err)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, good, "", " "); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{
		"white space":   indented.Bytes(),
		"trailing":      append(bytes.Clone(good), ' '),
		"unknown field": bytes.Replace(good, []byte(`{"format"`), []byte(`{"x":1,"format"`), 1),
		"field twice":   bytes.Replace(good, []byte(`{"format":2`), []byte(`{"format":2,"format":2`), 1),
		"other case":    bytes.Replace(good, []byte(`"format"`), []byte(`"Format"`), 1),
		"invalid UTF-8": bytes.Replace(good, []byte("by the"), []byte("by\xff the"), 1),
		"number":        bytes.Replace(good, []byte(`"rows":7`), []byte(`"rows":7e0`), 1),
		"nothing":       nil,
		"another value": append(bytes.Clone(good), good...),
	} {
		if _, err := enigma.DecodeManifest(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
