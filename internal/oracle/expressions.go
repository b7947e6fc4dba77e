package oracle

// value returns an expression of a kind that raises no error whatever the rows
// hold.
func (g *generator) value(k kind, depth int) *phrase {
	if depth <= 0 || g.chance(35) {
		return g.atom(k)
	}
	if g.chance(12) {
		return g.conditional(k, depth-1)
	}
	if g.chance(4) && len(g.scopes) < 3 && k != kindOther {
		if n := g.scalar(k); n != nil {
			return n
		}
	}
	switch k {
	case kindInt:
		return g.integer(depth - 1)
	case kindNumeric:
		return g.numeric(depth - 1)
	case kindFloat:
		g.zeros = true
		if l, ok := g.leaf(k, false); ok {
			return mk(k, g.pick("(% + 1.5::float8)", "(% * 2::float8)", "(-%)", "abs(%)", "floor(%)"), l.n)
		}
		return mk(k, "%::float8", g.pickAtom(kindInt, kindNumeric))
	case kindText:
		return g.text(depth - 1)
	case kindBool:
		return g.condition(depth - 1)
	case kindDate:
		return g.date()
	case kindTimestamp, kindTimestamptz:
		return g.instant(k)
	case kindJSON:
		if l, ok := g.leaf(k, true); ok {
			return mk(k, g.pick("(% -> 'a')", "(% -> 0)", "(% #> '{a,c}')", "(% || '{\"z\": 1}'::jsonb)"), l.n)
		}
	case kindInterval:
		return g.interval()
	case kindTexts:
		return mk(k, g.pick("(% || '{z}'::text[])", "array_remove(%, 'x')", "(%)[1:2]", "array_append(%, 'BTC-USD')"), g.atom(k))
	case kindInts:
		return mk(k, g.pick("(% || 7)", "array_remove(%, 3)", "(%)[2:]", "array_prepend(0, %)"), g.atom(k))
	case kindBytea:
		if l, ok := g.leaf(k, true); ok {
			return mk(k, g.pick("(% || '\\x01'::bytea)", "substr(%, 1, 2)"), l.n)
		}
	}
	return g.atom(k)
}

// atom is a column or, where there is none of the kind, a constant.
func (g *generator) atom(k kind) *phrase {
	if l, ok := g.leaf(k, false); ok && g.chance(90) {
		return mk(k, "%", l.n).of(l.typ)
	}
	values := edgeValues[k]
	if len(values) == 0 {
		return mk(k, "null::text")
	}
	v := values[g.r.IntN(len(values))]
	if k == kindInt {
		v = g.small(-2, 9)
	}
	if (k == kindDate || k == kindTimestamp || k == kindTimestamptz) && len(v) > 0 && (v[0] == 'i' || v[0] == '-') {
		v = values[0]
	}
	g.note(k, nil)
	return g.typed(k, v)
}

func (g *generator) conditional(k kind, depth int) *phrase {
	if k == kindNumeric || k == kindChar || k == kindFloat {
		g.zeros = true
	}
	a, b := g.value(k, depth), g.value(k, depth)
	switch g.r.IntN(7) {
	case 0, 1:
		return mk(k, "case when % then % else % end", g.condition(depth), a, b)
	case 2:
		if l, ok := g.comparable(); ok && l.kind != kindJSON {
			return mk(k, "case % when % then % when % then % end", l.n, g.constant(l), a, g.constant(l), b)
		}
	case 3:
		return mk(k, "nullif(%, %)", a, b)
	case 4:
		if k != kindJSON && k != kindBool {
			return mk(k, g.pick("greatest", "least")+"(%, %)", a, b)
		}
	case 5:
		return mk(k, "case when % then % end", g.condition(depth), a)
	}
	return mk(k, "coalesce(%, %)", a, b)
}

