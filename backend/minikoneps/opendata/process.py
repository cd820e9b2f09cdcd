"""What is known of one contracting process while its releases are written."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from minikoneps.ledger.entry import Entry
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.wording import Plain
from minikoneps.packs.loader import load_pack, pack_names

TRAINING = "Training exercise, not a real tender"


@dataclass(frozen=True)
class Naming:
    """What the name of a process is made of.

    Shapes: `prefix` is an OCID prefix such as ocds-213czf, `base` the public address of the data.
    """

    prefix: str
    workshop: str
    attempt: int
    language: str
    pack: str
    base: str

    def ocid(self, beginning: str) -> str:
        """The open contracting identifier of the process that a plan or a tender began.

        Another attempt at the workshop is another process.
        """
        return f"{self.prefix}-{self.workshop}-{self.attempt}-{beginning.split('-', 1)[1]}"

    @property
    def method(self) -> str:
        """What readers must know of every process: it is an exercise, under that country's rules."""
        return f"{TRAINING}; country pack {self.pack}"

    def institution(self, party: str) -> Plain | None:
        """The code of a procuring entity, in a country that gives such."""
        codes = load_pack(self.pack).institution_code if self.pack in pack_names() else None
        return None if codes is None else {"scheme": codes.scheme, "id": codes.invent(party)}

    def method_of(self, procedure: str) -> str:
        """The same with the procedure by which a tender is run, as its country calls it."""
        pack = load_pack(self.pack) if self.pack in pack_names() else None
        known = (one.local_name for one in pack.procedures if one.id == procedure) if pack else iter(())
        name = next(known, None)
        return f"{self.method}; procedure {procedure}" + (f" ({name})" if name else "")


@dataclass(frozen=True)
class Told:
    """One release and the entry that it tells of."""

    index: int
    release: Release


@dataclass
class Process:
    """A process as told so far.

    Shapes: `beginning` is the id of the plan or tender that began it; `tender` and `notice` are empty
        before a notice; `amended` is the release that the next amendment amends.
    """

    beginning: str
    naming: Naming
    names: Mapping[str, str]
    registered: Mapping[str, Plain] = field(default_factory=dict)
    plan: Plain = field(default_factory=dict)
    #: The ocid of every process told so far, by its tender.
    ocids: dict[str, str] = field(default_factory=dict)
    tender: str = ""
    notice: Plain = field(default_factory=dict)
    amended: str = ""
    roles: dict[str, list[str]] = field(default_factory=dict)
    received_at: dict[str, str] = field(default_factory=dict)
    decided: dict[str, str] = field(default_factory=dict)
    consortia: dict[str, list[str]] = field(default_factory=dict)
    joint: dict[str, list[str]] = field(default_factory=dict)
    debarred: Mapping[str, Plain] = field(default_factory=dict)

    @property
    def ocid(self) -> str:
        """The open contracting identifier."""
        return self.naming.ocid(self.beginning)

    @property
    def tender_id(self) -> str:
        """The id under which the tender is told, from the first release to the last.

        Source: OCDS 1.1.5, tender.id: it may be the same as the ocid.
        """
        return self.ocid if self.plan else self.tender

    def refer(self, party: str) -> Plain:
        """A party as it is named outside `parties`."""
        return {"id": party, "name": self.names[party]}

    def members(self, bid: str, tenderer: str) -> list[str]:
        """Who bids with a bid: its tenderer, or all members of a consortium with the lead first.

        Source: OCDS 1.1.5, a consortium's members are listed each as a tenderer or supplier
        """
        return self.joint.get(bid, [tenderer])

    def party(self, reference: Plain, *roles: str) -> Plain:
        """A party with every role that it has had so far: a merge replaces the list.

        What it is registered for is told once: a merge would never take out what a later change drops.
        """
        known = {} if reference["id"] in self.roles else self._known(reference, roles)
        had = self.roles.setdefault(reference["id"], [])
        had += [role for role in roles if role not in had]
        shut_out = list(self.debarred.get(reference["id"], {}).values())
        if shut_out:
            known = {**known, "details": {**(known.get("details") or {}), "debarments": shut_out}}
        return {**reference, **known, "roles": list(had)}

    def _known(self, reference: Plain, roles: Collection[str]) -> Plain:
        """What is known of a party besides its name: its registration, or its code where it buys."""
        party = str(reference["id"])
        known = self.registered.get(party, {})
        identifier = known.get("identifier")
        if identifier is None and "procuringEntity" in roles:
            identifier = self.naming.institution(party)
        if identifier is None:
            return known
        return {**known, "identifier": {**identifier, "legalName": reference["name"]}}

    def amendment(self, number: str, release: str, entry: Entry) -> Plain:
        """An amendment of what was told last."""
        told = {
            "id": number,
            "date": entry.recorded_at,
            "rationale": entry.data["rationale"],
            "amendsReleaseID": self.amended,
            "releaseID": release,
        }
        self.amended = release
        return told


def keep_register(debarred: dict[str, Plain], entry: Entry) -> None:
    """Remember who is shut out of tenders, from when until when; what was lifted is told no more."""
    if entry.kind == "party.debarred":
        said = plain(entry.data)
        line = {"startDate": said["from"], "endDate": said["until"], "rationale": said["reasons"]}
        debarred.setdefault(said["party"], {})[said["debarment"]] = line
    elif entry.kind == "debarment.lifted":
        said = plain(entry.data)
        debarred.get(said["party"], {}).pop(said["debarment"], None)


def taken_out(before: list[Plain], after: list[Plain], mark: Plain) -> list[Plain]:
    """A merge never drops the member of a list, so what is not in it any more is told to be void."""
    left = {member["id"] for member in after}
    return [{"id": gone["id"], **mark} for gone in before if gone["id"] not in left]


VOID: Plain = {"quantity": Decimal(0)}


def plain(value: object) -> Plain:
    """The facts of an entry as an object.

    Errors: TypeError for anything else.
    """
    if not isinstance(value, Mapping):
        raise TypeError("an entry's data is not an object")
    return dict(value)
