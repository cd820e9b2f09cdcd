"""What an import has to say: one line for each kind of problem and the field it was met in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

MOST_LINES = 2_000  # of one file; the last says that there are more
LONGEST_TEXT = 200
#: What is done about a problem.
DONE = {
    "compiledTaken": "its compiled release is taken",
    "keptBeside": "kept beside it",
    "laterLeftOut": "the later one left out",
    "leftEmpty": "left empty",
    "leftOut": "left out",
    "moved": "moved",
    "movedToParties": "moved to parties",
    "notTold": "not told",
    "nothingChanged": "nothing changed",
    "nothingTaken": "nothing taken",
    "putIntoLot": "put into lot {what}",
    "readAs": "read as {what}",
    "refused": "refused",
    "restLeftOut": "the rest left out",
    "shortened": "shortened",
}
OUT, AS = "leftOut", "readAs"
#: What was read instead, where it is a thing to be said in the reader's language.
INSTEAD = {
    "aNumber": "a number",
    "itsBeginning": "the beginning of the description",
    "itsNumber": "its number in the list",
    "itsOcidAndDate": "its ocid and date",
    "oneLot": "one lot",
}
POSITION = re.compile(r"(^|/)\d+(?=/|$)")

WORDS = {
    "alreadyImported": ("This file was imported before", "nothingChanged"),
    "amountUnfit": ("A notice cannot take the amount: its sign, decimals or currency", OUT),
    "classificationUnknown": ("The code is not of a list that a notice can name", OUT),
    "codeUnknown": ("The code is not in the standard's closed list", OUT),
    "codeWritten": ("The code is written otherwise than in the standard", AS),
    "compiledTaken": (
        "The record only links to its releases; no address is ever opened",
        "compiledTaken",
    ),
    "currencyMissing": ("No currency is given anywhere in the process", AS),
    "dateInThePast": ("The date lies in the past of the room", "leftEmpty"),
    "dateUnclear": ("The date is not a date of the calendar", OUT),
    "detailsMoved": ("An organisation is described where it is mentioned", "movedToParties"),
    "draftHolds": ("A part of the process that a notice does not have", OUT),
    "empty": ("There is nothing in it", "refused"),
    "encoding": ("The text is not UTF-8", AS),
    "formula": ("The cell holds a formula, which is never calculated here", OUT),
    "headingUnclear": ("The heading is not a path such as tender/items/0/description", OUT),
    "identifierMissing": ("An object of a list has no id", AS),
    "identifierRepeated": ("Two objects of a list have the same id", "laterLeftOut"),
    "identifierShortened": ("The id holds signs that a notice does not take", AS),
    "lotUnknown": ("The item names no lot of the tender", "putIntoLot"),
    "linksOnly": ("The record links to its releases and has no compiled release; no address is opened", OUT),
    "lotsTooMany": ("A notice takes fewer lots than that", AS),
    "itemsTooMany": ("A notice takes fewer items than that", "restLeftOut"),
    "linesTooMany": ("There is more to say of this file than fits a report", "notTold"),
    "methodOther": ("The room only knows this way to buy", AS),
    "notJson": ("It is not JSON", "refused"),
    "notOcds": ("It is neither a release nor a record nor a package of them", OUT),
    "numberUnclear": ("It is not a number that can be kept exactly", OUT),
    "olderVersion": ("The field has another place since OCDS 1.1", "moved"),
    "otherKind": ("The value is of another kind than the standard says", OUT),
    "otherSheet": ("The sheet has no column ocid or id", OUT),
    "processesSeveral": ("The file holds several processes; choose one by its ocid", OUT),
    "quantityMissing": ("The quantity is missing or cannot be used: give it before publication", AS),
    "lineNotJson": ("A line of the file is not JSON", OUT),
    "releaseOtherwise": ("A release of this id was read before with other content", "keptBeside"),
    "processMissing": ("The file tells of no such process", "nothingTaken"),
    "releaseIncomplete": ("A release needs an ocid, an id and a date", OUT),
    "tagMissing": ("The release has no tag of the standard", AS),
    "tenderMissing": ("The process has no tender yet", OUT),
    "textAsNumber": ("A number is given as a text", AS),
    "textShortened": ("The text is longer than the field of a notice", "shortened"),
    "titleMissing": ("The tender has no title", AS),
    "tooLarge": ("It is larger than what is read at once", "refused"),
    "unitMissing": ("The unit is missing", "leftEmpty"),
    "unknownField": ("The field is not in our profile of the standard", OUT),
    "versionedOnly": ("The record has a versioned release only", OUT),
    "workbookUnreadable": ("The workbook cannot be read", "refused"),
    "zipBomb": ("The workbook unpacks to far more than its size", "refused"),
    "zoneMissing": ("The time names no zone", AS),
    "buyerMissing": ("No buyer is named: give one where it is not the procuring entity", "leftEmpty"),
    "procuringEntityOther": ("In the room its officer's procuring entity gives the notice", OUT),
}


@dataclass(frozen=True)
class Line:
    """One kind of problem in one field of a file.

    Shapes: `path` is the first place, as tender/items/0/quantity; `count` says how many there are;
    `outcome` is a key of DONE; `what` is what was read instead: a value, or a key of INSTEAD.
    """

    file: str
    path: str
    code: str
    words: str
    done: str
    outcome: str
    what: str = ""
    count: int = 1


class Report:
    """Collects lines, in the order in which they were first met."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._lines: dict[tuple[str, str, str], Line] = {}

    def say(self, code: str, path: str = "", what: str = "") -> None:
        """Note a problem at a place; `what` says what was read instead."""
        key = (code, POSITION.sub(r"\1*", path), what)
        if key not in self._lines and len(self._lines) >= MOST_LINES:
            code = "linesTooMany"
            path, what, key = "", "", (code, "", "")
        known = self._lines.get(key)
        if known is None:
            words, outcome = WORDS[code]
            done = DONE[outcome].replace("{what}", INSTEAD.get(what, what))
            self._lines[key] = Line(self.file, _shown(path), code, words, _shown(done), outcome, _shown(what))
        else:
            self._lines[key] = replace(known, count=known.count + 1)

    def __iter__(self) -> Iterator[Line]:
        return iter(self._lines.values())

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines so far."""
        return tuple(self._lines.values())


def _shown(text: str) -> str:
    """A stranger's text, harmless on a terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:LONGEST_TEXT])
