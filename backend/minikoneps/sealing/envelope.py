"""The envelope: a bid is padded, locked with the opening key and bound to the tender it is for."""

import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from minikoneps.sealing.payload import ANSWERED, PRICED, BidPayload, EnvelopeUnopenable, read_payload
from minikoneps.sealing.usual import read_usual
from minikoneps.shared.canonical import Unreadable

PREFIX = "minikoneps/bid/v1"
PAD_STEP = 1024
LEAST_ROOM = 4 * PAD_STEP  # of a content with answers or figures; doubled until it fits
OVERHEAD = 48  # 32 bytes of encapsulated key, 16 of authentication tag

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_PART = re.compile(r"[A-Za-z0-9._-]+")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class InfoParts:
    """What an envelope is bound to; opened under any other words it stays shut."""

    workshop: str
    attempt: int
    tender: str
    notice_version: int
    stage: str
    lot: str
    tenderer: str
    opening_key: str


def info(parts: InfoParts) -> str:
    """Write what an envelope is bound to, each part divided from the next by a vertical bar.

    Errors: ValueError when a part holds anything but A-Z a-z 0-9 . _ -
    """
    written = spell(parts)
    if parse_info(written) != parts:
        raise ValueError("a part of the envelope's info cannot be read back")
    return written


def spell(parts: InfoParts) -> str:
    """The same for parts that are known to be of that form."""
    texts = [
        parts.workshop,
        str(parts.attempt),
        parts.tender,
        str(parts.notice_version),
        parts.stage,
        parts.lot,
        parts.tenderer,
        parts.opening_key,
    ]
    return "|".join([PREFIX, *texts])


def parse_info(text: str) -> InfoParts:
    """Read what an envelope is bound to; Unreadable for any other form."""
    prefix, *parts = text.split("|")
    if prefix != PREFIX or len(parts) != 8 or not all(_PART.fullmatch(part) for part in parts):
        raise Unreadable("the envelope's info does not have the nine parts of minikoneps/bid/v1")
    workshop, attempt, tender, notice_version, stage, lot, tenderer, opening_key = parts
    if not (_NUMBER.fullmatch(attempt) and _NUMBER.fullmatch(notice_version)):
        raise Unreadable("the envelope's info has an attempt or notice version that is not a number")
    return InfoParts(workshop, int(attempt), tender, int(notice_version), stage, lot, tenderer, opening_key)


def seal(public_key: bytes, info: str, payload: BidPayload) -> bytes:
    """Lock a bid with a tender's opening key.

    Shapes: the answer is the 32 bytes of HPKE's encapsulated key and the ciphertext, 48 more than `room_for`.
    Errors: EnvelopeUnopenable when the bid could not be opened again, so that nobody seals nonsense.
    Source: RFC 9180, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, base mode, empty AAD
    """
    plain = payload.to_bytes()
    read_payload(plain)
    return seal_bytes(public_key, info, pad(plain, payload.version))


def seal_bytes(public_key: bytes, info: str, padded: bytes) -> bytes:
    """Lock bytes as they are; `seal` is for bids."""
    return _SUITE.encrypt(padded, X25519PublicKey.from_public_bytes(public_key), info.encode("ascii"))


def read_key(private_key: bytes) -> X25519PrivateKey:
    """Make ready the key that is to open many envelopes.

    Shapes: 32 bytes.
    """
    return X25519PrivateKey.from_private_bytes(private_key)


def open_envelope(private_key: bytes | X25519PrivateKey, info: str, ciphertext: bytes) -> BidPayload:
    """Open an envelope with the released key and check that its content is exact.

    Errors: EnvelopeUnopenable with the reason.
    """
    padded = decrypt(private_key, info, ciphertext)
    plain = _without_padding(padded)
    if len(padded) not in {room_for(len(plain), version) for version in (PRICED, ANSWERED)}:
        raise EnvelopeUnopenable("not_padded")
    payload = read_usual(plain) or read_payload(plain)
    if len(padded) != room_for(len(plain), payload.version):
        raise EnvelopeUnopenable("not_padded")
    return payload


def open_price(private_key: bytes | X25519PrivateKey, info: str, ciphertext: bytes) -> BidPayload:
    """Open an envelope of a stage that has the price.

    Errors: EnvelopeUnopenable with the reason; "no_price" for a sound content without one.
    """
    payload = open_envelope(private_key, info, ciphertext)
    if not payload.lines:
        raise EnvelopeUnopenable("no_price")
    return payload


def decrypt(private_key: bytes | X25519PrivateKey, info: str, ciphertext: bytes) -> bytes:
    """Open an envelope to its padded bytes; EnvelopeUnopenable("not_decryptable") when it stays shut."""
    key = read_key(private_key) if isinstance(private_key, bytes) else private_key
    try:
        return _SUITE.decrypt(ciphertext, key, info.encode("utf-8"))
    except (InvalidTag, ValueError):
        raise EnvelopeUnopenable("not_decryptable") from None


def room_for(length: int, version: int) -> int:
    """How many bytes a content is padded to, so that the length of an envelope tells next to nothing.

    Shapes: versions 1 and 2 the next multiple of 1024, which a price alone never leaves; later ones, whose
        texts may be long or short, 4096 or the first double of a double of it that is enough.
    Units: bytes; at least one more than the content, for the mark at its end.
    """
    if version < ANSWERED:
        return (length // PAD_STEP + 1) * PAD_STEP
    return max(LEAST_ROOM, 1 << length.bit_length())


def pad(plain: bytes, version: int = PRICED) -> bytes:
    """Append 0x80 and zeros up to the length that the version asks for."""
    return (plain + b"\x80").ljust(room_for(len(plain), version), b"\x00")


def unpad(padded: bytes) -> bytes:
    """Take the padding off; EnvelopeUnopenable("not_padded") when it is not exactly what `pad` adds."""
    plain = _without_padding(padded)
    if pad(plain) != padded:
        raise EnvelopeUnopenable("not_padded")
    return plain


def _without_padding(padded: bytes) -> bytes:
    plain, mark, zeros = padded.rpartition(b"\x80")
    if not mark or zeros != bytes(len(zeros)):
        raise EnvelopeUnopenable("not_padded")
    return plain
