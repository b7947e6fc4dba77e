package publish

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/sqlparse"

	"github.com/jackc/pgx/v5"
)

// measure asks the staged rows what the manifest has to say of them: whether
// values print otherwise than their canonical form, and how large summed ones
// are. Computed terms must hold every result exactly.
func (t *table) measure(ctx context.Context, conn *pgx.Conn) error {
	for i, p := range t.columns {
		c := &t.manifest.Columns[i]
		var err error
		if probe := restProbe(p.typ, fmt.Sprintf("c%d", i)); probe != "" && p.form.Eq && c.Scheme != enigma.Plain {
			err = conn.QueryRow(ctx, "select coalesce(bool_or("+probe+"), false) from pg_temp."+t.scratch).Scan(&c.Rest)
		}
		if err == nil && c.Summed() {
			c.SumBits, err = bits(ctx, conn, p.typ, fmt.Sprintf("c%d", i), "pg_temp."+t.scratch)
		}
		if t.manifest.Writable {
			c.Rest = c.Rest || restProbe(p.typ, "") != "" && p.form.Eq && c.Scheme != enigma.Plain
			if c.Summed() {
				c.SumBits = room(p.typ, c.SumBits)
			}
		}
		if err != nil {
			return invalid("", "%s: table %q: column %q: %w", t.spec.where, t.spec.Name, c.Name, err)
		}
	}
	for i, c := range t.spec.Computed {
		if err := t.measureComputed(ctx, conn, c, &t.manifest.Computed[i]); err != nil {
			return invalid("the expression is SQL over the table's columns; its type must hold every result without rounding",
				"%s: computed %q: %w", c.where, c.Expr, err)
		}
	}
	return nil
}

// room is how many bits sums of a writable column keep for values that are not
// there yet, given what the present ones take: all of a small type's, else eight
// more.
func room(t column.Type, bits int) int {
	switch t.Name {
	case "smallint":
		return 16
	case "integer":
		return 32
	}
	return max(bits, min(max(bits+8, 32), 56))
}

// restProbe is an expression that is true for values of which the canonical
// form drops something, and perhaps for some others; "" for types without.
func restProbe(t column.Type, name string) string {
	switch {
	case t.Name == "double precision":
		return fmt.Sprintf(`float8send(%s) = '\x8000000000000000'`, name)
	case t.Name == "real":
		return fmt.Sprintf(`float4send(%s) = '\x80000000'`, name)
	case t.Name == "numeric":
		return fmt.Sprintf("scale(%s) <> min_scale(%[1]s)", name)
	case t.Name == "jsonb":
		return fmt.Sprintf(`%s::text ~ '[.][0-9]*0'`, name)
	}
	return ""
}

// bits bounds the values of an expression over the rows of from, scaled to
// whole numbers: all are below 2^bits.
func bits(ctx context.Context, conn *pgx.Conn, typ column.Type, expr, from string) (int, error) {
	var text *string
	sql := fmt.Sprintf("select trunc(max(abs(%s::numeric)) * 10::numeric ^ %d)::text from %s", expr, typ.Scale(), from)
	if err := conn.QueryRow(ctx, sql).Scan(&text); err != nil || text == nil {
		return 0, err
	}
	n, ok := new(big.Int).SetString(*text, 10)
	if !ok {
		return 0, errors.New("NaN cannot be summed")
	}
	return n.BitLen(), nil
}

// measureComputed checks a computed term. What PostgreSQL takes for a generated
// column has one value a row: no aggregate, sub-select or function that depends
// on more than its arguments.
func (t *table) measureComputed(ctx context.Context, conn *pgx.Conn, spec ComputedSpec, out *enigma.Computed) error {
	typ, err := column.ParseType(out.Type)
	if err != nil {
		return err
	}
	// It may be somebody else's, and this session may do anything.
	if _, err := sqlparse.Expression(spec.Expr); err != nil {
		return err
	}
	var defs []string
	for i, name := range t.header {
		defs = append(defs, pgx.Identifier{name}.Sanitize()+" "+t.columns[i].typ.Name)
	}
	probe := t.scratch + "_computed"
	ddl := fmt.Sprintf("create temp table %s (%s, %s %s generated always as (%s) stored)",
		probe, strings.Join(defs, ", "), pgx.Identifier{"computed by " + t.scratch}.Sanitize(), typ.Name, spec.Expr)
	for _, sql := range []string{ddl, "drop table pg_temp." + probe} {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return err
		}
	}
	var exact bool
	from := "(" + t.named() + ") as x"
	sql := fmt.Sprintf("select coalesce(bool_and((%s) = (%[1]s)::%s), true) from %s", spec.Expr, typ.Name, from)
	if err := conn.QueryRow(ctx, sql).Scan(&exact); err != nil {
		return err
	}
	if !exact {
		return fmt.Errorf("%s rounds some result", typ.Name)
	}
	out.SumBits, err = bits(ctx, conn, typ, "("+spec.Expr+")", from)
	if t.manifest.Writable && !t.changes {
		out.SumBits = room(typ, out.SumBits)
	}
	return err
}

// named is the staged table under the names of the file's columns.
func (t *table) named() string { return t.aliased() + " from pg_temp." + t.scratch }

// aliased gives the staged columns the names of the file's.
func (t *table) aliased() string {
	var list []string
	for i, name := range t.header {
		list = append(list, fmt.Sprintf("c%d as %s", i, pgx.Identifier{name}.Sanitize()))
	}
	return "select " + strings.Join(list, ", ")
}

// readBack is the statement that reads the staged rows as binary tuples: the
// columns, the computed terms, and the rows' numbers in every order but the
// first, in which the tuples come.
func (t *table) readBack() string {
	var list []string
	for i := range t.columns {
		list = append(list, fmt.Sprintf("c%d", i))
	}
	for _, c := range t.manifest.Computed {
		list = append(list, fmt.Sprintf("(select (%s)::%s from (%s) as x)", c.Expr, c.Type, t.aliased()))
	}
	for i := 1; i < len(t.layout.Orders); i++ {
		list = append(list, "row_number() over (order by "+t.orderBy(i)+")")
	}
	order := ""
	if len(t.spec.Cluster) > 0 {
		order = " order by " + t.orderBy(0)
	}
	return fmt.Sprintf("copy (select %s from pg_temp.%s%s) to stdout with (format binary)", strings.Join(list, ", "), t.scratch, order)
}

// orderBy lists the staged columns of one order; rows that are equal in it keep
// the file's.
func (t *table) orderBy(order int) string {
	var list []string
	for _, name := range t.spec.Cluster[order] {
		i, _ := t.find(name, "cluster") // decideSums has found it
		list = append(list, fmt.Sprintf("c%d", i))
	}
	return strings.Join(append(list, "ctid"), ", ")
}

// staged is how many columns readBack returns.
func (t *table) staged() int {
	return len(t.columns) + len(t.manifest.Computed) + max(len(t.layout.Orders)-1, 0)
}
