package node

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/durable"
	"enigma/internal/keyring"
	"enigma/internal/rowid"
)

// A rotation is a data set on its way to a new secret. What it is survives in
// the provider's keys directory until it is over, in this order of writing:
//
//	NAME-REVISION.rotating.key      the new secrets and the first one's shares, sealed
//	NAME-REVISION.rotating/intent   which manifest becomes which
//	NAME-REVISION.rotating/…        what package rotate keeps, and the record of numbers
//
// It is begun once the intent is there: before, nothing was encrypted.
type rotation struct {
	n        *Node
	listing  enigma.Listing
	from, to *enigma.Manifest
	secret   keyring.Secret // of to
	reserved keyring.Secret // of to's reserved columns, whether there are any or not
	shares   [][]byte       // of secret
}

// An intent is the file of that name.
type intent struct {
	From enigma.Hash `json:"from"` // of the manifest that is registered
	To   []byte      `json:"to"`   // canonical bytes of the next one
}

const rotating = ".rotating"

func (r *rotation) dir() string     { return r.n.keyStem(r.to.Name, r.to.Revision) + rotating }
func (r *rotation) keyFile() string { return r.dir() + ".key" }

// shareSize is a share's length, in the key file of a rotation.
const shareSize = 66

// resume returns the rotation of a data set that was begun and is not over; nil
// if there is none. Leftovers of one that was not begun are removed.
func (n *Node) resume(listing enigma.Listing) (*rotation, error) {
	found, err := files(n.keysDir(), listing.Name+"-*"+rotating+".key")
	if err != nil || len(found) == 0 {
		return nil, err
	}
	dir := found[len(found)-1]
	dir = dir[:len(dir)-len(".key")]
	b, err := os.ReadFile(filepath.Join(dir, "intent"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, n.forgetRotation(listing.Name)
	}
	if err != nil {
		return nil, err
	}
	var in intent
	if err := json.Unmarshal(b, &in); err != nil {
		return nil, staleRotation(listing.Name, err)
	}
	r := &rotation{n: n, listing: listing}
	if r.to, err = enigma.DecodeManifest(in.To); err != nil {
		return nil, staleRotation(listing.Name, err)
	}
	if listing.Manifest != in.From && listing.Manifest != enigma.ManifestHash(in.To) {
		return nil, staleRotation(listing.Name, fmt.Errorf("it was to make revision %d, and another revision %d has been registered since", r.to.Revision, listing.Revision))
	}
	if dir != r.dir() {
		return nil, staleRotation(listing.Name, fmt.Errorf("%s is of revision %d", dir, r.to.Revision))
	}
	return r, r.openKey()
}

func staleRotation(name string, why error) error {
	return &enigma.Error{
		Kind: enigma.Invalid, Op: "rotate", Err: fmt.Errorf("an unfinished rotation cannot go on: %w", why),
		Hint: "throw it away: enigma rotate --abort " + name,
	}
}

// openKey reads the new secret and its shares back.
func (r *rotation) openKey() error {
	kept, err := r.n.openSealed(r.keyFile())
	if err != nil {
		return err
	}
	defer clear(kept)
	const secrets = 2 * len(keyring.Secret{})
	if len(kept) != secrets+shareSize*len(r.to.Custodians) {
		return staleRotation(r.to.Name, keyring.ErrFile)
	}
	copy(r.secret[:], kept)
	copy(r.reserved[:], kept[len(r.secret):])
	for rest := kept[secrets:]; len(rest) > 0; rest = rest[shareSize:] {
		r.shares = append(r.shares, slices.Clone(rest[:shareSize]))
	}
	if !r.secret.Commits(r.to.KeyCommitment) {
		return staleRotation(r.to.Name, errors.New("its key is of another manifest"))
	}
	return nil
}

// close forgets the keys.
func (r *rotation) close() {
	r.secret.Close()
	r.reserved.Close()
	for _, share := range r.shares {
		clear(share)
	}
}

func (n *Node) openSealed(path string) ([]byte, error) {
	sealed, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	kept, err := keyring.OpenFile(sealed, []byte(n.phrase))
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: path, Err: err}
	}
	return kept, nil
}

// newRotation draws a new secret. Nothing is written before begin.
func (n *Node) newRotation(listing enigma.Listing, from *enigma.Manifest) (*rotation, error) {
	r := &rotation{n: n, listing: listing, from: from}
	next := *from
	next.Format, next.Revision = enigma.ManifestFormat, from.Revision+1
	next.KeyRevision, next.Batch = 0, enigma.Hash{}
	_, _ = rand.Read(r.reserved[:]) // never fails
	var err error
	if r.secret, r.shares, next.KeyCommitment, err = keyring.Split(rand.Reader, from.Threshold, len(from.Custodians)); err != nil {
		return nil, err
	}
	r.to = &next
	canonical, err := next.Encode()
	if err == nil {
		_, err = enigma.DecodeManifest(canonical)
	}
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Unsupported, Op: "rotate", Err: err, Hint: "publish the data set again instead"}
	}
	return r, nil
}

