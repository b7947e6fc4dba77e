package column

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"

	"enigma"
	"enigma/ashe"
	"enigma/detenc"
	"enigma/ope"
)

// ErrTerm is Decrypt's one error: the term was altered, belongs to another
// column or row, or was made under another key.
var ErrTerm = errors.New("column: not a term of this column")

// Keys returns the key of one of a column's terms: "det", "ope", "ope-proven"
// or "rnd" for the first one, "rest", "prefix", and "sum/0", "sum/1" … for the
// orders.
type Keys func(term string) [32]byte

// A Term is one stored ciphertext of a column.
type Term struct {
	Role     string // "" for the first; otherwise what Keys takes
	Physical string // type
	OID      uint32
}

// Terms lists what is stored for each cell, the first term first.
func (f Form) Terms() []Term {
	out := []Term{{Physical: f.Physical, OID: f.OID}}
	if f.Rest {
		out = append(out, Term{"rest", "bytea", oidBytea})
	}
	if f.Prefix {
		out = append(out, Term{"prefix", "bytea", oidBytea})
	}
	for i := range f.Sums {
		if i > 0 || !f.firstSums() {
			out = append(out, Term{SumRole(i), "bigint", oidInt8})
		}
	}
	return out
}

// PrefixTerm says which of Terms sorts as the values' first bytes do, 0 if none
// does.
func (f Form) PrefixTerm() int {
	return max(0, slices.IndexFunc(f.Terms(), func(t Term) bool { return t.Role == "prefix" }))
}

// SumTerms lists which of Terms can be summed, one for each order: the last.
func (f Form) SumTerms() []int {
	out := make([]int, f.Sums)
	for i := range out {
		out[i] = len(f.Terms()) - f.Sums + i
	}
	return out
}

// SumRole is the role of the term that is summed in one order.
func SumRole(order int) string { return fmt.Sprintf("sum/%d", order) }

// firstSums reports whether the first term is the one that is summed.
func (f Form) firstSums() bool { return f.Bound && f.OID == oidInt8 }

// A Codec encrypts and decrypts the cells of one column. It is safe for
// concurrent use.
type Codec struct {
	spec   Spec
	form   Form
	domain domain
	ad     []byte

	// At most one of these is set; none for plain.
	perm     *detenc.Permutation
	siv      *detenc.SIV
	ope32    *ope.Key32
	ope64    *ope.Key64
	wide     *ope.KeyWide
	proven32 *ope.Proven32
	proven64 *ope.Proven64
	gcm      cipher.AEAD

	rest   *detenc.SIV
	prefix *ope.Prefix
	sums   []*ashe.Key

	buffers sync.Pool // of *Buffer
}

// New returns the codec of a column. Its keys are good for one column, or for
// one group of columns that join. ad names the column, or the group: a tagged
// term opens only under the name it was made with.
func New(s Spec, keys Keys, ad string) (*Codec, error) {
	form, err := FormOf(s)
	if err != nil {
		return nil, err
	}
	c := &Codec{spec: s, form: form, ad: []byte(ad)}
	c.domain, _ = s.domain()
	key := keys(string(s.Scheme))
	switch {
	case s.Scheme == enigma.Rnd:
		if c.gcm, err = newGCM(key); err != nil {
			return nil, err
		}
	case s.Scheme == enigma.Det && form.OID == oidInt8:
		c.perm = detenc.NewPermutation(key)
	case s.Scheme == enigma.Det:
		c.siv = detenc.NewSIV(key, c.ad)
	case s.Scheme == enigma.Ope && c.domain.bits == 32:
		c.ope32 = ope.NewKey32(key)
	case s.Scheme == enigma.Ope && c.domain.bits == 64:
		c.ope64 = ope.NewKey64(key)
	case s.Scheme == enigma.Ope && c.domain.bits == 128:
		c.wide = ope.NewKeyWide(key)
	case s.Scheme == enigma.Ope: // its first term is det's
		c.siv = detenc.NewSIV(keys(string(enigma.Det)), c.ad)
		c.prefix = ope.NewPrefix(keys("prefix"))
	case s.Scheme == enigma.OpeProven && c.domain.bits == 32:
		c.proven32 = ope.NewProven32(key)
	case s.Scheme == enigma.OpeProven:
		c.proven64 = ope.NewProven64(key)
	}
	if form.Rest {
		c.rest = detenc.NewSIV(keys("rest"), c.ad)
	}
	for i := range form.Sums {
		c.sums = append(c.sums, ashe.NewKey(keys(SumRole(i))))
	}
	return c, nil
}

