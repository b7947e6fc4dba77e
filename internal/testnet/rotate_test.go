package testnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/jackc/pgx/v5/pgconn"
)

const sentinel = "nobody may see this"

const rotateSpec = `
name: rot
price: 10
deposit: 100
share_joins: true
tables:
  - name: facts
    file: facts.csv
    columns:
      grp: {type: text, scheme: det, force: true}
      word: {type: text, scheme: ope}
      amount: {type: "numeric(10,2)", scheme: ope, sum: true}
      qty: {type: bigint, scheme: sum}
      ratio: {type: double precision, scheme: det, force: true}
      note: {type: text, scheme: rnd}
      level: {type: integer, scheme: ope, reserved: true}
    key: [id]
    cluster: [[grp, id], [id]]
    computed:
      - {expr: amount * 2, type: "numeric(12,2)"}
    integrity: row
  - name: groups
    file: groups.csv
    columns:
      grp: {type: text, scheme: det, force: true}
      label: {type: text, scheme: det, force: true}
    key: [grp]
`

const rotateRows = 12_000

func (n *Net) writeFacts() {
	var b strings.Builder
	b.WriteString("id,grp,word,amount,qty,ratio,note,level\n")
	for i := range rotateRows {
		qty, ratio := fmt.Sprint(i*7%1000), []string{"0", "-0", "1.5", ""}[i%4]
		if i%10 == 0 {
			qty = ""
		}
		fmt.Fprintf(&b, "%d,g%d,word %d,%d.%02d,%s,%s,%s %d,%d\n", i, i%5, i*31%977, i*13%5000, i%100, qty, ratio, sentinel, i, i*17%3001)
	}
	n.Write("facts.csv", b.String())
	n.Write("groups.csv", "grp,label\ng0,zero\ng1,one\ng2,two\ng3,three\ng4,four\n")
}

// rotateQueries have an answer each that does not change with a rotation, and
// between them use everything that is stored.
var rotateQueries = []string{
	"SELECT count(*), sum(amount), min(amount), max(amount), sum(qty), count(qty) FROM rot.facts",
	"SELECT grp, sum(amount * 2) FROM rot.facts GROUP BY grp ORDER BY grp",
	"SELECT id, grp, word, amount, qty, ratio, note FROM rot.facts WHERE id BETWEEN 100 AND 140 ORDER BY id",
	"SELECT label, count(*), min(word) FROM rot.facts JOIN rot.groups USING (grp) GROUP BY label ORDER BY label",
	"SELECT id FROM rot.facts WHERE word < 'word 11' ORDER BY id LIMIT 20",
	"SELECT ratio, count(*) FROM rot.facts WHERE ratio = 0 OR ratio IS NULL GROUP BY ratio ORDER BY ratio",
}

// reservedQuery takes a grant.
const reservedQuery = "SELECT count(level), sum(level), max(level) FROM rot.facts WHERE level > 100"

