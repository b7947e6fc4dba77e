package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"enigma"
	"enigma/chain"
	"enigma/internal/keeper"
	"enigma/p2p"
)

// Deeds about listing, nodes and disputes.
const (
	List   Deed = "list"
	Unlist Deed = "unlist"

	RegisterNode   Deed = "register node"
	DeregisterNode Deed = "deregister node"
	AddStake       Deed = "stake"
	ThawStake      Deed = "thaw stake"
	WithdrawStake  Deed = "withdraw stake"

	Commit        Deed = "commit"
	OpenChallenge Deed = "challenge"
	Respond       Deed = "respond"
	Expire        Deed = "expire"
	Report        Deed = "report"
	Reveal        Deed = "reveal"
	Abandon       Deed = "abandon"
)

func (d *deed) list(ctx context.Context) error {
	d.says("list %s under %d tags: %v", d.out.Path, len(d.Tags), d.Tags)
	return d.sent(d.client.List(ctx, d.listing.ID, d.Tags))
}

func (d *deed) unlist(ctx context.Context) error {
	d.says("take %s off the directory; it can be subscribed to all the same", d.out.Path)
	return d.sent(d.client.Unlist(ctx, d.listing.ID))
}

// ---- Nodes

func (d *deed) registerNode(ctx context.Context) error {
	d.out.Pays = d.Amount
	d.says("register this node in the roles of the mask %d, with a stake of %s; they count from tomorrow on", d.Roles, d.Amount)
	return d.sent(d.client.RegisterNode(ctx, d.Roles, d.ready.Peer, d.ready.Addrs, d.Amount))
}

func (d *deed) deregisterNode(ctx context.Context) error {
	d.says("take this node off the list of nodes; its stake thaws for 14 days")
	return d.sent(d.client.DeregisterNode(ctx))
}

func (d *deed) addStake(ctx context.Context) error {
	d.out.Pays = d.Amount
	d.says("add %s to the stake of %s", d.Amount, d.wallet.Address())
	return d.sent(d.client.AddStake(ctx, d.wallet.Address(), d.Amount))
}

func (d *deed) thawStake(ctx context.Context) error {
	d.says("ask for %s of the stake, to be taken after 14 days", d.Amount)
	return d.sent(d.client.ThawStake(ctx, d.Amount))
}

func (d *deed) withdrawStake(ctx context.Context) error {
	d.says("take what has thawed of the stake")
	return d.sent(d.client.WithdrawStake(ctx))
}

// ---- Challenges

// commit commits to the present revision's chunks, or says that they are still
// there.
func (d *deed) commit(ctx context.Context) error {
	last, err := d.chain.Commitment(ctx, d.listing.ID)
	if err != nil {
		return err
	}
	if last.Revision == d.listing.Revision {
		d.says("say that revision %d of %s is still stored", last.Revision, d.out.Path)
		return d.sent(d.client.Recommit(ctx, d.listing.ID, d.Interval))
	}
	chunks, err := d.chunks(ctx, ChunksRequest{Dataset: d.out.Path, Every: true}, func(Progress) {})
	if err != nil {
		return err
	}
	d.says("commit to revision %d of %s: %d chunks, root %s", chunks.Revision, d.out.Path, chunks.Chunks, chunks.Root)
	return d.sent(d.client.Commit(ctx, d.listing.ID, chunks.Revision, chunks.Root, chunks.Chunks, d.Interval))
}

func (d *deed) challenge(ctx context.Context) error {
	bond, err := d.chain.Bonds(ctx)
	if err != nil {
		return err
	}
	d.out.Pays = bond.Challenge
	d.says("challenge the provider of %s to show a chunk, or to commit anew, for a bond of %s, which goes to the provider for a good answer", d.out.Path, bond.Challenge)
	number, r, err := d.client.OpenChallenge(ctx, d.listing.ID)
	if number > 0 {
		d.out.Number = number
		d.out.Says += fmt.Sprintf("; it is challenge %d", number)
	}
	return d.sent(r, err)
}

func (d *deed) respond(ctx context.Context) error {
	ch, err := d.chain.Challenge(ctx, d.Number)
	if err != nil {
		return err
	}
	if ch.Revision == 0 {
		d.says("answer challenge %d: there is a fresh commitment", d.Number)
		return d.sent(d.client.RespondFresh(ctx, d.Number))
	}
	return d.respondChunk(ctx, ch)
}

func (d *deed) respondChunk(ctx context.Context, ch chain.Challenge) error {
	l, ok := d.ledger.Listing(ch.Dataset)
	if !ok {
		return &enigma.Error{Kind: enigma.NotFound, Op: "respond", Err: fmt.Errorf("no data set has the id %s", ch.Dataset)}
	}
	index, err := d.chain.ChunkOf(ctx, d.Number)
	if err != nil {
		return err
	}
	c, err := d.chunks(ctx, ChunksRequest{Dataset: l.Path().String(), Index: &index, Revision: ch.Revision}, func(Progress) {})
	if err != nil {
		return err
	}
	d.says("answer challenge %d of %s by chunk %d, %d bytes", d.Number, l.Path(), index, len(c.Chunk))
	return d.sent(d.client.Respond(ctx, d.Number, c.Chunk, c.Proof))
}

