"""Age bands as tables name them, and the standard populations by age that are published."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

FOREVER = 200
BELOW = re.compile(r"(?:<|menos de|menores de|under|less than|below|up to|hasta|ate)\s*(\d+)")
ABOVE = re.compile(
    r"(?:≥|>=|mas de|mais de|over)\s*(\d+)|(\d+)\s*(?:\+|(?:anos )?(?:y|e|o|ou|and|or)\s*"
    r"(?:mas|mais|over|older|more)|plus)"
)
BETWEEN = re.compile(r"(\d+)\s*(?:-|–|—|_|a|to|hasta|ate)\s*(\d+)")
SINGLE = re.compile(r"(\d+)")
INCLUSIVE = ("up to", "hasta", "ate")
EXCLUSIVE = ("mas de", "mais de", "over")
_PLAIN = str.maketrans("áàãâéêíóôõúñ", "aaaaeeioooun")


@dataclass(frozen=True, slots=True, order=True)
class AgeBand:
    """Ages from ``first`` to just before ``after``, in completed years."""

    first: int
    after: int

    @property
    def label(self) -> str:
        """The band as 20–24, or 85+."""
        if self.after >= FOREVER:
            return f"{self.first}+"
        return f"{self.first}–{self.after - 1}"

    def meets(self, other: AgeBand) -> bool:
        """Whether an age belongs to both."""
        return self.first < other.after and other.first < self.after

    def holds(self, other: AgeBand) -> bool:
        """Whether every age of the other belongs to this one."""
        return self.first <= other.first and other.after <= self.after


def read_band(text: str) -> AgeBand | None:
    """Read an age band such as ``20-24``, ``20 a 24 años``, ``<20``, ``85+`` or ``85 y más``."""
    words = " ".join(text.strip().casefold().translate(_PLAIN).split())
    found = BETWEEN.search(words)
    if found:
        first, last = int(found.group(1)), int(found.group(2))
        return AgeBand(first, last + 1) if first <= last < FOREVER else None
    found = ABOVE.search(words)
    if found:
        first = int(found.group(1) or found.group(2))
        more = any(words.startswith(word) for word in EXCLUSIVE)
        return AgeBand(first + more, FOREVER)
    found = BELOW.search(words)
    if found:
        last = any(words.startswith(word) for word in INCLUSIVE)
        return AgeBand(0, int(found.group(1)) + last)
    found = SINGLE.search(words)
    return AgeBand(int(found.group(1)), int(found.group(1)) + 1) if found else None


def read_bands(labels: Sequence[str]) -> Mapping[str, AgeBand] | None:
    """Read all bands of a table; None when one is no band, so that all are plain words."""
    found = {label: read_band(label) for label in labels}
    if any(band is None for band in found.values()):
        return None
    return {label: band for label, band in found.items() if band is not None}


def overlapping(bands: Sequence[AgeBand]) -> tuple[AgeBand, AgeBand] | None:
    """Return two bands that share an age: they come from tables of different widths."""
    ordered = sorted(set(bands))
    for one, other in itertools.pairwise(ordered):
        if one.meets(other):
            return one, other
    return None


def _five_years(weights: Sequence[float]) -> dict[AgeBand, float]:
    last = len(weights) - 1
    return {
        AgeBand(5 * number, FOREVER if number == last else 5 * number + 5): weight
        for number, weight in enumerate(weights)
    }


STANDARDS: Mapping[str, Mapping[AgeBand, float]] = {
    # Ahmad et al. (2001), in per cent
    "who": _five_years(
        (8.86, 8.69, 8.60, 8.47, 8.22, 7.93, 7.61, 7.15, 6.59,
         6.04, 5.37, 4.55, 3.72, 2.96, 2.21, 1.52, 0.91, 0.63)
    ),
    # Segi (1960), as modified by Doll et al. (1966)
    "segi": _five_years(
        (12_000, 10_000, 9_000, 9_000, 8_000, 8_000, 6_000, 6_000, 6_000,
         6_000, 5_000, 4_000, 4_000, 3_000, 2_000, 1_000, 500, 500)
    ),
}  # fmt: skip
"""Standard populations in bands of five years to 85 and over."""


def weights_of(bands: Sequence[AgeBand], standard: Mapping[AgeBand, float]) -> list[float] | None:
    """Sum a standard to wider bands; None when a band of the standard would have to be cut."""
    weights = []
    for band in bands:
        touching = [part for part in standard if part.meets(band)]
        if not touching or not all(band.holds(part) for part in touching):
            return None
        weights.append(sum(standard[part] for part in touching))
    return weights
