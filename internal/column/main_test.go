package column_test

import (
	"os"
	"testing"

	"enigma/internal/column"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
)

// TestMain lends the package's own tests a PostgreSQL to compare with. They
// cannot start it themselves, since localpg imports the package.
func TestMain(m *testing.M) {
	column.Postgres = func(t testing.TB) string {
		return pgtest.Start(t).DSN("postgres", localpg.Owner)
	}
	os.Exit(pgtest.Main(m))
}
