package column

import (
	"fmt"
	"strconv"
	"strings"
)

// ParseType reads a type's name in any spelling that PostgreSQL accepts, such
// as "int", "numeric(18,8)", "timestamptz(3)", "timestamp with time zone",
// "varchar(10)" or "text[]". Types that are not built into PostgreSQL are an
// error, which lists the ones that work.
func ParseType(name string) (Type, error) {
	p := parser{tokens: tokens(name)}
	b, mod, err := p.simpleType()
	if p.failed {
		err = fmt.Errorf("syntax error")
	}
	if err != nil {
		return Type{}, fmt.Errorf("type %q: %w", name, err)
	}
	array, ok := p.arrayBounds()
	if !ok || len(p.tokens) > 0 {
		return Type{}, fmt.Errorf("type %q: syntax error at %q", name, strings.Join(p.tokens, " "))
	}
	t := Type{Name: formatType(b, mod), OID: b.oid, Mod: mod}
	if array {
		t.OID, t.Name = b.array, t.Name+"[]"
	}
	return t, nil
}

// tokens splits a type's name into words (lower case), quoted identifiers
// (with a leading quote), numbers and punctuation.
func tokens(s string) []string {
	var out []string
	for i := 0; i < len(s); {
		j := i + 1
		switch {
		case strings.IndexByte(" \t\r\n\f\v", s[i]) >= 0:
			i++
			continue
		case s[i] == '"':
			end := strings.IndexByte(s[j:], '"')
			if end < 0 {
				return append(out, s[i:i+1]) // no type is named so
			}
			out = append(out, s[i:j+end])
			i = j + end + 1
			continue
		case wordByte(s[i]):
			for j < len(s) && wordByte(s[j]) {
				j++
			}
		}
		out = append(out, strings.ToLower(s[i:j]))
		i = j
	}
	return out
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_'
}

// A parser holds the tokens that are still to be read.
type parser struct {
	tokens []string
	failed bool // a syntax error was met
}

// accept reads the given words if they come next.
func (p *parser) accept(words ...string) bool {
	if len(p.tokens) < len(words) {
		return false
	}
	for i, w := range words {
		if p.tokens[i] != w {
			return false
		}
	}
	p.tokens = p.tokens[len(words):]
	return true
}

// number reads a whole number, with a sign if that is allowed.
func (p *parser) number(signed bool) int {
	negative := signed && p.accept("-")
	if len(p.tokens) == 0 {
		p.failed = true
		return 0
	}
	n, err := strconv.ParseInt(p.tokens[0], 10, 32)
	if err != nil || p.tokens[0][0] < '0' || p.tokens[0][0] > '9' {
		p.failed = true
		return 0
	}
	p.tokens = p.tokens[1:]
	if negative {
		return -int(n)
	}
	return int(n)
}

// modifiers reads "(a, b, …)" if it comes next.
func (p *parser) modifiers() []int {
	if !p.accept("(") {
		return nil
	}
	mods := []int{p.number(true)}
	for p.accept(",") {
		mods = append(mods, p.number(true))
	}
	if !p.accept(")") {
		p.failed = true
	}
	return mods
}

// simpleType reads everything but array bounds.
func (p *parser) simpleType() (builtin, int32, error) {
	switch {
	case p.accept("interval"):
		return p.interval()
	case p.accept("timestamp"):
		return p.withZone("timestamp", "timestamptz")
	case p.accept("time"):
		return p.withZone("time", "timetz")
	case p.accept("double", "precision"):
		return named("float8", nil)
	case p.accept("float"):
		return p.float()
	case p.accept("national", "character"), p.accept("national", "char"),
		p.accept("character"), p.accept("char"), p.accept("nchar"):
		return p.counted("bpchar", "varchar")
	case p.accept("bit"):
		return p.counted("bit", "varbit")
	}
	if p.accept("decimal") || p.accept("dec") {
		return named("numeric", p.modifiers())
	}
	if len(p.tokens) > 0 && aliases[p.tokens[0]] != "" {
		name := aliases[p.tokens[0]]
		p.tokens = p.tokens[1:]
		return named(name, nil)
	}
	return p.generic()
}

