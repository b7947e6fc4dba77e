package column

import "strconv"

// A Type is a PostgreSQL type with its modifier.
type Type struct {
	Name string // as format_type prints it, such as "numeric(18,8)"
	OID  uint32 // in pg_type; of the array type for arrays
	Mod  int32  // atttypmod, -1 for none
}

// The OIDs of the types that this package knows by more than their name.
const (
	oidBool        = 16
	oidBytea       = 17
	oidName        = 19
	oidInt8        = 20
	oidInt2        = 21
	oidInt4        = 23
	oidText        = 25
	oidOID         = 26
	oidJSON        = 114
	oidFloat4      = 700
	oidFloat8      = 701
	oidBpchar      = 1042
	oidVarchar     = 1043
	oidDate        = 1082
	oidTime        = 1083
	oidTimestamp   = 1114
	oidTimestamptz = 1184
	oidInterval    = 1186
	oidTimetz      = 1266
	oidBit         = 1560
	oidVarbit      = 1562
	oidNumeric     = 1700
	oidUUID        = 2950
	oidJSONB       = 3802
)

// An order says which of PostgreSQL's comparisons a type has that give the
// same answer in every database.
type order uint8

const (
	unequal   order = iota // no =
	equatable              // =, but no order, or one that depends on the collation
	ordered                // =, < and the rest
)

// A builtin is one row of pg_type.
type builtin struct {
	name  string // typname
	oid   uint32
	array uint32
	order order
}

// builtins are the types that a column may have. All are built in, so their
// OIDs are the same in every PostgreSQL.
var builtins = []builtin{
	{"bool", oidBool, 1000, ordered},
	{"int2", oidInt2, 1005, ordered},
	{"int4", oidInt4, 1007, ordered},
	{"int8", oidInt8, 1016, ordered},
	{"numeric", oidNumeric, 1231, ordered},
	{"float4", oidFloat4, 1021, ordered},
	{"float8", oidFloat8, 1022, ordered},
	{"date", oidDate, 1182, ordered},
	{"time", oidTime, 1183, ordered},
	{"timetz", oidTimetz, 1270, ordered},
	{"timestamp", oidTimestamp, 1115, ordered},
	{"timestamptz", oidTimestamptz, 1185, ordered},
	{"interval", oidInterval, 1187, ordered},
	{"text", oidText, 1009, equatable},
	{"varchar", oidVarchar, 1015, equatable},
	{"bpchar", oidBpchar, 1014, equatable},
	{"uuid", oidUUID, 2951, ordered},
	{"bytea", oidBytea, 1001, ordered},
	{"json", oidJSON, 199, unequal},
	{"jsonb", oidJSONB, 3807, equatable},
	{"bit", oidBit, 1561, ordered},
	{"varbit", oidVarbit, 1563, ordered},
	{"name", oidName, 1003, ordered},
	{"char", 18, 1002, ordered},
	{"oid", oidOID, 1028, ordered},
	{"money", 790, 791, ordered},
	{"inet", 869, 1041, ordered},
	{"cidr", 650, 651, ordered},
	{"macaddr", 829, 1040, ordered},
	{"macaddr8", 774, 775, ordered},
	{"xml", 142, 143, unequal},
	{"jsonpath", 4072, 4073, unequal},
	{"point", 600, 1017, unequal},
	{"line", 628, 629, unequal},
	{"lseg", 601, 1018, unequal},
	{"box", 603, 1020, unequal},
	{"path", 602, 1019, unequal},
	{"polygon", 604, 1027, unequal},
	{"circle", 718, 719, unequal},
	{"tsvector", 3614, 3643, equatable},
	{"tsquery", 3615, 3645, equatable},
	{"int4range", 3904, 3905, ordered},
	{"int8range", 3926, 3927, ordered},
	{"numrange", 3906, 3907, ordered},
	{"daterange", 3912, 3913, ordered},
	{"tsrange", 3908, 3909, ordered},
	{"tstzrange", 3910, 3911, ordered},
	{"int4multirange", 4451, 6150, ordered},
	{"int8multirange", 4536, 6157, ordered},
	{"nummultirange", 4532, 6151, ordered},
	{"datemultirange", 4535, 6155, ordered},
	{"tsmultirange", 4533, 6152, ordered},
	{"tstzmultirange", 4534, 6153, ordered},
}

// builtinNamed looks a type up by its name in pg_type.
func builtinNamed(name string) (builtin, bool) {
	for _, b := range builtins {
		if b.name == name {
			return b, true
		}
	}
	return builtin{}, false
}

// orderOf returns how values of the type with this OID compare; an array
// compares as its elements do.
func orderOf(oid uint32) order {
	for _, b := range builtins {
		if b.oid == oid || b.array == oid {
			return b.order
		}
	}
	return unequal
}

// formatType names a type as PostgreSQL's format_type(oid, mod) does.
func formatType(b builtin, mod int32) string {
	switch b.oid {
	case oidBool:
		return "boolean"
	case oidInt2:
		return "smallint"
	case oidInt4:
		return "integer"
	case oidInt8:
		return "bigint"
	case oidFloat4:
		return "real"
	case oidFloat8:
		return "double precision"
	case 18: // quoted, because char without quotes is another type
		return `"char"`
	case oidBpchar:
		if mod < 0 {
			return "bpchar"
		}
		return "character" + length(mod-4)
	case oidVarchar:
		return "character varying" + length(mod-4)
	case oidBit:
		if mod < 0 {
			return `"bit"` // bit without quotes is bit(1)
		}
		return "bit" + length(mod)
	case oidVarbit:
		return "bit varying" + length(mod)
	case oidNumeric:
		p, s, ok := (Type{OID: oidNumeric, Mod: mod}).precision()
		if !ok {
			return "numeric"
		}
		return "numeric(" + strconv.Itoa(p) + "," + strconv.Itoa(s) + ")"
	case oidTime:
		return "time" + length(mod) + " without time zone"
	case oidTimetz:
		return "time" + length(mod) + " with time zone"
	case oidTimestamp:
		return "timestamp" + length(mod) + " without time zone"
	case oidTimestamptz:
		return "timestamp" + length(mod) + " with time zone"
	case oidInterval:
		return formatInterval(mod)
	}
	return b.name
}

// length prints a modifier that is one number.
func length(n int32) string {
	if n < 0 {
		return ""
	}
	return "(" + strconv.Itoa(int(n)) + ")"
}

// precision returns p and s of numeric(p,s); ok is false for any other type
// and for numeric without them.
func (t Type) precision() (p, s int, ok bool) {
	if t.OID != oidNumeric || t.Mod < 4 {
		return 0, 0, false
	}
	m := t.Mod - 4
	return int(m >> 16 & 0xffff), int(m&0x7ff ^ 0x400 - 0x400), true
}

// Scale returns s of numeric(p,s), and 0 for other types.
func (t Type) Scale() int {
	_, s, _ := t.precision()
	return s
}

// characters returns n of char(n) and varchar(n); ok is false for any other
// type and for these without a limit.
func (t Type) characters() (n int, ok bool) {
	if t.OID != oidBpchar && t.OID != oidVarchar || t.Mod < 4 {
		return 0, false
	}
	return int(t.Mod - 4), true
}