// begin makes the rotation last.
func (r *rotation) begin() error {
	plain := slices.Concat(r.secret[:], r.reserved[:], slices.Concat(r.shares...))
	defer clear(plain)
	sealed, err := keyring.SealFile(plain, []byte(r.n.phrase))
	if err != nil {
		return err
	}
	in := intent{From: r.listing.Manifest}
	if in.To, err = r.to.Encode(); err != nil {
		return err
	}
	b, err := json.Marshal(in)
	if err != nil {
		return err
	}
	if err := durable.WriteFile(r.keyFile(), sealed, 0o600); err != nil {
		return err
	}
	if err := os.Mkdir(r.dir(), 0o700); err != nil {
		return err
	}
	return durable.WriteFile(filepath.Join(r.dir(), "intent"), b, 0o600)
}

// oldSecret returns the secret of the registered revision: the provider's own
// copy, or what the custodians give back.
func (r *rotation) oldSecret(ctx context.Context) (keyring.Secret, error) {
	kept, err := r.n.openSealed(r.n.keyFile(r.from.Name, r.from.Keys()))
	if err == nil && len(kept) == len(keyring.Secret{}) && keyring.Secret(kept).Commits(r.from.KeyCommitment) {
		return keyring.Secret(kept), nil
	}
	r.n.log.WarnContext(ctx, "no key file fits the data set: asking its custodians", "dataset", r.listing.Path().String(), "err", err)
	shares, err := r.n.host.FetchShares(ctx, r.from)
	if err != nil {
		return keyring.Secret{}, err
	}
	return keyring.Combine(shares, r.from.KeyCommitment)
}

// oldReserved returns the secret of the registered revision's reserved columns,
// which only the provider has; any secret, if there are no such columns.
func (r *rotation) oldReserved() (keyring.Secret, error) {
	if !hasReserved(r.from.Tables) {
		return keyring.Secret{}, nil
	}
	kept, err := r.n.openSealed(r.n.reservedFile(r.from.Name, r.from.Keys()))
	if err == nil && len(kept) != len(keyring.Secret{}) {
		err = keyring.ErrFile
	}
	if err != nil {
		return keyring.Secret{}, &enigma.Error{
			Kind: enigma.Invalid, Op: "rotate", Err: fmt.Errorf("the key of reserved columns: %w", err),
			Hint: "nobody else has it: publish the data set again instead",
		}
	}
	return keyring.Secret(kept), nil
}

// numbers opens the record of row numbers used under the new secret. It lies
// with the rotation: publishing removes the records of attempts that failed.
func (r *rotation) numbers() (*rowid.Allocator, error) {
	return rowid.Open(filepath.Join(r.dir(), "numbers"), sha256.Sum256(r.to.KeyCommitment))
}

// announceRotated tells the network of manifests that were registered just
// before the node was stopped: nobody else can. The rest is done when rotate is
// called again.
func (n *Node) announceRotated(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	found, _ := files(n.keysDir(), "*"+rotating+"/intent")
	for _, file := range found {
		name, _, _ := strings.Cut(filepath.Base(filepath.Dir(file)), "-") // data sets' names have no dash
		var in intent
		b, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(b, &in)
		}
		l, ok := n.ledger.Listing(chain.DatasetID(n.wallet.Address(), name))
		if err == nil && ok && l.Manifest == enigma.ManifestHash(in.To) {
			err = n.announce(ctx, in.To)
		}
		if err != nil {
			n.log.WarnContext(ctx, "unfinished rotation", "dataset", name, "err", err)
		}
	}
}

// over puts the record of numbers where publications have theirs, and removes
// the rest. The old revision's key stays: the chain may yet take the new one
// back.
func (r *rotation) over() error {
	from, to := filepath.Join(r.dir(), "numbers"), numbersFile(r.n.keyStem(r.to.Name, r.to.Revision), sha256.Sum256(r.to.KeyCommitment))
	for _, ext := range []string{"", ".lock"} { // the lock says that the file was there
		if err := durable.Rename(from+ext, to+ext); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return r.n.forgetRotation(r.to.Name)
}

// forgetRotation removes what rotations of a data set left, the keys last.
func (n *Node) forgetRotation(name string) error {
	left, err := files(n.keysDir(), name+"-*"+rotating)
	if err != nil {
		return err
	}
	for _, dir := range left {
		// Without its intent it was never begun, should the rest stay.
		if err := os.Remove(filepath.Join(dir, "intent")); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	keys, err := files(n.keysDir(), name+"-*"+rotating+".key")
	for _, key := range keys {
		err = errors.Join(err, os.Remove(key))
	}
	return err
}
