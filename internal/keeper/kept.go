package keeper

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"enigma"
	"enigma/chain"
	"enigma/p2p/msg"
)

// Reports keeps reports on disk, one file each: without its salt a case cannot be
// revealed, and its bond is lost. Several processes may use one directory.
type Reports struct{ Dir string }

// A Report is two receipts that contradict each other, on their way to Disputes.
type Report struct {
	Number   uint64 `json:"number"`            // of the case; 0 until that is known
	After    uint64 `json:"after,omitempty"`   // cases that there were before it
	Outcome  string `json:"outcome,omitempty"` // of the case; empty while it is open
	Evidence []byte `json:"evidence"`
	Salt     []byte `json:"salt"`

	Commitment enigma.Hash `json:"-"` // names the file
}

// offence is what the contract punishes once: node, data set, revision and
// request, where docs/spec/evidence-v1.md has them.
func offence(evidence []byte) string {
	const word = 32
	if len(evidence) < 5*word {
		return ""
	}
	return string(evidence[:word]) + string(evidence[2*word:5*word])
}

// List returns all reports. Its error joins those of files that cannot be read.
func (r Reports) List() ([]Report, error) {
	names, err := filepath.Glob(filepath.Join(r.Dir, "*.json"))
	errs := []error{err}
	var out []Report
	for _, name := range names {
		x, err := readReport(name)
		if err != nil {
			errs = append(errs, &enigma.Error{Kind: enigma.Invalid, Op: name, Err: err, Hint: "it holds a report's secret: without it the report's bond is lost"})
			continue
		}
		out = append(out, x)
	}
	return out, errors.Join(errs...)
}

func readReport(name string) (x Report, err error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return x, err
	}
	if err := x.Commitment.UnmarshalText([]byte(strings.TrimSuffix(filepath.Base(name), ".json"))); err != nil {
		return x, err
	}
	if err := json.Unmarshal(b, &x); err != nil {
		return x, err
	}
	if len(x.Salt) != 32 || offence(x.Evidence) == "" {
		return x, errors.New("not a report")
	}
	return x, nil
}

// Begin writes down that a conflict is about to be reported. One that was begun
// before, for the same offence, is returned in its place: the second of two
// reports would lose its bond.
func (r Reports) Begin(ctx context.Context, c *chain.Client, reporter enigma.Address, evidence []byte) (Report, error) {
	if err := os.MkdirAll(r.Dir, 0o700); err != nil {
		return Report{}, err
	}
	lock, err := os.OpenFile(filepath.Join(r.Dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return Report{}, err
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return Report{}, err
	}
	all, err := r.List()
	if err != nil {
		return Report{}, err
	}
	for _, x := range all {
		if offence(x.Evidence) == offence(evidence) {
			return x, nil
		}
	}
	x := NewReport(reporter, evidence)
	if x.After, err = c.Cases(ctx); err != nil {
		return x, err
	}
	return x, r.Save(x)
}

// NewReport makes a report with a salt of its own.
func NewReport(reporter enigma.Address, evidence []byte) Report {
	x := Report{Evidence: evidence, Salt: make([]byte, 32)}
	_, _ = rand.Read(x.Salt) // never fails
	x.Commitment = msg.Commitment(msg.EvidenceConflict, evidence, reporter, [32]byte(x.Salt))
	return x
}

// Save writes a report, and returns when it is on disk.
func (r Reports) Save(x Report) error {
	return writeJSON(filepath.Join(r.Dir, x.Commitment.String()+".json"), x)
}

// Send opens the case of a report, unless it is open: then nobody heard of the
// transaction, and nothing is sent.
func (r Reports) Send(ctx context.Context, c *chain.Client, x *Report) (chain.Receipt, error) {
	if err := r.find(ctx, c, x); err != nil || x.Number > 0 {
		return chain.Receipt{}, err
	}
	number, receipt, err := c.Report(ctx, x.Commitment)
	if err != nil {
		return receipt, err
	}
	x.Number = number
	return receipt, r.Save(*x)
}

// find looks for the case of a report that may have been sent.
func (r Reports) find(ctx context.Context, c *chain.Client, x *Report) error {
	if x.Number > 0 {
		return nil
	}
	total, err := c.Cases(ctx)
	if err != nil {
		return err
	}
	for n := x.After + 1; n <= total; n++ {
		k, err := c.Case(ctx, n)
		if err != nil {
			return err
		}
		if k.Commitment == x.Commitment { // which names the reporter
			x.Number = n
			return r.Save(*x)
		}
	}
	return nil
}

// Reveal shows a case's evidence, and says what became of it.
func (r Reports) Reveal(ctx context.Context, c *chain.Client, x *Report) (chain.Receipt, error) {
	_, receipt, err := c.Reveal(ctx, x.Number, uint8(msg.EvidenceConflict), x.Evidence, [32]byte(x.Salt))
	if err != nil || receipt.Block == 0 { // of a dry run
		return receipt, err
	}
	k, err := c.Case(ctx, x.Number)
	if err != nil {
		return receipt, fmt.Errorf("case %d was revealed: %w", x.Number, err)
	}
	x.Outcome = k.Outcome
	return receipt, r.Save(*x)
}
