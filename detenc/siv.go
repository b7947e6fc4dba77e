package detenc

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"log/slog"
	"slices"
	"sync"
)

// Overhead is how many bytes longer a SIV's sealed value is than the plain one.
const Overhead = aes.BlockSize

// streamFrom is the length from which setting up the standard library's counter
// mode, which runs several blocks at once, costs less than it saves.
const streamFrom = 8 * aes.BlockSize

// ErrOpen says that a value was not sealed with this key and associated data,
// or was altered. It never says which.
var ErrOpen = errors.New("detenc: cannot open value")

// A SIV seals values of any length, equal ones equally (AES-SIV-CMAC-512 of RFC
// 5297 with one associated data component). It is safe for concurrent use and
// never prints itself.
type SIV struct {
	mac, ctr cipher.Block
	k1, k2   block // CMAC's subkeys for whole and for padded last blocks
	ad       block // S2V's state after the associated data
	one      block // what a plaintext of one block is added to: ad and k1
	part     block // what a shorter one, padded, is added to: ad doubled, and k1
	scratch  *sync.Pool
}

type block = [aes.BlockSize]byte

// sivScratch is the memory of one call. It lives on the heap and is reused,
// because slices handed to a cipher.Block escape.
type sivScratch struct {
	sum  block // CMAC's chaining value
	pad  block // key stream
	next block // counter
	tail [2 * aes.BlockSize]byte
}

// NewSIV returns the cipher that key selects, with its associated data ad fixed.
func NewSIV(key [32]byte, ad []byte) *SIV {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/detenc-v1/siv", 64)
	if err != nil {
		panic("detenc: internal error: " + err.Error())
	}
	return newSIV(derived, ad)
}

// newSIV takes RFC 5297's own key, 32, 48 or 64 bytes, and components.
func newSIV(key []byte, components ...[]byte) *SIV {
	s := &SIV{
		mac:     newAES(key[:len(key)/2]),
		ctr:     newAES(key[len(key)/2:]),
		scratch: &sync.Pool{New: func() any { return new(sivScratch) }},
	}
	s.mac.Encrypt(s.k1[:], s.k1[:])
	s.k1 = double(s.k1)
	s.k2 = double(s.k1)

	s.ad = s.cmac(make([]byte, aes.BlockSize))
	for _, c := range components {
		s.ad = double(s.ad)
		sum := s.cmac(c)
		subtle.XORBytes(s.ad[:], s.ad[:], sum[:])
	}
	twice := double(s.ad)
	subtle.XORBytes(s.one[:], s.ad[:], s.k1[:])
	subtle.XORBytes(s.part[:], twice[:], s.k1[:])
	return s
}

func newAES(key []byte) cipher.Block {
	b, err := aes.NewCipher(key)
	if err != nil {
		panic("detenc: internal error: " + err.Error())
	}
	return b
}

// Seal appends the sealed form of plain to dst. They must not overlap.
func (s *SIV) Seal(dst, plain []byte) []byte {
	w := s.scratch.Get().(*sivScratch)
	defer s.scratch.Put(w)

	s.vector(w, plain)
	dst = append(dst, w.sum[:]...)
	start := len(dst)
	dst = slices.Grow(dst, len(plain))[:start+len(plain)]
	s.xorKeyStream(w, dst[start:], plain)
	return dst
}

// Open appends the plain form of sealed to dst, or fails with ErrOpen. They
// must not overlap.
func (s *SIV) Open(dst, sealed []byte) ([]byte, error) {
	if len(sealed) < Overhead {
		return nil, ErrOpen
	}
	w := s.scratch.Get().(*sivScratch)
	defer s.scratch.Put(w)

	w.sum = block(sealed)
	sealed = sealed[Overhead:]
	start := len(dst)
	dst = slices.Grow(dst, len(sealed))[:start+len(sealed)]
	plain := dst[start:]
	claimed := w.sum
	s.xorKeyStream(w, plain, sealed)
	s.vector(w, plain)
	if subtle.ConstantTimeCompare(w.sum[:], claimed[:]) != 1 {
		clear(plain)
		return nil, ErrOpen
	}
	return dst, nil
}

