package rewrite

import (
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A Value is a constant in PostgreSQL's binary format.
type Value struct {
	OID  uint32
	Data []byte // nil is NULL
}

// OIDs of the types that literals have.
const (
	oidBool    = 16
	oidBytea   = 17
	oidInt8    = 20
	oidInt2    = 21
	oidInt4    = 23
	oidText    = 25
	oidUnknown = 705
	oidBpchar  = 1042
	oidVarchar = 1043
	oidNumeric = 1700

	oidTimestamptz = 1184
)

// An operand is a constant of a condition: a value that the text spells out,
// or a column of ConstantSQL.
type operand struct {
	value *Value
	slot  int // into constants.sql, if value is nil
}

// constants are the expressions that the local engine has to evaluate before a
// plan can be made. They are the client's own expressions, printed from the
// tree; none has a column, a sub-select or a volatile function. Equal ones
// share a slot.
//
// Functions and operators that depend on the transaction's clock are allowed:
// whoever runs ConstantSQL must run it in the transaction that runs the plan.
type constants struct {
	sql    []string
	from   []int    // the client's parameter that a slot is, or 0
	params []uint32 // types of the client's parameters

	// guards are the conditions under which PostgreSQL would evaluate the
	// constants that are being read, in WHERE $1 = 0 OR x = 1 / $1.
	guards []string
}

// guard forgets all guards but the first n.
func (c *constants) guard(n int) { c.guards = c.guards[:n] }

func (c *constants) add(sql string, param int) operand {
	if len(c.guards) > 0 && param == 0 {
		sql = "(CASE WHEN " + strings.Join(c.guards, " AND ") + " THEN " + sql + " END)"
	}
	i := slices.Index(c.sql, sql)
	if i < 0 {
		i = len(c.sql)
		c.sql = append(c.sql, sql)
		c.from = append(c.from, param)
	}
	return operand{slot: i}
}

// of makes an operand of n, if it is a constant expression. A literal without
// a type takes the base type of column col, as PostgreSQL gives it; without
// modifier, so that nothing is rounded to it.
func (c *constants) of(n *pg_query.Node, col *Column) (operand, bool) {
	if k := n.GetAConst(); k != nil {
		if v, ok := literal(k, col); ok {
			return operand{value: &v}, true
		}
		if k.GetSval() != nil {
			if col == nil {
				return operand{}, false
			}
			return c.add("("+quoteLiteral(k.GetSval().Sval)+"::"+col.Type.Base()+")", 0), true
		}
	}
	sql, ok := c.print(n)
	if !ok {
		return operand{}, false
	}
	param := int(n.GetParamRef().GetNumber())
	if col != nil && col.Type.OID == oidTimestamptz && (param == 0 || c.params[param-1] != oidTimestamptz) {
		// A date or timestamp is compared with a timestamptz as if it were
		// cast, by the session's time zone; nothing else is comparable.
		return c.add("("+sql+"::pg_catalog.timestamptz)", 0), true
	}
	return c.add(sql, param), true
}

// literal reads the simple literals, which need no engine.
func literal(k *pg_query.A_Const, col *Column) (Value, bool) {
	switch v := k.Val.(type) {
	case nil:
		return Value{OID: oidUnknown}, k.Isnull
	case *pg_query.A_Const_Ival:
		return Value{oidInt4, binary.BigEndian.AppendUint32(nil, uint32(v.Ival.Ival))}, true
	case *pg_query.A_Const_Fval:
		if i, err := strconv.ParseInt(v.Fval.Fval, 10, 64); err == nil {
			return Value{oidInt8, binary.BigEndian.AppendUint64(nil, uint64(i))}, true
		}
		return decimal(v.Fval.Fval)
	case *pg_query.A_Const_Boolval:
		if v.Boolval.Boolval {
			return Value{oidBool, []byte{1}}, true
		}
		return Value{oidBool, []byte{0}}, true
	case *pg_query.A_Const_Sval:
		if col != nil {
			switch col.Type.OID {
			case oidText, oidVarchar, oidBpchar:
				return Value{col.Type.OID, []byte(v.Sval.Sval)}, true
			}
		}
	}
	return Value{}, false
}

// decimal reads a number with decimals but without exponent, as numeric.
func decimal(s string) (Value, bool) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, part, point := strings.Cut(digits, ".")
	if !point || strings.Trim(whole+part, "0123456789") != "" || len(digits) > 100 {
		return Value{}, false
	}
	scale := len(part)
	whole = strings.Repeat("0", (4-len(whole)%4)%4) + whole
	part += strings.Repeat("0", (4-len(part)%4)%4)
	weight := len(whole)/4 - 1
	all := whole + part
	for strings.HasPrefix(all, "0000") {
		all, weight = all[4:], weight-1
	}
	for strings.HasSuffix(all, "0000") {
		all = all[:len(all)-4]
	}
	sign := uint16(0)
	if negative && all != "" {
		sign = 0x4000
	}
	if all == "" {
		weight = 0
	}
	var b []byte
	for _, word := range []uint16{uint16(len(all) / 4), uint16(int16(weight)), sign, uint16(scale)} {
		b = binary.BigEndian.AppendUint16(b, word)
	}
	for i := 0; i < len(all); i += 4 {
		d, _ := strconv.Atoi(all[i : i+4])
		b = binary.BigEndian.AppendUint16(b, uint16(d))
	}
	return Value{oidNumeric, b}, true
}

