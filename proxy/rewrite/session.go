package rewrite

import (
	"fmt"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// settable lists the settings that a client may change: those that change how
// its own session prints, waits and plans. The rest is refused, among them
// everything that changes what a statement means to the parser here, who the
// session is, where its rows are kept, or what the local engine logs.
var settable = map[string]bool{
	"application_name": true, "array_nulls": true, "bytea_output": true, "check_function_bodies": true,
	"client_encoding": true, "client_min_messages": true, "cursor_tuple_fraction": true, "datestyle": true,
	"default_table_access_method": true, "default_text_search_config": true,
	"default_transaction_deferrable": true, "default_transaction_isolation": true,
	"default_transaction_read_only": true, "escape_string_warning": true, "extra_float_digits": true,
	"from_collapse_limit": true, "geqo": true, "gin_fuzzy_search_limit": true,
	"idle_in_transaction_session_timeout": true, "idle_session_timeout": true, "intervalstyle": true,
	"jit": true, "join_collapse_limit": true, "lc_monetary": true, "lc_numeric": true, "lc_time": true,
	"lock_timeout": true, "plan_cache_mode": true, "quote_all_identifiers": true, "row_security": true,
	"search_path": true, "seed": true, "standard_conforming_strings": true, "statement_timeout": true,
	"synchronous_commit": true, "timezone": true, "timezone_abbreviations": true,
	"transaction_deferrable": true, "transaction_isolation": true, "transaction_read_only": true,
	"work_mem": true, "xmlbinary": true, "xmloption": true,
}

// identity lists the settings that say who the session is.
var identity = map[string]bool{"role": true, "session_authorization": true, "session_replication_role": true}

func checkSet(st sqlparse.Statement, s *pg_query.VariableSetStmt) *Refusal {
	switch s.Kind {
	case pg_query.VariableSetKind_VAR_RESET_ALL:
		return nil
	case pg_query.VariableSetKind_VAR_SET_MULTI:
		switch s.Name {
		case "TRANSACTION", "SESSION CHARACTERISTICS":
			return nil
		}
		return refuse(st, firstToken(st.Text), "leave it out: all that a session reads is committed", "SET %s is not supported", s.Name)
	}
	value := ""
	if len(s.Args) == 1 {
		value = s.Args[0].GetAConst().GetSval().GetSval()
	}
	r := checkSetting(s.Name, value, s.Kind == pg_query.VariableSetKind_VAR_SET_VALUE)
	if r != nil {
		r.Position = sqlparse.Position(st.Text, int(firstToken(st.Text)))
	}
	return r
}

// checkSetting refuses settings that may not be changed, and values that would
// make the parser here read a statement in another way than the local engine.
// Names with a dot belong to nobody and are free.
func checkSetting(name, value string, set bool) *Refusal {
	name = strings.ToLower(name)
	switch {
	case identity[name]:
		return &Refusal{SQLSTATE: "42501", Message: fmt.Sprintf("permission denied to set parameter %q", name)}
	case strings.HasPrefix(name, "enable_"), strings.HasSuffix(name, "_cost"), strings.Contains(name, "."):
		return nil
	case !settable[name]:
		return &Refusal{SQLSTATE: "0A000", Message: fmt.Sprintf("parameter %q cannot be changed here", name), Hint: "it is the gateway's own"}
	}
	if !set {
		return nil
	}
	v := strings.ToLower(value)
	switch name {
	case "client_encoding":
		if v != "utf8" && v != "utf-8" && v != "unicode" {
			return &Refusal{SQLSTATE: "0A000", Message: "only the client encoding UTF8 is supported", Hint: "convert on the client's side"}
		}
	case "standard_conforming_strings":
		if v != "on" && v != "true" && v != "yes" && v != "1" {
			return &Refusal{SQLSTATE: "0A000", Message: "standard_conforming_strings can only be on", Hint: `write escapes in E'…'`}
		}
	}
	return nil
}

// forbidden lists functions that act on more than the session or run SQL text
// that nobody planned.
var forbidden = map[string]string{
	"query_to_xml": "runs SQL text", "query_to_xmlschema": "runs SQL text", "query_to_xml_and_xmlschema": "runs SQL text",
	"table_to_xml": "reads a table by its name", "table_to_xmlschema": "reads a table by its name",
	"table_to_xml_and_xmlschema": "reads a table by its name", "schema_to_xml": "reads tables by their names",
	"schema_to_xmlschema": "reads tables by their names", "schema_to_xml_and_xmlschema": "reads tables by their names",
	"database_to_xml": "reads tables by their names", "database_to_xmlschema": "reads tables by their names",
	"database_to_xml_and_xmlschema": "reads tables by their names", "cursor_to_xml": "reads a cursor",
	"cursor_to_xmlschema": "reads a cursor", "ts_stat": "runs SQL text",
	"pg_terminate_backend": "ends other sessions", "pg_cancel_backend": "cancels other sessions",
	"pg_logical_emit_message": "writes to the log of the local engine", "pg_notify": "sends to other sessions",
	"loread": "uses large objects", "lowrite": "uses large objects",
}

// plannable says what to do in place of a forbidden function, by what it does.
var plannable = map[string]string{
	"runs SQL text":             "send the text as a statement of its own",
	"reads a table by its name": "name the table in FROM", "reads tables by their names": "name the tables in FROM",
	"uses large objects": "large objects are no part of a data set: bytea is", "cancels other sessions": "cancel with the client that began it",
}

// checkCall refuses calls of functions that would go around the planner.
func checkCall(st sqlparse.Statement, call *pg_query.FuncCall) *Refusal {
	f := names(call.Funcname)
	name := f[len(f)-1]
	why := forbidden[name]
	if strings.HasPrefix(name, "lo_") {
		why = "uses large objects"
	}
	if why != "" {
		return refuse(st, call.Location, plannable[why], "function %s is not supported: it %s", name, why)
	}
	if name == "set_config" {
		return checkSetConfig(st, call)
	}
	return nil
}

// checkSetConfig lets set_config do what SET may do, where both its name and
// its value are constants.
func checkSetConfig(st sqlparse.Statement, call *pg_query.FuncCall) *Refusal {
	if len(call.Args) == 3 {
		name, value := call.Args[0].GetAConst(), call.Args[1].GetAConst()
		if name.GetSval() != nil {
			key := strings.ToLower(name.GetSval().Sval)
			free := key != "client_encoding" && key != "standard_conforming_strings"
			if value.GetSval() != nil || free {
				r := checkSetting(key, value.GetSval().GetSval(), true)
				if r != nil {
					r.Position = sqlparse.Position(st.Text, int(call.Location))
				}
				return r
			}
		}
	}
	return refuse(st, call.Location, "write the name between quotes", "set_config is supported with a constant name only")
}

// DiscardsAll reports whether the statement is DISCARD ALL, which PostgreSQL
// refuses inside transaction blocks.
func DiscardsAll(st sqlparse.Statement) bool {
	return st.Node.GetDiscardStmt().GetTarget() == pg_query.DiscardMode_DISCARD_ALL
}
