package market

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"enigma"
	"enigma/internal/durable"
	"enigma/internal/node"
)

// upState is what `enigma up` remembers of what it has published.
type upState struct {
	Files       []string `json:"files"`
	Fingerprint string   `json:"fingerprint"` // of the files' contents

	// Begun are the files that are being published. If the market is stopped
	// meanwhile, the next start publishes them; if they are refused, it does not.
	Begun []string `json:"begun,omitempty"`
}

func (m *Market) stateFile() string { return filepath.Join(m.Dir, "up.json") }

func (m *Market) state() (upState, error) {
	var s upState
	b, err := os.ReadFile(m.stateFile())
	if errors.Is(err, os.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(b, &s)
	}
	if err != nil {
		return s, &enigma.Error{
			Kind: enigma.Invalid, Op: m.stateFile(), Err: err,
			Hint: "remove the file, and name all CSV files again: the data set is then published anew",
		}
	}
	return s, nil
}

func (m *Market) remember(s upState) error {
	b, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return durable.WriteFile(m.stateFile(), b, 0o600)
}

// Prepare writes the dataset.yaml for what is to be offered and says whether
// that differs from what has been published already. Files of earlier runs stay
// in the data set while they exist; without any, a sample is generated.
func (m *Market) Prepare(s DatasetSpec) (path string, fresh bool, err error) {
	state, err := m.state()
	if err != nil {
		return "", false, err
	}
	if len(s.Files) == 0 && state.Fingerprint != "" && len(state.Begun) == 0 {
		return "", false, nil
	}
	s = complete(s, state)
	dir := filepath.Join(m.Dir, "dataset")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", false, err
	}
	if len(s.Files) == 0 {
		if s.Files, err = GenerateSample(dir); err != nil {
			return "", false, err
		}
	}
	print, err := fingerprint(s.Files)
	if err != nil {
		return "", false, err
	}
	path = filepath.Join(dir, "dataset.yaml")
	if err := WriteSpec(path, s); err != nil {
		return "", false, err
	}
	if print == state.Fingerprint {
		return path, false, nil
	}
	state.Begun = s.Files
	return path, true, m.remember(state)
}

// complete adds the files of earlier runs that are still there.
func complete(s DatasetSpec, state upState) DatasetSpec {
	given := map[string]bool{}
	for _, f := range s.Files {
		given[TableName(f)] = true
	}
	for _, f := range slices.Concat(state.Begun, state.Files) {
		if _, err := os.Stat(f); err == nil && !given[TableName(f)] {
			s.Files = append(s.Files, f)
			given[TableName(f)] = true
		}
	}
	return s
}

// Published remembers what Prepare has prepared as published, so that the next
// start need not do it again.
func (m *Market) Published() error {
	state, err := m.state()
	if err != nil {
		return err
	}
	print, err := fingerprint(state.Begun)
	if err != nil {
		return err
	}
	return m.remember(upState{Files: state.Begun, Fingerprint: print})
}

// Refused forgets what Prepare has prepared: the data set stays as it was.
func (m *Market) Refused() error {
	state, err := m.state()
	if err != nil {
		return err
	}
	state.Begun = nil
	return m.remember(state)
}

// fingerprint changes when a file, or the YAML file beside it, does.
func fingerprint(files []string) (string, error) {
	h := sha256.New()
	for _, f := range slices.Sorted(slices.Values(files)) {
		fmt.Fprintf(h, "%q\n", f)
		for _, part := range []string{f, sidecar(f)} {
			r, err := os.Open(part)
			if errors.Is(err, os.ErrNotExist) && part != f {
				continue
			}
			if err != nil {
				return "", err
			}
			_, err = io.Copy(h, r)
			if err := errors.Join(err, r.Close()); err != nil {
				return "", err
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// SubscribeAll makes the gateway pay for every data set that it has no
// subscription to. Only the market's own has to be there.
func (m *Market) SubscribeAll(ctx context.Context, say func(string, ...any)) error {
	gateway, err := m.Control(Gateway)
	if err != nil {
		return err
	}
	sets, err := gateway.Datasets(ctx)
	if err != nil {
		return err
	}
	status, err := gateway.Status(ctx)
	if err != nil {
		return err
	}
	own := enigma.Path{Provider: m.Part(Provider).Ready.Wallet, Name: FilesName}
	for _, d := range sets {
		if d.PaidUntil != nil && status.ChainTime.Before(*d.PaidUntil) {
			continue
		}
		sub, err := gateway.Subscribe(ctx, node.SubscribeRequest{Path: d.Path().String(), Months: 1})
		if err != nil && (d.Path() == own || ctx.Err() != nil) {
			return err
		}
		if err != nil { // somebody else's data set must not keep the market down
			say("not subscribed to %s: %v", d.Path(), err)
			continue
		}
		say("subscribed   %s until %s for %s", sub.Path, sub.PaidUntil.UTC().Format("2006-01-02 15:04:05 UTC"), sub.Cost)
	}
	return nil
}
