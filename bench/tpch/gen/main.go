// Command gen writes the eight tables of TPC-H as CSV files, each with a header
// line:
//
//	go run . 0.01 DIR
//
// The rows are those of the Go module github.com/pingcap/go-tpc, which makes the
// specification's rows at whole scale factors. Below 1 there are as many rows as
// the factor says, and the same dependencies between them.
package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	_ "unsafe" // for go:linkname

	"github.com/pingcap/go-tpc/tpch/dbgen"
)

// headers are the columns of each table, in the order of the specification.
var headers = map[string][]string{
	"region":   {"r_regionkey", "r_name", "r_comment"},
	"nation":   {"n_nationkey", "n_name", "n_regionkey", "n_comment"},
	"supplier": {"s_suppkey", "s_name", "s_address", "s_nationkey", "s_phone", "s_acctbal", "s_comment"},
	"part":     {"p_partkey", "p_name", "p_mfgr", "p_brand", "p_type", "p_size", "p_container", "p_retailprice", "p_comment"},
	"partsupp": {"ps_partkey", "ps_suppkey", "ps_availqty", "ps_supplycost", "ps_comment"},
	"customer": {"c_custkey", "c_name", "c_address", "c_nationkey", "c_phone", "c_acctbal", "c_mktsegment", "c_comment"},
	"orders": {
		"o_orderkey", "o_custkey", "o_orderstatus", "o_totalprice", "o_orderdate", "o_orderpriority", "o_clerk",
		"o_shippriority", "o_comment",
	},
	"lineitem": {
		"l_orderkey", "l_partkey", "l_suppkey", "l_linenumber", "l_quantity", "l_extendedprice", "l_discount", "l_tax",
		"l_returnflag", "l_linestatus", "l_shipdate", "l_commitdate", "l_receiptdate", "l_shipinstruct", "l_shipmode", "l_comment",
	},
}

// definition is the module's record of a table: its size is not exported.
type definition struct {
	name, comment string
	base          int64
	loader        dbgen.Loader
	genSeed       func(dbgen.Table, int64)
	child         dbgen.Table
	vTotal        int64
}

//go:linkname definitions github.com/pingcap/go-tpc/tpch/dbgen.tDefs
var definitions []definition

//go:linkname initOrder github.com/pingcap/go-tpc/tpch/dbgen.initOrder
func initOrder()

//go:linkname initLineItem github.com/pingcap/go-tpc/tpch/dbgen.initLineItem
func initLineItem()

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return errors.New("want a scale factor and a directory")
	}
	scale, err := strconv.ParseFloat(args[0], 64)
	if err != nil || scale <= 0 || scale > 1 && scale != float64(int64(scale)) {
		return fmt.Errorf("scale factor %q: want a fraction of 1, or a whole number", args[0])
	}
	if err := os.MkdirAll(args[1], 0o755); err != nil {
		return err
	}
	resize(scale)
	var files []*table
	open := func(name string) io.Writer {
		t := newTable(args[1], name)
		files = append(files, t)
		return t
	}
	err = dbgen.DbGen(map[dbgen.Table]dbgen.Loader{
		dbgen.TOrder: dbgen.NewOrderLoader(open("orders")), dbgen.TLine: dbgen.NewLineItemLoader(open("lineitem")),
		dbgen.TPart: dbgen.NewPartLoader(open("part")), dbgen.TPsupp: dbgen.NewPartSuppLoader(open("partsupp")),
		dbgen.TSupp: dbgen.NewSuppLoader(open("supplier")), dbgen.TCust: dbgen.NewCustLoader(open("customer")),
		dbgen.TNation: dbgen.NewNationLoader(open("nation")), dbgen.TRegion: dbgen.NewRegionLoader(open("region")),
	}, []dbgen.Table{dbgen.TOrderLine, dbgen.TPartPsupp, dbgen.TSupp, dbgen.TCust, dbgen.TNation, dbgen.TRegion})
	for _, t := range files {
		err = errors.Join(err, t.close())
	}
	return err
}

// resize sets how many rows the tables get.
func resize(scale float64) {
	dbgen.InitDbGen(max(1, int64(scale)))
	if scale >= 1 {
		return
	}
	for i := range definitions {
		if dbgen.Table(i) < dbgen.TNation {
			definitions[i].base = int64(float64(definitions[i].base)*scale + 0.5)
		}
	}
	initOrder()
	initLineItem()
}

// A table turns the module's lines, whose fields stand between bars, into CSV.
type table struct {
	lines *io.PipeWriter
	done  chan error
}

func newTable(dir, name string) *table {
	r, w := io.Pipe()
	t := &table{lines: w, done: make(chan error, 1)}
	go func() {
		err := convert(filepath.Join(dir, name+".csv"), headers[name], r)
		_ = r.CloseWithError(err)
		t.done <- err
	}()
	return t
}

func (t *table) Write(b []byte) (int, error) { return t.lines.Write(b) }

func (t *table) close() error {
	return errors.Join(t.lines.Close(), <-t.done)
}

func convert(file string, header []string, from io.Reader) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	out := csv.NewWriter(w)
	if err := out.Write(header); err != nil {
		return err
	}
	in := csv.NewReader(bufio.NewReaderSize(from, 1<<20))
	in.Comma, in.LazyQuotes, in.ReuseRecord, in.FieldsPerRecord = '|', true, true, len(header)
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return errors.Join(out.Error(), w.Flush(), f.Close())
}
