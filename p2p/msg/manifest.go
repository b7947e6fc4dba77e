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

// Signer returns who signed the manifest.
func (a *Announcement) Signer() (enigma.Address, error) {
	hash := enigma.ManifestHash(a.Signed.Manifest)
	return wallet.RecoverText(hash[:], a.Signed.Signature)
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
