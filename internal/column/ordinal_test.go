package column

import (
	"fmt"
	"testing"
)

// TestOrdinalsAreFrozen guards stored data: terms of det and ope encrypt these
// numbers, whatever the code around them becomes.
func TestOrdinalsAreFrozen(t *testing.T) {
	tests := []struct{ typ, text, want string }{
		{"bool", "f", "0"},
		{"bool", "t", "1"},
		{"int2", "-32768", "7fff8000"},
		{"int2", "-1", "7fffffff"},
		{"int2", "1", "80000001"},
		{"int4", "-2147483648", "0"},
		{"int4", "2147483647", "ffffffff"},
		{"int8", "-9223372036854775808", "0"},
		{"int8", "1", "8000000000000001"},
		{"float4", "-Infinity", "7fffff"},
		{"float4", "0", "80000000"},
		{"float4", "-1.5", "403fffff"},
		{"float4", "NaN", "ffc00000"},
		{"float8", "0", "8000000000000000"},
		{"float8", "1.5", "bff8000000000000"},
		{"float8", "NaN", "fff8000000000000"},
		{"numeric(18,8)", "-0.00000001", "7fffffffffffffff"},
		{"numeric(18,8)", "1", "8000000005f5e100"},
		{"numeric(18,8)", "NaN", "ffffffffffffffff"},
		{"numeric(5,-2)", "700", "8000000000000007"},
		{"date", "-infinity", "0"},
		{"date", "2000-01-02", "80000001"},
		{"time", "00:00:01", "80000000000f4240"},
		{"timestamp", "1999-12-31 23:59:59.999999", "7fffffffffffffff"},
		{"timestamptz", "2000-01-01 01:00+01", "8000000000000000"},
		{"timestamptz", "infinity", "ffffffffffffffff"},
	}
	conn := connect(t)
	for _, tt := range tests {
		t.Run(tt.typ+"/"+tt.text, func(t *testing.T) {
			x, err := ordinal(mustParse(t, tt.typ), literals(t, conn, tt.typ, tt.text)[0])
			if got := fmt.Sprintf("%x", x); err != nil || got != tt.want {
				t.Errorf("ordinal = %s, %v, want %s", got, err, tt.want)
			}
		})
	}
}
