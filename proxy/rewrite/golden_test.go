package rewrite

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/sqlparse"
)

// market is the schema that the golden conversations speak about.
//
//	trades(id ope, symbol det, venue det, price numeric ope, qty int4 ope, ts ope, flag rnd, note rnd, tag plain)
//	symbols(symbol det, one join group with trades.symbol; name det; since ope; venue det)
//	sales(id ope, region det, amount numeric sum, qty int4 ope and sum, day ope; two orders, one by region and day)
//	names(id ope; name, word and raw: texts and bytea under ope; code det)
//	regions(region det, its key and one join group with sales.region; name det; staff sum)
//	watch(region det, id ope, note rnd), of another data set
//
// There are 1000 sales, 10 regions and 5 rows of watch; of the others nobody knows.
func market(t testing.TB) map[string]*Table {
	table := func(name string, columns ...string) *Table {
		tab := &Table{Dataset: enigma.DatasetID{1}, Revision: 3, Schema: "coinbase", Name: name, Physical: `"d1r3"."` + name + `_x"`, Number: `"n_x"`}
		for _, c := range columns {
			f := strings.Fields(c)
			typ, err := column.ParseType(f[1])
			if err != nil {
				t.Fatal(err)
			}
			spec := column.Spec{Type: typ, Scheme: enigma.Scheme(f[2]), Version: column.Version}
			form, err := column.FormOf(spec)
			if err != nil {
				t.Fatal(err)
			}
			group := name + "." + f[0]
			if len(f) > 3 {
				group = f[3]
			}
			tab.Columns = append(tab.Columns, Column{
				Name: f[0], Spec: spec, Form: form, Physical: `"` + f[0] + `_x"`, Group: group,
			})
		}
		return tab
	}
	sales := table("sales", "id int8 ope", "region text det region", "amount numeric(12,2) sum", "qty int4 ope", "day date ope")
	sales.Orders, sales.Rows = []Order{{Number: `"n_x"`}, {Number: `"m_x"`, By: []int{1, 4}}}, 1000
	sales.Columns[2].Sums, sales.Columns[2].SumBits = []string{`"amount_x"`, `"amount_y"`}, 40
	sales.Columns[3].Sums, sales.Columns[3].SumBits = []string{`"qty_s"`, `"qty_t"`}, 20
	regions := table("regions", "region text det region", "name text det", "staff int2 sum")
	regions.Key, regions.Orders, regions.Rows = []int{0}, []Order{{Number: `"n_x"`}}, 10
	regions.Columns[2].Sums, regions.Columns[2].SumBits = []string{`"staff_x"`}, 15
	names := table("names", "id int8 ope", "name text ope", "word varchar(20) ope", "raw bytea ope", "code text det")
	for i := range names.Columns {
		if names.Columns[i].Form.Prefix {
			names.Columns[i].Prefix = `"` + names.Columns[i].Name + `_p"`
		}
	}
	watch := table("watch", "region text det watch.region", "id int4 ope", "note text rnd")
	watch.Dataset, watch.Revision, watch.Physical, watch.Rows = enigma.DatasetID{3}, 7, `"d3r7"."watch_x"`, 5
	return map[string]*Table{
		"names": names,
		"watch": watch,
		"trades": table("trades", "id int8 ope", "symbol text det sym", "venue varchar(8) det", "price numeric(18,8) ope",
			"qty int4 ope", "ts timestamptz ope", "flag bool rnd", "note text rnd", "tag int4 plain"),
		"sales":   sales,
		"regions": regions,
		"symbols": table("symbols", "symbol text det sym", "name text det", "since date ope", "venue varchar(8) det"),
		"other":   {Dataset: enigma.DatasetID{2}, Revision: 1, Schema: "other", Name: "other", Physical: `"d2r1"."o"`, Columns: []Column{{Name: "k", Spec: column.Spec{Type: column.Type{Name: "integer", OID: 23, Mod: -1}, Scheme: enigma.Ope}, Form: column.Form{Physical: "bigint", OID: 20, Eq: true, Ord: true}, Physical: `"k_x"`, Group: "other.k"}}},
	}
}

// bind maps the data-set tables of st by location.
func bind(market map[string]*Table, st sqlparse.Statement) map[int]*Table {
	tables := map[int]*Table{}
	for _, r := range Relations(st) {
		if t := market[r.Name]; t != nil && (r.Schema == "" || r.Schema == t.Schema) {
			tables[r.Location] = t
		}
	}
	return tables
}

