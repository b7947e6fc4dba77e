#!/usr/bin/env python3
"""A second implementation of the schemes in docs/spec, to be compared with.

Written from the specifications and the standards that they name, not from the
Go code; slow, in no way constant-time, and not for use. Run without arguments
it computes all test vectors again, refused ones included, prints a summary and
exits with status 1 if anything differs. It needs Python 3.8 and nothing else.
An argument names another directory that has the vectors, further ones some of
the files.
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True  # keep the directory of documents clean

import ashe
import detenc
import ope
import ope_proven
import rowtag
from primitives import Refused

# How the cases of each section of each file are checked: a check yields pairs of
# what came out and what the file says. VECTORS, below, names them.


def unhex(text):
    return bytes.fromhex(text or "")


def number(text):
    return int(text, 16)


def outcome(f, *args):
    """Returns what f does: its result, or the class of its refusal."""
    try:
        return f(*args)
    except Refused as refused:
        return "refused: " + str(refused)


def ope_maps(key, n):
    return ope.wide(key) if n == 128 else ope.ope(key, n)


def check_ope(n):
    def check(case):
        encrypt, decrypt = ope_maps(unhex(case["key"]), n)
        for w in case["images"]:
            yield encrypt(number(w["value"])), number(w["image"])
            yield outcome(decrypt, number(w["image"])), number(w["value"])

    return check


def check_ope_refused(case):
    _, decrypt = ope_maps(unhex(case["key"]), len(case["image"]) * 2)
    yield outcome(decrypt, number(case["image"])), "refused: " + case["failure"]


def check_term(case):
    term, _ = ope.prefix(unhex(case["key"]))
    yield term(unhex(case["text"])).hex(), case["term"]


def check_bounds(case):
    _, bounds = ope.prefix(unhex(case["key"]))
    low, high = bounds(unhex(case["prefix"]))
    yield low.hex(), case["low"]
    yield high.hex(), case["high"]
    for where in "inside", "outside":
        for term in case[where] or []:
            within = low <= unhex(term) and (not high or unhex(term) < high)
            yield within, where == "inside"


def check_proven(n):
    def check(case):
        encrypt, decrypt = ope_proven.ope_proven(unhex(case["key"]), n)
        for w in case["images"]:
            yield encrypt(number(w["value"])).hex(), w["image"]
            yield outcome(decrypt, unhex(w["image"])), number(w["value"])

    return check


def check_proven_refused(case):
    image = unhex(case["image"])
    _, decrypt = ope_proven.ope_proven(unhex(case["key"]), len(image) // 5)
    yield outcome(decrypt, image), "refused: " + case["failure"]


def check_siv(case):
    seal, unseal = detenc.siv(unhex(case["key"]), unhex(case["ad"]))
    if "plain" in case:
        yield seal(unhex(case["plain"])).hex(), case["sealed"]
        yield outcome(unseal, unhex(case["sealed"])), unhex(case["plain"])
    else:
        yield outcome(unseal, unhex(case["sealed"])), "refused: " + case["failure"]


def check_perm64(case):
    encrypt, decrypt = detenc.perm64(unhex(case["key"]))
    yield encrypt(number(case["value"])), number(case["image"])
    yield decrypt(number(case["image"])), number(case["value"])


def check_sum_row(case):
    encrypt, decrypt, _ = ashe.ashe(unhex(case["key"]))
    yield outcome(encrypt, number(case["id"]), number(case["value"])), number(case["stored"])
    yield outcome(decrypt, number(case["id"]), number(case["stored"])), number(case["value"])


def check_sum(case):
    total, runs = ashe.sum_text(case["sum"]), ashe.runs_text(case["runs"])
    yield ashe.sum_binary(unhex(case["sum_binary"])), total
    yield ashe.runs_binary(unhex(case["runs_binary"])), runs
    yield ashe.ashe(unhex(case["key"]))[2](total, runs), number(case["opened"])


def check_sum_id(case):
    encrypt, decrypt, _ = ashe.ashe(bytes(32))
    yield outcome(encrypt, number(case["id"]), 0), "refused: " + case["failure"]
    yield outcome(decrypt, number(case["id"]), 0), "refused: " + case["failure"]


def check_refused(text, binary):
    def check(case):
        yield outcome(text, case.get("text", "")), "refused: " + case["failure"]
        yield outcome(binary, unhex(case.get("binary"))), "refused: " + case["failure"]

    return check


def check_tag(case):
    terms = [None if term is None else unhex(term) for term in case["terms"]]
    args = unhex(case["key"]), number(case["id"]), terms
    if "failure" in case:
        yield outcome(rowtag.verify, *args, unhex(case["tag"])), "refused: " + case["failure"]
    else:
        yield rowtag.tag(*args).hex(), case["tag"]
        yield outcome(rowtag.verify, *args, unhex(case["tag"])), None


VECTORS = {
    "ope/testdata/ope-v1.json": {
        "ope32": check_ope(32),
        "ope64": check_ope(64),
        "opewide": check_ope(128),
        "refused": check_ope_refused,
    },
    "ope/testdata/ope-proven-v1.json": {
        "proven32": check_proven(32),
        "proven64": check_proven(64),
        "refused": check_proven_refused,
    },
    "ope/testdata/ope-prefix-v1.json": {
        "terms": check_term,
        "bounds": check_bounds,
    },
    "detenc/testdata/detenc-v1.json": {
        "siv": check_siv,
        "siv_refused": check_siv,
        "permutation": check_perm64,
    },
    "ashe/testdata/sum-v1.json": {
        "rows": check_sum_row,
        "sums": check_sum,
        "ids_refused": check_sum_id,
        "runs_refused": check_refused(ashe.runs_text, ashe.runs_binary),
        "sums_refused": check_refused(ashe.sum_text, ashe.sum_binary),
    },
    "internal/rowtag/testdata/rowtag-v1.json": {
        "tags": check_tag,
        "refused": check_tag,
    },
}


def compare(path, cases, sections):
    """Yields whether what came out is what the file says, case by case."""
    if cases.keys() != sections.keys():
        print("%s: sections %s, want %s" % (path, sorted(cases), sorted(sections)), file=sys.stderr)
        yield False
    for section, check in sections.items():
        for i, case in enumerate(cases.get(section, [])):
            for got, want in check(case):
                if got != want:
                    print("%s: %s[%d]: %r, want %r" % (path, section, i, got, want), file=sys.stderr)
                yield got == want


def main(root=pathlib.Path(__file__).resolve().parents[3], *paths):
    results = []
    for path in paths or VECTORS:
        cases = json.loads(pathlib.Path(root, path).read_text())
        del cases["spec"]
        results += compare(path, cases, VECTORS[path])
    differences = results.count(False)
    print("reference: %d files, %d comparisons, %d differences" % (len(paths or VECTORS), len(results), differences))
    return 1 if differences or not results else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
