package demo

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestStory tells the whole story over processes of the binary as it is now,
// with generated rows.
func TestStory(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "enigma")
	if out, err := exec.Command("go", "build", "-o", binary, "enigma/cmd/enigma").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var said bytes.Buffer
	passed, failed, err := Run(ctx, Options{Binary: binary, Out: &said})
	if err != nil || failed > 0 || passed < 15 {
		t.Fatalf("passed %d, failed %d, err %v\n%s", passed, failed, err, said.String())
	}
	if !bytes.Contains(said.Bytes(), []byte("none in")) {
		t.Errorf("the story does not say that the search for plaintext found nothing:\n%s", said.String())
	}
}

// TestStoryOfOddRows tells it over rows of many kinds: few values, which are
// stored otherwise by default, numbers of more than 18 digits, times of all
// sorts, NULLs.
func TestStoryOfOddRows(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "enigma")
	if out, err := exec.Command("go", "build", "-o", binary, "enigma/cmd/enigma").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	file := filepath.Join(t.TempDir(), "odd.csv")
	var csv bytes.Buffer
	csv.WriteString("id,kind,flag,wide,number,day,at,ref,note\n")
	for i := range 300 {
		fmt.Fprintf(&csv, "%d,%s,%t,%d12345678901234567.%02d,%d.5e%d,2024-%02d-%02d,2024-01-01T%02d:%02d:00Z,00000000-0000-4000-8000-%012d,", i,
			[]string{"buy", "sell", "hold"}[i%3], i%2 == 0, i, i%100, i-150, i%40, 1+i%12, 1+i%28, i%24, i%60, i*7919)
		if i%5 > 0 {
			fmt.Fprintf(&csv, "an unmistakable note %d", i)
		}
		csv.WriteString("\n")
	}
	if err := os.WriteFile(file, csv.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var said bytes.Buffer
	passed, failed, err := Run(ctx, Options{Binary: binary, Out: &said, Files: []string{file}})
	if err != nil || failed > 0 || passed < 15 {
		t.Fatalf("passed %d, failed %d, err %v\n%s", passed, failed, err, said.String())
	}
}
