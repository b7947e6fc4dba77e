package rewrite

import (
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// A Kind says who answers a statement.
type Kind int

// The kinds of statements. What is in none of them is Refused.
const (
	Refused     Kind = iota
	Query            // a SELECT, VALUES or TABLE that only reads
	Explain          // EXPLAIN of such a query
	Session          // settings and the like, for the local engine as it stands
	Transaction      // BEGIN, COMMIT, SAVEPOINT and the like
	Owning           // about the subscriber's own tables and views
)

// A Class is what Classify found out.
type Class struct {
	Kind    Kind
	Refusal *Refusal // why, if the Kind is Refused

	// Query is the statement that an EXPLAIN explains, with its own text and
	// locations. Of an Owning one it is the statement itself, or what SELECT INTO
	// means, in another text.
	Query   sqlparse.Statement
	Options ExplainOptions

	Own *Own // of an Owning statement, or of an INSERT, UPDATE or DELETE that an EXPLAIN explains

	Change Change // of a Transaction
}

// A Change is what a statement of kind Transaction does.
type Change struct {
	Verb      Verb
	Savepoint string // of the verbs that name one
	Chain     bool   // another transaction begins where this one ends
}

// A Verb is the kind of a Change.
type Verb int

// The verbs.
const (
	Begin Verb = iota + 1
	Commit
	Rollback
	Savepoint
	Release
	RollbackTo
)

// ExplainOptions are the options of an EXPLAIN that make a difference here.
type ExplainOptions struct {
	Analyze bool
	Format  string // in lower case; "text" unless given
}

// Classify says what kind of statement st is. It is an allow-list: a statement
// that it does not know is Refused by its name.
func Classify(st sqlparse.Statement) Class {
	switch n := st.Node.Node.(type) {
	case *pg_query.Node_SelectStmt:
		if leftmost(n.SelectStmt).IntoClause != nil {
			return classifyInto(st)
		}
		if r := checkQuery(st); r != nil {
			return Class{Refusal: r}
		}
		return Class{Kind: Query}
	case *pg_query.Node_ExplainStmt:
		return classifyExplain(st, n.ExplainStmt)
	case *pg_query.Node_TransactionStmt:
		return classifyTransaction(st, n.TransactionStmt)
	case *pg_query.Node_VariableSetStmt:
		if r := checkSet(st, n.VariableSetStmt); r != nil {
			return Class{Refusal: r}
		}
		return Class{Kind: Session}
	case *pg_query.Node_VariableShowStmt, *pg_query.Node_DiscardStmt, *pg_query.Node_DeallocateStmt,
		*pg_query.Node_ConstraintsSetStmt, *pg_query.Node_UnlistenStmt, *pg_query.Node_ClosePortalStmt:
		return Class{Kind: Session}
	}
	if c, ok := classifyOwn(st); ok {
		c.Query = st
		return c
	}
	return Class{Refusal: refuse(st, firstToken(st.Text), instead(st.Node), "%s is not supported", statementName(st.Node))}
}

// instead says what to do in place of a statement that is not supported.
func instead(n *pg_query.Node) string {
	switch n.Node.(type) {
	case *pg_query.Node_DeclareCursorStmt, *pg_query.Node_FetchStmt:
		return "rows come in parts through the protocol: set a driver's fetch size without a named cursor; in psql, \\unset FETCH_COUNT"
	case *pg_query.Node_MergeStmt:
		return "use INSERT with ON CONFLICT, UPDATE and DELETE"
	case *pg_query.Node_CopyStmt:
		if n.GetCopyStmt().IsFrom {
			return "use INSERT, with many rows in one VALUES"
		}
		return "use SELECT; psql writes its result as a file with --csv -o FILE"
	case *pg_query.Node_PrepareStmt, *pg_query.Node_ExecuteStmt:
		return "statements are prepared through the protocol, as drivers do"
	}
	return "data sets are read with SELECT"
}

// checkQuery refuses what no query may contain, whatever its tables.
func checkQuery(st sqlparse.Statement) *Refusal {
	o := newOutline(st)
	if o.refusal != nil {
		return o.refusal
	}
	if o.locking != nil {
		return refuse(st, -1, "data sets are read-only: leave the locking clause out", "FOR UPDATE and FOR SHARE are not supported")
	}
	for _, call := range o.calls {
		if r := checkCall(st, call); r != nil {
			return r
		}
	}
	return nil
}

func classifyTransaction(st sqlparse.Statement, t *pg_query.TransactionStmt) Class {
	switch t.Kind {
	case pg_query.TransactionStmtKind_TRANS_STMT_PREPARE, pg_query.TransactionStmtKind_TRANS_STMT_COMMIT_PREPARED,
		pg_query.TransactionStmtKind_TRANS_STMT_ROLLBACK_PREPARED:
		return Class{Refusal: refuse(st, firstToken(st.Text), "COMMIT ends a transaction that has written nothing", "two-phase commit is not supported")}
	}
	return Class{Kind: Transaction, Change: Change{Verb: verbs[t.Kind], Savepoint: t.SavepointName, Chain: t.Chain}}
}

var verbs = map[pg_query.TransactionStmtKind]Verb{
	pg_query.TransactionStmtKind_TRANS_STMT_BEGIN:       Begin,
	pg_query.TransactionStmtKind_TRANS_STMT_START:       Begin,
	pg_query.TransactionStmtKind_TRANS_STMT_COMMIT:      Commit,
	pg_query.TransactionStmtKind_TRANS_STMT_ROLLBACK:    Rollback,
	pg_query.TransactionStmtKind_TRANS_STMT_SAVEPOINT:   Savepoint,
	pg_query.TransactionStmtKind_TRANS_STMT_RELEASE:     Release,
	pg_query.TransactionStmtKind_TRANS_STMT_ROLLBACK_TO: RollbackTo,
}

func classifyExplain(st sqlparse.Statement, e *pg_query.ExplainStmt) Class {
	if e.Query.GetSelectStmt() == nil && changed(e.Query) == nil {
		return Class{Refusal: refuse(st, firstToken(st.Text), "data sets are read with SELECT",
			"EXPLAIN of %s is not supported", statementName(e.Query))}
	}
	inner, err := sqlparse.ParseOne(st.Text[explainedAt(st.Text):])
	if err != nil || inner.Node.GetSelectStmt() == nil && changed(inner.Node) == nil {
		return Class{Refusal: refuse(st, firstToken(st.Text), "write EXPLAIN and the query", "this form of EXPLAIN is not supported")}
	}
	c := Classify(inner)
	if c.Kind == Owning && changed(inner.Node) == nil {
		return Class{Refusal: refuse(st, firstToken(st.Text), "explain the query alone", "EXPLAIN of SELECT INTO is not supported")}
	}
	if c.Kind == Refused {
		return c
	}
	options := ExplainOptions{Format: "text"}
	for _, n := range e.Options {
		d := n.GetDefElem()
		switch d.Defname {
		case "analyze":
			options.Analyze = defTrue(d)
		case "format":
			options.Format = strings.ToLower(d.Arg.GetString_().GetSval())
		}
	}
	return Class{Kind: Explain, Query: inner, Options: options, Own: c.Own}
}

// explainedAt returns the offset at which the statement after EXPLAIN and its
// options starts.
func explainedAt(text string) int {
	tokens := sqlparse.Scan(text)
	i := 1
	if i < len(tokens) && tokens[i].Is(text, "(") && !startsQuery(text, tokens, i) {
		for i < len(tokens) && !tokens[i].Is(text, ")") {
			i++
		}
		i++
	}
	for i < len(tokens) && (tokens[i].Is(text, "analyze") || tokens[i].Is(text, "analyse") || tokens[i].Is(text, "verbose")) {
		i++
	}
	if i >= len(tokens) {
		return len(text)
	}
	return tokens[i].Start
}

// startsQuery tells EXPLAIN (SELECT 1) from EXPLAIN (VERBOSE) SELECT 1.
func startsQuery(text string, tokens []sqlparse.Token, i int) bool {
	for i < len(tokens) && tokens[i].Is(text, "(") {
		i++
	}
	if i >= len(tokens) {
		return false
	}
	for _, w := range []string{"select", "values", "table", "with"} {
		if tokens[i].Is(text, w) {
			return true
		}
	}
	return false
}

// defTrue reads a Boolean option: a bare name means true.
func defTrue(d *pg_query.DefElem) bool {
	switch arg := d.Arg.GetNode().(type) {
	case nil:
		return true
	case *pg_query.Node_Integer:
		return arg.Integer.Ival != 0
	case *pg_query.Node_Boolean:
		return arg.Boolean.Boolval
	case *pg_query.Node_String_:
		switch strings.ToLower(arg.String_.Sval) {
		case "true", "on":
			return true
		}
	}
	return false
}

// firstToken returns where the statement starts after blanks and comments.
func firstToken(text string) int32 {
	if tokens := sqlparse.Scan(text); len(tokens) > 0 {
		return int32(tokens[0].Start)
	}
	return 0
}

// statementName is what a person calls the statement.
func statementName(n *pg_query.Node) string {
	kind := construct(n)
	switch {
	case n.GetVacuumStmt() != nil && !n.GetVacuumStmt().IsVacuumcmd:
		return "ANALYZE"
	case n.GetFetchStmt() != nil && n.GetFetchStmt().Ismove:
		return "MOVE"
	case n.GetGrantStmt() != nil && !n.GetGrantStmt().IsGrant:
		return "REVOKE"
	case n.GetCreateTableAsStmt().GetObjtype() == pg_query.ObjectType_OBJECT_MATVIEW:
		return "CREATE MATERIALIZED VIEW"
	}
	if name, ok := statementNames[kind]; ok {
		return name
	}
	var words strings.Builder
	for i, c := range strings.TrimSuffix(kind, "Stmt") {
		if i > 0 && 'A' <= c && c <= 'Z' {
			words.WriteByte(' ')
		}
		words.WriteRune(c)
	}
	return strings.ToUpper(words.String())
}

// statementNames has the kinds of nodes whose name says something else.
var statementNames = map[string]string{
	"CreateStmt":         "CREATE TABLE",
	"CreateTableAsStmt":  "CREATE TABLE AS",
	"ViewStmt":           "CREATE VIEW",
	"IndexStmt":          "CREATE INDEX",
	"RuleStmt":           "CREATE RULE",
	"CreateSeqStmt":      "CREATE SEQUENCE",
	"CreateTrigStmt":     "CREATE TRIGGER",
	"DefineStmt":         "CREATE",
	"AlterOwnerStmt":     "ALTER",
	"RenameStmt":         "ALTER",
	"DeclareCursorStmt":  "DECLARE",
	"DropdbStmt":         "DROP DATABASE",
	"CreatedbStmt":       "CREATE DATABASE",
	"CheckPointStmt":     "CHECKPOINT",
	"SecLabelStmt":       "SECURITY LABEL",
	"CommentStmt":        "COMMENT",
	"RefreshMatViewStmt": "REFRESH MATERIALIZED VIEW",
}
