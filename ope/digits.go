package ope

import "encoding/binary"

// digits is the order-preserving form of the encryption of Chenette, Lewi, Weis
// and Wu (FSE 2016): a value is cut into blocks, and each block becomes a digit,
// the block plus a draw that belongs to the blocks before it. Where two values
// part, they have the same draw, and their digits compare as the blocks do.
type digits struct {
	block uint // bits of a block; divides 8
	size  int  // bytes of a digit, at most 8
}

// A source draws the summand of the digit at place i, behind the value's bits
// that come before it; the bits of prefix from there on are 0.
type source interface {
	draw(i int, prefix []byte) uint64
}

// count returns how many digits a value of so many bytes has.
func (d digits) count(bytes int) int { return 8 * bytes / int(d.block) }

// encrypt fills image with the digits of x. It uses prefix, which is as long as
// x, and leaves a copy of x there.
func (d digits) encrypt(image, x, prefix []byte, s source) {
	clear(prefix)
	for i := range d.count(len(x)) {
		at, shift := d.place(i)
		block := x[at] >> shift & (1<<d.block - 1)
		d.put(image, i, s.draw(i, prefix)+uint64(block))
		prefix[at] |= block << shift
	}
}

// decrypt fills x with the value whose digits image holds, if there is one.
func (d digits) decrypt(x, image []byte, s source) (ok bool) {
	clear(x)
	for i := range d.count(len(x)) {
		at, shift := d.place(i)
		block := (d.get(image, i) - s.draw(i, x)) & d.mask()
		if block >= 1<<d.block {
			return false
		}
		x[at] |= byte(block) << shift
	}
	return true
}

// place returns the byte that block i is in, and how many bits come after it
// there.
func (d digits) place(i int) (at int, shift uint) {
	bit := uint(i) * d.block
	return int(bit / 8), 8 - d.block - bit%8
}

// mask is the largest digit. Sums beyond it wrap around.
func (d digits) mask() uint64 { return ^uint64(0) >> (64 - 8*d.size) }

func (d digits) put(image []byte, i int, digit uint64) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], digit)
	copy(image[i*d.size:(i+1)*d.size], b[8-d.size:])
}

func (d digits) get(image []byte, i int) uint64 {
	var b [8]byte
	copy(b[8-d.size:], image[i*d.size:(i+1)*d.size])
	return binary.BigEndian.Uint64(b[:])
}
