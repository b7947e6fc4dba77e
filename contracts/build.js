// Compiles the contracts into one JSON file each: {"contract", "compiler", "abi", "bytecode"}.
//
//   npm ci && node build.js [DIRECTORY]      the directory defaults to artifacts
//
// The output depends on nothing but the sources and package-lock.json.
"use strict";

const fs = require("fs");
const path = require("path");
const solc = require("solc");

const contracts = ["EnigmaToken", "Marketplace"];
const out = path.resolve(process.argv[2] || path.join(__dirname, "artifacts"));

const input = {
  language: "Solidity",
  sources: Object.fromEntries(contracts.map((c) => [c + ".sol", { content: read(__dirname, c + ".sol") }])),
  settings: {
    evmVersion: "cancun", // the oldest with transient storage; later ones run it too
    viaIR: true,
    optimizer: { enabled: true, runs: 10000 },
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
  const artifact = { contract: name, compiler: solc.version(), abi: c.abi, bytecode: "0x" + c.evm.bytecode.object };
  fs.writeFileSync(path.join(out, name + ".json"), JSON.stringify(artifact, null, 1) + "\n");
}
