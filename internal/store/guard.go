package store

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
	"google.golang.org/protobuf/reflect/protoreflect"

	"enigma"
	"enigma/internal/sqlparse"
)

// Limits on one statement's tree. PostgreSQL takes time that is exponential in
// the number of joined tables to plan, before any timeout can help.
const (
	maxNodes  = 20_000
	maxDepth  = 200
	maxJoined = 12
	maxSubs   = 6 // sub-selects in each other
)

// grammar lists the nodes that a statement may be made of and, of each, the
// fields that may be filled in. What is not listed is refused: common table
// expressions, sub-selects in FROM, set operations, windows, row locks, INTO,
// VALUES, casts by functions, ordered-set aggregates, and whatever the parser
// learns next. Sub-selects in conditions have rules of their own, see nested.go.
var grammar = readGrammar(`
	SelectStmt: distinct_clause target_list from_clause where_clause group_clause having_clause sort_clause limit_offset limit_count limit_option op
	ResTarget: name val location
	RangeVar: schemaname relname inh relpersistence alias location
	Alias: aliasname
	JoinExpr: jointype larg rarg quals rtindex
	ColumnRef: fields location
	ParamRef: number location
	A_Const: ival fval boolval sval isnull location
	Integer: ival
	Float: fval
	Boolean: boolval
	String: sval
	A_Expr: kind name lexpr rexpr location
	BoolExpr: boolop args location
	SubLink: sub_link_type testexpr oper_name subselect location
	NullTest: arg nulltesttype location
	BooleanTest: arg booltesttype location
	List: items
	FuncCall: funcname args agg_star agg_distinct agg_filter funcformat location
	TypeCast: arg type_name location
	TypeName: names typemod array_bounds location
	CollateClause: arg collname location
	SortBy: node sortby_dir sortby_nulls location
`)

func readGrammar(text string) map[protoreflect.Name]map[protoreflect.Name]bool {
	g := map[protoreflect.Name]map[protoreflect.Name]bool{}
	for line := range strings.Lines(strings.TrimSpace(text)) {
		node, fields, _ := strings.Cut(strings.TrimSpace(line), ":")
		set := map[protoreflect.Name]bool{}
		for _, f := range strings.Fields(fields) {
			set[protoreflect.Name(f)] = true
		}
		g[protoreflect.Name(node)] = set
	}
	return g
}

// The words that a statement may use. Names without a schema mean PostgreSQL's
// own: the role's search path is empty.
var (
	functions = []string{"count", "min", "max", "sum", "range_agg", "int8range"}
	operators = []string{"=", "<>", "<", ">", "<=", ">="}
	castTypes = []string{"text", "uuid", "int8", "bytea"}

	expressions = []pg_query.A_Expr_Kind{
		pg_query.A_Expr_Kind_AEXPR_OP, pg_query.A_Expr_Kind_AEXPR_OP_ANY, pg_query.A_Expr_Kind_AEXPR_OP_ALL,
		pg_query.A_Expr_Kind_AEXPR_IN, pg_query.A_Expr_Kind_AEXPR_DISTINCT, pg_query.A_Expr_Kind_AEXPR_NOT_DISTINCT,
	}
	joins = []pg_query.JoinType{
		pg_query.JoinType_JOIN_INNER, pg_query.JoinType_JOIN_LEFT,
		pg_query.JoinType_JOIN_RIGHT, pg_query.JoinType_JOIN_FULL,
	}
)

