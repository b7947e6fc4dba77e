package ashe

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"enigma/internal/vector"
)

// TestWorkedExample computes the spec's example again.
func TestWorkedExample(t *testing.T) {
	t.Parallel()
	e := vector.Example(t, "../docs/spec/sum-v1.md")
	o := oracle{[32]byte(vector.Bytes(t, e, "key"))}
	k := NewKey(o.key)
	total := new(big.Int)
	for i, row := range []string{"7", "8", "9"} {
		id, m, want := uint64(i)+7, number(vector.Bytes(t, e, "value "+row)), number(vector.Bytes(t, e, "stored "+row))
		if f := o.f(id); !bytes.Equal(f.FillBytes(make([]byte, 8)), vector.Bytes(t, e, "F("+row+")")) {
			t.Errorf("F(%d) = %x", id, f)
		}
		c, err := k.Encrypt(id, m)
		if err != nil || c != want || o.encrypt(id, m) != want {
			t.Errorf("stored %d = %016x, %v", id, uint64(c), err)
		}
		total.Add(total, big.NewInt(c))
	}
	if f := o.f(6); !bytes.Equal(f.FillBytes(make([]byte, 8)), vector.Bytes(t, e, "F(6)")) {
		t.Errorf("F(6) = %x", f)
	}
	if in := binary.BigEndian.AppendUint64([]byte(label), 6); !bytes.Equal(in, vector.Bytes(t, e, "block 6")) {
		t.Errorf("block 6 = %x", in)
	}
	sum, errSum := ParseSum([]byte(e["sum"]))
	runs, errRuns := ParseRuns(nil, []byte(e["runs"]))
	if errSum != nil || errRuns != nil || e["sum"] != total.String() {
		t.Fatalf("sum %s, %v, %v", total, errSum, errRuns)
	}
	got, err := k.Open(sum, runs...)
	if err != nil || got != number(vector.Bytes(t, e, "opened")) {
		t.Errorf("opened = %016x, %v", uint64(got), err)
	}
}
