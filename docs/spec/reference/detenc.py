"""detenc, version 1: docs/spec/detenc-v1.md."""

import struct

from primitives import Refused, aes, cmac, double, hkdf, xor


def s2v(block, ad, plain):
    """RFC 5297, section 2.4, with one component of associated data."""
    d = xor(double(cmac(block, bytes(16))), cmac(block, ad))
    if len(plain) >= 16:
        return cmac(block, plain[:-16] + xor(plain[-16:], d))
    return cmac(block, xor(double(d), (plain + b"\x80").ljust(16, b"\0")))


def siv(key, ad):
    """The functions (seal, open)."""
    both = hkdf(key, "enigma/detenc-v1/siv", 64)
    mac, stream = aes(both[:32]), aes(both[32:])

    def ctr(v, data):
        n = int.from_bytes(v, "big") & ~(1 << 63 | 1 << 31)
        pad = b"".join(stream((n + i).to_bytes(16, "big")) for i in range((len(data) + 15) // 16))
        return xor(data, pad)

    def seal(plain):
        v = s2v(mac, ad, plain)
        return v + ctr(v, plain)

    def unseal(sealed):
        plain = ctr(sealed[:16], sealed[16:]) if len(sealed) >= 16 else b""
        if len(sealed) < 16 or s2v(mac, ad, plain) != sealed[:16]:
            raise Refused("cannot open")
        return plain

    return seal, unseal


def perm64(key):
    """The maps (encrypt, decrypt) of 64-bit numbers."""
    block = aes(hkdf(key, "enigma/detenc-v1/perm64", 32))
    f = lambda i, r: int.from_bytes(block(b"perm64v1" + struct.pack(">II", i, r))[:4], "big")

    def encrypt(x):
        left, right = x >> 32, x & 0xFFFFFFFF
        for i in range(10):
            left, right = right, left ^ f(i, right)
        return left << 32 | right

    def decrypt(c):
        left, right = c >> 32, c & 0xFFFFFFFF
        for i in reversed(range(10)):
            left, right = right ^ f(i, left), left
        return left << 32 | right

    return encrypt, decrypt
