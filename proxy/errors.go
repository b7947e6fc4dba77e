package proxy

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
)

// An answer is an error in the words of the wire. Errors of any other type
// reach the client without their text, as internal errors.
type answer struct{ pgproto3.ErrorResponse }

func (a *answer) Error() string { return a.Code + ": " + a.Message }

// refusal makes an error that ends the statement.
func refusal(code, message string) *answer {
	return &answer{pgproto3.ErrorResponse{Severity: "ERROR", SeverityUnlocalized: "ERROR", Code: code, Message: message}}
}

// fatal makes an error that ends the session.
func fatal(code, message string) *answer {
	return &answer{pgproto3.ErrorResponse{Severity: "FATAL", SeverityUnlocalized: "FATAL", Code: code, Message: message}}
}

// The causes with which a statement's context ends.
var (
	errCanceled = refusal("57014", "canceling statement due to user request")
	errTimeout  = refusal("57014", "canceling statement due to statement timeout")
	errShutdown = fatal("57P01", "terminating connection due to administrator command")
	errIdle     = fatal("57P05", "terminating connection due to idle-session timeout")
	errGone     = errors.New("client went away")
	errEngine   = fatal("57P02", "terminating connection because the gateway's local engine ended it")
)

// states gives each kind of failure its SQLSTATE.
var states = map[enigma.Kind]string{
	enigma.Invalid:       "XX000", // the gateway wrote the request, so this is our fault
	enigma.NotFound:      "42704",
	enigma.NotSubscribed: "42501",
	enigma.Denied:        "42501",
	enigma.Unsupported:   "0A000",
	enigma.LimitExceeded: "53400",
	enigma.Unavailable:   "08006",
	enigma.Conflict:      "40001",
	enigma.Internal:      "XX000",
}

// answerTo turns any failure of a statement into what the client is told. ctx
// is the statement's: when it ended, why it did matters more than how that
// showed.
func answerTo(ctx context.Context, err error) *answer {
	if ctx.Err() != nil {
		if cause := context.Cause(ctx); cause != nil {
			err = cause
		}
	}
	var a *answer
	if errors.As(err, &a) {
		return a
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return refusal("57014", "canceling statement: the data set's nodes did not answer in time")
	}
	kind := enigma.KindOf(err)
	if kind == enigma.Internal {
		return refusal("XX000", "internal error of the gateway; its log says more")
	}
	out := refusal(states[kind], err.Error())
	out.Hint = enigma.Hint(err)
	return out
}

// internal makes an error for a broken promise of our own.
func internal(format string, args ...any) error {
	return &enigma.Error{Kind: enigma.Internal, Op: "proxy", Err: fmt.Errorf(format, args...)}
}
