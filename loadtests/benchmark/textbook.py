"""A bid endpoint as a good template would write it: the peer that ours is measured against.

One session for each request, the caller and every check by a query, then add, commit, refresh. It asks,
keeps and signs what ours does; instead of a tree its entries are chained by their hashes. It was written
before ours was made quick and is not changed since.

`python -m loadtests.benchmark.textbook --database URL --port 8001 --pool 15`
"""

import argparse
import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Any

import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import Depends, FastAPI, Header, HTTPException
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, create_engine, select, update

from loadtests.benchmark.textbook_tables import (
    Answered,
    Bid,
    BidIn,
    BidPublic,
    BidReceipt,
    Consortium,
    Debarment,
    Entry,
    Envelope,
    EnvelopeIn,
    EnvelopePublic,
    Head,
    Receipt,
    Tender,
    User,
)
from minikoneps.shared.identifiers import new_id, new_salt

PADDED, OVERHEAD = 1024, 48
KEY = Ed25519PrivateKey.from_private_bytes(sha256(b"the textbook's signing key").digest())


def open_engine(url: str, pool: int) -> Engine:
    """The engine of the whole process."""
    if not url.startswith("sqlite"):
        return create_engine(url, pool_size=pool, max_overflow=0)
    engine = create_engine(
        url, pool_size=pool, max_overflow=0, connect_args={"check_same_thread": False, "timeout": 30}
    )

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


app = FastAPI()


