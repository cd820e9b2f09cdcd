"""Every select on the answers to quizzes: they lie in the control database, for they are personal."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from minikoneps.workshops.tables import QuizAnswer


def list_answers(session: Session, logs: Sequence[str], phase: str) -> dict[str, dict[str, str]]:
    """Who answered what in one of these runs; the earlier run's answers are somebody's."""
    rows = select(QuizAnswer).where(col(QuizAnswer.log).in_(logs), QuizAnswer.phase == phase)
    by_log: dict[str, dict[str, dict[str, str]]] = {}
    for row in session.exec(rows):
        by_log.setdefault(row.log, {}).setdefault(row.participant, {})[row.question] = row.choice
    found: dict[str, dict[str, str]] = {}
    for log in logs:
        for participant, answers in by_log.get(log, {}).items():
            found.setdefault(participant, answers)
    return found


def add_answers(session: Session, log: str, participant: str, phase: str, answers: Mapping[str, str]) -> None:
    """Keep somebody's answers."""
    for question, choice in answers.items():
        session.add(
            QuizAnswer(log=log, participant=participant, phase=phase, question=question, choice=choice)
        )
