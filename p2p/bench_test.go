package p2p

import (
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p/msg"
)

// BenchmarkQuery measures answers of 100,000 rows of 100 bytes between two
// hosts in one process, and requests for one row.
func BenchmarkQuery(b *testing.B) {
	for _, bb := range []struct {
		name   string
		n, pad int
	}{
		{"rows=1", 1, 0},
		{"rows=100000", 100_000, 100},
	} {
		b.Run(bb.name, func(b *testing.B) {
			k := openMarket(b, tcpOnly, &numbers{n: bb.n, pad: bb.pad})
			k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
			b.SetBytes(int64(bb.n * (bb.pad + 22)))
			b.ReportAllocs()
			for b.Loop() {
				rows, err := k.query(b.Context())
				if err != nil {
					b.Fatal(err)
				}
				if _, err := count(rows); err != nil {
					b.Fatal(err)
				}
				rows.Close()
			}
		})
	}
}

// BenchmarkReceipt is what a receipt adds to an answer of one row: at the node,
// at the gateway before the end of the answer, and the signature's check, which
// for small answers comes after.
func BenchmarkReceipt(b *testing.B) {
	w, err := wallet.New()
	if err != nil {
		b.Fatal(err)
	}
	const sql = `SELECT t1."c_0011223344556677" FROM "d0011223344556677r1"."t_0011223344556677" AS t1 WHERE (t1."c_8899aabbccddeeff" = $1)`
	body, err := msg.AppendRequest(nil, &enigma.Request{SQL: sql, Args: []enigma.Arg{{OID: 20, Value: make([]byte, 8)}}})
	if err != nil {
		b.Fatal(err)
	}
	row := msg.AppendRow(nil, [][]byte{make([]byte, 8), make([]byte, 16)})
	digest := func() (x msg.Receipt) {
		tally := msg.NewTally(sql)
		x = msg.Receipt{Node: w.Address(), Request: msg.RequestDigest(body), Stream: msg.StreamDigest(msg.Header{})}
		tally.Add(row)
		tally.Fill(&x, 1)
		return x
	}
	var x msg.Receipt
	b.Run("issue", func(b *testing.B) {
		for b.Loop() {
			x = digest()
			sig, _ := w.Sign(x.Digest())
			copy(x.Signature[:], sig)
		}
	})
	b.Run("match", func(b *testing.B) {
		encoded := x.Append(nil)
		for b.Loop() {
			want := digest()
			got, err := msg.DecodeReceipt(encoded)
			if err != nil {
				b.Fatal(err)
			}
			if err := got.Match(&want); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("journal", func(b *testing.B) {
		kept := Receipt{Receipt: x, Peer: "12D3KooW", Seen: time.Unix(1_800_000_000, 0)}
		var line []byte
		for b.Loop() {
			line = kept.appendJSON(line[:0])
		}
	})
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			if err := x.Verify(); err != nil {
				b.Fatal(err)
			}
		}
	})
}
