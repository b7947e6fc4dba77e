package msg

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"testing"

	"enigma"
	"enigma/internal/vector"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

const filtering = `SELECT t1."c_1" FROM "d1r1"."t_1" AS t1 WHERE (t1."c_2" = $1)`

// tuples are rows of one cell each.
func tuples(cells ...string) (out []byte) {
	for _, c := range cells {
		out = AppendRow(out, [][]byte{[]byte(c)})
	}
	return out
}

// signedReceipt is a node's receipt over rows in answer to sql.
func signedReceipt(t testing.TB, w *wallet.Wallet, sql string, alter func(*Receipt), cells ...string) Receipt {
	t.Helper()
	q := enigma.Request{Dataset: enigma.DatasetID{1}, Revision: 3, SQL: sql, Args: []enigma.Arg{{OID: 20, Value: make([]byte, 8)}}}
	body, err := AppendRequest(nil, &q)
	if err != nil {
		t.Fatal(err)
	}
	r := Receipt{
		Node: w.Address(), Subscriber: enigma.Address{2}, Dataset: q.Dataset, Revision: q.Revision,
		Request: RequestDigest(body), Stream: StreamDigest(Header{Session: [16]byte{9}, Number: 4}), Time: 1_800_000_000,
	}
	tally := NewTally(sql)
	tally.Add(tuples(cells...))
	tally.Fill(&r, uint64(len(cells)))
	if alter != nil {
		alter(&r)
	}
	sig, err := w.Sign(r.Digest())
	if err != nil {
		t.Fatal(err)
	}
	copy(r.Signature[:], sig)
	return r
}

// TestReceiptSignature: nothing in a receipt can be altered once it is signed.
func TestReceiptSignature(t *testing.T) {
	t.Parallel()
	w := account(t)
	good := signedReceipt(t, w, filtering, nil, "a", "b")
	if err := good.Verify(); err != nil {
		t.Fatal(err)
	}
	encoded := good.Append(nil)
	for i := range encoded {
		b := bytes.Clone(encoded)
		b[i] ^= 1
		x, err := DecodeReceipt(b)
		if err == nil {
			err = x.Verify()
		}
		if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrSignature) {
			t.Errorf("byte %d of %d altered: %v", i, len(b), err)
		}
	}
	for n := range encoded {
		if _, err := DecodeReceipt(encoded[:n]); !errors.Is(err, ErrMalformed) {
			t.Errorf("the first %d bytes: %v", n, err)
		}
	}
}

// TestReceiptDigest compares with go-ethereum's EIP-712, and the constants that
// are written out with what they stand for.
func TestReceiptDigest(t *testing.T) {
	t.Parallel()
	r := signedReceipt(t, account(t), filtering, nil, "a")
	number := func(n uint64) *math.HexOrDecimal256 { return math.NewHexOrDecimal256(int64(n)) }
	want := typedData(t, "Receipt", receiptType, apitypes.TypedDataMessage{
		"node": r.Node.String(), "subscriber": r.Subscriber.String(), "dataset": r.Dataset[:], "revision": number(r.Revision),
		"request": r.Request[:], "stream": r.Stream[:], "rows": number(r.Rows), "answer": r.Answer[:],
		"determined": r.Determined, "set": r.Set[:], "time": number(r.Time),
	})
	if got := r.Digest(); !bytes.Equal(got[:], want) {
		t.Errorf("digest = %x, want %x", got, want)
	}
	if got := structHash(wallet.Keccak256([]byte(domainType)), stringWord("Enigma"), stringWord("1")); string(got[:]) != domain {
		t.Errorf("domain = %x", got)
	}
	if got := wallet.Keccak256([]byte(receiptType)); string(got[:]) != receiptKind {
		t.Errorf("kind of receipts = %x", got)
	}
}

