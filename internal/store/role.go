package store

import (
	"context"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
)

// createRole returns the statement that makes a revision's role. One of that
// name can be there only if another database of the same number was here before.
func createRole(role string) string {
	return fmt.Sprintf(`DO $$ BEGIN
		CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION;
	EXCEPTION WHEN duplicate_object THEN NULL;
	END $$`, quote(role))
}

// prepareRole gives a role this process's limits and a password that only this
// process knows. The statement carries the password's verifier, which is of no
// use to who reads it in a log. Joins are written in the order of the subscriber's
// statement: PostgreSQL may choose another for as many tables as a statement may
// join. The text of bytea has to sort as its bytes do.
func prepareRole(ctx context.Context, db *pgxpool.Pool, role string, c Config) (password string, err error) {
	password = rand.Text()
	verifier, err := scramVerifier(password)
	if err != nil {
		return "", err
	}
	name := quote(role)
	settings := fmt.Sprintf(`
		ALTER ROLE %[1]s LOGIN PASSWORD '%[2]s';
		ALTER ROLE %[1]s SET default_transaction_read_only = on;
		ALTER ROLE %[1]s SET search_path = '';
		ALTER ROLE %[1]s SET statement_timeout = %[3]d;
		ALTER ROLE %[1]s SET lock_timeout = '5s';
		ALTER ROLE %[1]s SET idle_in_transaction_session_timeout = '10s';
		ALTER ROLE %[1]s SET work_mem = '%[4]dkB';
		ALTER ROLE %[1]s SET hash_mem_multiplier = 1;
		ALTER ROLE %[1]s SET plan_cache_mode = force_custom_plan;
		ALTER ROLE %[1]s SET from_collapse_limit = %[5]d;
		ALTER ROLE %[1]s SET join_collapse_limit = %[5]d;
		ALTER ROLE %[1]s SET bytea_output = 'hex';
		ALTER ROLE %[1]s SET jit = off;`,
		name, verifier, c.Timeout.Milliseconds(), max(64, c.WorkMemory>>10), maxJoined)
	if _, err := db.Exec(ctx, settings); err != nil {
		return "", err
	}
	limit := fmt.Sprintf("ALTER ROLE %s SET temp_file_limit = '%dkB'", name, c.TempFiles>>10)
	if _, err := db.Exec(ctx, limit); code(err) == "42501" {
		c.Log.WarnContext(ctx, "temporary files are not limited: only a superuser may", "role", role)
	} else if err != nil {
		return "", err
	}
	return password, nil
}

// scramVerifier is what PostgreSQL stores for a password (RFC 5803).
func scramVerifier(password string) (string, error) {
	const rounds = 4096
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return "", err
	}
	salted, err := pbkdf2.Key(sha256.New, password, salt, rounds, sha256.Size)
	if err != nil {
		return "", err
	}
	sign := func(text string) []byte {
		m := hmac.New(sha256.New, salted)
		m.Write([]byte(text))
		return m.Sum(nil)
	}
	stored := sha256.Sum256(sign("Client Key"))
	b64 := base64.StdEncoding.EncodeToString
	return fmt.Sprintf("SCRAM-SHA-256$%d:%s$%s:%s", rounds, b64(salt), b64(stored[:]), b64(sign("Server Key"))), nil
}
