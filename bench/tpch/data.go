package tpch

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

//go:embed dataset.yaml
var spec []byte

//go:embed queries/*.sql
var queries embed.FS

// Spec is the dataset.yaml of the eight tables.
func Spec() []byte { return slices.Clone(spec) }

// Queries is how many queries there are.
const Queries = 22

// Query returns the n-th query, from 1, at a scale factor.
func Query(n int, scale float64) (string, error) {
	b, err := queries.ReadFile(fmt.Sprintf("queries/%02d.sql", n))
	if err != nil {
		return "", err
	}
	fraction := scaleText(0.0001 / scale)
	return strings.TrimSuffix(strings.TrimSpace(strings.ReplaceAll(string(b), "@FRACTION@", fraction)), ";"), nil
}

func scaleText(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// Generate returns a directory with the tables at a scale factor as CSV files and
// a dataset.yaml. What was generated once is kept in the user's cache directory:
// about 1 GB at scale 1. It takes about 8 s at scale 0.01, and Go's toolchain.
func Generate(ctx context.Context, scale float64) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	name := "sf" + scaleText(scale)
	dir := filepath.Join(cache, "enigma", "tpch", name)
	if _, err := os.Stat(filepath.Join(dir, "lineitem.csv")); err == nil {
		return dir, os.WriteFile(filepath.Join(dir, "dataset.yaml"), spec, 0o644)
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return "", err
	}
	fresh, err := os.MkdirTemp(filepath.Dir(dir), name+"-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(fresh)
	_, here, _, _ := runtime.Caller(0)
	c := exec.CommandContext(ctx, "go", "run", ".", scaleText(scale), fresh)
	c.Dir = filepath.Join(filepath.Dir(here), "gen")
	c.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod")
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	if err := c.Run(); err != nil {
		return "", fmt.Errorf("generate TPC-H: %w\n%s", err, said.String())
	}
	if err := os.WriteFile(filepath.Join(fresh, "dataset.yaml"), spec, 0o644); err != nil {
		return "", err
	}
	if err := os.Chmod(fresh, 0o755); err != nil {
		return "", err
	}
	if err := os.Rename(fresh, dir); err != nil && !os.IsExist(err) {
		return "", err
	}
	return dir, nil
}
