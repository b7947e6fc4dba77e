package node

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/durable"
	"enigma/internal/keyring"
	"enigma/internal/localpg"
	"enigma/internal/publish"
	"enigma/internal/rowid"
	"enigma/p2p"
)

// openProvider starts the PostgreSQL through which files are read. Its content
// can be read again from the files, so it need not survive a crash.
func (n *Node) openProvider(ctx context.Context) error {
	if !n.cfg.Has(Provider) {
		return nil
	}
	pg, err := n.postgres(ctx, "scratch", localpg.Config{})
	if err != nil {
		return err
	}
	n.scratch = pg
	if n.ready.Postgres == nil {
		n.ready.Postgres = &Postgres{DSN: pg.DSN("postgres", localpg.Owner), DataDir: pg.DataDir(), Log: pg.LogFile()}
	}
	n.announceRotated(ctx)
	return os.MkdirAll(filepath.Join(n.cfg.Dir, "keys"), 0o700)
}

// A publication is one data set revision on its way.
type publication struct {
	n       *Node
	spec    *publish.Spec
	id      enigma.DatasetID
	listing enigma.Listing // what is registered now; zero if nothing is
	nodes   nodes
	payouts []enigma.Payout
	report  func(Progress)
	out     *Published

	secret     keyring.Secret
	reserved   keyring.Secret // of reserved columns; nobody gets a share of it
	shares     [][]byte
	commitment []byte

	block uint64 // of the last transaction

	rotated *enigma.Manifest // to be registered as it is; nil when publishing
}

// nodes are whom the provider asks to hold a data set.
type nodes struct{ storage, custodians, workers []enigma.NodeRef }

// publish does all of it: nothing is registered before every storage node holds
// every row and every custodian its share, so that whoever can subscribe can
// also query.
func (n *Node) publish(ctx context.Context, r PublishRequest, report func(Progress)) (Published, error) {
	start := time.Now()
	var out Published
	if n.scratch == nil {
		return out, &enigma.Error{Kind: enigma.Invalid, Op: "publish", Err: errors.New("the node is no provider"), Hint: "name the provider's directory with --node"}
	}
	if !n.begin() {
		return out, &enigma.Error{Kind: enigma.Unavailable, Op: "publish", Err: errors.New("the node is publishing something else"), Hint: "wait for it to end"}
	}
	defer n.publishing.Unlock()
	spec, err := publish.ReadSpec(r.Spec)
	if err != nil {
		return out, err
	}
	p := &publication{n: n, spec: spec, id: chain.DatasetID(n.wallet.Address(), spec.Name), report: report}
	var listed bool
	if p.listing, listed = n.ledger.Listing(p.id); listed && !n.owns(p.listing) {
		return out, &enigma.Error{Kind: enigma.Denied, Op: "publish", Err: fmt.Errorf("%s belongs to %s now", p.listing.Path(), p.listing.Owner), Hint: "publish under another name"}
	}
	out = Published{
		Path: enigma.Path{Provider: n.wallet.Address(), Name: spec.Name}.String(), Revision: p.listing.Revision + 1,
		Price: spec.Price, Trial: chain.Trial(spec.Trial), Tags: spec.Tags, DryRun: r.DryRun, Fee: new(big.Int),
	}
	p.out = &out
	if p.listing.Revision == 0 {
		out.Deposit = spec.Deposit
	}
	if err := p.prepare(ctx); err != nil {
		return out, err
	}
	if err := p.affordable(ctx, out.Deposit); err != nil {
		return out, err
	}
	out.Payouts = p.payouts
	if r.DryRun {
		if err := p.toChain(ctx, n.chain.Dry(), enigma.Hash{1}, out.Revision); err != nil {
			return out, err
		}
		plan, err := publish.Run(ctx, p.job(nil, out.Revision))
		if err != nil {
			return out, err
		}
		out.Tables, out.Took = plan.Tables, time.Since(start)
		return out, nil
	}
	numbers, err := p.numbers(out.Revision)
	if err != nil {
		return out, err
	}
	defer numbers.Close()
	job := p.job(p.nodes.storage, out.Revision)
	job.Reserve = func(_ string, n uint64) (uint64, error) { return numbers.Reserve(n) }
	done, err := publish.Run(ctx, job)
	if err != nil {
		return out, err
	}
	out.Tables = done.Tables
	out.Manifest, err = p.register(ctx, done.Tables, out.Revision)
	out.Took = time.Since(start)
	return out, err
}

