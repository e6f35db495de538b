"""Which reports are one origin, on invented dispatches."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.datatypes import Document, Source, Statement
from claimcheck.origins import Origins, origins

DISPATCH = (
    "A wall of mud swept through the valley before dawn and buried more than fifty houses along the river.",
    "Rescuers digging with shovels in thick fog had reached only half of the village by the evening.",
)
OWN = (
    "Half of the village could be reached on Tuesday, said the captain who leads the rescue in the fog.",
    "Some fifty homes lie under mud that came down from the dam in the early hours.",
)
QUOTES = (
    '"We shall rebuild every house that the mud has taken," said the mayor.',
    '"Nobody had told us about the cracks in the wall," she went on.',
    '"The company will pay for every single grave," she promised.',
)


def report(id_: str, *sentences: str, publisher: str | None = None, sha256: str = "") -> tuple[Source, list[Statement]]:
    source = Source(id_, publisher=publisher, sha256=sha256)
    return source, [Statement(f"{id_}#{n}", source, text, 0, len(text)) for n, text in enumerate(sentences)]


def groups(*reports: tuple[Source, list[Statement]]) -> tuple[tuple[str, ...], ...]:
    return origins(reports).groups


def test_reprints_are_one_origin_and_own_reports_are_not():
    result = origins([report("a", *DISPATCH), report("b", *OWN), report("c", *DISPATCH)])
    assert result.groups == (("a", "c"), ("b",))
    assert [result.of(id_) for id_ in "abc"] == [0, 1, 0]
    with pytest.raises(KeyError):
        result.of("d")


def test_two_edited_sentences_are_copy_one_is_background():
    first = DISPATCH[0].replace("more than fifty", "some fifty")
    second = DISPATCH[1].replace("thick", "dense")
    assert groups(report("a", *DISPATCH, *OWN), report("b", first, second)) == (("a", "b"),)
    assert groups(report("a", *DISPATCH, *OWN), report("b", first)) == (("a",), ("b",))


def test_a_sentence_with_one_word_changed_is_the_same_sentence():
    long = " ".join((*DISPATCH[0].rstrip(".").split(), "and", *DISPATCH[1].lower().split()))
    assert groups(report("a", long, OWN[0]), report("b", long.replace("dawn", "noon"), OWN[1])) == (("a", "b"),)


def test_one_shared_quotation_is_no_common_origin():
    quote = '"We shall rebuild every house that the mud has taken from this valley before the winter," said the mayor.'
    assert groups(report("a", DISPATCH[0], quote), report("b", OWN[1], quote)) == (("a",), ("b",))
    french = "« Nous rebâtirons chaque maison que la boue a prise à cette vallée avant l'hiver », a promis la maire."
    assert groups(report("a", DISPATCH[0], french), report("b", OWN[1], french)) == (("a",), ("b",))


def test_a_short_formula_is_no_common_origin():
    formula = "The mayor said so on Tuesday."
    assert groups(report("a", DISPATCH[0], formula), report("b", OWN[1], formula)) == (("a",), ("b",))


SHARED = "of the valley the bells rang until the priest fell asleep"
LONG = ("Nobody in the lower part", "and in the chapel a choir of eleven children sang for the dead that nobody had counted yet.")
OTHER = ("On the upper bank", "which a schoolteacher wrote down that night in a notebook found later by the river police.")


def test_an_agency_named_by_both_lowers_the_bar():
    a, b = f"{LONG[0]} {SHARED} {LONG[1]}", f"{OTHER[0]} {SHARED} {OTHER[1]}"
    assert groups(report("a", a), report("b", b)) == (("a",), ("b",))
    assert groups(report("a", f"(AFP) {a}"), report("b", f"(AFP) {b}")) == (("a", "b"),)


def test_quotations_in_the_same_order_lower_it_further():
    common = "the bells of the valley rang until noon"
    a = report("a", f"{LONG[0]} {common} {LONG[1]}", *QUOTES)
    b = report("b", f"{OTHER[0]} {common} {OTHER[1]}", *QUOTES)
    assert groups(a, b) == (("a", "b"),)
    turned = report("b", f"{OTHER[0]} {common} {OTHER[1]}", *reversed(QUOTES))
    assert groups(a, turned) == (("a",), ("b",))


def test_debris_is_not_compared():
    source, statements = report("a", DISPATCH[0])
    debris = [Statement("a#9", source, DISPATCH[1], 0, len(DISPATCH[1]), kind="boilerplate")]
    assert groups((source, [*statements, *debris]), report("b", DISPATCH[1])) == (("a",), ("b",))


def test_links_are_transitive():
    chain = [report("a", DISPATCH[0]), report("b", OWN[0]), report("c", DISPATCH[0], OWN[0])]
    assert groups(*chain) == (("a", "b", "c"),)


def test_one_publisher_is_no_link():
    assert groups(report("a", *DISPATCH, publisher="Post"), report("b", *OWN, publisher="Post")) == (("a",), ("b",))


def test_the_article_itself_is_named():
    article = Document(Source("article", sha256="f00"), " ".join(DISPATCH))
    own = [Statement("x#0", article.source, text, 0, len(text)) for text in DISPATCH]
    reports = [report("copy", *DISPATCH), report("b", *OWN), report("bytes", OWN[1], sha256="f00"), report("article", "Gone.")]
    assert origins(reports, article, own).same_text == {"copy", "bytes"}, "a name that two files share makes no copy"
    assert origins(reports).same_text == frozenset()


def test_reports_that_share_the_articles_wording_are_of_its_origin():
    article = Document(Source("article"), " ".join((*DISPATCH, OWN[0])))
    own = [Statement("x#0", article.source, text, 0, len(text)) for text in (*DISPATCH, OWN[0])]
    sibling = report("sibling", DISPATCH[0], *(f"Nobody else had ever told anything like sentence number {n} of it." for n in "abcd"))
    found = origins([sibling, report("b", OWN[1])], article, own)
    assert (found.own, found.same_text, found.groups) == ({"sibling"}, frozenset(), (("sibling",), ("b",)))


def test_a_short_copy_is_a_copy_and_a_long_report_with_the_same_sentence_is_none():
    text = "L'armée syrienne réduit ses frappes sur Alep."
    own = [Statement("x#0", Source("article"), text, 0, len(text))]
    reports = [report("copy", text, "(AFP)"), report("other", text, "Elle veut permettre aux civils de quitter les quartiers tenus.")]
    assert origins(reports, Document(Source("article"), text), own).same_text == {"copy"}


def test_writing_without_spaces_has_words_too():
    dispatch = ("叙利亚国防部周三宣布减少对阿勒颇东部的空袭和炮击。", "声明说，此举是为了让平民离开被围困的城区。")
    own = ("红十字会表示，数百名居民当天乘公共汽车离开该市。", "一名医生说，城里最后一家医院的药品已经用完。")
    assert groups(report("a", *dispatch), report("b", *own), report("c", *dispatch, "（完）")) == (("a", "c"), ("b",))


def test_nothing_gives_nothing():
    assert origins([]) == Origins((), frozenset())
    assert groups(report("a"), report("b")) == (("a",), ("b",))


POOL = (*DISPATCH, *OWN, *QUOTES, "The mayor said so.", "A choir of eleven children sang in the chapel until the morning came.")
REPORTS = st.lists(st.lists(st.sampled_from(POOL), max_size=4), min_size=1, max_size=7)


@given(REPORTS, st.randoms())
@settings(max_examples=150, deadline=None)
def test_every_source_is_in_one_group_whatever_the_order(sentences, random):
    reports = [report(f"r{n}", *texts) for n, texts in enumerate(sentences)]
    found = groups(*reports)
    assert [id_ for group in found for id_ in sorted(group)] != [] and sorted(i for g in found for i in g) == sorted(
        source.id for source, _ in reports
    )
    firsts = [min(int(id_[1:]) for id_ in group) for group in found]
    assert firsts == sorted(firsts)
    shuffled = list(reports)
    random.shuffle(shuffled)
    assert {frozenset(group) for group in groups(*shuffled)} == {frozenset(group) for group in found}


def test_two_thousand_reports_take_seconds():
    words = [f"w{n}" for n in range(997)]
    reports = [
        report(f"r{n}", *(" ".join(words[(n * 31 + k * 7 + j * j) % 997] for j in range(18)) for k in range(12)))
        for n in range(2000)
    ]
    started = time.perf_counter()
    origins(reports)
    assert time.perf_counter() - started < 60
