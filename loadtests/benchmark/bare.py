"""A FastAPI endpoint that reads a bid, writes nothing and answers: what the framework alone costs."""

import argparse
from typing import Annotated

import uvicorn
from fastapi import FastAPI, Header

from loadtests.benchmark.textbook_tables import BidIn, Shape

app = FastAPI()


class Taken(Shape):
    """An answer of a few words."""

    tender: str
    key: str
    envelopes: int


@app.get("/readyz")
async def ready() -> dict[str, str]:
    """The server answers."""
    return {"status": "ok"}


@app.post("/api/workshops/{workshop}/tenders/{tender_id}/bids", status_code=201)
async def submit_bid(
    workshop: str, tender_id: str, sent: BidIn, idempotency_key: Annotated[str, Header()]
) -> Taken:
    """Read a bid and answer."""
    return Taken(tender=tender_id, key=idempotency_key, envelopes=len(sent.envelopes))


def main() -> None:
    """Serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