def get_session() -> Iterator[Session]:
    """A session for one request."""
    with Session(app.state.engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


def get_user(
    session: SessionDep, authorization: Annotated[str, Header()], seat: Annotated[str, Header()]
) -> User:
    """The bearer of a token, on the seat that the request names."""
    token = authorization.removeprefix("Bearer ")
    user = session.exec(select(User).where(User.token_sha256 == sha256(token.encode()).hexdigest())).first()
    if user is None or user.seat != seat:
        raise HTTPException(401, "no such token")
    return user


UserDep = Annotated[User, Depends(get_user)]


@app.get("/readyz")
def ready() -> dict[str, str]:
    """The server answers."""
    return {"status": "ok"}


@app.post("/api/workshops/{workshop}/tenders/{tender_id}/bids", status_code=201)
def submit_bid(
    workshop: str,
    tender_id: str,
    sent: BidIn,
    session: SessionDep,
    user: UserDep,
    idempotency_key: Annotated[str, Header(pattern=r"^[A-Za-z0-9._-]{8,64}$")],
) -> BidReceipt:
    """Take a sealed bid and give a receipt for it."""
    asked = sha256(f"{tender_id}\n{sent.model_dump_json()}".encode()).hexdigest()
    answered = session.get(Answered, (user.id, idempotency_key))
    if answered is not None:
        if answered.request_sha256 != asked:
            raise HTTPException(422, "the key was used for another request")
        return receipt_of(session, user, answered.bid)
    tender = session.get(Tender, tender_id)
    if tender is None or tender.workshop != workshop:
        raise HTTPException(404, "no such tender")
    check_may_bid(session, tender, user)
    if sent.notice_version != tender.notice_version:
        raise HTTPException(409, "the notice was amended")
    if sorted((one.stage, one.lot) for one in sent.envelopes) != sorted(
        ("bid", lot.id) for lot in tender.lots
    ):
        raise HTTPException(409, "an envelope for each lot is asked for")
    bid_id = new_id("bid")
    envelopes = [check_envelope(session, tender, user, bid_id, one) for one in sent.envelopes]

    session.execute(update(Head).values(size=Head.size + 1))  # from here on nobody else writes
    head = session.exec(select(Head)).one()
    now = datetime.now(UTC)
    if now > tender.deadline:
        raise HTTPException(409, "late")
    bid = Bid(
        id=bid_id, tender=tender.id, tenderer=user.party, notice_version=sent.notice_version, received_at=now
    )
    entry = next_entry(head, user, bid, envelopes)
    session.add(bid)
    session.add_all(envelopes)
    try:
        session.flush()
        session.add(entry)
        session.add(Answered(user=user.id, key=idempotency_key, request_sha256=asked, bid=bid.id))
        head.hash = entry.hash
        session.add(head)
        session.commit()
    except IntegrityError:
        raise HTTPException(409, "there is such a bid already") from None
    session.refresh(bid)
    return receipt_of(session, user, bid.id)


def check_may_bid(session: Session, tender: Tender, user: User) -> None:
    """Refuse who has bid, is shut out, or is bound to others."""
    if tender.cancelled:
        raise HTTPException(409, "cancelled")
    if session.exec(select(Bid.id).where(Bid.tender == tender.id, Bid.tenderer == user.party)).first():
        raise HTTPException(409, "there is such a bid already")
    now = datetime.now(UTC)
    held = select(Debarment).where(Debarment.party == user.party, Debarment.valid_from <= now)
    if session.exec(held.where(Debarment.valid_until >= now)).first():
        raise HTTPException(409, "shut out")
    if session.get(Consortium, (tender.id, user.party)):
        raise HTTPException(409, "a member does not bid alone")


def check_envelope(session: Session, tender: Tender, user: User, bid: str, sent: EnvelopeIn) -> Envelope:
    """Refuse an envelope that was sealed for anything else, or whose bytes were sent before."""
    parts = [tender.workshop, "1", tender.id, str(tender.notice_version), sent.stage, sent.lot, user.party]
    if sent.info != "|".join(["minikoneps/bid/v1", *parts, tender.opening_key]):
        raise HTTPException(409, "sealed for something else")
    try:
        ciphertext = b64decode(sent.ciphertext, validate=True)
    except ValueError:
        raise HTTPException(422, "not base64") from None
    if b64encode(ciphertext).decode() != sent.ciphertext or (len(ciphertext) - OVERHEAD) % PADDED:
        raise HTTPException(422, "badly padded")
    digest = sha256(ciphertext).hexdigest()
    if session.exec(select(Envelope.bid).where(col(Envelope.sha256) == digest)).first():
        raise HTTPException(409, "these bytes were sent before")
    return Envelope(
        bid=bid,
        stage=sent.stage,
        lot=sent.lot,
        opening_key=sent.opening_key,
        info=sent.info,
        sha256=digest,
        ciphertext=ciphertext,
    )


def next_entry(head: Head, user: User, bid: Bid, envelopes: list[Envelope]) -> Entry:
    """The next line of the book, chained to the last."""
    said = {
        "kind": "bid.received",
        "seat": user.seat,
        "recorded_at": bid.received_at.isoformat(),
        "salt": new_salt(),
        "bid": bid.id,
        "tender": bid.tender,
        "tenderer": bid.tenderer,
        "envelopes": [{"lot": one.lot, "info": one.info, "sha256": one.sha256} for one in envelopes],
    }
    body = json.dumps(said, sort_keys=True, separators=(",", ":"))
    return Entry(
        position=head.size,
        kind="bid.received",
        seat=user.seat,
        recorded_at=bid.received_at,
        body=body,
        hash=sha256(f"{head.hash}\n{body}".encode()).hexdigest(),
        bid=bid.id,
    )


def receipt_of(session: Session, user: User, bid_id: str) -> BidReceipt:
    """A bid with the signature on its entry."""
    bid = session.get_one(Bid, bid_id)
    entry = session.exec(select(Entry).where(Entry.bid == bid.id)).one()
    shown = BidPublic(
        id=bid.id,
        tender=bid.tender,
        tenderer=bid.tenderer,
        tenderer_name=user.party_name,
        status=bid.status,
        received_at=bid.received_at,
        notice_version=bid.notice_version,
        envelopes=[
            EnvelopePublic(lot=one.lot, stage=one.stage, sha256=one.sha256, bytes=len(one.ciphertext))
            for one in bid.envelopes
        ],
    )
    signature = KEY.sign(f"{entry.position}\n{entry.hash}".encode()).hex()
    receipt = Receipt(entry=entry.body, index=entry.position, hash=entry.hash, signature=signature)
    return BidReceipt(bid=shown, receipt=receipt)


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--pool", type=int, default=15)
    asked = parser.parse_args()
    app.state.engine = open_engine(asked.database, asked.pool)
    uvicorn.run(app, host="127.0.0.1", port=asked.port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
