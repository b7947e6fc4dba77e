package chain

import (
	"math/big"
	"testing"

	"enigma"
	"enigma/contracts"
)

func TestFormatETH(t *testing.T) {
	for _, tt := range []struct{ wei, want string }{
		{"0", "0 ETH"},
		{"1", "1 wei"},
		{"999999999", "999999999 wei"},
		{"1000000000", "0.000000001 ETH"},
		{"120000000000000", "0.00012 ETH"},
		{"123456789012345", "0.00012346 ETH"},
		{"1000000000000000000", "1 ETH"},
		{"1500000000000000000", "1.5 ETH"},
		{"999999999999999999", "1 ETH"},
		{"12345678900000000000", "12.346 ETH"},
		{"1234567890000000000000000", "1234568 ETH"},
		{"100000000000000000000000", "100000 ETH"},
		{"-120000000000000", "-0.00012 ETH"},
	} {
		n, _ := new(big.Int).SetString(tt.wei, 10)
		if got := FormatETH(n); got != tt.want {
			t.Errorf("FormatETH(%s) = %q, want %q", tt.wei, got, tt.want)
		}
	}
	if got := FormatETH(nil); got != "0 ETH" {
		t.Errorf("FormatETH(nil) = %q", got)
	}
}

func TestEighthMore(t *testing.T) {
	for n := range int64(5000) {
		got := eighthMore(big.NewInt(n)).Int64()
		if got <= n || 8*got < 9*n || 8*(got-1) >= 9*n && n > 0 {
			t.Errorf("eighthMore(%d) = %d", n, got)
		}
	}
}

// TestTipWithoutOpinion uses an endpoint that does not suggest tips.
func TestTipWithoutOpinion(t *testing.T) {
	d := start(t, DevConfig{})
	p := newProxy(t, d.URL())
	p.set(only("eth_maxPriorityFeePerGas", refuses(methodNotFound, "the method does not exist")))
	c := rich(t, d, 2*enigma.ENG, Config{URL: p.url()})
	for range 2 {
		if got := <-transfer(t.Context(), c); got.err != nil {
			t.Errorf("transfer = %+v, %v", got.r, got.err)
		}
	}
	if p.count("eth_feeHistory") == 0 {
		t.Error("nobody looked at earlier blocks")
	}
}

func TestDryRunForetellsTheFee(t *testing.T) {
	d := start(t, DevConfig{})
	c := rich(t, d, enigma.ENG, Config{URL: d.URL()})
	plan, err := c.Dry().Transfer(t.Context(), enigma.Address{7}, enigma.ENG)
	if err != nil || plan.Expected == nil || plan.Expected.Sign() <= 0 || plan.Expected.Cmp(plan.Fee) >= 0 {
		t.Fatalf("dry transfer = %+v, %v", plan, err)
	}
	real, err := c.Transfer(t.Context(), enigma.Address{7}, enigma.ENG)
	if err != nil || real.Expected != nil {
		t.Fatalf("transfer = %+v, %v", real, err)
	}
	// A block's base fee is at most an eighth above the one before (EIP-1559).
	if most := eighthMore(plan.Expected); real.Fee.Cmp(most) > 0 {
		t.Errorf("it cost %s, foretold %s", FormatETH(real.Fee), FormatETH(plan.Expected))
	}
}

// TestIdentity: the same purchase with another consent is the same.
func TestIdentity(t *testing.T) {
	consent := func(deadline int64) contracts.Permit {
		return contracts.Permit{Value: big.NewInt(5), Deadline: big.NewInt(deadline), R: [32]byte{byte(deadline)}, V: 27}
	}
	buy := func(id byte, p contracts.Permit) call {
		return call{data: marketABI.PackSubscribeWithPermit([32]byte{id}, 1, big.NewInt(5), 0, p)}
	}
	same := buy(1, consent(1)).identity()
	if buy(1, consent(2)).identity() != same {
		t.Error("another deadline makes another purchase")
	}
	plain := call{data: marketABI.PackSubscribe([32]byte{1}, 1, big.NewInt(5), 0)}
	if plain.identity() != same {
		t.Error("a purchase with consent is another than one without")
	}
	for name, other := range map[string]call{
		"another data set":       buy(2, consent(1)),
		"another limit":          {data: marketABI.PackSubscribe([32]byte{1}, 1, big.NewInt(6), 0)},
		"another contract":       {to: address(enigma.Address{1}), data: plain.data},
		"with ether":             {value: big.NewInt(1), data: plain.data},
		"a deployment":           {create: true, data: plain.data},
		"not the contracts' own": {data: []byte("abcdefgh")},
		"another one of those":   {data: []byte("abcdefgi")},
		"nothing":                {},
	} {
		if other.identity() == same {
			t.Errorf("%s: the same", name)
		}
	}
	if (call{data: []byte("abcdefgh")}).identity() == (call{data: []byte("abcdefgi")}).identity() {
		t.Error("unknown methods are all the same")
	}
}
