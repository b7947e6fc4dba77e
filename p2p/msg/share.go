package msg

import (
	"encoding/binary"

	"enigma"
)

const maxShare = 4 << 10

// A ShareRef names one share: this node's, of one revision of a data set.
type ShareRef struct {
	Dataset  enigma.DatasetID
	Revision uint64
}

func (s ShareRef) append(dst []byte, t Type) []byte {
	dst = append(append(dst, byte(t)), s.Dataset[:]...)
	return binary.BigEndian.AppendUint64(dst, s.Revision)
}

func (r *reader) shareRef(t Type) (s ShareRef) {
	r.expect(t)
	r.fill(s.Dataset[:])
	s.Revision = r.u64()
	return s
}

// AppendDeposit adds the message that asks a custodian to keep a share.
func AppendDeposit(dst []byte, s ShareRef, share []byte) []byte {
	return appendChunk(s.append(dst, TypeDeposit), share)
}

// DecodeDeposit reads what AppendDeposit wrote.
func DecodeDeposit(b []byte) (ShareRef, []byte, error) {
	r := reader{b: b}
	s := r.shareRef(TypeDeposit)
	share := r.chunk(maxShare)
	return s, share, r.end()
}

// AppendFetch adds the message that asks a custodian for its share.
func AppendFetch(dst []byte, s ShareRef) []byte { return s.append(dst, TypeFetch) }

// DecodeFetch reads what AppendFetch wrote.
func DecodeFetch(b []byte) (ShareRef, error) {
	r := reader{b: b}
	s := r.shareRef(TypeFetch)
	return s, r.end()
}

// AppendShare adds the message that releases a share.
func AppendShare(dst, share []byte) []byte { return appendChunk(append(dst, byte(TypeShare)), share) }

// DecodeShare reads what AppendShare wrote.
func DecodeShare(b []byte) ([]byte, error) {
	r := reader{b: b}
	r.expect(TypeShare)
	share := r.chunk(maxShare)
	return share, r.end()
}
