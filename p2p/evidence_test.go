package p2p_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p"
	"enigma/p2p/msg"
)

// TestConflicts looks through journals with receipts that fit, that contradict each
// other, and that claim to contradict.
func TestConflicts(t *testing.T) {
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	line := func(request byte, rows uint64, alter func(*p2p.Receipt)) []byte {
		x := p2p.Receipt{Receipt: msg.Receipt{Node: w.Address(), Revision: 1, Request: enigma.Hash{request}, Rows: rows, Determined: true}, Checked: true}
		sig, err := w.Sign(x.Digest())
		if err != nil {
			t.Fatal(err)
		}
		x.Signature = msg.Signature(sig)
		if alter != nil {
			alter(&x)
		}
		b, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		return append(b, '\n')
	}
	forged := func(x *p2p.Receipt) { x.Signature[5]++ }
	other := func(x *p2p.Receipt) { x.Revision = 2 } // and so forged, too
	dir := t.TempDir()
	files := []string{filepath.Join(dir, "receipts.jsonl.1"), filepath.Join(dir, "receipts.jsonl"), filepath.Join(dir, "none")}
	for i, lines := range [][][]byte{
		{line(1, 10, nil), line(2, 10, forged), line(3, 10, nil), []byte("no receipt\n")},
		{line(1, 10, nil), line(2, 10, nil), line(2, 11, nil), line(2, 12, forged), line(3, 11, forged), line(3, 11, other)},
	} {
		if err := os.WriteFile(files[i], bytes.Join(lines, nil), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	found, err := p2p.Conflicts(t.Context(), files...)
	if err != nil || len(found) != 1 {
		t.Fatalf("%d contradictions, %v; want one", len(found), err)
	}
	if a, b := found[0][0], found[0][1]; a.Request != (enigma.Hash{2}) || a.Rows+b.Rows != 21 || !msg.Conflict(a, b) {
		t.Errorf("%+v and %+v", a, b)
	}
}
