"""An entry's bytes, its fingerprint and its readers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.ledger.entry import ALL, Audience, Entry
from minikoneps.ledger.tree import leaf_hash
from minikoneps.shared.canonical import MAX_DEPTH, NotCanonical, Unreadable, canonical
from tests.properties.test_sealing import json_values

MOMENT = datetime(2026, 3, 2, 9, 0, 0, 5, tzinfo=UTC)
ENTRY = Entry(
    kind="party.registered",
    seat="trainer",
    recorded_at=MOMENT,
    recorded_real=MOMENT,
    audience=ALL,
    salt="00112233445566778899aabbccddeeff",
    data={"party": "party-hana", "name": "한아 \u1112\u1161\u11ab", "country": "KR"},
)


def test_entry_is_written_one_way_only() -> None:
    assert ENTRY.canonical().decode() == (
        '{"audience":"all","data":{"country":"KR","name":"한아 한","party":"party-hana"},'
        '"kind":"party.registered","recorded_at":"2026-03-02T09:00:00.000005Z",'
        '"recorded_real":"2026-03-02T09:00:00.000005Z","salt":"00112233445566778899aabbccddeeff",'
        '"seat":"trainer","v":1}'
    )
    assert ENTRY.leaf() == leaf_hash(ENTRY.canonical())


def test_entry_read_back_has_the_same_fingerprint() -> None:
    sealed = Entry(
        "bid.received",
        "tenderer-1",
        MOMENT.astimezone(timezone(timedelta(hours=9))),
        MOMENT,
        Audience.only("tenderer-1", after="tender-1"),
        "ff" * 16,
        {"bid": "bid-1", "bytes": 1072},
    )
    assert Entry.from_json(sealed.to_json()).leaf() == sealed.leaf()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"v": 2}, "v is not 1"),
        ({"v": True}, "v is not 1"),
        ({"kind": "BidReceived"}, "kind"),
        ({"seat": "Tenderer 1"}, "seat"),
        ({"recorded_at": "2026-03-02T09:00:00Z"}, "not a moment"),
        ({"recorded_real": "2026-02-30T09:00:00.000000Z"}, "calendar"),
        ({"audience": "everybody"}, "audience"),
        ({"audience": {"seats": ["b", "a"]}}, "sorted"),
        ({"audience": {"seats": [1]}}, "sorted"),
        ({"audience": {"seats": ["a"], "until": "x"}}, "unknown field"),
        ({"salt": "00"}, "16 bytes"),
        ({"data": []}, "data is not an object"),
        ({"note": "hand-made"}, "unknown field 'note'"),
    ],
)
def test_entry_of_another_shape_is_unreadable_in_words(change: dict[str, object], named: str) -> None:
    with pytest.raises(Unreadable, match=named):
        Entry.from_json({**ENTRY.to_json(), **change})


@given(
    st.builds(
        Entry,
        kind=st.text(),
        seat=st.text(),
        recorded_at=st.datetimes(timezones=st.just(UTC)),
        recorded_real=st.datetimes(timezones=st.just(UTC)),
        audience=st.builds(Audience, st.none() | st.tuples(st.text()), st.none() | st.text()),
        salt=st.text(),
        data=st.dictionaries(st.text(st.characters(max_codepoint=127)), json_values, max_size=3),
        by=st.none() | st.text(),
    )
)
def test_the_bytes_of_any_entry_are_those_of_the_object_that_it_is_written_as(entry: Entry) -> None:
    assert entry.canonical() == canonical(entry.to_json())


def test_data_lie_no_deeper_in_an_entry_than_in_any_other_object() -> None:
    deep: dict[str, object] = {}
    for _ in range(MAX_DEPTH - 1):
        deep = {"in": deep}
    assert replace(ENTRY, data=deep).canonical() == canonical(replace(ENTRY, data=deep).to_json())
    with pytest.raises(NotCanonical, match="nested"):
        replace(ENTRY, data={"in": deep}).canonical()


@pytest.mark.parametrize("value", [1.5, b"x", MOMENT, 2**53, "\ud800", {"é": 1}, {1: "a"}])
def test_value_without_canonical_form_is_refused(value: object) -> None:
    entry = Entry("party.registered", "trainer", MOMENT, MOMENT, ALL, "00" * 16, {"value": value})
    with pytest.raises(NotCanonical, match="data.value"):
        entry.canonical()


def test_moment_without_zone_is_refused() -> None:
    with pytest.raises(NotCanonical, match="time zone"):
        Entry("party.registered", "trainer", datetime(2026, 3, 2), MOMENT, ALL, "00" * 16, {}).canonical()  # noqa: DTZ001


def test_sealed_entry_is_read_by_its_seat_at_once_and_by_all_after_opening() -> None:
    audience = Audience.only("tenderer-1", after="tender-1")
    assert audience.includes({"tenderer-1", "auditor"}, set())
    assert not audience.includes({"tenderer-2", "trainer"}, {"tender-2"})
    assert audience.includes(set(), {"tender-1"})


def test_entry_of_named_seats_never_becomes_public() -> None:
    audience = Audience.only("procuring-officer")
    assert audience.includes({"procuring-officer"}, set())
    assert not audience.includes({"evaluator"}, {"tender-1"})


def test_entry_for_all_is_read_without_a_seat() -> None:
    assert ENTRY.visible_to(set(), set())
