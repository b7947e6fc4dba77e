package planning

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/bench/tpch"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg"
	"enigma/internal/publish"
	"enigma/internal/sqlparse"
	"enigma/proxy"
	"enigma/proxy/rewrite"
)

// scale is the TPC-H scale factor that the tables' sizes are of.
const scale = 0.1

// rows are the tables' sizes at scale 1.
var rows = map[string]int64{
	"region": 5, "nation": 25, "supplier": 10_000, "part": 200_000, "partsupp": 800_000,
	"customer": 150_000, "orders": 1_500_000, "lineitem": 6_000_000,
}

// sumBits bounds what is added up: no value has as many bits.
const sumBits = 40

// A question is a statement, the types of its parameters, and values for some
// executions.
type question struct {
	name   string
	sql    string
	types  []uint32
	values [][]string // in turn
}

// Types of parameters; see pg_type.dat.
const (
	oidInt8 = 20
	oidText = 25
	oidDate = 1082
)

// everyday are statements as applications ask them, each of another level.
var everyday = []question{
	{
		"point lookup", "select o_totalprice, o_orderdate from orders where o_orderkey = $1",
		[]uint32{oidInt8},
		[][]string{{"4711"}, {"815"}},
	},
	{
		"range, order and limit",
		"select o_orderkey, o_orderdate, o_totalprice from orders where o_orderdate >= $1 and o_orderdate < $2 order by o_orderdate, o_totalprice desc limit 20",
		[]uint32{oidDate, oidDate},
		[][]string{{"1995-01-01", "1995-02-01"}, {"1996-05-01", "1996-06-01"}},
	},
	{
		"group by with sums",
		"select l_returnflag, l_linestatus, sum(l_quantity), sum(l_extendedprice), count(*) from lineitem where l_shipdate <= $1 group by l_returnflag, l_linestatus",
		[]uint32{oidDate},
		[][]string{{"1998-09-02"}, {"1997-09-02"}},
	},
	{
		"join of three tables, finished locally",
		"select c_name, o_orderdate, l_extendedprice * l_tax from customer join orders on o_custkey = c_custkey join lineitem on l_orderkey = o_orderkey " +
			"where c_mktsegment = $1 and o_orderdate >= $2 and l_shipdate < $3",
		[]uint32{oidText, oidDate, oidDate},
		[][]string{{"BUILDING", "1995-03-01", "1995-03-15"}, {"MACHINERY", "1996-03-01", "1996-03-15"}},
	},
}

// questions are the everyday statements, and then TPC-H's.
func questions() ([]question, error) {
	all := everyday
	for n := 1; n <= tpch.Queries; n++ {
		sql, err := tpch.Query(n, scale)
		if err != nil {
			return nil, err
		}
		all = append(all, question{name: fmt.Sprintf("Q%02d", n), sql: sql})
	}
	return all, nil
}

// A world is the tables of TPC-H as a gateway knows them, every column encrypted,
// and a PostgreSQL that evaluates constants.
type world struct {
	tables map[string]*rewrite.Table
	dir    string
	server *localpg.Server
	conn   *pgconn.PgConn
}

// up makes a world. close ends it.
func up(ctx context.Context) (*world, error) {
	dir, err := os.MkdirTemp("", "enigma-planning-")
	if err != nil {
		return nil, err
	}
	w := &world{dir: dir, tables: map[string]*rewrite.Table{}}
	// PostgreSQL may run as another user, who has to pass through.
	if err = os.Chmod(dir, 0o711); err == nil {
		err = w.load(ctx)
	}
	if err != nil {
		w.close()
		return nil, err
	}
	return w, nil
}

func (w *world) close() {
	if w.conn != nil {
		_ = w.conn.Close(context.Background())
	}
	if w.server != nil {
		_ = w.server.Stop()
	}
	_ = os.RemoveAll(w.dir)
}

func (w *world) load(ctx context.Context) error {
	file := filepath.Join(w.dir, "dataset.yaml")
	if err := os.WriteFile(file, tpch.Spec(), 0o600); err != nil {
		return err
	}
	spec, err := publish.ReadSpec(file)
	if err != nil {
		return err
	}
	manifest := &enigma.Manifest{Format: enigma.ManifestFormat, Dataset: enigma.DatasetID{1}, Revision: 1}
	for i := range spec.Tables {
		t := declared(&spec.Tables[i])
		stored, err := layout.New(t, manifest.Format, keyring.Secret{1}, nil)
		if err != nil {
			return err
		}
		w.tables[t.Name] = &proxy.NewTable(manifest, t, "tpch", stored).Table
	}
	if w.server, err = localpg.Start(ctx, localpg.Config{Dir: filepath.Join(w.dir, "pg")}); err != nil {
		return err
	}
	w.conn, err = pgconn.Connect(ctx, w.server.DSN("postgres", localpg.Owner))
	return err
}

// declared is the table that publishing makes of what is declared of it.
func declared(s *publish.TableSpec) *enigma.Table {
	t := &enigma.Table{Name: s.Name, Key: s.Key, Indexes: s.Indexes, Cluster: s.Cluster, Integrity: s.Integrity}
	t.Rows = int64(float64(rows[s.Name]) * scale)
	for _, c := range s.Columns {
		t.Columns = append(t.Columns, enigma.Column{
			Name: c.Name, Type: c.Type, Scheme: c.Scheme, NotNull: c.NotNull, Join: c.Join, Min: c.Min, Max: c.Max, Sum: c.Sum, SumBits: sumBits,
		})
	}
	for _, c := range s.Computed {
		t.Computed = append(t.Computed, enigma.Computed{Expr: c.Expr, Type: c.Type, SumBits: sumBits})
	}
	return t
}

// bind finds the tables that a statement means.
func (w *world) bind(st sqlparse.Statement) map[int]*rewrite.Table {
	tables := map[int]*rewrite.Table{}
	for _, r := range rewrite.Relations(st) {
		if t := w.tables[r.Name]; t != nil {
			tables[r.Location] = t
		}
	}
	return tables
}

// analyse is what a gateway does with a new statement that has been parsed and
// described.
func (w *world) analyse(st sqlparse.Statement, q *question) (*rewrite.Analysis, error) {
	if c := rewrite.Classify(st); c.Kind != rewrite.Query {
		return nil, fmt.Errorf("%s: kind %d is no query", q.name, c.Kind)
	}
	return rewrite.Analyse(st, q.types, w.bind(st))
}

// constants lets PostgreSQL evaluate the constants of each execution of a question.
func (w *world) constants(ctx context.Context, a *rewrite.Analysis, q *question) ([][]rewrite.Value, error) {
	sql := a.ConstantSQL()
	if sql == "" {
		return [][]rewrite.Value{nil}, nil
	}
	executions := q.values
	if len(executions) == 0 {
		executions = [][]string{nil}
	}
	var out [][]rewrite.Value
	for _, values := range executions {
		args := make([][]byte, len(values))
		for i, v := range values {
			args[i] = []byte(v)
		}
		res := w.conn.ExecParams(ctx, sql, args, q.types, nil, []int16{1}).Read()
		if res.Err != nil {
			return nil, fmt.Errorf("%s: %w", q.name, res.Err)
		}
		row := make([]rewrite.Value, len(res.FieldDescriptions))
		for i, f := range res.FieldDescriptions {
			row[i] = rewrite.Value{OID: f.DataTypeOID, Data: res.Rows[0][i]}
		}
		out = append(out, row)
	}
	return out, nil
}
