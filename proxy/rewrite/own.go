package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// Scratch is the schema of the local engine that a subscriber's own tables,
// views and indexes are in.
const Scratch = "scratch"

// An Own is what a statement does to the subscriber's own tables and views. The
// caller has to see to it that every Target is one of these: PostgreSQL would
// refuse another one too, by its owner, but only that.
type Own struct {
	Targets []Target
	Defines bool // it changes what names mean, not rows alone
	View    bool // it makes a view: PostgreSQL keeps the query, and reads nothing
	Unread  bool // it makes a table WITH NO DATA: nothing is read either

	reads bool // it may have a query in it
}

// A Target is a relation that a statement makes, changes or refers to for good.
type Target struct {
	Relation
	New   bool // it is made
	Temp  bool // of a new one: in the session's own schema
	Keeps bool // of a new one: one that there is may stay, or be replaced
	Rows  bool // its rows change, so that a view will not do if it reads data sets
}

// Reads reports whether the statement runs a query over tables.
func (o *Own) Reads() bool { return o.reads && !o.View && !o.Unread }

// classifyOwn recognises the statements about the subscriber's own tables and
// views; ok is false for all others.
func classifyOwn(st sqlparse.Statement) (c Class, ok bool) {
	r := &ownReader{st: st, own: &Own{}}
	if r.read(st.Node); r.none {
		return Class{}, false
	}
	if r.refusal == nil && r.own.reads {
		r.refusal = checkQuery(st)
	}
	for _, call := range r.calls {
		if r.refusal == nil {
			r.refusal = checkCall(st, call)
		}
	}
	if r.refusal != nil {
		return Class{Refusal: r.refusal}, true
	}
	return Class{Kind: Owning, Own: r.own}, true
}

// An ownReader collects what a statement is about, and the first reason to
// refuse it. What is not in its lists is refused.
type ownReader struct {
	st      sqlparse.Statement
	own     *Own
	calls   []*pg_query.FuncCall // of expressions that are kept
	refusal *Refusal
	none    bool
}

func (r *ownReader) refuse(location int32, hint, format string, args ...any) {
	if r.refusal == nil {
		if location < 0 {
			location = firstToken(r.st.Text)
		}
		r.refusal = refuse(r.st, location, hint, format, args...)
	}
}

// not refuses a part of the statement, if it is there.
func (r *ownReader) not(there bool, what string) {
	if there {
		r.refuse(-1, "", "%s is not supported", what)
	}
}

func (r *ownReader) target(rv *pg_query.RangeVar, t Target) {
	if rv == nil {
		r.refuse(-1, "", "%s is not supported in this form", statementName(r.st.Node))
		return
	}
	t.Relation = Relation{Schema: rv.Schemaname, Name: rv.Relname, Location: int(rv.Location)}
	t.Temp = rv.Relpersistence == "t"
	r.own.Targets = append(r.own.Targets, t)
}

func (r *ownReader) read(n *pg_query.Node) {
	r.own.Defines = true
	switch n := n.Node.(type) {
	case *pg_query.Node_CreateStmt:
		r.createTable(n.CreateStmt)
	case *pg_query.Node_CreateTableAsStmt:
		r.createAs(n.CreateTableAsStmt)
	case *pg_query.Node_ViewStmt:
		r.view(n.ViewStmt)
	case *pg_query.Node_IndexStmt:
		r.index(n.IndexStmt)
	case *pg_query.Node_DropStmt:
		r.drop(n.DropStmt)
	case *pg_query.Node_AlterTableStmt:
		r.alter(n.AlterTableStmt)
	case *pg_query.Node_RenameStmt:
		r.rename(n.RenameStmt)
	case *pg_query.Node_TruncateStmt:
		r.own.Defines = false
		for _, t := range n.TruncateStmt.Relations {
			r.target(t.GetRangeVar(), Target{})
		}
	case *pg_query.Node_CommentStmt:
		r.comment(n.CommentStmt)
	case *pg_query.Node_VacuumStmt:
		r.analyze(n.VacuumStmt)
	case *pg_query.Node_InsertStmt:
		r.rows(n.InsertStmt.Relation)
	case *pg_query.Node_UpdateStmt:
		r.rows(n.UpdateStmt.Relation)
	case *pg_query.Node_DeleteStmt:
		r.rows(n.DeleteStmt.Relation)
	default:
		r.none = true
	}
}

