package chain

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"enigma"
)

// A Challenge asks a data set's provider for a chunk, or for a fresh commitment.
type Challenge struct {
	Number     uint64           `json:"number"`
	Dataset    enigma.DatasetID `json:"dataset"`
	Challenger enigma.Address   `json:"challenger"`
	Opened     time.Time        `json:"opened"`
	Deadline   time.Time        `json:"deadline"`
	Revision   uint64           `json:"revision"` // 0: a fresh commitment is demanded
	Status     string           `json:"status"`   // open, answered or unanswered
}

var statuses = []string{"none", "open", "answered", "unanswered"}

// Challenge returns one challenge.
func (c *Client) Challenge(ctx context.Context, number uint64) (Challenge, error) {
	const op = "challenge"
	n := new(big.Int).SetUint64(number)
	ch, err := read(ctx, c, c.parts.disputes, disputesABI.PackChallenges(n), disputesABI.UnpackChallenges)
	if err != nil {
		return Challenge{}, c.failed(op, err)
	}
	if ch.Status == 0 {
		return Challenge{}, &enigma.Error{Kind: enigma.NotFound, Op: op, Err: fmt.Errorf("there is no challenge %d", number)}
	}
	late, err := read(ctx, c, c.parts.disputes, disputesABI.PackDeadlineOf(n), disputesABI.UnpackDeadlineOf)
	if err != nil {
		return Challenge{}, c.failed(op, err)
	}
	return Challenge{
		Number: number, Dataset: ch.Id, Challenger: enigma.Address(ch.Challenger), Opened: moment(ch.Opened.Uint64()),
		Deadline: moment(late.Uint64()), Revision: ch.Revision.Uint64(), Status: statuses[min(int(ch.Status), len(statuses)-1)],
	}, nil
}

// OpenChallenges returns the open challenges, the most urgent first.
func (f *Follower) OpenChallenges() []Challenge {
	return f.challenges(func(Challenge) bool { return true })
}

// Challenges returns a data set's open challenges, the most urgent first.
func (f *Follower) Challenges(id enigma.DatasetID) []Challenge {
	return f.challenges(func(c Challenge) bool { return c.Dataset == id })
}

func (f *Follower) challenges(keep func(Challenge) bool) []Challenge {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	var out []Challenge
	for _, c := range v.state.challenges.rows {
		if keep(c) {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b Challenge) int {
		return cmp.Or(a.Deadline.Compare(b.Deadline), cmp.Compare(a.Number, b.Number))
	})
	return out
}

// A Bond is what a report or a challenge costs until it is decided.
type Bond struct{ Report, Challenge enigma.Grains }

// Bonds returns what reports and challenges cost now.
func (c *Client) Bonds(ctx context.Context) (Bond, error) {
	v, err := read(ctx, c, c.parts.disputes, disputesABI.PackParametersVersion(), disputesABI.UnpackParametersVersion)
	if err != nil {
		return Bond{}, c.failed("disputes", err)
	}
	p, err := read(ctx, c, c.parts.disputes, disputesABI.PackParameters(v), disputesABI.UnpackParameters)
	return Bond{enigma.Grains(p.ReportBond), enigma.Grains(p.ChallengeBond)}, c.failed("disputes", err)
}

// OpenChallenge challenges a data set's provider, for a bond, and returns the
// challenge's number.
func (c *Client) OpenChallenge(ctx context.Context, id enigma.DatasetID) (uint64, Receipt, error) {
	b, err := c.Bonds(ctx)
	if err != nil {
		return 0, Receipt{}, err
	}
	r, err := c.paying(ctx, "challenge", b.Challenge, call{to: c.parts.disputes, data: disputesABI.PackChallenge(id)})
	for _, log := range r.logs {
		if e, err := disputesABI.UnpackChallengedEvent(log); err == nil {
			return e.Number.Uint64(), r, nil
		}
	}
	return 0, r, err
}

func (c *Client) toDisputes(ctx context.Context, op string, data []byte) (Receipt, error) {
	return c.send(ctx, op, call{to: c.parts.disputes, data: data})
}

// ChunkOf returns the chunk that a challenge asks for.
func (c *Client) ChunkOf(ctx context.Context, number uint64) (uint64, error) {
	n, err := read(ctx, c, c.parts.disputes, disputesABI.PackIndexOf(new(big.Int).SetUint64(number)), disputesABI.UnpackIndexOf)
	if err != nil {
		return 0, c.failed("challenge", err)
	}
	return n.Uint64(), nil
}

