"""AES (FIPS 197, encryption only), HKDF-SHA256 (RFC 5869) and CMAC (RFC 4493)."""

import hmac
import struct


class Refused(Exception):
    """What an implementation must refuse, with the vectors' failure class."""


def _aes_tables():
    power, x = [], 1  # the powers of 3 run through all numbers but 0
    for _ in range(255):
        power.append(x)
        x ^= (x << 1) ^ (0x11B if x & 0x80 else 0)
    times = lambda a, b: power[(power.index(a) + power.index(b)) % 255] if a and b else 0
    sbox = []
    for v in range(256):
        inverse = power[-power.index(v) % 255] if v else 0
        bits = [inverse * 0x101 << i >> 8 & 0xFF for i in range(5)]  # rotated by 0 to 4
        sbox.append(bits[0] ^ bits[1] ^ bits[2] ^ bits[3] ^ bits[4] ^ 0x63)
    mix = [times(2, s) << 24 | s << 16 | s << 8 | times(3, s) for s in sbox]
    return sbox, mix


SBOX, MIX = _aes_tables()


def _rotate(word, n):
    return (word << n | word >> (32 - n)) & 0xFFFFFFFF


def _sub_word(word):
    return int.from_bytes(bytes(SBOX[b] for b in word.to_bytes(4, "big")), "big")


def aes(key):
    """The function from 16 bytes to 16 bytes that a key of 16, 24 or 32 selects."""
    n = len(key) // 4
    words, constant = list(struct.unpack(">%dI" % n, key)), 1
    for i in range(n, 4 * (n + 7)):
        word = words[-1]
        if i % n == 0:
            word = _sub_word(_rotate(word, 8)) ^ constant << 24
            constant = constant << 1 ^ (0x11B if constant & 0x80 else 0)
        elif n == 8 and i % n == 4:
            word = _sub_word(word)
        words.append(words[i - n] ^ word)

    def encrypt(block):
        state = [c ^ k for c, k in zip(struct.unpack(">4I", block), words)]
        for r in range(4, len(words) - 4, 4):
            state = [
                MIX[state[i] >> 24]
                ^ _rotate(MIX[state[(i + 1) % 4] >> 16 & 255], 24)
                ^ _rotate(MIX[state[(i + 2) % 4] >> 8 & 255], 16)
                ^ _rotate(MIX[state[(i + 3) % 4] & 255], 8)
                ^ words[r + i]
                for i in range(4)
            ]
        last = bytes(SBOX[state[(i + j) % 4] >> (24 - 8 * j) & 255] for i in range(4) for j in range(4))
        return bytes(b ^ k for b, k in zip(last, struct.pack(">4I", *words[-4:])))

    return encrypt


def hkdf(key, info, size):
    """HKDF-SHA256 (RFC 5869) without salt."""
    secret, out, block = hmac.digest(bytes(32), key, "sha256"), b"", b""
    while len(out) < size:
        block = hmac.digest(secret, block + info.encode() + bytes([len(out) // 32 + 1]), "sha256")
        out += block
    return out[:size]


def xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b))


def double(block):
    """Multiplies by x in the field of CMAC and S2V."""
    n = int.from_bytes(block, "big") << 1
    return (n ^ (n >> 128) * (1 << 128 | 0x87)).to_bytes(16, "big")


def cmac(block, message):
    """RFC 4493."""
    subkey = double(block(bytes(16)))
    start = max(0, len(message) - 1) // 16 * 16
    last = message[start:]
    if len(last) < 16:
        subkey, last = double(subkey), (last + b"\x80").ljust(16, b"\0")
    total = bytes(16)
    for i in range(0, start, 16):
        total = block(xor(total, message[i : i + 16]))
    return block(xor(xor(total, last), subkey))
