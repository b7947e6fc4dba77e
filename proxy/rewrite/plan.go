// Package rewrite turns a plaintext statement over encrypted tables into a
// Plan, or into a refusal with a reason. It is pure: no keys, no I/O.
//
// A caller goes through it in this order. Classify says what a statement is.
// PostgreSQL, over an empty copy of the plaintext schema, describes it: what
// follows relies on names and types having been found valid there. Relations
// lists its table references, Analyse reads it once, ConstantSQL names the
// constants that PostgreSQL has to evaluate, and Plan makes a plan for their
// values.
//
// The answer of a plan is the answer of PostgreSQL over the plaintext, or an
// error. The argument for each rule stands where the rule is: cond.go and
// operators.go for conditions, prefix.go for those over the beginnings of texts, subselect.go for
// those over sub-selects, scope.go and semijoin.go for which of them may filter
// which table, level1.go, level2.go and level3.go for the three levels,
// answered.go for what of a statement is not asked twice, sums.go for sums of
// terms, partial.go and additive.go for groups that the storage nodes make and the
// local engine puts together, own_outline.go for statements that put rows into
// tables of the subscriber's own, views.go for views. The same statements run
// against plain PostgreSQL in oracle_test.go and generate_test.go.
//
// # What it reveals
//
// Plan.Reveals lists what the storage nodes learn beyond the columns' own
// leakage. A constant leaves the gateway as a term only, a limit as a number.
// Where a fetch asks for the rows that rows of other tables go with, the nodes
// learn which these are, and the conditions on the others, which they are sent
// with the fetches of those anyway.
//
// # Limits
//
// Functions are PostgreSQL's own business: they run in the local engine, over
// rows that the storage nodes have filtered. One that is volatile may be called
// for fewer rows than PostgreSQL would call it for, as PostgreSQL itself
// promises nothing there; one that takes a table's name sees the empty local
// table's catalogue entry. Columns that depend on a grouped key without being
// grouped by, and columns of array types, are served in transactions that may
// write, or at level 1. Conditions outside a sub-select filter what is inside only where an
// equality of comparable columns joins the two.
package rewrite

import (
	"enigma"
	"enigma/internal/column"
)

// A Table is a data set's table as the planner sees it.
type Table struct {
	Dataset  enigma.DatasetID
	Revision uint64
	Schema   string // logical schema in the local engine
	Name     string // logical name
	Physical string // qualified and quoted name on the storage nodes
	Columns  []Column
	Computed []Computed
	Rows     int64 // from the manifest
	Key      []int // columns whose values are unique together, and never NULL; none if unknown

	Number string // quoted name of the rows' numbers on the storage nodes; "" if they have none

	// Orders are the orders in which the rows are numbered, the one of Number
	// first.
	Orders []Order

	// Tag is the quoted name of the rows' tags, and Tagged those of all that a
	// tag covers, in its order; "" and nil if rows have no tags.
	Tag    string
	Tagged []string
}

// An Order is one in which a table's rows have numbers.
type Order struct {
	Number string // quoted name of the numbers
	By     []int  // columns that they sort the rows by; the rows of later revisions come after
}

// A Column is one column of a Table.
type Column struct {
	Name string
	column.Spec
	Form     column.Form
	Physical string // quoted name of the first term on the storage nodes
	Rest     string // of the term that keeps how values print, if Form has one
	Prefix   string // of the term that sorts as the values' first bytes do, if Form has one
	Group    string // columns with equal Form.Eq and equal Groups have comparable terms
	Closed   bool   // reserved, and no grant opens it

	Sums    []string // quoted names of the terms that can be added up, one for each order
	SumBits int      // |value| < 2^SumBits, scaled to a whole number
	NotNull bool     // no row is without a value
}

// plain reports whether the storage nodes hold the column's values as they are.
func (c *Column) plain() bool { return c.Scheme == enigma.Plain }

