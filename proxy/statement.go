package proxy

import (
	"errors"
	"strings"
	"unicode/utf8"

	"enigma/internal/sqlparse"
	"enigma/proxy/rewrite"
)

// A class says which way a statement goes.
type class byte

const (
	forwarded class = iota // to the backend as it is
	reading                // to be planned, if it reads a data set
	refused
	owning // to be checked and, if it reads a data set, planned
)

// A statement is one statement of the client, prepared or not.
type statement struct {
	name   string   // in the backend, if parsed
	parsed bool     // whether the backend has it under its name
	oids   []uint32 // parameter types that the client gave

	inputs *inputs // that it was read by; nil if it runs at once

	// doubted says that the backend may have been told to forget it.
	doubted bool

	sql    sqlparse.Statement
	class  class
	reason *answer // of a refused one

	explain *rewrite.Class     // of an EXPLAIN
	own     *rewrite.Own       // of one about the subscriber's own tables, or that changes a data set's
	change  rewrite.Change     // of one that begins or ends a transaction, or a part of one
	subject sqlparse.Statement // that is planned: sql itself, what it explains, or what SELECT INTO means
	moved   bool               // places in subject are not those in sql

	// volatile says that running it may change what names, types or settings
	// mean to statements after it.
	volatile bool
}

// readAll parses and classifies the statements of a text.
func (s *session) readAll(text string) ([]*statement, *answer) {
	if a := s.readable(text); a != nil {
		return nil, a
	}
	parsed, err := sqlparse.Parse(text)
	if err != nil {
		return nil, sqlAnswer(err, 0)
	}
	out := make([]*statement, len(parsed))
	for i, sql := range parsed {
		out[i] = classify(sql)
	}
	return out, nil
}

// readOne reads the text of a Parse message, which may be empty.
func (s *session) readOne(text string) (*statement, *answer) {
	sts, a := s.readAll(text)
	switch {
	case a != nil:
		return nil, a
	case len(sts) == 0:
		return &statement{}, nil
	case len(sts) > 1:
		return nil, refusal("42601", "cannot insert multiple commands into a prepared statement")
	}
	return sts[0], nil
}

// readable reports whether the parser sees a text as the backend does, which
// two of the client's settings could change.
func (s *session) readable(text string) *answer {
	if !s.plainStrings && strings.Contains(text, `\`) {
		a := refusal("0A000", "text with a backslash needs standard_conforming_strings")
		a.Hint = "SET standard_conforming_strings = on"
		return a
	}
	if s.utf8 {
		return nil
	}
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			a := refusal("0A000", "text that is not ASCII needs client_encoding UTF8")
			a.Hint = "SET client_encoding = 'UTF8'"
			return a
		}
	}
	return nil
}

// sqlAnswer turns an error of the parser or the planner into the client's. What
// it says about places counts from the statement, which before characters
// precede.
func sqlAnswer(err error, before int) *answer {
	var parse *sqlparse.Error
	var planner *rewrite.Refusal
	var a *answer
	position := 0
	switch {
	case errors.As(err, &parse):
		a, position = refusal(parse.SQLSTATE, parse.Message), parse.Position
	case errors.As(err, &planner):
		a, position = refusal(planner.SQLSTATE, planner.Message), planner.Position
		a.Hint = planner.Hint
	default:
		return nil
	}
	if position > 0 {
		a.Position = int32(position + before)
	}
	return a
}

// noParameters is the error for a statement of a Query message that has
// parameters.
func (st *statement) noParameters() *answer {
	if r := rewrite.NoParameters(st.subject); r != nil {
		return sqlAnswer(r, st.subject.Before)
	}
	return refusal("42P02", "there is no parameter $1")
}

// classify decides which way a statement goes. What rewrite does not know, it
// refuses.
func classify(sql sqlparse.Statement) *statement {
	st := &statement{sql: sql, subject: sql}
	switch c := rewrite.Classify(sql); c.Kind {
	case rewrite.Query:
		st.class = reading
		// Only a call by name can change a setting; U& could spell it in digits.
		text := strings.ToLower(sql.Text)
		st.volatile = strings.Contains(text, "set_config") || strings.Contains(text, "u&")
	case rewrite.Explain:
		st.class, st.explain, st.own, st.subject = reading, &c, c.Own, c.Query
		if st.own != nil {
			st.class = owning
		}
		st.subject.Before = sql.Before + utf8.RuneCountInString(sql.Text[:strings.LastIndex(sql.Text, c.Query.Text)])
	case rewrite.Owning:
		st.class, st.own, st.subject = owning, c.Own, c.Query
		st.moved = c.Query.Text != sql.Text
		st.volatile = c.Own.Defines
	case rewrite.Session:
		st.volatile = true
	case rewrite.Transaction:
		st.change = c.Change
	default:
		st.class = refused
		st.reason = sqlAnswer(c.Refusal, sql.Before)
	}
	return st
}
