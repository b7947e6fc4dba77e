package column

import (
	"encoding/binary"
	"math"
	"strconv"
	"strings"
	"time"
)

// epoch is PostgreSQL's, 2000-01-01, in Unix seconds.
const epoch = 946684800

func iso(s Settings) bool { return strings.HasPrefix(s.DateStyle, "ISO") }

// appendDate prints a date of so many days from 2000-01-01.
func appendDate(dst []byte, days int32, s Settings) ([]byte, bool) {
	switch {
	case days == math.MinInt32:
		return append(dst, "-infinity"...), true
	case days == math.MaxInt32:
		return append(dst, "infinity"...), true
	case !iso(s) || days < firstDate || days >= endDate:
		return dst, false
	}
	year, month, day := civil(int64(days))
	return appendEra(appendCivil(dst, year, month, day), year), true
}

// appendTimestamp prints a timestamp of so many microseconds from 2000-01-01;
// with a zone, the timestamp is UTC and is shown in that zone.
func appendTimestamp(dst []byte, t int64, s Settings, zone *time.Location) ([]byte, bool) {
	switch {
	case t == math.MinInt64:
		return append(dst, "-infinity"...), true
	case t == math.MaxInt64:
		return append(dst, "infinity"...), true
	case !iso(s) || t < firstTimestamp || t >= endTimestamp:
		return dst, false
	}
	days, clock := divide(t, microsPerDay)
	offset := 0
	if zone != nil {
		seconds, _ := divide(t, 1e6)
		_, offset = time.Unix(seconds+epoch, 0).In(zone).Zone()
		clock += int64(offset) * 1e6 // apart from days: the sum may not fit
		var carry int64
		carry, clock = divide(clock, microsPerDay)
		days += carry
	}
	year, month, day := civil(days)
	dst = append(appendCivil(dst, year, month, day), ' ')
	dst = appendClock(dst, clock)
	if zone != nil {
		dst = appendOffset(dst, offset)
	}
	return appendEra(dst, year), true
}

// divide returns the quotient rounded down, and a remainder that is not
// negative.
func divide(x, y int64) (quotient, remainder int64) {
	quotient, remainder = x/y, x%y
	if remainder < 0 {
		return quotient - 1, remainder + y
	}
	return quotient, remainder
}

// civil returns the Gregorian date of so many days from 2000-01-01. Year 0 is
// 1 BC. It counts in years that start in March, so that leap days come last,
// and in cycles of 400 years from 0000-03-01.
func civil(days int64) (year int64, month, day int) {
	const cycle = 400*365 + 97
	cycles, d := divide(days+730425, cycle)
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= y*365 + y/4 - y/100
	m := (5*d + 2) / 153 // from March
	day = int(d - (153*m+2)/5 + 1)
	year = y + 400*cycles
	if m >= 10 {
		return year + 1, int(m - 9), day
	}
	return year, int(m + 3), day
}

func appendCivil(dst []byte, year int64, month, day int) []byte {
	if year <= 0 {
		year = 1 - year
	}
	dst = append(appendDigits(dst, uint(year), 4), '-')
	dst = append(appendDigits(dst, uint(month), 2), '-')
	return appendDigits(dst, uint(day), 2)
}

func appendEra(dst []byte, year int64) []byte {
	if year <= 0 {
		return append(dst, " BC"...)
	}
	return dst
}

// appendTime prints a time of day.
func appendTime(dst []byte, t int64) ([]byte, bool) {
	if t < 0 || t > lastTime {
		return dst, false
	}
	return appendClock(dst, t), true
}

// appendClock prints microseconds since midnight as hh:mm:ss with as many
// decimals as needed.
func appendClock(dst []byte, t int64) []byte {
	seconds, micros := uint(t/1e6), uint(t%1e6)
	dst = append(appendDigits(dst, seconds/3600, 2), ':')
	dst = append(appendDigits(dst, seconds/60%60, 2), ':')
	dst = appendDigits(dst, seconds%60, 2)
	if micros == 0 {
		return dst
	}
	dst = appendDigits(append(dst, '.'), micros, 6)
	for dst[len(dst)-1] == '0' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// appendOffset prints seconds east of Greenwich as +hh, +hh:mm or +hh:mm:ss.
func appendOffset(dst []byte, offset int) []byte {
	sign := byte('+')
	if offset < 0 {
		sign, offset = '-', -offset
	}
	o := uint(offset)
	dst = appendDigits(append(dst, sign), o/3600, 2)
	if o%3600 != 0 {
		dst = appendDigits(append(dst, ':'), o/60%60, 2)
	}
	if o%60 != 0 {
		dst = appendDigits(append(dst, ':'), o%60, 2)
	}
	return dst
}

// appendWideTime prints timetz and interval.
func appendWideTime(dst []byte, oid uint32, value []byte, s Settings) ([]byte, bool) {
	switch {
	case oid == oidTimetz && len(value) == 12:
		dst, ok := appendTime(dst, int64(binary.BigEndian.Uint64(value)))
		if !ok {
			return dst, false
		}
		west := int32(binary.BigEndian.Uint32(value[8:]))
		return appendOffset(dst, -int(west)), true
	case oid == oidInterval && len(value) == 16 && s.IntervalStyle == "postgres":
		return appendInterval(dst,
			int64(binary.BigEndian.Uint64(value)),
			int32(binary.BigEndian.Uint32(value[8:])),
			int32(binary.BigEndian.Uint32(value[12:])))
	}
	return dst, false
}

// appendInterval prints an interval in the style "postgres".
func appendInterval(dst []byte, micros int64, days, months int32) ([]byte, bool) {
	if micros == math.MinInt64 || micros == math.MaxInt64 {
		return dst, false // may be infinite, from version 17 on
	}
	start, before := len(dst), false
	part := func(n int32, unit string) {
		if n == 0 {
			return
		}
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		if before && n > 0 {
			dst = append(dst, '+')
		}
		dst = strconv.AppendInt(dst, int64(n), 10)
		dst = append(append(dst, ' '), unit...)
		if n != 1 {
			dst = append(dst, 's')
		}
		before = n < 0
	}
	part(months/12, "year")
	part(months%12, "mon")
	part(days, "day")
	if micros == 0 && len(dst) > start {
		return dst, true
	}
	if len(dst) > start {
		dst = append(dst, ' ')
	}
	switch {
	case micros < 0:
		dst, micros = append(dst, '-'), -micros
	case before:
		dst = append(dst, '+')
	}
	return appendClock(dst, micros), true
}
