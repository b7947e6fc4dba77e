"""ope, version 1: docs/spec/ope-v1.md."""

import functools

from primitives import Refused, aes, hkdf


@functools.lru_cache(None)
def ope(key, n):
    """The maps (encrypt, decrypt) from n bits to 2n bits."""
    label = b"ope%d-v1" % n
    block = aes(hkdf(key, "enigma/" + label.decode(), 32))
    draw = functools.lru_cache(None)(lambda m: int.from_bytes(block(label + m.to_bytes(8, "big")), "big"))

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
