"""Caveats: what weakens a conclusion travels with the result and is printed wherever it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .caveat_texts import (
    areas_and_rates,
    boundaries,
    data,
    density_and_points,
    evaluation,
    harm_and_money,
    hot_spots,
    privacy,
    registers,
    surveys,
    time_and_displacement,
    zones,
)

TOPICS = (
    registers,
    data,
    boundaries,
    areas_and_rates,
    hot_spots,
    density_and_points,
    time_and_displacement,
    zones,
    evaluation,
    harm_and_money,
    surveys,
    privacy,
)
TEMPLATES: dict[str, str] = {
    code: template for topic in TOPICS for code, template in topic.TEXTS.items()
}


@dataclass(frozen=True, slots=True)
class Caveat:
    """One thing that weakens a conclusion.

    Parameters
    ----------
    code : str
        A key of ``TEMPLATES``.
    facts : mapping
        What the sentence names.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in TEMPLATES:
            raise KeyError(f"no sentence for the caveat {self.code}")
        object.__setattr__(self, "facts", dict(self.facts))

    @property
    def template(self) -> str:
        """The English sentence before its facts are filled in."""
        return TEMPLATES[self.code]

    def __str__(self) -> str:
        return self.template.format(**self.facts)

    def as_dict(self) -> dict[str, object]:
        """The caveat as JSON carries it: code, facts and the English sentence."""
        return {"code": self.code, "facts": dict(self.facts), "text": str(self)}


def caveat(code: str, **facts: object) -> Caveat:
    """Make a caveat; the facts are named as the sentence names them."""
    return Caveat(code, facts)


def distinct(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    """Return the caveats in order, each once."""
    found: dict[str, Caveat] = {}
    for item in caveats:
        found.setdefault(f"{item.code} {sorted(item.facts.items(), key=str)}", item)
    return tuple(found.values())