// TestTallyIgnoresFrames: the digests depend on the rows, not on how they were
// cut, and the order-independent one not on their order either.
func TestTallyIgnoresFrames(t *testing.T) {
	t.Parallel()
	rows := [][]byte{tuples("a"), tuples("b"), tuples("b"), tuples("")}
	sum := func(frames ...[]byte) (r Receipt) {
		tally := NewTally(filtering)
		for _, f := range frames {
			tally.Add(f)
		}
		tally.Fill(&r, 4)
		return r
	}
	whole := sum(bytes.Join(rows, nil))
	cut := sum(rows[0], append(bytes.Clone(rows[1]), rows[2]...), rows[3])
	turned := sum(rows[3], rows[1], rows[0], rows[2])
	if whole != cut {
		t.Error("the digests depend on the frames")
	}
	if turned.Answer == whole.Answer || turned.Set != whole.Set {
		t.Error("want another answer and the same set when the order is another")
	}
	once := sum(rows[0], rows[1], rows[3])
	if once.Set == whole.Set {
		t.Error("a row that comes twice counts once")
	}
	if glued := sum(tuples("ab")); glued.Answer == sum(tuples("a", "b")).Answer || glued.Set == sum(tuples("a", "b")).Set {
		t.Error("cells run into each other")
	}
}

// TestSetEnds: large answers have no order-independent digest, and neither have
// those to statements that do not determine their rows.
func TestSetEnds(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		sql  string
		n    int
		want bool
	}{{filtering, 0, true}, {filtering, MaxSet, true}, {filtering, MaxSet + 1, false}, {filtering, 3 * MaxSet, false}, {filtering + " LIMIT 5", 5, false}} {
		tally := NewTally(tt.sql)
		for i := range tt.n {
			tally.Add(tuples(fmt.Sprint(i)))
		}
		var r Receipt
		if tally.Fill(&r, uint64(tt.n)); (r.Set != enigma.Hash{}) != tt.want {
			t.Errorf("%d rows of %s: set %s", tt.n, tt.sql, r.Set)
		}
	}
}

func TestConflict(t *testing.T) {
	t.Parallel()
	w := account(t)
	other, err := wallet.Import([32]byte{31: 8})
	if err != nil {
		t.Fatal(err)
	}
	limited := filtering + " LIMIT 1"
	a := signedReceipt(t, w, filtering, nil, "a", "b")
	unsigned := signedReceipt(t, w, filtering, nil, "a", "x")
	unsigned.Signature[3] ^= 1
	large := make([]string, MaxSet+1)
	tests := []struct {
		name string
		a, b Receipt
		want bool
	}{
		{"the same", a, a, false},
		{"the same rows at another time, in another stream", a, signedReceipt(t, w, filtering, func(r *Receipt) { r.Time++; r.Stream[0]++ }, "a", "b"), false},
		{"the same rows in another order", a, signedReceipt(t, w, filtering, nil, "b", "a"), false},
		{"another row", a, signedReceipt(t, w, filtering, nil, "a", "x"), true},
		{"another row, told to another subscriber", a, signedReceipt(t, w, filtering, func(r *Receipt) { r.Subscriber[0]++ }, "a", "x"), true},
		{"a row fewer", a, signedReceipt(t, w, filtering, nil, "a"), true},
		{"no rows", a, signedReceipt(t, w, filtering, nil), true},
		{"far more rows", a, signedReceipt(t, w, filtering, nil, large...), true},
		{"many rows, one of them another", signedReceipt(t, w, filtering, nil, large...), signedReceipt(t, w, filtering, nil, append([]string{"x"}, large[1:]...)...), false},
		{"of another node", a, signedReceipt(t, other, filtering, nil, "a", "x"), false},
		{"another request", a, signedReceipt(t, w, filtering+" ", nil, "a", "x"), false},
		{"another revision", a, signedReceipt(t, w, filtering, func(r *Receipt) { r.Revision++ }, "a", "x"), false},
		{"a forged one", a, unsigned, false},
		{"any of several rows", signedReceipt(t, w, limited, nil, "a"), signedReceipt(t, w, limited, nil, "b"), false},
	}
	for _, tt := range tests {
		if Conflict(tt.a, tt.b) != tt.want || Conflict(tt.b, tt.a) != tt.want {
			t.Errorf("%s: want %v", tt.name, tt.want)
		}
	}
}

