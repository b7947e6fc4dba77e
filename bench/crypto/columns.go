package crypto

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"

	"enigma"
	"enigma/bench"
	"enigma/internal/column"
	"enigma/internal/seal"
)

// columnKinds are the columns that are measured.
var columnKinds = []struct {
	typ    string
	scheme enigma.Scheme
}{
	{"text", enigma.Det},
	{"text", enigma.Ope},
	{"bigint", enigma.Det},
	{"timestamptz", enigma.Ope},
	{"numeric(12,2)", enigma.Ope},
	{"numeric(9,2)", enigma.Ope},
	{"numeric(25,2)", enigma.Ope},
	{"integer", enigma.Ope},
	{"numeric(12,2)", enigma.Sum},
	{"text", enigma.Rnd},
}

// columns encrypt and decrypt batches of values of a type as PostgreSQL sends
// them.
func columns(key [32]byte) ([]measure, error) {
	var all []measure
	for _, k := range columnKinds {
		ms, err := columnMeasures(k.typ, k.scheme, key)
		if err != nil {
			return nil, fmt.Errorf("%s %s: %w", k.scheme, k.typ, err)
		}
		all = append(all, ms...)
	}
	return all, nil
}

func columnMeasures(name string, scheme enigma.Scheme, key [32]byte) ([]measure, error) {
	spec, err := column.SpecOf(&enigma.Column{Type: name, Scheme: scheme}, column.Version, 1)
	if err != nil {
		return nil, err
	}
	codec, err := column.New(spec, func(string) [32]byte { return key }, "trades.price")
	if err != nil {
		return nil, err
	}
	const n = 1000
	r := rand.New(rand.NewPCG(2, 2))
	plains, ids := make([][]byte, n), [][]uint64{make([]uint64, n)}
	var in column.Sealed
	for i := range plains {
		plains[i], ids[0][i] = value(name, r), uint64(i+1)
		in.IDs = append(in.IDs, binary.BigEndian.AppendUint64(nil, ids[0][i]))
	}
	var b, out, back column.Buffer
	terms, err := codec.EncryptColumn(&b, plains, ids)
	if err != nil {
		return nil, err
	}
	in.Terms = terms[0]
	if _, err := codec.DecryptColumn(&back, in); err != nil {
		return nil, err
	}
	what := fmt.Sprintf("column %s %s", name, scheme)
	return []measure{
		{name: what + ", encrypt", per: n, run: func(int) { _, _ = codec.EncryptColumn(&out, plains, ids) }},
		{name: what + ", decrypt", per: n, run: func(int) { _, _ = codec.DecryptColumn(&back, in) }, bar: "value <= 3000"},
	}, nil
}

// value is an everyday value of a type, in PostgreSQL's binary format.
func value(typ string, r *rand.Rand) []byte {
	switch typ {
	case "text":
		return fmt.Appendf(nil, "BTC-%03d", r.IntN(1000))
	case "integer":
		return binary.BigEndian.AppendUint32(nil, r.Uint32N(1_000_000))
	case "numeric(12,2)", "numeric(9,2)", "numeric(25,2)": // two groups of four digits, the second after the point
		whole := 1 + r.Uint32N(9998)
		b := []byte{0, 2, 0, 0, 0, 0, 0, 2}
		b = binary.BigEndian.AppendUint16(b, uint16(whole))
		return binary.BigEndian.AppendUint16(b, uint16(100*(1+r.Uint32N(99))))
	case "timestamptz": // minutes of some years
		return binary.BigEndian.AppendUint64(nil, uint64(r.Uint32N(2_000_000))*60_000_000+757_382_400_000_000)
	}
	return binary.BigEndian.AppendUint64(nil, r.Uint64())
}

// frame is how much of an answer is sealed at a time.
const frame = 64 << 10

// gigabytes turns the time of one frame into its speed, beside that of AES block
// by block.
func gigabytes(ns, aes float64) bench.Result {
	return bench.Result{Unit: "GB/s", Value: frame / ns, Baseline: 16 / aes}
}

// sealMeasures are what the way between two nodes costs: opening a session, and
// one frame of rows.
func sealMeasures() ([]measure, error) {
	opener, err := seal.GenerateKey()
	if err != nil {
		return nil, err
	}
	accepter, err := seal.GenerateKey()
	if err != nil {
		return nil, err
	}
	begun, hello, err := seal.Open(accepter.Public(), nil)
	if err != nil {
		return nil, err
	}
	there, reply, err := seal.Accept(accepter, opener.Public(), hello, nil)
	if err != nil {
		return nil, err
	}
	here, err := begun.Finish(opener, reply)
	if err != nil {
		return nil, err
	}
	plain, sealed := make([]byte, frame), make([]byte, 0, 2*frame)
	w, w2 := here.Writer(1), here.Writer(2)
	r, r2 := there.Reader(1), there.Reader(2)
	if _, _, err := r.Open(w.Seal(plain, false)); err != nil {
		return nil, errors.Join(errors.New("the channel's two ends differ"), err)
	}
	return []measure{
		{name: "seal frames of 64 KiB", run: func(int) { w.Append(sealed[:0], plain, false) }, as: gigabytes, bar: "value >= 1"},
		{
			name: "seal and open frames of 64 KiB", as: gigabytes, bar: "value >= 1",
			run: func(int) { _, _, _ = r2.OpenInPlace(w2.Append(sealed[:0], plain, false)) },
		},
		{name: "open a session, both sides", run: func(int) {
			begun, hello, _ := seal.Open(accepter.Public(), nil)
			_, reply, _ := seal.Accept(accepter, opener.Public(), hello, nil)
			_, _ = begun.Finish(opener, reply)
		}},
	}, nil
}
