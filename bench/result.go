package bench

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A Report is one run of one benchmark: a file in bench/results.
type Report struct {
	Name    string   `json:"name"`
	Title   string   `json:"title"`
	About   []string `json:"about"` // paragraphs: what was compared, and how
	Machine Machine  `json:"machine"`
	Commit  string   `json:"commit"`
	Date    string   `json:"date"`
	Results []Result `json:"results"`
}

// A Result is one measurement.
type Result struct {
	Name     string  `json:"name"`
	Unit     string  `json:"unit"`
	Value    float64 `json:"value"`
	Baseline float64 `json:"baseline,omitzero"`
	Ratio    float64 `json:"ratio,omitzero"` // Value / Baseline
	Bar      Bar     `json:"bar,omitzero"`
	Holds    *bool   `json:"holds,omitempty"` // nil without a bar
	Note     string  `json:"note,omitempty"`
}

// A Bar is what should hold, such as "ratio >= 0.35" or "value <= 3000".
type Bar string

// holds reports whether the bar holds for r.
func (b Bar) holds(r Result) (bool, error) {
	words := strings.Fields(string(b))
	if len(words) != 3 {
		return false, fmt.Errorf("bar %q: want three words", b)
	}
	of, ok := map[string]float64{"ratio": r.Ratio, "value": r.Value}[words[0]]
	limit, err := strconv.ParseFloat(words[2], 64)
	if !ok || err != nil {
		return false, fmt.Errorf("bar %q: want ratio or value, and a number", b)
	}
	switch words[1] {
	case ">=":
		return of >= limit, nil
	case "<=":
		return of <= limit, nil
	}
	return false, fmt.Errorf("bar %q: want >= or <=", b)
}

// Add judges a result and appends it. A baseline of 0 means that there is none.
func (r *Report) Add(res Result) error {
	if res.Baseline != 0 {
		res.Ratio = res.Value / res.Baseline
	}
	res.Value, res.Baseline, res.Ratio = rounded(res.Value), rounded(res.Baseline), rounded(res.Ratio)
	if res.Bar != "" {
		ok, err := res.Bar.holds(res)
		if err != nil {
			return fmt.Errorf("%s: %w", res.Name, err)
		}
		res.Holds = &ok
	}
	r.Results = append(r.Results, res)
	return nil
}

// Missed is an error that names the bars that do not hold, or nil.
func (r *Report) Missed() error {
	var errs []error
	for _, res := range r.Results {
		if res.Holds != nil && !*res.Holds {
			errs = append(errs, fmt.Errorf("%s: %g %s, ratio %g; want %s", res.Name, res.Value, res.Unit, res.Ratio, res.Bar))
		}
	}
	return errors.Join(errs...)
}

// rounded keeps four digits: no measurement here has more.
func rounded(x float64) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	return y
}

// Write puts the report into dir.
func (r *Report) Write(dir string) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false) // people read ">="
	enc.SetIndent("", "  ")
	if err := enc.Encode(r); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, r.Name+".json"), b.Bytes(), 0o644)
}

// ReadAll reads every report in dir, by name.
func ReadAll(dir string) ([]Report, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var out []Report
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		var r Report
		if err := json.Unmarshal(b, &r); err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		out = append(out, r)
	}
	return out, nil
}
