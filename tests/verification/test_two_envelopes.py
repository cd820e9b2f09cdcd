"""Two envelopes in a bundle: an honest course is sound, and every way of bending it has its name."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest

from minikoneps.shared.canonical import canonical
from minikoneps.verification.bundle import pack
from minikoneps.verification.check import verify
from tests.verification.checked import bundle_of, check, edit, frauds
from tests.verification.room import KEY, OPENING, TENDER
from tests.verification.two import PASSED, PRICES, TwoRoom, honest, two_bids


def found(room: TwoRoom) -> dict[str, list[str]]:
    return frauds(check(room))


def row_of(room: TwoRoom, kind: str, name: str = "bids") -> list[dict[str, object]]:
    (entry,) = [one for one in room.entries if one.kind == kind]
    rows = entry.data[name]
    assert isinstance(rows, list)
    return rows


def bent(kind: str, **changes: object) -> TwoRoom:
    """The honest course with one entry that says something else, signed anew."""
    room = honest()
    (index,) = [place for place, one in enumerate(room.entries) if one.kind == kind]
    room.rewrite(index, **changes)
    room.sign_anew()
    return room


def test_an_honest_course_is_sound_and_says_what_it_cannot_see() -> None:
    report = check(honest())

    assert frauds(report) == {}
    assert any("what first envelopes say (3)" in line for line in report.blind)


def test_the_bundle_holds_the_prices_of_those_who_passed_and_their_key_alone() -> None:
    room = honest()
    names = {row["ciphertext_sha256"] for row in room.of_stage("price") if row["bid"] in PASSED}
    bundle = bundle_of(room.export())

    assert set(bundle.envelopes) == names
    assert set(bundle.keys) == {PRICES.id}


def test_before_the_prices_are_opened_no_key_and_no_envelope_leaves() -> None:
    room = two_bids()
    room.open_first()
    bundle = bundle_of(room.export())

    assert (dict(bundle.envelopes), dict(bundle.keys)) == ({}, {})
    assert frauds(check(room)) == {}
    assert any(line.entry is not None and line.entry.kind == "bid.received" for line in bundle.lines)


def not_examined(room: TwoRoom) -> None:
    room.open_first()
    room.say("bid-a", "technical", True)
    room.say("bid-b", "technical", True)
    room.open_prices(PASSED, {"bid-c": "notResponsive"})


def never_opened(room: TwoRoom) -> None:
    room.open_prices(PASSED)


def examined_afterwards(room: TwoRoom) -> None:
    room.open_first()
    room.open_prices(PASSED)
    room.examine_first(failed=["bid-c"])


@pytest.mark.parametrize("course", [not_examined, never_opened, examined_afterwards])
def test_prices_opened_before_what_is_offered_was_judged_are_named(
    course: Callable[[TwoRoom], None],
) -> None:
    room = two_bids()
    course(room)

    assert "prices_opened_early" in found(room)


def test_prices_opened_while_the_committee_still_marks_are_named() -> None:
    room = two_bids(criteria=True)
    room.open_first()
    room.examine_first()
    room.open_prices(PASSED)

    assert "the committee closed its marks" in found(room)["prices_opened_early"][0]


def test_a_first_envelope_judged_with_the_prices_known_is_named() -> None:
    room = honest()
    room.say("bid-c", "technical", True)

    assert "bid-c" in found(room)["judged_after_prices"][0]


def test_the_price_of_one_who_failed_is_named_when_it_is_opened() -> None:
    room = two_bids()
    room.open_first()
    room.examine_first(failed=["bid-c"])
    room.open_prices([*PASSED, "bid-c"])

    assert "bid-c" in found(room)["price_of_failed_opened"][0]


def test_the_price_of_one_who_passed_is_named_when_it_is_left_shut() -> None:
    room = two_bids()
    room.open_first()
    room.examine_first(failed=["bid-c"])
    room.open_prices(["bid-a"])

    assert "bid-b" in found(room)["price_left_shut"][0]


def test_a_wrong_word_on_whose_price_stays_shut_is_named() -> None:
    (shut,) = row_of(honest(), "prices.opened", "shut")

    assert list(found(bent("prices.opened", shut=[]))) == ["shut_bent"]
    assert list(found(bent("prices.opened", shut=[{**shut, "why": "belowLeast"}]))) == ["shut_bent"]


def test_a_first_envelope_that_is_left_out_or_swapped_is_named() -> None:
    first, *others = row_of(honest(), "bids.opened")

    assert "bid_left_out" in found(bent("bids.opened", bids=others))
    swapped = [{**first, "ciphertext_sha256": "11" * 32}, *others]
    assert list(found(bent("bids.opened", bids=swapped))) == ["envelope_swapped"]
    stranger = [{**first, "tenderer": "party-tenderer-3"}, *others]
    assert list(found(bent("bids.opened", bids=stranger))) == ["wrong_tenderer"]


def test_calling_a_first_envelope_responsive_that_told_its_price_is_named() -> None:
    first, *others = row_of(honest(), "bids.opened")
    told = [{**first, "holds": ["answers", "price"]}, *others]

    assert list(found(bent("bids.opened", bids=told))) == ["examination_bent"]


def test_an_opening_with_the_other_padlock_is_named() -> None:
    assert "wrong_opening_key" in found(bent("bids.opened", opening_key=PRICES.id))
    assert "wrong_opening_key" in found(bent("prices.opened", opening_key=OPENING.id))


def test_a_bid_with_one_envelope_of_two_is_named() -> None:
    room = two_bids()
    (index, *_) = [place for place, one in enumerate(room.entries) if one.kind == "bid.received"]
    envelopes = room.entries[index].data["envelopes"]
    assert isinstance(envelopes, list)
    room.rewrite(index, envelopes=envelopes[1:])
    room.open_first()
    room.sign_anew()

    assert "wrong_stages" in found(room)


def test_the_key_of_the_first_envelopes_in_a_bundle_is_named() -> None:
    data = honest().export()
    with_both = edit(
        data,
        "opening_keys.json",
        lambda _: (
            canonical(
                {
                    key.id: {"tender": TENDER, "public": key.public.hex(), "private": key.private.hex()}
                    for key in (OPENING, PRICES)
                }
            )
            + b"\n"
        ),
    )

    assert list(frauds(verify(bundle_of(with_both), [], KEY))) == ["wrong_opening_key"]


def test_the_price_of_one_who_failed_in_a_bundle_is_named() -> None:
    room = honest()
    (shut,) = [row for row in room.of_stage("price") if row["bid"] == "bid-c"]
    name = f"envelopes/{shut['ciphertext_sha256']}.bin"
    with ZipFile(BytesIO(room.export())) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    files[name] = room.envelopes[shut["ciphertext_sha256"]]

    assert list(frauds(verify(bundle_of(pack(files)), [], KEY))) == ["envelope_not_opened"]
