"""A real British notice, lived through from publication to award in five browsers."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from minikoneps.verification.text import SOUND, run
from tests.browser.conftest import Newcomer
from tests.browser.visitor import PHONE, Visitor

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT.parent / "shared" / "data" / "ocds" / "examples" / "uk_contractsfinder_release_metofc.json"
ENTITY = "Rivermouth School Board"
OFFICER, EVALUATOR = "Procuring officer", "Evaluator"


@dataclass(frozen=True)
class Offer:
    """One bidder: who, at what browser, for how much, and how that reads on a screen."""

    organisation: str
    role: str
    price: str
    shown: str
    browser: dict[str, Any] = field(default_factory=dict)


ON_A_PHONE = {"viewport": PHONE, "has_touch": True}
OFFERS = [
    Offer("Kestrel Computing", "Tenderer", "431000", "431,000.00"),
    Offer(
        "Blue Harbour Systems", "Tenderer", "398999.5", "398,999.50", {"viewport": PHONE, "has_touch": True}
    ),
    Offer("Lantern Office Supply", "مقدم عطاء", "412350.75", "412,350.75", {"locale": "ar"}),
]
WINNER = OFFERS[1]


@dataclass(frozen=True)
class Notice:
    """What the published sample says."""

    title: str
    description: str
    buyer: str
    value: str
    currency: str
    item: str
    published: datetime
    deadline: datetime
    contract: tuple[datetime, datetime]

    @classmethod
    def read(cls, path: Path) -> "Notice":
        """Take the fields that a notice of ours has."""
        release = json.loads(path.read_text(encoding="utf-8"))
        tender = release["tender"]
        start, end = (datetime.fromisoformat(one["dueDate"]) for one in tender["milestones"])
        return cls(
            title=tender["title"].strip(),
            description=tender["description"],
            buyer=release["buyer"]["name"],
            value=str(tender["value"]["amount"]),
            currency=tender["value"]["currency"],
            item=tender["items"][0]["classification"]["description"],
            published=datetime.fromisoformat(release["date"]),
            deadline=datetime.fromisoformat(tender["tenderPeriod"]["endDate"]),
            contract=(start, end),
        )


@pytest.mark.long  # the stranger goes the same way through a tender of lots
def test_real_notice_goes_from_publication_to_award_and_the_bundle_verifies(
    newcomer: Newcomer, tmp_path: Path
) -> None:
    if not SAMPLE.is_file():
        pytest.skip(f"the British sample is not on this machine: {SAMPLE}")
    notice = Notice.read(SAMPLE)
    trainer = newcomer()
    slug, projector = open_workshop(trainer)
    pin = projector.page.get_by_test_id("projector-pin").inner_text()

    officer = newcomer()
    officer.join(pin, "Trina")
    officer.take(ENTITY, OFFICER)
    publish(officer, notice)

    receipts = []
    bidders = []
    for offer in OFFERS:
        bidder = newcomer(**offer.browser)
        bidder.join(pin, offer.organisation.split()[0])
        bidder.take(offer.organisation, offer.role)
        bidder.open(f"/{slug}/tenders")
        bidder.bid(notice.title, offer.price)
        receipts.append(bidder.keep_receipt(tmp_path))
        bidders.append(bidder)

    assert len(set(receipts)) == len(OFFERS)
    tender = officer.page.url.split("/")[-1]
    nothing_sealed_shows(slug, tender, [trainer, officer, projector], bidders)

    pass_deadline(trainer)
    evaluator = newcomer()
    evaluator.join(pin, "Eve")
    evaluator.take(ENTITY, EVALUATOR)
    open_bids(officer)
    examine_and_rank(evaluator, notice)
    award(officer)
    winner = bidders[OFFERS.index(WINNER)]
    winner.open(f"/{slug}/tenders/{tender}")
    winner.follow("Read the award")
    expect(winner.page.get_by_text("Your bid won.")).to_be_visible()

    bundle = tmp_path / "bundle.zip"
    address = f"{trainer.served.base_url}/api/workshops/{slug}/bundle"
    bundle.write_bytes(trainer.context.request.get(address).body())
    text, code = run(bundle, receipts, read_fingerprint(projector))
    assert code == SOUND, text
    heard = [trouble for visitor in (trainer, officer, evaluator, *bidders) for trouble in visitor.troubles]
    assert not heard, "\n".join(heard)


def open_workshop(trainer: Visitor) -> tuple[str, Visitor]:
    """Follow the console's link, open a room with one press, and put its page on the wall."""
    trainer.page.goto(trainer.served.trainer_link)
    trainer.press("Become the trainer")
    trainer.sees_heading("A new workshop")
    trainer.press("Open the room")
    trainer.page.wait_for_url("**/room")
    slug = trainer.page.url.split("/")[-2]
    with trainer.context.expect_page() as wall:
        trainer.go("Projector")
    projector = Visitor(trainer.served, trainer.context, wall.value, troubles=trainer.troubles)
    expect(projector.page.get_by_text("Scan, or type the PIN at")).to_be_visible()
    return slug, projector


