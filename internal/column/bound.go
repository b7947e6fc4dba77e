package column

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

// timeLayouts are the spellings of a declared bound; without a zone it is UTC.
var timeLayouts = []string{
	"2006-01-02", "2006-01-02 15:04:05.999999", "2006-01-02 15:04:05.999999Z07:00",
	"2006-01-02T15:04:05.999999", "2006-01-02T15:04:05.999999Z07:00",
}

// parseBound returns the ordinal of a declared bound: a decimal number, or a
// date with or without a time of day.
func parseBound(t Type, text string) (uint64, error) {
	var x uint64
	switch t.OID {
	case oidInt8:
		v, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return 0, errors.New("want a whole number of 64 bits")
		}
		x = uint64(v) ^ sign64
	case oidNumeric:
		p, s, _ := t.precision()
		v, ok := parseScaled(text, s)
		if !ok || v <= -int64(pow10[p]) || v >= int64(pow10[p]) {
			return 0, errors.New("want a number that " + t.Name + " holds exactly")
		}
		x = uint64(v) ^ sign64
	case oidTimestamp, oidTimestamptz:
		for _, layout := range timeLayouts {
			at, err := time.Parse(layout, text)
			if err == nil {
				x = uint64(at.Sub(epochNear(at))/time.Microsecond) + microsOf(epochNear(at))
				return x ^ sign64, checkOrdinal(t, x^sign64)
			}
		}
		return 0, errors.New("want a date, or a date and a time such as 2024-01-31 12:00:00Z")
	case oidTime:
		at, err := time.Parse("15:04:05.999999", text)
		if err != nil {
			return 0, errors.New("want a time such as 12:00:00")
		}
		x = uint64(at.Sub(at.Truncate(24*time.Hour))/time.Microsecond) ^ sign64
	default:
		return 0, errors.New("not for type " + t.Name)
	}
	return x, checkOrdinal(t, x)
}

// epochNear is the first moment of at's year, so that differences fit a
// Duration.
func epochNear(at time.Time) time.Time {
	return time.Date(at.UTC().Year(), time.January, 1, 0, 0, 0, 0, time.UTC)
}

// microsOf returns the microseconds from 2000 to a whole second, modulo 2^64.
func microsOf(at time.Time) uint64 { return uint64((at.Unix() - epoch) * 1e6) }

// parseScaled reads a decimal number times 10^s, if that is whole and fits.
func parseScaled(text string, s int) (int64, bool) {
	digits, negative := strings.CutPrefix(text, "-")
	whole, places, _ := strings.Cut(digits, ".")
	if whole+places == "" || strings.Trim(whole+places, "0123456789") != "" {
		return 0, false
	}
	for len(places) > max(s, 0) && places[len(places)-1] == '0' {
		places = places[:len(places)-1]
	}
	all := whole + places
	if zeros := s - len(places); zeros >= 0 && zeros < 20 {
		all += strings.Repeat("0", zeros)
	} else if cut := -zeros; cut > 0 && cut < len(all) && strings.Trim(all[len(all)-cut:], "0") == "" {
		all = all[:len(all)-cut]
	} else {
		return 0, false
	}
	v, err := strconv.ParseUint(all, 10, 64)
	if err != nil || v > math.MaxInt64 {
		return 0, false
	}
	if negative {
		return -int64(v), true
	}
	return int64(v), true
}
