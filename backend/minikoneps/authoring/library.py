"""The shelf of trainers' own scenarios: kept, named, taken back, deleted and brought back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from minikoneps.authoring import store
from minikoneps.authoring.schemas import OwnShown, OwnTextShown, TextFault, TextShown
from minikoneps.playbook.feature import NotAFeature, parsed
from minikoneps.playbook.lint.files import lint_text
from minikoneps.playbook.lint.found import Finding
from minikoneps.quizzes.library import quiz_of
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import letters
from minikoneps.workshops.own import version_name
from minikoneps.workshops.scenarios import told_by
from minikoneps.workshops.tables import OwnScenario, OwnText

MOST = 200
KEPT = 40  # versions of a text that nobody plays; the oldest go first
FOR_A_WHILE = timedelta(days=7)  # how long a deleted scenario can be brought back
UNTITLED = "…"


def title_of(text: str) -> str | None:
    """What a scenario is called, even one that is not whole."""
    try:
        name: str = parsed(text, "", "en")["feature"]["name"]
    except (NotAFeature, RecursionError):
        return None
    return name[:200] or None


def language_of(text: str) -> str:
    """The language that the first lines of a text name; English where none does."""
    for line in text.removeprefix("\ufeff").split("\n")[:5]:
        plain = line.replace(" ", "")
        if plain.startswith("#language:"):
            return plain.removeprefix("#language:").strip()[:2]
    return "en"


@dataclass(frozen=True)
class Draft:
    """A scenario to be put on the shelf: texts by language, and the file of a quiz."""

    name: str
    texts: Mapping[str, str]
    quiz: str | None = None
    origin: str | None = None


def newest_of(session: Session, own: str) -> dict[str, OwnText]:
    """The newest text of each language."""
    return {text.language: text for text in store.list_texts(session, own)}


def quiz_among(newest: Mapping[str, OwnText]) -> str | None:
    """The quiz of a scenario: that of any of its texts."""
    return next((text.quiz for text in newest.values() if text.quiz), None)


def show(session: Session, own: OwnScenario) -> OwnShown:
    """An own scenario with the newest text of each language."""
    newest = newest_of(session, own.id)
    first: dict[str, int] = {}
    for text in store.list_texts(session, own.id):
        first.setdefault(text.language, text.version)
    quiz = quiz_among(newest)
    return OwnShown(
        id=own.id,
        name=own.name,
        origin=own.origin,
        changed_at=own.changed_at,
        questions=0 if quiz is None else len(quiz_of(quiz).questions),
        texts=[_text(text, first[language] == text.version) for language, text in newest.items()],
    )


def _text(text: OwnText, first: bool) -> OwnTextShown:
    told = told_by(version_name(text), text.text)
    return OwnTextShown(
        language=text.language,
        version=text.version,
        title=text.title,
        sound=text.sound,
        first=first,
        kept_at=text.kept_at,
        scenario=version_name(text),
        pack=told.pack,
        minutes=told.minutes,
        seats=len(told.seats),
    )


def list_shown(session: Session) -> list[OwnShown]:
    """Every own scenario, the one that was changed last first."""
    return [show(session, own) for own in store.list_own(session)]


def show_text(session: Session, own: str, language: str, reader: str) -> TextShown:
    """The newest text of a language with what the checks say of it."""
    scenario, text = store.get_own(session, own), store.get_newest(session, own, language)
    return TextShown(
        own=show(session, scenario),
        language=language,
        version=text.version,
        text=text.text,
        findings=[TextFault.of(one, reader) for one in lint_text(text.text)],
    )


def begin(session: Session, draft: Draft) -> OwnScenario:
    """Put a new scenario on the shelf.

    Errors: RuleBroken("authoring.too_many").
    """
    must_have_room(session)
    now = real_now()
    own = OwnScenario(id=letters(8), name=draft.name[:200], origin=draft.origin, made_at=now, changed_at=now)
    session.add(own)
    session.flush()
    for language, text in draft.texts.items():
        keep(session, own, language, (text, draft.quiz))
    return own


def keep_all(session: Session, own: OwnScenario, texts: Mapping[str, str], quiz: str | None) -> None:
    """Keep texts, and the quiz with every text there is; without another quiz, that which was there stays."""
    newest = newest_of(session, own.id)
    asked = quiz or quiz_among(newest)
    for language, text in ({name: one.text for name, one in newest.items()} | dict(texts)).items():
        keep(session, own, language, (text, asked))


def take_quiz_away(session: Session, own: str) -> OwnScenario:
    """Let a scenario ask nothing from now on; rooms that play a version before go on asking.

    Errors: RuleBroken("authoring.not_found").
    """
    scenario = store.get_own(session, own)
    for language, text in newest_of(session, own).items():
        keep(session, scenario, language, (text.text, None))
    return scenario


def bring_quiz_back(session: Session, own: str) -> OwnScenario:
    """Let a scenario ask again what it asked last.

    Errors: RuleBroken("authoring.not_found"), RuleBroken("authoring.nothing_before").
    """
    scenario = store.get_own(session, own)
    asked = [text for text in store.list_texts(session, own) if text.quiz]
    if not asked:
        raise RuleBroken("authoring.nothing_before")
    keep_all(session, scenario, {}, max(asked, key=lambda text: text.kept_at).quiz)
    return scenario


def must_have_room(session: Session) -> None:
    """Refuse one scenario more than the shelf holds, once what was deleted long ago is cleared away.

    Errors: RuleBroken("authoring.too_many").
    """
    clear_away(session)
    if store.count_own(session) >= MOST:
        raise RuleBroken("authoring.too_many", most=MOST)


def keep(session: Session, own: OwnScenario, language: str, said: tuple[str, str | None]) -> OwnText:
    """Keep a text with its quiz as the newest version of its language; the same again is no new version."""
    text, quiz = said
    before = [one for one in store.list_texts(session, own.id) if one.language == language]
    if before and (before[-1].text, before[-1].quiz) == said:
        return before[-1]
    kept = OwnText(
        scenario=own.id,
        language=language,
        version=before[-1].version + 1 if before else 1,
        title=title_of(text) or UNTITLED,
        text=text,
        quiz=quiz,
        sound=not lint_text(text),
        kept_at=real_now(),
    )
    session.add(kept)
    own.changed_at, own.gone_at = kept.kept_at, None
    session.add(own)
    played = store.played(session)
    for old in before[: max(len(before) + 1 - KEPT, 0)]:
        if not store.is_played(old, played):
            session.delete(old)
    session.flush()
    return kept


def keep_written(session: Session, own: str, language: str, text: str, base: int) -> None:
    """Keep what somebody wrote from a version, unless another was kept meanwhile.

    Errors: RuleBroken("authoring.not_found"), RuleBroken("authoring.changed_meanwhile").
    """
    scenario, newest = store.get_own(session, own), store.get_newest(session, own, language)
    if newest.version != base:
        raise RuleBroken("authoring.changed_meanwhile")
    keep(session, scenario, language, (text, newest.quiz))


def take_back(session: Session, own: str, language: str) -> None:
    """Go back to the version before; one that a room plays stays readable there.

    Errors: RuleBroken("authoring.not_found"), RuleBroken("authoring.nothing_before").
    """
    scenario = store.get_own(session, own)
    found = [one for one in store.list_texts(session, own) if one.language == language]
    if len(found) < 2:
        raise RuleBroken("authoring.nothing_before")
    if store.is_played(found[-1], store.played(session)):
        keep(session, scenario, language, (found[-2].text, found[-2].quiz))
        return
    session.delete(found[-1])
    scenario.changed_at = real_now()
    session.add(scenario)
    session.flush()


def rename(session: Session, own: str, name: str) -> OwnScenario:
    """Call an own scenario otherwise."""
    scenario = store.get_own(session, own)
    scenario.name = name
    session.add(scenario)
    return scenario


def delete(session: Session, own: str) -> None:
    """Take a scenario off the shelf; for a while it can be brought back."""
    scenario = store.get_own(session, own)
    scenario.gone_at = real_now()
    session.add(scenario)


def bring_back(session: Session, own: str) -> OwnScenario:
    """Put a deleted scenario on the shelf again."""
    scenario = store.get_own(session, own, gone=True)
    scenario.gone_at = None
    session.add(scenario)
    return scenario


def clear_away(session: Session) -> None:
    """Forget what was deleted long ago and no room plays or played."""
    played = store.played(session)
    for own in store.list_gone(session, real_now() - FOR_A_WHILE):
        texts = store.list_texts(session, own.id)
        if not any(store.is_played(text, played) for text in texts):
            for text in texts:
                session.delete(text)
            session.flush()
            session.delete(own)


def must_be_sound(findings: list[Finding], language: str) -> None:
    """Refuse a text with faults, all of them told at once.

    Errors: RuleBroken("authoring.findings").
    """
    if findings:
        told = [TextFault.of(one, language).model_dump(by_alias=True) for one in findings[:200]]
        raise RuleBroken("authoring.findings", count=len(findings), findings=told)
