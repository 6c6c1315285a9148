"""Harm by weights: what offences weigh, from a table with version, source and year.

After the Cambridge Crime Harm Index (Sherman, Neyroud & Neyroud 2016): each offence counts with the
days of the sentence at which guidelines start for a person without record. The weights are data of
a country and a year; none are built in.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.folding import folded
from ..core.office_toml import read_office_toml
from ..core.text import QT_TRANSLATE_NOOP

ILLUSTRATIVE = Path(__file__).resolve().parents[2] / "resources" / "harm" / "illustrative.toml"
DESCRIBED_BY = ("title", "version", "source", "year", "unit")


@dataclass(frozen=True, slots=True)
class HarmWeights:
    """What each offence weighs.

    Parameters
    ----------
    title, version, source : str
        Which table it is, and where it can be looked up.
    year : int
        The year of the law or the guideline.
    unit : str
        What a weight counts, e.g. days.
    weights : mapping of str to float
        By offence, in small letters and without accents.
    illustrative : bool
        Whether the numbers are invented.
    """

    title: str
    version: str
    source: str
    year: int
    unit: str
    weights: Mapping[str, float]
    illustrative: bool = False

    def weight(self, offence: str) -> float | None:
        """Return the weight of an offence; None, not zero, where the table has none."""
        return self.weights.get(plain(offence))


@dataclass(frozen=True, slots=True)
class Harm:
    """The harm of counted offences.

    Parameters
    ----------
    total : float
        Of all offences with a weight.
    count : float
        How many events have one.
    per_offence : float or None
        Harm divided by them.
    by_offence : mapping of str to float
        The harm of each.
    unmapped : mapping of str to float
        Counts of offences without a weight: their harm is unknown.
    """

    total: float
    count: float
    per_offence: float | None
    by_offence: Mapping[str, float]
    unmapped: Mapping[str, float]

    @property
    def shares(self) -> dict[str, float]:
        """The share of each offence in the total harm."""
        return {name: harm / self.total for name, harm in self.by_offence.items()}


def plain(offence: str) -> str:
    """Return the name of an offence as tables are compared by."""
    return " ".join(folded(offence).split())


def harm_of(counts: Mapping[str, float], weights: HarmWeights | Mapping[str, float]) -> Harm:
    """Return the harm of counts by offence.

    Parameters
    ----------
    counts : mapping of str to float
        Events by offence; prevented ones may be negative.
    weights : HarmWeights or mapping
        What an event of each weighs.
    """
    known = (
        weights.weights
        if isinstance(weights, HarmWeights)
        else {plain(name): weight for name, weight in weights.items()}
    )
    by_offence, unmapped, events = {}, {}, 0.0
    for name, count in counts.items():
        weight = known.get(plain(name))
        if weight is None:
            unmapped[name] = count
        else:
            by_offence[name] = count * weight
            events += count
    total = sum(by_offence.values())
    return Harm(total, events, total / events if events else None, by_offence, unmapped)


def read_weights(path: Path | str) -> HarmWeights:
    """Read a table of weights, a TOML file such as ``resources/harm/illustrative.toml``.

    Raises
    ------
    InputError
        When it is not there, is no TOML, does not say its source, or a weight is no number.
    """
    path = Path(path)
    declared = read_office_toml(
        path,
        QT_TRANSLATE_NOOP("convivencia", "{file} cannot be read as a table of weights: {reason}."),
    )
    for name in DESCRIBED_BY:
        if declared.get(name) in (None, ""):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file} does not say its {name}: a table of weights needs title, version, "
                    "source, year and unit.",
                ),
                file=path.name,
                name=name,
            )
    return HarmWeights(
        str(declared["title"]),
        str(declared["version"]),
        str(declared["source"]),
        int(declared["year"]),
        str(declared["unit"]),
        _weights(declared.get("offences"), path.name),
        bool(declared.get("illustrative", False)),
    )


def _weights(offences: Any, file: str) -> dict[str, float]:
    """Return the weights by offence, or say which one is none."""
    if not isinstance(offences, dict) or not offences:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} has no weights under [offences]."), file=file
        )
    for name, weight in offences.items():
        number = isinstance(weight, (int, float)) and not isinstance(weight, bool)
        if not number or not 0 <= weight < math.inf:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The weight of “{offence}” in {file} must be a number of zero or more.",
                ),
                offence=name,
                file=file,
            )
    return {plain(name): float(weight) for name, weight in offences.items()}
