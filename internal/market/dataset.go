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
	"strings"

	"enigma"
	"enigma/internal/node"
	"enigma/internal/publish"

	"go.yaml.in/yaml/v3"
)

// A DatasetSpec is a data set made of CSV files, for WriteSpec.
type DatasetSpec struct {
	Name        string
	Description string
	Price       enigma.Grains // a month
	Deposit     enigma.Grains
	Files       []string // absolute paths; empty means a generated sample
}

// SampleSeed makes the generated sample the same everywhere.
const SampleSeed = 1

// sampleRows is how many minutes the generated sample has.
const sampleRows = 25_000

// GenerateSample writes the generated sample's CSV files into dir and returns
// their paths.
func GenerateSample(dir string) ([]string, error) {
	bars, products := filepath.Join(dir, "minute_trade.csv"), filepath.Join(dir, "products.csv")
	for path, write := range map[string]func(io.Writer) error{
		bars:     func(w io.Writer) error { return publish.GenerateBars(w, SampleSeed, sampleRows) },
		products: publish.GenerateProducts,
	} {
		f, err := os.Create(path)
		if err != nil {
			return nil, err
		}
		if err := errors.Join(write(f), f.Close()); err != nil {
			return nil, err
		}
	}
	return []string{bars, products}, nil
}

// TableName makes a table's name out of a CSV file's: lower case, and every
// run of other characters than letters and digits becomes one underscore.
func TableName(file string) string {
	base := strings.ToLower(filepath.Base(file))
	base = strings.TrimSuffix(strings.TrimSuffix(base, ".gz"), ".csv")
	words := strings.FieldsFunc(base, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	name := strings.Join(words, "_")
	if name == "" || name[0] >= '0' && name[0] <= '9' {
		name = "t_" + name
	}
	return name[:min(len(name), 63)]
}

// WriteSpec writes a dataset.yaml. A FILE.yaml beside a FILE.csv becomes its
// table's fragment.
func WriteSpec(path string, s DatasetSpec) error {
	var tables []map[string]any
	for _, f := range s.Files {
		table := map[string]any{}
		if b, err := os.ReadFile(sidecar(f)); err == nil {
			if err := yaml.Unmarshal(b, &table); err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Op: sidecar(f), Err: err, Hint: "docs/dataset-yaml.md describes the format"}
			}
		}
		if table["name"] == nil {
			table["name"] = TableName(f)
		}
		table["file"] = f
		tables = append(tables, table)
	}
	b, err := yaml.Marshal(map[string]any{
		"name": s.Name, "description": s.Description, "tables": tables,
		"price": strings.TrimSuffix(s.Price.String(), " ENG"), "deposit": strings.TrimSuffix(s.Deposit.String(), " ENG"),
		"payouts":     map[string]int{"provider": 7000, "storage": 2000, "custodians": 500, "worker": 500},
		"share_joins": true,
	})
	if err != nil {
		return err
	}
	return os.WriteFile(path, b, 0o600)
}

// sidecar is the YAML file beside a CSV file.
func sidecar(file string) string {
	return strings.TrimSuffix(strings.TrimSuffix(file, ".gz"), ".csv") + ".yaml"
}

// FilesName is the data set that `enigma up FILE.csv` publishes.
const FilesName = "files"

// CheckFiles looks at the files before anything is started for them.
func CheckFiles(files []string) (DatasetSpec, error) {
	s := DatasetSpec{Name: FilesName, Description: "CSV files", Price: 10 * enigma.ENG, Deposit: 100 * enigma.ENG}
	tables := map[string]string{}
	for _, f := range files {
		abs, err := filepath.Abs(f)
		if err != nil {
			return s, err
		}
		info, err := os.Stat(abs)
		if err != nil {
			return s, &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: "enigma up takes CSV files, plain or gzip'd"}
		}
		if info.IsDir() {
			return s, &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("%s is a directory", f), Hint: "name the CSV files in it"}
		}
		name := TableName(abs)
		if other, ok := tables[name]; ok {
			return s, &enigma.Error{
				Kind: enigma.Invalid, Err: fmt.Errorf("%s and %s would both be the table %q", other, f, name), Hint: "rename one of them",
			}
		}
		tables[name] = f
		s.Files = append(s.Files, abs)
	}
	return s, nil
}

// upState is what `enigma up` remembers of what it has published.
type upState struct {
	Files       []string `json:"files"`
	Fingerprint string   `json:"fingerprint"` // of the files' contents
}

func (m *Market) stateFile() string { return filepath.Join(m.Dir, "up.json") }

// Prepare writes the dataset.yaml for what is to be offered and says whether
// that differs from what has been published already. Files of earlier runs stay
// in the data set while they exist; without any, a sample is generated.
func (m *Market) Prepare(_ context.Context, s DatasetSpec) (path string, fresh bool, err error) {
	var state upState
	if b, err := os.ReadFile(m.stateFile()); err == nil {
		if err := json.Unmarshal(b, &state); err != nil {
			return "", false, fmt.Errorf("%s: %w", m.stateFile(), err)
		}
	}
	if len(s.Files) == 0 && state.Fingerprint != "" {
		return "", false, nil
	}
	dir := filepath.Join(m.Dir, "dataset")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", false, err
	}
	if s = m.complete(s, state); len(s.Files) == 0 {
		if s.Files, err = GenerateSample(dir); err != nil {
			return "", false, err
		}
	}
	print, err := fingerprint(s.Files)
	if err != nil {
		return "", false, err
	}
	path = filepath.Join(dir, "dataset.yaml")
	return path, print != state.Fingerprint, WriteSpec(path, s)
}

// complete adds the files of earlier runs that are still there.
func (m *Market) complete(s DatasetSpec, state upState) DatasetSpec {
	given := map[string]bool{}
	for _, f := range s.Files {
		given[TableName(f)] = true
	}
	for _, f := range state.Files {
		if _, err := os.Stat(f); err == nil && !given[TableName(f)] {
			s.Files = append(s.Files, f)
		}
	}
	return s
}

// Published remembers what has been published, so that the next start need not
// do it again.
func (m *Market) Published(s DatasetSpec) error {
	var state upState
	if b, err := os.ReadFile(m.stateFile()); err == nil {
		if err := json.Unmarshal(b, &state); err != nil {
			return err
		}
	}
	s = m.complete(s, state)
	if len(s.Files) == 0 {
		dir := filepath.Join(m.Dir, "dataset")
		s.Files = []string{filepath.Join(dir, "minute_trade.csv"), filepath.Join(dir, "products.csv")}
	}
	print, err := fingerprint(s.Files)
	if err != nil {
		return err
	}
	b, err := json.Marshal(upState{Files: s.Files, Fingerprint: print})
	if err != nil {
		return err
	}
	return os.WriteFile(m.stateFile(), b, 0o600)
}

// fingerprint changes when a file, or the YAML file beside it, does.
func fingerprint(files []string) (string, error) {
	h := sha256.New()
	for _, f := range files {
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
// subscription to.
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
	for _, d := range sets {
		if d.PaidUntil != nil && status.ChainTime.Before(*d.PaidUntil) {
			continue
		}
		sub, err := gateway.Subscribe(ctx, node.SubscribeRequest{Path: d.Path().String(), Months: 1})
		if err != nil {
			return err
		}
		say("subscribed   %s until %s for %s", sub.Path, sub.PaidUntil.UTC().Format("2006-01-02 15:04:05 UTC"), sub.Cost)
	}
	return nil
}