// job is the work of package publish: without storage nodes, a dry run.
func (p *publication) job(storage []enigma.NodeRef, revision uint64) publish.Job {
	j := publish.Job{
		Spec: p.spec, Engine: p.n.scratch.DSN("postgres", localpg.Owner), Secret: p.secret, Reserved: p.reservedKey,
		Dataset: p.id, Provider: p.n.wallet.Address(), Revision: revision,
		Progress: func(r publish.Progress) {
			p.report(Progress{Stage: string(r.Step), Table: r.Table, Rows: r.Rows, Total: r.Total, Bytes: r.Bytes})
		},
	}
	for _, ref := range storage {
		j.Nodes = append(j.Nodes, publish.Node{Name: ref.Peer, Loader: remote{p.n.host, ref, p.spec.Name}})
	}
	return j
}

// numbers opens the record of the row numbers that were used under the
// publication's secret.
func (p *publication) numbers(revision uint64) (*rowid.Allocator, error) {
	stem := p.n.keyStem(p.spec.Name, revision)
	// The secrets of attempts that failed are forgotten, and their numbers with
	// them.
	old, _ := files(filepath.Dir(stem), filepath.Base(stem)+"-*.ids*")
	for _, file := range old {
		_ = os.Remove(file)
	}
	secret := sha256.Sum256(p.commitment)
	return rowid.Open(numbersFile(stem, secret), secret)
}

// numbersFile is where the numbers are recorded that were used under the secret
// with that fingerprint.
func numbersFile(stem string, secret [32]byte) string {
	return fmt.Sprintf("%s-%x.ids", stem, secret[:8])
}

// keyStem is what the names of all files about one revision's keys begin with.
func (n *Node) keyStem(name string, revision uint64) string {
	return filepath.Join(n.cfg.Dir, "keys", fmt.Sprintf("%s-%d", name, revision))
}

// keyFile keeps a revision's secret.
func (n *Node) keyFile(name string, revision uint64) string {
	return n.keyStem(name, revision) + ".key"
}

// A remote is one storage node as a loader of one data set.
type remote struct {
	host *p2p.Host
	ref  enigma.NodeRef
	name string // of the data set
}

var _ enigma.Loader = remote{}

func (r remote) Begin(ctx context.Context, spec enigma.LoadSpec) (enigma.Load, error) {
	return r.host.Load(ctx, r.ref, r.name, spec)
}

// prepare finds the nodes and draws the keys.
func (p *publication) prepare(ctx context.Context) error {
	p.report(Progress{Stage: "check"})
	if err := checkReserved(p.spec); err != nil {
		return err
	}
	if err := p.findNodes(ctx); err != nil {
		return err
	}
	threshold := p.spec.Threshold
	if threshold == 0 {
		threshold = p.n.cfg.Market.Threshold
	}
	if threshold > len(p.nodes.custodians) {
		return &enigma.Error{Kind: enigma.Invalid, Op: p.spec.File, Err: fmt.Errorf("threshold: %d of %d custodians", threshold, len(p.nodes.custodians))}
	}
	p.spec.Threshold = threshold
	_, _ = rand.Read(p.reserved[:]) // never fails
	var err error
	p.secret, p.shares, p.commitment, err = keyring.Split(rand.Reader, threshold, len(p.nodes.custodians))
	return err
}

