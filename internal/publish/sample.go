package publish

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"time"
)

// A product is one thing that the generated sample trades.
type product struct {
	symbol, name, base, quote string
	price                     int64 // in hundredths, of the first minute
	share                     int   // of the sample's rows, in per cent
}

// products share their symbols with real exchanges, so that the generated table
// of names joins with real bars too. Everything else about them is made up.
var products = []product{
	{"BTC-EUR", "Bitcoin in euros", "BTC", "EUR", 3_900_000, 15},
	{"BTC-USD", "Bitcoin in dollars", "BTC", "USD", 4_250_000, 50},
	{"ETH-USD", "Ether in dollars", "ETH", "USD", 230_000, 20},
	{"LTC-USD", "Litecoin in dollars", "LTC", "USD", 7_300, 15},
}

// GenerateBars writes a CSV of minute bars as exchanges publish them: ts,
// product, open, high, low, close, volume. It is made up, and the same for the
// same seed everywhere. (ts, product) is unique; low ≤ open, close ≤ high;
// minutes without a trade have no row.
func GenerateBars(w io.Writer, seed uint64, rows int) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, "ts,product,open,high,low,close,volume")
	for i, p := range products {
		n := rows * p.share / 100
		if i == len(products)-1 {
			n = rows
			for _, earlier := range products[:i] {
				n -= rows * earlier.share / 100
			}
		}
		var key [32]byte
		binary.BigEndian.PutUint64(key[:], seed)
		key[31] = byte(i)
		p.bars(out, rand.New(rand.NewChaCha8(key)), n)
	}
	return out.Flush()
}

// bars writes one product's random walk, in whole hundredths: floating point
// would differ between machines.
func (p product) bars(out io.Writer, r *rand.Rand, n int) {
	ts := time.Date(2024, time.January, 1, 0, 0, 0, 0, time.UTC)
	open := p.price
	for range n {
		step := 1 + open/400 // a quarter of a per cent
		closing := max(1, open+r.Int64N(2*step+1)-step)
		high := max(open, closing) + r.Int64N(step)
		low := max(1, min(open, closing)-r.Int64N(step))
		volume := r.Int64N(1 << (20 + r.IntN(14))) // in units of 10^-8: many small trades, few large
		fmt.Fprintf(out, "%s,%s,%s,%s,%s,%s,%s\n", ts.Format(time.RFC3339), p.symbol,
			decimal(open, 2), decimal(high, 2), decimal(low, 2), decimal(closing, 2), decimal(1+volume, 8))
		open = max(1, closing+r.Int64N(step/8+2)-step/16)
		ts = ts.Add(time.Minute)
		for r.IntN(16) == 0 {
			ts = ts.Add(time.Minute)
		}
	}
}

// GenerateProducts writes a CSV with a row for each product of GenerateBars, to
// join with it: product, name, base, quote.
func GenerateProducts(w io.Writer) error {
	var b strings.Builder
	b.WriteString("product,name,base,quote\n")
	for _, p := range products {
		fmt.Fprintf(&b, "%s,%s,%s,%s\n", p.symbol, p.name, p.base, p.quote)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// decimal prints units of 10^-places without zeros at the end.
func decimal(units int64, places int) string {
	s := fmt.Sprintf("%0*d", places+1, units)
	s = s[:len(s)-places] + "." + s[len(s)-places:]
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
