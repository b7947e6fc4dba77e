package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// A Server is what a Store has found out about the database it was given.
type Server struct {
	Version   int    `json:"version"`         // as server_version_num: 150004 is 15.4
	Citus     string `json:"citus,omitempty"` // version of the extension, if the database has it
	TempFiles bool   `json:"temp_files"`      // Config.TempFiles can be enforced
}

// String is for people.
func (v Server) String() string {
	s := fmt.Sprintf("PostgreSQL %d.%d", v.Version/10_000, v.Version%10_000)
	if v.Citus != "" {
		s += ", Citus " + v.Citus
	}
	if !v.TempFiles {
		s += ", temporary files without limit"
	}
	return s
}

// oldest is the first version that has all that statements are made of:
// multiranges and range_agg.
const oldest = 140_000

// storageHint is where a person finds out what a database needs.
const storageHint = "docs/storage.md says what a database needs"

// capabilities asks for what a database is, and what its role may do in it.
const capabilities = `SELECT current_setting('server_version_num')::int, r.rolname, d.datname,
	r.rolsuper OR r.rolcreaterole, has_database_privilege(d.oid, 'CREATE'), pg_has_role(d.datdba, 'USAGE')
	FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = current_database()`

// capable checks a database before it is taken: that the server is PostgreSQL of a
// known version, or speaks as one does, and that the role may do what a Store
// does. An error of kind Unsupported or Denied says what is missing.
func capable(ctx context.Context, conn *pgx.Conn, c Config) (Server, error) {
	var v Server
	var role, database string
	var roles, schemas, owns bool
	if err := conn.QueryRow(ctx, capabilities).Scan(&v.Version, &role, &database, &roles, &schemas, &owns); err != nil {
		return v, foreign(ctx, conn, "its catalogue", err)
	}
	if err := checkVersion(v.Version); err != nil {
		return v, err
	}
	if err := checkRights(role, database, roles, schemas, owns); err != nil {
		return v, err
	}
	if err := checkFunctions(ctx, conn); err != nil {
		return v, err
	}
	err := conn.QueryRow(ctx, "SELECT coalesce((SELECT extversion FROM pg_extension WHERE extname = 'citus'), '')").Scan(&v.Citus)
	if err == nil {
		v.TempFiles, err = limitsFiles(ctx, conn)
	}
	if err != nil {
		return v, classify(ctx, err)
	}
	if !v.TempFiles {
		c.Log.WarnContext(ctx, "temporary files are not limited: the role may not set temp_file_limit", "role", role,
			"hint", "GRANT SET ON PARAMETER temp_file_limit TO "+quote(role)+" (PostgreSQL 15 and later), or set it for the whole server")
	}
	c.Log.InfoContext(ctx, "database opened", "version", v.Version, "citus", v.Citus, "temp_file_limit", v.TempFiles)
	return v, nil
}

// foreign is an error about a server that is no PostgreSQL, or not enough of one.
func foreign(ctx context.Context, conn *pgx.Conn, what string, err error) error {
	if conn.IsClosed() || ctx.Err() != nil {
		return classify(ctx, err)
	}
	return &enigma.Error{
		Kind: enigma.Unsupported, Err: fmt.Errorf("the database does not have %s as PostgreSQL has it: %w", what, err), Hint: storageHint,
	}
}

func checkVersion(version int) error {
	if version >= oldest {
		return nil
	}
	return &enigma.Error{
		Kind: enigma.Unsupported, Hint: "upgrade it, or leave persistence.dsn out: the node then runs one of its own",
		Err: fmt.Errorf("the database is PostgreSQL %d.%d: storage nodes need %d", version/10_000, version%10_000, oldest/10_000),
	}
}

// checkRights says which statements would give the role what it lacks.
func checkRights(role, database string, roles, schemas, owns bool) error {
	var lacks, grants []string
	if !roles {
		lacks = append(lacks, "CREATE ROLE")
		grants = append(grants, "ALTER ROLE "+quote(role)+" CREATEROLE")
	}
	if !owns {
		lacks = append(lacks, "GRANT and REVOKE ON DATABASE")
		grants = append(grants, "ALTER DATABASE "+quote(database)+" OWNER TO "+quote(role))
	}
	if !schemas {
		lacks = append(lacks, "CREATE SCHEMA")
		grants = append(grants, "GRANT CREATE ON DATABASE "+quote(database)+" TO "+quote(role))
	}
	if len(lacks) == 0 {
		return nil
	}
	return &enigma.Error{
		Kind: enigma.Denied, Hint: "as a superuser: " + strings.Join(grants, "; "),
		Err: fmt.Errorf("role %q may not %s in database %q", role, strings.Join(lacks, ", "), database),
	}
}

// checkFunctions calls what statements of gateways call, by the shapes that they
// have, and looks at what comes back.
func checkFunctions(ctx context.Context, conn *pgx.Conn) error {
	for _, f := range []struct{ name, sql, want string }{
		{"range_agg", `SELECT range_agg(int8range(x, x, '[]'))::text FROM unnest('{1,2,4}'::int8[]) AS t(x)`, "{[1,3),[4,5)}"},
		{"array_agg", `SELECT array_agg((x)::int8 ORDER BY x)::text FROM unnest('{1,2,4}'::int8[]) AS t(x)`, "{1,2,4}"},
		{"min of text by bytes", `SELECT ((min((('\xff'::bytea)::text) COLLATE "C"))::bytea)::text`, `\xff`},
	} {
		var got string
		err := conn.QueryRow(ctx, f.sql).Scan(&got)
		if err == nil && got != f.want {
			err = errors.New("it answers " + got)
		}
		if err != nil {
			return foreign(ctx, conn, f.name, err)
		}
	}
	return nil
}

// limitsFiles tries to set temp_file_limit, and takes it back.
func limitsFiles(ctx context.Context, conn *pgx.Conn) (bool, error) {
	tx, err := conn.Begin(ctx)
	if err != nil {
		return false, err
	}
	defer func() { _ = tx.Rollback(ctx) }()
	_, err = tx.Exec(ctx, "SET LOCAL temp_file_limit = -1")
	if code(err) == "42501" {
		return false, nil
	}
	return err == nil, err
}
