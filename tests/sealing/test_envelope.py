"""The envelope against known answers and against a second implementation of HPKE."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey

from minikoneps.sealing.answers import Answer
from minikoneps.sealing.envelope import (
    LEAST_ROOM,
    OVERHEAD,
    PAD_STEP,
    InfoParts,
    decrypt,
    info,
    open_envelope,
    pad,
    parse_info,
    room_for,
    seal,
    seal_bytes,
    unpad,
)
from minikoneps.sealing.keys import key_id, new_opening_key, public_of
from minikoneps.sealing.payload import BidPayload, EnvelopeUnopenable
from minikoneps.shared.canonical import Unreadable, canonical

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))
PRIVATE, PUBLIC = (bytes.fromhex(VECTORS["key"][half]) for half in ("private", "public"))
PARTS = InfoParts("busan", 1, "tender-7k2m9q4x1c8d", 1, "bid", "1", "party-hana", key_id(PUBLIC))
BID = BidPayload.priced("KRW", [("1", "12.5", "1500.3")])
SECOND = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.CHACHA20_POLY1305)

sealed_cases = pytest.mark.parametrize("case", VECTORS["sealed"], ids=lambda case: case["name"])


@sealed_cases
def test_envelope_sealed_long_ago_opens(case: dict[str, Any]) -> None:
    opened = open_envelope(PRIVATE, case["info"], bytes.fromhex(case["ciphertext"]))
    assert json.loads(opened.to_bytes()) == case["payload"]
    assert decrypt(PRIVATE, case["info"], bytes.fromhex(case["ciphertext"])).hex() == case["padded"]


@sealed_cases
def test_payload_is_padded_to_the_known_bytes(case: dict[str, Any]) -> None:
    assert pad(canonical(case["payload"]), case["payload"]["v"]).hex() == case["padded"]


@sealed_cases
def test_second_implementation_opens_the_envelope(case: dict[str, Any]) -> None:
    ciphertext = bytes.fromhex(case["ciphertext"])
    key = KEMKey.from_pyca_cryptography_key(X25519PrivateKey.from_private_bytes(PRIVATE))
    context = SECOND.create_recipient_context(ciphertext[:32], key, case["info"].encode())
    assert context.open(ciphertext[32:]).hex() == case["padded"]


def test_envelope_of_the_second_implementation_opens() -> None:
    key = KEMKey.from_pyca_cryptography_key(X25519PrivateKey.from_private_bytes(PRIVATE).public_key())
    enc, context = SECOND.create_sender_context(key, info(PARTS).encode())
    assert open_envelope(PRIVATE, info(PARTS), enc + context.seal(pad(BID.to_bytes()))) == BID


def test_known_key_has_its_known_name() -> None:
    assert (public_of(PRIVATE).hex(), key_id(PUBLIC)) == (VECTORS["key"]["public"], VECTORS["key"]["id"])


def test_opening_keys_are_new_each_time_and_named_by_their_public_half() -> None:
    first, second = new_opening_key(), new_opening_key()
    assert first.private != second.private
    assert first.public == public_of(first.private)
    assert first.id == key_id(first.public)


@pytest.mark.parametrize(
    "other",
    [
        replace(PARTS, workshop="daegu"),
        replace(PARTS, attempt=2),
        replace(PARTS, tender="tender-2"),
        replace(PARTS, notice_version=2),
        replace(PARTS, stage="price"),
        replace(PARTS, lot="2"),
        replace(PARTS, tenderer="party-duri"),
        replace(PARTS, opening_key="k0000000000000000"),
    ],
)
def test_envelope_stays_shut_for_any_other_binding(other: InfoParts) -> None:
    envelope = seal(PUBLIC, info(PARTS), BID)
    with pytest.raises(EnvelopeUnopenable, match="not_decryptable"):
        open_envelope(PRIVATE, info(other), envelope)


def test_envelope_stays_shut_for_another_key() -> None:
    envelope = seal(PUBLIC, info(PARTS), BID)
    with pytest.raises(EnvelopeUnopenable, match="not_decryptable"):
        open_envelope(new_opening_key().private, info(PARTS), envelope)


@pytest.mark.parametrize("junk", [b"", b"\x00" * 31, b"\x00" * 1072, b"\xff" * 1072])
def test_junk_is_not_decryptable(junk: bytes) -> None:
    with pytest.raises(EnvelopeUnopenable, match="not_decryptable"):
        open_envelope(PRIVATE, info(PARTS), junk)


@pytest.mark.parametrize("case", VECTORS["padding"], ids=lambda case: case["name"])
def test_wrong_padding_is_refused(case: dict[str, Any]) -> None:
    padded = bytes.fromhex(case["padded"])
    with pytest.raises(EnvelopeUnopenable, match="not_padded"):
        unpad(padded)
    with pytest.raises(EnvelopeUnopenable, match="not_padded"):
        open_envelope(PRIVATE, info(PARTS), seal_bytes(PUBLIC, info(PARTS), padded))


@pytest.mark.parametrize("case", VECTORS["misfit"], ids=lambda case: case["name"])
def test_content_padded_as_another_version_is_stays_shut(case: dict[str, Any]) -> None:
    envelope = seal_bytes(PUBLIC, info(PARTS), bytes.fromhex(case["padded"]))
    with pytest.raises(EnvelopeUnopenable, match="not_padded"):
        open_envelope(PRIVATE, info(PARTS), envelope)


@pytest.mark.parametrize("case", VECTORS["rooms"], ids=lambda case: f"{case['length']} in {case['version']}")
def test_room_for_a_content_goes_by_its_version(case: dict[str, int]) -> None:
    assert room_for(case["length"], case["version"]) == case["room"]


def test_length_does_not_tell_a_short_answer_from_a_long_one() -> None:
    lengths = {
        len(seal(PUBLIC, info(PARTS), BidPayload.unpriced([Answer("delivery", text)])))
        for text in ("Yes.", "In three weeks. " * 230)
    }
    assert lengths == {LEAST_ROOM + OVERHEAD}


def test_length_does_not_tell_a_low_price_from_a_high_one() -> None:
    lengths = {
        len(seal(PUBLIC, info(PARTS), BidPayload.priced("KRW", [("1", "1", price)])))
        for price in ("1", "999999999999999")
    }
    assert lengths == {PAD_STEP + OVERHEAD}


def test_bid_that_could_not_be_opened_is_not_sealed() -> None:
    with pytest.raises(EnvelopeUnopenable, match="wrong_arithmetic"):
        seal(PUBLIC, info(PARTS), replace(BID, total="1"))


def test_binding_is_written_and_read_back() -> None:
    written = info(PARTS)
    assert written == f"minikoneps/bid/v1|busan|1|tender-7k2m9q4x1c8d|1|bid|1|party-hana|{key_id(PUBLIC)}"
    assert parse_info(written) == PARTS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "minikoneps/bid/v2|busan|1|t|1|bid|1|p|k",
        "minikoneps/bid/v1|busan|1|t|1|bid|1|p",
        "minikoneps/bid/v1|busan|1|t|1|bid|1|p|k|x",
        "minikoneps/bid/v1|busan|0|t|1|bid|1|p|k",
        "minikoneps/bid/v1|busan|01|t|1|bid|1|p|k",
        "minikoneps/bid/v1|busan|1|t|one|bid|1|p|k",
        "minikoneps/bid/v1|busan|1||1|bid|1|p|k",
        "minikoneps/bid/v1|busan|1|t t|1|bid|1|p|k",
        "minikoneps/bid/v1|busan|1|t|1|bid|1|p|k\n",
        "minikoneps/bid/v1|부산|1|t|1|bid|1|p|k",
    ],
)
def test_other_binding_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable, match="info"):
        parse_info(text)


@pytest.mark.parametrize("tenderer", ["", "a|b", "a b", "é"])
def test_binding_of_unreadable_parts_is_not_written(tenderer: str) -> None:
    with pytest.raises(ValueError, match="info"):
        info(replace(PARTS, tenderer=tenderer))
