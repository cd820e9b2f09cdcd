"""The signed head of the book: this many entries, this root, at this time."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from minikoneps.shared.canonical import Fields, Unreadable, canonical, instant_text

_CONTEXT = b"minikoneps/checkpoint/v1\n"
_LOG = re.compile(r"[a-z][a-z0-9-]{1,30}/[1-9][0-9]{0,8}")
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the server signs after each commit.

    Shapes: `log` is workshop/attempt, `root` and `key` 32 bytes, `signature` 64 bytes (Ed25519).
    """

    log: str
    size: int
    root: bytes
    at: datetime
    signature: bytes
    key: bytes

    def verify(self) -> bool:
        """Tell whether its own key signed it; compare `fingerprint(key)` with the pinned one besides."""
        try:
            public = Ed25519PublicKey.from_public_bytes(self.key)
            public.verify(self.signature, _signed_bytes(self.log, self.size, self.root, self.at))
        except (InvalidSignature, ValueError):
            return False
        return True

    def to_json(self) -> dict[str, object]:
        """Write the checkpoint as it is published."""
        return {
            "log": self.log,
            "size": self.size,
            "root": self.root.hex(),
            "at": instant_text(self.at),
            "signature": self.signature.hex(),
            "key": self.key.hex(),
        }

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a checkpoint; Unreadable, naming the field, for any other shape."""
        fields = Fields(value, "the checkpoint")
        checkpoint = cls(
            log=fields.text("log"),
            size=fields.integer("size", least=1),
            root=fields.hex("root", 32),
            at=fields.instant("at"),
            signature=fields.hex("signature", 64),
            key=fields.hex("key", 32),
        )
        fields.done()
        if _LOG.fullmatch(checkpoint.log) is None:
            raise Unreadable("the checkpoint's log is not a name like busan/1")
        return checkpoint


def sign(private_key: bytes, *, log: str, size: int, root: bytes, at: datetime) -> Checkpoint:
    """Sign the head of a log with the workshop's Ed25519 key (32 raw bytes)."""
    key = _loaded(private_key)
    signature = key.sign(_signed_bytes(log, size, root, at))
    return Checkpoint(log, size, root, at, signature, key.public_key().public_bytes_raw())


def public_key(private_key: bytes) -> bytes:
    """The public half of a signing key."""
    return _loaded(private_key).public_key().public_bytes_raw()


def fingerprint(public: bytes) -> str:
    """The first 32 hexadecimal digits of the key's SHA-256: what the projector shows."""
    return sha256(public).hexdigest()[:32]


def grouped(text: str) -> str:
    """Write a fingerprint in groups of four, to be read aloud."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def read_fingerprint(text: str) -> str:
    """Read a fingerprint as people type it: any case, with spaces, hyphens or colons.

    Errors: Unreadable when it is not 32 hexadecimal digits.
    """
    plain = re.sub(r"[\s:-]", "", text).lower()
    if _FINGERPRINT.fullmatch(plain) is None:
        raise Unreadable("the key fingerprint is not 32 hexadecimal digits")
    return plain


def _signed_bytes(log: str, size: int, root: bytes, at: datetime) -> bytes:
    return _CONTEXT + canonical({"log": log, "size": size, "root": root.hex(), "at": instant_text(at)})


@lru_cache(maxsize=64)
def _loaded(private_key: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(private_key)
