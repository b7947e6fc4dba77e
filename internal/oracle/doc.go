// Package oracle holds a market against PostgreSQL. It loads CSV files plain
// into a PostgreSQL, and encrypted into a market whose nodes run in this
// process, under schemes drawn at random; then it asks both the same statements:
// random ones, and those that were answered wrongly once. Both must give the same
// columns, types, rows, order and SQLSTATE. A gateway may refuse; it may not
// differ.
//
// # What is no difference
//
// Rows are compared in order where the statement orders them by all of its
// columns, else as a multiset.
//
// A statement that picks one of several values that are equal but print
// differently (numeric 1.0 and 1.00, float8 -0 and 0, by GROUP BY, DISTINCT, min,
// UNION or LIMIT) leaves open which: its cells are compared without the zeros at
// the end and the sign of zero. Where such rows are ordered only, which of two
// comes first is open: they are compared so in order, and exactly as a multiset.
//
// An error of class 22 (a division by zero, say) is raised or not as rows are
// filtered before or after the expression is evaluated, which PostgreSQL leaves
// open: where one side raises it and the other does not, the statement is counted
// as Unordered and is no difference. The grammar avoids such expressions, and
// TestOracle bounds how many there are. So it is with FULL JOIN over conditions
// that no join can use: whether PostgreSQL refuses it (0A000) depends on whether
// its planner finds the join to be none. So it is, too, with min or max beside FETCH
// FIRST … WITH TIES: PostgreSQL 15 refuses it with 21000 where it reads the extreme
// from an index, to which it then applies WITH TIES.
//
// A column's type modifier, which PostgreSQL may take from the statement as it
// was planned (of CASE WHEN true THEN x, that of x), may also be that of its
// description of the statement.
//
// A refusal is an error of class 0A, 53 or 54 by the gateway alone. Three are told
// apart and are no part of the rate: 42501 where the statement names a reserved
// column that no grant opens, a whole row with one in it, or a table with one besides
// USING or NATURAL JOIN, whose names the gateway takes for any table's; 53200 at
// the second gateway, which has little memory; and 57014 of the plain side, which
// says nothing.
//
// # What is drawn
//
// Schemes, join groups, bounds, sum and computed terms, orders, partitions, row tags
// and reserved columns of the data sets ([Draw]); a session's settings, temporary
// tables, views and transactions; the statement, its parameters, and how it is sent;
// which gateway is asked. EXPLAIN of one statement in three must not fail. Statements
// that pick one of equal intervals (1 mon and 30 days) are not written: no printing
// of them is alike.
package oracle
