"""Results over HTTP: the report, certificates, the whole workshop, and the check that anybody may ask for."""

from typing import Annotated, Any

from fastapi import Depends, Query, Request, Response

from minikoneps.debriefs.api import ATTEMPT, AttemptHere
from minikoneps.ledger.acting import View, Viewing
from minikoneps.opendata.bulk import bulk
from minikoneps.opendata.public import publishing
from minikoneps.results import awarding, service
from minikoneps.results.archive import write_archive
from minikoneps.results.certificate import Signed
from minikoneps.results.printing import print_paper
from minikoneps.results.report import Reporting, make_report, reporting, table_of
from minikoneps.results.schemas import (
    CertificateAsked,
    CertificatesChecked,
    OwnCertificate,
    PeopleNamed,
    ResultsShown,
    TermsGiven,
)
from minikoneps.results.sheets import write_csv, write_workbook
from minikoneps.results.tables import TableName
from minikoneps.results.wording import certificates_told, report_told
from minikoneps.results.words import Words, words_of
from minikoneps.shared.clock import real_now
from minikoneps.shared.downloads import attachment
from minikoneps.shared.flat import Addresses
from minikoneps.shared.languages import Language
from minikoneps.shared.problems import refusals_of
from minikoneps.workshops.asking import GIVING_WAY, RoomsHere, TrainerHere

router = Addresses(tags=["results"])
public = Addresses(tags=["results"])
PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CERTIFIED = ("debriefs.not_yet", "results.no_terms", "results.name_unfit")


def _file(kind: str) -> dict[int | str, dict[str, Any]]:
    return {200: {"content": {kind: {}}}}


async def language_of(language: Annotated[Language, Query()] = "en") -> Words:
    """The words of the language that the reader's page has."""
    return words_of(language)


WordsHere = Annotated[Words, Depends(language_of)]


def report_of(
    _trainer: TrainerHere,
    live: View,
    view: AttemptHere,
    rooms: RoomsHere,
    words: WordsHere,
    names: Annotated[bool, Query(description="With the names of people.")] = False,
) -> Reporting:
    """An attempt of the room as a report sees it; for the trainer alone."""
    return reporting(rooms, live, view, words, named=names)


ReportHere = Annotated[Reporting, Depends(report_of)]
REPORTED = refusals_of("access.trainer_only", *ATTEMPT)


def _saved(data: bytes, kind: str, view: Viewing, name: str) -> Response:
    return attachment(data, kind, f'attachment; filename="{view.log.store}.{name}"')


@router.get("/results", responses=refusals_of())
def get_results(view: View, rooms: RoomsHere, words: WordsHere) -> ResultsShown:
    """What the caller can take home from this workshop, and when."""
    return service.show_results(rooms, view, words)


@router.get(
    "/results/report.xlsx",
    response_class=Response,
    responses={**_file(XLSX), **REPORTED},
)
def get_report_workbook(report: ReportHere) -> Response:
    """The report as a workbook, a sheet for each table."""
    data = write_workbook(make_report(report), report.words, real_now())
    return _saved(data, XLSX, report.view, "report.xlsx")


@router.get(
    "/results/report.csv",
    response_class=Response,
    responses={**_file("text/csv"), **REPORTED},
)
def get_report_table(report: ReportHere, table: TableName = "tasks") -> Response:
    """One table of the report as CSV."""
    data = write_csv(table_of(report, table), report.words)
    return _saved(data, "text/csv; charset=utf-8", report.view, f"{table}.csv")


@router.get(
    "/results/report.pdf",
    response_class=Response,
    responses={**_file(PDF), **REPORTED},
)
def get_report_paper(report: ReportHere) -> Response:
    """The report to print."""
    told = report_told(make_report(report), report.words)
    return _saved(print_paper("report", told, real_now()), PDF, report.view, "report.pdf")


@router.get(
    "/results/workshop.zip",
    response_class=Response,
    responses={**_file("application/zip"), **REPORTED},
)
def get_workshop(report: ReportHere, request: Request) -> Response:
    """Everything of the workshop in one file, without anything that is sealed."""

    def open_data() -> bytes:
        return bulk(publishing(request, report.room.slug), "bulk.zip")

    data = write_archive(report, open_data, real_now())
    return _saved(data, "application/zip", report.view, "workshop.zip")


@router.put("/results/terms", responses=refusals_of("access.trainer_only", "results.name_unfit"))
def set_terms(
    _trainer: TrainerHere, given: TermsGiven, view: View, rooms: RoomsHere, words: WordsHere
) -> ResultsShown:
    """Say what stands on the certificates of this run, and whether trainees print theirs themselves."""
    awarding.set_terms(rooms, awarding.awarding(rooms, view), given.trainer, given.hours, own=given.own)
    return service.show_results(rooms, view, words)


@router.delete("/results/terms", responses=refusals_of("access.trainer_only"))
def take_terms_back(_trainer: TrainerHere, view: View, rooms: RoomsHere, words: WordsHere) -> ResultsShown:
    """Print no more certificates in this room, and forget the name that stood on them."""
    awarding.take_terms_back(rooms, awarding.awarding(rooms, view))
    return service.show_results(rooms, view, words)


@router.post(
    "/results/certificate",
    dependencies=GIVING_WAY,
    response_class=Response,
    responses={
        **_file(PDF),
        **refusals_of(*CERTIFIED, "results.trainer_prints", "results.not_seated"),
    },
)
def print_own(given: OwnCertificate, view: View, rooms: RoomsHere, words: WordsHere) -> Response:
    """The caller's own certificate under the name typed now, which is kept nowhere."""
    return _certificates(service.certify_own(rooms, view, given.name), view, words)


@router.post(
    "/results/certificates",
    dependencies=GIVING_WAY,
    response_class=Response,
    responses={
        **_file(PDF),
        **refusals_of(*CERTIFIED, "access.trainer_only", "results.person_unknown"),
    },
)
def print_for_people(
    _trainer: TrainerHere, given: PeopleNamed, view: View, rooms: RoomsHere, words: WordsHere
) -> Response:
    """The certificates of several people, a page each."""
    return _certificates(service.certify_people(rooms, view, given.people), view, words)


def _certificates(signed: list[Signed], view: Viewing, words: Words) -> Response:
    data = print_paper("certificate", certificates_told(signed, words), real_now())
    return _saved(data, PDF, view, "certificate.pdf")


@public.post("/certificates/check", responses=refusals_of("results.no_certificate"))
def check_certificates(asked: CertificateAsked, rooms: RoomsHere, words: WordsHere) -> CertificatesChecked:
    """Whether a certificate was signed by a room of this server; asked by anybody, and kept nowhere."""
    return service.check_certificates(rooms, asked.text, words)