// grant gives the gateway the reserved columns as they are now.
func (n *Net) grant(t *testing.T, provider *node.Control, path string) {
	t.Helper()
	gateway := n.Control(market.Gateway)
	g, err := provider.CreateGrant(t.Context(), node.GrantRequest{Path: path, To: gateway.Ready.Wallet, At: gateway.Ready.Addrs[0]})
	if err == nil {
		_, err = gateway.ImportGrant(t.Context(), g.File)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func (n *Net) answers(t *testing.T) (out []string) {
	t.Helper()
	for _, sql := range rotateQueries {
		got, err := n.ask(t.Context(), sql)
		if err != nil || got == "" {
			t.Fatalf("%s: %q, %v", sql, got, err)
		}
		out = append(out, got)
	}
	return out
}

// keepAsking asks the same questions until stop is called, which returns how
// many were answered; a wrong answer, or none, is the test's failure.
func (n *Net) keepAsking(t *testing.T, want []string) (stop func() int64) {
	ctx, cancel := context.WithCancel(t.Context())
	var asked atomic.Int64
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := 0; ctx.Err() == nil; i = (i + 1) % len(want) {
			got, err := n.ask(ctx, rotateQueries[i])
			if ctx.Err() != nil {
				return
			}
			if err != nil || got != want[i] {
				t.Errorf("during rotation: %s = %.200q, %v; want %.200q", rotateQueries[i], got, err, want[i])
				return
			}
			asked.Add(1)
		}
	}()
	return func() int64 { cancel(); <-done; return asked.Load() }
}

// custody combines what two custodians keep of one revision's key.
func (n *Net) custody(t *testing.T, m *enigma.Manifest, revision uint64) (keyring.Secret, error) {
	t.Helper()
	var shares [][]byte
	for _, part := range []string{market.Storage1, market.Storage2} {
		b, err := os.ReadFile(filepath.Join(n.Dir, part, "shares", fmt.Sprintf("%x-%d.share", m.Dataset[:], revision)))
		if err != nil {
			t.Fatal(err)
		}
		shares = append(shares, b)
	}
	return keyring.Combine(shares, m.KeyCommitment)
}

// wantNoSentinel looks for a value in everything that a rotation left.
func wantNoSentinel(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if bytes.Contains(b, []byte(sentinel)) {
			t.Errorf("%s holds a value in the open", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestRotate kills the provider's node again and again while it rotates a data
// set that a subscriber queries all along.
func TestRotate(t *testing.T) {
	if testing.Short() {
		t.Skip("kills and starts a node several times")
	}
	n := Start(t)
	n.writeFacts()
	published, err := n.Publish(rotateSpec)
	if err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "the data set", func() bool { return len(n.datasets(t)) == 1 })
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}
	old := n.datasets(t)[0].Metadata
	oldSecret, err := n.custody(t, old, 1)
	if err != nil {
		t.Fatal(err)
	}
	// Nothing of the files is needed from here on.
	for _, file := range []string{"facts.csv", "groups.csv", "dataset.yaml"} {
		if err := os.Remove(filepath.Join(n.Dir, file)); err != nil {
			t.Fatal(err)
		}
	}
	want := n.answers(t)
	n.grant(t, n.Control(market.Provider), published.Path)
	reserved, err := n.ask(t.Context(), reservedQuery)
	if err != nil {
		t.Fatal(err)
	}
	stop := n.keepAsking(t, want)

	provider := filepath.Join(n.Dir, market.Provider)
	n.Part(market.Provider).Stop(10 * time.Second)
	v, ctl := startVictim(t, provider)
	if r, err := ctl.Rotate(t.Context(), node.RotateRequest{Dataset: "rot", DryRun: true}, nil); err != nil || !r.DryRun || r.Revision != 2 || len(r.Tables) != 2 {
		t.Errorf("dry run: %+v, %v", r, err)
	}
	if _, err := ctl.Rotate(t.Context(), node.RotateRequest{Dataset: "nothing"}, nil); !errors.Is(err, enigma.NotFound) {
		t.Errorf("a data set that there is not: %v", err)
	}

	var done node.Rotated
	for _, stage := range []string{"encrypting", "encrypting", "storing", "verifying", "register", "announce", ""} {
		left := 1 + rand.IntN(3) // reports of that stage before the end
		delay := time.Duration(rand.IntN(20)) * time.Millisecond
		from := int64(-1) // the row that it went on with
		done, err = ctl.Rotate(t.Context(), node.RotateRequest{Dataset: published.Path, Verify: stage == ""}, func(p node.Progress) {
			if from < 0 && p.Stage == "encrypting" {
				from = p.Rows
			}
			if p.Stage != stage {
				return
			}
			if left--; left == 0 || stage != "encrypting" {
				time.Sleep(delay)
				v.kill()
			}
		})
		wantNoSentinel(t, filepath.Join(provider, "keys"))
		if err == nil {
			if v.cmd.ProcessState != nil { // it was over before it was killed
				v, ctl = startVictim(t, provider)
			}
			break
		}
		if v.cmd.ProcessState == nil {
			t.Fatalf("to be killed while %q: %v", stage, err)
		}
		t.Logf("went on from row %d; killed while %s, after %v", from, stage, delay)
		v, ctl = startVictim(t, provider)
	}
	if err != nil {
		t.Fatal(err)
	}
	if done.Revision != 2 && done.Revision != 3 { // 3: the kill came after the end of the first one
		t.Errorf("rotated to revision %d", done.Revision)
	}
	n.waitFor(t, "the new revision at the gateway", func() bool {
		m := n.datasets(t)[0].Metadata
		return m != nil && m.Revision == done.Revision
	})
	if asked := stop(); asked < int64(len(want)) {
		t.Errorf("%d questions were answered meanwhile: the test tests little", asked)
	} else {
		t.Logf("%d questions were answered meanwhile; revision %d", asked, done.Revision)
	}
	for i, got := range n.answers(t) {
		if got != want[i] {
			t.Errorf("after rotation: %s = %.200q, want %.200q", rotateQueries[i], got, want[i])
		}
	}
	n.waitFor(t, "the refusal of a grant of the revision before", func() bool {
		_, err := n.ask(t.Context(), reservedQuery)
		var pg *pgconn.PgError
		return errors.As(err, &pg) && pg.Code == "42501"
	})
	n.grant(t, ctl, published.Path)
	n.waitFor(t, "what a new grant opens", func() bool {
		got, err := n.ask(t.Context(), reservedQuery)
		return err == nil && got == reserved
	})
	n.checkRotated(t, old, oldSecret, done)
	left, _ := filepath.Glob(filepath.Join(provider, "keys", "*rotating*"))
	if len(left) > 0 {
		t.Errorf("%v are left", left)
	}
	keys, err := ctl.Keys(t.Context())
	newest := node.Key{Name: "rot", Revision: done.Revision, Registered: true, Secret: true, Reserved: true, Numbers: true}
	if err != nil || len(keys) < 2 || keys[len(keys)-1] != newest || keys[0].Registered {
		t.Errorf("keys: %+v, %v; want %+v at the end", keys, err, newest)
	}
	n.leaveBehind(t, v, ctl, provider)
	if numbers, _ := filepath.Glob(filepath.Join(provider, "keys", fmt.Sprintf("rot-%d-*.ids", done.Revision))); len(numbers) != 1 {
		t.Errorf("records of numbers: %v, want one", numbers)
	}
}

// leaveBehind publishes while a rotation is unfinished: that cannot go on, and
// is thrown away when the provider says so.
func (n *Net) leaveBehind(t *testing.T, v *victim, ctl *node.Control, provider string) {
	t.Helper()
	_, err := ctl.Rotate(t.Context(), node.RotateRequest{Dataset: "rot"}, func(p node.Progress) {
		if p.Stage == "storing" {
			v.kill()
		}
	})
	if err == nil {
		t.Fatal("not killed")
	}
	_, ctl = startVictim(t, provider)
	n.Write("facts.csv", "id,grp,word,amount,qty,ratio,note,level\n1,g1,new,1.00,1,1,x,1\n")
	n.Write("groups.csv", "grp,label\ng1,one\n")
	published, err := ctl.Publish(t.Context(), node.PublishRequest{Spec: n.Write("dataset.yaml", rotateSpec)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ctl.Rotate(t.Context(), node.RotateRequest{Dataset: "rot"}, nil); !errors.Is(err, enigma.Invalid) || !strings.Contains(enigma.Hint(err), "--abort") {
		t.Errorf("after another publication: %v, hint %q; want Invalid and how to go on", err, enigma.Hint(err))
	}
	keys, err := ctl.Keys(t.Context())
	if i := slices.IndexFunc(keys, func(k node.Key) bool { return k.Rotating }); err != nil || i < 0 || keys[i].Revision != published.Revision || keys[i].Rows != rotateRows+5 {
		t.Errorf("keys: %+v, %v; want the unfinished rotation among them", keys, err)
	}
	if r, err := ctl.Rotate(t.Context(), node.RotateRequest{Dataset: "rot", Abort: true}, nil); err != nil || !r.Aborted {
		t.Errorf("abort: %+v, %v", r, err)
	}
	if left, _ := filepath.Glob(filepath.Join(provider, "keys", "*rotating*")); len(left) > 0 {
		t.Errorf("%v are left after the rotation was thrown away", left)
	}
	r, err := ctl.Rotate(t.Context(), node.RotateRequest{Dataset: published.Path, Verify: true}, nil)
	if err != nil || r.Revision != published.Revision+1 || r.Verified != 2 || r.Resumed != 0 {
		t.Errorf("afterwards: %+v, %v", r, err)
	}
	n.waitFor(t, "the rotated publication", func() bool {
		got, err := n.ask(t.Context(), "SELECT count(*), sum(qty), min(note) FROM rot.facts")
		return err == nil && got == "1|1|x"
	})
}

// checkRotated compares keys and names of before and after.
func (n *Net) checkRotated(t *testing.T, old *enigma.Manifest, oldSecret keyring.Secret, done node.Rotated) {
	t.Helper()
	m := n.datasets(t)[0].Metadata
	if m.Revision != done.Revision || bytes.Equal(m.KeyCommitment, old.KeyCommitment) {
		t.Errorf("rotated to revision %d, registered is %d, or under the old key", done.Revision, m.Revision)
	}
	if oldSecret.Commits(m.KeyCommitment) {
		t.Error("the old secret is the new one")
	}
	if _, err := n.custody(t, m, 1); err == nil {
		t.Error("the old shares combine to the new secret")
	}
	newSecret, err := n.custody(t, m, m.Revision)
	if err != nil {
		t.Fatalf("the custodians' new shares: %v", err)
	}
	stored, err := n.Control(market.Storage1).Stored(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, table := range stored {
		if table.Schema == enigma.SchemaName(m.Dataset, m.Revision) {
			names[table.Name] = true
		}
	}
	for _, table := range m.Tables {
		if names[oldSecret.TableName(table.Name)] || !names[newSecret.TableName(table.Name)] {
			t.Errorf("table %q has its old name on the storage nodes, or not its new one: %v", table.Name, names)
		}
	}
}
