package msg

import (
	"bytes"
	"errors"
	"testing"

	"enigma"
	"enigma/internal/vector"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

func served(t testing.TB, w *wallet.Wallet) Served {
	t.Helper()
	s := Served{Dataset: enigma.DatasetID{1, 2}, Revision: 3, Manifest: enigma.Hash{4, 5}, Time: 1_800_000_000}
	if err := s.Sign(w); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestEvidenceDigests compares with go-ethereum's EIP-712.
func TestEvidenceDigests(t *testing.T) {
	t.Parallel()
	number := func(n uint64) *math.HexOrDecimal256 { return math.NewHexOrDecimal256(int64(n)) }
	s := served(t, account(t))
	want := typedData(t, "Served", servedType, apitypes.TypedDataMessage{
		"signer": s.Signer.String(), "dataset": s.Dataset[:], "revision": number(s.Revision), "manifest": s.Manifest[:],
		"time": number(s.Time),
	})
	if got := s.Digest(); !bytes.Equal(got[:], want) {
		t.Errorf("digest of %+v = %x, want %x", s, got, want)
	}
	u := Unreachable{Dataset: enigma.DatasetID{1}, Node: enigma.Address{2}, Since: 3, Until: 4}
	want = typedData(t, "Unreachable", unreachableType, apitypes.TypedDataMessage{
		"dataset": u.Dataset[:], "node": u.Node.String(), "since": number(u.Since), "until": number(u.Until),
	})
	if got := u.Digest(); !bytes.Equal(got[:], want) {
		t.Errorf("digest of %+v = %x, want %x", u, got, want)
	}
}

// TestServedSignature: no member can be altered once it is signed.
func TestServedSignature(t *testing.T) {
	t.Parallel()
	good := served(t, account(t))
	if err := good.Verify(); err != nil {
		t.Fatal(err)
	}
	for name, alter := range map[string]func(*Served){
		"signer":    func(s *Served) { s.Signer[0]++ },
		"data set":  func(s *Served) { s.Dataset[0]++ },
		"revision":  func(s *Served) { s.Revision++ },
		"manifest":  func(s *Served) { s.Manifest[0]++ },
		"time":      func(s *Served) { s.Time++ },
		"signature": func(s *Served) { s.Signature[40]++ },
		"v":         func(s *Served) { s.Signature[64] ^= 7 },
	} {
		x := good
		if alter(&x); !errors.Is(x.Verify(), ErrSignature) {
			t.Errorf("%s altered: %v", name, x.Verify())
		}
	}
}

// TestUnreachableSignature: a signature names its member for the very statement
// only.
func TestUnreachableSignature(t *testing.T) {
	t.Parallel()
	w := account(t)
	u := Unreachable{Dataset: enigma.DatasetID{1}, Node: enigma.Address{2}, Since: 3, Until: 4}
	sig, err := u.Sign(w)
	if err != nil {
		t.Fatal(err)
	}
	if who, err := u.Verify(sig); err != nil || who != w.Address() {
		t.Errorf("signed by %s, %v, want %s", who, err, w.Address())
	}
	for name, x := range map[string]Unreachable{
		"data set": {Node: u.Node, Since: 3, Until: 4},
		"node":     {Dataset: u.Dataset, Since: 3, Until: 4},
		"since":    {Dataset: u.Dataset, Node: u.Node, Since: 2, Until: 4},
		"until":    {Dataset: u.Dataset, Node: u.Node, Since: 3, Until: 5},
	} {
		if who, err := x.Verify(sig); err == nil && who == w.Address() {
			t.Errorf("%s altered, still signed by %s", name, who)
		}
	}
	if _, err := u.Verify(Signature{64: 29}); !errors.Is(err, ErrSignature) {
		t.Errorf("no signature: %v", err)
	}
}

const evidenceSpec = "../../docs/spec/evidence-v1.md"

// exampleServed is the statement of the worked example.
func exampleServed(t *testing.T, ex map[string]string) Served {
	t.Helper()
	w, err := wallet.Import([32]byte(vector.Bytes(t, ex, "signer's private key")))
	if err != nil {
		t.Fatal(err)
	}
	s := Served{
		Dataset: enigma.DatasetID(vector.Bytes(t, ex, "data set")), Revision: 3,
		Manifest: enigma.Hash(vector.Bytes(t, ex, "manifest")), Time: 1_800_000_000,
	}
	if err := s.Sign(w); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestEvidenceExample computes the specification's worked example again.
func TestEvidenceExample(t *testing.T) {
	t.Parallel()
	ex := vector.Example(t, evidenceSpec)
	check := func(name string, got []byte) {
		t.Helper()
		if want := vector.Bytes(t, ex, name); !bytes.Equal(got, want) {
			t.Errorf("%s = %x, the specification says %x", name, got, want)
		}
	}
	s := exampleServed(t, ex)
	digest := s.Digest()
	check("signer", s.Signer[:])
	check("served digest", digest[:])
	check("served signature", s.Signature[:])
	evidence := ServedEvidence(&s)
	check("evidence", evidence)
	salt := [32]byte(vector.Bytes(t, ex, "salt"))
	commitment := Commitment(EvidenceServed, evidence, enigma.Address(vector.Bytes(t, ex, "reporter")), salt)
	check("commitment", commitment[:])
	u := Unreachable{Dataset: s.Dataset, Node: s.Signer, Since: 1_799_900_000, Until: 1_800_000_000}
	digest = u.Digest()
	check("unreachable digest", digest[:])
}
