package msg

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/google/go-cmp/cmp"
)

func account(t testing.TB) *wallet.Wallet {
	t.Helper()
	w, err := wallet.Import([32]byte{31: 7})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func opening(t testing.TB) *Opening {
	t.Helper()
	w := account(t)
	o := &Opening{
		Subscriber: w.Address(),
		Node:       "12D3KooWNode",
		Dataset:    enigma.DatasetID{1, 2, 3},
		Name:       "coinbase_data",
		Purpose:    Query,
		KEM:        bytes.Repeat([]byte{9}, 1216),
		Nonce:      [32]byte{4, 5},
		Expiry:     time.Unix(1_800_000_000, 0),
		Hello:      []byte("hello"),
	}
	sig, err := w.Sign(o.Digest())
	if err != nil {
		t.Fatal(err)
	}
	o.Signature = sig
	return o
}

// TestOpeningSignature: whatever is signed cannot be altered on the way.
func TestOpeningSignature(t *testing.T) {
	tests := []struct {
		name  string
		alter func(*Opening)
		want  error
	}{
		{"as signed", func(*Opening) {}, nil},
		{"another subscriber", func(o *Opening) { o.Subscriber[0]++ }, ErrSignature},
		{"for another node", func(o *Opening) { o.Node = "12D3KooWOther" }, ErrSignature},
		{"for another data set", func(o *Opening) { o.Dataset[0]++ }, ErrSignature},
		{"to load in place of reading", func(o *Opening) { o.Purpose = Load }, ErrSignature},
		{"with another client key", func(o *Opening) { o.KEM[0]++ }, ErrSignature},
		{"with another nonce", func(o *Opening) { o.Nonce[0]++ }, ErrSignature},
		{"valid for longer", func(o *Opening) { o.Expiry = o.Expiry.Add(time.Second) }, ErrSignature},
		{"signature cut short", func(o *Opening) { o.Signature = o.Signature[:64] }, ErrSignature},
		{"no signature", func(o *Opening) { o.Signature = nil }, ErrSignature},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := opening(t)
			tt.alter(o)
			again, err := DecodeOpening(o.Append(nil))
			if err != nil {
				t.Fatal(err)
			}
			if err := again.Verify(); !errors.Is(err, tt.want) {
				t.Errorf("Verify() = %v, want %v", err, tt.want)
			}
		})
	}
}

func TestRoundTrips(t *testing.T) {
	o := opening(t)
	gotO, err := DecodeOpening(o.Append(nil))
	check(t, err, o, gotO)

	a := &Accepted{Session: [16]byte{1}, Reply: []byte("reply")}
	gotA, err := DecodeAccepted(a.Append(nil))
	check(t, err, a, gotA)

	h := &Header{Session: [16]byte{1}, Number: 77}
	gotH, err := DecodeHeader(h.Append(nil))
	check(t, err, h, gotH)

	q := &enigma.Request{
		Dataset: enigma.DatasetID{7}, Revision: 3, SQL: "select $1, $2, $3",
		Args: []enigma.Arg{{OID: 20, Value: []byte{1}}, {OID: 17, Value: nil}, {OID: 17, Value: []byte{}}},
	}
	b, err := AppendRequest(nil, q)
	if err != nil {
		t.Fatal(err)
	}
	gotQ, err := DecodeRequest(b)
	check(t, err, q, gotQ)

	spec := enigma.LoadSpec{Dataset: enigma.DatasetID{7}, Revision: 2, Tables: []enigma.PhysicalTable{{
		Name: "t_00", Columns: []enigma.PhysicalColumn{{Name: "c_00", Type: "bigint"}}, Indexes: [][]string{{"c_00"}},
	}}}
	b, err = AppendBegin(nil, spec)
	if err != nil {
		t.Fatal(err)
	}
	gotSpec, err := DecodeBegin(b)
	check(t, err, &spec, gotSpec)

	spec.Base, spec.Batch, spec.BaseBatch, spec.Tables[0].Numbers = 1, enigma.Hash{8}, enigma.Hash{9}, "c_00"
	if b, err = AppendBegin(nil, spec); err != nil {
		t.Fatal(err)
	}
	gotSpec, err = DecodeBegin(b)
	check(t, err, &spec, gotSpec)

	table, numbers, err := DecodeDelete(AppendDelete(nil, "t_a", []uint64{7, 1 << 63, 0}))
	check(t, err, []uint64{7, 1 << 63, 0}, numbers)
	check(t, nil, "t_a", table)
	for _, b := range [][]byte{AppendDelete(nil, "t_a", nil), AppendDelete(nil, "t_a", make([]uint64, MaxNumbers+1)), AppendDelete(nil, "t_a", []uint64{1})[:12]} {
		if _, _, err := DecodeDelete(b); err == nil {
			t.Errorf("%d bytes of numbers: no error", len(b))
		}
	}

	counts := map[string]int64{"t_b": 2, "t_a": 1 << 40}
	gotCounts, err := DecodeCommit(AppendCommit(nil, counts))
	check(t, err, counts, gotCounts)

	i := &Info{Wallet: enigma.Address{3}, KEM: []byte("kem"), Roles: []string{"custodian", "persistence"}, Signature: []byte("sig")}
	gotI, err := DecodeInfo(i.Append(nil))
	check(t, err, i, gotI)

	m := &Announcement{Dataset: enigma.DatasetID{1}, Signed: enigma.SignedManifest{Manifest: []byte("{}"), Signature: []byte("s")}}
	gotM, err := DecodeAnnouncement(m.Append(nil))
	check(t, err, m, gotM)

	s := ShareRef{Dataset: enigma.DatasetID{1}, Revision: 9}
	gotS, share, err := DecodeDeposit(AppendDeposit(nil, s, []byte("share")))
	check(t, err, s, gotS)
	check(t, nil, []byte("share"), share)
}

