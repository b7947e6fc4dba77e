package keyring

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"

	"enigma"
)

// A Secret is what all of a data set's keys and physical names derive from. It
// never prints itself.
type Secret [32]byte

// Group names the columns that share a key with the given one: its declared
// join group or, where join is empty, itself alone. It is what ColumnKey takes;
// the two kinds never meet, whatever the names are.
func Group(table, column, join string) string {
	if join != "" {
		return string(appendFields([]byte("join"), join))
	}
	return string(appendFields([]byte("column"), table, column))
}

// ComputedGroup names a computed term as Group names a column.
func ComputedGroup(table, expr string) string {
	return string(appendFields([]byte("computed"), table, expr))
}

// TableGroup names what belongs to a table's rows as Group names a column.
func TableGroup(table string) string {
	return string(appendFields([]byte("table"), table))
}

// ColumnKey returns the key of the columns in group, which Group returned, for
// one scheme. The epoch rises when a provider changes keys without changing the
// secret.
func (s Secret) ColumnKey(group string, scheme enigma.Scheme, epoch uint32) [32]byte {
	info := appendFields(nil, group, string(scheme))
	return [32]byte(s.derive("column", binary.BigEndian.AppendUint32(info, epoch)))
}

// TableName returns the name under which storage nodes hold a table.
func (s Secret) TableName(table string) string {
	return "t_" + s.name("table", table)
}

// ColumnName returns the name under which storage nodes hold a table's column.
func (s Secret) ColumnName(table, column string) string {
	return "c_" + s.name("column", table, column)
}

// TermName returns the name under which storage nodes hold a further term of a
// column: its rest, its prefix or its sum in one order.
func (s Secret) TermName(table, column, role string) string {
	return "c_" + s.name("term", table, column, role)
}

// ComputedName returns the name under which storage nodes hold a computed term.
func (s Secret) ComputedName(table, expr, role string) string {
	return "c_" + s.name("computed", table, expr, role)
}

// RowName returns the name under which storage nodes hold what belongs to whole
// rows: their numbers in one order, or their tag.
func (s Secret) RowName(table, role string) string {
	return "c_" + s.name("row", table, role)
}

func (s Secret) name(kind string, fields ...string) string {
	key := s.derive("names", nil)
	defer wipe(key)
	mac := hmac.New(sha256.New, key)
	mac.Write(appendFields([]byte(kind), fields...))
	return hex.EncodeToString(mac.Sum(nil)[:8])
}

// derive returns 32 bytes for one purpose.
func (s Secret) derive(purpose string, info []byte) []byte {
	return expand(s[:], "enigma/keyring-v1/"+purpose+"/"+string(info))
}

// wipe overwrites secrets that are used no more, as far as that goes in Go; see
// the specification.
func wipe(secrets ...[]byte) {
	for _, s := range secrets {
		clear(s)
		runtime.KeepAlive(s)
	}
}

// Close overwrites the secret: use it for nothing more.
func (s *Secret) Close() { wipe(s[:]) }

func expand(secret []byte, info string) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, info, 32)
	if err != nil {
		panic("keyring: internal error: " + err.Error())
	}
	return key
}

// appendFields appends each field after its length, so that no two lists of
// fields make the same bytes.
func appendFields(b []byte, fields ...string) []byte {
	for _, f := range fields {
		b = binary.BigEndian.AppendUint32(b, uint32(len(f)))
		b = append(b, f...)
	}
	return b
}

const redacted = "keyring.Secret(redacted)"

// String keeps secrets out of printed values.
func (Secret) String() string { return redacted }

// GoString keeps secrets out of printed values.
func (Secret) GoString() string { return redacted }

// Format keeps secrets out of printed values under every verb, %d included.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// LogValue keeps secrets out of logs.
func (Secret) LogValue() slog.Value { return slog.StringValue("redacted") }

// MarshalText always fails: a secret goes into a key file, by SealFile, or
// nowhere.
func (Secret) MarshalText() ([]byte, error) {
	return nil, errors.New("keyring: a secret does not marshal")
}
