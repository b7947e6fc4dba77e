"""rowtag, version 1: docs/spec/rowtag-v1.md."""

import hmac
import struct

from primitives import Refused, hkdf


def tag(key, row, terms):
    message = b"enigma/rowtag-v1" + struct.pack(">QQ", row, len(terms))
    for term in terms:
        message += struct.pack(">Q", 2**64 - 1 if term is None else len(term)) + (term or b"")
    return hmac.digest(hkdf(key, "enigma/rowtag-v1", 32), message, "sha256")[:16]


def verify(key, row, terms, claimed):
    if not hmac.compare_digest(tag(key, row, terms), claimed):
        raise Refused("tag")
