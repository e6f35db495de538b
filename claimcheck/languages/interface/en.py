"""English sentences of explanation; `{}` are the values in order."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "figures.clash": "The two texts do not give the same number: “{}” here, “{}” there.",
    "figures.match": "Both texts give the same number: “{}” and “{}”.",
    "times.clock_clash": "The two texts do not give the same time: “{}” here, “{}” there.",
    "times.clock_match": "Both texts give the same time: “{}” and “{}”.",
    "times.day_clash": "The two texts do not give the same date: “{}” here, “{}” there.",
    "times.day_match": "Both texts give the same date: “{}” and “{}”.",
    "places.clash": "The two texts do not name the same place: “{}” here, “{}” there.",
    "clefts.strange": "One text says that it was “{}”; the other does not name it.",
    "roles.clash": "The two texts do not name the same author of the act: “{}” here, “{}” there.",
    "corrections.met": "One text expressly rejects what the other states: “{}”.",
    "corrections.rejected": "One text expressly rejects “{}” for something else.",
    "quotations.match": "Both texts carry the same quotation: “{}”.",
    "polarity.opposite": "One text says “{}”, the other the opposite: “{}”.",
    "polarity.of_another": "One text says “{}”, the other “{}”, of one thing or of two.",
    "polarity.negation": "One text says it of “{}”, the other says it did not happen.",
    "polarity.denial": "One text reports a denial (“{}”) of what the other states.",
    "polarity.one_sided": "One text denies (“{}”) what the other states.",
    "same.text": "Both texts say it in the same words.",
    "nli.agreement": "Both texts report the same thing.",
    "nli.unrelated": "The two texts do not speak of the same fact.",
    "other.event": "Another event: different names, places or dates, though the words are alike.",
    "other.aspect": "The same subject, but no statement in common.",
    "abstain.weak": "Too close to call: the signs for and against the same fact balance.",
    "abstain.opposed": "Too close to call: the same fact, but whether the texts agree on it is uncertain.",
    "abstain.no_model": "Not judged: no rule applies and no model is installed.",
    "abstain.not_statement": "Not judged: a question or a line of the page, not a statement of fact.",
    "flag.update": "The count rose between the two texts: {} on {}, {} on {}.",
    "flag.framing": "The same event told in other words: “{}” here, “{}” there.",
}
