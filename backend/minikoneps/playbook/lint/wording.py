"""Checks of what people read: short hints in short sentences, and nothing about anybody who exists."""

import re
import unicodedata
from collections.abc import Iterator

from minikoneps.playbook.lint.finding import Fault, check, fault
from minikoneps.playbook.lint.sheet import Sheet, levels

LEVELS = 3
HINT = 240  # letters, without the marks written above and below them
WORDS = 20
# A word of these languages holds articles, prepositions or particles that English writes apart.
FEWER_WORDS = {"ar": 16, "ko": 14}
# These are written without spaces between words: so many letters make a word.
LETTERS_A_WORD = {"km": 5, "lo": 5, "th": 5, "my": 5, "ja": 2, "zh": 2}
SENTENCE_END = re.compile(r"(?<=[.!?؟。។៕…])\s+|\n+")
DIGITS = {ord(digit): str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}
PERSONAL = {
    "mail": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "telephone": re.compile(
        r"(?<![\w.,-])(?:\+|00)[1-9][\d ().-]{5,}\d(?!\w)"
        r"|(?<![\w.,:/-])\(?0\d{1,4}\)?[ ./-]\d{2,4}(?:[ ./-]?\d){2,}(?!\w)"
    ),
    "number": re.compile(
        r"(?<![\w-])(?:\d{2,}-\d{2,}-\d{4,}|\d{6}-\d{7}|[A-Z]{2}\d{8,12}|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}"
        r"|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|\d{11,})(?![\w-])"
    ),
}
ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)


def letters(text: str) -> int:
    """How many letters a reader sees."""
    return sum(not unicodedata.category(letter).startswith("M") for letter in text)


def words(sentence: str, language: str) -> int:
    """How many words a sentence has, in a language with or without spaces between them."""
    if language in LETTERS_A_WORD:
        seen = letters(re.sub(r"[\W_]+", "", "".join(c for c in sentence if letters(c))))
        return -(-seen // LETTERS_A_WORD[language])
    return sum(any(letter.isalnum() for letter in word) for word in sentence.split())


@check("lint.hint_long")
def hint_long(sheet: Sheet) -> Iterator[Fault]:
    """Each level of a hint is read in a glance."""
    for text in sheet.texts:
        for level in levels(text.content) if text.media == "hint" else ():
            if letters(level) > HINT:
                yield fault(text.line, size=letters(level), beginning=level[:30], most=HINT)


@check("lint.hint_levels")
def hint_levels(sheet: Sheet) -> Iterator[Fault]:
    """A hint has at most three levels: a nudge, a way, the answer."""
    for text in sheet.texts:
        if text.media == "hint" and len(levels(text.content)) not in range(1, LEVELS + 1):
            yield fault(text.line, size=len(levels(text.content)), most=LEVELS)


@check("lint.sentence_long")
def sentence_long(sheet: Sheet) -> Iterator[Fault]:
    """Sentences of hints and notes are short enough to be read while something happens."""
    most = FEWER_WORDS.get(sheet.language, WORDS)
    for text in sheet.texts:
        for level in levels(text.content) if text.media in ("hint", "note") else ():
            for sentence in SENTENCE_END.split(level):
                if words(sentence, sheet.language) > most:
                    size = words(sentence, sheet.language)
                    yield fault(text.line, size=size, beginning=sentence[:30], most=most)


@check("lint.text_mark")
def text_mark(sheet: Sheet) -> Iterator[Fault]:
    """A text is marked as a hint, as a note, or not at all."""
    for text in sheet.texts:
        if text.media not in ("", "hint", "note"):
            yield fault(text.line, mark=text.media)


@check("lint.personal_data")
def personal_data(sheet: Sheet) -> Iterator[Fault]:
    """Firms, people and figures are invented: nobody's address and nobody's number stands in a scenario."""
    for number, line in lines(sheet):
        for noun, form in PERSONAL.items():
            if found := form.search(line):
                yield fault(number, noun, found=found[0])


@check("lint.web_address")
def web_address(sheet: Sheet) -> Iterator[Fault]:
    """A scenario sends nobody elsewhere."""
    for number, line in lines(sheet):
        if ADDRESS.search(line):
            yield fault(number)


def lines(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """The lines of the file with their numbers, in European figures, one kind of space."""
    for number, line in enumerate(sheet.text.splitlines(), start=1):
        yield number, re.sub(r"[\u00a0\u202f]", " ", line.translate(DIGITS))