func TestDetermined(t *testing.T) {
	t.Parallel()
	tests := []struct {
		sql  string
		want bool
	}{
		{filtering, true},
		{`SELECT count(*) FROM "d1r3"."trades_x" AS t1`, true},
		{`SELECT t1."a", t2."b" FROM "d"."x" AS t1 INNER JOIN "d"."y" AS t2 ON (t1."a" = t2."a") ORDER BY t1."a" DESC NULLS FIRST`, true},
		{`SELECT t1."limit" FROM "d"."x" AS t1 WHERE ((t1."a" >= $1) AND (t1."a" <> $12) AND (t1."b" = ANY ($2)))`, true},
		{`SELECT t1."a" FROM "d"."x" AS t1 LIMIT 5`, false},
		{`EXPLAIN SELECT t1."a" FROM "d"."x" AS t1`, false}, // by each node's own statistics
		{`SELECT t1."a" FROM "d"."x" AS t1 ORDER BY t1."a" OFFSET 2`, false},
		{`SELECT t1."a" FROM "d"."x" AS t1 FETCH FIRST 7 ROWS WITH TIES`, false},
		{`SELECT DISTINCT t1."a" FROM "d"."x" AS t1`, false},
		{`SELECT t1."a", count(*) FROM "d"."x" AS t1 GROUP BY t1."a"`, false},
		{`SELECT max(t1."a") FROM "d"."x" AS t1`, false},
		{`SELECT random()`, false},
		{`SELECT "random"()`, false},
		{`SELECT "random" ()`, false},
		{`SELECT t1 ()`, false},
		{`SELECT pg_catalog.count(*)`, false},
		{`SELECT "other".count(*)`, false},
		{`SELECT "other" . count (*)`, false},
		{`SELECT t1$1()`, false},
		{`SELECT count$1(*)`, false},
		{`SELECT current_timestamp`, false},
		{`SELECT t1."a" FROM "d"."x" AS t1 WHERE t1."a" = 'now'`, false},
		{`SELECT $$now$$`, false},
		{`SELECT $a$now$a$`, false},
		{`SELECT $1a`, false},
		{`SELECT 1 -- limit`, false},
		{`SELECT 1 /* limit */`, false},
		{`SELECT "a`, false},
		{"SELECT \u017felect", false},
	}
	for _, tt := range tests {
		if got := Determined(tt.sql); got != tt.want {
			t.Errorf("Determined(%s) = %v", tt.sql, got)
		}
	}
}

const receiptSpec = "../../docs/spec/receipt-v1.md"

// TestReceiptExample computes the specification's worked example again.
func TestReceiptExample(t *testing.T) {
	t.Parallel()
	ex := vector.Example(t, receiptSpec)
	check := func(name string, got []byte) {
		t.Helper()
		if want := vector.Bytes(t, ex, name); !bytes.Equal(got, want) {
			t.Errorf("%s = %x, the specification says %x", name, got, want)
		}
	}
	w, err := wallet.Import([32]byte(vector.Bytes(t, ex, "node's private key")))
	if err != nil {
		t.Fatal(err)
	}
	q := enigma.Request{
		Dataset: enigma.DatasetID(vector.Bytes(t, ex, "data set")), Revision: 3, SQL: ex["SQL"],
		Args: []enigma.Arg{{OID: 20, Value: vector.Bytes(t, ex, "$1, an int8")}},
	}
	body, err := AppendRequest(nil, &q)
	if err != nil {
		t.Fatal(err)
	}
	check("request message", body)
	head := Header{Session: [16]byte(vector.Bytes(t, ex, "session")), Number: 7}
	tally := NewTally(q.SQL)
	one := AppendRow(nil, [][]byte{vector.Bytes(t, ex, "cell of row 1")})
	two := AppendRow(nil, [][]byte{nil})
	check("tuple 1", one)
	check("tuple 2", two)
	tally.Add(append(bytes.Clone(one), two...))
	r := Receipt{
		Node: w.Address(), Subscriber: enigma.Address(vector.Bytes(t, ex, "subscriber")), Dataset: q.Dataset, Revision: 3,
		Request: RequestDigest(body), Stream: StreamDigest(head), Time: 1_800_000_000,
	}
	tally.Fill(&r, 2)
	if !r.Determined {
		t.Error("the example's statement determines its rows")
	}
	check("node", r.Node[:])
	check("request", r.Request[:])
	check("stream", r.Stream[:])
	check("answer", r.Answer[:])
	check("set", r.Set[:])
	digest := r.Digest()
	check("digest", digest[:])
	sig, err := w.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	copy(r.Signature[:], sig)
	check("signature", sig)
	check("receipt", r.Append(nil))
}

