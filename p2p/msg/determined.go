package msg

import "strings"

// determining are the words of statements whose rows follow from the data and
// the arguments alone: filters, joins, counts and orders. Whatever picks some of
// the rows (LIMIT), one of several that are equal but not the same (GROUP BY,
// DISTINCT, min and max over numerics), or reads a clock is not among them.
var determining = map[string]bool{
	"select": true, "from": true, "where": true, "as": true, "count": true,
	"and": true, "or": true, "not": true, "is": true, "null": true, "in": true, "any": true, "between": true,
	"true": true, "false": true,
	"inner": true, "left": true, "right": true, "full": true, "outer": true, "cross": true, "join": true, "on": true,
	"order": true, "by": true, "asc": true, "desc": true, "nulls": true, "first": true, "last": true,
}

// Determined reports whether a statement over physical names determines which
// rows it has, though perhaps not their order. It errs on the side of no: it
// looks at words, and knows few.
func Determined(sql string) bool {
	for i := 0; i < len(sql); {
		switch c := sql[i]; {
		case c == '"':
			end := strings.IndexByte(sql[i+1:], '"')
			if end < 0 {
				return false
			}
			i += end + 2
			if rest := strings.TrimLeft(sql[i:], " "); strings.HasPrefix(rest, "(") {
				return false // a function by a quoted name
			}
		case c == '$':
			end := i + 1 + span(sql[i+1:], digit)
			if end == i+1 || end < len(sql) && letter(sql[end]) {
				return false // a dollar-quoted text
			}
			i = end
		case letter(c):
			end := i + span(sql[i:], func(c byte) bool { return letter(c) || digit(c) })
			word, call := sql[i:end], strings.HasPrefix(strings.TrimLeft(sql[end:], " "), "(")
			if !known(word) && (call || !alias(word)) {
				return false
			}
			if end < len(sql) && sql[end] == '$' || strings.HasSuffix(strings.TrimRight(sql[:i], " "), ".") {
				return false // part of another name
			}
			i = end
		case strings.IndexByte(" ().,*=<>", c) >= 0 || digit(c):
			i++
		default:
			return false
		}
	}
	return true
}

// known reports whether a word, in either case, is one of determining.
func known(word string) bool {
	var lower [8]byte
	if len(word) > len(lower) {
		return false
	}
	for i := range len(word) {
		lower[i] = word[i] | 0x20
	}
	return determining[string(lower[:len(word)])]
}

// alias reports whether a word is a name such as t1.
func alias(word string) bool {
	return len(word) > 1 && word[0] == 't' && span(word[1:], digit) == len(word)-1
}

// span is how many bytes of s, from its first, are in.
func span(s string, in func(byte) bool) int {
	for i := range len(s) {
		if !in(s[i]) {
			return i
		}
	}
	return len(s)
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c >= 0x80 }

func digit(c byte) bool { return c >= '0' && c <= '9' }
