"""What is marked where the model alone says that one side frames the other."""

from __future__ import annotations

import pytest

from claimcheck.contrasts.modelled import told_otherwise
from claimcheck.datatypes import Framing, Match, Span

from .conftest import statement


def words(text: str, span: Span | None) -> str | None:
    return span and text[span.start : span.end]


def told(a: str, b: str, kinds: tuple[float, ...]) -> tuple[str, str | None, str | None] | None:
    match = Match(statement(a, "fr"), statement(b, "fr", source="b"), 0.9, 1)
    found = told_otherwise(match, Framing(0.9, kinds))
    return found and (found.kind, words(a, found.claim_span), words(b, found.evidence_span))


def test_the_kind_is_the_likeliest_that_frames() -> None:
    found = told("Le barrage a cédé.", "Ils ont vendu la digue.", (0.1, 0.2, 0.3, 0.25, 0.9, 0.9))
    assert found is not None and found[0] == "motive"


def test_a_kind_with_words_to_show_is_said_for_one_that_is_hardly_likelier_and_has_none() -> None:
    ours, theirs = "L'usine a cessé sa production.", "Ils ont fermé l'usine pour faire monter les prix."
    assert told(ours, theirs, (0.0, 0.5, 0.4, 0.0, 0, 0)) == ("motive", ours, "pour faire monter les prix")
    assert told(ours, theirs, (0.0, 0.9, 0.4, 0.0, 0, 0)) == ("evaluation", ours, theirs)


def test_judging_words_are_marked_and_the_whole_where_there_are_none() -> None:
    neutral = "Le conseil a fermé la piscine jeudi."
    judging = "Cette fermeture est un massacre."
    assert told(neutral, judging, (0.1, 0.8, 0.0, 0.0, 0, 0)) == ("evaluation", neutral, "massacre")


def test_quoted_words_stand_for_a_statement_without_listed_ones() -> None:
    quoted = "« Ils font leur cirque », dit un riverain."
    found = told("La piscine ferme.", quoted, (0.1, 0.8, 0.0, 0.0, 0, 0))
    assert found is not None and found[2] == "Ils font leur cirque"


def test_what_no_word_shows_is_told_on_the_model_s_word() -> None:
    ours, theirs = "La piscine ferme.", "Elle a fermé jeudi."
    assert told(ours, theirs, (0.1, 0.8, 0.0, 0.0, 0, 0)) == ("evaluation", ours, theirs)


def test_the_same_words_on_both_sides_are_no_contrast() -> None:
    kinds = (0.1, 0.8, 0.0, 0.0, 0, 0)
    assert told("C'est un massacre.", "Un massacre, dit-il.", kinds) is None


def test_one_quotation_on_both_sides_is_no_contrast() -> None:
    ours, theirs = "Il parle d'une « étape décisive ».", "Le ministre salue une « étape décisive »."
    assert told(ours, theirs, (0.1, 0.8, 0.0, 0.0, 0, 0)) is None


def test_one_name_in_two_languages_is_no_contrast() -> None:
    kinds = (0.9, 0.0, 0.0, 0.0, 0, 0)
    sides = statement("Elle appuie le gouvernement syrien.", "fr"), statement("It helps the government.", "en", source="b")
    assert told_otherwise(Match(*sides, 0.9, 1), Framing(0.9, kinds)) is None
    other = statement("It helps the regime.", "en", source="b")
    assert told_otherwise(Match(sides[0], other, 0.9, 1), Framing(0.9, kinds)) is not None


@pytest.mark.parametrize("text", ["«", "“”", '"a', "« »", ""])
def test_broken_quotation_marks_do_no_harm(text: str) -> None:
    found = told(text, "Rien.", (0.1, 0.8, 0.0, 0.0, 0, 0))
    assert found is not None and found[1] == text


def test_a_name_on_one_side_alone_is_no_labelling() -> None:
    labelling = (0.8, 0.1, 0.0, 0.0, 0, 0)
    assert told("Le bruit des avions s'est fait plus rare.", "L'armée a annoncé moins de frappes.", labelling) is None
    assert told("Le régime s'accroche.", "Le gouvernement s'accroche.", labelling) == ("labelling", "régime", "gouvernement")
