"""The parameters that kernel density and the ratio of two densities share, and their reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .bandwidth import Rule
    from .density import Extent
    from .density import Kernel as KernelName
    from .measured_points import MeasuredPoints
    from .study_window import StudyWindow

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

MOST_CELLS = 1_000_000_000
FARTHEST = 1e9
"""No coordinate in metres lies further out."""
ROUND_SIZES = (1.0, 2.0, 2.5, 5.0, 10.0)

Bandwidth = Annotated[
    float | None,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Bandwidth"),
        QT_TRANSLATE_NOOP(
            "convivencia", "How far one event reaches. Without it, the rule below chooses and says."
        ),
        minimum=1e-6,
        maximum=1_000_000,
        unit="m",
    ),
]
BandwidthRule = Annotated[
    Literal[
        "standard_distance_median",
        "scott",
        "silverman",
        "biweight",
        "bailey_gatrell",
        "nearest_neighbours",
    ],
    Role(
        "choice",
        choices=(
            (
                "standard_distance_median",
                QT_TRANSLATE_NOOP(
                    "convivencia", "Standard and median distance (the search radius of ArcGIS)"
                ),
            ),
            ("scott", QT_TRANSLATE_NOOP("convivencia", "Scott (1992)")),
            (
                "silverman",
                QT_TRANSLATE_NOOP("convivencia", "Silverman (1986), robust to outliers"),
            ),
            ("biweight", QT_TRANSLATE_NOOP("convivencia", "Silverman (1986) for the quartic")),
            ("bailey_gatrell", QT_TRANSLATE_NOOP("convivencia", "Bailey & Gatrell (1995)")),
            (
                "nearest_neighbours",
                QT_TRANSLATE_NOOP("convivencia", "Mean distance to the k-th nearest point"),
            ),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Rule for the bandwidth"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What chooses the bandwidth when none is given. Rules from the spread of all points "
            "make broad surfaces; the nearest points make a narrow one.",
        ),
        advanced=True,
    ),
]
RuleNeighbours = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "k of the rule"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Which neighbour the rule of the nearest points goes to, e.g. the tenth."
        ),
        minimum=1,
        maximum=1000,
        advanced=True,
    ),
]
CellSize = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Cell size"),
        QT_TRANSLATE_NOOP("convivencia", "The side of a raster cell."),
        minimum=1e-6,
        maximum=1_000_000,
        unit="m",
    ),
]
Kernel = Annotated[
    Literal["quartic", "gaussian"],
    Role(
        "choice",
        choices=(
            ("quartic", QT_TRANSLATE_NOOP("convivencia", "Quartic")),
            ("gaussian", QT_TRANSLATE_NOOP("convivencia", "Gaussian")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Kernel"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Quartic ends at the bandwidth; Gaussian takes it as standard deviation.",
        ),
        advanced=True,
    ),
]
Weight = Annotated[
    str | None,
    Role("column", parent="points", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Weight"),
        QT_TRANSLATE_NOOP("convivencia", "A column with the weight of each event, e.g. harm."),
        advanced=True,
    ),
]
EdgeCorrection = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Correct for the edge of the study area"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Near the edge, part of each event's reach falls where nothing was observed. Divides "
            "by the part inside, so that the edge does not look quieter than it is.",
        ),
        advanced=True,
    ),
]
ExtentText = Annotated[
    str | None,
    Role("text"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Extent"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "left, bottom, right, top in metres; by default the study area, or the points and one "
            "bandwidth more.",
        ),
        advanced=True,
    ),
]


def bandwidth_of(
    points: MeasuredPoints,
    bandwidth: float | None,
    rule: Rule,
    kernel: KernelName,
    neighbours: int,
    window: StudyWindow | None,
) -> tuple[float, tuple[Caveat, ...]]:
    """Return the bandwidth given, or the rule's with a sentence that says so.

    Raises
    ------
    InputError
        When the points do not spread, so that no rule gives a bandwidth.
    """
    if bandwidth is not None:
        return bandwidth, ()
    from .bandwidth import bandwidth_by_rule

    area = None if window is None else window.area
    found = bandwidth_by_rule(
        points.x, points.y, rule, kernel,
        weight=points.weight, area=area, neighbours=neighbours,
    )  # fmt: skip
    if not found > 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The rule “{rule}” finds no bandwidth for “{layer}”, because its points lie at one "
                "place or on one line: give “bandwidth” in metres.",
            ),
            rule=rule,
            layer=points.title,
        )
    # three digits are more than any rule of thumb means
    found = float(f"{found:.3g}")
    return found, (caveat("bandwidth_chosen", rule=rule, metres=f"{found:g}"),)


def extent_of(
    points: MeasuredPoints,
    text: str | None,
    cell_size: float,
    reach: float,
    window: StudyWindow | None,
) -> Extent:
    """Return the grid to compute on, on round coordinates.

    It is what the user said, else the study area, else the points and ``reach`` around them. A
    point further from the central 99 % than three times its spread would stretch the raster over
    empty land; the result says how many were left out.

    Raises
    ------
    InputError
        When the text is no extent, or there would be too many cells.
    """
    if text is not None:
        where = _read_extent(text, cell_size)
    elif window is not None:
        where = _grid_over(window.bounds, cell_size)
    else:
        where = _grid_over(_bounds(points, reach), cell_size)
    if (cells := where.rows * where.columns) > MOST_CELLS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A cell size of {size} m would make about {count} cells; choose {better} m or "
                "more, or a smaller extent.",
            ),
            size=f"{cell_size:g}",
            count=f"{cells:,}",
            better=f"{rounded_up(cell_size * (cells / MOST_CELLS) ** 0.5):g}",
        )
    return where


def rounded_up(size: float) -> float:
    """Return the next round cell size: 1, 2, 2.5 or 5 times a power of ten."""
    power = 10.0 ** np.floor(np.log10(size))
    return float(next(item * power for item in ROUND_SIZES if item * power >= size))


def _bounds(points: MeasuredPoints, reach: float) -> tuple[float, float, float, float]:
    from .measured_points import CENTRAL

    bounds = []
    for values in (points.x, points.y):
        low, high = np.quantile(values, CENTRAL)
        slack = 3 * max(high - low, 2 * reach)
        kept = values[(values >= low - slack) & (values <= high + slack)]
        bounds.append((float(kept.min()) - reach, float(kept.max()) + reach))
    return bounds[0][0], bounds[1][0], bounds[0][1], bounds[1][1]


def _grid_over(bounds: tuple[float, float, float, float], cell_size: float) -> Extent:
    from .density import Extent

    left = float(np.floor(bounds[0] / cell_size) * cell_size)
    top = float(np.ceil(bounds[3] / cell_size) * cell_size)
    return Extent(
        left,
        top,
        cell_size,
        max(1, int(np.ceil((top - bounds[1]) / cell_size))),
        max(1, int(np.ceil((bounds[2] - left) / cell_size))),
    )


def _read_extent(text: str, cell_size: float) -> Extent:
    from .density import Extent

    try:
        left, bottom, right, top = (float(item) for item in text.split(","))
    except ValueError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“extent” must be left, bottom, right, top in metres, not “{value}”."
            ),
            value=text,
        ) from error
    if not (-FARTHEST <= left < right <= FARTHEST and -FARTHEST <= bottom < top <= FARTHEST):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“extent” must be left, bottom, right, top in metres, not “{value}”."
            ),
            value=text,
        )
    return Extent(
        left,
        top,
        cell_size,
        max(1, round((top - bottom) / cell_size)),
        max(1, round((right - left) / cell_size)),
    )


def covered(points: MeasuredPoints, where: Extent, reach: float) -> NDArray[np.bool_]:
    """Tell which points reach into the grid."""
    found: NDArray[np.bool_] = (
        (points.x >= where.left - reach)
        & (points.x <= where.left + where.columns * where.cell_size + reach)
        & (points.y <= where.top + reach)
        & (points.y >= where.top - where.rows * where.cell_size - reach)
    )
    return found


def within(points: MeasuredPoints, window: StudyWindow) -> MeasuredPoints:
    """Return the points inside the study area, and say how many are not.

    Raises
    ------
    InputError
        When none is.
    """
    inside = window.contains(points.x, points.y)
    if inside.all():
        return points
    if not inside.any():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "No point of “{layer}” lies inside the study area."),
            layer=points.title,
        )
    outside = int((~inside).sum())
    said = caveat("outside_mask", layer=points.title, count=outside, share=outside / len(points))
    return points.select(inside, said)
