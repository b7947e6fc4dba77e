package column

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"unicode/utf8"

	"enigma"
	"enigma/detenc"
	"enigma/ope"
)

// ErrTerm is Decrypt's one error: the term was altered, belongs to another
// column, or was made under another key.
var ErrTerm = errors.New("column: not a term of this column")

// A Codec encrypts and decrypts the cells of one column. It is safe for
// concurrent use.
type Codec struct {
	typ    Type
	form   Form
	scheme enigma.Scheme
	ad     []byte

	// At most one of these is set; none for plain.
	perm  *detenc.Permutation
	siv   *detenc.SIV
	ope32 *ope.Key32
	ope64 *ope.Key64
	gcm   cipher.AEAD
}

// New returns the codec of a column of type t under scheme s. The key is good
// for one column, or for one group of columns that join. ad names the column,
// or the group: a tagged term opens only under the name it was made with.
func New(t Type, s enigma.Scheme, key [32]byte, ad string) (*Codec, error) {
	form, err := FormOf(t, s)
	if err != nil {
		return nil, err
	}
	c := &Codec{typ: t, form: form, scheme: s, ad: []byte(ad)}
	switch {
	case s == enigma.Rnd:
		block, err := aes.NewCipher(key[:])
		if err != nil {
			return nil, err
		}
		c.gcm, err = cipher.NewGCMWithRandomNonce(block)
		if err != nil {
			return nil, err
		}
	case s == enigma.Det && form.OID == oidInt8:
		c.perm = detenc.NewPermutation(key)
	case s == enigma.Det:
		c.siv = detenc.NewSIV(key, c.ad)
	case s == enigma.Ope && form.OID == oidInt8:
		c.ope32 = ope.NewKey32(key)
	case s == enigma.Ope:
		c.ope64 = ope.NewKey64(key)
	}
	return c, nil
}

// Type returns the type of the column's values.
func (c *Codec) Type() Type { return c.typ }

// Form returns the form of the column's terms.
func (c *Codec) Form() Form { return c.form }

// String keeps the key out of printed values.
func (c *Codec) String() string { return fmt.Sprintf("column.Codec(%s of %s)", c.scheme, c.typ.Name) }

// LogValue keeps the key out of logs.
func (c *Codec) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Encrypt appends the term of a value to dst. The term of NULL is nil, which
// is returned without dst. Errors tell no part of the value.
func (c *Codec) Encrypt(dst, plain []byte) ([]byte, error) {
	switch {
	case plain == nil:
		return nil, nil
	case c.gcm != nil:
		return c.gcm.Seal(dst, nil, plain, c.ad), nil
	case c.siv != nil:
		plain, err := canonical(c.typ, plain)
		if err != nil {
			return nil, c.refuse(err)
		}
		return c.siv.Seal(dst, plain), nil
	case c.scheme == enigma.Plain:
		return appendCell(dst, plain), nil
	}
	x, err := ordinal(c.typ, plain)
	if err != nil {
		return nil, c.refuse(err)
	}
	switch {
	case c.perm != nil:
		return binary.BigEndian.AppendUint64(dst, c.perm.Encrypt(x)), nil
	case c.ope32 != nil: // bigint has a sign, so its first bit sorts the other way
		return binary.BigEndian.AppendUint64(dst, c.ope32.Encrypt(uint32(x))^sign64), nil
	}
	term := c.ope64.Encrypt(x)
	return append(dst, term[:]...), nil
}

func (c *Codec) refuse(err error) error {
	return fmt.Errorf("column: %s of %s: %w", c.scheme, c.typ.Name, err)
}

// Decrypt appends the value of a term to dst. A nil term is NULL, for which it
// returns nil without dst. Its only error is ErrTerm.
func (c *Codec) Decrypt(dst, term []byte) ([]byte, error) {
	switch {
	case term == nil:
		return nil, nil
	case c.gcm != nil:
		out, err := c.gcm.Open(dst, nil, term, c.ad)
		return opened(out, err)
	case c.siv != nil:
		return c.decryptSIV(dst, term)
	case c.scheme == enigma.Plain:
		return appendCell(dst, term), nil
	}
	x, err := c.openOrdinal(term)
	if err != nil {
		return nil, ErrTerm
	}
	out, err := appendOrdinal(dst, c.typ, x)
	return opened(out, err)
}

// openOrdinal decrypts a term of fixed width.
func (c *Codec) openOrdinal(term []byte) (uint64, error) {
	if c.ope64 != nil {
		if len(term) != 16 {
			return 0, ErrTerm
		}
		return c.ope64.Decrypt([16]byte(term))
	}
	if len(term) != 8 {
		return 0, ErrTerm
	}
	y := binary.BigEndian.Uint64(term)
	if c.perm != nil {
		return c.perm.Decrypt(y), nil
	}
	x, err := c.ope32.Decrypt(y ^ sign64)
	return uint64(x), err
}

func (c *Codec) decryptSIV(dst, term []byte) ([]byte, error) {
	out, err := c.siv.Open(dst, term)
	if err != nil {
		return nil, ErrTerm
	}
	if n, ok := c.typ.characters(); ok && c.typ.OID == oidBpchar {
		for range n - utf8.RuneCount(out[len(dst):]) {
			out = append(out, ' ')
		}
	}
	return opened(out, nil)
}

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

// canonical returns the bytes of a variable-length value that equal values
// share, as part of plain.
func canonical(t Type, plain []byte) ([]byte, error) {
	switch t.OID {
	case oidUUID:
		if len(plain) != 16 {
			return nil, errLength
		}
	case oidBpchar:
		for len(plain) > 0 && plain[len(plain)-1] == ' ' {
			plain = plain[:len(plain)-1]
		}
		if n, _ := t.characters(); utf8.RuneCount(plain) > n {
			return nil, errRange
		}
	}
	return plain, nil
}