// findNodes finds whom the configuration names, and who is paid.
func (p *publication) findNodes(ctx context.Context) error {
	m := p.n.cfg.Market
	for _, group := range []struct {
		addrs []string
		role  Role
		refs  *[]enigma.NodeRef
	}{{m.Storage, Persistence, &p.nodes.storage}, {m.Custodians, Custodian, &p.nodes.custodians}, {m.Workers, Worker, &p.nodes.workers}} {
		for _, addr := range group.addrs {
			peer, err := p.n.host.Lookup(ctx, addr)
			if err != nil {
				return err
			}
			*group.refs = append(*group.refs, peer.Ref)
		}
	}
	var err error
	p.payouts, err = p.spec.ResolvePayouts(p.n.wallet.Address(), map[string][]enigma.Address{
		"storage": wallets(p.nodes.storage), "custodians": wallets(p.nodes.custodians), "worker": wallets(p.nodes.workers),
	})
	return err
}

func wallets(refs []enigma.NodeRef) []enigma.Address {
	var out []enigma.Address
	for _, r := range refs {
		out = append(out, r.Wallet)
	}
	return out
}

// affordable checks the wallet before the long work, not after it.
func (p *publication) affordable(ctx context.Context, deposit enigma.Grains) error {
	balance, err := p.n.chain.Balance(ctx, p.n.wallet.Address())
	if err != nil {
		return err
	}
	if balance.ENG < deposit {
		return &enigma.Error{
			Kind: enigma.Invalid, Op: "publish", Err: fmt.Errorf("the deposit is %s, the wallet %s has %s", deposit, p.n.wallet.Address(), balance.ENG),
			Hint: "send ENG to the wallet, or lower the deposit in dataset.yaml",
		}
	}
	return nil
}

// register deals out the shares, puts the manifest's hash on the chain and
// tells the network.
func (p *publication) register(ctx context.Context, tables []enigma.Table, revision uint64) (enigma.Hash, error) {
	n := p.n
	m := &enigma.Manifest{
		Format: enigma.ManifestFormat, Dataset: p.id, Provider: n.wallet.Address(), Name: p.spec.Name, Revision: revision,
		Description: p.spec.Description, Licence: p.spec.Licence, Tables: tables,
		Storage: p.nodes.storage, Custodians: p.nodes.custodians, Threshold: p.spec.Threshold, KeyCommitment: p.commitment,
	}
	if p.rotated != nil {
		m = p.rotated
	}
	canonical, err := m.Encode()
	if err != nil {
		return enigma.Hash{}, err
	}
	if _, err := enigma.DecodeManifest(canonical); err != nil {
		return enigma.Hash{}, &enigma.Error{Kind: enigma.Invalid, Op: p.spec.File, Err: err, Hint: "nobody would read what this would register"}
	}
	hash := enigma.ManifestHash(canonical)
	p.report(Progress{Stage: "keys"})
	if err := errors.Join(p.saveSecret(revision), p.saveReserved(tables, revision)); err != nil {
		return hash, err
	}
	for i, c := range p.nodes.custodians {
		if err := n.host.DepositShare(ctx, c, p.spec.Name, revision, p.shares[i]); err != nil {
			return hash, err
		}
	}
	p.report(Progress{Stage: "register"})
	if err := p.toChain(ctx, p.n.chain, hash, revision); err != nil {
		return hash, err
	}
	p.report(Progress{Stage: "announce"})
	return hash, n.announce(ctx, canonical)
}

// announce signs a manifest and tells the network.
func (n *Node) announce(ctx context.Context, canonical []byte) error {
	signed, err := p2p.SignManifest(n.wallet, canonical)
	if err != nil {
		return err
	}
	return n.host.Announce(ctx, signed)
}

// saveSecret keeps the data set's key for the provider, under the wallet's
// passphrase.
func (p *publication) saveSecret(revision uint64) error {
	sealed, err := keyring.SealFile(p.secret[:], []byte(p.n.phrase))
	if err != nil {
		return err
	}
	return durable.WriteFile(p.n.keyFile(p.spec.Name, revision), sealed, 0o600)
}