// parseValue reads a constant of a golden file, such as int4:5, text:abc, or
// timestamptz:1700000000.
func parseValue(s string) Value {
	kind, v, _ := strings.Cut(s, ":")
	n, _ := strconv.ParseInt(v, 10, 64)
	switch kind {
	case "int4":
		return Value{23, binary.BigEndian.AppendUint32(nil, uint32(n))}
	case "int8":
		return Value{20, binary.BigEndian.AppendUint64(nil, uint64(n))}
	case "timestamptz":
		return Value{1184, binary.BigEndian.AppendUint64(nil, uint64(n))}
	case "date":
		return Value{1082, binary.BigEndian.AppendUint32(nil, uint32(n))}
	case "float8":
		return Value{701, binary.BigEndian.AppendUint64(nil, uint64(n))}
	case "bool":
		return Value{16, []byte{byte(n)}}
	case "numeric": // whole ten-thousands
		return Value{1700, append([]byte{0, 1, 0, 0, 0, 0, 0, 0}, byte(n>>8), byte(n))}
	case "text":
		return Value{25, []byte(v)}
	case "text[]":
		return textArray(strings.Split(v, "|"))
	}
	return Value{OID: 25}
}

func textArray(items []string) Value {
	b := []byte{0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 25}
	b = binary.BigEndian.AppendUint32(b, uint32(len(items)))
	b = binary.BigEndian.AppendUint32(b, 1)
	for _, s := range items {
		if s == "NULL" {
			b = append(b, 0xff, 0xff, 0xff, 0xff)
			continue
		}
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
	}
	return Value{1009, b}
}

// TestGolden holds conversations with the planner. "plan" takes a statement;
// constants= gives what ConstantSQL returns, params= the parameters' OIDs, temps=
// which names are temporary tables, with columns region, note and id.
func TestGolden(t *testing.T) {
	m := market(t)
	datadriven.Walk(t, "testdata/plan", func(t *testing.T, path string) {
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			sts, err := sqlparse.Parse(d.Input)
			if err != nil {
				return "ERROR " + err.Error() + "\n"
			}
			if len(sts) != 1 {
				return "ERROR want one statement\n"
			}
			switch d.Cmd {
			case "plan":
				return describePlan(m, sts[0], d)
			case "write":
				return describeWrite(m, sts[0], d)
			case "relations":
				var out strings.Builder
				for _, r := range Relations(sts[0]) {
					fmt.Fprintf(&out, "%s.%s at %d\n", r.Schema, r.Name, r.Location)
				}
				return out.String()
			}
			return "unknown command\n"
		})
	})
}

// TestRefused holds one conversation for each construct that is declined, and
// for the statements beside queries that are not.
func TestRefused(t *testing.T) {
	m := market(t)
	datadriven.Walk(t, "testdata/refused", func(t *testing.T, path string) {
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			sts, err := sqlparse.Parse(d.Input)
			if err != nil {
				return "ERROR " + err.Error() + "\n"
			}
			var out strings.Builder
			for _, st := range sts {
				out.WriteString(describeClass(m, st))
			}
			return out.String()
		})
	})
}

func describeClass(m map[string]*Table, st sqlparse.Statement) string {
	c := Classify(st)
	switch c.Kind {
	case Refused:
		return describeRefusal(c.Refusal)
	case Query:
		a, err := Analyse(st, nil, bind(m, st))
		if err == nil {
			_, err = a.Plan(nil)
		}
		if err != nil {
			return describeRefusal(err)
		}
		return "query\n"
	case Explain:
		return fmt.Sprintf("explain %+v of %q\n", c.Options, c.Query.Text)
	case Session:
		return "session\n"
	case Owning:
		return describeOwn(c)
	}
	return "transaction\n"
}

