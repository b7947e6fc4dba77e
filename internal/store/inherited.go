package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// strictRoles is the first version in which CREATEROLE alone changes no role:
// only a member with the ADMIN option does, which who makes a role becomes.
const strictRoles = 160_000

// unruled lists the revisions' roles that the DSN's role may not change.
const unruled = `SELECT r.rolname FROM enigma.revisions v JOIN pg_roles r ON r.rolname = v.role_name
	WHERE NOT pg_has_role(r.oid, 'MEMBER WITH ADMIN OPTION') ORDER BY 1`

// checkRoles finds roles that an older PostgreSQL made: pg_upgrade to 16 and
// later brings them along without who made them.
func (s *Store) checkRoles(ctx context.Context) error {
	if s.server.Version < strictRoles {
		return nil
	}
	rows, err := s.owner.Query(ctx, unruled)
	if err != nil {
		return classify(ctx, err)
	}
	roles, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return classify(ctx, err)
	}
	if len(roles) == 0 {
		return nil
	}
	me := s.claim.Config().User
	return &enigma.Error{
		Kind: enigma.Denied, Hint: "as a superuser: GRANT " + quoteAll(roles) + " TO " + quote(me) + " WITH ADMIN OPTION",
		Err: fmt.Errorf("role %q may not change the roles of %d revisions, such as %s", me, len(roles), roles[0]),
	}
}

// closePublic takes from everybody, hence from the revisions' roles, the right to
// make tables in schema public: PostgreSQL 14 gives it, and databases that were
// made by 14 keep it. Only the schema's owner may take it.
func (s *Store) closePublic(ctx context.Context) error {
	const open = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'public' AND has_schema_privilege('public', oid, 'CREATE'))"
	var may bool
	if err := s.owner.QueryRow(ctx, open).Scan(&may); err != nil || !may {
		return classify(ctx, err)
	}
	_, err := s.owner.Exec(ctx, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
	if err != nil && code(err) != "42501" {
		return classify(ctx, err)
	}
	if err := s.owner.QueryRow(ctx, open).Scan(&may); err != nil || !may {
		return classify(ctx, err)
	}
	s.config.Log.WarnContext(ctx, "every role may make tables in schema public",
		"hint", "as a superuser, in this database: REVOKE CREATE ON SCHEMA public FROM PUBLIC")
	return nil
}
