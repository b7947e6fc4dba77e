package oracle_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"enigma/internal/oracle"
)

// TestOracle asks random statements of data sets under schemes drawn at random.
func TestOracle(t *testing.T) {
	r, sets := rig(t)
	began := time.Now()
	run := oracle.Run{Rig: r, Sets: sets, Seed: *seed, First: *first, Count: *statements, Workers: 2, Say: say}
	sum, err := run.Do(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("seed %d: %s in %s", *seed, sum, time.Since(began).Round(time.Second))
	for _, kind := range slices.Sorted(maps.Keys(sum.Kinds)) {
		t.Logf("%5d %s, such as\n%s", sum.Kinds[kind], kind, sum.Examples[kind])
	}
	for i, d := range sum.Differences {
		t.Error(d.String())
		if *save {
			if err := oracle.Save("testdata/corpus", *seed, i, &d); err != nil {
				t.Error(err)
			}
		}
	}
	asked := int(sum.Asked)
	if equal := sum.Verdicts[oracle.Equal]; equal < asked*4/5 {
		t.Errorf("%d of %d statements were answered: the grammar writes too many that PostgreSQL refuses", equal, asked)
	}
	if rate := sum.RefusalRate(); rate >= 1 {
		t.Errorf("%.2f %% of the statements are refused, want under 1", rate)
	}
	if open := sum.Verdicts[oracle.Unordered]; open > asked/200 {
		t.Errorf("%d of %d statements have an error on one side only", open, asked)
	}
	wantNoPlaintext(t, r)
}

// wantNoPlaintext searches the storage nodes for what must not be there.
func wantNoPlaintext(t *testing.T, r *oracle.Rig) {
	t.Helper()
	found, known, err := r.Leaks(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if known == 0 {
		t.Error("the plain PostgreSQL has none of the plaintexts: the search proves nothing")
	}
	for _, hit := range found {
		t.Errorf("%s is in %s", hit.Name, hit.File)
	}
	t.Logf("%d plaintexts searched for", known)
}
