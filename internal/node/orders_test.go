package node

import (
	"errors"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
)

func TestCheckTrial(t *testing.T) {
	for _, tt := range []struct {
		trial chain.Trial
		ok    bool
	}{
		{chain.Trial{}, true},
		{chain.Trial{Length: time.Second, Rows: 1}, true},
		{chain.Trial{Length: (1<<32 - 1) * time.Second, Rows: 1<<32 - 1}, true},
		{chain.Trial{Length: 48 * time.Hour}, false},
		{chain.Trial{Rows: 100}, false},
		{chain.Trial{Length: 1500 * time.Millisecond, Rows: 1}, false},
		{chain.Trial{Length: -time.Second, Rows: 1}, false},
		{chain.Trial{Length: 1 << 32 * time.Second, Rows: 1}, false}, // 0 in 32 bits
	} {
		if err := checkTrial("set trial", tt.trial); (err == nil) != tt.ok || err != nil && !errors.Is(err, enigma.Invalid) {
			t.Errorf("%+v: %v", tt.trial, err)
		}
	}
}
