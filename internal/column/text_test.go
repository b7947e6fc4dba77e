package column

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// manyValues makes n binary values of a type, boundaries first.
func manyValues(r *rand.Rand, oid uint32, n int) [][]byte {
	var out [][]byte
	put := func(size int, x uint64) {
		out = append(out, binary.BigEndian.AppendUint64(nil, x)[8-size:])
	}
	for i := range n {
		switch oid {
		case oidBool:
			put(1, uint64(i%2))
		case oidInt2:
			put(2, uint64(i))
		case oidInt4, oidOID:
			put(4, edgy(r, i, 32))
		case oidInt8:
			put(8, edgy(r, i, 64))
		case oidFloat4:
			put(4, uint64(math.Float32bits(float32(anyFloat(r, i, 32)))))
		case oidFloat8:
			put(8, math.Float64bits(anyFloat(r, i, 64)))
		case oidNumeric:
			out = append(out, anyNumeric(r, i))
		case oidDate:
			put(4, uint64(anyDay(r, i)))
		case oidTime:
			put(8, uint64(anyClock(r, i)))
		case oidTimestamp, oidTimestamptz:
			put(8, uint64(anyMicros(r, i)))
		case oidTimetz:
			zone := int32(r.IntN(2*15*3600)) - 15*3600
			if i%2 == 0 {
				zone -= zone % 900
			}
			out = append(out, binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, uint64(anyClock(r, i))), uint32(zone)))
		case oidInterval:
			out = append(out, anyInterval(r, i))
		case oidUUID, oidBytea:
			b := make([]byte, 16)
			if oid == oidBytea {
				b = make([]byte, i%300)
			}
			for j := range b {
				b[j] = byte(r.Uint32())
			}
			out = append(out, b)
		case oidText, oidVarchar, oidName:
			runes := make([]rune, i%20)
			for j := range runes {
				runes[j] = rune(1 + r.IntN(1<<(7+r.IntN(8))))
			}
			out = append(out, []byte(string(runes)))
		}
	}
	return out
}

// edgy returns numbers around powers of two and ten, and any others.
func edgy(r *rand.Rand, i, size int) uint64 {
	switch i % 4 {
	case 0:
		return 1<<r.IntN(size) + r.Uint64N(3) - 1
	case 1:
		return pow10[r.IntN(20)] + r.Uint64N(3) - 1
	case 2:
		return -(pow10[r.IntN(20)] + r.Uint64N(3) - 1)
	}
	return r.Uint64() >> r.IntN(64)
}

// anyFloat returns powers of two and ten, their neighbours, whole numbers,
// decimals, denormals and any other bits.
func anyFloat(r *rand.Rand, i, size int) float64 {
	lowest, highest := -1074, 1023
	if size == 32 {
		lowest, highest = -149, 127
	}
	switch i % 8 {
	case 0:
		return math.Ldexp(1, lowest+i/8%(highest-lowest+1))
	case 1:
		x := math.Pow10(i/8%632 - 323)
		if size == 32 {
			x = math.Pow10(i/8%84 - 45)
		}
		return x
	case 2:
		x, _ := strconv.ParseFloat(fmt.Sprintf("%de%d", r.Uint64N(pow10[1+r.IntN(18)]), r.IntN(40)-20), size)
		return -x
	case 3:
		return float64(int64(r.Uint64()) >> r.IntN(64))
	case 4: // between 2^53 and 1e41, few digits: where half-way cases live
		return math.Round(r.Float64()*1e4) * math.Pow10(r.IntN(37))
	case 5:
		if size == 32 {
			return float64(math.Float32frombits(r.Uint32() >> 9 >> r.IntN(23)))
		}
		return math.Float64frombits(r.Uint64() >> 12 >> r.IntN(52))
	case 6:
		x := math.Ldexp(1, lowest+r.IntN(highest-lowest+1))
		if size == 32 {
			return float64(math.Nextafter32(float32(x), float32(r.IntN(2))*math.MaxFloat32))
		}
		return math.Nextafter(x, float64(r.IntN(2))*math.MaxFloat64)
	}
	special := []float64{0, math.Copysign(0, -1), math.NaN(), math.Inf(1), math.Inf(-1)}
	if i/8 < len(special) {
		return special[i/8]
	}
	if size == 32 {
		return float64(math.Float32frombits(r.Uint32()))
	}
	return math.Float64frombits(r.Uint64())
}

func anyNumeric(r *rand.Rand, i int) []byte {
	switch i {
	case 0:
		return numericBytes(0, 0, numericNaN, 0)
	case 1:
		return numericBytes(0, 0, numericInf, 0)
	case 2:
		return numericBytes(0, 0, numericNegInf, 0)
	}
	digits := make([]uint16, r.IntN(9))
	for j := range digits {
		digits[j] = uint16(r.IntN(int(pow10[r.IntN(5)])))
	}
	weight := r.IntN(14) - 6
	scale := max(0, 4*(len(digits)-weight-1)) + r.IntN(3)*r.IntN(5)
	return numericBytes(0, weight, uint16(r.IntN(2))*numericNegative, scale, digits...)
}

