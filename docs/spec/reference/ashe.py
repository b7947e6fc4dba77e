"""sum, version 1: docs/spec/sum-v1.md."""

import functools
import re
import struct

from primitives import Refused, aes, hkdf

MOD64 = 1 << 64


def ashe(key):
    """The functions (encrypt, decrypt, open); runs are pairs of first and last id."""
    block = aes(hkdf(key, "enigma/sum-v1", 32))
    f = lambda i: int.from_bytes(block(b"sum64-v1" + i.to_bytes(8, "big"))[:8], "big")

    def checked(i):
        if not 1 <= i <= 2**63 - 2:
            raise Refused("id")
        return i

    return (
        lambda i, m: (m - f(checked(i)) + f(i - 1)) % MOD64,
        lambda i, c: (c + f(checked(i)) - f(i - 1)) % MOD64,
        lambda total, runs: (total + sum(f(b) - f(a - 1) for a, b in runs)) % MOD64,
    )


def sum_text(text):
    if not re.fullmatch("0|-?[1-9][0-9]{0,39}", text, re.ASCII):
        raise Refused("sum")
    return int(text) % MOD64


def sum_binary(b):
    if len(b) < 8 or len(b) % 2:
        raise Refused("sum")
    digits, weight, sign, scale, *values = struct.unpack(">HhHH%dH" % (len(b) // 2 - 4), b)
    zero = digits == 0 and (weight, sign) == (0, 0)
    whole = digits > 0 and digits <= weight + 1 <= 10 and values and values[0] and values[-1]
    if digits != len(values) or scale or sign not in (0, 0x4000) or not (zero or whole) or max(values + [0]) > 9999:
        raise Refused("sum")
    n = functools.reduce(lambda a, d: a * 10000 + d, values, 0) * 10000 ** (weight + 1 - digits if digits else 0)
    return (-n if sign else n) % MOD64


def check_runs(bounds):
    """Takes pairs of the first id and the number after the last."""
    before = 0  # the number after the run before, which must not be touched
    for first, end in bounds:
        if not before < first < end < 2**63 or first < 1:
            raise Refused("runs")
        before = end
    if not bounds:
        raise Refused("runs")
    return [(first, end - 1) for first, end in bounds]


def runs_text(text):
    number = "(?:0|[1-9][0-9]*)"
    one = r"\[%s,%s\)" % (number, number)
    if not re.fullmatch(r"\{%s(?:,%s)*\}" % (one, one), text, re.ASCII):
        raise Refused("runs")
    numbers = [int(n) for n in re.findall("[0-9]+", text)]
    return check_runs(list(zip(numbers[::2], numbers[1::2])))


def runs_binary(b):
    count = int.from_bytes(b[:4], "big")
    if len(b) < 4 or len(b) - 4 != 29 * count:
        raise Refused("runs")
    bounds = []
    for size, flags, low, first, high, end in struct.iter_unpack(">IBIqIq", b[4:]):
        if (size, flags, low, high) != (25, 2, 8, 8):
            raise Refused("runs")
        bounds.append((first, end))
    return check_runs(bounds)
