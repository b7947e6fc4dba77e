package enigma

import (
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An Address is an Ethereum account address.
type Address [20]byte

// ParseAddress reads 40 hexadecimal digits, with or without a leading 0x.
func ParseAddress(s string) (Address, error) {
	var a Address
	err := parseHex(a[:], s)
	return a, err
}

// String returns 0x and 40 lower-case hexadecimal digits.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText returns the form that String does.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText accepts the form that ParseAddress does.
func (a *Address) UnmarshalText(b []byte) error { return parseHex(a[:], string(b)) }

// A Hash is 32 bytes that stand for other bytes.
type Hash [32]byte

// String returns 0x and 64 lower-case hexadecimal digits.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// MarshalText returns the form that String does.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText accepts 64 hexadecimal digits, with or without a leading 0x.
func (h *Hash) UnmarshalText(b []byte) error { return parseHex(h[:], string(b)) }

// A DatasetID names a data set on the chain: keccak256(provider, name), as
// chain.DatasetID computes it.
type DatasetID [32]byte

// String returns 0x and 64 lower-case hexadecimal digits.
func (d DatasetID) String() string { return Hash(d).String() }

// MarshalText returns the form that String does.
func (d DatasetID) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText accepts 64 hexadecimal digits, with or without a leading 0x.
func (d *DatasetID) UnmarshalText(b []byte) error { return parseHex(d[:], string(b)) }

// A Path is a data set's name for people: "0x<provider>/<name>".
type Path struct {
	Provider Address
	Name     string
}

// ParsePath reads "0x<40 hex digits>/<name>" and checks the name.
func ParsePath(s string) (Path, error) {
	provider, name, ok := strings.Cut(s, "/")
	if !ok {
		return Path{}, fmt.Errorf("data set %q: want 0x<provider address>/<name>", s)
	}
	a, err := ParseAddress(provider)
	if err != nil {
		return Path{}, fmt.Errorf("data set %q: provider: %w", s, err)
	}
	if err := CheckName(name); err != nil {
		return Path{}, fmt.Errorf("data set %q: %w", s, err)
	}
	return Path{Provider: a, Name: name}, nil
}

// String returns "0x<provider>/<name>".
func (p Path) String() string { return p.Provider.String() + "/" + p.Name }

// CheckName reports whether name may name a data set: 1 to 63 bytes (the
// longest PostgreSQL identifier) of a-z, 0-9 and _, starting with a letter.
func CheckName(name string) error {
	if name == "" || len(name) > 63 {
		return fmt.Errorf("name %q: want 1 to 63 characters", name)
	}
	for i, c := range []byte(name) {
		letter := 'a' <= c && c <= 'z'
		if !letter && (i == 0 || c != '_' && (c < '0' || c > '9')) {
			return fmt.Errorf("name %q: want a-z, 0-9 and _, starting with a letter", name)
		}
	}
	if strings.HasPrefix(name, "pg_") {
		return fmt.Errorf("name %q: the prefix pg_ belongs to PostgreSQL", name)
	}
	return nil
}

// CheckLabel reports whether name may name a table or a column: what PostgreSQL
// keeps as it is, and what cannot take over a terminal.
func CheckLabel(name string) error {
	switch {
	case name == "" || len(name) > 63:
		return fmt.Errorf("name %q: want 1 to 63 bytes", name)
	case !utf8.ValidString(name):
		return fmt.Errorf("name %q: want UTF-8 text", name)
	case strings.ContainsFunc(name, commanding):
		return fmt.Errorf("name %q: want no control characters", name)
	}
	return nil
}

// commanding reports whether a terminal may take a character for a command.
// Line ends and tabs are in the headers of real files.
func commanding(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\r\n\t", r) }

func parseHex(dst []byte, s string) error {
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "0x"), "0X")
	b, err := hex.DecodeString(digits)
	if err != nil || len(b) != len(dst) {
		return fmt.Errorf("%q: want %d hexadecimal digits", s, 2*len(dst))
	}
	copy(dst, b)
	return nil
}