func newGCM(key [32]byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}

// Type returns the type of the column's values.
func (c *Codec) Type() Type { return c.spec.Type }

// Form returns the form of the column's terms.
func (c *Codec) Form() Form { return c.form }

// Sums returns the keys of the terms that are summed, one for each order.
func (c *Codec) Sums() []*ashe.Key { return c.sums }

// String keeps the key out of printed values.
func (c *Codec) String() string {
	return fmt.Sprintf("column.Codec(%s of %s)", c.spec.Scheme, c.spec.Type.Name)
}

// LogValue keeps the key out of logs.
func (c *Codec) LogValue() slog.Value { return slog.StringValue(c.String()) }

// PrefixBounds returns bounds for the terms of prefixes: low is a text's own,
// which no text that begins with it has a lower one than, and above is above all
// of theirs. Only the first ope.PrefixBytes bytes count. ok is false for columns
// without such terms.
func (c *Codec) PrefixBounds(text []byte) (low, above []byte, ok bool) {
	if c.prefix == nil {
		return nil, nil, false
	}
	if low, above = c.prefix.Bounds(text); above == nil {
		// Terms have at most two bytes for each that counts.
		above = bytes.Repeat([]byte{0xff}, 2*ope.PrefixBytes+1)
	}
	return low, above, true
}

// Encrypt appends the first term of a value to dst, as terms of det, ope and
// ope-proven are compared with each other. The term of NULL is nil, which is
// returned without dst. Errors tell no part of the value.
func (c *Codec) Encrypt(dst, plain []byte) ([]byte, error) {
	switch {
	case plain == nil:
		return nil, nil
	case c.form.Bound:
		return nil, c.refuse(errBound)
	case c.spec.Scheme == enigma.Plain:
		return appendCell(dst, plain), nil
	case c.gcm != nil:
		return c.gcm.Seal(dst, nil, plain, c.ad), nil
	case c.siv != nil:
		form, _, err := canonical(c.spec.Type, plain)
		if err != nil {
			return nil, c.refuse(err)
		}
		return c.siv.Seal(dst, form), nil
	case c.wide != nil:
		w, err := wideOrdinal(c.spec.Type, plain)
		if err != nil {
			return nil, c.refuse(err)
		}
		term := c.wide.Encrypt(w.hi, w.lo)
		return append(dst, term[:]...), nil
	}
	x, _, err := c.number(plain)
	if err != nil {
		return nil, c.refuse(err)
	}
	return c.appendNumber(dst, x), nil
}

var errBound = errors.New("terms that are bound to their row are made with it")

// number returns what the terms of fixed width are made of, and whether the
// value has a rest.
func (c *Codec) number(plain []byte) (x uint64, rest bool, err error) {
	x, err = ordinal(c.spec.Type, plain)
	if errors.Is(err, errNegZero) && c.form.Rest {
		rest = true
		x, err = ordinal(c.spec.Type, make([]byte, len(plain)))
	}
	if err == nil && c.perm == nil {
		x, err = c.domain.number(x)
	}
	return x, rest, err
}

