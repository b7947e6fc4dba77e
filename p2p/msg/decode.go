package msg

import "encoding/binary"

// A reader takes a message apart. Once something does not fit it stays bad and
// returns zeros, so that decoders check it once, at the end.
type reader struct {
	b   []byte
	bad bool
}

// take returns the next n bytes without copying them.
func (r *reader) take(n int) []byte {
	if r.bad || n < 0 || n > len(r.b) {
		r.bad = true
		return nil
	}
	out := r.b[:n:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) u8() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) u16() int {
	if b := r.take(2); b != nil {
		return int(binary.BigEndian.Uint16(b))
	}
	return 0
}

func (r *reader) u32() uint32 {
	if b := r.take(4); b != nil {
		return binary.BigEndian.Uint32(b)
	}
	return 0
}

func (r *reader) u64() uint64 {
	if b := r.take(8); b != nil {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}

// fill copies the next len(dst) bytes.
func (r *reader) fill(dst []byte) { copy(dst, r.take(len(dst))) }

// chunk returns the next counted bytes, at most limit of them.
func (r *reader) chunk(limit int) []byte {
	n := r.u32()
	if uint64(n) > uint64(limit) {
		r.bad = true
	}
	return r.take(int(n))
}

// text is chunk for a string.
func (r *reader) text(limit int) string { return string(r.chunk(limit)) }

// expect consumes the message's type.
func (r *reader) expect(t Type) {
	if Type(r.u8()) != t {
		r.bad = true
	}
}

// end reports ErrMalformed unless everything fitted and nothing is left.
func (r *reader) end() error {
	if r.bad || len(r.b) != 0 {
		return ErrMalformed
	}
	return nil
}

func appendChunk[T string | []byte](dst []byte, b T) []byte {
	return append(binary.BigEndian.AppendUint32(dst, uint32(len(b))), b...)
}

// A Type is the first byte of every message.
type Type byte

// The types. A number is never used again for another message.
const (
	TypeOpening   Type = 1  // client: Opening
	TypeAccepted  Type = 2  // server: Accepted
	TypeFailure   Type = 3  // server: Failure
	TypeHeader    Type = 4  // client: Header
	TypeReady     Type = 5  // server: the stream's session is known; sealed frames follow
	TypeUnknown   Type = 6  // server: no such session; open another
	TypeTick      Type = 7  // either: still here, nothing to say
	TypeRequest   Type = 16 // client: a query
	TypeRunning   Type = 17 // server: the query is running
	TypeRows      Type = 18 // server: rows
	TypeEnd       Type = 19 // server: no more rows, and how many there were
	TypeReceipt   Type = 20 // server: no more rows, and its signature over them
	TypeBegin     Type = 32 // client: a load's specification
	TypeCopy      Type = 33 // client: rows of one table
	TypeAck       Type = 34 // server: the last step is done
	TypeCommit    Type = 35 // client: how many rows each table is to have
	TypeDelete    Type = 36 // client: numbers of rows of one table that go
	TypeDeposit   Type = 48 // client: keep this share
	TypeFetch     Type = 49 // client: release the share
	TypeShare     Type = 50 // server: the share
	TypeInfo      Type = 64 // server: who this node is
	TypeGet       Type = 65 // client: a manifest, please
	TypeManifest  Type = 66 // either: a manifest with its signature
	TypeInfoQuery Type = 67 // client: who are you
)

// TypeOf returns a message's type, or 0 if it is empty.
func TypeOf(b []byte) Type {
	if len(b) == 0 {
		return 0
	}
	return Type(b[0])
}

// Signal returns the message that is a type and nothing else.
func Signal(t Type) []byte { return []byte{byte(t)} }

// DecodeSignal checks that b is the message that Signal(t) returns.
func DecodeSignal(b []byte, t Type) error {
	r := reader{b: b}
	r.expect(t)
	return r.end()
}
