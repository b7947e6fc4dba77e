// Package sqlparse reads SQL with PostgreSQL's own grammar, safely.
//
// The grammar is a C library inside this process, and deep input overflows its
// stack, which no recover catches. So every text first passes a guard: a small
// scanner written in Go that knows strings, quoted names and comments, and that
// refuses texts that are longer, deeper or more chained than the C parser is
// known to survive. What passes is parsed, split into statements and cached.
//
// # Limits
//
// The grammar is that of a newer PostgreSQL than a gateway's own engine may
// be. Callers that must agree with an engine let the engine parse first and
// compare trees, never texts. standard_conforming_strings is taken to be on.
package sqlparse

import (
	"errors"
	"strings"
	"unicode/utf8"

	pg_query "github.com/pganalyze/pg_query_go/v6"
	"github.com/pganalyze/pg_query_go/v6/parser"
)

// A Statement is one SQL statement. Its tree is shared through the cache: read
// it only.
type Statement struct {
	// Text is the statement's own slice of the text that was parsed, comments
	// included, without the semicolon. Every location in Node is a byte offset
	// into it.
	Text string

	Node *pg_query.Node

	// Before counts the characters of the parsed text before Text, to be added
	// to positions that are reported for this statement alone.
	Before int
}

// An Error is a text that is no SQL, as PostgreSQL would report it.
type Error struct {
	SQLSTATE string
	Message  string
	Position int // in characters of the whole text, from 1; 0 if unknown
}

func (e *Error) Error() string { return e.Message }

// Position returns the place of a byte offset as PostgreSQL counts it:
// characters, from 1.
func Position(text string, offset int) int {
	if offset < 0 || offset > len(text) {
		return 0
	}
	return utf8.RuneCountInString(text[:offset]) + 1
}

// Parse splits text into statements. An empty text has none. The result is
// shared: do not change it. Every failure is an *Error.
func Parse(text string) ([]Statement, error) {
	if sts, ok := cached.get(text); ok {
		return sts, nil
	}
	if err := guard(text); err != nil {
		return nil, err
	}
	sts, err := split(text)
	if err != nil {
		return nil, err
	}
	cached.put(text, sts)
	return sts, nil
}

// ParseOne parses a text that holds exactly one statement, without the cache:
// it is for texts that were just made.
func ParseOne(text string) (Statement, error) {
	if err := guard(text); err != nil {
		return Statement{}, err
	}
	sts, err := split(text)
	if err != nil {
		return Statement{}, err
	}
	if len(sts) != 1 {
		return Statement{}, &Error{SQLSTATE: "42601", Message: "want exactly one statement"}
	}
	return sts[0], nil
}

func split(text string) ([]Statement, error) {
	tree, err := parse(text)
	if err != nil {
		return nil, err
	}
	sts := make([]Statement, 0, len(tree.Stmts))
	for _, raw := range tree.Stmts {
		from, to := int(raw.StmtLocation), len(text)
		if raw.StmtLen > 0 {
			to = from + int(raw.StmtLen)
		}
		st := Statement{Text: text[from:to], Node: raw.Stmt}
		if from > 0 {
			// The tree's locations count from the start of the whole text.
			again, err := parse(st.Text)
			if err != nil {
				return nil, err
			}
			if len(again.Stmts) != 1 {
				return nil, &Error{SQLSTATE: "42601", Message: "statements cannot be told apart"}
			}
			st.Node = again.Stmts[0].Stmt
			st.Before = utf8.RuneCountInString(text[:from])
		}
		sts = append(sts, st)
	}
	return sts, nil
}

func parse(text string) (*pg_query.ParseResult, error) {
	tree, err := pg_query.Parse(text)
	if err == nil {
		return tree, nil
	}
	var perr *parser.Error
	if !errors.As(err, &perr) {
		// The tree was built but is too deep to be copied out of C.
		return nil, tooComplex()
	}
	if strings.Contains(perr.Message, "stack depth") || strings.Contains(perr.Message, "recursion") {
		return nil, tooComplex()
	}
	return nil, &Error{SQLSTATE: sqlstate(perr.Message), Message: perr.Message, Position: perr.Cursorpos}
}

// sqlstate gives the few messages of scanner and grammar that are no plain
// syntax errors the code that PostgreSQL gives them.
func sqlstate(message string) string {
	switch {
	case strings.Contains(message, "not yet implemented"), strings.Contains(message, "not supported"),
		strings.Contains(message, "is obsolete"), strings.Contains(message, "not implemented"):
		return "0A000"
	case strings.Contains(message, "out of range"):
		return "22003"
	case strings.Contains(message, "improper use of \"*\""), strings.Contains(message, "improper qualified name"):
		return "42601"
	}
	return "42601"
}
