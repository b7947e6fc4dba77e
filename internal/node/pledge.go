package node

import (
	"context"
	"fmt"

	"enigma"
)

// pledged refuses a write that would leave the provider unable to answer for what
// it has committed to: storage nodes keep the new revision and the base, and a
// challenge may ask for a chunk of an older one as long as the commitment to that
// is fresh, or the challenge open.
func (w *writer) pledged(ctx context.Context, m *enigma.Manifest) error {
	refuse := func(revision uint64, why, hint string) error {
		return &enigma.Error{
			Kind: enigma.Unavailable, Op: "write", Err: fmt.Errorf("storage nodes would drop revision %d of %s, %s", revision, m.Name, why), Hint: hint,
		}
	}
	for _, c := range w.n.ledger.Challenges(m.Dataset) {
		if c.Revision != 0 && c.Revision < m.Revision {
			return refuse(c.Revision, "of which a challenge asks for a chunk", "answer it with enigma respond; a node with keeper: in its node.yaml does")
		}
	}
	last, err := w.n.chain.Commitment(ctx, m.Dataset)
	if err != nil {
		return err
	}
	if last.Revision != 0 && last.Revision < m.Revision && w.n.ledger.Now().Before(last.Time.Add(last.Interval)) {
		return refuse(last.Revision, "to which a commitment is still fresh",
			"commit to the present revision first with enigma commit; a node with keeper: in its node.yaml does")
	}
	return nil
}
