"""A room's private keys, kept in the control database and handed to its door alone."""

from minikoneps.sealing.keys import new_opening_key
from minikoneps.workshops import store
from minikoneps.workshops.control import Control
from minikoneps.workshops.tables import OpeningKey


class RoomKeys:
    """The keys of one room as its door sees them."""

    def __init__(self, control: Control, room: str, log: str) -> None:
        self._control, self._room, self._log = control, room, log
        with control.read() as session:
            self._signing = store.get_signing_key(session, room)

    def signing_key(self) -> bytes:
        """The key that signs checkpoints."""
        return self._signing

    def new_opening_key(self, tender: str, stage: str) -> tuple[str, str]:
        """Make an opening key and keep its private half; an act that fails afterwards leaves it unused."""
        made = new_opening_key()
        kept = OpeningKey(
            room=self._room, id=made.id, log=self._log, tender=tender, stage=stage, private=made.private
        )
        with self._control.write(people=False) as session:
            session.add(kept)
        return made.id, made.public.hex()

    def opening_private_key(self, key: str) -> bytes:
        """The private half of an opening key."""
        with self._control.read() as session:
            return store.get_opening_key(session, self._room, key).private
