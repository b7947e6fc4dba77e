package node

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"enigma"
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
	path := f.file(id, revision)
	file, err := os.OpenFile(path+".new", os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(share)
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// Share returns the share, or an error of kind NotFound.
func (f *shareFolder) Share(_ context.Context, id enigma.DatasetID, revision uint64) ([]byte, error) {
	b, err := os.ReadFile(f.file(id, revision))
	if errors.Is(err, os.ErrNotExist) {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "key share", Err: errors.New("this custodian keeps none for the data set's revision")}
	}
	return b, err
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