// untyped reports whether n is a literal that takes its type from what it is
// compared with.
func untyped(n *pg_query.Node) bool { return n.GetAConst().GetSval() != nil }

// print renders a constant expression with every operator in parentheses.
func (c *constants) print(n *pg_query.Node) (string, bool) {
	switch n := n.GetNode().(type) {
	case *pg_query.Node_AConst:
		return printLiteral(n.AConst)
	case *pg_query.Node_ParamRef:
		i := int(n.ParamRef.Number)
		return "$" + strconv.Itoa(i), 1 <= i && i <= len(c.params)
	case *pg_query.Node_TypeCast:
		arg, ok := c.print(n.TypeCast.Arg)
		t, known := printType(n.TypeCast.TypeName)
		return "(" + arg + "::" + t + ")", ok && known
	case *pg_query.Node_AExpr:
		return c.printOperator(n.AExpr)
	case *pg_query.Node_FuncCall:
		return c.printCall(n.FuncCall)
	case *pg_query.Node_SqlvalueFunction:
		word, ok := clockWords[n.SqlvalueFunction.Op]
		return word, ok
	case *pg_query.Node_AArrayExpr:
		list, ok := c.printList(n.AArrayExpr.Elements)
		return "ARRAY[" + list + "]", ok
	case *pg_query.Node_CoalesceExpr:
		list, ok := c.printList(n.CoalesceExpr.Args)
		return "COALESCE(" + list + ")", ok
	}
	return "", false
}

// clockWords are the keywords that read the transaction's clock.
var clockWords = map[pg_query.SQLValueFunctionOp]string{
	pg_query.SQLValueFunctionOp_SVFOP_CURRENT_DATE:      "CURRENT_DATE",
	pg_query.SQLValueFunctionOp_SVFOP_CURRENT_TIMESTAMP: "CURRENT_TIMESTAMP",
	pg_query.SQLValueFunctionOp_SVFOP_LOCALTIMESTAMP:    "LOCALTIMESTAMP",
}

func (c *constants) printList(ns []*pg_query.Node) (string, bool) {
	parts := make([]string, len(ns))
	for i, n := range ns {
		var ok bool
		if parts[i], ok = c.print(n); !ok {
			return "", false
		}
	}
	return strings.Join(parts, ", "), true
}

func printLiteral(k *pg_query.A_Const) (string, bool) {
	switch v := k.Val.(type) {
	case nil:
		return "NULL", k.Isnull
	case *pg_query.A_Const_Ival:
		return "(" + strconv.Itoa(int(v.Ival.Ival)) + ")", true
	case *pg_query.A_Const_Fval:
		return "(" + v.Fval.Fval + ")", true
	case *pg_query.A_Const_Boolval:
		return strconv.FormatBool(v.Boolval.Boolval), true
	case *pg_query.A_Const_Sval:
		return quoteLiteral(v.Sval.Sval), true
	case *pg_query.A_Const_Bsval:
		return v.Bsval.Bsval[:1] + quoteLiteral(v.Bsval.Bsval[1:]), true
	}
	return "", false
}

// constantOperators are the operators of constant expressions. All are
// immutable or depend on the session's settings only.
var constantOperators = []string{"+", "-", "*", "/", "%", "^", "||", "=", "<>", "<", "<=", ">", ">="}

func (c *constants) printOperator(e *pg_query.A_Expr) (string, bool) {
	op := operatorName(e.Name)
	if e.Kind != pg_query.A_Expr_Kind_AEXPR_OP || !slices.Contains(constantOperators, op) {
		return "", false
	}
	right, ok := c.print(e.Rexpr)
	if e.Lexpr == nil {
		return "(" + op + " " + right + ")", ok
	}
	left, known := c.print(e.Lexpr)
	return "(" + left + " " + op + " " + right + ")", ok && known
}

// constantFunctions neither change anything nor answer differently within one
// transaction.
var constantFunctions = map[string]bool{
	"abs": true, "age": true, "btrim": true, "ceil": true, "ceiling": true, "concat": true, "date": true,
	"date_bin": true, "date_part": true, "date_trunc": true, "decode": true, "encode": true, "exp": true,
	"extract": true, "floor": true, "justify_days": true, "justify_hours": true, "justify_interval": true,
	"left": true, "length": true, "ln": true, "lower": true, "lpad": true, "ltrim": true, "make_date": true,
	"make_interval": true, "make_time": true, "make_timestamp": true, "make_timestamptz": true, "md5": true,
	"mod": true, "now": true, "power": true, "repeat": true, "replace": true, "right": true, "round": true,
	"rpad": true, "rtrim": true, "sign": true, "split_part": true, "sqrt": true, "substr": true,
	"string_to_array": true, "timezone": true, "to_char": true, "to_date": true, "to_number": true,
	"to_timestamp": true, "transaction_timestamp": true, "trunc": true, "upper": true,
}

