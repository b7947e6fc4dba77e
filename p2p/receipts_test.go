package p2p

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p/msg"
)

// paidMarket is a market whose subscriber has paid and writes a journal.
func paidMarket(t *testing.T, queriers ...*numbers) (k *market, journal string) {
	t.Helper()
	k = openMarket(t, tcpOnly, queriers...)
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	journal = filepath.Join(t.TempDir(), "receipts.jsonl")
	k.subscriber.cfg.Receipts = journal
	return k, journal
}

func ask(t *testing.T, k *market, want int) {
	t.Helper()
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if n, err := count(rows); n != want || err != nil {
		t.Fatalf("%d rows, %v; want %d", n, err, want)
	}
}

// TestReceipts: every answer of an honest node, large, small or empty, leaves a
// receipt that anybody can verify.
func TestReceipts(t *testing.T) {
	for _, n := range []int{0, 1, 50_000} {
		k, journal := paidMarket(t, &numbers{n: n})
		for range 3 {
			ask(t, k, n)
		}
		got := k.subscriber.Receipts()
		if len(got) != 3 {
			t.Fatalf("%d rows: %d receipts of 3 answers", n, len(got))
		}
		for i, x := range got {
			if err := x.Verify(); err != nil || !x.Checked {
				t.Errorf("%d rows, answer %d: %v, checked: %v", n, i, err, x.Checked)
			}
			if x.Rows != uint64(n) || x.Node != k.stores[0].wallet.Address() || x.Peer != k.stores[0].ID() ||
				x.Subscriber != k.subscriber.wallet.Address() || x.Dataset != k.manifest.Dataset || x.Time != 1_800_000_000 {
				t.Errorf("%d rows: %+v", n, x)
			}
		}
		if got[0].Answer != got[1].Answer || got[0].Stream == got[1].Stream {
			t.Error("want one answer twice, on two streams")
		}
		found, err := VerifyReceipts(t.Context(), journal)
		if err != nil || found.Receipts != 3 || len(found.Bad)+len(found.Conflicts) != 0 {
			t.Errorf("%d rows: the journal has %+v, %v", n, found, err)
		}
	}
}

