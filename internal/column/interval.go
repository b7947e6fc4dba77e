package column

import "strconv"

// An interval's modifier holds the fields that it keeps, one bit each, above
// the number of decimals of its seconds.
const (
	fieldMonth  = 1 << 1
	fieldYear   = 1 << 2
	fieldDay    = 1 << 3
	fieldHour   = 1 << 10
	fieldMinute = 1 << 11
	fieldSecond = 1 << 12
	anyField    = 0x7fff
	anyDecimals = 0xffff
)

// intervalFields are the ranges that SQL has, longest spelling first.
var intervalFields = []struct {
	words []string
	mask  int
}{
	{[]string{"year", "to", "month"}, fieldYear | fieldMonth},
	{[]string{"day", "to", "hour"}, fieldDay | fieldHour},
	{[]string{"day", "to", "minute"}, fieldDay | fieldHour | fieldMinute},
	{[]string{"day", "to", "second"}, fieldDay | fieldHour | fieldMinute | fieldSecond},
	{[]string{"hour", "to", "minute"}, fieldHour | fieldMinute},
	{[]string{"hour", "to", "second"}, fieldHour | fieldMinute | fieldSecond},
	{[]string{"minute", "to", "second"}, fieldMinute | fieldSecond},
	{[]string{"year"}, fieldYear},
	{[]string{"month"}, fieldMonth},
	{[]string{"day"}, fieldDay},
	{[]string{"hour"}, fieldHour},
	{[]string{"minute"}, fieldMinute},
	{[]string{"second"}, fieldSecond},
}

// interval reads what follows the word interval: "(p)", or fields, of which
// those that end in seconds may carry "(p)".
func (p *parser) interval() (builtin, int32, error) {
	b, _ := builtinNamed("interval")
	fields, decimals := anyField, anyDecimals
	for _, f := range intervalFields {
		if p.accept(f.words...) {
			fields = f.mask
			break
		}
	}
	if fields&fieldSecond != 0 && p.accept("(") {
		decimals = min(p.number(false), 6)
		p.failed = p.failed || !p.accept(")")
	}
	if fields == anyField && decimals == anyDecimals {
		return b, -1, nil
	}
	return b, int32(fields<<16 | decimals), nil
}

func formatInterval(mod int32) string {
	name := "interval"
	if mod < 0 {
		return name
	}
	for _, f := range intervalFields {
		if f.mask != int(mod>>16) {
			continue
		}
		for _, w := range f.words {
			name += " " + w
		}
	}
	if decimals := mod & 0xffff; decimals != anyDecimals {
		name += "(" + strconv.Itoa(int(decimals)) + ")"
	}
	return name
}
