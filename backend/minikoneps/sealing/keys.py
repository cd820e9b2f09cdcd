"""Keys: one opening key for each tender, and the key with which a workshop signs its book."""

from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey


@dataclass(frozen=True, slots=True)
class OpeningKey:
    """The padlock of a tender's envelopes (`public`) and the key to it (`private`), 32 bytes each."""

    id: str
    public: bytes
    private: bytes


def new_opening_key() -> OpeningKey:
    """Draw an X25519 key for the envelopes of one tender and stage."""
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    return OpeningKey(key_id(public), public, private.private_bytes_raw())


def new_signing_key() -> bytes:
    """Draw the Ed25519 private key (32 bytes) with which a workshop signs its checkpoints."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def key_id(public: bytes) -> str:
    """Name an opening key: k and the first 16 hexadecimal digits of its SHA-256."""
    return "k" + sha256(public).hexdigest()[:16]


def clamped(private: bytes) -> bytes:
    """The one way to write the private half of an opening key, of whose bits five count for nothing.

    Source: RFC 7748, section 5
    """
    return bytes([private[0] & 0xF8, *private[1:31], private[31] & 0x7F | 0x40])


def public_of(private: bytes) -> bytes:
    """The public half of an opening key.

    Errors: ValueError when it is not 32 bytes.
    """
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
