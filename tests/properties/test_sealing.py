"""Sealing for any bid: what was sealed is what is opened, and a changed envelope stays shut."""

from fractions import Fraction
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.sealing.answers import Answer, Figure
from minikoneps.sealing.envelope import InfoParts, info, open_envelope, pad, parse_info, seal, unpad
from minikoneps.sealing.keys import key_id, public_of
from minikoneps.sealing.payload import ANSWERED, BidPayload, EnvelopeUnopenable, read_payload
from minikoneps.shared.canonical import Unreadable, canonical, parse_canonical
from minikoneps.shared.money import decimals

PRIVATE = b"\x09" * 32
PUBLIC = public_of(PRIVATE)

parts = st.from_regex(r"[A-Za-z0-9._-]{1,40}", fullmatch=True)
numbers = st.from_regex(r"(0|[1-9][0-9]{0,6})(\.[0-9]{1,6})?", fullmatch=True)
currencies = st.sampled_from(["KRW", "USD", "TND", "JPY", "EUR"])
lines = st.lists(st.tuples(parts, numbers, numbers), min_size=1, max_size=6)
picked = st.lists(st.integers(1, 99), min_size=1, max_size=9, unique=True).map(tuple)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), min_size=1, max_size=400)
answers = st.lists(
    st.builds(Answer, parts, texts.map(lambda text: f"{normalize('NFC', text)}.")),
    max_size=4,
    unique_by=lambda answer: answer.criterion,
).map(tuple)
figures = st.lists(st.builds(Figure, parts, numbers), max_size=4, unique_by=lambda one: one.name).map(tuple)
bids = st.builds(
    BidPayload.priced, currencies, lines, picks=st.none() | picked, answers=answers, figures=figures
)
unpriced = st.builds(BidPayload.unpriced, answers, figures).filter(lambda one: one.version == ANSWERED)
bindings = st.builds(
    InfoParts,
    workshop=parts,
    attempt=st.integers(min_value=1, max_value=999_999_999),
    tender=parts,
    notice_version=st.integers(min_value=1, max_value=999_999_999),
    stage=parts,
    lot=parts,
    tenderer=parts,
    opening_key=st.just(key_id(PUBLIC)),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(min_value=-(2**53) + 1, max_value=2**53 - 1) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(max_codepoint=127)), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(bids | unpriced, bindings)
def test_what_was_sealed_is_opened(bid: BidPayload, binding: InfoParts) -> None:
    envelope = seal(PUBLIC, info(binding), bid)
    assert open_envelope(PRIVATE, info(binding), envelope) == bid
    assert len(envelope) % 1024 == 48


@given(bids, bindings, st.data())
def test_any_changed_bit_keeps_the_envelope_shut(
    bid: BidPayload, binding: InfoParts, data: st.DataObject
) -> None:
    envelope = bytearray(seal(PUBLIC, info(binding), bid))
    place = data.draw(st.integers(min_value=0, max_value=len(envelope) - 1))
    # X25519 ignores the highest bit of its 32nd byte, but HPKE hashes all 32 bytes into the key.
    envelope[place] ^= 1 << data.draw(st.integers(min_value=0, max_value=7))
    with pytest.raises(EnvelopeUnopenable, match="not_decryptable"):
        open_envelope(PRIVATE, info(binding), bytes(envelope))


@given(bids)
def test_total_is_the_exact_sum_of_exactly_rounded_lines(bid: BidPayload) -> None:
    step = Fraction(1, 10 ** decimals(bid.currency))
    for line in bid.lines:
        miss = Fraction(line.amount) - Fraction(line.quantity) * Fraction(line.unit_price)
        assert -step / 2 < miss <= step / 2
    assert Fraction(bid.total) == sum(Fraction(line.amount) for line in bid.lines)


@given(st.binary(max_size=5000))
def test_padding_comes_off_again(plain: bytes) -> None:
    padded = pad(plain)
    assert unpad(padded) == plain
    assert len(padded) % 1024 == 0


@given(bindings)
def test_binding_is_read_back(binding: InfoParts) -> None:
    assert parse_info(info(binding)) == binding


@given(st.binary(max_size=2000) | bids.map(lambda bid: bid.to_bytes()))
def test_content_is_read_only_in_the_one_form_it_is_written_in(content: bytes) -> None:
    try:
        payload = read_payload(content)
    except EnvelopeUnopenable:
        return
    assert payload.to_bytes() == content


@given(json_values)
def test_canonical_bytes_read_back_to_themselves(value: object) -> None:
    written = canonical(value)
    assert canonical(parse_canonical(written)) == written


@given(st.binary(max_size=200))
def test_bytes_are_read_as_canonical_or_refused(data: bytes) -> None:
    try:
        value = parse_canonical(data)
    except Unreadable:
        return
    assert canonical(value) == data
