package enigma

import "errors"

// A Kind classifies an error by what the caller can do about it. Kinds are
// errors themselves, so errors.Is(err, enigma.NotSubscribed) works through any
// amount of wrapping.
type Kind string

// The kinds. Each maps to one SQLSTATE, one exit status and one p2p status; the
// three tables live in proxy, cmd/enigma and p2p/msg.
const (
	Invalid       Kind = "invalid request"       // the request can never succeed
	NotFound      Kind = "not found"             // nobody knows the thing that was named
	NotSubscribed Kind = "no subscription"       // the chain knows no paid-up subscription
	Denied        Kind = "permission denied"     // the caller is known and may not do this
	Unsupported   Kind = "unsupported statement" // the columns' encryption cannot serve it
	LimitExceeded Kind = "limit exceeded"        // time, rows, bytes or memory ran out
	Unavailable   Kind = "unavailable"           // try again; nothing was changed
	Conflict      Kind = "conflict"              // somebody else was faster: read again, then try again; nothing was changed
	Internal      Kind = "internal error"        // our bug; details go to the log only
)

func (k Kind) Error() string { return string(k) }

// An Error is what crosses a package boundary when something fails.
type Error struct {
	Kind Kind   // what the caller can do about it
	Op   string // what was being done, such as "publish" or "subscribe"
	Hint string // what the person should try next; may be empty
	Err  error  // the cause; may be nil
}

// Error joins the operation with the cause, or with the kind if there is none.
func (e *Error) Error() string {
	text := string(e.Kind)
	if e.Err != nil {
		text = e.Err.Error()
	}
	if e.Op == "" {
		return text
	}
	return e.Op + ": " + text
}

// Unwrap makes both the kind and the cause visible to errors.Is and errors.As.
func (e *Error) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Err}
}

// KindOf returns the outermost kind in err's tree, or Internal if it has none.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	var k Kind
	if errors.As(err, &k) {
		return k
	}
	return Internal
}

// Hint returns the outermost hint in err's tree, or "".
func Hint(err error) string {
	for err != nil {
		var e *Error
		if !errors.As(err, &e) {
			return ""
		}
		if e.Hint != "" {
			return e.Hint
		}
		err = e.Err
	}
	return ""
}