// plainCall returns the name of a function that is called with nothing but
// arguments, without its schema if that is pg_catalog.
func plainCall(f *pg_query.FuncCall) (string, bool) {
	name := names(f.Funcname)
	if len(name) == 2 && name[0] == "pg_catalog" {
		name = name[1:]
	}
	plain := f.AggOrder == nil && f.AggFilter == nil && f.Over == nil && !f.AggWithinGroup &&
		!f.AggStar && !f.AggDistinct && !f.FuncVariadic
	return name[0], len(name) == 1 && plain
}

func (c *constants) printCall(f *pg_query.FuncCall) (string, bool) {
	name, ok := plainCall(f)
	if !ok || !constantFunctions[name] {
		return "", false
	}
	args, ok := c.printList(f.Args)
	return quoteNames(names(f.Funcname)) + "(" + args + ")", ok
}

// printType renders the target of a cast.
func printType(t *pg_query.TypeName) (string, bool) {
	name := names(t.Names)
	if t.Setof || t.PctType || len(name) == 0 {
		return "", false
	}
	out := quoteNames(name)
	if name[len(name)-1] == "interval" && len(t.Typmods) > 0 {
		return intervalType(name, t)
	}
	if len(t.Typmods) > 0 {
		mods := make([]string, len(t.Typmods))
		for i, m := range t.Typmods {
			k, ok := m.GetAConst().GetVal().(*pg_query.A_Const_Ival)
			if !ok {
				return "", false
			}
			mods[i] = strconv.Itoa(int(k.Ival.Ival))
		}
		out += "(" + strings.Join(mods, ",") + ")"
	}
	return out + strings.Repeat("[]", len(t.ArrayBounds)), true
}

// intervalFields are the spellings of an interval's fields, by the mask that
// PostgreSQL's grammar makes of them (utils/datetime.h: one bit for each of month
// 1, year 2, day 3, hour 10, minute 11 and second 12).
var intervalFields = map[int32]string{
	1 << 2: "year", 1 << 1: "month", 1 << 3: "day", 1 << 10: "hour", 1 << 11: "minute", 1 << 12: "second",
	1<<2 | 1<<1: "year to month", 1<<3 | 1<<10: "day to hour", 1<<3 | 1<<10 | 1<<11: "day to minute",
	1<<3 | 1<<10 | 1<<11 | 1<<12: "day to second", 1<<10 | 1<<11: "hour to minute",
	1<<10 | 1<<11 | 1<<12: "hour to second", 1<<11 | 1<<12: "minute to second",
}

// intervalType renders PostgreSQL's own interval with fields, which only the bare
// word may have. With a precision there is none.
func intervalType(name []string, t *pg_query.TypeName) (string, bool) {
	k, ok := t.Typmods[0].GetAConst().GetVal().(*pg_query.A_Const_Ival)
	if !ok || len(t.Typmods) != 1 || len(name) != 2 || name[0] != "pg_catalog" || len(t.ArrayBounds) > 0 {
		return "", false
	}
	fields, ok := intervalFields[k.Ival.Ival]
	return "interval " + fields, ok
}

// operatorName returns an operator's name, "" if it is not PostgreSQL's own.
func operatorName(ns []*pg_query.Node) string {
	switch name := names(ns); {
	case len(name) == 1:
		return name[0]
	case len(name) == 2 && name[0] == "pg_catalog":
		return name[1]
	}
	return ""
}

func quoteLiteral(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func quoteName(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

func quoteNames(parts []string) string {
	quoted := make([]string, len(parts))
	for i, p := range parts {
		quoted[i] = quoteName(p)
	}
	return strings.Join(quoted, ".")
}

// elements reads a one-dimensional array in binary format.
func elements(array []byte) (oid uint32, cells [][]byte, ok bool) {
	word := func(i int) uint32 { return binary.BigEndian.Uint32(array[i:]) }
	if len(array) < 12 {
		return 0, nil, false
	}
	if dims := word(0); dims == 0 {
		return word(8), nil, true
	} else if dims != 1 || len(array) < 20 {
		return 0, nil, false
	}
	oid, n, at := word(8), int(word(12)), 20
	for range n {
		if len(array) < at+4 {
			return 0, nil, false
		}
		size := int32(word(at))
		at += 4
		if size < 0 {
			cells = append(cells, nil)
			continue
		}
		if len(array)-at < int(size) {
			return 0, nil, false
		}
		cells = append(cells, array[at:at+int(size):at+int(size)])
		at += int(size)
	}
	return oid, cells, at == len(array)
}
