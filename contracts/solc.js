#!/usr/bin/env node
// The Solidity compiler of node_modules, with as much of the native compiler's
// command line as forge uses:
//
//   solc.js --version          the version, worded as the native compiler does
//   solc.js --standard-json    compiles the JSON on stdin to JSON on stdout
//
// forge puts the sources themselves into the JSON, so paths need no resolving
// and the other options that it passes (--base-path and such) change nothing.
"use strict";

const fs = require("fs");
const solc = require("solc");

if (process.argv.includes("--version")) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`);
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(solc.compile(fs.readFileSync(0, "utf8")));
} else {
  console.error("solc.js: want --version or --standard-json");
  process.exitCode = 1;
}
