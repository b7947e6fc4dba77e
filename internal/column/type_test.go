package column

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// spellings are type names that PostgreSQL accepts.
var spellings = []string{
	"bool", "boolean", "BOOLEAN", "Bool", "pg_catalog.bool", `"bool"`,
	"int2", "smallint", "int4", "int", "integer", "INT", "int8", "bigint", `pg_catalog."int8"`,
	"numeric", "decimal", "dec", "numeric(5)", "numeric(18,8)", "numeric( 18 , 8 )", "decimal(3,0)", "dec(4,2)",
	"numeric(3,5)", "numeric(5,-2)", "numeric(1000,1000)", "numeric(1000,-1000)", "numeric(1,-1)", `"numeric"(7,3)`,
	"float4", "real", "float(1)", "float(24)", "float8", "double precision", "DOUBLE  PRECISION", "float", "float(25)", "float(53)",
	"date", "time", "time(3)", "time without time zone", "time (0) without time zone", "timetz", "timetz(2)",
	"time with time zone", "time(1) with time zone", "timestamp", "timestamp(3)", "timestamp(6) without time zone",
	"timestamp without time zone", "timestamptz", "timestamptz(0)", "timestamp with time zone",
	"timestamp(3) with time zone", "TIMESTAMP\tWITH\nTIME ZONE", "timestamp(9)", `"timestamp"(2)`,
	"interval", "interval(3)", "interval year", "interval month", "interval day", "interval hour", "interval minute",
	"interval second", "interval second(2)", "interval year to month", "interval day to hour", "interval day to minute",
	"interval day to second", "interval day to second(4)", "interval hour to minute", "interval hour to second(0)",
	"interval minute to second", "interval(8)", "interval second(9)",
	"text", "varchar", "varchar(10)", "character varying", "character varying(1)", "char varying(7)", "nchar varying(3)",
	"national character varying(3)", "national char varying", `"varchar"(10485760)`,
	"char", "char(7)", "character", "character(1)", "nchar(2)", "national character(5)", "national char", "bpchar",
	"bpchar(4)", `"char"`, "pg_catalog.char",
	"uuid", "bytea", "json", "jsonb", "jsonpath", "xml", "inet", "cidr", "macaddr", "macaddr8", "money", "oid", "name",
	"bit", "bit(5)", "bit varying", "bit varying(9)", "varbit", "varbit(3)", `"bit"`,
	"point", "line", "lseg", "box", "path", "polygon", "circle", "tsvector", "tsquery",
	"int4range", "numrange", "daterange", "tsrange", "tstzrange", "int8range", "int4multirange", "tstzmultirange",
	"int[]", "integer[3]", "int array", "integer array[4]", "text[][]", "numeric(18,8)[]", "timestamptz(3)[]",
	"varchar(10)[]", "double precision[]", "interval day to second(2)[]", "timestamp with time zone array", `"char"[]`,
}

func TestParseTypeAgreesWithPostgres(t *testing.T) {
	conn := connect(t)
	var columns []string
	for i, s := range spellings {
		columns = append(columns, fmt.Sprintf("c%d %s", i, s))
	}
	query(t, conn, "create temporary table spelt ("+strings.Join(columns, ", ")+")")
	rows := query(t, conn, `select format_type(atttypid, atttypmod), atttypid::oid, atttypmod from pg_attribute
		where attrelid = 'spelt'::regclass and attnum > 0 order by attnum`)
	for i, row := range rows {
		got, err := ParseType(spellings[i])
		if err != nil {
			t.Errorf("ParseType: %v", err)
			continue
		}
		oid, _ := strconv.Atoi(row[1])
		mod, _ := strconv.Atoi(row[2])
		if want := (Type{row[0], uint32(oid), int32(mod)}); got != want {
			t.Errorf("ParseType(%q) = %+v, want %+v", spellings[i], got, want)
		}
		again, err := ParseType(got.Name)
		if err != nil || again != got {
			t.Errorf("ParseType(%q) = %+v, %v, want what it was parsed to", got.Name, again, err)
		}
	}
}

