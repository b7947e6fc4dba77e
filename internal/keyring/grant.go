package keyring

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"

	"enigma"
)

// ErrGrant says that bytes are no grant, or one that a newer version wrote.
var ErrGrant = errors.New("keyring: not a grant that this version reads")

const (
	grantMagic = "enigma-grant-1\n"

	// MaxGrant is the largest grant's size, sealed.
	MaxGrant = 1 << 20

	// maxGranted is how many keys a grant has at most, and maxGrantName how long
	// their names are.
	maxGranted   = 1 << 12
	maxGrantName = 63
)

// A Grant is the keys of some columns of one revision of a data set for one
// subscriber: those that custodians do not release. It never prints its keys.
type Grant struct {
	GrantHead
	Keys []GrantedKey // ordered by table, column, term and epoch, none twice
}

// A GrantHead is what of a grant is not secret.
type GrantHead struct {
	Dataset    enigma.DatasetID
	Revision   uint64
	Provider   enigma.Address // who signs
	Subscriber enigma.Address // whom it is for
	KEM        enigma.Hash    // fingerprint of the key that it is sealed to
}

// A GrantedKey is what ColumnKey returns for one term of a column, by the
// secret that the provider keeps. It never prints itself.
type GrantedKey struct {
	Table, Column string
	Term          enigma.Scheme
	Epoch         uint32
	Key           [32]byte
}

// compare orders keys by what they are for.
func (k GrantedKey) compare(l GrantedKey) int {
	return cmp.Or(
		strings.Compare(k.Table, l.Table), strings.Compare(k.Column, l.Column),
		strings.Compare(string(k.Term), string(l.Term)), cmp.Compare(k.Epoch, l.Epoch),
	)
}

// Add puts a key into its place. A key for the same thing is replaced.
func (g *Grant) Add(k GrantedKey) {
	i, found := slices.BinarySearchFunc(g.Keys, k, GrantedKey.compare)
	if found {
		g.Keys[i] = k
		return
	}
	g.Keys = slices.Insert(g.Keys, i, k)
}

// Key returns the key of one term of a column in one epoch, if it is granted.
func (g *Grant) Key(table, column string, term enigma.Scheme, epoch uint32) ([32]byte, bool) {
	i, found := slices.BinarySearchFunc(g.Keys, GrantedKey{Table: table, Column: column, Term: term, Epoch: epoch}, GrantedKey.compare)
	if !found {
		return [32]byte{}, false
	}
	return g.Keys[i].Key, true
}

// Columns names the columns whose keys are granted, as "table.column", in their
// order.
func (g *Grant) Columns() []string {
	var out []string
	for _, k := range g.Keys {
		if name := k.Table + "." + k.Column; len(out) == 0 || out[len(out)-1] != name {
			out = append(out, name)
		}
	}
	return out
}

// Close overwrites the keys.
func (g *Grant) Close() {
	for i := range g.Keys {
		wipe(g.Keys[i].Key[:])
	}
}

// Head returns the open beginning of the file that holds a grant, which what is
// sealed is bound to.
func (h GrantHead) Head() []byte {
	b := append([]byte(grantMagic), h.Dataset[:]...)
	b = binary.BigEndian.AppendUint64(b, h.Revision)
	b = append(b, h.Provider[:]...)
	b = append(b, h.Subscriber[:]...)
	return append(b, h.KEM[:]...)
}

// ParseGrant returns the open beginning of a grant's file, and what is sealed
// after it; or ErrGrant.
func ParseGrant(file []byte) (h GrantHead, sealed []byte, err error) {
	size := len(GrantHead{}.Head())
	if len(file) < size || len(file) > MaxGrant || string(file[:len(grantMagic)]) != grantMagic {
		return GrantHead{}, nil, ErrGrant
	}
	b := file[len(grantMagic):size]
	for _, field := range [][]byte{h.Dataset[:], nil, h.Provider[:], h.Subscriber[:], h.KEM[:]} {
		if field == nil {
			h.Revision, b = binary.BigEndian.Uint64(b), b[8:]
			continue
		}
		b = b[copy(field, b):]
	}
	return h, file[size:], nil
}

// Encode returns g's bytes, which are secret: they belong in a box for the
// subscriber and nowhere else.
func (g *Grant) Encode() ([]byte, error) {
	if len(g.Keys) == 0 || len(g.Keys) > maxGranted {
		return nil, fmt.Errorf("keyring: grant of %d keys: want 1 to %d", len(g.Keys), maxGranted)
	}
	b := g.Head()
	b = binary.BigEndian.AppendUint32(b, uint32(len(g.Keys)))
	for i, k := range g.Keys {
		if i > 0 && g.Keys[i-1].compare(k) >= 0 {
			return nil, errors.New("keyring: grant: keys out of order")
		}
		for _, name := range []string{k.Table, k.Column, string(k.Term)} {
			if name == "" || len(name) > maxGrantName {
				return nil, fmt.Errorf("keyring: grant: name %q: want 1 to %d bytes", name, maxGrantName)
			}
		}
		b = appendFields(b, k.Table, k.Column, string(k.Term))
		b = binary.BigEndian.AppendUint32(b, k.Epoch)
		b = append(b, k.Key[:]...)
	}
	return b, nil
}

// DecodeGrant reads what Encode wrote, or fails with ErrGrant.
func DecodeGrant(b []byte) (*Grant, error) {
	head, rest, err := ParseGrant(b)
	if err != nil {
		return nil, err
	}
	g := &Grant{GrantHead: head}
	r := fieldReader{b: rest}
	n := r.u32()
	for range min(n, maxGranted+1) {
		if r.bad {
			return nil, ErrGrant
		}
		k := GrantedKey{Table: r.name(), Column: r.name(), Term: enigma.Scheme(r.name()), Epoch: r.u32()}
		copy(k.Key[:], r.take(32))
		g.Keys = append(g.Keys, k)
	}
	// One grant has one encoding: whatever Encode would not have written is none.
	if again, err := g.Encode(); err != nil || r.bad || !bytes.Equal(again, b) {
		return nil, ErrGrant
	}
	return g, nil
}

// A fieldReader takes apart what appendFields made; once something does not fit
// it stays bad.
type fieldReader struct {
	b   []byte
	bad bool
}

func (r *fieldReader) take(n int) []byte {
	if r.bad || n > len(r.b) {
		r.bad = true
		return nil
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *fieldReader) u32() uint32 {
	if b := r.take(4); b != nil {
		return binary.BigEndian.Uint32(b)
	}
	return 0
}

func (r *fieldReader) name() string {
	n := r.u32()
	if n > maxGrantName {
		r.bad = true
		return ""
	}
	return string(r.take(int(n)))
}

const redactedKey = "keyring.GrantedKey(redacted)"

// String keeps keys out of printed values.
func (GrantedKey) String() string { return redactedKey }

// Format keeps keys out of printed values under every verb.
func (GrantedKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redactedKey) }

// LogValue keeps keys out of logs.
func (GrantedKey) LogValue() slog.Value { return slog.StringValue("redacted") }

// MarshalText always fails: keys go into a sealed grant or nowhere.
func (GrantedKey) MarshalText() ([]byte, error) {
	return nil, errors.New("keyring: a granted key does not marshal")
}
