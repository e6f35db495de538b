"""What the rules of date templates see of one match."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.claims.date_templates import Rules
from claimcheck.claims.numbers import value_of
from claimcheck.datatypes import DateMention

Answer = tuple[str | None, str] | None
"""The ISO value (None when unresolved) and a note; None when the words are no date."""

UNDATED: tuple[None, str] = (None, "no publication date")


@dataclass(frozen=True, slots=True)
class Reading:
    """One match: its groups, the anchor, the text before and after it, and the day spoken of last."""

    groups: dict[str, str]
    rules: Rules
    anchor: date | None
    before: str
    after: str
    last: date | None
    said: str
    text: str
    start: int
    found: tuple[DateMention, ...]

    def get(self, name: str) -> str:
        """The group's words in lower case with plain blanks, "" when absent."""
        return " ".join((self.groups.get(name) or "").lower().replace("’", "'").split())


def forward(r: Reading) -> bool:
    """Whether the words before and after, in the same clause, speak of the future."""
    if r.rules.future is None:
        return False
    before = " " + r.before.lower().replace("’", "'").rstrip()
    if before.endswith(r.rules.until):
        return True
    if r.rules.just_done and r.rules.just_done.search(before):
        return False
    clause = re.split(r"[.;:!?»”]", r.before)[-1].split()[-8:]
    opens = not clause and r.after.startswith(",")
    after = re.split(r"[.;:!?,«“]", r.after[1:] if opens else r.after)[0].split()[:6]
    return any(r.rules.future.fullmatch(word.strip(",()")) for word in [*clause, *after])


def count(r: Reading) -> float | None:
    """The number of units that a template names."""
    words = r.get("number")
    found = value_of(words, r.rules.data)
    return found if found is not None else None


def clock(r: Reading) -> str:
    """The hour said, and its minutes: "T18", "T18:15"; "" without one or when no clock shows it."""
    hour, minute = r.get("hour"), r.get("minute")
    if not hour or int(hour) > 24 or int(minute or 0) > 59:
        return ""
    return f"T{int(hour):02d}" + (f":{minute}" if minute else "")
