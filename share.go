package enigma

import "context"

// A ShareKeeper keeps a custodian's shares of data-set keys. It is safe for
// concurrent use. Who may deposit and who may fetch is decided by the door in
// front of it.
type ShareKeeper interface {
	// Keep stores this custodian's share of one revision's key, durably, in
	// place of an earlier one. It does not keep the slice.
	Keep(ctx context.Context, id DatasetID, revision uint64, share []byte) error

	// Share returns the share; NotFound if there is none.
	Share(ctx context.Context, id DatasetID, revision uint64) ([]byte, error)
}
