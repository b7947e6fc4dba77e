package rewrite

import (
	"fmt"

	"enigma"
	"enigma/internal/sqlparse"
)

// A Refusal says why a statement is not answered, in the fields of a
// PostgreSQL error. It never quotes the statement's constants.
type Refusal struct {
	SQLSTATE string
	Message  string
	Hint     string
	Position int // in characters of the Statement's own text, from 1; 0 if none
}

func (r *Refusal) Error() string { return r.Message }

// Unwrap makes every refusal an enigma.Unsupported.
func (r *Refusal) Unwrap() error { return enigma.Unsupported }

// refuse names a construct that is not supported.
func refuse(st sqlparse.Statement, location int32, hint, format string, args ...any) *Refusal {
	r := &Refusal{SQLSTATE: "0A000", Message: fmt.Sprintf(format, args...), Hint: hint}
	if location >= 0 {
		r.Position = sqlparse.Position(st.Text, int(location))
	}
	return r
}
