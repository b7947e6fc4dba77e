package proxy

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"enigma/internal/column"
)

// settings are the session's parameters that matter to us.
type settings struct {
	text    column.Settings
	inputs  inputs        // as they are set
	timeout time.Duration // of a statement; zero is none

	// nullEquals is transform_null_equals, under which x = NULL is no
	// comparison: the planner does not know of it.
	nullEquals bool
}

// watched are the parameters that settings has, first those of inputs.
var watched = []string{
	"TimeZone", "DateStyle", "IntervalStyle", "bytea_output", "extra_float_digits",
	"statement_timeout", "transform_null_equals",
}

func settingNames() []byte {
	a := newArray(textOID)
	for _, n := range watched {
		a.addBytes([]byte(n))
	}
	return a.bytes()
}

// set takes a parameter's value as SHOW prints it.
func (s *settings) set(name, value string) {
	if i := slices.Index(inputNames, name); i >= 0 {
		s.inputs[i] = value
	}
	switch name {
	case "statement_timeout":
		s.timeout = parseTimeout(value)
	case "transform_null_equals":
		s.nullEquals = value == "on"
	default:
		s.text.Set(name, value)
	}
}

// parseTimeout reads a number with PostgreSQL's unit of time; 0 has none.
func parseTimeout(value string) time.Duration {
	digits := strings.TrimRight(value, "abcdefghijklmnopqrstuvwxyz")
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return 0
	}
	unit := map[string]time.Duration{"us": time.Microsecond, "s": time.Second, "min": time.Minute, "h": time.Hour, "d": 24 * time.Hour}[value[len(digits):]]
	if unit == 0 {
		unit = time.Millisecond
	}
	return time.Duration(n) * unit
}
