"""What trainers do with their own scenarios."""

from dataclasses import dataclass

from minikoneps.authoring import laws, library, store
from minikoneps.authoring.figures import change, figures_of, shown
from minikoneps.authoring.schemas import (
    Changes,
    CopyWish,
    DraftTried,
    FieldsShown,
    Kept,
    LookedAt,
    NewWish,
    OwnShown,
    TextFault,
    TextShown,
)
from minikoneps.authoring.taking import give_out as as_one_file
from minikoneps.authoring.taking import plain
from minikoneps.authoring.taking import take as take_whole
from minikoneps.authoring.trying import Tries
from minikoneps.packs.loader import pack_names
from minikoneps.playbook.lint.bounds import of_text
from minikoneps.playbook.lint.files import lint_text
from minikoneps.quizzes.library import quiz_text
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.own import PACKS, find_version
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.scenarios import scenario_names, scenario_text
from minikoneps.workshops.tables import OwnPack


@dataclass(frozen=True)
class Brought:
    """A file that somebody sent."""

    data: bytes
    file_name: str
    into: str | None
    language: str


def begin(rooms: Rooms, wish: NewWish) -> OwnShown:
    """A scenario from an empty page.

    Errors: RuleBroken("authoring.too_many").
    """
    text = f"# language: {wish.language}\n"
    with rooms.control.write(people=False) as session:
        return library.show(session, library.begin(session, library.Draft(wish.name, {wish.language: text})))


def copy(rooms: Rooms, wish: CopyWish) -> OwnShown:
    """An own copy of any scenario, with its translations and its quiz.

    Errors: RuleBroken("workshops.scenario_unknown"), RuleBroken("authoring.too_many").
    """
    texts = _told_in_every_language(rooms, wish.scenario)
    title = library.title_of(scenario_text(rooms.control, wish.scenario)) or wish.scenario
    with rooms.control.write(people=False) as session:
        draft = library.Draft(wish.name or title, texts, quiz_text(session, wish.scenario), wish.scenario)
        return library.show(session, library.begin(session, draft))


def _told_in_every_language(rooms: Rooms, name: str) -> dict[str, str]:
    with rooms.control.read() as session:
        own = find_version(session, name)
        if own is not None:
            newest = {text.language: text for text in store.list_texts(session, own.scenario)}
            return {tongue: text.text for tongue, text in newest.items()}
    story = name.rpartition("/")[2]
    told = [one for one in scenario_names() if one.rpartition("/")[2] == story]
    texts = [scenario_text(rooms.control, one) for one in dict.fromkeys([name, *told])]
    return {library.language_of(text): text for text in reversed(texts)}


def take(rooms: Rooms, wish: Brought) -> OwnShown:
    """Keep what a file brings, whole or not at all.

    Errors: those of `taking.take`, RuleBroken("authoring.too_many"), RuleBroken("authoring.not_found"),
    RuleBroken("authoring.quiz_alone").
    """
    with rooms.control.write(people=False) as session:  # before a pack is put where packs are read
        if wish.into is None:
            library.must_have_room(session)
        else:
            store.get_own(session, wish.into)
    taken = take_whole(wish.data, wish.file_name, rooms.place(PACKS), wish.language)
    if wish.into is None and not taken.texts:
        raise RuleBroken("authoring.quiz_alone")
    with rooms.control.write(people=False) as session:
        if wish.into is None:
            own = library.begin(session, library.Draft(taken.name, taken.texts, taken.quiz))
        else:
            own = store.get_own(session, wish.into)
            library.keep_all(session, own, taken.texts, taken.quiz)
        for name, text in taken.packs.items():
            if store.find_pack(session, name) is None:
                session.add(OwnPack(name=name, text=text, kept_at=real_now()))
        session.flush()
        return library.show(session, own)


def look(text: str, reader: str) -> LookedAt:
    """What the checks say of a text."""
    findings = lint_text(plain(text))
    return LookedAt(
        title=None if of_text(text, "") else library.title_of(text),
        findings=[TextFault.of(one, reader) for one in findings[:500]],
    )


def keep(rooms: Rooms, where: tuple[str, str], wish: Kept, reader: str) -> TextShown:
    """Keep a text as a draft, whatever the checks say, unless it is more than anybody plays.

    Errors: RuleBroken("authoring.not_found"), RuleBroken("authoring.changed_meanwhile"),
    RuleBroken("authoring.findings").
    """
    text = plain(wish.text)
    library.must_be_sound(of_text(text, ""), reader)
    with rooms.control.write(people=False) as session:
        library.keep_written(session, *where, text, wish.base)
        return library.show_text(session, *where, reader)


def give_out(rooms: Rooms, own: str) -> tuple[str, bytes]:
    """An own scenario as one file, and what it is called.

    Errors: RuleBroken("authoring.not_found").
    """
    with rooms.control.read() as session:
        scenario = store.get_own(session, own)
        newest = library.newest_of(session, own)
    texts = {language: text.text for language, text in newest.items()}
    return scenario.name, as_one_file(scenario.name, texts, library.quiz_among(newest))


def show_fields(rooms: Rooms, own: str, language: str) -> FieldsShown:
    """The figures and names of the newest text.

    Errors: RuleBroken("authoring.not_found").
    """
    with rooms.control.read() as session:
        scenario, text = store.get_own(session, own), store.get_newest(session, own, language)
        return FieldsShown(
            own=library.show(session, scenario),
            language=language,
            version=text.version,
            fields=shown(figures_of(text.text)),
        )


def change_fields(rooms: Rooms, where: tuple[str, str], wish: Changes, reader: str) -> FieldsShown:
    """Write other figures and names.

    Errors: those of `figures.change` and of `library.keep_written`, RuleBroken("authoring.findings").
    """
    with rooms.control.read() as session:
        newest = store.get_newest(session, *where)
    if newest.version != wish.base:
        raise RuleBroken("authoring.changed_meanwhile")
    text = change(newest.text, wish.changes)
    was = {(one.code, one.case, one.line) for one in lint_text(newest.text)}
    worse = [one for one in lint_text(text) if (one.code, one.case, one.line) not in was]
    library.must_be_sound(worse, reader)
    with rooms.control.write(people=False) as session:
        library.keep_written(session, *where, text, wish.base)
    return show_fields(rooms, *where)


def begin_try(tries: Tries, text: str, reader: str) -> DraftTried:
    """Let bots play a text that the checks find sound.

    Errors: RuleBroken("authoring.findings"), RuleBroken("authoring.busy").
    """
    draft = plain(text)
    library.must_be_sound(lint_text(draft), reader)
    return tries.begin(draft, library.language_of(draft), list_laws()).shown()


def list_laws() -> dict[str, str]:
    """The texts of all laws that a draft may name, by their names."""
    return {name: laws.text_of(name) for name in pack_names()}
