package localpg

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// baseSettings are the server's settings. The file that they are written to is
// replaced at every start.
func baseSettings(socket string, durable bool) map[string]string {
	s := map[string]string{
		// Only who can enter the socket's directory gets in.
		"listen_addresses":        "",
		"unix_socket_directories": socket,
		"unix_socket_permissions": "0700",

		// Messages below level LOG quote statements and values: leave them out.
		// Terse ones have no DETAIL, CONTEXT or QUERY, which do so at any level.
		"log_destination":                   "stderr",
		"logging_collector":                 "off",
		"log_min_messages":                  "log",
		"log_error_verbosity":               "terse",
		"log_min_error_statement":           "panic",
		"log_statement":                     "none",
		"log_min_duration_statement":        "-1",
		"log_parameter_max_length":          "0",
		"log_parameter_max_length_on_error": "0",
		"log_checkpoints":                   "off",
		"log_autovacuum_min_duration":       "-1",
		"log_line_prefix":                   "%m [%p] ",
		"log_timezone":                      "UTC",
		"track_activities":                  "off",
		"update_process_title":              "off",

		"max_connections":            "100",
		"shared_buffers":             "32MB",
		"max_locks_per_transaction":  "256",
		"dynamic_shared_memory_type": "posix",
		"jit":                        "off",

		// Each worker that joins a scan is a new process and makes its own copy
		// of what is hashed: more of them than cores costs more than it brings.
		"max_parallel_workers_per_gather": strconv.Itoa(min(2, runtime.NumCPU()-1)),

		// One server, no replicas: rows copied into a table that the same
		// transaction made need no WAL.
		"wal_level":       "minimal",
		"max_wal_senders": "0",

		"datestyle":                  "ISO, MDY",
		"timezone":                   "UTC",
		"lc_messages":                "C",
		"default_text_search_config": "pg_catalog.english",
	}
	if !durable {
		s["fsync"] = "off"
		s["synchronous_commit"] = "off"
		s["full_page_writes"] = "off"
	}
	return s
}

// configFiles are the names of the server's configuration files in dir, by the
// setting that names each. They are not in the data directory, which belongs to
// the server's user: root does not write there.
var configFiles = map[string]string{
	"config_file": "postgresql.conf",
	"hba_file":    "pg_hba.conf",
	"ident_file":  "pg_ident.conf",
}

// configFlags are the command-line flags that point the server to them.
func configFlags(dir string) []string {
	var flags []string
	for _, setting := range slices.Sorted(maps.Keys(configFiles)) {
		flags = append(flags, "-c", setting+"="+filepath.Join(dir, configFiles[setting]))
	}
	return flags
}

// writeSettings replaces the configuration files in dir. They hold no secret.
func writeSettings(dir string, settings map[string]string) error {
	const head = "# Written by enigma at every start; changes are lost.\n"
	var b strings.Builder
	b.WriteString(head)
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		fmt.Fprintf(&b, "%s = '%s'\n", name, quoteSetting.Replace(settings[name]))
	}
	files := map[string]string{
		"postgresql.conf": b.String(),
		"pg_hba.conf":     head + "local all all trust\n",
		"pg_ident.conf":   head,
	}
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
		if err := os.Chmod(path, 0o644); err != nil { // whatever the umask is
			return err
		}
	}
	return nil
}

var quoteSetting = strings.NewReplacer(`'`, `''`, `\`, `\\`, "\n", " ")
