package node

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"enigma"
	"enigma/internal/durable"
)

// A shareFolder keeps a custodian's key shares, a file each. One share alone
// opens nothing.
type shareFolder struct{ dir string }

var _ enigma.ShareKeeper = (*shareFolder)(nil)

func (f *shareFolder) file(id enigma.DatasetID, revision uint64) string {
	return filepath.Join(f.dir, fmt.Sprintf("%s-%d.share", hex.EncodeToString(id[:]), revision))
}

// Keep stores a share durably: it is on disk, under its final name, before the
// provider is told so.
func (f *shareFolder) Keep(_ context.Context, id enigma.DatasetID, revision uint64, share []byte) error {
	return durable.WriteFile(f.file(id, revision), share, 0o600)
}

// Share returns the share, or an error of kind NotFound.
func (f *shareFolder) Share(_ context.Context, id enigma.DatasetID, revision uint64) ([]byte, error) {
	b, err := os.ReadFile(f.file(id, revision))
	if errors.Is(err, os.ErrNotExist) {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "key share", Err: errors.New("this custodian keeps none for the data set's revision")}
	}
	return b, err
}

// unclaimed is how long a share waits for its revision to be registered. Anybody
// may deposit shares of a data set of their own before they register it.
const unclaimed = 24 * time.Hour

// sweepEvery is how often unclaimed shares are looked for.
const sweepEvery = time.Hour

// sweep removes the shares that have waited in vain.
func (f *shareFolder) sweep(registered func(id enigma.DatasetID, revision uint64) bool, now time.Time) (removed int, err error) {
	entries, err := os.ReadDir(f.dir)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || now.Sub(info.ModTime()) < unclaimed {
			continue
		}
		digits, rest, _ := strings.Cut(e.Name(), "-")
		var id enigma.DatasetID
		revision, err := strconv.ParseUint(strings.TrimSuffix(rest, ".share"), 10, 64)
		if err != nil || id.UnmarshalText([]byte(digits)) != nil || registered(id, revision) {
			continue
		}
		if err := os.Remove(filepath.Join(f.dir, e.Name())); err != nil {
			return removed, err
		}
		removed++
	}
	return removed, nil
}

// sweepShares removes unclaimed shares until ctx ends. It trusts the ledger only
// while that is in step with the chain.
func (n *Node) sweepShares(ctx context.Context) {
	for ctx.Err() == nil {
		sleep(ctx, sweepEvery)
		if n.ledger.Err() != nil {
			continue
		}
		removed, err := n.shares.sweep(func(id enigma.DatasetID, revision uint64) bool {
			l, _ := n.ledger.Listing(id)
			return revision <= l.Revision
		}, time.Now())
		if removed > 0 || err != nil {
			n.log.InfoContext(ctx, "shares of data sets that were never registered removed", "shares", removed, "err", err)
		}
	}
}

// count says how many shares there are.
func (f *shareFolder) count() int {
	entries, err := os.ReadDir(f.dir)
	if err != nil {
		return 0
	}
	n := 0
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".share") {
			n++
		}
	}
	return n
}
