package publish

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"enigma"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// keeps checks the staged rows against what the manifest says of all rows, by
// which gateways plan: how large summed values are, and that no value prints
// otherwise than its canonical form where no term keeps the difference. That
// values are within bounds is for their codecs to say.
func (t *table) keeps(ctx context.Context, conn *pgx.Conn) error {
	from := "pg_temp." + t.scratch
	for i, p := range t.columns {
		c, name := &t.manifest.Columns[i], fmt.Sprintf("c%d", i)
		if probe := restProbe(p.typ, name); probe != "" && p.form.Eq && c.Scheme != enigma.Plain && !c.Rest {
			var rest bool
			if err := conn.QueryRow(ctx, "select coalesce(bool_or("+probe+"), false) from "+from).Scan(&rest); err != nil {
				return err
			}
			if rest {
				return t.breaks(i, "a value that prints otherwise than its canonical form, such as 1.50 for 1.5", "with such a value in the file")
			}
		}
		if !c.Summed() {
			continue
		}
		n, err := bits(ctx, conn, p.typ, name, from)
		if err != nil {
			return invalid("", "table %q: column %q: %w", t.spec.Name, c.Name, err)
		}
		if n > c.SumBits {
			return t.breaks(i, fmt.Sprintf("a value of %d bits, and sums have room for %d", n, c.SumBits), "with such a value in the file")
		}
	}
	for i := range t.manifest.Computed {
		if err := t.keepsComputed(ctx, conn, &t.manifest.Computed[i]); err != nil {
			return err
		}
	}
	return nil
}

// keepsComputed checks the staged rows' results of a computed term.
func (t *table) keepsComputed(ctx context.Context, conn *pgx.Conn, c *enigma.Computed) error {
	again := *c
	if err := t.measureComputed(ctx, conn, ComputedSpec{Expr: c.Expr, Type: c.Type}, &again); err != nil {
		return invalid("publish again with a type that holds the result", "table %q: computed %q: %w", t.spec.Name, c.Expr, err)
	}
	if again.SumBits > c.SumBits {
		return invalid("publish again with such rows in the file", "table %q: computed %q: a result of %d bits, and sums have room for %d",
			t.spec.Name, c.Expr, again.SumBits, c.SumBits)
	}
	return nil
}

// breaks says which promise about a column an added row breaks, and how to
// publish without it.
func (t *table) breaks(i int, what, otherwise string) error {
	return invalid("publish again "+otherwise, "table %q: column %q: an added row has %s", t.spec.Name, t.header[i], what)
}

func pgCode(err error) string {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code
	}
	return ""
}

func atoi(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
