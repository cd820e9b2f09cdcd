"""A certificate: what it says, the one line that holds it with its signature, and how that is read."""

import re
from base64 import b32decode, b32encode
from binascii import Error as Undecodable
from dataclasses import dataclass, replace
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from minikoneps.shared.canonical import Fields, Unreadable, canonical, parse_canonical

MARK = "MINIKONEPS-1:"
LONGEST = 970  # characters that fit a QR code of version 20 at error level M
KEY, SIGNATURE = 32, 64
_CONTEXT = b"minikoneps/certificate/v1\n"  # no checkpoint begins so: neither signature serves for the other
_LINE = re.compile(rf"{MARK}((?:(?!MINIKONEPS-)[A-Z2-7\s])+)", re.IGNORECASE)
_HOURS = re.compile(r"(0|[1-9][0-9]{0,2})(\.[0-9]{1,2})?")
_ROOM = 606  # bytes that LONGEST characters of base 32 hold behind the mark's
_CUT = "…"


@dataclass(frozen=True)
class Certificate:
    """What is certified of one person.

    Shapes: `log` is workshop/attempt; `competences` are codes as of a scenario's tags; `practised` is whether
        the person, and not a bot alone, did what the seat had to do. Nothing else of a person is in it.
    Units: `hours` is decimal text.
    """

    name: str
    trainer: str
    title: str
    room: str
    log: str
    held_on: date
    hours: str
    roles: tuple[str, ...]
    competences: tuple[str, ...]
    practised: bool

    def to_bytes(self) -> bytes:
        """What is signed: canonical JSON, keys of one letter so that it fits a QR code."""
        return canonical(
            {
                "v": 1,
                "n": self.name,
                "t": self.trainer,
                "s": self.title,
                "r": self.room,
                "l": self.log,
                "d": self.held_on.isoformat(),
                "h": self.hours,
                "o": list(self.roles),
                "c": list(self.competences),
                "p": self.practised,
            }
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> "Certificate":
        """Read what was signed.

        Errors: Unreadable, naming the field.
        """
        fields = Fields(parse_canonical(data), "the certificate")
        fields.constant("v", 1)
        found = cls(
            name=fields.text("n"),
            trainer=fields.text("t"),
            title=fields.text("s"),
            room=fields.text("r"),
            log=fields.text("l"),
            held_on=_day(fields.text("d")),
            hours=fields.text("h"),
            roles=_texts(fields.array("o")),
            competences=_texts(fields.array("c")),
            practised=_truth(fields.value("p")),
        )
        fields.done()
        if _HOURS.fullmatch(found.hours) is None:
            raise Unreadable("the certificate's hours are not a number")
        return found


@dataclass(frozen=True)
class Signed:
    """A certificate with its signature.

    Shapes: `key` is the public half of the room's key, 32 bytes, `signature` 64 bytes (Ed25519).
    """

    certificate: Certificate
    key: bytes
    signature: bytes

    @property
    def is_whole(self) -> bool:
        """Whether its own key signed it as it stands; whose key that is must be asked besides."""
        try:
            public = Ed25519PublicKey.from_public_bytes(self.key)
            public.verify(self.signature, _CONTEXT + self.certificate.to_bytes())
        except (InvalidSignature, ValueError):
            return False
        return True

    @property
    def text(self) -> str:
        """The certificate as one line, which a QR code holds."""
        data = self.key + self.signature + self.certificate.to_bytes()
        return MARK + b32encode(data).decode().rstrip("=")


def sign(private_key: bytes, certificate: Certificate) -> Signed:
    """Sign a certificate with the room's Ed25519 key; titles are cut where the QR code would be too dense.

    Source: docs/reference/results.md, the certificate
    """
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    fitting = _fitted(certificate)
    signature = key.sign(_CONTEXT + fitting.to_bytes())
    return Signed(fitting, key.public_key().public_bytes_raw(), signature)


def find_all(text: str) -> list[str]:
    """The lines of certificates in a text, each once: as typed, copied over several rows, or inside a PDF."""
    found = (re.sub(r"\s", "", match[1]).upper() for match in _LINE.finditer(text))
    return list(dict.fromkeys(MARK + one for one in found))


def read(line: str) -> Signed:
    """Read one line.

    Errors: Unreadable when it is no certificate, or was not copied whole.
    """
    body = line.removeprefix(MARK)
    try:
        data = b32decode(body + "=" * (-len(body) % 8))
    except (Undecodable, ValueError):
        raise Unreadable("the certificate was not copied whole") from None
    if len(line) > LONGEST or b32encode(data).decode().rstrip("=") != body:
        raise Unreadable("the certificate is not written the one way that is allowed")
    key, signature, rest = data[:KEY], data[KEY : KEY + SIGNATURE], data[KEY + SIGNATURE :]
    if not rest:
        raise Unreadable("the certificate was not copied whole")
    return Signed(Certificate.from_bytes(rest), key, signature)


def _fitted(certificate: Certificate) -> Certificate:
    while len(certificate.to_bytes()) > _ROOM - KEY - SIGNATURE - len(MARK):
        title, room = certificate.title, certificate.room
        if len(title.encode()) >= len(room.encode()):
            certificate = replace(certificate, title=_shorter(title))
        else:
            certificate = replace(certificate, room=_shorter(room))
    return certificate


def _shorter(text: str) -> str:
    kept = text.removesuffix(_CUT)[:-1].rstrip()
    if not kept:
        raise ValueError("the names leave no room for the titles")
    return kept + _CUT


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Unreadable("the certificate's day is not in the calendar") from None
    if day.isoformat() != text:
        raise Unreadable("the certificate's day is not written like 2026-03-02")
    return day


def _texts(values: list[object]) -> tuple[str, ...]:
    if not all(isinstance(one, str) for one in values):
        raise Unreadable("the certificate lists something that is no text")
    return tuple(str(one) for one in values)


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise Unreadable("the certificate does not say whether it was practised")
    return value