func (g *generator) integer(depth int) *phrase {
	switch g.r.IntN(12) {
	case 10:
		return mk(kindInt, g.pick("cardinality(%)", "array_length(%, 1)", "coalesce(array_position(%, null), 0)"), g.pickAtom(kindTexts, kindInts))
	case 11:
		return mk(kindInt, g.pick("round(%)::bigint", "trunc(%)::bigint", "(%)::bigint"), g.atom(kindNumeric))
	case 0:
		return mk(kindInt, "(%::bigint "+g.pick("+", "-", "*")+" %::bigint)", g.atom(kindInt), g.atom(kindInt))
	case 1:
		return mk(kindInt, "(% "+g.pick("+", "-", "*")+" "+g.small(1, 5)+")", g.atom(kindInt))
	case 2:
		return mk(kindInt, "(% % nullif(%, 0))", g.atom(kindInt), g.pick("/", "%"), g.atom(kindInt))
	case 3:
		return mk(kindInt, g.pick("length(%)", "octet_length(%)", "ascii(%)", "strpos(%, 'o')", "char_length(%)"), g.value(kindText, depth))
	case 4:
		return mk(kindInt, g.pick("abs(%)", "sign(%)::integer", "(-%)", "(% & 3)", "(% | 4)"), g.atom(kindInt))
	case 5:
		return mk(kindInt, "extract("+g.pick("year", "month", "day", "dow", "doy", "week")+" from %)::integer", g.atom(kindDate))
	case 6:
		return mk(kindInt, "(% - %)", g.atom(kindDate), g.atom(kindDate))
	case 7:
		return mk(kindInt, "position('a' in %)", g.value(kindText, depth))
	case 8:
		return mk(kindInt, "%::integer", g.condition(depth))
	}
	return mk(kindInt, "(% % "+g.small(2, 5)+")", g.atom(kindInt), "%")
}

func (g *generator) numeric(depth int) *phrase {
	g.zeros = true
	switch g.r.IntN(11) {
	case 9:
		return mk(kindNumeric, g.pick("round(extract(epoch from %))", "extract(day from %)"), g.atom(kindInterval))
	case 10:
		return mk(kindNumeric, "%::text::numeric", g.atom(kindInt))
	case 0, 1:
		return mk(kindNumeric, "(% "+g.pick("+", "-", "*")+" %)", g.value(kindNumeric, depth), g.atom(kindNumeric))
	case 2:
		return mk(kindNumeric, "(% / nullif(%, 0))", g.atom(kindNumeric), g.atom(kindNumeric))
	case 3:
		return mk(kindNumeric, g.pick("round(%, 2)", "round(%)", "trunc(%, 1)", "abs(%)", "ceil(%)", "floor(%)", "(-%)", "sign(%)"), g.value(kindNumeric, depth))
	case 4:
		return mk(kindNumeric, "(% * %)", g.atom(kindNumeric), g.atom(kindInt))
	case 5:
		return mk(kindNumeric, "%::numeric", g.atom(kindInt))
	case 6:
		return mk(kindNumeric, "extract(epoch from %)", g.atom(kindTimestamp))
	case 7:
		return mk(kindNumeric, "%::numeric(20,2)", g.atom(kindNumeric))
	}
	return mk(kindNumeric, "(% + "+g.pick("1", "0.5", "2.50", "-1")+")", g.atom(kindNumeric))
}

