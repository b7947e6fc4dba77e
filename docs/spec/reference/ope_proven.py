"""ope-proven, version 1: docs/spec/ope-proven-v1.md."""

from primitives import Refused, aes, hkdf


def ope_proven(key, n):
    """The maps (encrypt, decrypt) between numbers of n bits and 5n bytes."""
    block = aes(hkdf(key, "enigma/ope-proven%d-v1" % n, 32))

    def draw(before, i):
        """u for a number whose bits from bit i on are 0."""
        r = int.from_bytes(block(b"proven1" + bytes([i]) + before.to_bytes(8, "big")), "big")
        return r * (2**40 - 1) >> 128

    def encrypt(x):
        image = b""
        for i in range(n):
            rest = n - i  # bits from bit i on
            digit = draw(x >> rest << rest, i) + (x >> rest - 1 & 1)
            image += digit.to_bytes(5, "big")
        return image

    def decrypt(image):
        x = 0
        for i in range(n):
            bit = int.from_bytes(image[5 * i : 5 * i + 5], "big") - draw(x, i)
            if bit not in (0, 1):
                raise Refused("not an image")
            x |= bit << n - i - 1
        return x

    return encrypt, decrypt