// TestJournalLine compares with json.Marshal, both ways.
func TestJournalLine(t *testing.T) {
	t.Parallel()
	full := Receipt{Receipt: msg.Receipt{Revision: 1 << 62, Rows: 7, Determined: true, Time: 1 << 40}, Peer: newPeerID(t), Seen: time.Unix(1_800_000_000, 5).UTC(), Checked: true}
	for i := range full.Signature {
		full.Signature[i] = byte(i * 7)
	}
	copy(full.Set[:], full.Signature[:])
	for _, x := range []Receipt{{}, full, {Peer: "x", Seen: time.Unix(1_800_000_000, 0).In(time.FixedZone("", 3600))}} {
		want, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		if got := x.appendJSON([]byte("before")); string(got) != "before"+string(want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// TestWrongReceipts: what a node signs must be what it answered, here and now.
func TestWrongReceipts(t *testing.T) {
	stranger, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	var kept []byte // a receipt that the node gave before, over the same rows
	tests := []struct {
		name  string
		serve func(*liar)
		want  string // in the error
	}{
		{"rows other than those it signed", func(l *liar) {
			end := l.end(nil)
			l.say(msg.AppendRow(msg.Signal(msg.TypeRows), [][]byte{{9}}), end)
		}, "over 0 rows of 1"},
		{"a row altered after signing", func(l *liar) {
			one := l.row(1)
			end := l.end(nil)
			one[len(one)-1] ^= 1
			l.say(one, end)
		}, "over other rows"},
		{"a receipt of another request", func(l *liar) {
			l.say(l.row(1), l.end(func(x *msg.Receipt) { x.Request = msg.RequestDigest(l.request[1:]) }))
		}, "over another request"},
		{"a receipt it gave before", func(l *liar) { l.say(l.row(1), kept) }, "of another stream"},
		{"a receipt for another subscriber", func(l *liar) {
			l.say(l.row(1), l.end(func(x *msg.Receipt) { x.Subscriber[0]++ }))
		}, "for another subscriber"},
		{"a receipt by another wallet", func(l *liar) {
			l.say(l.row(1), l.end(func(x *msg.Receipt) { x.Node = stranger.Address() }))
		}, "by another wallet"},
		{"a receipt for another revision", func(l *liar) {
			l.say(l.row(1), l.end(func(x *msg.Receipt) { x.Revision++ }))
		}, "another data set or revision"},
		{"a receipt that says the rows are determined", func(l *liar) {
			l.say(l.row(1), l.end(func(x *msg.Receipt) { x.Determined = !x.Determined; x.Set = enigma.Hash{} }))
		}, "over another request"},
		{"half a receipt", func(l *liar) { l.say(l.row(1), l.end(nil)[:100]) }, "malformed"},
	}
	k, _ := paidMarket(t, &numbers{})
	k.stores[0].tell(func(l *liar) { one := l.row(1); kept = l.end(nil); l.say(one, kept) })
	if n, err := k.tally(t); n != 1 || err != nil {
		t.Fatalf("an honest answer: %d rows, %v", n, err)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k.stores[0].tell(tt.serve)
			_, err := k.tally(t)
			if !errors.Is(err, enigma.Unavailable) || !strings.Contains(err.Error(), tt.want) ||
				!strings.Contains(err.Error(), short(k.stores[0].host.ID())) {
				t.Errorf("got %v, want Unavailable, %q and the node's name", err, tt.want)
			}
		})
	}
	if n := len(k.subscriber.Receipts()); n != 1 {
		t.Errorf("%d receipts are kept, want the honest one", n)
	}
}

// TestForgedSignature: an unsigned receipt ends the first answer of a session in
// an error; later it is noticed a moment after a small answer, and from then on
// nothing of that node is taken on trust.
func TestForgedSignature(t *testing.T) {
	k, _ := paidMarket(t, &numbers{})
	signed := func(l *liar, b []byte) {
		end := l.end(nil)
		l.say(b, end)
	}
	forged := func(l *liar) {
		one := l.row(1)
		end := l.end(nil)
		end[len(end)-10] ^= 1
		l.say(one, end)
	}
	k.stores[0].tell(forged)
	if _, err := k.tally(t); !errors.Is(err, enigma.Unavailable) || !strings.Contains(err.Error(), "signature") {
		t.Errorf("the first answer: %v, want Unavailable because of the signature", err)
	}

	k, journal := paidMarket(t, &numbers{})
	k.stores[0].tell(func(l *liar) { signed(l, l.row(1)) })
	if _, err := k.tally(t); err != nil {
		t.Fatal(err)
	}
	k.stores[0].tell(forged)
	if n, err := k.tally(t); n != 1 || err != nil {
		t.Fatalf("a small answer: %d rows, %v", n, err)
	}
	if got := k.subscriber.Receipts(); len(got) != 1 { // checks what is pending
		t.Errorf("%d receipts are kept, want the one that is signed", len(got))
	}
	if _, err := k.tally(t); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("after a forged receipt: %v, want Unavailable", err)
	}
	if found, err := VerifyReceipts(t.Context(), journal); err != nil || found.Receipts != 1 || len(found.Bad) != 0 {
		t.Errorf("the journal has %+v, %v", found, err)
	}
}

// TestWrongReceiptFailsOver: where no row has been given yet, another node
// answers.
func TestWrongReceiptFailsOver(t *testing.T) {
	k, _ := paidMarket(t, &numbers{}, &numbers{n: 3})
	k.stores[0].tell(func(l *liar) { l.say(l.end(func(x *msg.Receipt) { x.Time++; x.Request[0]++ })) })
	ask(t, k, 3)
	k.subscriber.health.worked(k.stores[0].ID())
	k.stores[0].tell(func(l *liar) { l.say(msg.AppendEnd(nil, 0)) })
	ask(t, k, 3)
	got := k.subscriber.Receipts()
	if len(got) != 2 || got[0].Peer != k.stores[1].ID() {
		t.Errorf("receipts: %+v", got)
	}
}

// TestBareQueries: a node without receipts is not asked twice, and one that has
// them still answers those who do not know of them.
func TestBareQueries(t *testing.T) {
	k, _ := paidMarket(t, &numbers{n: 2}, &numbers{n: 2})
	k.stores[0].host.RemoveStreamHandler(queryProtocol)
	ask(t, k, 2)
	if len(k.queriers[0].requests()) != 0 || len(k.queriers[1].requests()) != 1 {
		t.Error("want the answer of the node that gives receipts")
	}
	q := k.request()
	body, err := msg.AppendRequest(nil, &q)
	if err != nil {
		t.Fatal(err)
	}
	node := k.stores[0]
	if _, err := k.subscriber.peerOf(node.Ref()); err != nil {
		t.Fatal(err)
	}
	to := target{node: node.host.ID(), kem: node.kem, dataset: k.manifest.Dataset, purpose: msg.Query}
	s, done, err := k.subscriber.stream(t.Context(), to, bareProtocol, body, true)
	if err != nil {
		t.Fatal(err)
	}
	defer done()
	for {
		b, last, err := s.receive(msg.MaxRows, patience)
		if err != nil {
			t.Fatal(err)
		}
		if !last {
			continue
		}
		if n, err := msg.DecodeEnd(b); n != 2 || err != nil {
			t.Errorf("the old end of an answer: %d rows, %v", n, err)
		}
		return
	}
}

