package store

import (
	"errors"
	"strings"
	"testing"

	"enigma"
)

// TestVersions: what server_version_num says decides, before anything is made.
func TestVersions(t *testing.T) {
	for version, good := range map[int]bool{
		90_624: false, 130_018: false, 139_999: false, 140_000: true, 150_004: true, 170_002: true,
	} {
		err := checkVersion(version)
		if good != (err == nil) || err != nil && (!errors.Is(err, enigma.Unsupported) || enigma.Hint(err) == "") {
			t.Errorf("%d: %v (hint %q)", version, err, enigma.Hint(err))
		}
	}
	if err := checkVersion(130_018); !strings.Contains(err.Error(), "PostgreSQL 13.18") {
		t.Errorf("the error does not name the version: %v", err)
	}
	if s := (Server{Version: 150_004, Citus: "12.1-1"}).String(); s != "PostgreSQL 15.4, Citus 12.1-1, temporary files without limit" {
		t.Errorf("printed as %q", s)
	}
}
