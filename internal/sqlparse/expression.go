package sqlparse

import (
	"strings"
	"sync"

	pg_query "github.com/pganalyze/pg_query_go/v6"
	"google.golang.org/protobuf/proto"
)

// Expression parses a text that is one expression and nothing else, such that it
// can stand in parentheses in other SQL and mean no more there: no list, no
// clause, no second statement, no comment that would hide what follows it.
func Expression(text string) (*pg_query.Node, error) {
	refused := &Error{SQLSTATE: "42601", Message: "want one expression, without comments"}
	if strings.Contains(text, "--") || strings.Contains(text, "/*") {
		return nil, refused
	}
	st, err := ParseOne("SELECT (" + text + ")")
	if err != nil {
		return nil, err
	}
	list := st.Node.GetSelectStmt().GetTargetList()
	if len(list) != 1 {
		return nil, refused
	}
	target := list[0].GetResTarget()
	if target.GetVal().GetRowExpr().GetRowFormat() == pg_query.CoercionForm_COERCE_IMPLICIT_CAST {
		return nil, refused // a list, which the parentheses have made a row
	}
	// What is left of the statement without its target must be nothing.
	rest := st.Node.GetSelectStmt()
	rest.TargetList = nil
	bare, err := empty()
	if err != nil || !proto.Equal(rest, bare.Node.GetSelectStmt()) || target.GetName() != "" || len(target.GetIndirection()) > 0 {
		return nil, refused
	}
	// Parentheses that close early, as in a) + (b, change what is around them.
	depth := 0
	for _, t := range Scan(text) {
		switch {
		case t.Is(text, "("):
			depth++
		case t.Is(text, ")"):
			depth--
		}
		if depth < 0 {
			return nil, refused
		}
	}
	return target.GetVal(), nil
}

// empty is the statement that has no target.
var empty = sync.OnceValues(func() (Statement, error) { return ParseOne("SELECT") })

// selectOne is a statement with one target.
var selectOne = sync.OnceValues(func() (*pg_query.ParseResult, error) { return parse("SELECT 1") })

// Print writes an expression as SQL. It is not always right: read the text again,
// as Expression does, and compare the trees.
func Print(n *pg_query.Node) (string, error) {
	const head = "SELECT "
	one, err := selectOne()
	if err != nil {
		return "", err
	}
	tree := proto.Clone(one).(*pg_query.ParseResult)
	tree.Stmts[0].Stmt.GetSelectStmt().TargetList[0].GetResTarget().Val = n
	text, err := pg_query.Deparse(tree)
	if err != nil || !strings.HasPrefix(text, head) {
		return "", &Error{SQLSTATE: "42601", Message: "the expression cannot be printed"}
	}
	return text[len(head):], nil
}
