package chain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum"
	"github.com/google/go-cmp/cmp"
)

// followURL, followDir and followEvery make this test binary a process that
// follows a chain, with a store that it writes every so often, until it is killed.
const (
	followURL   = "CHAIN_TEST_FOLLOW_URL"
	followDir   = "CHAIN_TEST_FOLLOW_DIR"
	followEvery = "CHAIN_TEST_FOLLOW_EVERY"
)

func runFollower(url, dir, every string) int {
	pause, err := time.ParseDuration(every)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	c, err := Dial(context.Background(), Config{URL: url, Store: dir, Finality: 2, Poll: time.Millisecond, storeEvery: pause})
	if err == nil {
		_, err = c.Follow(context.Background())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	fmt.Println("following")
	select {}
}

// TestStoreGoesOn restarts a follower: the second reads what is new, and nothing
// else.
func TestStoreGoesOn(t *testing.T) {
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), account(t, d, enigma.ENG)
	trade(t, provider, alice, "one", 40)
	c := dial(t, Config{URL: d.URL(), Store: t.TempDir()})
	first := follow(t, c)
	all := first.Standing().Events
	if _, err := c.Follow(t.Context()); !errors.Is(err, enigma.Unavailable) || enigma.Hint(err) == "" {
		t.Errorf("two followers with one store: %v, want Unavailable", err)
	}
	first.Close()
	atHead := follow(t, c)
	if err := atHead.Err(); err != nil {
		t.Errorf("restarted at the head: %v", err)
	}
	atHead.Close()
	trade(t, provider, alice, "two", 3)
	second := follow(t, c)
	if n := second.Standing(); n.Events == 0 || n.Events > all/2 || n.Rebuilds > 0 {
		t.Errorf("the second follower read %d events, the first %d", n.Events, all)
	}
	same(t, second)
}

// TestStoreIsMadeAnew opens stores that are of another chain, market or version,
// and damaged ones.
func TestStoreIsMadeAnew(t *testing.T) {
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), account(t, d, enigma.ENG)
	trade(t, provider, alice, "trades", 20)
	good := t.TempDir()
	c := dial(t, Config{URL: d.URL(), Store: good})
	follow(t, c).Close()
	mislabelled := func(change func(*storeID)) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) {
			id := c.storeID()
			s, err := openStore(dir, id, c.cfg.storeEvery, c.cfg.Log)
			if err != nil {
				t.Fatal(err)
			}
			base, ok := s.load(newState(c.sources()))
			if !ok {
				t.Fatal("not loaded")
			}
			change(&s.id)
			s.add(nil, base)
			s.close()
		}
	}
	each := func(do func(path string) error) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) {
			n := 0
			err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
				if err != nil || e.IsDir() || strings.Contains(path, "LOCK") {
					return err
				}
				n++
				return do(path)
			})
			if err != nil || n == 0 {
				t.Fatalf("%d files, %v", n, err)
			}
		}
	}
	for _, tt := range []struct {
		name   string
		damage func(t *testing.T, dir string)
	}{
		{"another chain", mislabelled(func(id *storeID) { id.Chain = "1" })},
		{"another market", mislabelled(func(id *storeID) { id.Market[0]++ })},
		{"another version", mislabelled(func(id *storeID) { id.Format++ })},
		{"a record too few", func(t *testing.T, dir string) {
			s, err := openStore(dir, c.storeID(), c.cfg.storeEvery, c.cfg.Log)
			if err != nil {
				t.Fatal(err)
			}
			base, _ := s.load(newState(c.sources()))
			s.records["s"]++
			s.add(nil, base)
			s.close()
		}},
		{"bytes turned", each(func(path string) error {
			b, err := os.ReadFile(path)
			for i := 7; i < len(b); i += 11 {
				b[i] ^= 0x55
			}
			return errors.Join(err, os.WriteFile(path, b, 0o600))
		})},
		{"files cut", each(func(path string) error {
			info, err := os.Stat(path)
			if err != nil {
				return err
			}
			return os.Truncate(path, info.Size()/2)
		})},
		{"files gone", each(func(path string) error {
			if strings.HasSuffix(path, ".log") || strings.HasSuffix(path, ".sst") {
				return os.Remove(path)
			}
			return nil
		})},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(good)); err != nil {
				t.Fatal(err)
			}
			tt.damage(t, dir)
			var log lockedBuffer
			f := follow(t, dial(t, Config{URL: d.URL(), Store: dir, Log: slog.New(slog.NewTextHandler(&log, nil))}))
			if f.Standing().Events == 0 {
				t.Error("nothing was read from the chain")
			}
			if text := log.String(); !strings.Contains(text, "made anew") && !strings.Contains(tt.name, "files") {
				t.Errorf("the log does not say so: %q", text)
			}
			same(t, f)
			f.Close()
			again := follow(t, dial(t, Config{URL: d.URL(), Store: dir}))
			if n := again.Standing().Events; n != 0 {
				t.Errorf("the store that was made anew lacks %d events", n)
			}
		})
	}
}

