package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"strings"

	"enigma"

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
			results, err := conn.Exec(c.Context(), args[0]).ReadAll()
			for _, r := range results {
				if r.Err == nil {
					if err := printResult(c, r, asCSV); err != nil {
						return err
					}
				}
			}
			return sqlError(err)
		},
	}
	nodeFlag(c, "gateway")
	c.Flags().BoolVar(&asCSV, "csv", false, "print CSV with a head line")
	return c
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
	switch pg.Code {
	case "42501":
		kind = enigma.NotSubscribed
	case "0A000":
		kind = enigma.Unsupported
	}
	return &enigma.Error{Kind: kind, Op: "query", Err: text, Hint: pg.Hint}
}

func printResult(c *cobra.Command, r *pgconn.Result, asCSV bool) error {
	head := make([]string, len(r.FieldDescriptions))
	for i, f := range r.FieldDescriptions {
		head[i] = f.Name
	}
	switch {
	case wantJSON(c):
		return printJSON(c, jsonRows(head, r.Rows))
	case len(head) == 0:
		_, err := fmt.Fprintln(c.OutOrStdout(), r.CommandTag)
		return err
	case asCSV:
		w := csv.NewWriter(c.OutOrStdout())
		if err := w.Write(head); err != nil {
			return err
		}
		if err := w.WriteAll(textRows(r.Rows)); err != nil {
			return err
		}
		return w.Error()
	}
	rows := append([][]string{head}, textRows(r.Rows)...)
	if err := table(c.OutOrStdout(), rows); err != nil {
		return err
	}
	s := "s"
	if len(r.Rows) == 1 {
		s = ""
	}
	_, err := fmt.Fprintf(c.OutOrStdout(), "(%d row%s)\n", len(r.Rows), s)
	return err
}

func textRows(rows [][][]byte) [][]string {
	out := make([][]string, len(rows))
	for i, r := range rows {
		out[i] = make([]string, len(r))
		for j, cell := range r {
			out[i][j] = strings.ReplaceAll(string(cell), "\t", "    ")
		}
	}
	return out
}

// jsonRows keeps every value as PostgreSQL printed it, so that no digit is
// lost, and NULL as null.
func jsonRows(head []string, rows [][][]byte) []map[string]*string {
	out := make([]map[string]*string, len(rows))
	for i, r := range rows {
		out[i] = map[string]*string{}
		for j, cell := range r {
			if cell == nil {
				out[i][head[j]] = nil
				continue
			}
			s := string(cell)
			out[i][head[j]] = &s
		}
	}
	return out
}
