package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/internal/publish"
	"enigma/internal/rotate"
	"enigma/p2p"
)

// A RotateRequest asks a provider's node to encrypt one of its data sets anew,
// under a new key, from what the storage nodes hold.
type RotateRequest struct {
	Dataset string `json:"dataset"`           // its name, or "0x<provider>/<name>"
	DryRun  bool   `json:"dry_run,omitempty"` // check and count, change nothing
	Verify  bool   `json:"verify,omitempty"`  // read every row back, not some
	Abort   bool   `json:"abort,omitempty"`   // throw away what an unfinished rotation left
}

// A Rotated is a data set that has just been rotated, or, after a dry run, that
// would be.
type Rotated struct {
	Path       string         `json:"path"`
	Revision   uint64         `json:"revision"` // the new one
	Manifest   enigma.Hash    `json:"manifest"`
	FromFormat int            `json:"from_format"` // of the manifests, which differ once
	Format     int            `json:"format"`
	Tables     []RotatedTable `json:"tables"`
	Reserved   bool           `json:"reserved,omitempty"`     // it has reserved columns: grants have to be made anew
	Resumed    int64          `json:"resumed_rows,omitempty"` // that an earlier attempt had done
	Verified   int64          `json:"verified_rows"`          // read back and compared
	DryRun     bool           `json:"dry_run,omitempty"`
	Aborted    bool           `json:"aborted,omitempty"`
	Took       time.Duration  `json:"took_ns"`
}

// A RotatedTable is one of its tables.
type RotatedTable struct {
	Name  string `json:"name"`
	Rows  int64  `json:"rows"`
	Bytes int64  `json:"bytes,omitempty"` // of terms; unknown to a dry run
}

// rotate does all of it. Subscribers are served from the old revision until the
// new one is registered, and that is the last thing but telling them.
func (n *Node) rotate(ctx context.Context, q RotateRequest, report func(Progress)) (Rotated, error) {
	start := time.Now()
	var out Rotated
	listing, err := n.own(ctx, "rotate", q.Dataset)
	if err != nil {
		return out, err
	}
	if !n.begin() {
		return out, &enigma.Error{Kind: enigma.Unavailable, Op: "rotate", Err: errors.New("the node is publishing or rotating something"), Hint: "wait for it to end"}
	}
	defer n.publishing.Unlock()
	out.Path, out.DryRun = listing.Path().String(), q.DryRun
	if q.Abort {
		out.Aborted, out.Revision = true, listing.Revision
		return out, n.forgetRotation(listing.Name)
	}
	report(Progress{Stage: "check"})
	r, err := n.resume(listing)
	if err != nil {
		return out, err
	}
	if r != nil {
		defer r.close()
	}
	switch {
	case r == nil || !r.registered():
		err = n.rotateTo(ctx, r, listing, q, &out, report)
	case q.DryRun:
		r.describe(&out)
	default:
		err = r.finish(ctx, &out, report)
	}
	out.Took = time.Since(start)
	return out, err
}

// own finds one of this provider's own data sets.
func (n *Node) own(ctx context.Context, op, dataset string) (enigma.Listing, error) {
	if n.scratch == nil {
		return enigma.Listing{}, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: errors.New("the node is no provider"), Hint: "name the provider's directory with --node"}
	}
	return n.ours(ctx, op, dataset, n.owns)
}

// held finds a data set that the wallet owns: its own, or one that it took over.
func (n *Node) held(ctx context.Context, op, dataset string) (enigma.Listing, error) {
	return n.ours(ctx, op, dataset, func(l enigma.Listing) bool { return l.Owner == n.wallet.Address() })
}

func (n *Node) ours(ctx context.Context, op, dataset string, is func(enigma.Listing) bool) (enigma.Listing, error) {
	if err := n.ledger.Err(); err != nil {
		return enigma.Listing{}, err
	}
	l, err := n.named(ctx, dataset)
	if err == nil && !is(l) {
		err = &enigma.Error{
			Kind: enigma.Denied, Op: op, Err: fmt.Errorf("%s is not this node's own", dataset),
			Hint: "name its provider's directory with --node",
		}
	}
	return l, err
}

// owns reports whether a data set is this node's to publish: registered by its
// wallet, and not handed over since. What was taken over from another provider
// lies under that provider's keys and paths, which this node does not have.
func (n *Node) owns(l enigma.Listing) bool {
	return l.Provider == n.wallet.Address() && l.Owner == l.Provider
}

// registered reports whether the chain has the rotation's new manifest.
func (r *rotation) registered() bool {
	canonical, err := r.to.Encode()
	l, ok := r.n.ledger.Listing(r.listing.ID)
	return err == nil && ok && l.Manifest == enigma.ManifestHash(canonical)
}

