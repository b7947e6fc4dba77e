package oracle

import (
	"strings"

	"enigma"
)

// A kind is a family of types whose values the grammar may use for each other.
type kind int

const (
	kindOther kind = iota // fetched, and compared with NULL
	kindInt
	kindNumeric
	kindFloat
	kindText
	kindChar
	kindBool
	kindDate
	kindTimestamp
	kindTimestamptz
	kindTime
	kindUUID
	kindBytea
	kindJSON
	kindInterval
	kindTexts  // text[]
	kindInts   // integer[]
	kindClause // no value: a part of a statement that may be left out
	kindQuery  // a SELECT
	kindFrom   // a FROM item, or a join of some
)

// typeOf is a type of each kind, to cast a constant to.
var typeOf = map[kind]string{
	kindInt: "integer", kindNumeric: "numeric", kindFloat: "double precision", kindText: "text", kindChar: "char(5)", kindBool: "boolean", kindDate: "date",
	kindTimestamp: "timestamp", kindTimestamptz: "timestamptz", kindTime: "time", kindUUID: "uuid", kindBytea: "bytea", kindJSON: "jsonb",
	kindInterval: "interval", kindTexts: "text[]", kindInts: "integer[]",
}

func kindOf(typ string) kind {
	word, _, _ := strings.Cut(typ, "(")
	switch {
	case typ == "integer" || typ == "smallint" || typ == "bigint":
		return kindInt
	case word == "numeric":
		return kindNumeric
	case typ == "double precision" || typ == "real":
		return kindFloat
	case typ == "text" || word == "character varying":
		return kindText
	case word == "character":
		return kindChar
	case typ == "boolean":
		return kindBool
	case typ == "date":
		return kindDate
	case strings.HasPrefix(word, "timestamp") && strings.HasSuffix(typ, "with time zone"):
		return kindTimestamptz
	case strings.HasPrefix(word, "timestamp"):
		return kindTimestamp
	case strings.HasPrefix(word, "time") && !strings.HasSuffix(typ, "with time zone"):
		return kindTime
	case typ == "uuid":
		return kindUUID
	case typ == "bytea":
		return kindBytea
	case typ == "jsonb":
		return kindJSON
	case typ == "interval":
		return kindInterval
	case typ == "text[]":
		return kindTexts
	case typ == "integer[]":
		return kindInts
	}
	return kindOther
}

// array reports whether a kind's values are arrays.
func (k kind) array() bool { return k == kindTexts || k == kindInts }

// extreme reports whether PostgreSQL has min and max of a kind.
func (k kind) extreme() bool {
	switch k {
	case kindJSON, kindBool, kindUUID, kindBytea, kindOther:
		return false
	}
	return true
}

// columnOf is a column of a type that is only added up.
func columnOf(typ string) enigma.Column { return enigma.Column{Type: typ, Scheme: enigma.Sum} }
