"""What the bids of one transaction need to know, looked up for all of them at once, and what they bring."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlmodel import Session

from minikoneps.bids import rules, store
from minikoneps.bids.schemas import BidSent
from minikoneps.bids.store import BidTaken, EnvelopeTaken
from minikoneps.consortia.service import ask_bound, note_bids
from minikoneps.ledger.law import law_of
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.debarring import ask_debarments, day_of
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import ask_references
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.reading import read_for_good
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import ask_published


@dataclass(frozen=True)
class Wish:
    """A bid that somebody wants to hand in."""

    tender: str
    tenderer: str
    sent: BidSent


@dataclass(frozen=True, slots=True)
class Ciphertext:
    """An envelope's bytes with their SHA-256 in hexadecimal."""

    content: bytes
    sha256: str


class BidsAhead:
    """The facts for some bids, kept true while one after the other is taken; `write` keeps what was taken."""

    def __init__(self, session: Session, wishes: Sequence[Wish]) -> None:
        self._session = session
        self._read = dict(_ciphertexts(wishes))
        pairs = {(wish.tender, wish.tenderer) for wish in wishes}
        tenderers = {tenderer for _, tenderer in pairs}
        tenders = ask_published(session, {tender for tender, _ in pairs})
        standing, bound = store.ask_standing(session, pairs), ask_bound(session, pairs)
        known = store.ask_known(session, [read.sha256 for read in self._read.values()])
        names, debarments = ask_references(session, tenderers), ask_debarments(session, tenderers)
        # All of it is asked before the first answer is read: on PostgreSQL that is one way there and back.
        self.tenders, self.standing, self.bound, self.known = tenders(), standing(), bound(), known()
        self._names, self._debarments = names(), debarments()
        self._procedures = {one.id: _procedure(session, one) for one in self.tenders.values()}
        self._taken: list[tuple[BidTaken, Sequence[EnvelopeTaken]]] = []
        self._new: list[tuple[str, str]] = []

    def get_tender(self, tender: str) -> PublishedTender:
        """The published tender of that id; a draft is as unknown as an id that was made up."""
        if tender not in self.tenders:
            raise RuleBroken("tenders.not_found", tender=tender)
        return self.tenders[tender]

    def procedure(self, tender: PublishedTender) -> Procedure:
        """The procedure of a tender."""
        return self._procedures[tender.id]

    def name(self, tenderer: str) -> PartyReference:
        """A tenderer as documents name it."""
        return self._names[tenderer]

    def may_be_debarred(self, tenderer: str, at: datetime) -> bool:
        """Whether the register has something against a tenderer on the day of an instant."""
        held = [(first, last) for party, first, last in self._debarments if party == tenderer]
        return bool(held) and any(first <= day_of(self._session, at) <= last for first, last in held)

    def read(self, ciphertext: str, tender: str) -> Ciphertext:
        """An envelope's bytes with their hash; the errors of `rules.read_ciphertext`."""
        return self._read.get(ciphertext) or _hashed(rules.read_ciphertext(ciphertext, tender))

    def take(self, bid: BidTaken, envelopes: Sequence[EnvelopeTaken], *, replaces: bool) -> None:
        """Keep a bid; the next one already sees it."""
        self._taken.append((bid, envelopes))
        if not replaces:
            self._new.append((bid.tender, bid.tenderer))
        self.standing[bid.tender, bid.tenderer] = bid.id
        self.known.update(envelope.sha256 for envelope in envelopes)

    def write(self) -> None:
        """Write the bids that were taken."""
        store.add_bids(self._session, [bid for bid, _ in self._taken])
        store.add_envelopes(self._session, [one for _, envelopes in self._taken for one in envelopes])
        note_bids(self._session, self._new)
        self._taken, self._new = [], []


def _procedure(session: Session, tender: PublishedTender) -> Procedure:
    """The procedure of a tender, which a version of its notice names once for all."""
    key = ("procedure", tender.id, tender.notice_version)
    return read_for_good(session, key, lambda: law_of(session, tender.notice)[2])


def _ciphertexts(wishes: Sequence[Wish]) -> Iterator[tuple[str, Ciphertext]]:
    """What can be read of these bids' envelopes; what cannot is refused when its turn comes."""
    for wish in wishes:
        for envelope in wish.sent.envelopes:
            with suppress(RuleBroken):
                yield envelope.ciphertext, _hashed(rules.read_ciphertext(envelope.ciphertext, wish.tender))


def _hashed(content: bytes) -> Ciphertext:
    return Ciphertext(content, sha256(content).hexdigest())
