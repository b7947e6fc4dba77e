package msg

import (
	"bytes"
	"testing"

	"enigma"
)

// FuzzDecode restates the package's promises for every decoder: no input makes
// it panic, and what it accepts is what Append writes.
func FuzzDecode(f *testing.F) {
	f.Add(opening(f).Append(nil))
	f.Add((&Accepted{Reply: []byte("r")}).Append(nil))
	f.Add((&Header{Number: 1}).Append(nil))
	f.Add(FailureOf(enigma.NotSubscribed).Append(nil))
	f.Add(AppendCommit(nil, map[string]int64{"a": 1, "b": 2}))
	f.Add(AppendDelete(nil, "t", []uint64{1, 1 << 63}))
	f.Add(AppendDelete(nil, "t", nil))
	f.Add(AppendCopy(nil, "t", AppendRow(nil, [][]byte{nil, {1}})))
	f.Add(AppendDeposit(nil, ShareRef{}, []byte("s")))
	f.Add(AppendFetch(nil, ShareRef{Revision: 1}))
	f.Add(AppendShare(nil, []byte("s")))
	f.Add((&Info{Roles: []string{"x"}}).Append(nil))
	f.Add((&Announcement{}).Append(nil))
	f.Add(AppendGet(nil, enigma.DatasetID{}))
	f.Add(AppendEnd(nil, 5))
	f.Add((&Receipt{}).Append(nil))
	f.Add(AppendRow(Signal(TypeRows), [][]byte{nil, {}, {1}}))
	for _, seed := range requests(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		again, ok := reencode(t, b)
		if ok && !bytes.Equal(again, b) {
			t.Errorf("type %d: %x decodes, but encodes as %x", TypeOf(b), b, again)
		}
	})
}

func requests(f *testing.F) [][]byte {
	q, err := AppendRequest(nil, &enigma.Request{SQL: "select", Args: []enigma.Arg{{OID: 1}, {OID: 2, Value: []byte{}}}})
	if err != nil {
		f.Fatal(err)
	}
	begin, err := AppendBegin(nil, enigma.LoadSpec{Tables: []enigma.PhysicalTable{{Name: "t"}}})
	if err != nil {
		f.Fatal(err)
	}
	return [][]byte{q, begin}
}

// reencode decodes b by its type and encodes the result; not ok means refused,
// or a message with more than one encoding (JSON, cleaned text).
func reencode(t *testing.T, b []byte) (again []byte, ok bool) {
	var err error
	switch TypeOf(b) {
	case TypeOpening:
		var o *Opening
		if o, err = DecodeOpening(b); err == nil {
			_ = o.Verify()
			again = o.Append(nil)
		}
	case TypeAccepted:
		var a *Accepted
		if a, err = DecodeAccepted(b); err == nil {
			again = a.Append(nil)
		}
	case TypeHeader:
		var h *Header
		if h, err = DecodeHeader(b); err == nil {
			again = h.Append(nil)
		}
	case TypeFailure:
		var x *Failure
		if x, err = DecodeFailure(b); err == nil {
			if y, err := DecodeFailure(x.Append(nil)); err != nil || *y != *x {
				t.Errorf("failure %+v comes back as %+v, %v", x, y, err)
			}
		}
		return nil, false
	case TypeRequest:
		var q *enigma.Request
		if q, err = DecodeRequest(b); err == nil {
			again, err = AppendRequest(nil, q)
		}
	case TypeRows:
		return rows(t, b)
	case TypeReceipt:
		var x *Receipt
		if x, err = DecodeReceipt(b); err == nil {
			again = x.Append(nil)
		}
	case TypeEnd:
		var n uint64
		n, err = DecodeEnd(b)
		again = AppendEnd(nil, n)
	default:
		return reencodeRest(t, b)
	}
	return again, err == nil
}

func reencodeRest(t *testing.T, b []byte) (again []byte, ok bool) {
	var err error
	var ref ShareRef
	var body []byte
	switch TypeOf(b) {
	case TypeBegin:
		if spec, err := DecodeBegin(b); err == nil {
			if _, err := AppendBegin(nil, *spec); err != nil {
				t.Error(err)
			}
		}
		return nil, false
	case TypeCopy:
		var table string
		table, body, err = DecodeCopy(b)
		again = AppendCopy(nil, table, body)
	case TypeDelete:
		var table string
		var numbers []uint64
		table, numbers, err = DecodeDelete(b)
		again = AppendDelete(nil, table, numbers)
	case TypeCommit:
		var counts map[string]int64
		counts, err = DecodeCommit(b)
		again = AppendCommit(nil, counts)
	case TypeDeposit:
		ref, body, err = DecodeDeposit(b)
		again = AppendDeposit(nil, ref, body)
	case TypeFetch:
		ref, err = DecodeFetch(b)
		again = AppendFetch(nil, ref)
	case TypeShare:
		body, err = DecodeShare(b)
		again = AppendShare(nil, body)
	case TypeInfo:
		var i *Info
		if i, err = DecodeInfo(b); err == nil {
			again = i.Append(nil)
		}
	case TypeManifest:
		var a *Announcement
		if a, err = DecodeAnnouncement(b); err == nil {
			_, _ = a.Signer()
			again = a.Append(nil)
		}
	case TypeGet:
		var id enigma.DatasetID
		id, err = DecodeGet(b)
		again = AppendGet(nil, id)
	default:
		return nil, false
	}
	return again, err == nil
}

func rows(t *testing.T, b []byte) (again []byte, ok bool) {
	var d Rows
	if err := d.DecodeRows(b); err != nil {
		return nil, false
	}
	again = Signal(TypeRows)
	for d.More() {
		row, err := d.Next()
		if err != nil {
			return nil, false
		}
		again = AppendRow(again, row)
	}
	if err := CheckTuples(b[1:]); err != nil {
		t.Errorf("CheckTuples refuses what Rows reads: %v", err)
	}
	return again, true
}

// FuzzReadFrame: whatever arrives, a frame is at most its limit.
func FuzzReadFrame(f *testing.F) {
	f.Add([]byte{0, 0, 0, 2, 1, 2})
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := ReadFrame(bytes.NewReader(b), nil, 100)
		if err == nil && (len(got) > 100 || !bytes.Equal(got, b[4:4+len(got)])) {
			t.Errorf("ReadFrame(%x) = %x", b, got)
		}
	})
}