// aliases are SQL's own words for types that pg_type names otherwise and that
// take no modifier.
var aliases = map[string]string{
	"int": "int4", "integer": "int4", "smallint": "int2", "bigint": "int8",
	"real": "float4", "boolean": "bool",
}

// counted reads what follows char or bit: the varying form has no limit of its
// own, the other one a length of 1.
func (p *parser) counted(fixed, varying string) (builtin, int32, error) {
	if p.accept("varying") {
		return named(varying, p.modifiers())
	}
	mods := p.modifiers()
	if mods == nil {
		mods = []int{1}
	}
	return named(fixed, mods)
}

func (p *parser) withZone(without, with string) (builtin, int32, error) {
	mods := p.modifiers()
	if p.accept("with", "time", "zone") {
		return named(with, mods)
	}
	p.accept("without", "time", "zone")
	return named(without, mods)
}

// float reads float(p), whose p counts binary digits.
func (p *parser) float() (builtin, int32, error) {
	mods := p.modifiers()
	switch {
	case len(mods) > 1 || len(mods) == 1 && (mods[0] < 1 || mods[0] > 53):
		return builtin{}, 0, fmt.Errorf("precision of float must be 1 to 53 bits")
	case len(mods) == 1 && mods[0] <= 24:
		return named("float4", nil)
	}
	return named("float8", nil)
}

// generic reads a name of pg_type, quoted or not, with or without its schema.
func (p *parser) generic() (builtin, int32, error) {
	_ = p.accept("pg_catalog", ".") || p.accept(`"pg_catalog`, ".")
	if len(p.tokens) == 0 {
		return builtin{}, 0, fmt.Errorf("no name")
	}
	word := p.tokens[0]
	p.tokens = p.tokens[1:]
	name := strings.TrimPrefix(word, `"`)
	if _, ok := builtinNamed(name); !ok {
		return builtin{}, 0, fmt.Errorf("not supported; the types that work are %s, and arrays of these", typeNames())
	}
	return named(name, p.modifiers())
}

// arrayBounds reads any of "[]", "[3]", "array" and "array[3]".
func (p *parser) arrayBounds() (array, ok bool) {
	if p.accept("array") {
		if p.accept("[") {
			p.number(false)
			return true, p.accept("]") && !p.failed
		}
		return true, true
	}
	for p.accept("[") {
		array = true
		if p.accept("]") {
			continue
		}
		p.number(false)
		if !p.accept("]") || p.failed {
			return true, false
		}
	}
	return array, true
}

// named looks a type up and encodes its modifiers as its typmodin function
// does.
func named(name string, mods []int) (builtin, int32, error) {
	b, _ := builtinNamed(name)
	if mods == nil {
		return b, -1, nil
	}
	n := mods[0]
	if len(mods) > 1 && b.oid != oidNumeric {
		return b, 0, fmt.Errorf("wants one modifier, got %d", len(mods))
	}
	switch b.oid {
	case oidNumeric:
		return numericType(b, mods)
	case oidBpchar, oidVarchar:
		if n < 1 || n > 10485760 {
			return b, 0, fmt.Errorf("length must be 1 to 10485760")
		}
		return b, int32(n + 4), nil
	case oidBit, oidVarbit:
		if n < 1 || n > 83886080 {
			return b, 0, fmt.Errorf("length must be 1 to 83886080")
		}
		return b, int32(n), nil
	case oidTime, oidTimetz, oidTimestamp, oidTimestamptz:
		if n < 0 {
			return b, 0, fmt.Errorf("precision must not be negative")
		}
		return b, int32(min(n, 6)), nil
	}
	return b, 0, fmt.Errorf("type %s takes no modifier", b.name)
}

func numericType(b builtin, mods []int) (builtin, int32, error) {
	p, s := mods[0], 0
	if len(mods) == 2 {
		s = mods[1]
	}
	if len(mods) > 2 || p < 1 || p > 1000 || s < -1000 || s > 1000 {
		return b, 0, fmt.Errorf("want numeric(precision, scale), precision 1 to 1000, scale -1000 to 1000")
	}
	return b, int32(p<<16|s&0x7ff) + 4, nil
}

func typeNames() string {
	names := make([]string, len(builtins))
	for i, b := range builtins {
		names[i] = formatType(b, -1)
	}
	return strings.Join(names, ", ")
}
