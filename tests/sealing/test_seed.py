"""A seed stays shut until the opening, and passes for no bid."""

import pytest

from minikoneps.sealing.envelope import InfoParts, info, open_envelope, pad, parse_info, seal, seal_bytes
from minikoneps.sealing.keys import key_id, public_of
from minikoneps.sealing.payload import BidPayload, EnvelopeUnopenable
from minikoneps.sealing.seed import open_seed, seal_seed, seed_info
from minikoneps.shared.canonical import Unreadable

PRIVATE = b"\x09" * 32
PUBLIC = public_of(PRIVATE)
SEED = bytes(range(32))
BOUND = seed_info("busan", 1, "tender-1", 2, key_id(PUBLIC))


def test_a_seed_is_opened_with_the_opening_key_under_the_words_it_was_locked_under() -> None:
    locked = seal_seed(PUBLIC, BOUND, SEED)

    assert f"minikoneps/reserve-seed/v1|busan|1|tender-1|2|{key_id(PUBLIC)}" == BOUND
    assert open_seed(PRIVATE, BOUND, locked) == SEED
    assert SEED not in locked
    for key, words in [(b"\x08" * 32, BOUND), (PRIVATE, BOUND.replace("|2|", "|1|"))]:
        with pytest.raises(EnvelopeUnopenable, match="not_decryptable"):
            open_seed(key, words, locked)


def test_a_seed_of_another_length_is_neither_locked_nor_taken_out() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        seal_seed(PUBLIC, BOUND, SEED[:31])
    with pytest.raises(EnvelopeUnopenable, match="malformed"):
        open_seed(PRIVATE, BOUND, seal_bytes(PUBLIC, BOUND, pad(SEED + b"\1")))


def test_no_seed_passes_for_a_bid_and_no_bid_for_a_seed() -> None:
    parts = InfoParts("busan", 1, "tender-1", 2, "bid", "1", "party-hana", key_id(PUBLIC))
    bid = seal(PUBLIC, info(parts), BidPayload.priced("KRW", [("1", "1", "5")]))

    with pytest.raises(Unreadable):
        parse_info(BOUND)
    with pytest.raises(EnvelopeUnopenable, match="malformed"):
        open_seed(PRIVATE, info(parts), bid)
    with pytest.raises(EnvelopeUnopenable, match="malformed"):
        open_envelope(PRIVATE, BOUND, seal_seed(PUBLIC, BOUND, SEED))