func check[T any](t *testing.T, err error, want, got T) {
	t.Helper()
	if err != nil {
		t.Error(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("round trip (-want +got):\n%s", diff)
	}
}

func TestRows(t *testing.T) {
	want := [][][]byte{{[]byte("a"), nil, {}}, {}, {[]byte("b")}}
	frame := Signal(TypeRows)
	for _, row := range want {
		size := len(frame)
		frame = AppendRow(frame, row)
		if got := len(frame) - size; got != RowSize(row) {
			t.Errorf("RowSize = %d, AppendRow added %d", RowSize(row), got)
		}
	}
	if err := CheckTuples(frame[1:]); err != nil {
		t.Error(err)
	}
	var d Rows
	if err := d.DecodeRows(frame); err != nil {
		t.Fatal(err)
	}
	for i := 0; d.More(); i++ {
		row, err := d.Next()
		if err != nil {
			t.Fatal(err)
		}
		for j, cell := range row {
			if !bytes.Equal(cell, want[i][j]) || (cell == nil) != (want[i][j] == nil) {
				t.Errorf("row %d cell %d = %q, want %q", i, j, cell, want[i][j])
			}
		}
	}
	if err := CheckTuples(frame[1 : len(frame)-1]); !errors.Is(err, ErrMalformed) {
		t.Errorf("a cut tuple: %v, want ErrMalformed", err)
	}
}

func TestFailure(t *testing.T) {
	tests := []struct {
		name string
		err  error
		kind enigma.Kind
		text string
	}{
		{"a refusal travels with its words", &enigma.Error{Kind: enigma.NotSubscribed, Hint: "subscribe", Err: errors.New("ended")}, enigma.NotSubscribed, "ended"},
		{"our own bugs stay at home", errors.New("pq: relation secret"), enigma.Internal, "the node failed; its log has the details"},
		{"no escape sequences", &enigma.Error{Kind: enigma.Denied, Err: errors.New("a\x1b[31mb\nc")}, enigma.Denied, "a [31mb c"},
		{"no flood", &enigma.Error{Kind: enigma.Denied, Err: errors.New(strings.Repeat("é", 3000))}, enigma.Denied, strings.Repeat("é", 512)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := DecodeFailure(FailureOf(tt.err).Append(nil))
			if err != nil {
				t.Fatal(err)
			}
			if f.Kind != tt.kind || f.Text != tt.text {
				t.Errorf("got %q %q, want %q %q", f.Kind, f.Text, tt.kind, tt.text)
			}
			if got := f.Err("query"); enigma.KindOf(got) != tt.kind || enigma.Hint(got) != enigma.Hint(tt.err) {
				t.Errorf("Err() = %v", got)
			}
		})
	}
}