def publish(officer: Visitor, notice: Notice) -> None:
    """Type and paste the notice from the file, its dates moved to the workshop's today."""
    officer.go("Tenders")
    officer.follow("Draft a notice")
    page = officer.page
    now = datetime.fromisoformat(str(page.locator("main time").first.get_attribute("datetime")))
    shift = timedelta(days=(now - notice.published).days + 1)
    fields = {
        "Title": notice.title,
        "Description": notice.description,
        "Buyer": notice.buyer,
        "Estimated value": notice.value,
        "What": notice.item,
        "Quantity": "1",
        "Unit": "service",
    }
    for name, text in fields.items():
        page.get_by_role("textbox", name=name, exact=True).or_(
            page.get_by_role("textbox", name=f"{name} *", exact=True)
        ).fill(text)
    page.get_by_label("Currency").select_option(notice.currency)
    page.get_by_label("Deadline for bids").fill(f"{notice.deadline + shift:%Y-%m-%dT%H:%M}")
    page.get_by_label("Contract starts").fill(f"{notice.contract[0] + shift:%Y-%m-%d}")
    page.get_by_label("Contract ends").fill(f"{notice.contract[1] + shift:%Y-%m-%d}")
    officer.press("Save draft")
    expect(page.get_by_text("The deadline lies ahead")).to_be_visible()
    officer.press("Publish the notice")

    published = page.get_by_role("article")
    expect(published).to_contain_text(notice.title)
    expect(published).to_contain_text(notice.buyer)
    expect(published).to_contain_text("464,500.00 GBP")
    expect(published).to_contain_text("1. Monitoring Attribution and reanalysis")
    expect(published).to_contain_text(f"{(notice.deadline + shift):%Y}")


def nothing_sealed_shows(slug: str, tender: str, others: list[Visitor], bidders: list[Visitor]) -> None:
    """No page of anybody else shows an amount before the opening; the projector is last of the others."""
    for looker in [*others, *bidders]:
        own = OFFERS[bidders.index(looker)] if looker in bidders else None
        pages = [looker.text()]
        if looker is not others[-1]:
            looker.open(f"/{slug}/tenders/{tender}/bid")
            expect(looker.page.get_by_role("heading", level=2).first).to_be_visible()
            pages.append(looker.text())
            looker.open(f"/{slug}/ledger")
            expect(looker.page.get_by_role("listitem").first).to_be_visible()
            pages.append(looker.text())
        for offer in OFFERS:
            if offer is not own:
                assert not any(form in page for page in pages for form in (offer.price, offer.shown))


def pass_deadline(trainer: Visitor) -> None:
    """Move the clock behind the deadline."""
    trainer.go("Clock")
    trainer.press("1 second after")
    expect(trainer.page.get_by_text("No tender is open for bids.")).to_be_visible()


def open_bids(officer: Visitor) -> None:
    """Open what was sealed; the page hears of the closing by itself."""
    officer.go("Tenders")
    officer.page.get_by_role("main").get_by_role("listitem").get_by_role("link").click()
    officer.follow("Go to the opening")
    officer.press("Open the bids")
    officer.press("Show all")
    record = officer.page.get_by_role("main")
    for offer in OFFERS:
        expect(record).to_contain_text(offer.organisation)
        expect(record).to_contain_text(offer.shown)


def examine_and_rank(evaluator: Visitor, notice: Notice) -> None:
    """Find every bid responsive, with reasons, and rank them."""
    page = evaluator.page
    evaluator.go("Tenders")
    evaluator.follow(notice.title)
    evaluator.follow("Examine the bids")
    for done in range(len(OFFERS)):
        expect(page.get_by_text(f"{done} of {len(OFFERS)} examined")).to_be_visible()
        page.get_by_role("radio", name="Yes, responsive").check()
        evaluator.press("Record the examination")
    evaluator.press("Rank the bids")
    first = page.get_by_role("listitem").filter(has=page.get_by_role("img", name="Rank 1"))
    expect(first).to_contain_text(WINNER.organisation)
    expect(first).to_contain_text(WINNER.shown)


def award(officer: Visitor) -> None:
    """Award to the first ranked, with the reasons that the page offers."""
    officer.page.reload()
    officer.follow("Decide the award")
    officer.page.get_by_role("radio", name=f"Award to {WINNER.organisation}").check()
    officer.press("Decide the award")
    letter = officer.page.get_by_role("article")
    expect(letter).to_contain_text("Notice of award")
    expect(letter).to_contain_text(WINNER.organisation)
    expect(letter).to_contain_text(WINNER.shown)


def read_fingerprint(projector: Visitor) -> str:
    """The key's fingerprint as it stands on the wall."""
    foot = projector.page.get_by_text("Key of this ledger").inner_text()
    return foot.split(":", 1)[1].strip()