// checkStatement returns how many parameters sql has, or why it may not run
// over a revision, as an error that repeats no constant.
func checkStatement(sql string, r *revision) (params int, err error) {
	st, err := sqlparse.Parse(sql)
	var syntax *sqlparse.Error
	if errors.As(err, &syntax) && syntax.SQLSTATE == "54001" {
		return 0, &enigma.Error{Kind: enigma.LimitExceeded, Err: errors.New("the statement is too complex")}
	}
	if err != nil {
		return 0, invalid("the statement is no SQL") // the parser's message quotes it
	}
	if len(st) != 1 || st[0].Node.GetSelectStmt() == nil {
		return 0, invalid("want one SELECT")
	}
	g := &guard{
		revision: r, rows: 1, tables: map[string][]map[string]bool{}, outputs: map[string]bool{},
		asks: []bool{false}, ranges: map[*pg_query.FuncCall]bool{}, brackets: map[*pg_query.A_Const]bool{},
	}
	if err := g.walk(st[0].Node.ProtoReflect(), 0); err != nil {
		return 0, err
	}
	if g.joined == 0 {
		return 0, invalid("want a SELECT from tables")
	}
	if g.rows*g.runs > maxRuns {
		return 0, &enigma.Error{
			Kind: enigma.LimitExceeded, Err: fmt.Errorf("sets of rows may have up to %d rows together, joined ones multiplied", maxRuns),
		}
	}
	return int(g.params), g.checkColumns()
}

// A guard walks one statement's tree.
type guard struct {
	revision *revision
	runs     int64 // how many sets of rows are asked for
	ranges   map[*pg_query.FuncCall]bool
	brackets map[*pg_query.A_Const]bool
	params   int32 // the largest $n
	nodes    int
	joined   int
	rows     int64                        // of all tables, multiplied, up to some number above maxRuns
	tables   map[string][]map[string]bool // columns, by what their tables are called
	outputs  map[string]bool              // names of results, which ORDER BY may use
	refs     []*pg_query.ColumnRef
	asks     []bool // for each sub-select around the node, and the statement: whether the node is in a condition of it
	nested   bool   // there are sub-selects
}

// walk checks a message and all below it against the grammar.
func (g *guard) walk(m protoreflect.Message, depth int) error {
	name := m.Descriptor().Name()
	fields, ok := grammar[name]
	if name != "Node" { // a Node only wraps another
		if !ok {
			return invalid("%s is not allowed", name)
		}
		if err := g.check(m.Interface()); err != nil {
			return err
		}
		g.nodes++
	}
	if g.nodes > maxNodes || depth > maxDepth {
		return &enigma.Error{Kind: enigma.LimitExceeded, Err: errors.New("the statement is too complex")}
	}
	defer g.enter(m)()
	var below []protoreflect.Message
	var failed error
	m.Range(func(fd protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		switch {
		case name != "Node" && !fields[fd.Name()]:
			failed = invalid("%s with %s is not allowed", name, fd.Name())
		case fd.Kind() != protoreflect.MessageKind:
		case fd.IsList():
			for i := range v.List().Len() {
				below = append(below, v.List().Get(i).Message())
			}
		default:
			below = append(below, v.Message())
		}
		return failed == nil
	})
	condition := conditionOf(m)
	for i := 0; failed == nil && i < len(below); i++ {
		asks := g.asks[g.level()]
		g.asks[g.level()] = asks || below[i] == condition
		failed = g.walk(below[i], depth+1)
		g.asks[g.level()] = asks
	}
	return failed
}

