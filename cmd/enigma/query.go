package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"enigma"
	"enigma/internal/market"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/spf13/cobra"
)

func queryCommand() *cobra.Command {
	var asCSV bool
	c := &cobra.Command{
		Use:   "query 'SELECT …'",
		Short: "Ask the gateway in SQL, as psql would",
		Args:  oneArg("a statement"),
		RunE: func(c *cobra.Command, args []string) error {
			ctl, err := connect(c)
			if err != nil {
				return err
			}
			if ctl.Ready.Gateway == "" {
				return &enigma.Error{
					Kind: enigma.Invalid, Op: "query", Err: fmt.Errorf("the node in %s is no gateway", ctl.Ready.Dir),
					Hint: "name the gateway's directory with --node",
				}
			}
			conn, err := pgconn.Connect(c.Context(), ctl.Ready.Gateway)
			if err != nil {
				return &enigma.Error{Kind: enigma.Unavailable, Op: "query", Err: err, Hint: "enigma status --node " + ctl.Ready.Dir}
			}
			defer conn.Close(c.Context())
			// One statement, as the extended protocol has it: one result to print.
			r := conn.ExecParams(c.Context(), args[0], nil, nil, nil, nil)
			err = errors.Join(printResult(c, r, asCSV), printed(r))
			return sqlError(err)
		},
	}
	nodeFlag(c, market.Gateway)
	c.Flags().BoolVar(&asCSV, "csv", false, "print CSV with a head line; NULL is an empty field, an empty text \"\"")
	return c
}

// printed returns the statement's error once all of its rows have been read.
func printed(r *pgconn.ResultReader) error {
	_, err := r.Close()
	return err
}

// sqlError gives a statement's error the shape of every other error here.
func sqlError(err error) error {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return err
	}
	text := fmt.Errorf("%s (SQLSTATE %s)", pg.Message, pg.Code)
	if pg.Position > 0 {
		text = fmt.Errorf("%w at character %d", text, pg.Position)
	}
	kind := enigma.Invalid
	switch {
	case pg.Code == "42501" && strings.Contains(pg.Message, "subscription"):
		kind = enigma.NotSubscribed
	case pg.Code == "42501":
		kind = enigma.Denied
	case pg.Code == "0A000":
		kind = enigma.Unsupported
	case pg.Code == "53400" || pg.Code == "57014" || strings.HasPrefix(pg.Code, "54"):
		kind = enigma.LimitExceeded
	case strings.HasPrefix(pg.Code, "08") || strings.HasPrefix(pg.Code, "53") || strings.HasPrefix(pg.Code, "57"):
		kind = enigma.Unavailable
	case strings.HasPrefix(pg.Code, "XX"):
		kind = enigma.Internal
	}
	return &enigma.Error{Kind: kind, Op: "query", Err: text, Hint: pg.Hint}
}

func printResult(c *cobra.Command, r *pgconn.ResultReader, asCSV bool) error {
	more := r.NextRow() // knows the columns even when there is no row
	var head []string
	for _, f := range r.FieldDescriptions() {
		head = append(head, f.Name)
	}
	w := bufio.NewWriter(c.OutOrStdout())
	var err error
	switch {
	case wantJSON(c):
		err = printJSONRows(w, head, r, more)
	case asCSV:
		err = printCSV(w, head, r, more)
	default:
		err = printTable(w, head, r, more)
	}
	return errors.Join(err, w.Flush())
}

func printTable(w io.Writer, head []string, r *pgconn.ResultReader, more bool) error {
	rows := [][]string{head}
	for ; more; more = r.NextRow() {
		var row []string
		for _, cell := range r.Values() {
			row = append(row, string(cell))
		}
		rows = append(rows, row)
	}
	tag, err := r.Close()
	switch {
	case err != nil && len(rows) == 1:
		return nil // the error says all
	case len(head) == 0:
		_, err := fmt.Fprintln(w, tag)
		return err
	}
	if err := table(w, rows); err != nil {
		return err
	}
	s := "s"
	if len(rows) == 2 {
		s = ""
	}
	_, err = fmt.Fprintf(w, "(%d row%s)\n", len(rows)-1, s)
	return err
}

// printCSV writes what COPY … (FORMAT csv, HEADER) would.
func printCSV(w *bufio.Writer, head []string, r *pgconn.ResultReader, more bool) error {
	for i, name := range head {
		csvField(w, i, []byte(name))
	}
	if len(head) > 0 {
		w.WriteByte('\n')
	}
	for ; more; more = r.NextRow() {
		for i, cell := range r.Values() {
			csvField(w, i, cell)
		}
		if err := w.WriteByte('\n'); err != nil {
			return err
		}
	}
	return nil
}

// csvField writes a field, quoted where it must be: also where it would be taken
// for NULL, or for COPY's end of data.
func csvField(w *bufio.Writer, i int, cell []byte) {
	if i > 0 {
		w.WriteByte(',')
	}
	if cell != nil && (len(cell) == 0 || bytes.ContainsAny(cell, ",\"\r\n") || string(cell) == `\.`) {
		cell = []byte(`"` + strings.ReplaceAll(string(cell), `"`, `""`) + `"`)
	}
	w.Write(cell)
}

// printJSONRows writes an array with an object a row. Every value is a string as
// PostgreSQL prints it, so that no digit is lost, and NULL is null.
func printJSONRows(w *bufio.Writer, head []string, r *pgconn.ResultReader, more bool) error {
	for i, name := range head {
		if slices.Contains(head[:i], name) {
			return &enigma.Error{
				Kind: enigma.Invalid, Op: "query", Err: fmt.Errorf("two columns are called %q", name),
				Hint: "give one of them another name with AS",
			}
		}
	}
	separator := "[\n"
	for ; more; more = r.NextRow() {
		w.WriteString(separator + "  {")
		for i, cell := range r.Values() {
			if i > 0 {
				w.WriteString(", ")
			}
			var value *string
			if cell != nil {
				text := string(cell)
				value = &text
			}
			name, err := json.Marshal(head[i])
			if err != nil {
				return err
			}
			b, err := json.Marshal(value)
			if err != nil {
				return err
			}
			fmt.Fprintf(w, "%s: %s", name, b)
		}
		w.WriteByte('}')
		separator = ",\n"
	}
	if _, err := r.Close(); err != nil {
		return err // an array that is not closed is no valid JSON, and should not be
	}
	if separator == "[\n" {
		w.WriteByte('[')
	} else {
		w.WriteByte('\n')
	}
	_, err := w.WriteString("]\n")
	return err
}
