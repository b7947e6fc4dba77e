package testnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"enigma/internal/market"
	"enigma/internal/node"
	plaintext "enigma/internal/sentinel"

	"github.com/jackc/pgx/v5/pgconn"
)

const stockSpec = `
name: stock
price: 10
deposit: 100
writable: true
tables:
  - name: item
    file: stock.csv
    key: [id]
    cluster: [[kind], [id]]
    integrity: row
    partition: {by: [id], parts: 2}
    columns:
      id: {type: integer, scheme: ope}
      kind: {type: text, scheme: det, force: true}
      amount: {type: integer, scheme: ope, sum: true}
      note: {type: text, scheme: rnd}
      cost: {type: "numeric(12,2)", scheme: det, reserved: true}
`

// freePort is a port that nobody listens on: a node that comes back has to be
// where it was.
func freePort(t *testing.T) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// A shop is an owner with a gateway of their own and a writable data set on
// three storage nodes, of which the third can be stopped.
type shop struct {
	*Net
	owner, third *guest
	path         string
}

func openShop(t *testing.T) *shop {
	t.Helper()
	n := Start(t)
	port := freePort(t)
	s := &shop{Net: n}
	s.third = n.enter(t, "third", func(c *node.Config) {
		c.Roles = []node.Role{node.Persistence}
		c.P2P.Listen = []string{fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port)}
	})
	first := func(part string) string { return n.Part(part).Ready.Addrs[0] }
	s.owner = n.enter(t, "owner", func(c *node.Config) {
		c.Roles = []node.Role{node.Provider, node.Gateway}
		c.Market = node.MarketConfig{
			Storage:    []string{first(market.Storage1), first(market.Storage2), s.third.Ready.Addrs[0]},
			Custodians: []string{first(market.Storage1), first(market.Storage2), first(market.Worker)}, Threshold: 2,
		}
	})
	var rows strings.Builder
	for i := range 40 {
		fmt.Fprintf(&rows, "%d,kind %d,%d,published note %d,%d.50\n", i, i%4, 10*i, i, i)
	}
	n.Write("stock.csv", "id,kind,amount,note,cost\n"+rows.String())
	published, err := s.owner.Publish(t.Context(), node.PublishRequest{Spec: n.Write("stock.yaml", stockSpec)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	s.path = published.Path
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}
	s.everywhere(t, "SELECT count(*), sum(amount) FROM stock.item", "40|7800")
	return s
}

// everywhere waits until the owner's gateway and the subscriber's answer alike.
func (s *shop) everywhere(t *testing.T, sql, want string) {
	t.Helper()
	for name, dsn := range map[string]string{"owner": s.owner.Ready.Gateway, "subscriber": s.DSN()} {
		var got string
		var err error
		for deadline := time.Now().Add(20 * time.Second); got != want && time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
			got, err = askAt(t.Context(), dsn, sql)
		}
		if got != want {
			t.Errorf("%s: %s = %q, %v; want %q", name, sql, got, err, want)
		}
	}
}

