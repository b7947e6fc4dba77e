package pgtest

import (
	"os"
	"testing"

	"enigma/internal/localpg"
)

// StorageBin is the directory of the PostgreSQL's programs that storage nodes'
// databases are tested with, from the environment: tools/postgres/test.sh sets it. When
// empty, they are in the same server as everything else.
func StorageBin() string { return os.Getenv("ENIGMA_TEST_STORE") }

// StorageServer returns the test binary's server for storage nodes' databases.
func StorageServer(t testing.TB) *localpg.Server {
	t.Helper()
	return startIn(t, StorageBin())
}

// StorageDatabase makes an empty database in StorageServer's server and returns
// a connection string for its owner, a superuser. It is dropped when the test
// ends.
func StorageDatabase(t testing.TB) string {
	t.Helper()
	s := StorageServer(t)
	return s.DSN(database(t, s), localpg.Owner)
}

// Storage makes an empty database in StorageServer's server and returns a
// connection string for its owner, who may create roles and is no superuser:
// what docs/storage.md asks for.
func Storage(t testing.TB) string {
	t.Helper()
	s := StorageServer(t)
	name := database(t, s)
	keeper := "keeper_" + name
	exec(t, s, "postgres", "CREATE ROLE "+keeper+" LOGIN CREATEROLE", "ALTER DATABASE "+name+" OWNER TO "+keeper,
		`DO $$ BEGIN IF current_setting('server_version_num')::int >= 150000 THEN
			EXECUTE 'GRANT SET ON PARAMETER temp_file_limit TO `+keeper+`';
		END IF; END $$`)
	exec(t, s, name, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
	return s.DSN(name, keeper)
}
