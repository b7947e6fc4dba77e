package sentinel

import "testing"

// TestFinder makes sure that a search that finds nothing means something.
func TestFinder(t *testing.T) {
	f := newFinder(Set{"text": []byte("BTC-USD 6049.68"), "number": {1, 2, 3, 4, 5, 6, 7, 8}})
	tests := []struct {
		name string
		in   string
		want int
	}{
		{"nothing", "nothing of the kind", 0},
		{"in the middle", "xxBTC-USD 6049.68yy", 1},
		{"at the end", "xxBTC-USD 6049.68", 1},
		{"cut short", "xxBTC-USD 6049.6", 0},
		{"both, binary too", "\x01\x02\x03\x04\x05\x06\x07\x08BTC-USD 6049.68", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := 0
			f.find([]byte(tt.in), func(string) { got++ })
			if got != tt.want {
				t.Errorf("found %d, want %d", got, tt.want)
			}
		})
	}
}