// write runs a statement at the owner's gateway, whose next statement sees what
// it did.
func (s *shop) write(t *testing.T, sql string) {
	t.Helper()
	if _, err := askAt(t.Context(), s.owner.Ready.Gateway, sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

// TestOwnersWrite walks one data set through its owner's writes.
func TestOwnersWrite(t *testing.T) {
	if testing.Short() {
		t.Skip("a market with two more nodes")
	}
	s := openShop(t)
	const totals = "SELECT count(*), sum(amount), min(id), max(id) FROM stock.item"

	t.Run("insert, update and delete reach subscribers", func(t *testing.T) {
		s.write(t, "INSERT INTO stock.item VALUES (100, 'kind 9', 1000, 'inserted-sentinel-note', 77.70), (101, 'kind 9', 1, NULL, NULL)")
		wantSQLAt(t, s.owner.Ready.Gateway, "the owner's next statement", totals, "42|8801|0|101", "")
		s.everywhere(t, totals, "42|8801|0|101")
		s.write(t, "UPDATE stock.item SET amount = amount + 1, note = 'updated-sentinel-note' WHERE kind = 'kind 1'")
		s.everywhere(t, totals, "42|8811|0|101")
		s.write(t, "DELETE FROM stock.item WHERE id < 10")
		s.everywhere(t, totals, "32|8358|10|101")
		s.everywhere(t, "SELECT kind, count(*), sum(amount) FROM stock.item GROUP BY kind ORDER BY kind", "kind 0|7|1680\nkind 1|7|1757\nkind 2|8|1920\nkind 3|8|2000\nkind 9|2|1001")
		s.everywhere(t, "SELECT note FROM stock.item WHERE id = 13", "updated-sentinel-note")
		wantSQLAt(t, s.owner.Ready.Gateway, "a reserved column, to its owner", "SELECT cost FROM stock.item WHERE id = 100", "77.70", "")
		s.wantSQL(t, "a reserved column, to a subscriber", "SELECT cost FROM stock.item WHERE id = 100", "", "42501")
	})

	t.Run("a grant outlives writes", func(t *testing.T) {
		gateway := s.Control(market.Gateway)
		g, err := s.owner.CreateGrant(t.Context(), node.GrantRequest{Path: s.path, To: gateway.Ready.Wallet, At: gateway.Ready.Addrs[0]})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := gateway.ImportGrant(t.Context(), g.File); err != nil {
			t.Fatal(err)
		}
		s.write(t, "UPDATE stock.item SET cost = 88.80 WHERE id = 100")
		s.everywhere(t, "SELECT cost FROM stock.item WHERE id = 100", "88.80")
		keys, err := s.owner.Keys(t.Context())
		if err != nil || len(keys) != 1 || keys[0].Revision != 1 || !keys[0].Registered || !keys[0].Numbers {
			t.Errorf("the owner's keys are %+v, %v; want those of revision 1, in force", keys, err)
		}
	})

	t.Run("a lost race", func(t *testing.T) {
		slow, err := pgconn.Connect(t.Context(), s.owner.Ready.Gateway)
		if err != nil {
			t.Fatal(err)
		}
		defer slow.Close(context.Background())
		if _, err := slow.Exec(t.Context(), "BEGIN; UPDATE stock.item SET amount = 0 WHERE id = 20").ReadAll(); err != nil {
			t.Fatal(err)
		}
		s.write(t, "UPDATE stock.item SET amount = 5 WHERE id = 20")
		_, err = slow.Exec(t.Context(), "COMMIT").ReadAll()
		var pg *pgconn.PgError
		if !errors.As(err, &pg) || pg.Code != "40001" {
			t.Errorf("the slower of two writes: %v, want SQLSTATE 40001", err)
		}
		s.everywhere(t, "SELECT amount FROM stock.item WHERE id = 20", "5")
	})

	t.Run("others may not", func(t *testing.T) {
		s.wantSQL(t, "a subscriber", "DELETE FROM stock.item WHERE id = 20", "", "42501")
	})

	t.Run("a storage node that was away catches up", func(t *testing.T) {
		s.third.stop()
		s.write(t, "INSERT INTO stock.item VALUES (200, 'kind 9', 1, '', NULL)")
		s.write(t, "DELETE FROM stock.item WHERE id = 101")
		s.everywhere(t, "SELECT count(*) FROM stock.item", "32")
		if st, err := s.owner.Status(t.Context()); err != nil || st.Writes[s.third.Ready.Peer] != 2 {
			t.Errorf("writes missing: %v, %v; want 2 of the third storage node", st.Writes, err)
		}
		s.third.start()
		s.waitFor(t, "the third node's writes", func() bool {
			st, err := s.owner.Status(t.Context())
			return err == nil && len(st.Writes) == 0
		})
		all, err := s.owner.Chunks(t.Context(), node.ChunksRequest{Dataset: s.path, Every: true}, nil)
		if err != nil || len(all.Nodes) != 3 {
			t.Errorf("what three storage nodes hold: %+v, %v", all, err)
		}
		left, err := filepath.Glob(filepath.Join(s.owner.dir, "writes", "*"))
		if err != nil || len(left) > 0 {
			t.Errorf("the journal keeps %s, %v", left, err)
		}
	})

	t.Run("nothing plain is kept", func(t *testing.T) { s.noPlaintext(t) })

	t.Run("a rotation goes on from what was written", func(t *testing.T) {
		if _, err := s.owner.Rotate(t.Context(), node.RotateRequest{Dataset: s.path}, nil); err != nil {
			t.Fatal(err)
		}
		const sql = "SELECT count(*), sum(amount) FROM stock.item"
		s.everywhere(t, sql, "32|8163")
		s.waitFor(t, "a write under the new key", func() bool { // the gateway may not know the new revision at once
			_, err := askAt(t.Context(), s.owner.Ready.Gateway, "UPDATE stock.item SET amount = amount - 63 WHERE id = 100")
			return err == nil
		})
		s.everywhere(t, sql, "32|8100")
	})

	t.Run("what was committed to stays", func(t *testing.T) {
		commit := func() {
			t.Helper()
			if _, err := s.owner.Do(t.Context(), node.Order{Do: node.Commit, Path: s.path, Interval: time.Hour}); err != nil {
				t.Fatal(err)
			}
		}
		const sql = "UPDATE stock.item SET note = 'updated-sentinel-note' WHERE id = 30"
		commit()
		s.write(t, sql)
		wantSQLAt(t, s.owner.Ready.Gateway, "the committed revision would go", sql, "", "08006")
		commit()
		s.write(t, sql)
	})
}

// noPlaintext searches the storage nodes' directories, and the journal, for what
// was written.
func (s *shop) noPlaintext(t *testing.T) {
	t.Helper()
	set := plaintext.Set{}
	for _, word := range []string{"inserted-sentinel-note", "updated-sentinel-note", "published note 3"} {
		set.Add(word, []byte(word), false)
	}
	dirs := []string{s.third.dir, s.Part(market.Storage1).Ready.Dir, s.Part(market.Storage2).Ready.Dir, filepath.Join(s.owner.dir, "writes")}
	for _, dir := range dirs {
		found, size, err := set.Search(dir)
		if err != nil || len(found) > 0 {
			t.Errorf("%s: %v, %v", dir, found, err)
		}
		t.Logf("%s: %d bytes searched", filepath.Base(dir), size)
	}
}

// TestInterruptedWrites stops the owner's node in the middle of writes: each is
// there on all nodes or on none, and the next one works.
func TestInterruptedWrites(t *testing.T) {
	if testing.Short() {
		t.Skip("a market with two more nodes")
	}
	s := openShop(t)
	const sql = "SELECT sum(amount) FROM stock.item WHERE kind <> 'kind 0'"
	sum := 6000
	done, gone := 0, 0
	for i := range 4 {
		ended := make(chan error, 1)
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			_, err := askAt(ctx, s.owner.Ready.Gateway, "UPDATE stock.item SET amount = amount + 1 WHERE kind <> 'kind 0'")
			ended <- err
		}()
		time.Sleep(time.Duration(60*i) * time.Millisecond)
		s.owner.stop()
		err := <-ended
		s.owner.start()
		var got string
		s.waitFor(t, "an answer", func() bool {
			got, _ = askAt(t.Context(), s.owner.Ready.Gateway, sql)
			return got != ""
		})
		switch {
		case got == fmt.Sprint(sum+30):
			done, sum = done+1, sum+30
		case got == fmt.Sprint(sum) && err != nil:
			gone++
		default:
			t.Fatalf("stopped after %d ms (%v): sum is %s, want %d or %d", 60*i, err, got, sum, sum+30)
		}
		s.write(t, "UPDATE stock.item SET amount = amount + 1 WHERE kind <> 'kind 0'")
		sum += 30
		s.everywhere(t, sql, fmt.Sprint(sum))
	}
	t.Logf("%d writes went through, %d did not", done, gone)
	s.waitFor(t, "an empty journal", func() bool {
		left, err := filepath.Glob(filepath.Join(s.owner.dir, "writes", "*"))
		return err == nil && len(left) == 0
	})
	all, err := s.owner.Chunks(t.Context(), node.ChunksRequest{Dataset: s.path, Every: true}, nil)
	if err != nil || len(all.Nodes) != 3 {
		t.Errorf("what three storage nodes hold: %+v, %v", all, err)
	}
}
