package rotate

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"enigma"
	"enigma/internal/durable"
)

// A journal is how far a rotation has come, as its directory says. It is
// replaced as a whole, durably, at every checkpoint.
type journal struct {
	Version  int         `json:"version"`
	Manifest enigma.Hash `json:"manifest"` // whose rows are read
	Secret   digest      `json:"secret"`   // a digest under the new one
	Tables   []progress  `json:"tables"`   // as the manifest's
}

// journalVersion is of the journal's and the spool's form.
const journalVersion = 1

// A progress is how far one table has come.
type progress struct {
	Begun bool     `json:"begun"`
	Done  bool     `json:"done"`
	Base  uint64   `json:"base,omitempty"`  // lowest old number
	Span  uint64   `json:"span,omitempty"`  // how far apart the lowest and the highest are, and one
	First uint64   `json:"first,omitempty"` // lowest new number
	At    position `json:"at"`              // reading goes on there
	Bytes int64    `json:"bytes"`           // of the spool up to there
	Pages []page   `json:"pages,omitempty"`
}

// A page is what one checkpoint has added.
type page struct {
	Low    uint64 `json:"low,omitempty"` // new numbers from Low up
	High   uint64 `json:"high,omitempty"`
	Rows   int64  `json:"rows"`
	Digest digest `json:"digest"`
}

// digest is that of all the table's rows.
func (p *progress) digest() (sum digest) {
	for _, page := range p.Pages {
		sum.add(page.Digest)
	}
	return sum
}

func journalFile(dir string) string { return filepath.Join(dir, "journal.json") }

func spoolFile(dir string, table int) string {
	return filepath.Join(dir, fmt.Sprintf("%d.spool", table))
}

// openJournal reads the directory's journal, or begins one.
func openJournal(dir string, want journal) (*journal, error) {
	b, err := os.ReadFile(journalFile(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return &want, want.save(dir)
	}
	if err != nil {
		return nil, err
	}
	var j journal
	if err := json.Unmarshal(b, &j); err != nil {
		return nil, stale("%s: %w", journalFile(dir), err)
	}
	if j.Version != want.Version || j.Manifest != want.Manifest || j.Secret != want.Secret || len(j.Tables) != len(want.Tables) {
		return nil, stale("%s is of another rotation", journalFile(dir))
	}
	return &j, nil
}

// Rows returns how many rows a directory's rotation has done, as far as its
// journal can be read.
func Rows(dir string) (n int64) {
	var j journal
	if b, err := os.ReadFile(journalFile(dir)); err != nil || json.Unmarshal(b, &j) != nil {
		return 0
	}
	for _, p := range j.Tables {
		n += p.At.Rows
	}
	return n
}

func stale(format string, args ...any) error {
	return &enigma.Error{
		Kind: enigma.Invalid, Op: "rotate", Err: fmt.Errorf(format, args...),
		Hint: "throw away what an earlier rotation left with: enigma rotate --abort",
	}
}

// save makes j what the directory says.
func (j *journal) save(dir string) error {
	b, err := json.Marshal(j)
	if err != nil {
		return err
	}
	return durable.WriteFile(journalFile(dir), b, 0o600)
}
