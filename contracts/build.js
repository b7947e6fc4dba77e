// Compiles the contracts into one JSON file each: {"contract", "compiler", "abi", "bytecode"}.
//
//   npm ci && node build.js [DIRECTORY]      the directory defaults to artifacts
//
// The output depends on nothing but the sources and package-lock.json.
"use strict";

const fs = require("fs");
const path = require("path");
const solc = require("solc");

const contracts = ["EnigmaToken", "Marketplace", "MarketTerms"];
const out = path.resolve(process.argv[2] || path.join(__dirname, "artifacts"));

const input = {
  language: "Solidity",
  sources: Object.fromEntries(fs.readdirSync(__dirname).filter((f) => f.endsWith(".sol")).map((f) => [f, { content: read(__dirname, f) }])),
  settings: {
    evmVersion: "cancun", // the oldest with transient storage; later ones run it too
    viaIR: true,
    optimizer: { enabled: true, runs: 1000 },
    metadata: { bytecodeHash: "none", appendCBOR: false }, // else a comment changes the bytecode
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  },
};

function read(...parts) {
  return fs.readFileSync(path.join(...parts), "utf8");
}

function resolve(file) {
  try {
    return { contents: read(__dirname, "node_modules", file) };
  } catch (e) {
    return { error: e.message };
  }
}

function union(a, b) {
  const known = new Set(a.map((e) => JSON.stringify(e)));
  return a.concat(b.filter((e) => e.type !== "constructor" && !known.has(JSON.stringify(e))));
}

const output = JSON.parse(solc.compile(JSON.stringify(input), { import: resolve }));

// 2394: advice on transient storage, given for OpenZeppelin's guard, which follows it.
const complaints = (output.errors || []).filter((e) => e.errorCode !== "2394");
for (const e of complaints) {
  process.stderr.write(e.formattedMessage + "\n");
}
if (complaints.length > 0) {
  process.exit(1); // warnings too
}

fs.mkdirSync(out, { recursive: true });
for (const name of contracts) {
  const c = output.contracts[name + ".sol"][name];
  // Marketplace answers what MarketTerms does: see its fallback.
  const abi = name === "Marketplace" ? union(c.abi, output.contracts["MarketTerms.sol"].MarketTerms.abi) : c.abi;
  const artifact = { contract: name, compiler: solc.version(), abi, bytecode: "0x" + c.evm.bytecode.object };
  fs.writeFileSync(path.join(out, name + ".json"), JSON.stringify(artifact, null, 1) + "\n");
}
