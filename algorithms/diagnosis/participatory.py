"""Places that people drew in workshops: which, how often named, and whether records agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..store.schema import registers
from ..store.values import UnreadableError, told, understood
from .cross_tables import hidden_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from ..documents.catalogue import Catalogue
    from ..privacy.gate import Gate
    from .study import Study

__all__ = ["Mentions", "mention_rows", "mentions_by_area", "mentions_of", "named_there"]

FORM = "F-D7"
ASSETS = frozenset({"safe_place", "asset", "service"})
"""What people count on; every other category is a concern."""
WOMEN = ("mujer", "women", "mulher", "chicas", "ninas", "meninas", "girls")
HOT = ("hot_99", "hot_95")
ASSET = QT_TRANSLATE_NOOP("convivencia", "asset")
CONCERN = QT_TRANSLATE_NOOP("convivencia", "concern")


@dataclass(frozen=True, slots=True)
class Mentions:
    """Places that people named, in the reference system of the areas.

    Parameters
    ----------
    category : numpy.ndarray
        Ids of the form's kinds of place.
    votes : numpy.ndarray
        How many named it; 1 where nobody counted.
    by_women : numpy.ndarray of bool
        Whether a group of women drew it.
    shapes : numpy.ndarray
        Points, lines or polygons.
    inside : numpy.ndarray
        A point of each shape, as coordinates.
    """

    category: NDArray[np.object_]
    votes: NDArray[np.int64]
    by_women: NDArray[np.bool_]
    shapes: NDArray[np.object_]
    inside: NDArray[np.float64]

    @property
    def concern(self) -> NDArray[np.bool_]:
        """Which of them are no asset."""
        return ~np.isin(self.category.astype(str), list(ASSETS))


def mentions_of(study: Study, crs: Any) -> Mentions | None:
    """Return the places of a study's participatory map; None when it has none.

    Categories are ids of the form or its words in any language; others are left as they are.
    Shapes that are missing are left out.
    """
    import shapely

    layer = study.places
    if layer is None or not len(layer):
        return None
    if layer.crs is not None and crs is not None:
        layer = layer.to_crs(crs)
    shapes = layer.geometry.to_numpy()
    kept = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    rows, shapes = layer[kept], shapes[kept]
    if not len(rows):
        return None
    columns = {column.name: column for column in registers()[FORM].columns}
    return Mentions(
        np.array([_category(columns["category"], value) for value in _column(rows, "category")]),
        np.array([_votes(value) for value in _column(rows, "votes")], dtype=np.int64),
        np.array([_of_women(value) for value in _column(rows, "group_profile")], dtype=bool),
        shapes,
        shapely.get_coordinates(shapely.point_on_surface(shapes)),
    )


def mention_rows(
    mentions: Mentions | None, hot: Any, catalogue: Catalogue
) -> list[dict[str, Cell]]:
    """Return each kind of place: mentions, those of women, how many lie in a concentration.

    Parameters
    ----------
    mentions : Mentions or None
        The places.
    hot : shapely geometry or None
        Where reported events gather, beyond chance.
    catalogue : Catalogue
        The language.
    """
    import shapely

    if mentions is None:
        return []
    column = next(item for item in registers()[FORM].columns if item.name == "category")
    meets = (
        np.zeros(len(mentions.shapes), dtype=bool)
        if hot is None
        else shapely.intersects(mentions.shapes, hot)
    )
    found: list[tuple[int, dict[str, Cell]]] = []
    for kind in sorted({str(item) for item in mentions.category}):
        own = mentions.category.astype(str) == kind
        votes = int(mentions.votes[own].sum())
        of_women = int(mentions.votes[own & mentions.by_women].sum())
        found.append(
            (
                votes,
                {
                    "place": told(column, kind, catalogue.language),
                    "mentions": Measure(votes, "integer"),
                    "women": Measure(of_women, "integer"),
                    "hot_spot": None
                    if hot is None
                    else Measure(float(meets[own].mean()), "share", 0),
                    "asset": catalogue.translate(ASSET if kind in ASSETS else CONCERN),
                },
            )
        )
    return [row for _, row in sorted(found, key=lambda pair: -pair[0])]


def mentions_by_area(mentions: Mentions, areas: GeoDataFrame, gate: Gate) -> GeoDataFrame:
    """Return the mentions of concerns by area, small numbers withheld.

    Parameters
    ----------
    mentions : Mentions
        The places.
    areas : GeoDataFrame
        What names the areas, with their shapes.
    gate : Gate
        Its level and minimums.

    Returns
    -------
    GeoDataFrame
        The areas with ``mentions``, NaN where withheld.
    """
    from ..areas.location import locate

    shapes = areas.geometry.to_numpy()
    chosen = mentions.concern
    x, y = mentions.inside[chosen].T
    area = locate(x, y, shapes, np.arange(len(shapes))).area
    votes = mentions.votes[chosen]
    counts = np.bincount(area[area >= 0], votes[area >= 0], minlength=len(shapes))
    rows = [str(number) for number in range(len(shapes))]
    hidden = hidden_of(gate, counts.astype(np.int64), rows, None, what="mentions by area")
    frame: GeoDataFrame = gate.without(
        areas.assign(mentions=counts.astype(float)), ("mentions",), hidden.cells
    )
    return frame


def named_there(mentions: Mentions | None, place: Any, gate: Gate) -> int | None:
    """Return how many mentions of concerns lie in a place; None without a map, or when few."""
    import shapely

    if mentions is None:
        return None
    meets = shapely.intersects(mentions.shapes, shapely.union_all(place))
    number = int(mentions.votes[meets & mentions.concern].sum())
    few = gate.level != "internal" and 0 < number < gate.minimum
    return None if few else number


def _column(rows: Any, name: str) -> Any:
    return rows[name] if name in rows.columns else [None] * len(rows)


def _category(column: Any, value: Any) -> str:
    if value is None or value != value:
        return "unsafe_place"
    try:
        return str(understood(column, value))
    except UnreadableError:
        return str(value).strip()


def _votes(value: Any) -> int:
    try:
        return max(1, int(float(value)))
    except (TypeError, ValueError):
        return 1


def _of_women(value: Any) -> bool:
    words = folded(str(value or ""))
    return any(word in words for word in WOMEN)