func (g *generator) text(depth int) *phrase {
	switch g.r.IntN(13) {
	case 10:
		return mk(kindText, g.pick("%::text", "array_to_string(%, '|', '*')", "(to_jsonb(%))::text"), g.pickAtom(kindTexts, kindInts))
	case 11:
		return mk(kindText, g.pick("%::varchar(3)::text", "%::char(4)::text", "quote_literal(%)", "quote_nullable(%)"), g.value(kindText, depth))
	case 12:
		return mk(kindText, "(%)[1]", g.atom(kindTexts))
	case 0:
		return mk(kindText, "(% || %)", g.value(kindText, depth), g.atom(kindText))
	case 1:
		return mk(kindText, g.pick("upper(%)", "lower(%)", "initcap(%)", "reverse(%)", "trim(%)", "rtrim(%)", "md5(%)"), g.value(kindText, depth))
	case 2:
		return mk(kindText, g.pick("left(%, 2)", "right(%, 3)", "substr(%, 2, 3)", "substring(% from 1 for 2)", "left(%, -1)"), g.value(kindText, depth))
	case 3:
		return mk(kindText, g.pick("replace(%, 'o', '0')", "translate(%, 'abc', 'xyz')", "split_part(%, '-', 1)", "lpad(%, 4, '*')", "regexp_replace(%, '[A-Z]', '_')"), g.value(kindText, depth))
	case 4:
		return mk(kindText, "%::text", g.atom(kindInt))
	case 5:
		return mk(kindText, "%::text", g.pickAtom(kindDate, kindTimestamp, kindTimestamptz, kindBool, kindUUID, kindTime))
	case 6:
		return mk(kindText, g.pick("to_char(%, 'YYYY-MM')", "to_char(%, 'Day HH24:MI')"), g.pickAtom(kindTimestamp, kindTimestamptz))
	case 7:
		return mk(kindText, "concat(%, '/', %)", g.atom(kindText), g.atom(kindInt))
	case 8:
		return mk(kindText, "encode(%, 'hex')", g.atom(kindBytea))
	}
	return mk(kindText, "(% ->> 'a')", g.atom(kindJSON))
}

func (g *generator) pickAtom(kinds ...kind) *phrase { return g.atom(kinds[g.r.IntN(len(kinds))]) }

func (g *generator) date() *phrase {
	switch g.r.IntN(5) {
	case 0:
		return mk(kindDate, "(% + %)", g.atom(kindDate), g.small(-3, 30))
	case 1:
		return mk(kindDate, "date_trunc('"+g.pick("month", "week", "year")+"', %)::date", g.atom(kindDate))
	case 2:
		return mk(kindDate, "%::date", g.pickAtom(kindTimestamp, kindTimestamptz))
	case 3:
		return mk(kindDate, "(% + interval '1 month')::date", g.atom(kindDate))
	}
	return g.atom(kindDate)
}

func (g *generator) interval() *phrase {
	g.spans = true
	switch g.r.IntN(6) {
	case 0:
		return mk(kindInterval, "(% - %)", g.atom(kindTimestamp), g.atom(kindTimestamp))
	case 1:
		return mk(kindInterval, "age(%, %)", g.atom(kindTimestamptz), g.atom(kindTimestamptz))
	case 2:
		return mk(kindInterval, g.pick("(% * 2)", "justify_interval(%)", "(-%)", "(% + interval '1 hour')"), g.atom(kindInterval))
	case 3:
		return mk(kindInterval, "make_interval(days => %)", g.small(0, 40))
	case 4:
		return mk(kindInterval, "(% - %)", g.atom(kindTime), g.atom(kindTime))
	}
	return g.atom(kindInterval)
}

func (g *generator) instant(k kind) *phrase {
	other := kindTimestamp
	if k == kindTimestamp {
		other = kindTimestamptz
	}
	switch g.r.IntN(6) {
	case 5:
		return mk(k, "(% + %)", g.atom(k), g.atom(kindInterval))
	case 0:
		return mk(k, "(% at time zone '"+g.pick("UTC", "Europe/Vienna", "Asia/Tokyo", "America/New_York")+"')", g.atom(other))
	case 1:
		return mk(k, "(% + interval '"+g.pick("1 day", "1 month", "-90 minutes", "1 day 02:03:04.5")+"')", g.atom(k))
	case 2:
		return mk(k, "date_trunc('"+g.pick("day", "hour", "month", "minute")+"', %)", g.atom(k))
	case 3:
		return mk(k, "(%::"+typeOf[k]+")", g.atom(kindDate))
	}
	return g.atom(k)
}
