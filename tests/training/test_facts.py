"""One fact told many ways, and one act in many lights, as pairs of statements."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from claimcheck.training.data import FACTS, read_all
from claimcheck.training.facts import lights_of, pairs_of
from claimcheck.training.leakage import Guard

FACT = {
    "event": "f1",
    "kind": "actor",
    "a": [["fr", "L'armée a monté la tente."], ["en", "Soldiers put up the tent."]],
    "b": [["es", "La carpa es obra de una ONG."]],
    "less": [["fr", "Une tente a été montée."]],
    "aside": [["en", "The tent is green."], ["fr", "Il pleut sur la tente."]],
    "slant": [["fr", "La soldatesque a planté sa tente.", "l"]],
}
LIGHT = {
    "event": "g1",
    "sober": [["fr", "La prison compte dix malades."], ["en", "Ten prisoners are ill."]],
    "slant": [["fr", "Dix hommes pourrissent derrière ces murs.", "e", "a"], ["en", "That jail is a disgrace.", "le", "u"]],
    "loaded_aside": [["fr", "Le directeur est un bourreau."]],
    "aside": [["en", "The prison was built in 1902."]],
}


def test_one_version_agrees_with_itself_and_contradicts_the_other() -> None:
    relation = {(pair["a"], pair["b"]): pair["relation"] for pair in pairs_of(FACT)}
    assert relation["L'armée a monté la tente.", "Soldiers put up the tent."] == "agreement"
    assert relation["L'armée a monté la tente.", "La carpa es obra de una ONG."] == "contradiction"
    assert relation["Une tente a été montée.", "La carpa es obra de una ONG."] == "agreement"
    assert relation["La soldatesque a planté sa tente.", "La carpa es obra de una ONG."] == "contradiction"
    found = Counter(relation.values())
    assert (found["agreement"], found["contradiction"]) == (1 + 3 + 3, 2 + 1)


def test_what_else_is_said_of_the_event_is_unrelated_and_always_the_same_part_is_taken() -> None:
    asides = [pair for pair in pairs_of(FACT) if pair["relation"] == "unrelated"]
    assert 0 < len(asides) < 9
    assert {(pair["fwd"], pair["bwd"], tuple(pair["contrasts"])) for pair in asides} == {("n", "n", ())}
    assert asides == [pair for pair in pairs_of(FACT) if pair["relation"] == "unrelated"]


def test_parties_to_a_dispute_teach_no_absence_of_framing() -> None:
    sober = [pair for pair in pairs_of(FACT) if pair["relation"] == "agreement" and "contrasts" not in pair]
    assert [pair["framing"] for pair in sober] == [False] * 4
    assert not any("framing" in pair for pair in pairs_of({**FACT, "dispute": True}))


def test_loaded_tellings_frame_the_sober_ones_and_nothing_else() -> None:
    contrasts = {(pair["a"], pair["b"]): (pair["relation"], pair["contrasts"]) for pair in lights_of(LIGHT)}
    ours, theirs = LIGHT["sober"][0][1], LIGHT["sober"][1][1]
    assert contrasts[ours, theirs] == ("agreement", [])
    assert contrasts["Dix hommes pourrissent derrière ces murs.", theirs] == ("agreement", ["evaluation"])
    assert contrasts["That jail is a disgrace.", ours] == ("unrelated", ["labelling", "evaluation"])
    assert contrasts["Le directeur est un bourreau.", ours] == ("unrelated", [])
    assert contrasts["Le directeur est un bourreau.", "That jail is a disgrace."] == ("unrelated", [])
    assert len(contrasts) == 1 + 4 + 4 + 3


def test_a_file_of_both_shapes_is_read_in_both_directions(tmp_path: Path) -> None:
    lines = (json.dumps(group) + "\n" for group in (FACT, LIGHT))
    (tmp_path / "facts_1.jsonl").write_text("".join(lines), encoding="utf-8")
    lessons = read_all(tmp_path, (FACTS,), Guard(frozenset()), tmp_path)
    assert len(lessons) == 2 * (len(list(pairs_of(FACT))) + len(list(lights_of(LIGHT))))
    assert lessons[0].targets[:3] == (-1, 0, 0)
    assert lessons[0].kinds is None, "what kind of contrast is missing is not known of two sober tellings"


@pytest.mark.parametrize("part", ["a", "less", "aside", "slant"])
def test_a_group_without_one_of_its_parts_is_an_error(part: str) -> None:
    with pytest.raises(KeyError):
        list(pairs_of({key: value for key, value in FACT.items() if key != part}))