// TestSelfContradiction: a node that tells one thing today and another tomorrow
// has signed both.
func TestSelfContradiction(t *testing.T) {
	k, journal := paidMarket(t, &numbers{})
	q := k.request()
	q.SQL = `SELECT t1."c" FROM "d"."t" AS t1`
	for _, cell := range []byte{1, 1, 2} {
		k.stores[0].tell(func(l *liar) { one := l.row(cell); l.say(one, l.end(nil)) })
		rows, err := k.subscriber.Querier().Query(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for err == nil {
			_, err = rows.Next()
		}
		rows.Close()
	}
	k.subscriber.Receipts()
	b, err := os.ReadFile(journal)
	if err != nil {
		t.Fatal(err)
	}
	tampered := filepath.Join(t.TempDir(), "tampered.jsonl")
	b = bytes.Replace(b, []byte(`"rows":1`), []byte(`"rows":2`), 1)
	if err := os.WriteFile(tampered, append(b, "no receipt\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	found, err := VerifyReceipts(t.Context(), journal)
	if err != nil || found.Receipts != 3 || len(found.Bad) != 0 || len(found.Conflicts) != 1 {
		t.Errorf("found %+v, %v; want one conflict in three receipts", found, err)
	}
	found, err = VerifyReceipts(t.Context(), tampered)
	if err != nil || found.Receipts != 4 || len(found.Bad) != 2 {
		t.Errorf("found %+v, %v; want two bad lines of four", found, err)
	}
	if _, err := VerifyReceipts(t.Context(), journal+".none"); !errors.Is(err, enigma.NotFound) {
		t.Errorf("no such file: %v", err)
	}
}

// TestReceiptsAreBounded: neither memory nor disk fill up with receipts.
func TestReceiptsAreBounded(t *testing.T) {
	h := start(t, newLedger(), nil)
	path := filepath.Join(t.TempDir(), "receipts.jsonl")
	h.cfg.Receipts = path
	for i := range maxReceipts + 10 {
		h.receipts.keep(Receipt{Receipt: msg.Receipt{Rows: uint64(i)}})
	}
	got := h.Receipts()
	if len(got) != maxReceipts || got[0].Rows != 10 || got[maxReceipts-1].Rows != maxReceipts+9 {
		t.Errorf("%d receipts from %d to %d", len(got), got[0].Rows, got[len(got)-1].Rows)
	}
	lines := bytes.Repeat([]byte("x"), maxJournal/4)
	for range 11 {
		h.receipts.checking.Lock()
		err := h.receipts.write(lines)
		h.receipts.checking.Unlock()
		if err != nil {
			t.Fatal(err)
		}
	}
	for file, want := range map[string]int64{path: 3 * maxJournal / 4, path + ".1": maxJournal} {
		if info, err := os.Stat(file); err != nil || info.Size() != want {
			t.Errorf("%s: %v, want %d bytes", file, err, want)
		}
	}
}

// TestChecksAreBounded: of many signatures one look checks some, and all of a
// node that has forged one of those.
func TestChecksAreBounded(t *testing.T) {
	h := start(t, newLedger(), nil)
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	batch := func(forged int) (out []Receipt) {
		for i := range 100 {
			x := Receipt{Receipt: msg.Receipt{Node: w.Address(), Rows: uint64(i)}, Peer: "node"}
			sig, err := w.Sign(x.Digest())
			if err != nil {
				t.Fatal(err)
			}
			copy(x.Signature[:], sig)
			if i < forged {
				x.Signature[5] ^= 1
			}
			out = append(out, x)
		}
		return out
	}
	checked := 0
	for _, x := range h.receipts.genuine(batch(0)) {
		if x.Checked {
			checked++
		}
	}
	if checked != maxChecks {
		t.Errorf("%d signatures checked, want %d", checked, maxChecks)
	}
	// Fewer are genuine than are chosen, so that one of those is forged.
	out := h.receipts.genuine(batch(100 - maxChecks + 1))
	if len(out) != maxChecks-1 || !out[0].Checked {
		t.Errorf("%d receipts kept of %d that are genuine", len(out), maxChecks-1)
	}
}