// rows is for INSERT, UPDATE and DELETE.
func (r *ownReader) rows(rv *pg_query.RangeVar) {
	r.own.Defines, r.own.reads = false, true
	r.target(rv, Target{Rows: true})
}

func (r *ownReader) createTable(c *pg_query.CreateStmt) {
	r.not(len(c.InhRelations) > 0 && c.Partbound == nil, "INHERITS")
	r.not(c.Partbound != nil || c.Partspec != nil, "partitioning")
	r.not(c.OfTypename != nil, "CREATE TABLE OF")
	r.not(c.Tablespacename != "", "TABLESPACE")
	r.not(c.AccessMethod != "" || len(c.Options) > 0, "a storage parameter")
	r.target(c.Relation, Target{New: true, Keeps: c.IfNotExists})
	for _, e := range slices.Concat(c.TableElts, c.Constraints) {
		switch e := e.Node.(type) {
		case *pg_query.Node_ColumnDef:
			r.column(e.ColumnDef)
		case *pg_query.Node_Constraint:
			r.constraint(e.Constraint)
		case *pg_query.Node_TableLikeClause:
			r.target(e.TableLikeClause.Relation, Target{})
		default:
			r.refuse(-1, "", "%s is not supported in CREATE TABLE", construct(&pg_query.Node{Node: e}))
		}
	}
}

func (r *ownReader) column(c *pg_query.ColumnDef) {
	r.not(len(c.Fdwoptions) > 0, "OPTIONS")
	r.expr(c.RawDefault)
	for _, n := range c.Constraints {
		r.constraint(n.GetConstraint())
	}
}

func (r *ownReader) constraint(c *pg_query.Constraint) {
	if c == nil {
		r.refuse(-1, "", "this constraint is not supported")
		return
	}
	switch c.Contype {
	case pg_query.ConstrType_CONSTR_FOREIGN:
		r.target(c.Pktable, Target{})
	case pg_query.ConstrType_CONSTR_EXCLUSION:
		r.refuse(c.Location, "", "EXCLUDE is not supported")
	}
	r.not(c.Indexspace != "", "TABLESPACE")
	if c.Contype != pg_query.ConstrType_CONSTR_IDENTITY {
		r.not(len(c.Options) > 0, "a storage parameter")
	}
	r.expr(c.RawExpr)
	r.expr(c.WhereClause)
}

// expr takes an expression that PostgreSQL keeps: a default, a check, an index's.
func (r *ownReader) expr(n *pg_query.Node) {
	if n == nil {
		return
	}
	if call := n.GetFuncCall(); call != nil {
		r.calls = append(r.calls, call)
	}
	if n.GetSelectStmt() != nil || n.GetSubLink() != nil {
		r.refuse(-1, "", "a sub-select is not supported in an expression that is kept")
		return
	}
	if !children(n, r.expr) {
		r.refuse(-1, "", "%s is not supported in an expression", construct(n))
	}
}

func (r *ownReader) createAs(c *pg_query.CreateTableAsStmt) {
	if c.Objtype != pg_query.ObjectType_OBJECT_TABLE || c.Query.GetSelectStmt() == nil {
		r.refuse(-1, "CREATE TABLE AS SELECT makes a table of your own", "%s is not supported", statementName(r.st.Node))
		return
	}
	into := c.Into
	r.not(into.TableSpaceName != "", "TABLESPACE")
	r.not(into.AccessMethod != "" || len(into.Options) > 0, "a storage parameter")
	r.target(into.Rel, Target{New: true, Keeps: c.IfNotExists})
	r.own.reads, r.own.Unread = true, into.SkipData
}

func (r *ownReader) view(v *pg_query.ViewStmt) {
	r.not(len(v.Options) > 0, "a view's option")
	r.not(v.WithCheckOption != pg_query.ViewCheckOption_NO_CHECK_OPTION, "WITH CHECK OPTION")
	r.target(v.View, Target{New: true, Keeps: v.Replace})
	r.own.reads, r.own.View = true, true
}

func (r *ownReader) index(x *pg_query.IndexStmt) {
	r.not(x.Concurrent, "CONCURRENTLY")
	r.not(x.TableSpace != "", "TABLESPACE")
	r.not(len(x.Options) > 0, "a storage parameter")
	r.target(x.Relation, Target{})
	for _, n := range slices.Concat(x.IndexParams, x.IndexIncludingParams) {
		r.indexElem(n.GetIndexElem())
	}
	r.expr(x.WhereClause)
}

