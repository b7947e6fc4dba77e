package ope

import (
	"bytes"
	"crypto/cipher"
	"encoding/binary"
	"log/slog"
	"sync"
)

const (
	labelPrefix = "opeprefix-v1"

	// PrefixBytes is how many bytes of a text its term tells apart.
	PrefixBytes = 16

	slackByte = 1<<16 - 1<<8

	// byteNodes is how many nodes the path to a byte has at most.
	byteNodes = 9
)

// A Prefix maps texts to terms that compare, byte by byte and then by length,
// as the texts' first 16 bytes do: two bytes for each of them. It implements
// docs/spec/ope-prefix-v1.md. Terms cannot be decrypted.
//
// Two terms reveal how many bytes their texts have in common at the front, and
// roughly the next byte of each; a term reveals the length of a text that is
// shorter than 16 bytes. A Prefix is safe for concurrent use and never prints
// itself.
type Prefix struct{ p *prefix }

type prefix struct {
	block cipher.Block
	first *tree     // of the first byte, which all texts share: keeps a table
	work  sync.Pool // of *prefixWork
}

// prefixWork is the memory of one call, and remembers the last text: what the
// next one has in common with it need not be worked out again.
type prefixWork struct {
	lanes
	tree  tree // of a byte behind a prefix
	n     int  // bytes of the last text,
	text  [PrefixBytes]byte
	bases [PrefixBytes]u128 // what their draws are keyed with,
	term  [2 * PrefixBytes]byte
}

// NewPrefix returns the map that key selects.
func NewPrefix(key [32]byte) *Prefix {
	block := newBlock(derive(key, labelPrefix, 32))
	return &Prefix{&prefix{block: block, first: newTree(block, 8, u128{lo: slackByte}, u128{})}}
}

// Append appends the term of text to dst and returns the extended slice.
func (k *Prefix) Append(dst, text []byte) []byte {
	w := k.p.take()
	defer k.p.work.Put(w)

	text = text[:min(len(text), PrefixBytes)]
	same := w.common(text)
	w.n = copy(w.text[:], text)
	w.chain(max(0, same-1))
	for same < w.n {
		same = w.extend(k.p, same)
	}
	return append(dst, w.term[:2*w.n]...)
}

// Bounds returns what the terms lie between of exactly those texts whose first
// 16 bytes begin with prefix, or with its first 16 bytes if it is longer:
// lo <= term < hi. Where hi is nil they have no upper bound.
func (k *Prefix) Bounds(prefix []byte) (lo, hi []byte) {
	lo = k.Append([]byte{}, prefix)
	n := len(lo)
	for n > 0 && lo[n-1] == 0xff {
		n--
	}
	if n == 0 {
		return lo, nil
	}
	hi = bytes.Clone(lo[:n])
	hi[n-1]++
	return lo, hi
}

func (p *prefix) take() *prefixWork {
	if w, ok := p.work.Get().(*prefixWork); ok {
		return w
	}
	w := new(prefixWork)
	w.tree.block, w.tree.bits, w.tree.slack = p.block, 8, u128{lo: slackByte}
	return w
}

// common returns how many bytes at the front of text are those of the last one.
func (w *prefixWork) common(text []byte) int {
	n := min(len(text), w.n)
	for i := range n {
		if text[i] != w.text[i] {
			return i
		}
	}
	return n
}

// chain works out what the draws behind each prefix of the text are keyed with;
// those behind the first n bytes and fewer are known.
func (w *prefixWork) chain(n int) {
	for i := n; i+1 < w.n; i++ {
		w.put(0, u128{w.bases[i].hi ^ 1<<56, w.bases[i].lo ^ uint64(w.text[i])})
		w.run(w.tree.block, 0, 1)
		w.bases[i+1] = w.get(0)
	}
}

// extend works out as many bytes of the term, from byte from on, as there are
// lanes for. It returns the next byte.
func (w *prefixWork) extend(p *prefix, from int) int {
	if from == 0 {
		w.set(0, p.first.encrypt(uint64(w.text[0])).lo)
		return 1
	}
	var ends [PrefixBytes]int
	to, end := from, 0
	for ; to < w.n && end+byteNodes <= len(w.in); to++ {
		w.tree.base = w.bases[to]
		end = w.tree.path(&w.lanes, end, uint64(w.text[to]), w.tree.bits)
		ends[to] = end
	}
	w.run(p.block, 0, end)
	for i := from; i < to; i++ {
		x := uint64(w.text[i])
		w.set(i, x+w.fold(ends[i-1], ends[i], x, w.tree.bits, span{width: w.tree.slack}).lo)
	}
	return to
}

// set makes image that of byte i.
func (w *prefixWork) set(i int, image uint64) {
	binary.BigEndian.PutUint16(w.term[2*i:], uint16(image))
}

// String keeps keys out of printed values.
func (Prefix) String() string { return "ope.Prefix(redacted)" }

// GoString keeps keys out of printed values.
func (Prefix) GoString() string { return "ope.Prefix(redacted)" }

// LogValue keeps keys out of logs.
func (Prefix) LogValue() slog.Value { return slog.StringValue("redacted") }