func (d *deed) expire(ctx context.Context) error {
	d.says("close challenge %d, which nobody answered in time", d.Number)
	return d.sent(d.client.Expire(ctx, d.Number))
}

// ---- Reports

// reportsDir holds the node's reports, those by hand and those of its keeper.
const reportsDir = "disputes"

func (n *Node) reports() keeper.Reports {
	return keeper.Reports{Dir: filepath.Join(n.cfg.Dir, reportsDir)}
}

// conflicts looks for contradictory receipts among those that the gateway kept.
func (n *Node) conflicts(ctx context.Context, _ struct{}, _ func(Progress)) (Finding, error) {
	file := n.receiptsFile()
	if file == "" {
		return Finding{}, &enigma.Error{Kind: enigma.Invalid, Op: "dispute", Err: errors.New("the node is no gateway"), Hint: "name the gateway's directory with --node"}
	}
	if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) {
		return Finding{Bad: []string{}, Conflicts: [][2]p2p.Receipt{}}, nil
	}
	names := []string{file}
	if _, err := os.Stat(file + ".1"); err == nil {
		names = append(names, file+".1")
	}
	return p2p.VerifyReceipts(ctx, names...)
}

// report opens a case for one of the conflicts. The salt is on disk before anything
// is sent, since without it the bond is lost. One that was begun before goes on.
func (d *deed) report(ctx context.Context) error {
	found, err := d.conflicts(ctx, struct{}{}, nil)
	if err != nil {
		return err
	}
	if d.Number == 0 || d.Number > uint64(len(found.Conflicts)) {
		return &enigma.Error{Kind: enigma.NotFound, Op: "report", Err: fmt.Errorf("no conflict %d: %d are known", d.Number, len(found.Conflicts)), Hint: "enigma dispute conflicts lists them"}
	}
	pair := found.Conflicts[d.Number-1]
	if err := d.punishable(ctx, pair[0]); err != nil {
		return err
	}
	bond, err := d.chain.Bonds(ctx)
	if err != nil {
		return err
	}
	d.out.Pays = bond.Report
	d.says("report node %s for two answers to one question, for a bond of %s, which is lost if it proves nothing or is not revealed in time", pair[0].Node, bond.Report)
	evidence, me := p2p.ConflictEvidence(pair), d.wallet.Address()
	if d.DryRun {
		_, receipt, err := d.client.Report(ctx, keeper.NewReport(me, evidence).Commitment)
		return d.sent(receipt, err)
	}
	r, err := d.reports().Begin(ctx, d.chain, me, evidence)
	if err != nil {
		return err
	}
	receipt, err := d.reports().Send(ctx, d.client, &r)
	if err := d.sent(receipt, err); err != nil {
		return err
	}
	if receipt.Block == 0 {
		d.out.Pays = 0
		d.says("leave the report of node %s as it is: it was made before", pair[0].Node)
	}
	d.out.Number = r.Number
	d.out.Says += fmt.Sprintf("; it is case %d: reveal it with enigma dispute reveal %d", r.Number, r.Number)
	return nil
}

// punishable is an error if a report would bring nothing.
func (d *deed) punishable(ctx context.Context, x p2p.Receipt) error {
	stake, punished, err := d.chain.Punishable(ctx, x.Node, x.Dataset, x.Revision, x.Request)
	switch {
	case err != nil:
		return err
	case punished:
		return &enigma.Error{Kind: enigma.Invalid, Op: "report", Err: fmt.Errorf("node %s was punished for it already", x.Node), Hint: "the second report of one offence loses its bond"}
	case stake == 0:
		return &enigma.Error{Kind: enigma.Invalid, Op: "report", Err: fmt.Errorf("node %s has nothing at stake", x.Node), Hint: "keep the receipts: it can be reported once it has"}
	}
	return nil
}

// reveal shows the evidence of a case that this node has reported.
func (d *deed) reveal(ctx context.Context) error {
	all, err := d.reports().List()
	i := slices.IndexFunc(all, func(r keeper.Report) bool { return r.Number == d.Number && d.Number > 0 })
	if i < 0 {
		return errors.Join(err, &enigma.Error{Kind: enigma.NotFound, Op: "reveal", Err: fmt.Errorf("case %d was not reported by this node", d.Number), Hint: "name the directory of the node that did with --node"})
	}
	d.says("show the evidence of case %d", d.Number)
	if err := d.sent(d.reports().Reveal(ctx, d.client, &all[i])); err != nil || d.DryRun {
		return err
	}
	d.out.Says += "; it was " + all[i].Outcome
	if all[i].Outcome == "rejected" {
		d.out.Says += ", and the bond is lost unless the node had nothing at stake"
	}
	return nil
}

func (d *deed) abandon(ctx context.Context) error {
	d.says("close case %d, whose reporter did not reveal in time", d.Number)
	return d.sent(d.client.Abandon(ctx, d.Number))
}

// registeredNodes lists the chain's nodes.
func (n *Node) registeredNodes(_ context.Context, _ struct{}, _ func(Progress)) ([]chain.NodeEntry, error) {
	return n.ledger.Nodes(), nil
}