func anyDay(r *rand.Rand, i int) int32 {
	edges := []int32{math.MinInt32, math.MaxInt32, firstDate, endDate - 1, 0, -1, -730119, -730120, -730485, 2921939}
	switch {
	case i < len(edges):
		return edges[i]
	case i%2 == 0:
		return int32(r.IntN(1461*300)) - 1461*250
	}
	return int32(r.Int64N(endDate-firstDate) + firstDate)
}

func anyClock(r *rand.Rand, i int) int64 {
	edges := []int64{0, 1, lastTime, lastTime - 1, 100000, 999999, 1e6}
	if i < len(edges) {
		return edges[i]
	}
	t := r.Int64N(lastTime)
	return t - t%int64(pow10[r.IntN(8)])
}

func anyMicros(r *rand.Rand, i int) int64 {
	edges := []int64{math.MinInt64, math.MaxInt64, firstTimestamp, endTimestamp - 1, 0, -1, 1}
	switch {
	case i < len(edges):
		return edges[i]
	case i%2 == 0: // 1700 to 2200, where zones change
		t := r.Int64N(500*365*microsPerDay) - 300*365*microsPerDay
		return t - t%int64(pow10[r.IntN(11)])
	}
	return r.Int64N((endTimestamp-firstTimestamp)/2)*2 + firstTimestamp
}

func anyInterval(r *rand.Rand, i int) []byte {
	part := func(bits int) int64 {
		if r.IntN(3) == 0 {
			return 0
		}
		return int64(r.Uint64()) >> (63 - r.IntN(bits))
	}
	b := binary.BigEndian.AppendUint64(nil, uint64(part(62)))
	b = binary.BigEndian.AppendUint32(b, uint32(part(31)))
	return binary.BigEndian.AppendUint32(b, uint32(part(31)))
}

// compareText prints what is in table v and compares with PostgreSQL.
func compareText(t *testing.T, conn *pgconn.PgConn, oid uint32, s Settings) {
	t.Helper()
	failed := 0
	var dst []byte
	for _, row := range queryFormat(t, conn, "select v, v from v order by id", 1, 0) {
		var ok bool
		dst, ok = Text(append(dst[:0], '>'), oid, row[0], s)
		if !ok || string(dst[1:]) != string(row[1]) {
			t.Errorf("Text(%x) = %s, %t, want %s", row[0], dst[1:], ok, row[1])
			if failed++; failed > 10 {
				t.FailNow()
			}
		}
	}
}

func TestTextAgreesWithPostgres(t *testing.T) {
	conn := connect(t)
	count := 30000
	if testing.Short() {
		count = 3000
	}
	for _, typ := range []string{
		"bool", "int2", "int4", "int8", "oid", "float4", "float8", "numeric", "date", "time", "timetz",
		"timestamp", "timestamptz", "interval", "uuid", "bytea", "text", "varchar", "name",
	} {
		t.Run(typ, func(t *testing.T) {
			oid := mustParse(t, typ).OID
			if err := load(t, conn, "v", typ, manyValues(rand.New(rand.NewPCG(1, uint64(oid))), oid, count)); err != nil {
				t.Fatal(err)
			}
			query(t, conn, "set timezone = 'UTC'")
			compareText(t, conn, oid, DefaultSettings())
		})
	}
	t.Run("json", func(t *testing.T) {
		for _, typ := range []string{"json", "jsonb"} {
			query(t, conn, "drop table if exists v")
			query(t, conn, `create temporary table v as select 1 id, '{"b" : [1.0, null, "\u00e9"], "a": {}}'::`+typ+" v")
			compareText(t, conn, mustParse(t, typ).OID, DefaultSettings())
		}
	})
	t.Run("char", func(t *testing.T) {
		query(t, conn, "drop table if exists v")
		query(t, conn, "create temporary table v as select 1 id, 'ab'::char(5) v")
		compareText(t, conn, oidBpchar, DefaultSettings())
	})
}

func TestTextFollowsSettings(t *testing.T) {
	conn := connect(t)
	tests := []struct{ typ, parameter, values string }{
		{"float8", "extra_float_digits", "-15 -14 -10 -3 -1 0 1 2 3"},
		{"float4", "extra_float_digits", "-15 -6 -5 -4 -1 0 1 2 3"},
		{"bytea", "bytea_output", "hex escape"},
	}
	for _, tt := range tests {
		oid := mustParse(t, tt.typ).OID
		if err := load(t, conn, "v", tt.typ, manyValues(rand.New(rand.NewPCG(2, 2)), oid, 5000)); err != nil {
			t.Fatal(err)
		}
		for value := range strings.FieldsSeq(tt.values) {
			t.Run(tt.typ+"/"+value, func(t *testing.T) {
				query(t, conn, fmt.Sprintf("set %s = '%s'", tt.parameter, value))
				s := DefaultSettings()
				s.Set(tt.parameter, value)
				compareText(t, conn, oid, s)
			})
		}
	}
}