// check looks at what the grammar cannot say.
func (g *guard) check(node any) error {
	ok := true
	switch n := node.(type) {
	case *pg_query.SelectStmt:
		ok = n.Op == pg_query.SetOperation_SETOP_NONE && (g.level() == 0 || plainNested(n))
	case *pg_query.SubLink:
		return g.checkSub(n)
	case *pg_query.RangeVar:
		return g.checkTable(n)
	case *pg_query.JoinExpr:
		ok = slices.Contains(joins, n.Jointype)
	case *pg_query.ResTarget:
		ok = g.level() == 0 || n.Name == ""
		g.outputs[n.Name] = true
	case *pg_query.ColumnRef:
		g.refs = append(g.refs, n)
	case *pg_query.ParamRef:
		ok = n.Number >= 1
		g.params = max(g.params, n.Number)
	case *pg_query.Float: // an integer of more than 32 bits
		ok = strings.Trim(n.Fval, "0123456789") == ""
	case *pg_query.A_Expr:
		ok = slices.Contains(expressions, n.Kind) && oneOf(n.Name, operators)
	case *pg_query.FuncCall:
		if !oneOf(n.Funcname, functions) {
			return invalid("function %q is not allowed", strings.Join(names(n.Funcname), "."))
		}
		ok = g.checkRuns(n) && (g.level() == 0 || slices.Contains(nestedFunctions, names(n.Funcname)[0]))
	case *pg_query.A_Const:
		ok = n.GetSval() == nil || g.brackets[n]
	case *pg_query.TypeName:
		list := names(n.Names)
		if len(list) == 2 && list[0] == "pg_catalog" { // how the parser spells bigint
			list = list[1:]
		}
		ok = len(list) == 1 && slices.Contains(castTypes, list[0])
	case *pg_query.CollateClause:
		ok = oneOf(n.Collname, []string{"C"})
	}
	if !ok {
		return invalid("this use of %s is not allowed", node.(protoreflect.ProtoMessage).ProtoReflect().Descriptor().Name())
	}
	return nil
}

// checkTable admits the tables of this very revision.
func (g *guard) checkTable(n *pg_query.RangeVar) error {
	if n.Schemaname != g.revision.schema {
		return &enigma.Error{Kind: enigma.Denied, Err: fmt.Errorf("tables are those of schema %q", g.revision.schema)}
	}
	columns, ok := g.revision.columns[n.Relname]
	if !ok {
		return &enigma.Error{Kind: enigma.NotFound, Err: fmt.Errorf("schema %q has no table %q", g.revision.schema, n.Relname)}
	}
	if g.joined++; g.joined > maxJoined {
		return &enigma.Error{Kind: enigma.LimitExceeded, Err: fmt.Errorf("more than %d tables are joined", maxJoined)}
	}
	if g.rows <= maxRuns && g.level() == 0 {
		g.rows *= max(1, min(g.revision.counts[n.Relname], maxRuns+1))
	}
	name := n.Relname
	if n.Alias != nil {
		name = n.Alias.Aliasname
	}
	g.tables[name] = append(g.tables[name], columns)
	return nil
}

// checkColumns admits columns only: to PostgreSQL, t.f may also be a call of
// function f with the row t, and t the whole row. A provider chooses the names
// of columns, so f must be a column of this very t, not of another table.
func (g *guard) checkColumns() error {
	for _, ref := range g.refs {
		list := names(ref.Fields)
		last := list[len(list)-1]
		switch {
		case len(list) == 1 && (g.tables[last] == nil || !g.nested) && (g.outputs[last] && g.tables[last] == nil || g.isColumn(last)):
		case len(list) == 2 && hasColumn(g.tables[list[0]], last):
		default:
			return invalid("column %q does not exist", strings.Join(list, "."))
		}
	}
	return nil
}

// isColumn reports whether any table has the column.
func (g *guard) isColumn(name string) bool {
	for _, tables := range g.tables {
		if hasColumn(tables, name) {
			return true
		}
	}
	return false
}

// hasColumn reports whether all of the tables of one name have the column:
// PostgreSQL refuses two of one name, but not before joins hide them.
func hasColumn(tables []map[string]bool, column string) bool {
	for _, columns := range tables {
		if !columns[column] {
			return false
		}
	}
	return len(tables) > 0
}

// names reads a list of strings.
func names(list []*pg_query.Node) []string {
	out := make([]string, len(list))
	for i, n := range list {
		out[i] = n.GetString_().GetSval()
	}
	return out
}

// oneOf reports whether a name is a single word of a list.
func oneOf(name []*pg_query.Node, list []string) bool {
	return len(name) == 1 && slices.Contains(list, names(name)[0])
}
