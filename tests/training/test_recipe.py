"""Recipes: sources with licences and caps, one of them free of non-commercial data."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.training.data import BROAD, BY_NAME, TAUGHT, Source, commercial
from claimcheck.training.judge_task import JudgeTask
from claimcheck.training.model import Shape
from claimcheck.training.recipe import FINDINGS, FREE, RECIPES, TWIN, TWIN_ON, TWINS, Recipe, Stage, TwinRecipe
from claimcheck.training.tokens import Pool

NON_COMMERCIAL = {"xnli_fr", "xnli_dev_en_es", "xling_xnli_dev", "anli_devtest", "esxnli", "ocnli", "sick_fr"}


def test_every_source_states_its_licence_and_a_cap() -> None:
    assert all(source.licence and source.cap > 0 for source in BROAD)
    assert len({source.name for source in BROAD}) == len(BROAD)


def test_the_sources_known_as_non_commercial_are_flagged_and_left_out() -> None:
    assert {source.name for source in BROAD if source.non_commercial} >= NON_COMMERCIAL
    assert not {source.name for source in commercial(BROAD)} & NON_COMMERCIAL
    assert not any(source.non_commercial for stage in FREE.stages for source in stage.sources)


def test_the_second_tower_has_layers_of_the_first_to_stand_on() -> None:
    assert 0 < FINDINGS.frozen < Shape().layers


@pytest.mark.parametrize("recipe", TWINS.values(), ids=list(TWINS))
def test_the_towers_recipes_take_each_source_once_and_every_one_teaches(recipe: TwinRecipe) -> None:
    names = [source.name for source in recipe.sources]
    assert len(set(names)) == len(names) and set(names) <= set(BY_NAME)
    left = {"taught_pt", "switched"} if recipe is TWIN_ON else set()
    assert set(names) == {source.name for source in TWIN.sources} - left and {source.name for source in TAUGHT} <= {*names, *left}
    assert all(source.cap > 0 for source in recipe.sources)
    shares = [(share.first, share.second, share.both) for share in recipe.shares]
    assert all(sum(one) > 0 and max(one) <= 1 for one in shares)
    assert max(one[0] for one in shares) > 0 < max(one[1] for one in shares)


def test_recipes_go_by_their_names() -> None:
    assert all(recipe.name == name for name, recipe in RECIPES.items())


@pytest.mark.parametrize(("cap", "copies", "expected"), [(3, 1, 3), (3, 2, 6), (50, 1, 8)])
def test_a_round_takes_the_cap_and_copies(cap: int, copies: int, expected: int) -> None:
    side = np.array([5], np.int32)
    pool = Pool(((side, side),) * 10, np.zeros(10, np.int32), ("a",) * 8 + ("b",) * 2, np.zeros((10, 3), np.float32))
    stage = Stage("s", 1.0, 1e-3, (Source("a", cap, "x", copies=copies),))
    found = JudgeTask(pool).plan(stage, Recipe("r", (stage,)), (0, 0))
    rows = [int(row) for batch in found for row in batch]
    assert len(rows) == expected
    assert all(row < 8 and rows.count(row) == copies for row in rows)
    other = JudgeTask(pool).plan(stage, Recipe("r", (stage,)), (0, 1))
    assert cap == 50 or rows != [int(row) for batch in other for row in batch]
