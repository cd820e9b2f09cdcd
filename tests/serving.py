"""A real server on loopback for a test, and a room in it that people and bots bid in."""

import base64
import os
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from minikoneps.app import build_app
from minikoneps.sealing.answers import Answer
from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.settings import Postgres
from minikoneps.shared.identifiers import new_id
from minikoneps.workshops.desk import trainer_link, trainer_token
from minikoneps.workshops.serving import in_background
from tests.loopback import Loopback
from tests.postgres import kept

LONG = os.environ.get("MINIKONEPS_TEST_PROFILE") == "long"  # `python3 tests --long`

SEATS = [
    {"seat": "procuring-officer", "role": "procuringOfficer", "organisation": "Hanbit City"},
    {"seat": "tenderer-1", "role": "tenderer", "organisation": "Baram Computer"},
    {"seat": "tenderer-2", "role": "tenderer", "organisation": "Haneul Systems"},
    {"seat": "tenderer-3", "role": "tenderer", "organisation": "Sol Trading"},
    {"seat": "evaluator", "role": "evaluator", "organisation": "Hanbit City"},
    {"seat": "review-body", "role": "reviewBody", "organisation": "Review Board"},
    {"seat": "auditor", "role": "auditor", "organisation": "Audit Office"},
    {"seat": "observer", "role": "observer", "organisation": "Daily Paper"},
]


@dataclass(frozen=True)
class Served:
    """A server that answers at `base_url`; `trainer_token` may do what a trainer may."""

    base_url: str
    folder: Path
    trainer_token: str
    database: Postgres | None = None

    @property
    def trainer_link(self) -> str:
        """A fresh one-time link, as the console prints it."""
        return f"{self.base_url}/trainer/{trainer_link(self.folder, self.database)}"

    def client(self, token: str | None = None, seat: str | None = None) -> httpx.Client:
        """A program that sends this token and names this seat."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        headers |= {"Seat": seat} if seat else {}
        return httpx.Client(
            base_url=self.base_url, headers=headers, trust_env=False, timeout=20, transport=Loopback()
        )


@contextmanager
def serve(folder: Path, database: Postgres | None = None) -> Iterator[Served]:
    """Serve a data folder, or a database, for the length of a test."""
    database = database or kept(folder)
    with in_background(build_app(folder, database)) as base_url:
        yield Served(base_url, folder, trainer_token(folder, "Test", database), database)


class Clients(MutableMapping[str, httpx.Client]):
    """A client for every seat; it joins when it is first asked for."""

    def __init__(self, trainer: httpx.Client, seats: list[str], join: Callable[[str], httpx.Client]) -> None:
        self._names = ["trainer", *seats]
        self._made = {"trainer": trainer}
        self._join = join

    def __getitem__(self, seat: str) -> httpx.Client:
        if seat not in self._names:
            raise KeyError(seat)
        if seat not in self._made:
            self._made[seat] = self._join(seat)
        return self._made[seat]

    def __setitem__(self, seat: str, client: httpx.Client) -> None:
        self._made[seat] = client

    def __delitem__(self, seat: str) -> None:
        self._names.remove(seat)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def sit_down(self) -> None:
        """Join on every seat now."""
        for seat in self:
            self[seat]

    def close(self) -> None:
        """Close what was opened."""
        for client in self._made.values():
            client.close()


@dataclass
class Room:
    """A workshop seen over HTTP, with a client for every seat."""

    served: Served
    slug: str
    at: Clients
    shown: dict[str, Any] = field(default_factory=dict)

    @property
    def trainer(self) -> httpx.Client:
        """The trainer's client."""
        return self.at["trainer"]

    def path(self, rest: str = "") -> str:
        """An address inside the room."""
        return f"/api/workshops/{self.slug}{rest}"

    def post(self, seat: str, rest: str, body: object = None, *, key: str | None = None) -> httpx.Response:
        """An act of a seat."""
        headers = {"Idempotency-Key": key} if key else {}
        return self.at[seat].post(self.path(rest), json={} if body is None else body, headers=headers)

    def get(self, seat: str, rest: str) -> httpx.Response:
        """What a seat sees."""
        return self.at[seat].get(self.path(rest))

    def done(self, seat: str, rest: str, body: object = None, *, key: str | None = None) -> Any:
        """An act that must succeed."""
        answer = self.post(seat, rest, body, key=key)
        assert answer.status_code in (200, 201), f"{rest}: {answer.status_code} {answer.text}"
        return answer.json()

    def publish(self, **changes: object) -> dict[str, Any]:
        """Publish a notice for forty laptops, due ten days after the workshop's start."""
        draft = self.done("procuring-officer", "/tenders", notice(**changes))
        tender: dict[str, Any] = self.done("procuring-officer", f"/tenders/{draft['id']}/publication")
        return tender

    def sealed(
        self,
        seat: str,
        tender: dict[str, Any],
        unit_price: str,
        lots: Sequence[str] | None = None,
        picks: tuple[int, ...] | None = None,
    ) -> dict[str, Any]:
        """A sealed bid of a seat, as its browser would send it."""
        return sealed_bid(self.slug, tender, self.party(seat), unit_price, lots, picks)

    def bid(
        self,
        seat: str,
        tender: dict[str, Any],
        unit_price: str,
        lots: Sequence[str] | None = None,
        picks: tuple[int, ...] | None = None,
    ) -> dict[str, Any]:
        """A sealed bid that must be accepted; the answer holds bid and receipt."""
        body = self.sealed(seat, tender, unit_price, lots, picks)
        answer: dict[str, Any] = self.done(seat, f"/tenders/{tender['id']}/bids", body, key=new_id("key"))
        return answer

    def party(self, seat: str) -> str:
        """The party a seat acts for."""
        rows = self.get("trainer", "/seats").json()
        return str(next(row["party"] for row in rows if row["seat"] == seat))

    def pass_deadline(self, tender: dict[str, Any], seconds: int = 1) -> None:
        """Move the clock behind the deadline."""
        self.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": seconds}})


