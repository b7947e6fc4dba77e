package msg

import (
	"errors"
	"strings"
	"unicode"

	"enigma"
)

// A Failure is an error on the wire: what the peer can do about it, and words
// for a person. It never carries SQL literals, because nothing that reaches a
// storage node has any; the details of an internal error stay at home.
type Failure struct {
	Kind enigma.Kind
	Text string
	Hint string
}

// kinds maps kinds to their p2p status. The order is part of the format.
var kinds = []enigma.Kind{
	enigma.Internal, enigma.Invalid, enigma.NotFound, enigma.NotSubscribed, enigma.Denied,
	enigma.Unsupported, enigma.LimitExceeded, enigma.Unavailable,
	enigma.Conflict,
}

const maxText = 1 << 10

// FailureOf says what a peer may know of err.
func FailureOf(err error) *Failure {
	kind := enigma.KindOf(err)
	if kind == enigma.Internal {
		return &Failure{Kind: kind, Text: "the node failed; its log has the details"}
	}
	return &Failure{Kind: kind, Text: printable(err.Error()), Hint: printable(enigma.Hint(err))}
}

// Err returns f as an error that says op was being done.
func (f *Failure) Err(op string) error {
	return &enigma.Error{Kind: f.Kind, Op: op, Hint: f.Hint, Err: errors.New(f.Text)}
}

// Append adds f's encoding to dst.
func (f *Failure) Append(dst []byte) []byte {
	code := byte(0)
	for i, k := range kinds {
		if k == f.Kind {
			code = byte(i)
		}
	}
	dst = append(dst, byte(TypeFailure), code)
	dst = appendChunk(dst, printable(f.Text))
	return appendChunk(dst, printable(f.Hint))
}

// DecodeFailure reads what Append wrote. A status of a later version counts as
// an internal error.
func DecodeFailure(b []byte) (*Failure, error) {
	r := reader{b: b}
	r.expect(TypeFailure)
	f := Failure{Kind: enigma.Internal}
	if code := int(r.u8()); code < len(kinds) {
		f.Kind = kinds[code]
	}
	f.Text = printable(r.text(maxText))
	f.Hint = printable(r.text(maxText))
	return &f, r.end()
}

// printable makes a peer's words safe to show on a terminal and to log: one
// line, no control characters, at most maxText bytes.
func printable(s string) string {
	clean := strings.Map(func(c rune) rune {
		if unicode.IsPrint(c) {
			return c
		}
		return ' '
	}, s)
	for len(clean) > maxText {
		clean = strings.ToValidUTF8(clean[:maxText], "")
	}
	return clean
}
