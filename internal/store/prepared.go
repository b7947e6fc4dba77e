package store

import (
	"context"
	"strconv"

	"github.com/jackc/pgx/v5/pgconn"
)

// maxPrepared is how many statements a connection keeps prepared.
const maxPrepared = 128

// run starts a statement. One that the store has seen before is prepared, so
// that PostgreSQL parses and checks its text once a connection. It is planned
// every time: constants are parameters, and the best way to a day of rows is
// not the best to a year of them.
func (c *conn) run(ctx context.Context, sql string, seen bool, values [][]byte, oids []uint32) (*pgconn.ResultReader, error) {
	if !seen || len(sql) > longestAdmitted {
		return c.ExecParams(ctx, sql, values, oids, inBinary, inBinary), nil
	}
	key := preparedKey(sql, oids)
	name, ok := c.prepared[key]
	if !ok {
		if len(c.prepared) >= maxPrepared {
			if err := c.Exec(ctx, "DEALLOCATE ALL").Close(); err != nil {
				return nil, err
			}
			clear(c.prepared)
		}
		name = "s" + strconv.Itoa(len(c.prepared))
		if _, err := c.Prepare(ctx, name, sql, oids); err != nil {
			return nil, err
		}
		c.prepared[key] = name
	}
	return c.ExecPrepared(ctx, name, values, inBinary, inBinary), nil
}

// preparedKey tells statements apart that mean something else because their
// parameters have other types.
func preparedKey(sql string, oids []uint32) string {
	b := make([]byte, 0, len(sql)+8*len(oids))
	for _, oid := range oids {
		b = append(strconv.AppendUint(b, uint64(oid), 10), ' ')
	}
	return string(append(b, sql...))
}
