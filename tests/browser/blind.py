"""A room whose law draws reserve prices, for the screens: one tender open, one opened, one ranked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.reserve import PACK
from tests.serving import Room, Served, open_room

SOON, LATER = "2026-03-16T05:00:00Z", "2026-03-30T05:00:00Z"
# Forty times, whatever plan price is found within 2 % of 40 million: in the race, under the limit, above it.
BIDS = {"tenderer-1": ("930000", (3, 11)), "tenderer-2": ("850000", (11, 7)), "tenderer-3": ("1030000", None)}


@contextmanager
def blind_prices_room(
    served: Served, texts: dict[str, str], plan: dict[str, Any]
) -> Iterator[tuple[Room, dict[str, str]]]:
    """The room, and the ids of its tenders."""
    folder = served.folder / "packs"
    folder.mkdir(exist_ok=True)
    (folder / "blindprice.toml").write_text(PACK, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("MINIKONEPS_PACKS", str(folder))
        with open_room(served, title=texts["workshop"], pack="blindprice", **plan) as room:
            yield room, play(room, texts)


def play(room: Room, texts: dict[str, str]) -> dict[str, str]:
    """Publish three tenders, bid on two of them, open these, and rank one."""
    words = {"title": texts["title"], "description": texts["description"]}
    item = {"id": "1", "description": texts["item"], "quantity": "40", "unit": texts["unit"]}
    places = {}
    for name, deadline in (("reserve_open", LATER), ("reserve_opened", SOON), ("reserve_ranked", SOON)):
        tender = room.publish(**words, items=[item], tenderPeriod={"endDate": deadline})
        places[name] = str(tender["id"])
        for seat, (price, picks) in BIDS.items() if deadline == SOON else ():
            room.bid(seat, tender, price, picks=picks)
    room.pass_deadline({"id": places["reserve_ranked"]})
    for name in ("reserve_opened", "reserve_ranked"):
        room.done("procuring-officer", f"/tenders/{places[name]}/opening")
    ranked = f"/tenders/{places['reserve_ranked']}"
    for bid in room.get("evaluator", f"{ranked}/opening").json()["bids"]:
        finding = {"bid": bid["bid"], "lot": bid["lot"], "responsive": True, "reasons": texts["reasons"]}
        room.done("evaluator", f"{ranked}/examinations", finding)
    room.done("evaluator", f"{ranked}/ranking")
    return places
