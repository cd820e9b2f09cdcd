"""The only place where names and secrets are drawn."""

import secrets
from collections.abc import Sequence
from hashlib import sha256

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u to misread
_LETTERS = 8 * ALPHABET.encode()  # one for each byte


def new_id(noun: str) -> str:
    """An opaque identifier that says what it names: `bid-7k2m9q4x1c8d` (60 random bits)."""
    return f"{noun}-{letters(12)}"


def new_secret() -> str:
    """A token for a session, a link or an interface: 256 random bits, safe in an address."""
    return secrets.token_urlsafe(32)


def new_link() -> str:
    """A join link's or projector's token: 128 random bits, short enough for a QR code."""
    return secrets.token_urlsafe(16)


def new_salt() -> str:
    """What makes a leaf hash impossible to guess: 128 random bits in hexadecimal."""
    return secrets.token_hex(16)


def new_digits(count: int) -> str:
    """Random decimal digits, for a PIN."""
    return "".join(secrets.choice("0123456789") for _ in range(count))


def letters(count: int) -> str:
    """Random letters and figures that are not misread."""
    return _spelt(secrets.token_bytes(count))


def lasting_id(noun: str, *known_by: str) -> str:
    """An identifier that comes out the same for the same words, one of them a secret, and looks like any."""
    return f"{noun}-{_spelt(sha256(chr(0).join(known_by).encode()).digest()[:12])}"


def _spelt(drawn: bytes) -> str:
    return drawn.translate(_LETTERS).decode()


def choose(words: Sequence[str]) -> str:
    """One of some words."""
    return secrets.choice(words)


def new_seed() -> bytes:
    """A seed from which lots are drawn that anybody can draw again once it is known: 256 random bits."""
    return secrets.token_bytes(32)
