package sqlparse

import (
	"strings"
	"unicode/utf8"
)

// The guard's limits. The C parser and the copying of its tree recurse once or
// twice for every level of nesting, and a chain such as 1+1+1 is as deep as it
// is long. Measured with 8 MB stacks, trouble starts at 5,000 levels.
const (
	maxText  = 1 << 20
	maxDepth = 500   // open brackets
	maxChain = 2_000 // operators in one expression, over all open brackets
	maxJoins = 1_000 // set operations, joins and CASEs in one text
)

func tooComplex() *Error {
	return &Error{SQLSTATE: "54001", Message: "statement too complex"}
}

// guard refuses texts that could exhaust the C parser's stack.
//
// Commas end a chain: lists are flat in the tree. So a long IN list or a long
// VALUES passes, and only what really nests is counted.
func guard(text string) error {
	switch {
	case len(text) > maxText:
		return &Error{SQLSTATE: "54001", Message: "statement too long"}
	case !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0:
		return &Error{SQLSTATE: "22021", Message: "invalid byte sequence for encoding \"UTF8\""}
	}
	s := scanner{text: text}
	chain := []int{0} // links since the last comma, for each open bracket
	total, joins := 0, 0
	for {
		t, ok := s.next()
		if !ok {
			return nil
		}
		switch t.Kind {
		case Op:
			chain[len(chain)-1]++
			total++
		case Word:
			switch w := linkWord(text[t.Start:t.End]); w {
			case 2:
				joins++
			default:
				chain[len(chain)-1] += w
				total += w
			}
		case Punct:
			switch text[t.Start] {
			case '(', '[':
				chain = append(chain, 0)
			case ')', ']':
				if len(chain) > 1 {
					// What was inside stays a link of the expression around
					// it: f(1)(2) and ((1)+(2)) chain through brackets.
					total -= chain[len(chain)-1] - 1
					chain = chain[:len(chain)-1]
					chain[len(chain)-1]++
				}
			case ',', ';':
				total -= chain[len(chain)-1]
				chain[len(chain)-1] = 0
			}
		}
		if len(chain) > maxDepth || total > maxChain || joins > maxJoins {
			e := tooComplex()
			e.Position = Position(text, t.Start)
			return e
		}
	}
}

// linkWord returns 1 for words that chain within an expression, 2 for those
// that nest whole clauses, which commas do not end, and 0 for the rest. AND and
// OR make flat lists and are not counted.
func linkWord(w string) int {
	switch strings.ToLower(w) {
	case "not", "is", "isnull", "notnull", "collate", "at", "between", "like", "ilike", "similar", "in":
		return 1
	case "union", "intersect", "except", "join", "case":
		return 2
	}
	return 0
}
