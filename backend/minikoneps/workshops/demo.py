"""The demonstration room: made by bots from the first scenario, once, and found again the next morning."""

from pathlib import Path

import httpx
from rich.console import Console

from minikoneps.playbook.player import seed
from minikoneps.settings import Postgres
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.export import list_workshops
from minikoneps.workshops.scenarios import find_scenario

SCENARIO = "first_bid"
PATIENCE = 300  # seconds that a visitor has to take a seat before its bot has bid


def prepare_demo(console: Console, folder: Path, base_url: str, database: Postgres | None = None) -> str:
    """Make the room ready to bid in unless the folder has one, and tell how to come in."""
    token = trainer_token(folder, "Console", database)
    with httpx.Client(
        base_url=base_url, headers={"Authorization": f"Bearer {token}"}, trust_env=False
    ) as client:
        rooms = list_workshops(folder, database)
        if rooms:
            slug = rooms[-1]
        else:
            with console.status("Bots prepare a room: a tender is drafted and published …"):
                slug = seed(find_scenario(SCENARIO), base_url, token)
            client.post(f"/api/workshops/{slug}/clock", json={"rate": 1}).raise_for_status()
            begun = {"scene": "act-2", "botSeconds": PATIENCE}
            client.post(f"/api/workshops/{slug}/exercise", json=begun).raise_for_status()
        room = client.get(f"/api/workshops/{slug}").raise_for_status().json()
    console.print(f"Room [bold]{room['title']}[/]: PIN [bold]{room['pin'][:4]} {room['pin'][4:]}[/]")
    console.print(f"Projector: {room['projectorLink']}")
    if room["clock"]["heldCause"]:
        console.print(
            "The clock was held while nobody was here. The trainer lets it go on in the page Clock."
        )
    return slug
