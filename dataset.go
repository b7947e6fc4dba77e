package enigma

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
)

// A Scheme says how a column is encrypted.
type Scheme string

// The schemes. docs/spec has one document for each that encrypts.
const (
	Plain     Scheme = "plain"      // not encrypted
	Det       Scheme = "det"        // equal values stay equal
	Ope       Scheme = "ope"        // order is kept, and equality with it
	OpeProven Scheme = "ope-proven" // the same; reveals the first differing bit of each pair, and takes 20 times the room
	Sum       Scheme = "sum"        // nothing is kept, but sums of ciphertexts open to sums of values
	Rnd       Scheme = "rnd"        // nothing is kept; the column can only be fetched
)

// ManifestFormat is the version of the manifest's format that this code writes,
// and with it of how tables are stored (docs/spec/column-v2.md). Version 1 can
// still be read.
const ManifestFormat = 2

// A Manifest is a data set's off-chain metadata. Its canonical bytes are what
// Encode returns; their hash is registered on the chain.
type Manifest struct {
	Format      int       `json:"format"`   // 1 to ManifestFormat
	Dataset     DatasetID `json:"dataset"`  // keccak256(provider, name)
	Provider    Address   `json:"provider"` // who signs it
	Name        string    `json:"name"`     // see CheckName
	Revision    uint64    `json:"revision"` // rises by one with every publish, from 1
	Description string    `json:"description,omitempty"`
	Licence     string    `json:"licence,omitempty"`
	Tables      []Table   `json:"tables"`
	Storage     []NodeRef `json:"storage"`    // persistence nodes that hold every row
	Custodians  []NodeRef `json:"custodians"` // in share order: custodian i holds share i+1
	Threshold   int       `json:"threshold"`  // custodians needed to recover the key

	// KeyCommitment is what keyring.Combine and keyring.VerifyShare check
	// shares against.
	KeyCommitment []byte `json:"key_commitment"`

	// KeyRevision is the revision whose secret this one uses: its key shares,
	// grants, physical names and row numbers. 0 means its own; see Keys.
	KeyRevision uint64 `json:"key_revision,omitempty"`

	// Batch is the digest of the change that made this revision of the one before
	// (docs/spec/writes-v1.md), zero for a whole revision.
	Batch Hash `json:"batch,omitzero"`
}

// Keys returns the revision whose secret opens this one: an earlier one if this
// one was made of it by owners' writes.
func (m *Manifest) Keys() uint64 {
	if m.KeyRevision != 0 {
		return m.KeyRevision
	}
	return m.Revision
}

// A Table is one relation of a data set, by its logical names.
type Table struct {
	Name    string     `json:"name"`
	Comment string     `json:"comment,omitempty"`
	Rows    int64      `json:"rows"`
	Columns []Column   `json:"columns"`
	Key     []string   `json:"key,omitempty"`     // columns whose values are unique together
	Indexes [][]string `json:"indexes,omitempty"` // columns of each index on the storage nodes

	// Cluster lists the orders in which rows are numbered for sums, each by its
	// columns; rows are stored in the first one. Without any, rows are numbered
	// as they came.
	Cluster [][]string `json:"cluster,omitempty"`

	// Computed are expressions over the table's columns that have sum terms of
	// their own.
	Computed []Computed `json:"computed,omitempty"`

	// Integrity is IntegrityRow if each row has a tag over all of its terms.
	Integrity string `json:"integrity,omitempty"`

	// Partition divides the rows on the storage nodes; nil leaves them together.
	Partition *Partition `json:"partition,omitempty"`

	// Writable tables may be changed by the data set's owner, row by row. Their
	// rows always have numbers. All tables of a data set are, or none.
	Writable bool `json:"writable,omitempty"`
}

// IntegrityRow is the one value of Table.Integrity but "".
const IntegrityRow = "row"

// A Computed is an expression that storage nodes can sum.
type Computed struct {
	Expr    string `json:"expr"` // SQL over the table's columns
	Type    string `json:"type"` // an integer type or numeric(p,s), which holds every result exactly
	SumBits int    `json:"sum_bits"`
}

// A Column is one attribute of a table.
type Column struct {
	Name    string `json:"name"`
	Type    string `json:"type"` // as PostgreSQL's format_type prints it, such as "numeric(18,8)"
	Scheme  Scheme `json:"scheme"`
	NotNull bool   `json:"not_null,omitempty"`
	Comment string `json:"comment,omitempty"`

	// Join names the column's join group. Columns of one data set in one group,
	// with one type and scheme, share a key, so that the storage nodes can join
	// them; empty means a group of its own.
	Join string `json:"join,omitempty"`

	// Min and Max are declared bounds, as text of the column's type. An ope
	// column that they narrow to 2^32 values has smaller terms.
	Min string `json:"min,omitempty"`
	Max string `json:"max,omitempty"`

	// Rest says that values print otherwise than their canonical form does
	// (1.00 beside 1.0, -0.0), and that a second term keeps what that drops.
	Rest bool `json:"rest,omitempty"`

	// Sum says that the column has sum terms beside those of its scheme.
	Sum bool `json:"sum,omitempty"`

	// SumBits bounds what sum terms hold: |value| < 2^SumBits, scaled to a whole
	// number.
	SumBits int `json:"sum_bits,omitempty"`

	// Reserved columns have keys that custodians do not release: it takes a
	// grant of the provider's to read them.
	Reserved bool `json:"reserved,omitempty"`
}

// Summed reports whether the column has sum terms.
func (c *Column) Summed() bool { return c.Sum || c.Scheme == Sum }

// A NodeRef says how to reach a node and how to recognise it.
type NodeRef struct {
	Peer   string   `json:"peer"`  // libp2p peer id, which the transport authenticates
	Addrs  []string `json:"addrs"` // multiaddresses without the /p2p part
	Wallet Address  `json:"wallet"`
	KEM    Hash     `json:"kem"` // sha256 of the node's sealing public key
}

// Encode returns m's canonical bytes.
func (m *Manifest) Encode() ([]byte, error) { return json.Marshal(m) }

// DecodeManifest reads canonical bytes; anything that Encode would have written
// differently is an error, so that one manifest has one hash.
func DecodeManifest(b []byte) (*Manifest, error) {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	var m Manifest
	if err := dec.Decode(&m); err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	if m.Format < 1 || m.Format > ManifestFormat {
		return nil, fmt.Errorf("manifest: format %d: this version reads formats 1 to %d", m.Format, ManifestFormat)
	}
	again, err := m.Encode()
	if err != nil || !bytes.Equal(again, b) {
		return nil, fmt.Errorf("manifest: bytes are not canonical")
	}
	return &m, m.check()
}

// ManifestHash is the hash that the chain registers for canonical bytes.
func ManifestHash(canonical []byte) Hash { return sha256.Sum256(canonical) }

// A SignedManifest is a manifest as it travels: canonical bytes and the
// provider's signature (EIP-712, docs/spec/wire-v1.md) over their hash.
type SignedManifest struct {
	Manifest  []byte `json:"manifest"`
	Signature []byte `json:"signature"`
}

// SchemaName is the PostgreSQL schema that holds one revision of a data set on
// a storage node. It tells no more than the chain does.
func SchemaName(id DatasetID, revision uint64) string {
	return "d" + hex.EncodeToString(id[:8]) + "r" + strconv.FormatUint(revision, 10)
}
