"""The law that a notice was published under, as far as it is known where a room is checked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from minikoneps.packs.digest import digest_of
from minikoneps.packs.figures import Category
from minikoneps.packs.loader import load_pack
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure
from minikoneps.packs.purchase import case_of
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.verification.report import Finding, note
from minikoneps.verification.story import Publication, Started


def check_laws(started: Sequence[Started]) -> Iterator[Finding]:
    """Say where the law known here is not the one that an attempt began with."""
    for one in started:
        try:
            known = digest_of(load_pack(one.pack), date.fromisoformat(one.pack_date))
        except (RuleBroken, ValueError):
            continue
        if one.pack_digest not in (None, known):
            words = (
                f"attempt {one.attempt} began with another edition of the pack {one.pack} than the one here: "
                "what was decided by its figures may seem bent; check again with the file of that time"
            )
            yield note("law_differs", words, one.index)


def find_law(started: Sequence[Started], version: Publication) -> Procedure | None:
    """The procedure that a notice names, by the pack of its attempt; None where that is not known here."""
    before = [one for one in started if one.index < version.index]
    if not before:
        return None
    said = version.record
    notice = replace(
        version.notice,
        procedure=str(said.get("procedure", "open")),
        category=cast("Category | None", said.get("main_procurement_category")),
        value=_value(said.get("value")),
        again=version.again,
    )
    try:
        pack, day = load_pack(before[-1].pack), date.fromisoformat(before[-1].pack_date)
        return pack.procedure(notice.procedure, day, case_of(notice, pack))
    except (RuleBroken, ValueError):
        return None


def find_pack(started: Sequence[Started], version: Publication) -> Pack | None:
    """The pack of the attempt that a notice was published in; None where it is not known here."""
    before = [one for one in started if one.index < version.index]
    try:
        return load_pack(before[-1].pack) if before else None
    except (RuleBroken, ValueError):
        return None


def _value(said: object) -> Money | None:
    if not isinstance(said, Mapping):
        return None
    return Money.parse(str(said.get("amount")), str(said.get("currency")))