// appendNumber encrypts a number, other than of two words.
func (c *Codec) appendNumber(dst []byte, x uint64) []byte {
	switch {
	case c.perm != nil:
		return binary.BigEndian.AppendUint64(dst, c.perm.Encrypt(x))
	case c.ope32 != nil: // bigint has a sign, so its first bit sorts the other way
		return binary.BigEndian.AppendUint64(dst, c.ope32.Encrypt(uint32(x))^sign64)
	case c.ope64 != nil:
		term := c.ope64.Encrypt(x)
		return append(dst, term[:]...)
	case c.proven32 != nil:
		term := c.proven32.Encrypt(uint32(x))
		return append(dst, term[:]...)
	}
	term := c.proven64.Encrypt(x)
	return append(dst, term[:]...)
}

func (c *Codec) refuse(err error) error {
	return fmt.Errorf("column: %s of %s: %w", c.spec.Scheme, c.spec.Type.Name, err)
}

// Decrypt appends the value of a first term to dst. A nil term is NULL, for
// which it returns nil without dst. Its only error is ErrTerm. It is for forms
// without Rest and Bound; DecryptColumn is for all.
func (c *Codec) Decrypt(dst, term []byte) ([]byte, error) {
	switch {
	case term == nil:
		return nil, nil
	case c.form.Bound:
		return nil, ErrTerm
	case c.spec.Scheme == enigma.Plain:
		return appendCell(dst, term), nil
	case c.gcm != nil:
		out, err := c.gcm.Open(dst, nil, term, c.ad)
		return opened(out, err)
	}
	out, err := c.open(dst, term)
	return opened(out, err)
}

// open decrypts a det or ope term.
func (c *Codec) open(dst, term []byte) ([]byte, error) {
	switch {
	case c.siv != nil:
		form, err := c.siv.Open(nil, term)
		if err != nil {
			return nil, ErrTerm
		}
		return restore(dst, c.spec.Type, form)
	case c.wide != nil:
		if len(term) != 32 {
			return nil, ErrTerm
		}
		hi, lo, err := c.wide.Decrypt([32]byte(term))
		if err != nil {
			return nil, ErrTerm
		}
		return appendWide(dst, c.spec.Type, words{hi, lo})
	}
	x, err := c.openNumber(term)
	if err != nil {
		return nil, ErrTerm
	}
	return c.appendValue(dst, x)
}

// appendValue is number's inverse.
func (c *Codec) appendValue(dst []byte, x uint64) ([]byte, error) {
	if c.perm == nil {
		var err error
		if x, err = c.domain.ordinal(x); err != nil {
			return nil, err
		}
	}
	return appendOrdinal(dst, c.spec.Type, x)
}

// openNumber decrypts a term of fixed width.
func (c *Codec) openNumber(term []byte) (x uint64, err error) {
	var x32 uint32
	switch {
	case c.ope64 != nil && len(term) == 16:
		return c.ope64.Decrypt([16]byte(term))
	case c.perm != nil && len(term) == 8:
		return c.perm.Decrypt(binary.BigEndian.Uint64(term)), nil
	case c.ope32 != nil && len(term) == 8:
		x32, err = c.ope32.Decrypt(binary.BigEndian.Uint64(term) ^ sign64)
		return uint64(x32), err
	case c.proven32 != nil && len(term) == provenSize32:
		x32, err = c.proven32.Decrypt([provenSize32]byte(term))
		return uint64(x32), err
	case c.proven64 != nil && len(term) == provenSize64:
		return c.proven64.Decrypt([provenSize64]byte(term))
	}
	return 0, ErrTerm
}

// Sizes of ope-proven's terms: 5 bytes a bit.
const (
	provenSize32 = 32 * 5
	provenSize64 = 64 * 5
)

// opened makes every error ErrTerm, and an empty value differ from NULL.
func opened(out []byte, err error) ([]byte, error) {
	switch {
	case err != nil:
		return nil, ErrTerm
	case out == nil:
		return []byte{}, nil
	}
	return out, nil
}

// appendCell appends a cell that is not NULL.
func appendCell(dst, cell []byte) []byte {
	out, _ := opened(append(dst, cell...), nil)
	return out
}
