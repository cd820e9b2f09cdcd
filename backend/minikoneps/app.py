"""Builds the web application: the stages in their order, refusals, the rooms, and the page."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

import anyio.to_thread
from fastapi import FastAPI, Response
from starlette.types import Lifespan

from minikoneps import __version__
from minikoneps.approvals import api as approvals
from minikoneps.authoring import api as authoring
from minikoneps.authoring.trying import Tries
from minikoneps.awards import api as awards
from minikoneps.awards.deciding import decide_approved
from minikoneps.bids import api as bids
from minikoneps.classifications import api as classifications
from minikoneps.classifications.lists import CodeLists
from minikoneps.committees import api as committees
from minikoneps.complaints import api as complaints
from minikoneps.consortia import api as consortia
from minikoneps.conversations import api as conversations
from minikoneps.crowds import api as crowds
from minikoneps.crowds.runner import Crowds
from minikoneps.debriefs import api as debriefs
from minikoneps.documents import api as documents
from minikoneps.documents.service import tell_published
from minikoneps.enquiries import api as enquiries
from minikoneps.evaluations import api as evaluations
from minikoneps.evaluations.progress import LongActs
from minikoneps.evaluations.service import list_presented
from minikoneps.exercises import api as exercises
from minikoneps.exercises.player import Player
from minikoneps.explanations import api as explanations
from minikoneps.failures import api as failures
from minikoneps.health import api as health
from minikoneps.ledger import api as ledger
from minikoneps.ledger.following import Followers
from minikoneps.ledger.recent import Recent
from minikoneps.negotiations import api as negotiations
from minikoneps.opendata import api as opendata
from minikoneps.opendata import public as open_data
from minikoneps.opendata.market import Market
from minikoneps.opendata.shelf import Shelf
from minikoneps.outages import api as outages
from minikoneps.packs.procedure import OfficialAct
from minikoneps.participation import api as participation
from minikoneps.parties import api as parties
from minikoneps.plans import api as plans
from minikoneps.projector import api as projector
from minikoneps.qualifications import api as qualifications
from minikoneps.quizzes import api as quizzes
from minikoneps.results import api as results
from minikoneps.settings import Postgres
from minikoneps.shared.flat import Address, Addresses, Directory, flat
from minikoneps.shared.intake import FileLimits, Intake, Place, file_limits
from minikoneps.shared.metrics import Measured
from minikoneps.shared.page import ProtectiveHeaders, serve_page
from minikoneps.shared.problems import answer_with_problems, refusals_of
from minikoneps.tenders import api as tenders
from minikoneps.tenders.approving import APPROVED
from minikoneps.tenders.service import ask_next_deadline, close_due_tenders
from minikoneps.workshops import api as workshops
from minikoneps.workshops import bundle, snapshots_api
from minikoneps.workshops import places_api as places
from minikoneps.workshops.desk import Desk
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.snapshots import keep_snapshot

INSIDE = "/api/workshops/{workshop}"
READERS = 4  # threads that read; more only keep the event loop, and so all news, waiting for its turn
AT_ONCE = 8  # requests that read: some more than threads, far fewer than a store has connections
STAGES: tuple[Addresses, ...] = (
    workshops.inside,
    ledger.router,
    places.router,
    snapshots_api.router,
    parties.router,
    classifications.router,
    approvals.router,
    plans.router,
    tenders.router,
    outages.router,
    documents.router,
    enquiries.router,
    conversations.router,
    participation.router,
    consortia.router,
    bids.router,
    committees.router,
    evaluations.router,
    qualifications.router,
    explanations.router,
    negotiations.router,
    awards.router,
    failures.router,
    complaints.router,
    opendata.router,
    bundle.router,
    crowds.router,
    exercises.router,
    quizzes.router,
    debriefs.router,
    projector.router,
    results.router,
)


def build_app(folder: Path, database: Postgres | None = None) -> FastAPI:
    """The application on one data folder, or on a PostgreSQL database."""
    rooms = Rooms(
        folder,
        database,
        before_each=[close_due_tenders],
        after_each=[tell_published],
        next_instant=ask_next_deadline,
    )
    desk = Desk(rooms)
    rivals = Crowds(rooms, desk)
    player = Player(rooms, desk, before_scene=[partial(keep_snapshot, rooms)], readable=readable)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = READERS
        rooms.start()
        player.start()
        rivals.start()
        try:
            yield
        finally:
            rivals.stop()
            player.stop()
            app.state.tries.stop()
            rooms.stop()

    def served_at(address: str) -> None:
        player.serve_at(address)
        rivals.serve_at(address)

    app = interface(lifespan)
    app.get("/api/openapi.json", include_in_schema=False)(described)
    app.state.rooms, app.state.desk, app.state.player = rooms, desk, player
    app.state.crowds, app.state.before_move = rivals, rivals.before_move
    app.state.folder, app.state.served_at = folder, served_at
    app.state.code_lists = CodeLists(folder)
    app.state.tries = Tries()
    app.state.presenter = list_presented
    app.state.executors = {**APPROVED, OfficialAct.AWARD: decide_approved}
    app.state.reading = asyncio.Semaphore(AT_ONCE)
    app.state.followers = Followers(rooms, desk, Recent(rooms.hub))
    app.state.shelf, app.state.market = Shelf(), Market(folder)
    answer_with_problems(app)
    app.state.long_acts = LongActs()
    serve_page(app)
    app.add_middleware(Intake, arrive=arriving(rooms), files=taking_files())
    app.add_middleware(ProtectiveHeaders)
    app.add_middleware(Measured)
    return app


def described() -> Response:
    """The description of the interface; to write it down takes long."""
    return Response(_description(), media_type="application/json")


@cache
def _description() -> str:
    return json.dumps(openapi(), ensure_ascii=False, separators=(",", ":"))


def taking_files() -> FileLimits:
    """The addresses that take a file."""
    return [*file_limits(INSIDE, STAGES), *file_limits("/api", [authoring.router])]


def arriving(rooms: Rooms) -> Callable[[str], Place | None]:
    """How the input layer takes a request's place in the queue of its workshop."""

    def arrive(path: str) -> Place | None:
        parts = path.split("/", 4)
        if len(parts) < 5 or parts[1:3] != ["api", "workshops"]:
            return None
        return rooms.arrive(parts[3])

    return arrive


