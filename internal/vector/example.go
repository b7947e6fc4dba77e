package vector

import (
	"encoding/hex"
	"os"
	"strings"
	"testing"
)

// Example returns the worked example of a specification, which the package's
// test then computes again: the "name = value" lines of the document's code
// blocks that are marked example. A line without " = " goes on with the value
// before it, white space apart. Names are unique in a document.
func Example(t testing.TB, spec string) map[string]string {
	t.Helper()
	b, err := os.ReadFile(spec)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	inside, last := false, ""
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		name, value, named := strings.Cut(line, " = ")
		switch {
		case line == "```example":
			inside, last = true, ""
		case line == "```":
			inside = false
		case !inside || line == "":
		case !named && last != "":
			out[last] += line
		case !named:
			t.Fatalf("%s: %q: want name = value", spec, line)
		default:
			last = strings.TrimSpace(name)
			if _, ok := out[last]; ok {
				t.Fatalf("%s: %q is there twice", spec, last)
			}
			out[last] = strings.TrimSpace(value)
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s: no worked example", spec)
	}
	return out
}

// Bytes returns the hexadecimal value of one line of an example.
func Bytes(t testing.TB, example map[string]string, name string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.ReplaceAll(example[name], " ", ""))
	if err != nil || example[name] == "" {
		t.Fatalf("worked example: %q: want hexadecimal digits, have %q", name, example[name])
	}
	return b
}