// receiptVectors is the form of testdata/receipt-v1.json.
type receiptVectors struct {
	Spec       string           `json:"spec"`
	Tallies    []tallyCase      `json:"tallies"`
	Receipts   []receiptCase    `json:"receipts"`
	Determined []determinedCase `json:"determined"`
	Conflicts  []conflictCase   `json:"conflicts"`
}

type tallyCase struct {
	Name   string      `json:"name"`
	SQL    string      `json:"sql"`
	Tuples vector.Hex  `json:"tuples"`
	Rows   uint64      `json:"rows"`
	Answer enigma.Hash `json:"answer"`
	Set    enigma.Hash `json:"set"`
}

type receiptCase struct {
	Name    string     `json:"name"`
	Receipt vector.Hex `json:"receipt"`
	Digest  vector.Hex `json:"digest"`  // that is signed; none if malformed
	Failure string     `json:"failure"` // "", "malformed" or "signature"
}

type determinedCase struct {
	SQL  string `json:"sql"`
	Want bool   `json:"want"`
}

type conflictCase struct {
	Name string     `json:"name"`
	A    vector.Hex `json:"a"`
	B    vector.Hex `json:"b"`
	Want bool       `json:"want"`
}

func TestReceiptVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/receipt-v1.json", func() receiptVectors { return buildReceipts(t) })
	if len(v.Tallies) < 5 || len(v.Receipts) < 6 || len(v.Determined) < 6 || len(v.Conflicts) < 5 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Tallies {
		var r Receipt
		tally := NewTally(w.SQL)
		tally.Add(w.Tuples)
		if tally.Fill(&r, w.Rows); r.Answer != w.Answer || r.Set != w.Set {
			t.Errorf("%s: answer %s, set %s", w.Name, r.Answer, r.Set)
		}
	}
	failures := map[string]error{"": nil, "malformed": ErrMalformed, "signature": ErrSignature}
	for _, w := range v.Receipts {
		r, err := DecodeReceipt(w.Receipt)
		if err == nil {
			if d := r.Digest(); !bytes.Equal(d[:], w.Digest) {
				t.Errorf("%s: digest %x, want %x", w.Name, d, w.Digest)
			}
			err = r.Verify()
		}
		if !errors.Is(err, failures[w.Failure]) {
			t.Errorf("%s: %v, want %q", w.Name, err, w.Failure)
		}
	}
	for _, w := range v.Determined {
		if Determined(w.SQL) != w.Want {
			t.Errorf("Determined(%s) = %v", w.SQL, !w.Want)
		}
	}
	for _, w := range v.Conflicts {
		a, err := DecodeReceipt(w.A)
		if err != nil {
			t.Fatal(err)
		}
		b, err := DecodeReceipt(w.B)
		if err != nil {
			t.Fatal(err)
		}
		if Conflict(*a, *b) != w.Want {
			t.Errorf("%s: want %v", w.Name, w.Want)
		}
	}
}

