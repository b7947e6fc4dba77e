package rotate

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"math/bits"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
)

// A digest stands for a set of rows, whatever their order: the sum of a keyed
// hash of each, modulo 2^256. A row that is there twice counts twice.
type digest [32]byte

// add puts another set's rows into d.
func (d *digest) add(o digest) {
	var carry uint64
	for i := 24; i >= 0; i -= 8 {
		var sum uint64
		sum, carry = bits.Add64(binary.BigEndian.Uint64(d[i:]), binary.BigEndian.Uint64(o[i:]), carry)
		binary.BigEndian.PutUint64(d[i:], sum)
	}
}

// MarshalText returns hexadecimal digits.
func (d digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d[:]), nil }

// UnmarshalText reads what MarshalText returns.
func (d *digest) UnmarshalText(b []byte) error {
	if hex.DecodedLen(len(b)) != len(d) {
		return fmt.Errorf("digest of %d digits", len(b))
	}
	_, err := hex.Decode(d[:], b)
	return err
}

// A digester makes digests of one table's rows. It belongs to one goroutine.
type digester struct {
	mac hash.Hash
	row []byte
}

// newDigester's key is derived from the new secret: it is known wherever rows
// are digested, and to nobody who only sees the journal.
func newDigester(secret keyring.Secret, table string) *digester {
	key := secret.ColumnKey(keyring.TableGroup(table), enigma.Scheme("rotation"), 0)
	return &digester{mac: hmac.New(sha256.New, key[:])}
}

// batch returns the digest of a batch's rows. ids are the rows' numbers in the
// first order, nil if they have none.
func (d *digester) batch(b layout.Batch, ids []uint64) (sum digest) {
	for row := range b.Values[0] {
		d.row = d.row[:0]
		if ids != nil {
			d.row = binary.BigEndian.AppendUint64(d.row, ids[row])
		}
		for _, cells := range b.Values {
			cell := cells[row]
			size := uint32(len(cell))
			if cell == nil {
				size = 1<<32 - 1
			}
			d.row = append(binary.BigEndian.AppendUint32(d.row, size), cell...)
		}
		d.mac.Reset()
		d.mac.Write(d.row)
		var one digest
		d.mac.Sum(one[:0])
		sum.add(one)
	}
	return sum
}
