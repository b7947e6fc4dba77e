package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
)

// errTimeout is the cause of a context that Config.Timeout ended.
var errTimeout = errors.New("the statement ran out of time")

func unavailable(err error) error {
	return &enigma.Error{Kind: enigma.Unavailable, Err: err}
}

func invalid(format string, args ...any) error {
	return &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf(format, args...)}
}

// classify says what a caller can do about an error from PostgreSQL. What
// PostgreSQL says is passed on only where it speaks of names, never where it
// may quote a value.
func classify(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if cause := context.Cause(ctx); errors.Is(cause, errTimeout) {
		return &enigma.Error{Kind: enigma.LimitExceeded, Err: errTimeout}
	}
	if ctx.Err() != nil {
		return &enigma.Error{Kind: enigma.Unavailable, Err: ctx.Err()}
	}
	var known *enigma.Error
	if errors.As(err, &known) {
		return err
	}
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return &enigma.Error{Kind: enigma.Unavailable, Err: errors.New("no connection to PostgreSQL")}
	}
	e := &enigma.Error{Kind: kindOf(pg.Code), Err: fmt.Errorf("PostgreSQL reports SQLSTATE %s", pg.Code)}
	switch {
	case pg.Code == "57014":
		e.Err = errTimeout
	case pg.Code[:2] == "42" || pg.Code[:2] == "53" || pg.Code[:2] == "54":
		e.Err = fmt.Errorf("%s (SQLSTATE %s)", pg.Message, pg.Code)
	}
	return e
}

// kinds maps SQLSTATEs and, as two characters, their classes.
var kinds = map[string]enigma.Kind{
	"08": enigma.Unavailable,
	"0A": enigma.Invalid,
	"22": enigma.Invalid,
	"23": enigma.Invalid,
	"25": enigma.Denied, // read-only transaction
	"3F": enigma.NotFound,
	"40": enigma.Unavailable,
	"42": enigma.Invalid,
	"53": enigma.Unavailable,
	"54": enigma.LimitExceeded,
	"55": enigma.Unavailable,
	"57": enigma.Unavailable,

	"08P01": enigma.Invalid, // a value of the wrong length
	"42501": enigma.Denied,
	"42P01": enigma.NotFound,
	"53200": enigma.LimitExceeded, // out of memory
	"53400": enigma.LimitExceeded, // temp_file_limit
	"57014": enigma.LimitExceeded, // statement_timeout: other cancels end the context
}

func kindOf(code string) enigma.Kind {
	if k, ok := kinds[code]; ok {
		return k
	}
	if k, ok := kinds[code[:min(2, len(code))]]; ok {
		return k
	}
	return enigma.Internal
}

// code returns the SQLSTATE in err's tree, or "".
func code(err error) string {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code
	}
	return ""
}

// gone reports whether err says that the connection is lost, so that nobody
// knows how the statement ended.
func gone(err error) bool {
	c := code(err)
	return c == "" || strings.HasPrefix(c, "57P") || strings.HasPrefix(c, "08")
}
