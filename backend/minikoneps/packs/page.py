"""A page about a pack for those who know the law: each figure with its source, and room for remarks."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from enum import Enum
from fractions import Fraction

from minikoneps.packs.checker import lists_of
from minikoneps.packs.figures import PLACES, Sourced
from minikoneps.packs.lines import Path
from minikoneps.packs.numbers import OrganisationNumber
from minikoneps.packs.pack import Pack
from minikoneps.packs.periods import Counting, DaysCounted
from minikoneps.packs.procedure import ProcedureRows
from minikoneps.packs.terms import Days
from minikoneps.shared.money import decimal_text

HEAD = (
    "| what | how much | for which purchases | from | until | where it was read | training value | remarks |"
)
RULE = "| --- | --- | --- | --- | --- | --- | --- | --- |"
_CONDITIONS = {field.name for field in fields(Sourced)}
TITLES = {
    "minimum_tender_days": "Shortest tender period",
    "maximum_tender_days": "Longest tender period",
    "minimum_days_after_amendment": "Shortest period after an amendment",
    "minimum_valid_bids": "Valid bids needed",
    "second_person": "Acts that take a second person",
    "prespecification_days": "Pre-specification open for comments",
    "urgent_prespecification_days": "The same where it is urgent",
    "outage": "Outage of the system",
    "failed_tender": "After a failed tender",
    "least_invited": "Invited at least",
    "joint_bids": "Consortia",
    "bid_security": "Bid security",
    "bid_security_days": "Days of a bid security beyond the bid",
    "performance_security": "Performance security",
    "standstill_days": "Standstill",
    "complaint_days": "Complaints taken for",
    "complaint_effect": "A complaint in time",
    "too_low": "Bids too low",
    "too_high": "Bids too high",
    "preference": "Local preference",
    "allowed": "May be used",
    "reserve_prices": "Reserve prices",
    "lower_limits": "Lower limit",
    "price_scores": "Price score",
    "scores": "Points",
    "bid_rigging": "Agreements on bids",
}

Lists = dict[Path, tuple[Sourced, ...]]


def page_of(pack: Pack) -> str:
    """The page in Markdown."""
    listed = {procedure.id: dict(lists_of(procedure)) for procedure in pack.procedures}
    shared = _shared(list(listed.values()))
    parts = [*_top(pack), *(_shared_part(shared) if shared else ())]
    for procedure in pack.procedures:
        own = {path: rows for path, rows in listed[procedure.id].items() if shared.get(path) != rows}
        missing = [path for path in shared if not listed[procedure.id].get(path)]
        parts += _procedure(procedure, own, missing)
    return "\n".join([*parts, *_rigging(pack), *_sources(pack)]) + "\n"


def _top(pack: Pack) -> Iterator[str]:
    yield f"# {pack.title}"
    yield f"\nThe pack `{pack.name}`, as `minikoneps packs page` wrote it; corrections go into its file."
    yield "A training value was chosen or remembered for the course and is not the law."
    yield "The last column is for the remarks of those who know it.\n"
    yield "| | |\n| --- | --- |"
    yield f"| law | {_cell(pack.law)} |"
    yield f"| body | {_cell(pack.body)} |"
    yield f"| time zone | {pack.time_zone} |"
    yield f"| currencies | {', '.join(pack.currencies)}; values below are in {pack.currencies[0]} |"
    yield f"| languages | {', '.join(pack.languages)} |"
    rest = ", ".join(day.value for day in pack.weekend)
    yield f"| days of rest | {rest}; public holidays: {pack.holidays or 'none'} |"
    if pack.notice_number:
        yield f"| number of a notice | `{pack.notice_number.value}` |"
    for what, number in (("business", pack.business_number), ("procuring entity", pack.institution_code)):
        if number:
            yield f"| number of a {what} | {_number(number)} |"
    for kind in pack.kinds:
        local = f" ({kind.local_name})" if kind.local_name else ""
        yield f"| kind of purchase | `{kind.id}`: {kind.names['en']}{local}, {', '.join(kind.categories)} |"
    yield ""


def _number(number: OrganisationNumber) -> str:
    check = f"; checked by python-stdnum {number.check}" if number.check else ""
    where = f"{_cell(number.source)}{', a training value' if number.training_value else ''}"
    return f"`{number.example}`, scheme {number.scheme}{check}; invented as `{number.invented}`; {where}"


def _shared(listed: list[Lists]) -> Lists:
    """The lists that most procedures have, and at least two."""
    counted = Counter((path, rows) for lists in listed for path, rows in lists.items() if rows)
    most: Lists = {}
    for (path, rows), times in counted.most_common():
        if times > 1 and path not in most:
            most[path] = rows
    return {path: most[path] for lists in listed for path in lists if path in most}


def _shared_part(shared: Lists) -> Iterator[str]:
    yield "## Every procedure\n"
    yield "Unless a procedure below has rows of its own.\n"
    yield from _table(shared)


def _procedure(procedure: ProcedureRows, own: Lists, missing: list[Path]) -> Iterator[str]:
    yield f"## {procedure.names['en']} (`{procedure.id}`)\n"
    romanised = f"in Latin letters {procedure.romanised_name}; in its script: to be filled in"
    name = procedure.local_name or (romanised if procedure.romanised_name else "to be filled in")
    until = f" until {procedure.valid_until}" if procedure.valid_until else ""
    yield f"- local name: {name}"
    yield f"- in the page: {procedure.names['ar']} · {procedure.names['fr']}"
    yield f"- OCDS method {procedure.method}; who may bid: {procedure.who_may_bid}"
    yield f"- envelopes: {' + '.join(procedure.envelopes)}; lots: up to {procedure.most_lots}"
    yield f"- award: {procedure.award.name}{_award_words(procedure)}; ties: {procedure.ties}"
    yield f"- an unanswered question and the end of the enquiries: {procedure.unanswered_enquiries}"
    yield f"- the number of bids is shown before the closing: {procedure.bid_count_before_closing}"
    if procedure.blind_tenderers:
        yield "- who marks the bids sees letters in the place of tenderers' names"
    yield f"- in force from {procedure.valid_from or 'always'}{until}; read in: {procedure.source}"
    yield f"- {'a training value' if procedure.training_value else 'as read'}\n"
    rows = {path: listed for path, listed in own.items() if listed}
    if rows:
        yield from _table(rows)
    if missing:
        yield f"Without: {', '.join(_title(path).lower() for path in missing)}.\n"


def _award_words(procedure: ProcedureRows) -> str:
    words = [
        f"{name.replace('_', ' ')} {_value(name, value)}"
        for name, value in vars(procedure.award).items()
        if name != "name" and value is not None and not isinstance(value, tuple)
    ]
    return f" ({', '.join(words)})" if words else ""


def _table(lists: Lists) -> Iterator[str]:
    yield HEAD
    yield RULE
    for path, rows in lists.items():
        for row in rows:
            training = "yes" if row.training_value else "no"
            cells = (
                _title(path),
                _said(row),
                _purchases(row),
                row.valid_from,
                row.valid_until,
                row.source,
                training,
            )
            yield f"| {' | '.join(_cell(cell) for cell in cells)} | |"
    yield ""


def _title(path: Path) -> str:
    return TITLES[str(path[-1])]


def _cell(value: object) -> str:
    return "" if value is None else str(value).replace("|", "\\|").replace("\n", " ")


def _said(row: Sourced) -> str:
    """What a row says beside its conditions."""
    if isinstance(row, Days):
        return f"{row.value} {_counted(row.counting)}"
    said = {name: value for name, value in vars(row).items() if name not in _CONDITIONS and value is not None}
    if list(said) == ["value"]:
        return _value("value", said["value"])
    return (
        ", ".join(f"{name.replace('_', ' ')} {_value(name, value)}" for name, value in said.items()) or "yes"
    )


def _counted(counting: Counting) -> str:
    days = "working days" if counting.counted is DaysCounted.WORKING_DAYS else "days"
    out = [
        name for name, counts in (("first", counting.posting_day), ("last", counting.last_day)) if not counts
    ]
    without = f", {' and '.join(out)} day not counted" if out else ""
    return f"{days}{without}{'' if counting.ends_on_rest_day else ', not ending on a day of rest'}"


def _value(name: str, value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case Fraction() if "share" in name or "ratio" in name:
            return f"{decimal_text(value * 100, PLACES).rstrip('0').rstrip('.')} %"
        case Fraction():
            return _plain(value)
        case tuple():
            return ", ".join(_value(name, one) for one in value) or "none"
        case int() | str() | date():
            return str(value)
    inner = (f"{part.replace('_', ' ')} {_value(part, one)}" for part, one in vars(value).items())
    return f"({', '.join(inner)})"


def _plain(value: Fraction) -> str:
    text = decimal_text(value, PLACES)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _purchases(row: Sourced) -> str:
    bounds = (
        ("from", row.value_from),
        ("above", row.value_above),
        ("below", row.value_below),
        ("up to", row.value_upto),
    )
    words = [
        ", ".join(row.categories),
        *(f"{word} {_grouped(bound)}" for word, bound in bounds if bound is not None),
    ]
    words += [f"kind {', '.join(row.kinds)}"] if row.kinds else []
    words += [", ".join(one.value for one in row.circumstances)]
    return "; ".join(word for word in words if word) or "all"


def _grouped(bound: Fraction) -> str:
    whole, point, rest = _plain(bound).partition(".")
    return f"{int(whole):,}{point}{rest}"


def _rigging(pack: Pack) -> Iterator[str]:
    if pack.bid_rigging:
        yield "## Agreements on bids\n"
        yield "Told to whom a rival writes; no procedure follows from it.\n"
        yield from _table({("bid_rigging",): pack.bid_rigging})


def _sources(pack: Pack) -> Iterator[str]:
    yield "## Where it was read\n"
    yield "| text | written or last read |\n| --- | --- |"
    for source in pack.sources.values():
        address = f" <{source.address}>" if source.address else ""
        yield f"| {_cell(source.title)}{address} | {source.date} |"
