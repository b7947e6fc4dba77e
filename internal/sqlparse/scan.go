package sqlparse

import "strings"

// A Kind says what a Token is.
type Kind byte

// The kinds of tokens.
const (
	Word   Kind = iota + 1 // a bare name or keyword
	Quoted                 // a name in double quotes
	String                 // a string constant of any form
	Number                 // a number, or a parameter such as $1
	Op                     // a run of operator characters, "::" and ":=" included
	Punct                  // one of ( ) [ ] , ; . :
)

// A Token is one lexical element of a text; comments and blanks are none.
type Token struct {
	Kind       Kind
	Start, End int // byte offsets
}

// Is reports whether the token is the bare word w, which is in lower case, or
// the punctuation w.
func (t Token) Is(text, w string) bool {
	if t.Kind != Word && t.Kind != Punct && t.Kind != Op {
		return false
	}
	return strings.EqualFold(text[t.Start:t.End], w)
}

// Scan cuts text into tokens as PostgreSQL's scanner does, but never fails:
// what is no SQL ends in odd tokens, and the parser says so.
func Scan(text string) []Token {
	s := scanner{text: text}
	var tokens []Token
	for {
		t, ok := s.next()
		if !ok {
			return tokens
		}
		tokens = append(tokens, t)
	}
}

type scanner struct {
	text string
	pos  int
}

func (s *scanner) at(i int) byte {
	if i < len(s.text) {
		return s.text[i]
	}
	return 0
}

func (s *scanner) next() (Token, bool) {
	s.skipBlanks()
	if s.pos >= len(s.text) {
		return Token{}, false
	}
	start := s.pos
	kind := s.one()
	return Token{kind, start, s.pos}, true
}

// one moves past one token and says what it was.
func (s *scanner) one() Kind {
	c := s.at(s.pos)
	switch {
	case c == '\'':
		s.str(doubling)
		return String
	case c == '"':
		s.quoted('"', doubling)
		return Quoted
	case c|0x20 == 'e' && s.at(s.pos+1) == '\'':
		s.pos++
		s.str(escaping)
		return String
	case (c|0x20 == 'b' || c|0x20 == 'x') && s.at(s.pos+1) == '\'':
		s.pos++
		s.str(raw)
		return String
	case c|0x20 == 'u' && s.at(s.pos+1) == '&' && s.at(s.pos+2) == '\'':
		s.pos += 2
		s.str(doubling)
		return String
	case c|0x20 == 'u' && s.at(s.pos+1) == '&' && s.at(s.pos+2) == '"':
		s.pos += 2
		s.quoted('"', doubling)
		return Quoted
	case c == '$':
		return s.dollar()
	case isWordStart(c):
		for isWordStart(s.at(s.pos)) || isDigit(s.at(s.pos)) || s.at(s.pos) == '$' {
			s.pos++
		}
		return Word
	case isDigit(c) || c == '.' && isDigit(s.at(s.pos+1)):
		s.number()
		return Number
	case c == ':' && (s.at(s.pos+1) == ':' || s.at(s.pos+1) == '='):
		s.pos += 2
		return Op
	case isOp(c):
		for s.pos++; isOp(s.at(s.pos)) && !s.comment(); s.pos++ {
		}
		return Op
	}
	s.pos++
	return Punct
}

// How a quote may stand inside a quoted token.
type quoting byte

const (
	raw      quoting = iota // not at all
	doubling                // written twice
	escaping                // written twice, or after a backslash
)

// str moves past a string constant. One that goes on after a line break, as
// the standard allows, is one token and keeps its quoting.
func (s *scanner) str(q quoting) {
	for {
		s.quoted('\'', q)
		next := scanner{text: s.text, pos: s.pos}
		if !next.skipToNextLine() || next.at(next.pos) != '\'' {
			return
		}
		s.pos = next.pos
	}
}

// skipToNextLine moves past blanks and reports whether a line break was among
// them. PostgreSQL would skip comments too; the library in use does not.
func (s *scanner) skipToNextLine() bool {
	broken := false
	for s.pos < len(s.text) {
		switch c := s.text[s.pos]; {
		case c == '\n' || c == '\r':
			broken = true
			s.pos++
		case c == ' ' || '\t' <= c && c <= '\r':
			s.pos++
		default:
			return broken
		}
	}
	return broken
}

// quoted moves past a quoted token.
func (s *scanner) quoted(quote byte, q quoting) {
	for s.pos++; s.pos < len(s.text); s.pos++ {
		switch c := s.text[s.pos]; {
		case c == '\\' && q == escaping:
			s.pos++
		case c == quote && q != raw && s.at(s.pos+1) == quote:
			s.pos++
		case c == quote:
			s.pos++
			return
		}
	}
	s.pos = len(s.text)
}

// dollar moves past a parameter or a dollar-quoted string.
func (s *scanner) dollar() Kind {
	end := s.pos + 1
	if isDigit(s.at(end)) {
		for isDigit(s.at(end)) {
			end++
		}
		s.pos = end
		return Number
	}
	for isWordStart(s.at(end)) || end > s.pos+1 && isDigit(s.at(end)) {
		end++
	}
	if s.at(end) != '$' {
		s.pos++
		return Punct
	}
	tag := s.text[s.pos : end+1]
	body := s.text[end+1:]
	if i := strings.Index(body, tag); i >= 0 {
		s.pos = end + 1 + i + len(tag)
	} else {
		s.pos = len(s.text)
	}
	return String
}

func (s *scanner) number() {
	for {
		c := s.at(s.pos)
		sign := (c == '+' || c == '-') && s.at(s.pos-1)|0x20 == 'e' && isDigit(s.at(s.pos+1))
		if !isDigit(c) && !isWordStart(c) && c != '.' && !sign {
			return
		}
		s.pos++
	}
}

// comment reports whether a comment starts here.
func (s *scanner) comment() bool {
	c, d := s.at(s.pos), s.at(s.pos+1)
	return c == '-' && d == '-' || c == '/' && d == '*'
}

func (s *scanner) skipBlanks() {
	for s.pos < len(s.text) {
		switch c := s.text[s.pos]; {
		case c == ' ' || '\t' <= c && c <= '\r':
			s.pos++
		case c == '-' && s.comment():
			s.lineComment()
		case c == '/' && s.comment():
			s.blockComment()
		default:
			return
		}
	}
}

func (s *scanner) lineComment() {
	for s.pos < len(s.text) && s.text[s.pos] != '\n' && s.text[s.pos] != '\r' {
		s.pos++
	}
}

// blockComment moves past a comment; they nest.
func (s *scanner) blockComment() {
	for depth := 0; s.pos < len(s.text); s.pos++ {
		switch {
		case s.at(s.pos) == '/' && s.at(s.pos+1) == '*':
			depth++
			s.pos++
		case s.at(s.pos) == '*' && s.at(s.pos+1) == '/':
			depth--
			s.pos++
			if depth == 0 {
				s.pos++
				return
			}
		}
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isWordStart(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c >= 0x80
}

func isOp(c byte) bool { return c != 0 && strings.IndexByte("+-*/<>=~!@#%^&|`?", c) >= 0 }