func buildReceipts(t *testing.T) receiptVectors {
	v := receiptVectors{Spec: "receipt-v1"}
	w := account(t)
	tallied := func(name, sql string, cells ...string) {
		var r Receipt
		tally := NewTally(sql)
		tally.Add(tuples(cells...))
		tally.Fill(&r, uint64(len(cells)))
		v.Tallies = append(v.Tallies, tallyCase{name, sql, tuples(cells...), r.Rows, r.Answer, r.Set})
	}
	tallied("no rows", filtering)
	tallied("one row", filtering, "a")
	tallied("two rows", filtering, "a", "b")
	tallied("in the other order", filtering, "b", "a")
	tallied("one of them twice", filtering, "a", "b", "a")
	tallied("rows that are not determined", filtering+" LIMIT 2", "a", "b")

	good := signedReceipt(t, w, filtering, nil, "a", "b")
	add := func(name, failure string, b []byte) {
		c := receiptCase{Name: name, Receipt: b, Failure: failure}
		if r, err := DecodeReceipt(b); err == nil {
			d := r.Digest()
			c.Digest = d[:]
		}
		v.Receipts = append(v.Receipts, c)
	}
	altered := func(i int) []byte {
		b := good.Append(nil)
		b[i] ^= 2
		return b
	}
	add("genuine", "", good.Append(nil))
	late := signedReceipt(t, w, filtering, func(r *Receipt) { r.Time = 1 << 40 }, "a")
	add("of the last second that there is", "", late.Append(nil))
	add("of another wallet", "signature", altered(1))
	add("rows altered", "signature", altered(132+32+7))
	add("time altered", "signature", altered(len(altered(0))-66))
	add("signature altered", "signature", altered(len(altered(0))-40))
	add("another message", "malformed", altered(0))
	add("neither determined nor not", "malformed", altered(20+20+1+32+8+64+8+32))
	add("cut short", "malformed", good.Append(nil)[:290])
	add("with a byte more", "malformed", append(good.Append(nil), 0))
	loose := signedReceipt(t, w, filtering+" LIMIT 2", func(r *Receipt) { r.Set[0] = 1 }, "a")
	add("a set that is not determined", "malformed", loose.Append(nil))
	overtime := signedReceipt(t, w, filtering, func(r *Receipt) { r.Time = 1<<40 + 1 }, "a")
	add("past the end of time", "malformed", overtime.Append(nil))

	for _, sql := range []string{
		filtering, filtering + " LIMIT 2", `SELECT count(*) FROM "d"."x" AS t1`, `SELECT max(t1."a") FROM "d"."x" AS t1`,
		`SELECT "now"()`, `SELECT t1."limit" FROM "d"."x" AS t1 ORDER BY t1."a" ASC NULLS LAST`, `SELECT 'a'`,
	} {
		v.Determined = append(v.Determined, determinedCase{sql, Determined(sql)})
	}
	conflict := func(name string, b Receipt) {
		v.Conflicts = append(v.Conflicts, conflictCase{name, good.Append(nil), b.Append(nil), Conflict(good, b)})
	}
	conflict("the same", good)
	conflict("another order", signedReceipt(t, w, filtering, nil, "b", "a"))
	conflict("another row", signedReceipt(t, w, filtering, nil, "a", "x"))
	conflict("a row fewer", signedReceipt(t, w, filtering, nil, "a"))
	conflict("another request", signedReceipt(t, w, filtering+" ", nil, "a", "x"))
	forged := signedReceipt(t, w, filtering, nil, "a", "x")
	forged.Signature[0] ^= 1
	conflict("a forged one", forged)
	return v
}

// FuzzReceipt: what decodes is what Append writes, has one digest, and what
// differs in it in any bit is no receipt of the same node any more.
func FuzzReceipt(f *testing.F) {
	good := signedReceipt(f, account(f), filtering, nil, "a", "b")
	encoded := good.Append(nil)
	f.Add(encoded)
	f.Add(encoded[:100])
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeReceipt(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) {
				t.Fatal(err)
			}
			return
		}
		if !bytes.Equal(r.Append(nil), b) {
			t.Fatalf("%x decodes, but encodes as %x", b, r.Append(nil))
		}
		if r.Node == good.Node && r.Verify() == nil && !bytes.Equal(b, encoded) {
			t.Fatalf("%x verifies", b)
		}
		if Conflict(good, *r) {
			t.Fatalf("%x contradicts what was signed once", b)
		}
	})
}

// FuzzTally: cut anywhere between tuples, the digests are the same.
func FuzzTally(f *testing.F) {
	f.Add([]byte("ab"), uint16(3))
	f.Fuzz(func(t *testing.T, cell []byte, cut uint16) {
		var all []byte
		tally := NewTally(filtering)
		for i := range 1 + cut%50 {
			row := AppendRow(nil, [][]byte{cell, binary.BigEndian.AppendUint16(nil, i)})
			all = append(all, row...)
			tally.Add(row)
		}
		var a, b Receipt
		tally.Fill(&a, uint64(1+cut%50))
		whole := NewTally(filtering)
		whole.Add(all)
		if whole.Fill(&b, uint64(1+cut%50)); a != b {
			t.Fatal("the digests depend on the frames")
		}
	})
}