def interface(lifespan: Lifespan[FastAPI] | None = None) -> FastAPI:
    """All addresses of the interface, without anything behind them yet."""
    app = FastAPI(
        title="minikoneps",
        summary="A training sandbox for public e-procurement: from the notice to the award.",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # it tells nobody but its own log
        lifespan=lifespan,
    )
    app.router.routes += [directory(), *addresses()]
    return app


@cache
def directory() -> Directory:
    """Where an address is found without looking through all of them."""
    return Directory(addresses())


@cache
def addresses() -> list[Address]:
    """What the stages answer to; all servers of a process share what FastAPI has built of it."""
    entering = refusals_of(
        "access.no_token", "access.two_tokens", "access.wrong_workshop", "access.wrong_seat", "platform.down"
    )
    found: list[Address] = []
    for outside in (workshops.router, projector.walls, results.public, health.router, authoring.router):
        found += flat(outside, "/api")
    for stage in STAGES:
        found += flat(stage, INSIDE, entering)
    for public in (open_data.directory, open_data.router, health.machines):
        found += flat(public)
    return found


@cache
def readable() -> tuple[str, ...]:
    """Every described address that can be read, as the description has them."""
    described = (address for address in addresses() if address.include_in_schema)
    return tuple(dict.fromkeys(address.path_format for address in described if "GET" in address.methods))


@cache
def openapi() -> dict[str, Any]:
    """The description of the interface, without starting anything."""
    return interface().openapi()