@contextmanager
def open_room(served: Served, *, together: bool = False, **plan: object) -> Iterator[Room]:
    """A new workshop whose clock is held, with a program for every seat, or one on all of them together."""
    trainer = served.client(served.trainer_token)
    body = {"title": "Laptops", "startsAt": "2026-03-02T09:00:00Z", "rate": 0, "seats": SEATS, **plan}
    answer = trainer.post("/api/workshops", json=body)
    assert answer.status_code == 201, answer.text
    shown = answer.json()
    rows: Any = body["seats"] or trainer.get(f"/api/workshops/{shown['slug']}/seats").json()
    seats = [str(row["seat"]) for row in rows]

    def token(group: list[str]) -> str:
        entered = {"name": group[0], "seats": group}
        joined = trainer.post(f"/api/workshops/{shown['slug']}/participants", json=entered)
        assert joined.status_code == 201, joined.text
        return str(joined.json()["token"])

    shared = token(seats) if together else None
    at = Clients(trainer, seats, lambda seat: served.client(shared or token([seat]), seat))
    try:
        yield Room(served, shown["slug"], at, shown)
    finally:
        at.close()


def notice(**changes: object) -> dict[str, object]:
    """The draft of a notice that may be published in a room that starts on 2 March 2026."""
    return {
        "title": "40 laptops for the city library",
        "description": "Delivered, unpacked and switched on.",
        "procurementMethod": "open",
        "awardCriteria": "priceOnly",
        "currency": "KRW",
        "value": {"amount": "40000000", "currency": "KRW"},
        "items": [{"id": "1", "description": "Laptop, 14 inch", "quantity": "40", "unit": "piece"}],
        "tenderPeriod": {"endDate": "2026-03-16T05:00:00Z"},
        **changes,
    }


def sealed_bid(
    workshop: str,
    tender: dict[str, Any],
    party: str,
    unit_price: str,
    lots: Sequence[str] | None = None,
    picks: tuple[int, ...] | None = None,
) -> dict[str, Any]:
    """The body of a bid at one unit price for every item of these lots, or of all."""
    chosen = [lot["id"] for lot in tender["lots"]] if lots is None else lots
    envelopes = [
        _envelope(workshop, tender, party, (lot, stage), unit_price, picks)
        for lot in chosen
        for stage in tender["procedure"]["envelopes"]
    ]
    return {"noticeVersion": tender["noticeVersion"], "envelopes": envelopes}


def _envelope(
    workshop: str,
    tender: dict[str, Any],
    party: str,
    place: tuple[str, str],
    unit_price: str,
    picks: tuple[int, ...] | None,
) -> dict[str, Any]:
    lot, stage = place
    key = (stage == "price" and tender["priceKey"]) or tender["openingKey"]
    parts = InfoParts(
        workshop=workshop,
        attempt=tender["sealInfo"]["attempt"],
        tender=tender["id"],
        notice_version=tender["noticeVersion"],
        stage=stage,
        lot=lot,
        tenderer=party,
        opening_key=key["id"],
    )
    asked = [item for item in tender["items"] if item["relatedLot"] == lot]
    lines = [(item["id"], item["quantity"], unit_price) for item in asked]
    said = next(one["answers"] for one in tender["asks"] if one["stage"] == stage)
    answers = tuple(Answer(name, f"What {name} asks for, and more.") for name in said)
    payload = BidPayload.priced(tender["currency"], lines, picks=picks, answers=answers)
    if stage not in ("bid", "price"):
        payload = BidPayload.unpriced(answers)
    ciphertext = seal(bytes.fromhex(key["publicKey"]), info(parts), payload)
    return {
        "lot": lot,
        "stage": stage,
        "openingKey": key["id"],
        "info": info(parts),
        "ciphertext": base64.b64encode(ciphertext).decode(),
    }
