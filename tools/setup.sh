#!/bin/sh
# Makes sure that what building and testing need is there: Go, a C compiler,
# PostgreSQL and, for one test, Python. What is missing is installed where that
# is possible (as root, with apt-get); otherwise one line a missing thing says
# what to install, and the exit status is 1, but for Python. Silent, and done in
# an instant, when nothing is missing.
#
#   tools/setup.sh                 for building and for the demo
#   tools/setup.sh contracts       also what compiling Solidity needs (npm ci), if npm is there
#   tools/setup.sh contracts-test  the same, and npm has to be there
set -eu
cd "$(dirname "$0")/.."

go_wanted=$(sed -n 's/^go //p' go.mod)
pg_wanted=15
failed=0

miss() { echo "setup: $*" >&2; failed=1; }

# pg_bin prints the newest directory that holds PostgreSQL's server programs, in
# the order in which the node looks for them: PATH, then Debian's place.
pg_bin() {
	if p=$(command -v initdb) && p=$(readlink -f "$p") && [ -x "$(dirname "$p")/postgres" ]; then
		dirname "$p"
		return
	fi
	for d in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5,5nr); do
		if [ -x "$d/initdb" ] && [ -x "$d/postgres" ]; then
			echo "$d"
			return
		fi
	done
	return 1
}

have_cc() { command -v "${CC:-gcc}" >/dev/null || command -v cc >/dev/null; }
have_psql() { command -v psql >/dev/null || { d=$(pg_bin) && [ -x "$d/psql" ]; }; }

# The cluster that Debian's package starts is left alone: nodes run servers of
# their own, on Unix sockets in their own directories.
apt_packages=
pg_bin >/dev/null || apt_packages="$apt_packages postgresql"
have_psql || apt_packages="$apt_packages postgresql-client"
have_cc || apt_packages="$apt_packages gcc libc6-dev"
command -v python3 >/dev/null || apt_packages="$apt_packages python3"

if [ -n "$apt_packages" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	echo "setup: installing$apt_packages" >&2
	log=$(mktemp)
	export DEBIAN_FRONTEND=noninteractive
	# shellcheck disable=SC2086 # the list is meant to split
	if ! { apt-get -o DPkg::Lock::Timeout=120 update && apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends $apt_packages; } >"$log" 2>&1; then
		tail -n 20 "$log" >&2
		miss "apt-get could not install$apt_packages (above is what it said): check the network and the package sources"
	fi
	rm -f "$log"
fi

if ! command -v go >/dev/null; then
	miss "Go not found: install Go $go_wanted or newer from https://go.dev/dl/"
elif ! v=$(go env GOVERSION 2>&1); then
	miss "Go is older than $go_wanted: install a newer one from https://go.dev/dl/ ($v)"
elif [ "$(go env CGO_ENABLED)" = 0 ] && have_cc; then
	miss "cgo is off: unset CGO_ENABLED (the SQL parser is C)"
fi
have_cc || miss "C compiler not found: install gcc and the C library's headers (Debian: apt-get install gcc libc6-dev)"
if d=$(pg_bin); then
	v=$("$d/postgres" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
	[ "$v" -ge "$pg_wanted" ] || miss "PostgreSQL $v in $d is too old: install $pg_wanted or newer"
else
	miss "PostgreSQL server not found: install PostgreSQL $pg_wanted or newer (Debian: apt-get install postgresql), or put its bin directory on PATH"
fi
have_psql || miss "psql not found: install PostgreSQL's client (Debian: apt-get install postgresql-client)"

# Only the comparison with the second implementation of docs/spec needs it.
command -v python3 >/dev/null || echo "setup: python3 not found: the tests of docs/spec/reference will be skipped (Debian: apt-get install python3)" >&2

# Compiling the contracts again to compare, and their own tests, need Node.
# Without npm make test skips both, and says so; nothing else needs it.
case "${1:-}" in contracts | contracts-test) contracts=$1 ;; *) contracts= ;; esac
if [ -n "$contracts" ] && [ "$failed" = 0 ] && [ -f contracts/package-lock.json ]; then
	if ! command -v npm >/dev/null; then
		if [ "$contracts" = contracts-test ]; then
			miss "npm not found: the contracts' tests need Node 20 or newer"
		else
			echo "setup: npm not found: skipping the contracts' own tests and the check against their sources (install Node 20 or newer to run them)" >&2
		fi
	elif [ contracts/node_modules/.package-lock.json -ot contracts/package-lock.json ] || [ ! -f contracts/node_modules/.package-lock.json ]; then
		echo "setup: npm ci in contracts" >&2
		if ! out=$(cd contracts && npm ci --no-audit --no-fund --loglevel=error 2>&1); then
			echo "$out" >&2
			miss "npm ci failed in contracts (above is what it said): check the network, or run 'make check', which needs no npm"
		fi
		touch -c contracts/node_modules/.package-lock.json
	fi
fi
exit $failed