// vector leaves in w.sum the synthetic initialisation vector of plain: the last
// step of RFC 5297's S2V.
func (s *SIV) vector(w *sivScratch, plain []byte) {
	if len(plain) <= aes.BlockSize {
		s.vectorOfBlock(w, plain)
		return
	}
	clear(w.sum[:])

	// The state is added to the last 16 bytes, which may straddle two blocks:
	// leave 16 to 31 bytes for a copy.
	whole := (len(plain) - aes.BlockSize) &^ (aes.BlockSize - 1)
	s.absorb(w, plain[:whole])
	tail := w.tail[:copy(w.tail[:], plain[whole:])]
	end := tail[len(tail)-aes.BlockSize:]
	subtle.XORBytes(end, end, s.ad[:])
	s.finish(w, tail)
}

// vectorOfBlock is vector for at most one block: what most columns hold.
func (s *SIV) vectorOfBlock(w *sivScratch, plain []byte) {
	if len(plain) == aes.BlockSize {
		w.sum = s.one
	} else {
		w.sum = s.part
		w.sum[len(plain)] ^= 0x80
	}
	subtle.XORBytes(w.sum[:], w.sum[:], plain)
	s.mac.Encrypt(w.sum[:], w.sum[:])
}

// cmac returns the CMAC of RFC 4493, for set-up only.
func (s *SIV) cmac(message []byte) block {
	w := new(sivScratch)
	s.finish(w, message)
	return w.sum
}

// absorb adds whole blocks to the sum.
func (s *SIV) absorb(w *sivScratch, blocks []byte) {
	for ; len(blocks) > 0; blocks = blocks[aes.BlockSize:] {
		subtle.XORBytes(w.sum[:], w.sum[:], blocks[:aes.BlockSize])
		s.mac.Encrypt(w.sum[:], w.sum[:])
	}
}

// finish adds the message's remainder, its last block being whole or padded.
func (s *SIV) finish(w *sivScratch, rest []byte) {
	whole := max(0, len(rest)-1) &^ (aes.BlockSize - 1)
	s.absorb(w, rest[:whole])
	var last block
	if copy(last[:], rest[whole:]) == aes.BlockSize {
		s.absorbLast(w, last, s.k1)
		return
	}
	last[len(rest)-whole] = 0x80
	s.absorbLast(w, last, s.k2)
}

func (s *SIV) absorbLast(w *sivScratch, last, subkey block) {
	subtle.XORBytes(last[:], last[:], subkey[:])
	subtle.XORBytes(w.sum[:], w.sum[:], last[:])
	s.mac.Encrypt(w.sum[:], w.sum[:])
}

// xorKeyStream encrypts or decrypts in counter mode from the vector in w.sum.
func (s *SIV) xorKeyStream(w *sivScratch, dst, src []byte) {
	w.next = w.sum
	w.next[8] &= 0x7f // as RFC 5297 has it, for 32-bit and 64-bit counters
	w.next[12] &= 0x7f
	if len(src) >= streamFrom {
		cipher.NewCTR(s.ctr, w.next[:]).XORKeyStream(dst, src)
		return
	}
	for len(src) > 0 {
		s.ctr.Encrypt(w.pad[:], w.next[:])
		n := subtle.XORBytes(dst, src, w.pad[:])
		if dst, src = dst[n:], src[n:]; len(src) == 0 {
			return
		}
		w.next[15]++
		for i := 15; i > 0 && w.next[i] == 0; i-- {
			w.next[i-1]++
		}
	}
}

// double multiplies by x in GF(2^128), as CMAC does.
func double(b block) block {
	var d block
	carry := byte(0)
	for i := len(b) - 1; i >= 0; i-- {
		d[i] = b[i]<<1 | carry
		carry = b[i] >> 7
	}
	d[len(d)-1] ^= 0x87 & -carry
	return d
}

// String keeps keys out of printed values.
func (SIV) String() string { return "detenc.SIV(redacted)" }

// GoString keeps keys out of printed values.
func (SIV) GoString() string { return "detenc.SIV(redacted)" }

// LogValue keeps keys out of logs.
func (SIV) LogValue() slog.Value { return slog.StringValue("redacted") }
