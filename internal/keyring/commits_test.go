package keyring

import "testing"

func TestCommits(t *testing.T) {
	t.Parallel()
	random := testRandom()
	secret, _, commitment, err := Split(random, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	_, _, other, err := Split(random, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name       string
		secret     Secret
		commitment []byte
		want       bool
	}{
		{"its own", secret, commitment, true},
		{"another's", secret, other, false},
		{"another secret", testSecret, commitment, false},
		{"cut short", secret, commitment[:len(commitment)-1], false},
		{"none", secret, nil, false},
	} {
		if got := tt.secret.Commits(tt.commitment); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
