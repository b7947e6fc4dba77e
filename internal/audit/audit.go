// Package audit makes the leakage cards of a data set that is not published yet.
//
// Cards stages the provider's files in a PostgreSQL of its own, which it starts
// for that and removes afterwards, encrypts them as internal/publish would, and
// lets internal/leakage attack every column. Nothing leaves the machine.
//
// # What it leaves behind
//
// Nothing: the plain values rest in temporary tables, in a directory that only
// the database's own user may enter, and go with it. After a crash of the
// process the directory enigma-leakage-* is left in the system's temporary
// directory, with its data readable to that user and to root.
//
// # Keys
//
// Terms are made with a fixed secret, so that the same files give the same
// cards. It protects nothing: the terms go nowhere.
package audit

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/leakage"
	"enigma/internal/localpg"
	"enigma/internal/publish"
)

// Options say what to look at.
type Options struct {
	Spec *publish.Spec

	// Dir is an empty directory for the throw-away PostgreSQL, which its user can
	// reach; see Temporary.
	Dir string

	// Rows bounds how many rows of a table are analysed; a larger table is
	// represented by a random sample. 0 takes all.
	Rows int64

	// Column restricts the cards to columns of this name, or to one given as
	// table.column. Optional.
	Column string

	// Progress is called now and then. Optional.
	Progress func(publish.Progress)
}

// Temporary makes a directory for the plain values, which remove takes away. No
// other user may list it; root's PostgreSQL, which runs as another user, may
// pass through.
func Temporary() (dir string, remove func() error, err error) {
	if dir, err = os.MkdirTemp("", "enigma-leakage-"); err != nil {
		return "", nil, err
	}
	remove = func() error { return os.RemoveAll(dir) }
	if os.Geteuid() == 0 {
		err = os.Chmod(dir, 0o711)
	}
	return dir, remove, errors.Join(err)
}

// Cards hands each the card of every column, in the order of the files.
func Cards(ctx context.Context, o Options, each func(*leakage.Card) error) error {
	server, err := localpg.Start(ctx, localpg.Config{Dir: filepath.Join(o.Dir, "postgres")})
	if err != nil {
		return err
	}
	found := false
	job := publish.Job{Spec: o.Spec, Engine: server.DSN("postgres", localpg.Owner), Secret: secret(), Progress: o.Progress}
	err = publish.Examine(ctx, job, o.Rows, func(e publish.Examined) error {
		if o.Column != "" && o.Column != e.Column.Name && o.Column != e.Table.Name+"."+e.Column.Name {
			return nil
		}
		found = true
		card, err := analyse(e)
		if err != nil {
			return err
		}
		return each(card)
	})
	if err == nil && !found && o.Column != "" {
		err = &enigma.Error{
			Kind: enigma.NotFound, Op: "leakage", Err: fmt.Errorf("no column %q", o.Column), Hint: "leave --column out to see all of them",
		}
	}
	return errors.Join(err, server.Stop())
}

func secret() keyring.Secret { return sha256.Sum256([]byte("enigma leakage")) }

// analyse lets internal/leakage look at one column.
func analyse(e publish.Examined) (*leakage.Card, error) {
	bits, floating := e.Spec.Ordinals()
	c := leakage.Column{
		Table: e.Table.Name, Name: e.Column.Name, Type: e.Column.Type, Scheme: e.Column.Scheme,
		Bits: bits, Floating: floating, Total: e.Table.Rows,
		Show: func(plain []byte) string { return show(e.Spec.Type, plain) },
	}
	sorts := sorting(e)
	var failed error
	card := leakage.Analyse(c, func(yield func(leakage.Row) bool) {
		for i, plain := range e.Plain {
			r := leakage.Row{Plain: plain}
			if plain != nil {
				if r.Key, r.Ordinal, failed = e.Spec.Position(plain); failed != nil {
					return
				}
				r.Term = e.Terms[0][i]
				if sorts > 0 {
					r.Sorts = e.Terms[sorts][i]
				}
			}
			if !yield(r) {
				return
			}
		}
	})
	if failed != nil {
		return nil, fmt.Errorf("column %q: %w", e.Column.Name, failed)
	}
	return card, nil
}

// sorting returns the term that sorts as values do if it is not the first one:
// the prefix of text.
func sorting(e publish.Examined) int {
	form, err := column.FormOf(e.Spec)
	if err != nil || !form.Prefix {
		return 0
	}
	for i, t := range form.Terms() {
		if t.Role == "prefix" {
			return i
		}
	}
	return 0
}

// show prints a value as psql would.
func show(t column.Type, plain []byte) string {
	text, ok := column.Text(nil, t.OID, plain, column.DefaultSettings())
	if !ok {
		return fmt.Sprintf("\\x%x", plain)
	}
	return string(text)
}