// TestTextInEveryZone prints timestamps in every zone that PostgreSQL knows.
func TestTextInEveryZone(t *testing.T) {
	conn := connect(t)
	count := 400
	if testing.Short() {
		count = 100
	}
	if err := load(t, conn, "v", "timestamptz", manyValues(rand.New(rand.NewPCG(3, 3)), oidTimestamptz, count)); err != nil {
		t.Fatal(err)
	}
	loaded := 0
	for _, row := range query(t, conn, "select name from pg_timezone_names where name !~ '^(posix|right)/' order by name") {
		query(t, conn, "set timezone = '"+row[0]+"'")
		s := DefaultSettings()
		s.Set("TimeZone", query(t, conn, "show timezone")[0][0])
		if s.TimeZone == nil {
			t.Logf("zone %s is not printed", row[0])
			continue
		}
		loaded++
		t.Run(row[0], func(t *testing.T) { compareText(t, conn, oidTimestamptz, s) })
	}
	if loaded < 300 {
		t.Errorf("only %d zones were loaded", loaded)
	}
}

func TestTextRefuses(t *testing.T) {
	day, micros := []byte{0, 0, 0, 1}, make([]byte, 8)
	with := func(f func(*Settings)) Settings {
		s := DefaultSettings()
		f(&s)
		return s
	}
	tests := []struct {
		name  string
		oid   uint32
		value []byte
		s     Settings
	}{
		{"German dates", oidDate, day, with(func(s *Settings) { s.DateStyle = "German, DMY" })},
		{"German timestamps", oidTimestamp, micros, with(func(s *Settings) { s.DateStyle = "SQL, DMY" })},
		{"unknown zone", oidTimestamptz, micros, with(func(s *Settings) { s.TimeZone = nil })},
		{"POSIX zone", oidTimestamptz, micros, with(func(s *Settings) { s.Set("timezone", "<+03>-03") })},
		{"zone with leap seconds", oidTimestamptz, micros, with(func(s *Settings) { s.Set("timezone", "right/Europe/Berlin") })},
		{"the machine's zone", oidTimestamptz, micros, with(func(s *Settings) { s.Set("timezone", "Local") })},
		{"verbose interval", oidInterval, make([]byte, 16), with(func(s *Settings) { s.Set("IntervalStyle", "postgres_verbose") })},
		{"infinite interval of version 17", oidInterval, append(binary.BigEndian.AppendUint64(nil, math.MaxInt64), make([]byte, 8)...), DefaultSettings()},
		{"unknown bytea output", oidBytea, day, with(func(s *Settings) { s.Set("bytea_output", "base64") })},
		{"unknown float digits", oidFloat8, micros, with(func(s *Settings) { s.Set("extra_float_digits", "many") })},
		{"array", 1007, make([]byte, 12), DefaultSettings()},
		{"point", 600, make([]byte, 16), DefaultSettings()},
		{"type of eight bytes", 790, micros, DefaultSettings()},
		{"short int4", oidInt4, make([]byte, 3), DefaultSettings()},
		{"long uuid", oidUUID, make([]byte, 17), DefaultSettings()},
		{"short numeric", oidNumeric, make([]byte, 7), DefaultSettings()},
		{"short timetz", oidTimetz, micros, DefaultSettings()},
		{"text that is not UTF-8", oidText, []byte("a\xff"), DefaultSettings()},
		{"text with a zero byte", oidVarchar, []byte("a\x00b"), DefaultSettings()},
		{"jsonb that is not UTF-8", oidJSONB, []byte("\x01\"\xff\""), DefaultSettings()},
		{"jsonb of version 2", oidJSONB, []byte("\x02{}"), DefaultSettings()},
		{"date that is none", oidDate, []byte{0x80, 0, 0, 1}, DefaultSettings()},
		{"timestamp that is none", oidTimestamp, []byte{0x80, 0, 0, 0, 0, 0, 0, 1}, DefaultSettings()},
		{"time that is none", oidTime, []byte{0xff, 0, 0, 0, 0, 0, 0, 1}, DefaultSettings()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, ok := Text([]byte("x"), tt.oid, tt.value, tt.s); ok || string(got) != "x" {
				t.Errorf("Text = %q, %t, want a refusal", got, ok)
			}
		})
	}
}

func TestSettingsIgnoreOtherParameters(t *testing.T) {
	s := DefaultSettings()
	s.Set("application_name", "psql")
	s.Set("DateStyle", "ISO, DMY")
	want := Settings{TimeZone: time.UTC, DateStyle: "ISO, DMY", IntervalStyle: "postgres", ByteaOutput: "hex", ExtraFloatDigits: 1}
	if s != want {
		t.Errorf("got %+v, want %+v", s, want)
	}
}
