// Compiles the contracts into one JSON file each: {"contract", "compiler", "abi", "bytecode"}.
//
//   npm ci && node build.js [--sizes] [--tests] [DIRECTORY]
//
// --tests compiles what only tests deploy.
// The directory defaults to artifacts (with --tests to hostile/artifacts), where what belongs to no contract of the list is removed.
// --sizes prints how much of EIP-170's limit each contract's code takes. The output depends on
// nothing but the sources and package-lock.json.
"use strict";

const fs = require("fs");
const path = require("path");
const { parseArgs } = require("util");
const solc = require("solc");

// Every contract that is deployed by itself, and the file that declares it.
const published = {
  EnigmaToken: "EnigmaToken.sol",
  Marketplace: "Marketplace.sol",
  MarketTerms: "MarketTerms.sol",
  TimelockController: "@openzeppelin/contracts/governance/TimelockController.sol",
};

// What only tests deploy: tokens that misbehave.
const tests = Object.fromEntries(
  ["BlockingToken", "LyingToken", "ReentrantToken", "SilentToken", "TaxedToken"].map((name) => [name, "test/tokens/Tokens.sol"]),
);

const maxCode = 24576; // bytes of a deployed contract, EIP-170
const maxInitCode = 49152; // bytes of what deploys it, EIP-3860, before the constructor's arguments

const { values: flags, positionals } = parseArgs({
  options: { sizes: { type: "boolean" }, tests: { type: "boolean" } },
  allowPositionals: true,
});
const contracts = flags.tests ? tests : published;
const artifacts = flags.tests ? path.join(__dirname, "hostile", "artifacts") : path.join(__dirname, "artifacts");
const out = path.resolve(positionals[0] || artifacts);

// find returns a source as the compiler wants it: one of ours, or one of a package's.
function find(file) {
  for (const dir of [__dirname, path.join(__dirname, "node_modules")]) {
    const name = path.join(dir, file);
    if (fs.existsSync(name)) {
      return { contents: fs.readFileSync(name, "utf8") };
    }
  }
  return { error: `${file}: no such source here or in node_modules` };
}

function source(file) {
  const { contents, error } = find(file);
  if (error) {
    fail(error);
  }
  return [file, { content: contents }];
}

function fail(message) {
  process.stderr.write(`build.js: ${message}\n`);
  process.exit(1);
}

function compile() {
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(Object.values(contracts).map(source)),
    settings: {
      evmVersion: "cancun", // the oldest with transient storage; later ones run it too
      viaIR: true,
      optimizer: { enabled: true, runs: 1000 },
      metadata: { bytecodeHash: "none", appendCBOR: false }, // else a comment changes the bytecode
      outputSelection: { "*": { "*": ["abi", "evm.bytecode", "evm.deployedBytecode.object"] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  // 2394: advice on transient storage, given for OpenZeppelin's guard, which follows it.
  const complaints = (output.errors || []).filter((e) => e.errorCode !== "2394");
  if (complaints.length > 0) {
    fail(complaints.map((e) => e.formattedMessage).join("\n")); // warnings too
  }
  return output.contracts;
}

const bytes = (hex) => hex.length / 2;

// check returns what forbids deploying a contract.
function check(name, evm) {
  if (Object.keys(evm.bytecode.linkReferences).length > 0) {
    return `${name} needs a library that is deployed apart: make the library's functions internal`;
  }
  if (evm.bytecode.object === "") {
    return `${name} is abstract or an interface: it has no code`;
  }
  if (bytes(evm.deployedBytecode.object) > maxCode) {
    return `${name}: ${bytes(evm.deployedBytecode.object)} bytes of code, more than ${maxCode} (EIP-170)`;
  }
  if (bytes(evm.bytecode.object) > maxInitCode) {
    return `${name}: ${bytes(evm.bytecode.object)} bytes of init code, more than ${maxInitCode} (EIP-3860)`;
  }
}

const compiled = compile();
const built = Object.entries(contracts).map(([name, file]) => {
  const contract = compiled[file][name] || fail(`${file} declares no ${name}`);
  if (flags.sizes) {
    const size = bytes(contract.evm.deployedBytecode.object);
    console.log(`${name.padEnd(20)} ${String(size).padStart(6)} bytes, ${((100 * size) / maxCode).toFixed(0)} % of ${maxCode}`);
  }
  return { name, contract };
});
const wrong = built.map(({ name, contract }) => check(name, contract.evm)).filter(Boolean);
if (wrong.length > 0) {
  fail(wrong.join("\n"));
}

// Marketplace answers what MarketTerms does, too: see its fallback.
function abi({ name, contract }) {
  if (name !== "Marketplace") {
    return contract.abi;
  }
  const known = new Set(contract.abi.map((e) => JSON.stringify(e)));
  const more = built.find((b) => b.name === "MarketTerms").contract.abi;
  return contract.abi.concat(more.filter((e) => e.type !== "constructor" && !known.has(JSON.stringify(e))));
}

fs.mkdirSync(out, { recursive: true });
for (const { name, contract } of built) {
  const artifact = { contract: name, compiler: solc.version(), abi: abi({ name, contract }), bytecode: "0x" + contract.evm.bytecode.object };
  fs.writeFileSync(path.join(out, name + ".json"), JSON.stringify(artifact, null, 1) + "\n");
}
if (out === artifacts) {
  for (const file of fs.readdirSync(out)) {
    if (file.endsWith(".json") && !(path.basename(file, ".json") in contracts)) {
      fs.unlinkSync(path.join(out, file));
    }
  }
}