// A ColumnID names one column of one table.
type ColumnID struct {
	Table *Table
	Index int // into Table.Columns, and Table.Computed after them
}

// A Cell says how to read one column of a Fetch's rows.
type Cell struct {
	// Column is whose codec opens the cell. A nil Table means that the cell is
	// no ciphertext: a count.
	Column ColumnID
	OID    uint32 // the plaintext's type

	// Rest and Number are places in the fetch's rows, of what opening the cell
	// takes beside its first term; 0 if it takes none.
	Rest, Number int

	Sum *Sum // set if the cell is the sum of a column's terms
}

// A Sum says how to open the sum of a column's terms, each of another row. The
// places are of counts, and of what tells which rows these are.
type Sum struct {
	Order        int  // of the column's terms, and of the rows' numbers
	Bits         int  // of the largest value
	Mean         bool // the average is wanted
	Rows, Values int  // places: how many terms, and how many of them not of NULL
	Span         bool // the rows should be one run, of which First and Last are told, not Runs
	Listed       bool // List is told, not Runs
	Runs         int  // place: the set of the rows' numbers
	List         int  // place: all of the rows' numbers
	First, Last  int  // places: the lowest and the highest
}

// A Param is one parameter of a Fetch: a plaintext to be encrypted under its
// column's key before it leaves.
type Param struct {
	Column ColumnID
	Plain  []byte // PostgreSQL binary format of the column's type; nil only of a list
	Bound  Bound  // which term is made of it
	List   int    // into Plan.Lists, if Bound is of one

	list *keyList
}

// A Fetch is one statement for the storage nodes. It has at least one Cell:
// where only the number of rows matters, they are counted.
type Fetch struct {
	Dataset  enigma.DatasetID
	Revision uint64
	SQL      string
	Params   []Param
	Cells    []Cell // the first places of each row
	Places   int    // of each row
	Checks   []Check

	// Limit is how many rows may have been joined for the answer, 0 if any number
	// may. Should it be more, as the counts at place Counted add up to, the answer
	// is of a part of them, and Plan.Otherwise has to be executed.
	Limit   int64
	Counted int

	// Types are the plaintext types of the cells, for a plan that is finished by
	// the local engine; nil where the rows are only counted.
	Types []string

	// Needs are lists of which every row has a value: where one is closed and
	// empty there is no row, and nothing need be asked.
	Needs []int
	needs []*keyList

	// Listed says that lists read the rows, and the local statement only if one of
	// these turns out to be open.
	Listed bool

	// Names, if set, are the cells' names: the rows have to be those of a table
	// with columns of these names, whose primary key are the cells of Key.
	Names []string
	Key   []int

	// Table says that the rows cannot travel as arrays.
	Table bool
}

// A Check is a tag that covers a table's row in each of a fetch's rows. A row
// that an outer join has left out has no number.
type Check struct {
	Table       *Table
	Number, Tag int   // places
	Terms       []int // as Table.Tagged
}

// A Plan answers one statement. Without Fetches it is Local alone, which then
// needs no row.
type Plan struct {
	// Level is 1 when the storage nodes answer the whole statement, 2 when they
	// join, filter and perhaps group and the local engine does the rest, 3 when
	// they filter table by table, and perhaps serve blocks in this way, and the
	// local engine runs the statement itself.
	Level int

	Fetches []Fetch

	// Lists are what some of the fetches ask for that others have to be read for:
	// see Steps.
	Lists []KeyList

	// Local is the statement for the local engine, "" at level 1, with a mark
	// where the rows of each Fetch belong: see Finish.
	Local string

	// Otherwise is the plan to execute instead where a sum's Span turns out to
	// be none, or a Fetch's Limit too low. Set if there is one of either, at level
	// 1 or 2.
	Otherwise *Plan

	// Output maps result columns to cells of the only Fetch at level 1.
	Output []int

	Reveals []string // what the storage nodes learn, a line each, for EXPLAIN

	Write *Write // set if the statement changes a data set's table
}