// TestStoreSurvivesKill kills a following process again and again, and looks
// each time whether what it left is the state at its checkpoint, whole. Every
// second process has more to write when it is killed.
func TestStoreSurvivesKill(t *testing.T) {
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), newTrader(t, d)
	dir := t.TempDir()
	c := dial(t, Config{URL: d.URL(), Store: dir, Finality: 2})
	first, err := c.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var last uint64
	for i := range 6 {
		every, times := time.Millisecond, 20 // enough that it reaches the disk: Pebble writes 32 KiB at a time
		if i%2 == 1 {
			every, times = time.Hour, 5
		}
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), followURL+"="+d.URL(), followDir+"="+dir, followEvery+"="+every.String())
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		line, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			t.Fatalf("the follower's process said %q, %v", line, err)
		}
		id := trade(t, provider, alice.Client, fmt.Sprintf("set%d", i), times)
		alice.must(provider.List(t.Context(), id, testTags[:i%3]))
		if i == 0 {
			alice.must(alice.RegisterNode(t.Context(), 1, "peer", nil, 150*enigma.ENG))
		}
		number, r, err := alice.OpenChallenge(t.Context(), id)
		alice.must(r, err)
		if i%2 == 0 {
			alice.must(provider.Commit(t.Context(), id, uint64(times+1), enigma.Hash{1}, 1, 0))
			alice.must(alice.RespondFresh(t.Context(), number))
		}
		cmd.Process.Kill()
		cmd.Wait()
		last = max(last, atCheckpoint(t, c, dir))
	}
	if last < first {
		t.Errorf("the last checkpoint is block %d, trade began at %d", last, first)
	}
	same(t, follow(t, c))
}

// atCheckpoint compares what a store holds with the events up to its checkpoint.
func atCheckpoint(t *testing.T, c *Client, dir string) uint64 {
	t.Helper()
	s, err := openStore(dir, c.storeID(), c.cfg.storeEvery, c.cfg.Log)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	got, want := newState(c.sources()), newState(c.sources())
	base, ok := s.load(got)
	if !ok {
		return 0
	}
	logs, err := c.eth.FilterLogs(t.Context(), ethereum.FilterQuery{
		Addresses: c.sources().addresses(), FromBlock: new(big.Int), ToBlock: new(big.Int).SetUint64(base.number),
	})
	if err != nil {
		t.Fatal(err)
	}
	for i := range logs {
		if err := want.apply(&logs[i]); err != nil {
			t.Fatal(err)
		}
	}
	beside := cmp.Diff(want.nodes.rows, got.nodes.rows) + cmp.Diff(want.finds.rows, got.finds.rows) + cmp.Diff(want.challenges.rows, got.challenges.rows)
	if len(got.sets.rows) == 0 || cmp.Diff(want.sets.rows, got.sets.rows) != "" || string(marshal(want.books.rows)) != string(marshal(got.books.rows)) ||
		fmt.Sprint(want.subs.rows) != fmt.Sprint(got.subs.rows) || beside != "" {
		t.Fatalf("the store at block %d does not hold that block's state", base.number)
	}
	return base.number
}
