package localpg

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// TestNoTmpfs: where there is no tmpfs, a statement that needs temporary files is
// refused, and one that does not is answered.
func TestNoTmpfs(t *testing.T) {
	defer func(before []string) { tmpfs = before }(tmpfs)
	dir, err := os.MkdirTemp("", "enigma-test-") // t.TempDir's parents are closed
	if err == nil {
		err = os.Chmod(dir, 0o711)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	tmpfs = []string{dir} // which is on a disk
	if tmpfsSize(dir) > 0 {
		t.Skip("temporary directories are on a tmpfs here")
	}
	e, err := OpenEngine(t.Context(), EngineConfig{Dir: filepath.Join(dir, "engine")})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Stop()
	conn, err := pgx.Connect(t.Context(), e.DSN())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	const sorting = "select count(*) from (select md5(i::text) as v from generate_series(1, 50000) i order by v offset 0) x"
	for memory, want := range map[string]string{"64kB": "53400", "32MB": ""} {
		_, err := conn.PgConn().Exec(t.Context(), "set work_mem = '"+memory+"'; "+sorting).ReadAll()
		var pe *pgconn.PgError
		got := ""
		if errors.As(err, &pe) {
			got = pe.Code
		}
		if got != want || want == "" && err != nil {
			t.Errorf("with %s: %v, want SQLSTATE %q", memory, err, want)
		}
	}
}
