package p2p

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"

	"enigma"
	"enigma/p2p/msg"
)

// A Finding is what a look at a journal of receipts shows.
type Finding struct {
	Receipts  int          `json:"receipts"`  // read
	Bad       []string     `json:"bad"`       // lines that are no receipt or that their node did not sign
	Conflicts [][2]Receipt `json:"conflicts"` // two answers of one node to one request that cannot both be right
}

// VerifyReceipts checks the journals in the files, and looks for nodes that
// have contradicted themselves.
func VerifyReceipts(ctx context.Context, files ...string) (Finding, error) {
	look := look{Finding: Finding{Bad: []string{}, Conflicts: [][2]Receipt{}}, first: map[question]Receipt{}}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			kind := enigma.Internal
			if errors.Is(err, fs.ErrNotExist) {
				kind = enigma.NotFound
			}
			return look.Finding, &enigma.Error{Kind: kind, Op: "receipts", Err: err}
		}
		for i, line := range bytes.Split(bytes.TrimSuffix(b, []byte("\n")), []byte("\n")) {
			if ctx.Err() != nil {
				return look.Finding, context.Cause(ctx)
			}
			if err := look.at(line); err != nil {
				look.Bad = append(look.Bad, fmt.Sprintf("%s, line %d: %v", file, i+1, err))
			}
		}
	}
	return look.Finding, nil
}

// Conflicts looks for nodes that have contradicted themselves in journals, and
// checks the signatures of those receipts alone that disagree with another: fit
// for going through a long journal again and again. A file that is not there has
// no receipts, and a line that is none is passed over.
func Conflicts(ctx context.Context, files ...string) ([][2]msg.Receipt, error) {
	type asked struct {
		question
		dataset  enigma.DatasetID
		revision uint64
	}
	answers := map[asked]map[answered][]msg.Receipt{}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, &enigma.Error{Kind: enigma.Internal, Op: "receipts", Err: err}
		}
		for line := range bytes.Lines(b) {
			if ctx.Err() != nil {
				return nil, context.Cause(ctx)
			}
			var x Receipt
			if json.Unmarshal(line, &x) != nil || !x.Determined {
				continue
			}
			q := asked{question{x.Node, x.Request}, x.Dataset, x.Revision}
			if answers[q] == nil {
				answers[q] = map[answered][]msg.Receipt{}
			}
			a := answered{x.Rows, x.Set}
			answers[q][a] = append(answers[q][a], x.Receipt)
		}
	}
	var out [][2]msg.Receipt
	for _, given := range answers {
		if len(given) < 2 {
			continue
		}
		if pair, ok := contradiction(slices.Collect(maps.Values(given))); ok {
			out = append(out, pair)
		}
	}
	slices.SortFunc(out, func(a, b [2]msg.Receipt) int { return bytes.Compare(a[0].Signature[:], b[0].Signature[:]) })
	return out, nil
}

// An answered is what receipts for one request compare.
type answered struct {
	rows uint64
	set  enigma.Hash
}

// contradiction returns two receipts that prove one, of different answers to one
// request, each of which several receipts may be for.
func contradiction(answers [][]msg.Receipt) (pair [2]msg.Receipt, ok bool) {
	var genuine []msg.Receipt
	for _, same := range answers {
		if i := slices.IndexFunc(same, func(x msg.Receipt) bool { return x.Verify() == nil }); i >= 0 {
			genuine = append(genuine, same[i])
		}
	}
	for i, a := range genuine {
		for _, b := range genuine[i+1:] {
			if !msg.Conflict(a, b) {
				continue
			}
			if bytes.Compare(a.Signature[:], b.Signature[:]) > 0 {
				a, b = b, a
			}
			return [2]msg.Receipt{a, b}, true
		}
	}
	return pair, false
}

// A look goes through receipts.
type look struct {
	Finding
	first map[question]Receipt
}

// A question is one request to one node.
type question struct {
	node    enigma.Address
	request enigma.Hash
}

func (l *look) at(line []byte) error {
	l.Receipts++
	var x Receipt
	if err := json.Unmarshal(line, &x); err != nil {
		return err
	}
	if err := x.Verify(); err != nil {
		return err
	}
	q := question{x.Node, x.Request}
	before, ok := l.first[q]
	if !ok {
		l.first[q] = x
	} else if msg.Conflict(before.Receipt, x.Receipt) {
		l.Conflicts = append(l.Conflicts, [2]Receipt{before, x})
	}
	return nil
}

// ConflictEvidence is what two contradictory receipts are reported with.
func ConflictEvidence(pair [2]Receipt) []byte {
	return msg.ConflictEvidence(&pair[0].Receipt, &pair[1].Receipt)
}

// ConflictCommitment is what a reporter of that commits to before: see
// msg.Commitment.
func ConflictCommitment(evidence []byte, reporter enigma.Address, salt [32]byte) enigma.Hash {
	return msg.Commitment(msg.EvidenceConflict, evidence, reporter, salt)
}
