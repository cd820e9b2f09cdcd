"""Every list of a room: searched, kept in its address, turned round, walked by keys, and never silent."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from minikoneps.shared.identifiers import new_id
from tests.approvals.room import FIRST, SECOND, ask_to_publish, decide, publish, two_persons
from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.notices import CSV, ask, attach
from tests.browser.visitor import PHONE, token
from tests.serving import Room, Served

MANY = 6  # rows from which on a list inside a page has its tools
NAMES = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Larch"]


# Whether the focus is in the row at a place of its list.
FOCUSED = """place => {
  const row = document.activeElement?.closest("[data-rows] > li");
  return row && [...row.parentElement.children].indexOf(row) === place;
}"""


@dataclass(frozen=True)
class Walked:
    """A list, who looks at it, what is looked for in it and what is found."""

    path: str
    who: str
    word: str
    found: str
    part: str = "main"
    rows: int = MANY


LISTS = {
    "tenders": Walked("tenders", FIRST, "cedar", "Cedar desks", rows=3),
    "approvals": Walked("approvals", SECOND, "ELM", "Elm desks", rows=3),
    "seats": Walked("seats", FIRST, "gangbuk", "Gangbuk County", rows=10),
    "ledger": Walked("ledger", FIRST, "tender.published Ash", "published a notice", rows=-1),
    "documents": Walked("tenders/{tender}", FIRST, "larch", "Larch list", part="#documents"),
    "enquiries": Walked("tenders/{tender}", "tenderer-2", "of fir", "Fir?", part="#enquiries"),
    "sent bids": Walked("tenders/{tender}/bid", "tenderer-1", "{fingerprint}", "", part="main"),
}


@pytest.fixture(scope="module")
def furnished(served: Served) -> Iterator[tuple[Room, dict[str, str]]]:
    """A room with enough in each of its lists."""
    with two_persons(served, title="Lists") as room:
        tender = publish(room, title="Ash desks")
        publish(room, title="Cedar desks")
        decide(room, ask_to_publish(room, title="Elm desks"), "refusal")
        for name in NAMES:
            attach(room, tender["id"], f"{name} list", f"{name.lower()}.csv", CSV + name.encode())
            question = ask(room, "tenderer-2", tender["id"], f"{name}?", f"May it be of {name.lower()}?")
            room.done(FIRST, f"/enquiries/{question}/answer", {"answer": "It may."})
        bid = room.bid("tenderer-1", tender, "900")["bid"]
        places = {"tender": tender["id"], "fingerprint": bid["envelopes"][0]["ciphertextSha256"]}
        for price in range(901, 900 + MANY):
            body = room.sealed("tenderer-1", tender, str(price))
            bid = room.done("tenderer-1", f"/bids/{bid['id']}/replacement", body, key=new_id("key"))["bid"]
        yield room, places


def rows_of(part: Locator) -> Locator:
    return part.locator("[data-rows] > li")


def counted(part: Locator, rows: int) -> None:
    """The list has so many rows; -1 is more than one."""
    if rows < 0:
        expect(rows_of(part).nth(1)).to_be_visible()
    else:
        expect(rows_of(part)).to_have_count(rows)


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if place == 0 else pytest.mark.long) for place, name in enumerate(LISTS)],
)
def test_list_is_searched_kept_turned_and_never_silent(
    name: str, newcomer: Newcomer, furnished: tuple[Room, dict[str, str]]
) -> None:
    walked, (room, places) = LISTS[name], furnished
    visitor = newcomer(token=token(room, walked.who))
    page = visitor.open(f"/{room.slug}/{walked.path.format(**places)}")
    part = page.locator(walked.part)
    field = part.get_by_role("searchbox")
    counted(part, walked.rows)

    field.fill(walked.word.format(**places))
    expect(rows_of(part)).to_have_count(1)
    expect(rows_of(part)).to_contain_text(walked.found)
    page.reload()
    expect(rows_of(part)).to_have_count(1)
    expect(field).to_have_value(walked.word.format(**places))

    field.fill("nothing is called like this")
    expect(part.get_by_role("heading", name="Nothing in this list fits")).to_be_visible()
    part.get_by_role("button", name="Show the whole list").click()
    counted(part, walked.rows)
    expect(field).to_have_value("")

    turned(page, part)
    by_keys(page, part, field)
    assert visitor.troubles == []


def turned(page: Page, part: Locator) -> None:
    """The first row is another after a press, and the address says so."""
    first = rows_of(part).first.inner_text()
    part.get_by_role("button", name="press to turn the order round").click()
    expect(rows_of(part).first).not_to_have_text(first, use_inner_text=True)
    page.wait_for_url("**sort=**")


def by_keys(page: Page, part: Locator, field: Locator) -> None:
    """Down from the search to the rows, and up again."""
    field.focus()
    page.keyboard.press("ArrowDown")
    page.wait_for_function(FOCUSED, arg=0)
    page.keyboard.press("ArrowDown")
    page.wait_for_function(FOCUSED, arg=1)
    page.keyboard.press("Home")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()


def test_a_filter_is_kept_in_the_address_beside_the_search(
    newcomer: Newcomer, furnished: tuple[Room, dict[str, str]]
) -> None:
    room, _ = furnished
    visitor = newcomer(token=token(room, SECOND), viewport=PHONE)
    page = visitor.open(f"/{room.slug}/approvals?q=desks&status=turnedDown")

    expect(rows_of(page.locator("main"))).to_have_count(1)
    assert inaccessible(page) == []
    visitor.press("Approved")
    expect(rows_of(page.locator("main"))).to_have_count(2)
    page.wait_for_url("**status=approved**")
    assert "q=desks" in page.url