// Respond answers a challenge by its chunk.
func (c *Client) Respond(ctx context.Context, number uint64, chunk []byte, proof []enigma.Hash) (Receipt, error) {
	p := make([][32]byte, len(proof))
	for i, h := range proof {
		p[i] = h
	}
	return c.toDisputes(ctx, "respond", disputesABI.PackRespond(new(big.Int).SetUint64(number), chunk, p))
}

// RespondFresh answers a demand for a fresh commitment, once there is one.
func (c *Client) RespondFresh(ctx context.Context, number uint64) (Receipt, error) {
	return c.toDisputes(ctx, "respond", disputesABI.PackRespondFresh(new(big.Int).SetUint64(number)))
}

// Expire closes a challenge that nobody answered in time.
func (c *Client) Expire(ctx context.Context, number uint64) (Receipt, error) {
	return c.toDisputes(ctx, "expire", disputesABI.PackExpire(new(big.Int).SetUint64(number)))
}

// A Commitment is a provider's word on a revision's chunks.
type Commitment struct {
	Revision uint64        `json:"revision"` // 0: there is none
	Root     enigma.Hash   `json:"root"`
	Chunks   uint64        `json:"chunks"`
	Time     time.Time     `json:"time"` // when it was made or refreshed last
	Interval time.Duration `json:"interval_ns"`
}

// Commitment returns the last one of a data set.
func (c *Client) Commitment(ctx context.Context, id enigma.DatasetID) (Commitment, error) {
	const op = "commitment"
	rev, err := read(ctx, c, c.parts.disputes, disputesABI.PackCommittedRevision(id), disputesABI.UnpackCommittedRevision)
	if err != nil || rev.Sign() == 0 {
		return Commitment{}, c.failed(op, err)
	}
	m, err := read(ctx, c, c.parts.disputes, disputesABI.PackCommitments(id, rev), disputesABI.UnpackCommitments)
	if err != nil {
		return Commitment{}, c.failed(op, err)
	}
	return Commitment{rev.Uint64(), m.Root, m.Chunks.Uint64(), moment(m.Time.Uint64()), time.Duration(m.Interval) * time.Second}, nil
}

// Commit commits to a revision's chunks.
func (c *Client) Commit(ctx context.Context, id enigma.DatasetID, revision uint64, root enigma.Hash, chunks uint64, interval time.Duration) (Receipt, error) {
	return c.toDisputes(ctx, "commit", disputesABI.PackCommit(id, new(big.Int).SetUint64(revision), root, new(big.Int).SetUint64(chunks), uint32(interval/time.Second)))
}

// Recommit says that a revision's chunks are still there; an interval of 0 stays
// as it was.
func (c *Client) Recommit(ctx context.Context, id enigma.DatasetID, interval time.Duration) (Receipt, error) {
	return c.toDisputes(ctx, "recommit", disputesABI.PackRecommit(id, uint32(interval/time.Second)))
}

// Report opens a case by its commitment, for a bond, and returns its number.
func (c *Client) Report(ctx context.Context, commitment enigma.Hash) (uint64, Receipt, error) {
	b, err := c.Bonds(ctx)
	if err != nil {
		return 0, Receipt{}, err
	}
	r, err := c.paying(ctx, "report", b.Report, call{to: c.parts.disputes, data: disputesABI.PackReport(commitment)})
	for _, log := range r.logs {
		if e, err := disputesABI.UnpackReportedEvent(log); err == nil {
			return e.Number.Uint64(), r, nil
		}
	}
	return 0, r, err
}

// Reveal shows a case's evidence, and returns whether it was accepted.
func (c *Client) Reveal(ctx context.Context, number uint64, kind uint8, evidence []byte, salt [32]byte) (accepted bool, r Receipt, err error) {
	r, err = c.toDisputes(ctx, "reveal", disputesABI.PackReveal(new(big.Int).SetUint64(number), kind, evidence, salt))
	for _, log := range r.logs {
		if _, e := disputesABI.UnpackEvidenceAcceptedEvent(log); e == nil {
			return true, r, nil
		}
	}
	return false, r, err
}

// Abandon closes a case whose reporter did not reveal in time.
func (c *Client) Abandon(ctx context.Context, number uint64) (Receipt, error) {
	return c.toDisputes(ctx, "abandon", disputesABI.PackAbandon(new(big.Int).SetUint64(number)))
}
