package publish

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"
)

func TestGenerateBarsKeepsItsPromises(t *testing.T) {
	t.Parallel()
	var a, b, other bytes.Buffer
	for _, g := range []struct {
		w    *bytes.Buffer
		seed uint64
	}{{&a, 7}, {&b, 7}, {&other, 8}} {
		if err := GenerateBars(g.w, g.seed, 2003); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) || bytes.Equal(a.Bytes(), other.Bytes()) {
		t.Error("rows do not depend on the seed alone")
	}
	rows, err := csv.NewReader(&a).ReadAll()
	if err != nil || len(rows) != 2004 {
		t.Fatalf("%d rows with the header, %v", len(rows), err)
	}
	seen := map[string]bool{}
	perProduct := map[string]int{}
	for _, r := range rows[1:] {
		var x [5]float64
		for i := range x {
			if x[i], err = strconv.ParseFloat(r[2+i], 64); err != nil {
				t.Fatal(err)
			}
		}
		open, high, low, closing, volume := x[0], x[1], x[2], x[3], x[4]
		if low <= 0 || low > open || low > closing || high < open || high < closing || volume <= 0 {
			t.Fatalf("no bar looks like %q", r)
		}
		if k := r[0] + r[1]; seen[k] {
			t.Fatalf("%s is there twice", k)
		} else {
			seen[k] = true
		}
		perProduct[r[1]]++
	}
	var names bytes.Buffer
	if err := GenerateProducts(&names); err != nil {
		t.Fatal(err)
	}
	for p := range perProduct {
		if !strings.Contains(names.String(), "\n"+p+",") {
			t.Errorf("product %s has no name to join with", p)
		}
	}
	if len(perProduct) != len(products) {
		t.Errorf("bars of %d products, want %d", len(perProduct), len(products))
	}
}
