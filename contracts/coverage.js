// Runs forge's tests with coverage and fails when they miss too much of the contracts.
//
//   node coverage.js
//
// A branch is one side of an if; of an if that only reverts, forge counts the revert. It does not see both sides of
// require(condition, Error()) and of ?: in code that was compiled by way of the IR, so the sources say if and revert.
// Nor does it see inline assembly (all of MarketTerms is called by way of Marketplace's fallback, which shows as missed)
// and some returns and calls that the compiler has put together with others.
"use strict";

const fs = require("fs");
const path = require("path");
const { spawnSync } = require("child_process");

const bar = { lines: 95, branches: 95 }; // percent, over all sources together

const report = path.join(__dirname, ".forge", "lcov.info");

function fail(message) {
  console.error(`coverage: ${message}`);
  process.exit(1);
}

// measure runs all tests.
function measure() {
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  const args = ["forge.js", "coverage", "--ir-minimum", "--exclude-tests", "--report", "lcov", "--report-file", report];
  const run = spawnSync(process.execPath, args, { cwd: __dirname, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0 || !fs.existsSync(report)) {
    fail(`forge coverage failed\n${run.stdout}${run.stderr}`);
  }
  return parse(fs.readFileSync(report, "utf8"));
}

// parse reads, of each file, lcov's totals of lines and branches found and hit, and the lines where something was missed.
function parse(lcov) {
  const files = {};
  let file;
  for (const line of lcov.split("\n")) {
    const [key, value] = line.split(/:(.*)/s);
    if (key === "SF") {
      file = files[value] = { LF: 0, LH: 0, BRF: 0, BRH: 0, missed: new Set() };
    } else if (/^(DA|BRDA):.*,(0|-)$/.test(line)) {
      file.missed.add(Number(value.split(",")[0]));
    } else if (file && key in file) {
      file[key] = Number(value);
    }
  }
  return files;
}

const percent = (hit, found) => (found === 0 ? 100 : (100 * hit) / found);
const column = (hit, found) => `${percent(hit, found).toFixed(1).padStart(6)} % (${hit} of ${found})`.padEnd(24);

const files = measure();
const total = { LF: 0, LH: 0, BRF: 0, BRH: 0 };
for (const [name, f] of Object.entries(files)) {
  console.log(`${name.padEnd(22)} lines ${column(f.LH, f.LF)} branches ${column(f.BRH, f.BRF)}`.trimEnd());
  Object.keys(total).forEach((k) => (total[k] += f[k]));
  if (f.missed.size > 0) {
    console.log(`${"".padEnd(22)} missed: ${[...f.missed].sort((a, b) => a - b).join(" ")}`);
  }
}
const got = { lines: percent(total.LH, total.LF), branches: percent(total.BRH, total.BRF) };
if (total.LF === 0) {
  fail("no source was measured");
}
console.log(`${"all".padEnd(22)} lines ${column(total.LH, total.LF)} branches ${column(total.BRH, total.BRF)}`.trimEnd());
for (const [what, least] of Object.entries(bar)) {
  if (got[what] < least) {
    fail(`${got[what].toFixed(1)} % of the ${what}, want at least ${least} %`);
  }
}
