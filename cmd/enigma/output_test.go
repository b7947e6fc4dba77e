package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"enigma"
)

func TestCSVKeepsWhatTablesOnlyShow(t *testing.T) {
	tests := []struct {
		name string
		cell []byte
		want string
	}{
		{"NULL is empty", nil, ``},
		{"an empty text is not NULL", []byte{}, `""`},
		{"quotes", []byte(`a "b"`), `"a ""b"""`},
		{"comma", []byte("a,b"), `"a,b"`},
		{"line end", []byte("a\nb"), "\"a\nb\""},
		{"a tab stays one", []byte("a\tb"), "a\tb"},
		{"COPY's end of data", []byte(`\.`), `"\."`},
	}
	for _, tt := range tests {
		var b bytes.Buffer
		w := bufio.NewWriter(&b)
		csvField(w, 0, tt.cell)
		w.Flush()
		if b.String() != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, b.String(), tt.want)
		}
	}
}

func TestTablesStayInShape(t *testing.T) {
	var b bytes.Buffer
	if err := table(&b, [][]string{{"a", "b"}, {"x\ty", "line\nend\x1b[31m"}}); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "a    b\nx y  line end [31m\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestErrorsForScripts(t *testing.T) {
	err := &enigma.Error{Kind: enigma.NotFound, Op: "show", Err: errors.New("nobody knows it"), Hint: "look elsewhere"}
	root := newRoot()
	if err := root.PersistentFlags().Set("json", "true"); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	report(&b, root, err, 3)
	var got struct {
		Error, Hint string
		Status      int
	}
	if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
		t.Fatalf("%v in %q", err, b.String())
	}
	if got.Error != "show: nobody knows it" || got.Hint != "look elsewhere" || got.Status != 3 {
		t.Errorf("%+v", got)
	}
}
