package market

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"enigma"
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

	// Forced names columns that are det although they have few values, because
	// these are no secret.
	Forced []string
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
	base := strings.ToLower(filepath.Base(stem(file)))
	words := strings.FieldsFunc(base, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	name := strings.Join(words, "_")
	if name = name[:min(len(name), 60)]; enigma.CheckName(name) != nil {
		name = strings.TrimSuffix("t_"+name, "_")
	}
	return name
}

// stem is a CSV file's path without what says that it is one.
func stem(file string) string {
	for _, ext := range []string{".gz", ".csv"} {
		if n := len(file) - len(ext); n >= 0 && strings.EqualFold(file[n:], ext) {
			file = file[:n]
		}
	}
	return file
}

// table returns what a dataset.yaml says of a CSV file: its name and, if there
// is one, where the YAML file beside it is.
func table(file string) (map[string]any, error) {
	t := map[string]any{"name": TableName(file), "file": file}
	if _, err := os.Stat(sidecar(file)); errors.Is(err, os.ErrNotExist) {
		return t, nil
	}
	part, err := publish.ReadTable(sidecar(file))
	if err != nil {
		return nil, err
	}
	if part.Name != "" {
		t["name"] = part.Name
	}
	t["from"] = sidecar(file)
	return t, nil
}

// force declares those of the columns that a file has, where no file beside it
// declares its columns.
func force(t map[string]any, file string, columns []string) error {
	header, err := publish.Header(file)
	if err != nil || t["from"] != nil {
		return err
	}
	declared := map[string]any{}
	for _, name := range columns {
		if slices.Contains(header, name) {
			declared[name] = map[string]any{"scheme": "det", "force": true}
		}
	}
	if len(declared) > 0 {
		t["columns"] = declared
	}
	return nil
}

// WriteSpec writes a dataset.yaml. A FILE.yaml beside a FILE.csv declares its
// table.
func WriteSpec(path string, s DatasetSpec) error {
	var tables []map[string]any
	for _, f := range s.Files {
		t, err := table(f)
		if err != nil {
			return err
		}
		if err := force(t, f, s.Forced); err != nil {
			return err
		}
		tables = append(tables, t)
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
	return stem(file) + ".yaml"
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
		switch {
		case info.IsDir():
			return s, &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("%s is a directory", f), Hint: "name the CSV files in it"}
		case !info.Mode().IsRegular():
			return s, &enigma.Error{
				Kind: enigma.Invalid, Err: fmt.Errorf("%s is no regular file", f),
				Hint: "write it to a file first: it is read more than once, and compared at the next start",
			}
		case slices.Contains(s.Files, abs):
			continue
		}
		t, err := table(abs)
		if err != nil {
			return s, err
		}
		name := t["name"].(string)
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
