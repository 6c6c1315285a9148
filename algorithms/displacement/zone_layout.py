"""The zones of an intervention as rows: what each is, and in a sentence how it came about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from .rings import less, nearest_parts

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from .study_place import StudyPlace

RingMaker = Callable[[Any, int], list[Any]]
"""Makes the gap and so many rings around a shape."""

TREATED = QT_TRANSLATE_NOOP("convivencia", "Where the measure applies.")
STRAIGHT_RING = QT_TRANSLATE_NOOP(
    "convivencia", "The ground {near:g} to {far:g} m from the treated area."
)
STREET_RING = QT_TRANSLATE_NOOP(
    "convivencia",
    "The ground beside streets that are {near:g} to {far:g} m from the treated area along the "
    "streets; at most {beside:g} m off a street.",
)
GAP = QT_TRANSLATE_NOOP(
    "convivencia", "Left out: the {far:g} m next to the area, neither inside nor around it."
)
OTHER_MEASURE = QT_TRANSLATE_NOOP(
    "convivencia", "Left out: another measure began here at that time."
)
NEXT_RING = QT_TRANSLATE_NOOP(
    "convivencia",
    "Not matched: the next ring, {near:g} to {far:g} m from the treated area. It is like ground, "
    "but displacement can reach it.",
)
CHOSEN = QT_TRANSLATE_NOOP("convivencia", "Not matched: chosen by people who know the place.")
NEAREST = QT_TRANSLATE_NOOP(
    "convivencia",
    "Number {rank} of {candidates} areas by likeness before: {distance:.2f} standard deviations "
    "from the treated area on average.",
)
COMBINED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Has a weight of {weight:.2f} in the combination of {candidates} areas whose series before "
    "comes closest to that of the treated area.",
)
CONTROL_RING = QT_TRANSLATE_NOOP(
    "convivencia", "The same ring around the control: {near:g} to {far:g} m from it."
)


@dataclass(frozen=True, slots=True)
class Zone:
    """One polygon of the result.

    Parameters
    ----------
    kind : str
        One of ``ZONE_KINDS``.
    ring : int
        0 for treatment and controls alike it, else the ring's number.
    name : str
        Of the intervention or the control area.
    shape : shapely geometry
        In metres.
    how : str
        A template.
    facts : mapping
        What it names.
    weight : float or None
        Of a matched control.
    """

    kind: str
    ring: int
    name: str
    shape: Any
    how: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    weight: float | None = None

    @property
    def drawn(self) -> str:
        """Its class on a map: farther rings are classes of their own."""
        farther = self.ring > 1 and self.kind.startswith("displacement")
        return f"{self.kind}_{self.ring}" if farther else self.kind


@dataclass(frozen=True, slots=True)
class Measures:
    """How rings are measured."""

    width: float
    gap: float
    rings: int
    streets: bool
    beside: float

    @property
    def reach(self) -> float:
        """The outer end of the last ring in metres."""
        return self.gap + self.rings * self.width

    def ring(self, number: int) -> dict[str, float]:
        """From where to where a ring reaches."""
        near = self.gap + (number - 1) * self.width
        facts = {"near": round(near, 1), "far": round(near + self.width, 1)}
        return facts | ({"beside": self.beside} if self.streets else {})


def around_treated(place: StudyPlace, make: RingMaker, measures: Measures) -> list[Zone]:
    """Return treatment, gap and displacement rings, and with one ring more the next one.

    Each intervention has its own rings; ground near two of them goes to the nearer.
    """
    found = [
        Zone("treatment", 0, name, core, TREATED)
        for core, name in zip(place.cores, place.names, strict=True)
    ]
    how = STREET_RING if measures.streets else STRAIGHT_RING
    for number, ring in enumerate(make(place.treated, measures.rings)):
        ground = place.clip(ring)
        kind = "displacement" if number else "excluded"
        template, facts = (
            (how, measures.ring(number)) if number else (GAP, {"far": round(measures.gap, 1)})
        )
        parts = nearest_parts(ground, place.cores, measures.width)
        found += [
            Zone(kind, number, name, part, template, facts)
            for part, name in zip(parts, place.names, strict=True)
        ]
    if place.others is not None:
        found.append(Zone("excluded", 0, "", place.others, OTHER_MEASURE))
    return [zone for zone in found if not zone.shape.is_empty]


def next_ring(place: StudyPlace, make: RingMaker, measures: Measures, taken: Any) -> list[Zone]:
    """Return the ring beyond the last as the control."""
    number = measures.rings + 1
    ground = place.clip(make(place.treated, number)[number])
    if measures.streets:
        # with more rings more streets are walked, in other steps
        ground = less(ground, taken)
    facts = {key: value for key, value in measures.ring(number).items() if key != "beside"}
    parts = nearest_parts(ground, place.cores, measures.width)
    return [
        Zone("treatment_control", number, name, part, NEXT_RING, facts)
        for part, name in zip(parts, place.names, strict=True)
        if not part.is_empty
    ]


def around_controls(
    place: StudyPlace,
    make: RingMaker,
    measures: Measures,
    controls: Sequence[Zone],
    taken: Any,
) -> list[Zone]:
    """Return the gap and the rings around the controls, without ground that is taken."""
    import shapely

    whole = shapely.union_all([zone.shape for zone in controls])
    found = []
    for number, ring in enumerate(make(whole, measures.rings)):
        ground = less(place.clip(ring), taken, whole)
        if number:
            facts = {key: value for key, value in measures.ring(number).items() if key != "beside"}
            found.append(Zone("displacement_control", number, "", ground, CONTROL_RING, facts))
        else:
            found.append(Zone("excluded", 0, "", ground, GAP, {"far": round(measures.gap, 1)}))
    return [zone for zone in found if not zone.shape.is_empty]


def zone_frame(
    zones: Sequence[Zone],
    crs: str | None,
    counts: NDArray[np.int64] | None,
    matched_to: str | None,
) -> GeoDataFrame:
    """Return the zones as a layer.

    Parameters
    ----------
    zones : sequence of Zone
        In the order of the result.
    crs : str or None
        The metres measured in.
    counts : numpy.ndarray or None
        Events before in each; the column is left out without.
    matched_to : str or None
        What matched controls are like; their columns are left out without.
    """
    import geopandas
    import shapely

    shapes = np.array([zone.shape for zone in zones], dtype=object)
    columns: dict[str, Any] = {
        "zone": [zone.kind for zone in zones],
        "ring": [zone.ring for zone in zones],
        "name": [zone.name for zone in zones],
        "area_km2": shapely.area(shapes) / 1e6,
    }
    if counts is not None:
        columns["count_before"] = counts
    if matched_to is not None:
        columns["match_weight"] = [np.nan if zone.weight is None else zone.weight for zone in zones]
        columns["matched_to"] = ["" if zone.weight is None else matched_to for zone in zones]
    columns["zone_class"] = [zone.drawn for zone in zones]
    columns["how"] = [zone.how.format(**zone.facts) for zone in zones]
    frame = geopandas.GeoDataFrame(columns, geometry=shapes, crs=crs)
    frame.attrs[TEMPLATES_KEY] = [[zone.how, dict(zone.facts)] for zone in zones]
    return frame
