"""Which files a tender takes, what they are called, and which document follows which."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from minikoneps.documents.formats import KINDS, Format, recognise
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import TenderStatus

LARGEST = 10 * 1024 * 1024
LARGEST_TOGETHER = 50 * 1024 * 1024
LONGEST_NAME = 100
TOO_LARGE = "documents.too_large"
_ENDING = re.compile(r"\.([A-Za-z][A-Za-z0-9]{0,9})$")
_UNSAFE = re.compile(r'[<>:"|?*%;]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_UNDECLARED = ("", "application/octet-stream")


class DocumentType(StrEnum):
    """What a document is for.

    Source: OCDS 1.1.5, documentType; contractDraft is of that list, too.
    """

    #: The notice as it was signed or printed.
    TENDER_NOTICE = "tenderNotice"
    #: What a tenderer needs for its bid.
    BIDDING_DOCUMENTS = "biddingDocuments"
    #: What the things to be bought must be able to do.
    TECHNICAL_SPECIFICATIONS = "technicalSpecifications"
    #: By what rule the bids are compared.
    EVALUATION_CRITERIA = "evaluationCriteria"
    #: What was asked and answered.
    CLARIFICATIONS = "clarifications"
    #: What the supplier will have to sign.
    CONTRACT_DRAFT = "contractDraft"


@dataclass(frozen=True)
class FileRead:
    """A file whose bytes, name and declared type agree.

    Shapes: `name` is safe to save under on any machine.
    """

    format: Format
    name: str


@dataclass(frozen=True)
class Replaced:
    """The document that a new one is to replace."""

    id: str
    version: int
    replaced_by: str | None


def read_file(data: bytes, name: str, declared: str) -> FileRead:
    """Read what a file is, and hold its name and its declared media type against it.

    Errors: RuleBroken with documents.empty, documents.zip_bomb, documents.unknown_format or
        documents.lying_type.
    """
    if not data:
        raise RuleBroken("documents.empty")
    base = last_part(name)
    found = recognise(data)
    if found is None:
        raise RuleBroken("documents.unknown_format", formats=", ".join(Format))
    ending = ending_of(base)
    if found is Format.TXT and ending in KINDS[Format.CSV].endings:
        found = Format.CSV
    kind = KINDS[found]
    if ending is not None and ending not in kind.endings:
        raise RuleBroken("documents.lying_type", found=found.value, said=f".{ending}")
    said = declared.partition(";")[0].strip().lower()
    if said not in (*_UNDECLARED, kind.media_type, *kind.also_called):
        raise RuleBroken("documents.lying_type", found=found.value, said=said[:80])
    return FileRead(found, safe_name(base, ending or kind.endings[0]))


def last_part(name: str) -> str:
    """Give the last part of a path as any system writes it, without what cannot be seen."""
    plain = unicodedata.normalize("NFC", name)
    visible = "".join(letter for letter in plain if unicodedata.category(letter)[0] != "C")
    return re.split(r"[/\\]", visible)[-1].strip(" .")


def ending_of(base: str) -> str | None:
    """Give the ending of a file's name in small letters, where it has one."""
    found = _ENDING.search(base)
    return None if found is None else found[1].lower()


def safe_name(base: str, ending: str) -> str:
    """Write a name under which a file can be saved on any machine.

    Units: at most 100 characters before the ending.
    """
    stem = _ENDING.sub("", base) if ending_of(base) else base
    stem = _UNSAFE.sub("_", stem)[:LONGEST_NAME].strip(" .") or "document"
    return f"{'_' if _RESERVED.match(stem) else ''}{stem}.{ending}"


def disposition(name: str) -> str:
    """Write the header that makes a browser save a file under a name and never show it.

    Source: RFC 6266 and RFC 8187.
    """
    plain = "".join(letter if " " <= letter <= "~" else "_" for letter in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def must_take_documents(tender: str, status: TenderStatus) -> None:
    """Refuse a document for a tender that takes no bids any more.

    Errors: RuleBroken("documents.tender_over").
    """
    if status not in (TenderStatus.PLANNED, TenderStatus.ACTIVE):
        raise RuleBroken("documents.tender_over", tender=tender, status=status.value)


def must_fit(tender: str, size: int, held: Mapping[str, str], bytes_held: int, sha256: str) -> None:
    """Refuse the same bytes twice under one tender, and more than a tender may hold.

    Shapes: `held` are the documents of the tender by the SHA-256 of their bytes.
    Errors: RuleBroken("documents.already_there"), RuleBroken("documents.too_many").
    """
    if sha256 in held:
        raise RuleBroken("documents.already_there", tender=tender, document=held[sha256])
    if bytes_held + size > LARGEST_TOGETHER:
        raise RuleBroken("documents.too_many", tender=tender, held=bytes_held, most=LARGEST_TOGETHER)


def next_version(before: Replaced | None) -> int:
    """Number the version that follows; only the newest version can be replaced.

    Errors: RuleBroken("documents.already_replaced").
    """
    if before is None:
        return 1
    if before.replaced_by is not None:
        raise RuleBroken("documents.already_replaced", document=before.id, replaced_by=before.replaced_by)
    return before.version + 1
