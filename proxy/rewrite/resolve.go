package rewrite

import "enigma/internal/column"

// This file puts constants into conditions, once their values are known.

// resolved returns c with every operand brought to its column's type, and
// whether the result is exactly c. values are the columns of ConstantSQL; nil
// makes all of them unknown.
func (c *cond) resolved(values []Value) (out *cond, exact bool) {
	switch c.op {
	case opTrue:
		return c, !c.weak
	case opAnd, opOr:
		kids, exact := make([]*cond, len(c.kids)), true
		for i, k := range c.kids {
			r, ok := k.resolved(values)
			kids[i], exact = r, exact && ok
		}
		return combine(c.op, kids), exact
	case opFalse, opCols, opNull, opNotNull, opKeys:
		return c, true
	case opSub:
		return c.sub.resolved(values)
	}
	v, ok := c.operand.get(values)
	if !ok {
		return weakTrue, false
	}
	switch c.op {
	case opConst:
		if v.OID != oidBool || len(v.Data) != 1 && v.Data != nil {
			return weakTrue, false
		}
		if v.Data == nil || v.Data[0] == 0 {
			return &cond{op: opFalse}, true
		}
		return &cond{op: opTrue}, true
	case opAny, opAll:
		return c.overArray(v)
	}
	return c.overValue(v)
}

// get returns an operand's value, if that is known.
func (o operand) get(values []Value) (Value, bool) {
	if o.value != nil {
		return *o.value, true
	}
	if o.slot >= len(values) {
		return Value{}, false
	}
	return values[o.slot], true
}

// overValue resolves a leaf with one constant.
func (c *cond) overValue(v Value) (*cond, bool) {
	if v.Data == nil {
		switch c.op {
		case opDistinct:
			return &cond{op: opNotNull, a: c.a}, true
		case opSame:
			return &cond{op: opNull, a: c.a}, true
		}
		return &cond{op: opFalse}, true
	}
	plain, err := convert(c.a.column(), v)
	if err != nil {
		return weakTrue, false
	}
	switch c.op {
	case opPrefix:
		return c.overPrefix(plain), false
	case opSame:
		return &cond{op: opCmp, a: c.a, cmp: "=", plain: plain}, true
	case opDistinct:
		return &cond{op: opOr, kids: []*cond{{op: opNull, a: c.a}, {op: opCmp, a: c.a, cmp: "<>", plain: plain}}}, true
	}
	return &cond{op: opCmp, a: c.a, cmp: c.cmp, plain: plain}, true
}

// overArray resolves = ANY and <> ALL element by element.
func (c *cond) overArray(v Value) (*cond, bool) {
	if v.Data == nil {
		return &cond{op: opFalse}, true
	}
	oid, cells, ok := elements(v.Data)
	if !ok || len(cells) > maxValues {
		return weakTrue, false
	}
	op := opOr
	if c.op == opAll {
		op = opAnd
	}
	kids, exact := make([]*cond, len(cells)), true
	for i, cell := range cells {
		r, ok := (&cond{op: opCmp, a: c.a, cmp: c.cmp}).overValue(Value{oid, cell})
		kids[i], exact = r, exact && ok
	}
	return combine(op, kids), exact
}

// convert brings a constant to a column's type, so that comparing terms is
// comparing values.
func convert(c *Column, v Value) ([]byte, error) {
	if c.plain() && c.Type.OID == v.OID && c.Type.OID != oidBpchar {
		return v.Data, nil
	}
	plain, err := column.Convert(c.Type, v.OID, v.Data)
	if err == nil && !c.Holds(plain) {
		return nil, column.ErrNotRepresentable // no term is made of what no row can hold
	}
	return plain, err
}
