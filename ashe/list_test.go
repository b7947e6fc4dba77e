package ashe

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
)

// listBinary is an array of bigints as PostgreSQL sends it.
func listBinary(ids ...uint64) []byte {
	var b []byte
	for _, n := range []uint32{1, 0, 20, uint32(len(ids)), 1} {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	for _, id := range ids {
		b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(b, 8), id)
	}
	return b
}

// TestOpenList adds rows up in any order, some of them several times, and opens
// the sum whole and in parts.
func TestOpenList(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 6))
	k := NewKey(keyBytes)
	for range 300 {
		var ids []uint64
		for range 1 + r.IntN(20) {
			id := []uint64{1, MaxID, 1 + r.Uint64N(30), 1 + r.Uint64N(30)}[r.IntN(4)]
			for range 1 + r.IntN(3) {
				ids = append(ids, id)
				if id < MaxID && r.IntN(2) == 0 {
					id++
				}
			}
		}
		var stored, want int64
		for _, id := range ids {
			m := int64(id*id) - 200
			c, err := k.Encrypt(id, m)
			if err != nil {
				t.Fatal(err)
			}
			stored, want = stored+c, want+m
		}
		list, err := ParseListBinary(listBinary(ids...))
		if err != nil || list.Len() != len(ids) {
			t.Fatalf("ParseListBinary(%d) has %d, %v", ids, list.Len(), err)
		}
		if got, err := k.OpenList(stored, list); err != nil || got != want {
			t.Fatalf("OpenList over %d = %d, %v, want %d", ids, got, err, want)
		}
		cut := r.IntN(len(ids) + 1)
		one, err := k.OpenList(stored, list.Part(0, cut))
		two, err2 := k.OpenList(0, list.Part(cut, len(ids)))
		if err != nil || err2 != nil || one+two != want {
			t.Fatalf("OpenList in parts over %d = %d, want %d", ids, one+two, want)
		}
	}
}

func TestParseListRefuses(t *testing.T) {
	t.Parallel()
	good := listBinary(7, 3)
	k := NewKey(keyBytes)
	open := func(b []byte) error {
		list, err := ParseListBinary(b)
		if err == nil {
			_, err = k.OpenList(0, list)
		}
		return err
	}
	if err := open(good); err != nil {
		t.Fatal(err)
	}
	for i := range good {
		if err := open(good[:i]); !errors.Is(err, ErrRuns) {
			t.Errorf("cut to %d bytes: %v", i, err)
		}
	}
	for i := range listHeader + 4 { // all of the header, and the first element's length
		bad := slices.Clone(good)
		if bad[i] ^= 0x40; !errors.Is(open(bad), ErrRuns) {
			t.Errorf("byte %d altered: %v", i, open(bad))
		}
	}
	for _, id := range []uint64{0, MaxID + 1, 1 << 63, 1<<64 - 1} {
		if err := open(listBinary(1, id)); !errors.Is(err, ErrRuns) {
			t.Errorf("id %d: %v", id, err)
		}
	}
	if err := open(listBinary()); !errors.Is(err, ErrRuns) {
		t.Errorf("empty: %v", err)
	}
}

func BenchmarkOpenList(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	ids := make([]uint64, 1000)
	for i := range ids {
		ids[i] = 1 + r.Uint64N(1<<30)
	}
	list, err := ParseListBinary(listBinary(ids...))
	if err != nil {
		b.Fatal(err)
	}
	k := NewKey(keyBytes)
	for b.Loop() {
		if _, err := k.OpenList(0, list); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1000, "ns/id")
}
