"""Identifiers that last say nothing of what they were made from, not even that they were not drawn."""

from minikoneps.shared.identifiers import ALPHABET, lasting_id, new_id


def test_an_identifier_that_lasts_looks_like_one_that_was_drawn() -> None:
    made = [lasting_id("participant", "secret", str(number)) for number in range(100)]

    assert {len(one) for one in made} == {len(new_id("participant"))}
    assert {letter for one in made for letter in one.removeprefix("participant-")} == set(ALPHABET)


def test_it_is_the_same_for_the_same_words_alone() -> None:
    assert lasting_id("participant", "a", "b") == lasting_id("participant", "a", "b")
    assert lasting_id("participant", "a", "b") != lasting_id("participant", "ab", "")