// describeWrite plans a statement that changes one of the market's tables.
// Arguments keyed and rnd-key give trades a key; keys are those of rows to insert.
func describeWrite(m map[string]*Table, st sqlparse.Statement, d *datadriven.TestData) string {
	c := Classify(st)
	if c.Kind == Refused {
		return describeRefusal(c.Refusal)
	}
	m = maps.Clone(m)
	for name, key := range map[string][]int{"keyed": {0}, "key-of-two": {1, 0}, "rnd-key": {7}} {
		if d.HasArg(name) {
			trades := *m["trades"]
			trades.Key, m["trades"] = key, &trades
		}
	}
	var constants []Value
	var keys [][][]byte
	for _, arg := range d.CmdArgs {
		for _, v := range arg.Vals {
			switch arg.Key {
			case "constants":
				constants = append(constants, parseValue(v))
			case "keys":
				key := [][]byte{parseValue("int8:" + v).Data}
				if d.HasArg("key-of-two") {
					key = [][]byte{[]byte("BTC"), key[0]}
				}
				keys = append(keys, key)
			}
		}
	}
	tables := bind(m, st)
	if t, ok := ChangedTable(st); ok {
		tables[t.Location] = m[t.Name]
	}
	a, err := Analyse(st, nil, tables)
	if err != nil {
		return describeRefusal(err)
	}
	var out strings.Builder
	if sql := a.ConstantSQL(); sql != "" {
		fmt.Fprintf(&out, "constants %s\n", sql)
	}
	p, err := a.WritePlan(constants)
	if err != nil {
		return out.String() + describeRefusal(err)
	}
	describeSteps(&out, p)
	w := p.Write
	fmt.Fprintf(&out, "%s target %d columns %v updates %v rekeys %v\n", w.Kind, w.Target, w.Columns, w.Updates, w.Rekeys)
	if w.Source != "" {
		text, _, _ := p.FinishText(w.Source, outlined)
		fmt.Fprintf(&out, "first %s\n", text)
	}
	if len(keys) > 0 {
		check := &Plan{Fetches: w.Keys(keys, w.Updates)}
		for _, f := range check.Fetches {
			fmt.Fprintf(&out, "keys %s\n", f.SQL)
		}
	}
	for _, r := range p.Reveals {
		fmt.Fprintf(&out, "reveals %s\n", r)
	}
	return out.String()
}

func describePlan(m map[string]*Table, st sqlparse.Statement, d *datadriven.TestData) string {
	c := Classify(st)
	if c.Kind == Refused {
		return describeRefusal(c.Refusal)
	}
	var oids []uint32
	var constants []Value
	var private []Private
	for _, arg := range d.CmdArgs {
		for _, v := range arg.Vals {
			switch arg.Key {
			case "temps":
				for _, r := range Relations(st) {
					if r.Name == v {
						private = append(private, Private{r.Location, []string{"region", "note", "id"}})
					}
				}
			case "params":
				n, _ := strconv.Atoi(v)
				oids = append(oids, uint32(n))
			case "constants":
				constants = append(constants, parseValue(v))
			}
		}
	}
	a, err := Analyse(st, oids, bind(m, st), private...)
	if err != nil {
		return describeRefusal(err)
	}
	var out strings.Builder
	if sql := a.ConstantSQL(); sql != "" {
		fmt.Fprintf(&out, "constants %s\n", sql)
	}
	p, err := a.Plan(constants)
	if err != nil {
		return out.String() + describeRefusal(err)
	}
	if again, err := a.Plan(constants); err != nil || !reflect.DeepEqual(p, again) {
		return fmt.Sprintf("ERROR planned again: %v %v\n", again, err)
	}
	describeSteps(&out, p)
	if p.Otherwise != nil {
		out.WriteString("otherwise ")
		describeSteps(&out, p.Otherwise)
	}
	if d.HasArg("reveals") {
		for _, r := range p.Reveals {
			fmt.Fprintf(&out, "reveals %s\n", r)
		}
	}
	return out.String()
}

func describeSteps(out *strings.Builder, p *Plan) {
	fmt.Fprintf(out, "level %d\n", p.Level)
	for _, f := range p.Fetches {
		fmt.Fprintf(out, "fetch %s\n", f.SQL)
		for i, param := range f.Params {
			bound := []string{"", " low", " above", " keys", " keys open"}[param.Bound]
			if param.Bound == KeyTerms || param.Bound == KeysOpen {
				bound += fmt.Sprintf(" %d", param.List+1)
			}
			fmt.Fprintf(out, "  $%d %s %x%s\n", i+1, param.Column.Table.Name+"."+param.Column.Table.Columns[param.Column.Index].Name, param.Plain, bound)
		}
	}
	for i := range p.Lists {
		fmt.Fprintf(out, "keys %d: %s\n", i+1, p.OutlineList(i))
	}
	if p.Level == 1 {
		fmt.Fprintf(out, "output %v\n", p.Output)
	}
	if p.Local != "" {
		fmt.Fprintf(out, "local %s\n", p.Outline())
	}
}

func describeRefusal(err error) string {
	var r *Refusal
	if !errors.As(err, &r) {
		return "ERROR " + err.Error() + "\n"
	}
	out := fmt.Sprintf("ERROR %s %s at %d\n", r.SQLSTATE, r.Message, r.Position)
	if r.Hint != "" {
		out += "HINT " + r.Hint + "\n"
	}
	return out
}