func TestReadFrame(t *testing.T) {
	var b bytes.Buffer
	if err := WriteFrame(&b, bytes.Repeat([]byte{1}, 200_000)); err != nil {
		t.Fatal(err)
	}
	whole := b.Bytes()
	tests := []struct {
		name  string
		in    []byte
		limit int
		want  error
	}{
		{"whole", whole, 200_000, nil},
		{"one byte over the limit", whole, 199_999, ErrTooLarge},
		{"cut in the body", whole[:100_000], 200_000, io.ErrUnexpectedEOF},
		{"cut after the length", whole[:4], 200_000, io.ErrUnexpectedEOF},
		{"cut in the length", whole[:2], 200_000, io.ErrUnexpectedEOF},
		{"nothing", nil, 200_000, io.EOF},
		{"largest length there is", []byte{255, 255, 255, 255}, MaxRows, ErrTooLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ReadFrame(bytes.NewReader(tt.in), nil, tt.limit)
			if !errors.Is(err, tt.want) {
				t.Fatalf("ReadFrame = %v, want %v", err, tt.want)
			}
			if err == nil && !bytes.Equal(got, whole[4:]) {
				t.Error("ReadFrame changed the payload")
			}
		})
	}
}

// TestAnnouncedBytesAreNotAllocated: a peer that announces a large frame and
// sends little of it makes us hold little.
func TestAnnouncedBytesAreNotAllocated(t *testing.T) {
	head := []byte{0x00, 0xff, 0xff, 0xff} // 16 MiB less one, allowed for rows
	got := allocated(func() {
		for range 100 {
			if _, err := ReadFrame(bytes.NewReader(head), nil, MaxRows); err == nil {
				t.Fatal("want an error")
			}
		}
	})
	if got > 100*3*readStep { // one step, and what allocating it costs under the race detector
		t.Errorf("100 empty promises of 16 MiB allocated %d bytes", got)
	}
	oversize := []byte{0xff, 0xff, 0xff, 0xff} // 4 GiB
	if got := allocated(func() { _, _ = ReadFrame(bytes.NewReader(oversize), nil, MaxRows) }); got > 64<<10 {
		t.Errorf("an oversize frame allocated %d bytes", got)
	}
	many := append(Signal(TypeRequest), make([]byte, 32+8+4)...)
	many = append(many, 0xff, 0xff) // 65,535 arguments that are not there
	if got := allocated(func() { _, _ = DecodeRequest(many) }); got > 64<<10 {
		t.Errorf("announced arguments allocated %d bytes", got)
	}
}

func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestDigestsAreTypedData computes the digests as wallets do, with go-ethereum's
// EIP-712 implementation.
func TestDigestsAreTypedData(t *testing.T) {
	o := opening(t)
	kem := sha256.Sum256(o.KEM)
	want := typedData(t, "Opening", openingType, apitypes.TypedDataMessage{
		"subscriber": o.Subscriber.String(), "node": o.Node, "dataset": o.Dataset[:], "purpose": string(o.Purpose),
		"kem": kem[:], "nonce": o.Nonce[:], "expiry": math.NewHexOrDecimal256(o.Expiry.Unix()),
	})
	if got := o.Digest(); !bytes.Equal(got[:], want) {
		t.Errorf("opening digest = %x, want %x", got, want)
	}
	i := &Info{Wallet: enigma.Address{3}, KEM: o.KEM}
	want = typedData(t, "Node", nodeType, apitypes.TypedDataMessage{
		"peer": "12D3", "kem": kem[:], "wallet": i.Wallet.String(),
	})
	if got := i.Digest("12D3"); !bytes.Equal(got[:], want) {
		t.Errorf("node digest = %x, want %x", got, want)
	}
}

func typedData(t *testing.T, name, encoded string, message apitypes.TypedDataMessage) []byte {
	t.Helper()
	var members []apitypes.Type
	inner := strings.TrimSuffix(strings.TrimPrefix(encoded, name+"("), ")")
	for _, member := range strings.Split(inner, ",") {
		kind, field, _ := strings.Cut(member, " ")
		members = append(members, apitypes.Type{Name: field, Type: kind})
	}
	digest, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}},
			name:           members,
		},
		PrimaryType: name,
		Domain:      apitypes.TypedDataDomain{Name: "Enigma", Version: "1"},
		Message:     message,
	})
	if err != nil {
		t.Fatal(err)
	}
	return digest
}