// rotateTo begins a rotation, or goes on with one, up to its end.
func (n *Node) rotateTo(ctx context.Context, r *rotation, listing enigma.Listing, q RotateRequest, out *Rotated, report func(Progress)) error {
	from, err := n.host.Manifest(ctx, listing.ID)
	if err != nil {
		return err
	}
	begun := r != nil
	if !begun {
		if r, err = n.newRotation(listing, from); err != nil {
			return err
		}
	}
	defer r.close()
	r.from = from
	r.describe(out)
	out.Resumed = rotate.Rows(r.dir())
	job, err := r.job(ctx, report)
	if err != nil {
		return err
	}
	if q.DryRun {
		return rotate.Check(ctx, job)
	}
	if !begun {
		if err := r.begin(); err != nil {
			return err
		}
	}
	err = r.run(ctx, job, q.Verify, out, report)
	switch {
	case err == nil:
		return r.over()
	case ctx.Err() == nil && r.registered(): // by an attempt whose end nobody saw
		return r.finish(ctx, out, report)
	}
	return err
}

// describe fills in what is known before anything is done.
func (r *rotation) describe(out *Rotated) {
	out.Revision, out.FromFormat, out.Format = r.to.Revision, r.to.Format, r.to.Format
	if r.from != nil {
		out.FromFormat = r.from.Format
	}
	out.Tables, out.Reserved = nil, hasReserved(r.to.Tables)
	for _, t := range r.to.Tables {
		out.Tables = append(out.Tables, RotatedTable{Name: t.Name, Rows: t.Rows})
	}
}

// job is the work of package rotate, all but the numbers.
func (r *rotation) job(ctx context.Context, report func(Progress)) (rotate.Job, error) {
	old, err := r.oldSecret(ctx)
	if err != nil {
		return rotate.Job{}, err
	}
	reserved, err := r.oldReserved()
	return rotate.Job{
		Old: r.from, New: r.to, OldSecret: old, NewSecret: r.secret, Nodes: r.readers(r.from), Dir: r.dir(),
		OldReserved: reservedKeys(reserved), NewReserved: reservedKeys(r.reserved),
		Progress: func(p rotate.Progress) {
			report(Progress{Stage: string(p.Step), Table: p.Table, Rows: p.Rows, Total: p.Total, Bytes: p.Bytes})
		},
	}, err
}

// readers are a manifest's storage nodes, to be read from.
func (r *rotation) readers(m *enigma.Manifest) (out []rotate.Node) {
	for _, ref := range m.Storage {
		out = append(out, rotate.Node{Name: ref.Peer, Querier: pinned{r.n.host, ref}})
	}
	return out
}

// A pinned is one storage node and no other, as a querier.
type pinned struct {
	host *p2p.Host
	ref  enigma.NodeRef
}

var _ enigma.Querier = pinned{}

func (p pinned) Query(ctx context.Context, q enigma.Request) (enigma.Rows, error) {
	return p.host.QueryNode(ctx, p.ref, q)
}

// run encrypts, stores, compares and registers.
func (r *rotation) run(ctx context.Context, job rotate.Job, all bool, out *Rotated, report func(Progress)) error {
	done, err := r.encrypt(ctx, job)
	if err != nil {
		return err
	}
	for i, bytes := range done.Bytes() {
		out.Tables[i].Bytes = bytes
	}
	var stores []publish.Node
	for _, ref := range r.to.Storage {
		stores = append(stores, publish.Node{Name: ref.Peer, Loader: remote{r.n.host, ref, r.to.Name}})
	}
	if err := publish.Ship(ctx, stores, done.Spec(), done.Counts(), done.Pour); err != nil {
		return err
	}
	if out.Verified, err = done.Verify(ctx, r.readers(r.to), all); err != nil {
		return err
	}
	p := &publication{
		n: r.n, id: r.listing.ID, listing: r.listing, report: report, rotated: r.to,
		spec:   &publish.Spec{File: "rotate", Name: r.to.Name, Price: r.listing.Price},
		nodes:  nodes{storage: r.to.Storage, custodians: r.to.Custodians},
		secret: r.secret, reserved: r.reserved, shares: r.shares, commitment: r.to.KeyCommitment,
	}
	out.Manifest, err = p.register(ctx, r.to.Tables, r.to.Revision)
	return err
}

// encrypt is the long part, with the record of numbers held.
func (r *rotation) encrypt(ctx context.Context, job rotate.Job) (*rotate.Rotated, error) {
	numbers, err := r.numbers()
	if err != nil {
		return nil, err
	}
	defer numbers.Close()
	job.Reserve = numbers.Reserve
	return rotate.Run(ctx, job)
}

// finish tells the network of a manifest that is registered, and cleans up. (A
// crash between that and the answer is not to be told from one before the next
// rotation.)
func (r *rotation) finish(ctx context.Context, out *Rotated, report func(Progress)) error {
	canonical, err := r.to.Encode()
	if err != nil {
		return err
	}
	if out.Tables == nil {
		r.describe(out)
	}
	out.Manifest = enigma.ManifestHash(canonical)
	report(Progress{Stage: "announce"})
	if err := r.n.announce(ctx, canonical); err != nil {
		return err
	}
	return r.over()
}
