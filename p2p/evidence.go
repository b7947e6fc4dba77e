package p2p

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

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