func (r *ownReader) indexElem(e *pg_query.IndexElem) {
	if e == nil {
		r.refuse(-1, "", "this form of an index is not supported")
		return
	}
	r.not(len(e.Opclassopts) > 0, "an operator class's option")
	r.expr(e.Expr)
}

func (r *ownReader) drop(d *pg_query.DropStmt) {
	switch d.RemoveType {
	case pg_query.ObjectType_OBJECT_TABLE, pg_query.ObjectType_OBJECT_VIEW, pg_query.ObjectType_OBJECT_INDEX:
	default:
		r.refuse(-1, "", "DROP is supported for tables, views and indexes only")
		return
	}
	r.not(d.Concurrent, "CONCURRENTLY")
	for _, n := range d.Objects {
		r.named(names(n.GetList().GetItems()))
	}
}

// named takes a target that is given as a list of names.
func (r *ownReader) named(parts []string) {
	switch n := len(parts); {
	case n == 0 || n > 3:
		r.refuse(-1, "", "%s is not supported in this form", statementName(r.st.Node))
	case n == 1:
		r.target(&pg_query.RangeVar{Relname: parts[0], Location: -1}, Target{})
	default:
		r.target(&pg_query.RangeVar{Schemaname: parts[n-2], Relname: parts[n-1], Location: -1}, Target{})
	}
}

// alterations are what ALTER TABLE may do.
var alterations = []pg_query.AlterTableType{
	pg_query.AlterTableType_AT_AddColumn, pg_query.AlterTableType_AT_DropColumn, pg_query.AlterTableType_AT_ColumnDefault,
	pg_query.AlterTableType_AT_SetNotNull, pg_query.AlterTableType_AT_DropNotNull, pg_query.AlterTableType_AT_AlterColumnType,
	pg_query.AlterTableType_AT_AddConstraint, pg_query.AlterTableType_AT_DropConstraint,
}

func (r *ownReader) alter(a *pg_query.AlterTableStmt) {
	if a.Objtype != pg_query.ObjectType_OBJECT_TABLE {
		r.refuse(-1, "", "ALTER is supported for tables only")
		return
	}
	r.target(a.Relation, Target{})
	for _, n := range a.Cmds {
		c := n.GetAlterTableCmd()
		if c == nil || !slices.Contains(alterations, c.Subtype) {
			r.refuse(-1, "", "this form of ALTER TABLE is not supported")
			return
		}
		switch d := c.Def.GetNode().(type) {
		case nil:
		case *pg_query.Node_ColumnDef:
			r.column(d.ColumnDef)
		case *pg_query.Node_Constraint:
			r.constraint(d.Constraint)
		default:
			r.expr(c.Def)
		}
	}
}

func (r *ownReader) rename(n *pg_query.RenameStmt) {
	switch n.RenameType {
	case pg_query.ObjectType_OBJECT_TABLE, pg_query.ObjectType_OBJECT_VIEW, pg_query.ObjectType_OBJECT_INDEX,
		pg_query.ObjectType_OBJECT_COLUMN, pg_query.ObjectType_OBJECT_TABCONSTRAINT:
		r.target(n.Relation, Target{})
	default:
		r.refuse(-1, "", "ALTER is supported for tables, views and indexes only")
	}
}

func (r *ownReader) comment(c *pg_query.CommentStmt) {
	parts := names(c.Object.GetList().GetItems())
	switch c.Objtype {
	case pg_query.ObjectType_OBJECT_TABLE, pg_query.ObjectType_OBJECT_VIEW, pg_query.ObjectType_OBJECT_INDEX:
	case pg_query.ObjectType_OBJECT_COLUMN:
		parts = parts[:max(0, len(parts)-1)]
	default:
		r.refuse(-1, "", "COMMENT is supported for tables, views, indexes and columns only")
		return
	}
	r.named(parts)
}

func (r *ownReader) analyze(v *pg_query.VacuumStmt) {
	r.not(v.IsVacuumcmd, "VACUUM")
	r.not(len(v.Options) > 0, "an option of ANALYZE")
	if len(v.Rels) == 0 {
		r.refuse(-1, "name a table of your own", "ANALYZE of everything is not supported")
	}
	r.own.Defines = false
	for _, n := range v.Rels {
		r.target(n.GetVacuumRelation().GetRelation(), Target{})
	}
}
