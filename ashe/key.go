package ashe

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"math/bits"
	"sync"
)

// MaxID is the highest id. The number after it, which PostgreSQL's int8range
// needs as an upper bound, still fits a bigint. The lowest id is 1: 0 belongs to
// the mask of the first row.
const MaxID = 1<<63 - 2

// label tells these blocks from those of other schemes.
const label = "sum64-v1"

// ErrID says that a number is no id.
var ErrID = errors.New("ashe: id is not between 1 and 2^63 - 2")

// A Key masks the values of one column, numbered in one order. It is safe for
// concurrent use and never prints itself.
type Key struct {
	block   cipher.Block
	scratch *sync.Pool // of *scratch
}

// scratch is the memory of one call. It lives on the heap and is reused,
// because slices handed to a cipher.Block escape.
type scratch struct{ in, out [aes.BlockSize]byte }

// NewKey returns the masks that key selects.
func NewKey(key [32]byte) *Key {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/sum-v1", 32)
	if err != nil {
		panic("ashe: internal error: " + err.Error())
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		panic("ashe: internal error: " + err.Error())
	}
	return &Key{
		block: block,
		scratch: &sync.Pool{New: func() any {
			w := new(scratch)
			copy(w.in[:8], label)
			return w
		}},
	}
}

// Encrypt returns what is stored for the value m in the row with the given id,
// which no other value may ever have had under this key.
func (k *Key) Encrypt(id uint64, m int64) (int64, error) {
	mask, err := k.span(id, id)
	return m - mask, err
}

// Decrypt returns the value that was stored as c in the row with the given id.
// It cannot notice alterations.
func (k *Key) Decrypt(id uint64, c int64) (int64, error) {
	mask, err := k.span(id, id)
	return c + mask, err
}

// EncryptRun encrypts the values ms of rows with consecutive ids from first on,
// into the beginning of dst, which may be ms and must not be shorter. It takes
// one AES call a value where Encrypt takes two.
func (k *Key) EncryptRun(dst []int64, first uint64, ms []int64) error {
	if len(ms) == 0 {
		return nil
	}
	if first == 0 || first > MaxID || uint64(len(ms)-1) > MaxID-first {
		return fmt.Errorf("%w: %d rows from id %d on", ErrID, len(ms), first)
	}
	w := k.scratch.Get().(*scratch)
	defer k.scratch.Put(w)
	dst = dst[:len(ms)]
	before := k.mask(w, first-1)
	for i, m := range ms {
		after := k.mask(w, first+uint64(i))
		dst[i] = m - after + before
		before = after
	}
	return nil
}

// Open returns the sum of the values whose ciphertexts add up to sum modulo
// 2^64, where runs, disjoint and ascending, hold the ids of the rows that were
// added up, each once. The answer is right modulo 2^64; see Fits.
func (k *Key) Open(sum int64, runs ...Run) (int64, error) {
	last := uint64(0)
	for _, r := range runs {
		if r.First <= last {
			return 0, fmt.Errorf("%w: ids %d to %d after %d", ErrRuns, r.First, r.Last, last)
		}
		mask, err := k.span(r.First, r.Last)
		if err != nil {
			return 0, err
		}
		sum += mask
		last = r.Last
	}
	return sum, nil
}

// span returns F(last) - F(first-1), what the masks of a run add up to.
func (k *Key) span(first, last uint64) (int64, error) {
	if first == 0 || first > last || last > MaxID {
		return 0, fmt.Errorf("%w: %d to %d", ErrID, first, last)
	}
	w := k.scratch.Get().(*scratch)
	defer k.scratch.Put(w)
	return k.mask(w, last) - k.mask(w, first-1), nil
}

// mask is the pseudo-random function F of the specification.
func (k *Key) mask(w *scratch, id uint64) int64 {
	binary.BigEndian.PutUint64(w.in[8:], id)
	k.block.Encrypt(w.out[:], w.in[:])
	return int64(binary.BigEndian.Uint64(w.out[:]))
}

// Fits says whether the sum of so many rows' values, none of which is further
// from 0 than largest, is less than 2^63 away from 0: whether Open's answer is
// then the true sum.
func Fits(rows, largest uint64) bool {
	high, low := bits.Mul64(rows, largest)
	return high == 0 && low < 1<<63
}

// String keeps keys out of printed values.
func (Key) String() string { return "ashe.Key(redacted)" }

// GoString keeps keys out of printed values.
func (Key) GoString() string { return "ashe.Key(redacted)" }

// LogValue keeps keys out of logs.
func (Key) LogValue() slog.Value { return slog.StringValue("redacted") }
