"""What every contestant gets: the same tenders, tenderers and sealed bids, as bytes ready to be sent.

A room is opened over HTTP as a trainer would; the many tenderers are entered straight into its databases.
"""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlmodel import Session, create_engine

from loadtests.benchmark import textbook_tables as textbook
from loadtests.server import Server
from minikoneps.ledger.act import LogName
from minikoneps.parties.tables import Party, Seat
from minikoneps.playbook.actors import Actor, Answer, Trainer
from minikoneps.playbook.sending import sending
from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.settings import Postgres
from minikoneps.shared.clock import real_now
from minikoneps.shared.database import Stores
from minikoneps.workshops.control import Control
from minikoneps.workshops.entering import hashed
from minikoneps.workshops.tables import Membership, Participant, Sitter, Token

OFFICER = "procuring-officer"
STARTS_AT = "2026-03-02T09:00:00Z"
CLOSES_AT = datetime(2026, 3, 16, 5, tzinfo=UTC)
FAR = datetime(2999, 1, 1, tzinfo=UTC)  # the textbook has the machine's time alone
ITEM = {"id": "1", "description": "Laptop, 14 inch", "quantity": "40", "unit": "piece"}


@dataclass(frozen=True)
class Tenderer:
    """Somebody who bids."""

    seat: str
    party: str
    participant: str
    token: str


@dataclass(frozen=True)
class TenderPlan:
    """A tender that takes bids."""

    id: str
    notice_version: int
    lot: str
    opening_key: str
    public_key: str


@dataclass(frozen=True)
class RoomPlan:
    """A room ready for a rush."""

    workshop: str
    trainer_token: str
    officer_token: str
    tenders: list[TenderPlan]
    tenderers: list[Tenderer]


def prepare(folder: Path, database: Postgres | None, tenders: int, tenderers: int) -> RoomPlan:
    """Open a room on a data folder or a database, publish tenders in it, and enter everybody."""
    with Server(folder, database) as server, sending(server.base_url) as send:
        token = server.trainer_token()
        trainer = Trainer(send, "", token)
        plan = {"title": "Benchmark", "startsAt": STARTS_AT, "rate": 1, "seats": [_seat(OFFICER)]}
        _granted(trainer.open_room(plan))
        joined = _granted(trainer.seat_bot(OFFICER, OFFICER))
        officer = Actor(send, trainer.workshop, joined["token"], OFFICER)
        published = [_publish(officer) for _ in range(tenders)]
    people = [_tenderer(number) for number in range(1, tenderers + 1)]
    made = RoomPlan(trainer.workshop, token, joined["token"], published, people)
    enter(folder, database, log_of(made), people)
    return made


def log_of(plan: RoomPlan) -> LogName:
    """The ledger of the room."""
    return LogName(plan.workshop, 1)


def _seat(name: str) -> dict[str, str]:
    return {"seat": name, "role": "procuringOfficer", "organisation": "Hanbit City"}


def _granted(answer: Answer) -> Any:
    if not answer.good:
        raise RuntimeError(answer.told())
    return answer.json()


def _publish(officer: Actor) -> TenderPlan:
    draft = {
        "title": "40 laptops for the city library",
        "description": "Delivered, unpacked and switched on.",
        "procurementMethod": "open",
        "awardCriteria": "priceOnly",
        "currency": "KRW",
        "value": {"amount": "40000000", "currency": "KRW"},
        "items": [ITEM],
        "tenderPeriod": {"endDate": CLOSES_AT.isoformat()},
    }
    kept = _granted(officer.act("/tenders", draft))
    shown = _granted(officer.act(f"/tenders/{kept['id']}/publication"))
    key = shown["openingKey"]
    lot = shown["lots"][0]["id"]
    return TenderPlan(shown["id"], shown["noticeVersion"], lot, key["id"], key["publicKey"])


def _tenderer(number: int) -> Tenderer:
    token = sha256(f"token of tenderer {number}".encode()).hexdigest()
    return Tenderer(f"tenderer-{number}", f"party-bench{number}", f"participant-bench{number}", token)


def enter(folder: Path, database: Postgres | None, log: LogName, people: Sequence[Tenderer]) -> None:
    """Give everybody an organisation, a seat, a token and a place in the room."""
    stores = Stores(folder, database)
    with stores.write(log.store) as session:
        session.add_all(Party(id=one.party, name=f"Office of {one.seat}") for one in people)
        session.flush()
        session.add_all(Seat(seat=one.seat, role="tenderer", party=one.party) for one in people)
        session.commit()
    stores.close()
    control, now = Control(folder, database), real_now()
    with control.write() as session:
        session.add_all(Participant(id=one.participant, name=one.seat, created_at=now) for one in people)
        session.flush()
        for one in people:
            session.add(Token(sha256=hashed(one.token), participant=one.participant, created_at=now))
            session.add(Membership(room=log.workshop, participant=one.participant, joined_at=now))
            session.add(Sitter(room=log.workshop, seat=one.seat, participant=one.participant))
    control.close()


def seed_textbook(url: str, plan: RoomPlan) -> None:
    """Make the textbook's tables and enter the same tenders and tenderers."""
    engine = create_engine(url)
    textbook.Table.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(textbook.Head(id=1, size=0, hash=""))
        for tender in plan.tenders:
            session.add(
                textbook.Tender(
                    id=tender.id,
                    workshop=plan.workshop,
                    deadline=FAR,
                    notice_version=tender.notice_version,
                    opening_key=tender.opening_key,
                )
            )
            session.flush()
            session.add(textbook.Lot(tender=tender.id, id=tender.lot))
        for one in plan.tenderers:
            hashed_token = hashed(one.token)
            named = f"Office of {one.seat}"
            user = textbook.User(
                id=one.participant,
                token_sha256=hashed_token,
                seat=one.seat,
                party=one.party,
                party_name=named,
            )
            session.add(user)
        session.commit()
    engine.dispose()


def requests(plan: RoomPlan, count: int) -> Iterator[bytes]:
    """Sealed bids as HTTP requests, each of another tenderer or on another tender."""
    pairs = ((tender, one) for one in plan.tenderers for tender in plan.tenders)
    for number, (tender, one) in zip(range(count), pairs, strict=False):
        body = json.dumps(_sealed(plan.workshop, tender, one)).encode()
        yield (
            f"POST /api/workshops/{plan.workshop}/tenders/{tender.id}/bids HTTP/1.1\r\n"
            f"Host: 127.0.0.1\r\nAuthorization: Bearer {one.token}\r\nSeat: {one.seat}\r\n"
            f"Idempotency-Key: bench-{number:08d}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        ).encode() + body


def _sealed(workshop: str, tender: TenderPlan, one: Tenderer) -> dict[str, Any]:
    parts = InfoParts(
        workshop=workshop,
        attempt=1,
        tender=tender.id,
        notice_version=tender.notice_version,
        stage="bid",
        lot=tender.lot,
        tenderer=one.party,
        opening_key=tender.opening_key,
    )
    payload = BidPayload.priced("KRW", [("1", "40", "800000")])
    ciphertext = seal(bytes.fromhex(tender.public_key), info(parts), payload)
    envelope = {
        "lot": tender.lot,
        "stage": "bid",
        "openingKey": tender.opening_key,
        "info": info(parts),
        "ciphertext": base64.b64encode(ciphertext).decode(),
    }
    return {"noticeVersion": tender.notice_version, "envelopes": [envelope]}
