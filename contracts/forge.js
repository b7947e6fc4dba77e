#!/usr/bin/env node
// Runs node_modules' forge here, whatever the working directory is:
//
//   contracts/forge.js test --match-test testPermit -vvv
//
// The package's own launcher exits with 0 after failed tests; this one exits as
// forge does.
"use strict";

const { spawnSync } = require("child_process");

const system = process.platform;
const processor = { x64: "amd64", arm64: "arm64" }[process.arch] || process.arch;
let program;
try {
  program = require.resolve(`@foundry-rs/forge-${system}-${processor}/bin/forge`);
} catch {
  console.error(`forge.js: no forge for ${system}-${processor} in node_modules: run npm ci in contracts`);
  process.exit(1);
}
const { status, error } = spawnSync(program, process.argv.slice(2), { cwd: __dirname, stdio: "inherit" });
if (error) {
  console.error("forge.js:", error.message);
}
process.exit(status ?? 1);
