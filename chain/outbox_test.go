package chain

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/core/types"
)

// senderURL names the variable that makes this test binary a process that sends
// 1 ENG to the address 07 and waits.
const senderURL = "CHAIN_TEST_SENDER_URL"

func runSender(url string) int {
	w, err := wallet.Import([32]byte{1})
	if err == nil {
		var c *Client
		if c, err = Dial(context.Background(), Config{URL: url, Journal: os.Getenv("CHAIN_TEST_JOURNAL"), Wallet: w}); err == nil {
			_, err = c.Transfer(context.Background(), enigma.Address{7}, enigma.ENG)
		}
	}
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// still keeps the chain from making blocks until go on is called. Geth's pool
// works on meanwhile, and forgets what it has before blocks are made again if
// told so.
func still(t *testing.T, d *Devnet, forget bool) (goOn func()) {
	t.Helper()
	held, let := make(chan struct{}), make(chan struct{})
	done := make(chan error, 1)
	go func() {
		done <- d.producer.do(context.Background(), func() error {
			close(held)
			<-let
			if forget {
				d.producer.beacon.Rollback()
			}
			return nil
		})
	}()
	<-held
	goOn = sync.OnceFunc(func() {
		close(let)
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(goOn)
	return goOn
}

type outcome struct {
	r   Receipt
	err error
}

// transfer sends 1 ENG to the address 07 in the background.
func transfer(ctx context.Context, c *Client) <-chan outcome {
	out := make(chan outcome, 1)
	go func() {
		r, err := c.Transfer(ctx, enigma.Address{7}, enigma.ENG)
		out <- outcome{r, err}
	}()
	return out
}

func pending(t *testing.T, c *Client) []PendingTx {
	t.Helper()
	txs, err := c.Pending(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return txs
}

func received(t *testing.T, c *Client, want enigma.Grains) {
	t.Helper()
	got, err := c.Balance(t.Context(), enigma.Address{7})
	if err != nil || got.ENG != want {
		t.Errorf("arrived: %s, %v; want %s", got.ENG, err, want)
	}
}

func TestStuckTransactionIsReplaced(t *testing.T) {
	d := start(t, DevConfig{})
	c := rich(t, d, enigma.ENG, Config{URL: d.URL(), ReplaceAfter: 50 * time.Millisecond})
	goOn := still(t, d, false)
	sent := transfer(t.Context(), c)
	var last PendingTx
	soon(t, "the third version", func() bool {
		for _, last = range pending(t, c) {
		}
		return last.Attempts >= 3
	})
	mine, err := c.mine()
	if err != nil || len(mine) != 1 {
		t.Fatalf("journal: %v, %v", mine, err)
	}
	for i, v := range mine[0].Versions[1:] {
		old := mine[0].Versions[i]
		if v.MaxFee.Cmp(eighthMore(old.MaxFee)) < 0 || v.MaxTip.Cmp(eighthMore(old.MaxTip)) < 0 {
			t.Errorf("version %d offers %s and %s, after %s and %s", i+1, v.MaxFee, v.MaxTip, old.MaxFee, old.MaxTip)
		}
	}
	goOn()
	got := <-sent
	if got.err != nil || got.r.Tx == mine[0].Versions[0].Tx {
		t.Errorf("transfer = %+v, %v; want a later version", got.r, got.err)
	}
	received(t, c, enigma.ENG)
	if txs := pending(t, c); len(txs) != 0 {
		t.Errorf("pending = %v", txs)
	}
}

func TestReplacementKeepsToTheLimits(t *testing.T) {
	d := start(t, DevConfig{})
	w := newWallet(t)
	free := rich(t, d, 2*enigma.ENG, Config{URL: d.URL(), Wallet: w})
	now, err := free.price(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	low := new(big.Int).Sub(now.base, big.NewInt(1))
	c := dial(t, Config{URL: d.URL(), Wallet: w, MaxFee: low})
	_, err = c.Transfer(t.Context(), enigma.Address{7}, enigma.ENG)
	if enigma.KindOf(err) != enigma.LimitExceeded || enigma.Hint(err) == "" || !strings.Contains(fmt.Sprint(err), gwei(low)) {
		t.Errorf("with less than the base fee: %v, want LimitExceeded", err)
	}
	for _, name := range []string{"fee", "tip"} {
		t.Run(name, func(t *testing.T) {
			goOn := still(t, d, false)
			now, err := free.price(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			cfg := Config{URL: d.URL(), Wallet: w, ReplaceAfter: 20 * time.Millisecond}
			if cfg.MaxFee = now.most; name == "tip" {
				cfg.MaxFee, cfg.MaxTip = nil, now.tip
			}
			c := dial(t, cfg)
			sent := transfer(t.Context(), c)
			soon(t, "the transfer", func() bool { return len(pending(t, c)) == 1 })
			tx := pending(t, c)[0]
			if _, err := c.SpeedUp(t.Context(), tx.Nonce); enigma.KindOf(err) != enigma.LimitExceeded {
				t.Errorf("SpeedUp: %v, want LimitExceeded", err)
			}
			if cfg.MaxFee != nil && tx.MaxFee.Cmp(cfg.MaxFee) > 0 || cfg.MaxTip != nil && tx.MaxTip.Cmp(cfg.MaxTip) > 0 || tx.Attempts != 1 {
				t.Errorf("pending = %+v beyond the limits %s and %s", tx, cfg.MaxFee, cfg.MaxTip)
			}
			goOn()
			if got := <-sent; got.err != nil || got.r.Tx != tx.Tx {
				t.Errorf("transfer = %+v, %v", got.r, got.err)
			}
		})
	}
}

// TestSpeedUpAndCancel works on a transaction from another client that shares
// the journal.
func TestSpeedUpAndCancel(t *testing.T) {
	d := start(t, DevConfig{})
	cfg := Config{URL: d.URL(), Wallet: newWallet(t), Journal: filepath.Join(t.TempDir(), "journal.json")}
	c := rich(t, d, enigma.ENG, cfg)
	goOn := still(t, d, false)
	sent := transfer(t.Context(), c)
	other := dial(t, cfg)
	soon(t, "the transfer", func() bool { return len(pending(t, other)) == 1 })
	first := pending(t, other)[0]
	if first.Op != "transfer" || first.Attempts != 1 || first.Cancels || first.MaxFee.Sign() <= 0 {
		t.Errorf("pending = %+v", first)
	}
	fast, err := other.SpeedUp(t.Context(), first.Nonce)
	if err != nil || fast.Attempts != 2 || fast.MaxFee.Cmp(first.MaxFee) <= 0 || fast.Tx == first.Tx {
		t.Errorf("SpeedUp = %+v, %v", fast, err)
	}
	gone, err := other.CancelTx(t.Context(), first.Nonce)
	if err != nil || !gone.Cancels || gone.MaxFee.Cmp(fast.MaxFee) <= 0 {
		t.Errorf("CancelTx = %+v, %v", gone, err)
	}
	goOn()
	got := <-sent
	if enigma.KindOf(got.err) != enigma.Unavailable || !strings.Contains(fmt.Sprint(got.err), "cancelled") || got.r.Tx != gone.Tx {
		t.Errorf("transfer = %+v, %v; want cancelled by %s", got.r, got.err, gone.Tx)
	}
	received(t, c, 0)
	for _, do := range []func(context.Context, uint64) (PendingTx, error){other.SpeedUp, other.CancelTx} {
		if _, err := do(t.Context(), first.Nonce); enigma.KindOf(err) != enigma.NotFound {
			t.Errorf("after its end: %v, want NotFound", err)
		}
	}
	if _, err := other.Wait(t.Context(), first.Nonce); enigma.KindOf(err) != enigma.NotFound {
		t.Errorf("Wait after its end: %v, want NotFound", err)
	}
	if _, err := c.Transfer(t.Context(), enigma.Address{7}, enigma.ENG); err != nil {
		t.Errorf("the next transaction: %v", err)
	}
	received(t, c, enigma.ENG)
}

// TestKilledSender kills a process between sending and hearing of it. The next
// one is asked for the same.
func TestKilledSender(t *testing.T) {
	for _, forget := range []bool{false, true} {
		t.Run(fmt.Sprintf("the node forgot it: %t", forget), func(t *testing.T) {
			d := start(t, DevConfig{})
			w, err := wallet.Import([32]byte{1})
			if err != nil {
				t.Fatal(err)
			}
			cfg := Config{URL: d.URL(), Wallet: w, Journal: filepath.Join(t.TempDir(), "journal.json")}
			c := rich(t, d, 2*enigma.ENG, cfg)
			goOn := still(t, d, forget)
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), senderURL+"="+d.URL(), "CHAIN_TEST_JOURNAL="+cfg.Journal)
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			soon(t, "the transaction in the pool", func() bool {
				nonce, err := c.eth.PendingNonceAt(t.Context(), address(w.Address()))
				return err == nil && nonce == 1
			})
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			cmd.Wait()
			goOn()
			tx := enigma.Hash{}
			if all, err := c.mine(); err != nil || len(all) != 1 {
				t.Fatalf("journal = %v, %v", all, err)
			} else {
				tx = all[0].newest().Tx
			}
			got := <-transfer(t.Context(), dial(t, cfg))
			if got.err != nil || got.r.Tx != tx {
				t.Errorf("the same again = %+v, %v; want %s", got.r, got.err, tx)
			}
			received(t, c, enigma.ENG)
			// Whoever knows how it ended may do it again.
			if got := <-transfer(t.Context(), c); got.err != nil || got.r.Tx == tx {
				t.Errorf("a second time = %+v, %v", got.r, got.err)
			}
			received(t, c, 2*enigma.ENG)
		})
	}
}

// TestImpatientSender has a sender give up, something else sent, and the first
// asked for again.
func TestImpatientSender(t *testing.T) {
	d := start(t, DevConfig{})
	c := rich(t, d, 3*enigma.ENG, Config{URL: d.URL()})
	goOn := still(t, d, true)
	ctx, cancel := context.WithCancel(t.Context())
	sent := transfer(ctx, c)
	soon(t, "the transfer", func() bool { return len(pending(t, c)) == 1 })
	cancel()
	got := <-sent
	if enigma.KindOf(got.err) != enigma.Unavailable || enigma.Hint(got.err) == "" || got.r.Tx == (enigma.Hash{}) {
		t.Errorf("given up: %+v, %v; want Unavailable", got.r, got.err)
	}
	goOn()
	ctx, cancel = context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if _, err := c.Transfer(ctx, enigma.Address{8}, enigma.ENG); err != nil {
		t.Errorf("another transaction waits behind one that the node forgot: %v", err)
	}
	received(t, c, enigma.ENG)
}

// TestEndpointThatKnowsLess asks an endpoint for the nonce that has not heard of
// the transaction before.
func TestEndpointThatKnowsLess(t *testing.T) {
	d := start(t, DevConfig{})
	p := newProxy(t, d.URL())
	c := rich(t, d, 2*enigma.ENG, Config{URL: p.url()})
	goOn := still(t, d, false)
	p.set(only("eth_getTransactionCount", answers(`"0x0"`)))
	one := transfer(t.Context(), c)
	soon(t, "the first transfer", func() bool { return len(pending(t, c)) == 1 })
	two := transfer(t.Context(), c)
	soon(t, "the second transfer", func() bool { return len(pending(t, c)) == 2 })
	if txs := pending(t, c); txs[0].Nonce != 0 || txs[1].Nonce != 1 {
		t.Errorf("pending = %+v, want nonces 0 and 1", txs)
	}
	goOn()
	for _, sent := range []<-chan outcome{one, two} {
		if got := <-sent; got.err != nil {
			t.Error(got.err)
		}
	}
	received(t, c, 2*enigma.ENG)
}

// TestForeignTransaction lets somebody else with the same key take the nonce.
func TestForeignTransaction(t *testing.T) {
	d := start(t, DevConfig{})
	c := rich(t, d, enigma.ENG, Config{URL: d.URL()})
	goOn := still(t, d, false)
	sent := transfer(t.Context(), c)
	soon(t, "the transfer", func() bool { return len(pending(t, c)) == 1 })
	p := pending(t, c)[0]
	self := address(c.cfg.Wallet.Address())
	v, err := c.sign(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: p.Nonce, Gas: 21000, To: &self, Value: new(big.Int),
		GasFeeCap: new(big.Int).Lsh(p.MaxFee, 1), GasTipCap: new(big.Int).Lsh(p.MaxTip, 1),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.broadcast(t.Context(), &v); err != nil {
		t.Fatal(err)
	}
	goOn()
	got := <-sent
	if enigma.KindOf(got.err) != enigma.Unavailable || !strings.Contains(fmt.Sprint(got.err), "took the place") {
		t.Errorf("transfer = %+v, %v; want another in its place", got.r, got.err)
	}
	if txs := pending(t, c); len(txs) != 0 {
		t.Errorf("pending = %v", txs)
	}
}

// TestConfirmations takes a transaction off the chain while it gets its
// confirmations.
func TestConfirmations(t *testing.T) {
	d := start(t, DevConfig{})
	c := rich(t, d, enigma.ENG, Config{URL: d.URL(), Confirmations: 4})
	fork := d.producer.head()
	sent := transfer(t.Context(), c)
	soon(t, "the transfer's block", func() bool {
		txs := pending(t, c)
		return len(txs) == 1 && txs[0].Block > 0
	})
	block := pending(t, c)[0].Block
	select {
	case got := <-sent:
		t.Fatalf("done with one confirmation: %+v, %v", got.r, got.err)
	case <-time.After(600 * time.Millisecond): // longer than it pauses between looks
	}
	reorganise(t, d, fork, 2)
	received(t, c, 0)
	soon(t, "the transfer's second block", func() bool {
		txs := pending(t, c)
		return len(txs) == 1 && txs[0].Block > block
	})
	for done := false; !done; {
		select {
		case got := <-sent:
			if got.err != nil || got.r.Block <= block {
				t.Errorf("transfer = %+v, %v; want a block after %d", got.r, got.err, block)
			}
			head, err := c.eth.BlockNumber(t.Context())
			if err != nil || head+1 < got.r.Block+4 {
				t.Errorf("done at block %d, %v, with the transaction in %d", head, err, got.r.Block)
			}
			done = true
		case <-time.After(100 * time.Millisecond):
			if _, err := d.AdvanceTime(t.Context(), time.Second); err != nil {
				t.Fatal(err)
			}
		}
	}
	received(t, c, enigma.ENG)
}
