package msg

import (
	"enigma"
	"enigma/internal/wallet"
)

// An Announcement is a signed manifest on its way, in gossip, in a DHT record
// and on streams. The data set's id comes first, so that the chain's hash can
// refuse the rest before anybody parses it.
type Announcement struct {
	Dataset enigma.DatasetID
	Signed  enigma.SignedManifest
}

// Append adds a's encoding to dst.
func (a *Announcement) Append(dst []byte) []byte {
	dst = append(append(dst, byte(TypeManifest)), a.Dataset[:]...)
	dst = appendChunk(dst, a.Signed.Signature)
	return appendChunk(dst, a.Signed.Manifest)
}

// DecodeAnnouncement reads what Append wrote. It checks nothing else.
func DecodeAnnouncement(b []byte) (*Announcement, error) {
	r := reader{b: b}
	var a Announcement
	r.expect(TypeManifest)
	r.fill(a.Dataset[:])
	a.Signed.Signature = r.chunk(sigSize)
	a.Signed.Manifest = r.chunk(MaxManifest)
	return &a, r.end()
}

const manifestType = "Manifest(bytes32 dataset,bytes32 hash)"

func manifestDigest(id enigma.DatasetID, canonical []byte) [32]byte {
	return typedDigest(manifestType, id, enigma.ManifestHash(canonical))
}

// Sign fills in the signature of the wallet that offers the data set.
func (a *Announcement) Sign(w *wallet.Wallet) (err error) {
	a.Signed.Signature, err = w.Sign(manifestDigest(a.Dataset, a.Signed.Manifest))
	return err
}

// Signer returns who signed the manifest.
func (a *Announcement) Signer() (enigma.Address, error) {
	return wallet.Recover(manifestDigest(a.Dataset, a.Signed.Manifest), a.Signed.Signature)
}

// AppendGet adds the message that asks a node for a manifest.
func AppendGet(dst []byte, id enigma.DatasetID) []byte {
	return append(append(dst, byte(TypeGet)), id[:]...)
}

// DecodeGet reads what AppendGet wrote.
func DecodeGet(b []byte) (id enigma.DatasetID, err error) {
	r := reader{b: b}
	r.expect(TypeGet)
	r.fill(id[:])
	return id, r.end()
}
