"""The seed of reserve prices, locked with the tender's opening key from its notice to its opening."""

from minikoneps.sealing.envelope import decrypt, pad, seal_bytes, unpad
from minikoneps.sealing.payload import EnvelopeUnopenable

PREFIX = "minikoneps/reserve-seed/v1"
SEED_BYTES = 32


def seed_info(workshop: str, attempt: int, tender: str, notice_version: int, opening_key: str) -> str:
    """Write what a sealed seed is bound to; its prefix keeps it from passing for a bid, or a bid for it."""
    return "|".join([PREFIX, workshop, str(attempt), tender, str(notice_version), opening_key])


def key_of_seed(info: str) -> str:
    """The id of the opening key that a sealed seed is bound to."""
    return info.rpartition("|")[2]


def seal_seed(public_key: bytes, info: str, seed: bytes) -> bytes:
    """Lock a seed of 32 bytes with a tender's opening key.

    Errors: ValueError for a seed of another length.
    """
    if len(seed) != SEED_BYTES:
        raise ValueError(f"a seed has {SEED_BYTES} bytes")
    return seal_bytes(public_key, info, pad(seed))


def open_seed(private_key: bytes, info: str, ciphertext: bytes) -> bytes:
    """Open a sealed seed with the released key.

    Errors: EnvelopeUnopenable with the reason.
    """
    seed = unpad(decrypt(private_key, info, ciphertext))
    if len(seed) != SEED_BYTES:
        raise EnvelopeUnopenable("malformed")
    return seed
