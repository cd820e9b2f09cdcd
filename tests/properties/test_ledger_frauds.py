"""Any change to a bundle is found, and no honest workshop is accused."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import product
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minikoneps.verification.bundle import pack
from minikoneps.verification.check import verify
from minikoneps.verification.outside import Evidence
from minikoneps.verification.reading import BundleUnreadable
from tests.verification.checked import bundle_of, check, first_tender, frauds
from tests.verification.room import KEY, Room

prices = st.sampled_from(["0", "1", "1.5", "99.99", "100"])


@cache
def honest() -> tuple[Room, dict[str, bytes], frozenset[str]]:
    room = first_tender()
    data = room.export()
    with ZipFile(BytesIO(data)) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    found = frozenset(finding.message for finding in verify(bundle_of(data), [], KEY).findings)
    return room, files, found


@given(st.data())
def test_any_changed_byte_is_found(data: st.DataObject) -> None:
    _, files, before = honest()
    name = data.draw(st.sampled_from([name for name in files if name != "README.txt"]))
    content = bytearray(files[name])
    place = data.draw(st.integers(min_value=0, max_value=len(content) - 1))
    content[place] ^= data.draw(st.integers(min_value=1, max_value=255))
    try:
        bundle = bundle_of(pack({**files, name: bytes(content)}))
    except BundleUnreadable:
        return
    assert {finding.message for finding in verify(bundle, [], KEY).findings} != before


@pytest.mark.parametrize("name", ["bundle.json", "opening_keys.json"])
def test_no_digit_of_what_no_entry_repeats_can_be_changed_unseen(name: str) -> None:
    _, files, before = honest()
    unseen = []
    for place, bit in product(range(len(files[name])), (1, 2, 4)):
        changed = bytearray(files[name])
        changed[place] ^= bit
        try:
            bundle = bundle_of(pack({**files, name: bytes(changed)}))
        except BundleUnreadable:
            continue
        if {finding.message for finding in verify(bundle, [], KEY).findings} == before:
            unseen.append(bytes(changed))
    assert unseen == []


@given(st.data())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_past_rewritten_by_the_server_breaks_a_later_receipt(data: st.DataObject) -> None:
    honest_room, _, _ = honest()
    receipt = honest_room.receipt(data.draw(st.integers(min_value=0, max_value=25)))
    changed = data.draw(st.integers(min_value=0, max_value=receipt.index))
    other = data.draw(st.integers(min_value=0, max_value=25).filter(lambda index: index != changed))
    room = replace(honest_room, entries=[*honest_room.entries])
    what = data.draw(st.sampled_from(["rewrite", "take out", "put in", "exchange"]))
    if what == "rewrite":
        room.rewrite(changed, hand="made")
    elif what == "take out":
        del room.entries[changed]
    elif what == "put in":
        room.entries.insert(changed, replace(room.entries[other], salt="ff" * 16))
    else:
        room.entries[changed], room.entries[other] = room.entries[other], room.entries[changed]
    room.sign_anew()
    found = frauds(check(room, receipt))
    assert found.keys() & {"receipt_not_honoured", "history_rewritten", "tail_cut"}


@given(st.integers(min_value=0, max_value=25), st.data())
def test_any_cut_tail_breaks_a_later_receipt(size: int, data: st.DataObject) -> None:
    honest_room, _, _ = honest()
    receipt = honest_room.receipt(data.draw(st.integers(min_value=size, max_value=25)))
    room = replace(honest_room, entries=honest_room.entries[:size])
    room.sign_anew()
    assert "tail_cut" in frauds(check(room, receipt))


@given(st.lists(st.tuples(prices, prices, st.sampled_from(["keep", "withdraw", "replace"])), max_size=4))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_honest_workshop_is_never_accused(bids: list[tuple[str, str, str]]) -> None:
    room = Room()
    room.start()
    room.seat_all()
    room.publish()
    for number, (first, second, then) in enumerate(bids, start=1):
        room.bid(number, f"bid-{number}", [first, second])
        if then == "withdraw":
            room.withdraw(number, f"bid-{number}")
        elif then == "replace":
            room.bid(number, f"bid-{number}-again", [second, first], replaces=f"bid-{number}")
    room.close()
    room.open()
    room.evaluate()
    ranking = room.entries[-1].data["ranking"]
    assert isinstance(ranking, list)
    if ranking:
        room.award(ranking[0]["bid"])
    receipts = [room.receipt(index) for index in range(len(room.entries))]
    evidence = [Evidence("mine", receipt.checkpoint, receipt) for receipt in receipts]
    report = verify(bundle_of(room.export()), evidence, KEY)
    assert frauds(report) == {}
    assert len(room.standing()) == sum(then != "withdraw" for _, _, then in bids)