func TestParseTypeErrors(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"no name", "", "no name"},
		{"unknown type", "hstore", "types that work are boolean, smallint,"},
		{"pseudo-type", "serial", "not supported"},
		{"quoted keyword", `"integer"`, "not supported"},
		{"other schema", "public.int4", "not supported"},
		{"quoted upper case", `"INT4"`, "not supported"},
		{"unclosed quote", `"int4`, ""},
		{"statement behind it", "int; drop table x", "syntax error"},
		{"modifier on a type without", "int4(3)", ""},
		{"modifier on a keyword without", "integer(3)", "syntax error"},
		{"modifier on text", "text(3)", "takes no modifier"},
		{"two modifiers", "varchar(3,4)", "one modifier"},
		{"three modifiers", "numeric(3,4,5)", "numeric(precision, scale)"},
		{"precision too large", "numeric(1001)", "1 to 1000"},
		{"no precision", "numeric(0)", "1 to 1000"},
		{"empty parentheses", "numeric()", ""},
		{"length zero", "char(0)", "1 to 10485760"},
		{"length too large", "varchar(10485761)", "1 to 10485760"},
		{"bits too many", "bit(83886081)", "1 to 83886080"},
		{"float too wide", "float(54)", "1 to 53"},
		{"negative precision", "timestamp(-1)", "negative"},
		{"zone twice", "timestamp with time zone with time zone", "syntax error"},
		{"interval without seconds", "interval year(3)", ""},
		{"quoted interval, whose modifier is a mask", `"interval"(3)`, "takes no modifier"},
		{"interval backwards", "interval month to year", ""},
		{"unclosed bracket", "int[", "syntax error"},
		{"not a number", "varchar(x)", "syntax error"},
		{"a number that is too large", "varchar(99999999999)", "syntax error"},
	}
	conn := connect(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ParseType(tt.in)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("ParseType(%q) = %+v, %v, want an error with %q", tt.in, got, err, tt.want)
			}
			if tt.name == "unknown type" || tt.name == "pseudo-type" {
				return // the schema of the test has none, but PostgreSQL may
			}
			if r := conn.ExecParams(t.Context(), "create temporary table wrong (x "+tt.in+")", nil, nil, nil, nil).Read(); r.Err == nil {
				t.Errorf("PostgreSQL accepts %q", tt.in)
			}
		})
	}
}

// TestBuiltinsAgreeWithPostgres holds the table of types against pg_type, and
// its comparisons against the operator classes.
func TestBuiltinsAgreeWithPostgres(t *testing.T) {
	conn := connect(t)
	collated := map[string]bool{"text": true, "varchar": true, "bpchar": true, "jsonb": true, "tsvector": true, "tsquery": true}
	for _, b := range builtins {
		row := query(t, conn, fmt.Sprintf(`select t.oid, typarray, format_type(t.oid, -1),
			exists (select from pg_opclass c join pg_am a on a.oid = opcmethod where opcdefault and amname = 'btree'
				and opcintype in (t.oid, case typtype when 'r' then 3831 when 'm' then 4537 end, case typname when 'varchar' then 25 when 'cidr' then 869 end)),
			typname from pg_type t where typnamespace = 'pg_catalog'::regnamespace and typname = '%s'`, b.name))
		want := [][]string{{
			strconv.Itoa(int(b.oid)), strconv.Itoa(int(b.array)), formatType(b, -1),
			map[bool]string{true: "t", false: "f"}[b.order != unequal], b.name,
		}}
		if fmt.Sprint(row) != fmt.Sprint(want) {
			t.Errorf("pg_type has %v, want %v", row, want)
		}
		if b.order == equatable && !collated[b.name] {
			t.Errorf("%s has an order that is not used", b.name)
		}
	}
}
