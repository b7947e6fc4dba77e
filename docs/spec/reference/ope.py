"""ope, version 1: docs/spec/ope-v1.md and docs/spec/ope-prefix-v1.md."""

import functools
import struct

from primitives import Refused, aes, hkdf, xor


def number(block):
    return int.from_bytes(block, "big")


def tree(n, draw):
    """The maps (encrypt, decrypt) from n bits to 2n bits that draw, R, selects."""
    draw = functools.lru_cache(None)(draw)

    def walk(compare):
        """Visits nodes m with images until compare(m, image) is 0."""
        lo, hi = 0, (1 << 2 * n) - (1 << n)
        m = half = 1 << (n - 1)
        while True:
            s = lo + (draw(m) * (hi - lo + 1) >> 128)
            side = compare(m, m + s)
            if side == 0:
                return m, m + s
            half //= 2
            if half == 0 and (m != 1 or side > 0):
                raise Refused("not an image")
            if side < 0:
                hi, m = s, m - max(half, 1)
            else:
                lo, m = s, m + half

    sign = lambda a, b: (a > b) - (a < b)
    return (
        lambda x: walk(lambda m, image: sign(x, m))[1],
        lambda c: walk(lambda m, image: sign(c, image))[0],
    )


@functools.lru_cache(None)
def ope(key, n):
    """ope32 and ope64."""
    label = b"ope%d-v1" % n
    block = aes(hkdf(key, "enigma/" + label.decode(), 32))
    return tree(n, lambda m: number(block(label + m.to_bytes(8, "big"))))


def wide(key):
    """The maps (encrypt, decrypt) from 128 to 256 bits of opewide-v1."""
    both = hkdf(key, "enigma/opewide-v1", 64)
    high, block = ope(both[:32], 64), aes(both[32:])

    def low(h):
        t = block(b"opewide1" + h.to_bytes(8, "big"))
        return tree(64, lambda m: number(block(xor(t, m.to_bytes(16, "big")))))

    def decrypt(c):
        h = high[1](c >> 128)
        return h << 64 | low(h)[1](c & (1 << 128) - 1)

    return lambda x: high[0](x >> 64) << 128 | low(x >> 64)[0](x & (1 << 64) - 1), decrypt


def prefix(key):
    """The functions (term, bounds) of ope-prefix-v1."""
    block = aes(hkdf(key, "enigma/opeprefix-v1", 32))

    def term(text):
        t, out = bytes(16), b""
        for b in text[:16]:
            encrypt, _ = tree(8, lambda m: number(block(xor(t, m.to_bytes(16, "big")))))
            out += struct.pack(">H", encrypt(b))
            t = block(xor(t, b"\1" + bytes(14) + bytes([b])))
        return out

    def bounds(text):
        """The lowest term and the one after the highest, empty if there is none."""
        low = term(text)
        start = low.rstrip(b"\xff")
        return low, start[:-1] + bytes([start[-1] + 1]) if start else b""

    return term, bounds
