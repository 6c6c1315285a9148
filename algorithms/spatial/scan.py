"""The spatial and space-time scan: circles in which more happened than chance explains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    AreaId,
    Areas,
    Categories,
    Crs,
    GeoDataFrame,
    OptionalPopulation,
    Param,
    Progress,
    Seed,
)
from .scan_choices import (
    AreaOfRow,
    CategoryOfRow,
    CountOfRow,
    CountsTable,
    MaximumDuration,
    MaximumShare,
    Model,
    OnlyCurrent,
    OptionalValue,
    PeriodOfRow,
    Replications,
    WhichClusters,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from .scan_clusters import Cluster
    from .scan_counts import PeriodCounts

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30
MANY_AREAS, LARGE_SHARE = 10, 0.15
MOST_DRAWS = 20_000_000_000

_OBSERVED = QT_TRANSLATE_NOOP("convivencia", "Reported events")
_EXPECTED = QT_TRANSLATE_NOOP("convivencia", "Expected events")
_RELATIVE_RISK = QT_TRANSLATE_NOOP("convivencia", "Ratio of the rate inside to the rate outside")
_P_VALUE = QT_TRANSLATE_NOOP("convivencia", "p-value of the cluster")
_CLUSTER = QT_TRANSLATE_NOOP("convivencia", "Cluster")
_CLASS = QT_TRANSLATE_NOOP("convivencia", "Part of a cluster")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpatialScan(Result):
    """The clusters, and each area's part in them."""

    SUMMARY: ClassVar = (
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas that take part")),
        Column("events", "integer", _OBSERVED),
        Column("clusters", "integer", QT_TRANSLATE_NOOP("convivencia", "Significant clusters")),
        Column(
            "areas_in_clusters",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Areas in significant clusters"),
        ),
        Column(
            "llr_needed",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Log likelihood ratio needed to be significant"),
        ),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Scan for clusters: areas"),
        "polygons",
        Column("cluster", "integer", _CLUSTER, decimals=0),
        Column("cluster_class", "text", _CLASS),
        Column("observed", "integer", _OBSERVED, decimals=0),
        Column("expected", "float", _EXPECTED),
        Column("relative_risk", "float", _RELATIVE_RISK),
        Column("p_value", "float", _P_VALUE, decimals=4),
        style="spatial_scan",
        main=True,
    )
    clusters: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Scan for clusters: clusters"),
        "polygons",
        Column("cluster", "integer", _CLUSTER, decimals=0),
        Column("cluster_class", "text", _CLASS),
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas"), decimals=0),
        Column("observed", "integer", _OBSERVED, decimals=0),
        Column("expected", "float", _EXPECTED),
        Column("ratio", "float", QT_TRANSLATE_NOOP("convivencia", "Observed to expected events")),
        Column("relative_risk", "float", _RELATIVE_RISK),
        Column("llr", "float", QT_TRANSLATE_NOOP("convivencia", "Log likelihood ratio")),
        Column("p_value", "float", _P_VALUE, decimals=4),
        Column("start", "date", QT_TRANSLATE_NOOP("convivencia", "First day")),
        Column("end", "date", QT_TRANSLATE_NOOP("convivencia", "Last day")),
        Column("radius", "float", QT_TRANSLATE_NOOP("convivencia", "Radius"), "m", 0),
        style="scan_clusters",
    )


@dataclass(frozen=True, slots=True)
class _Subject:
    """What is scanned, in the order of the area identifiers, areas that take no part left out."""

    table: AreaTable
    positions: IntArray
    counts: IntArray
    expected: FloatArray
    share: FloatArray
    size: FloatArray
    starts: NDArray[np.datetime64] | None
    caveats: tuple[Caveat, ...]

    @property
    def total(self) -> int:
        """All events."""
        return int(self.counts.sum())


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Scan for clusters (Kulldorff)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Moves circles of every size over the map and finds those in which more events were "
        "reported than the population explains. Because every circle was tried, the p-value counts "
        "how often chance alone makes a circle as striking anywhere. With a table by month it also "
        "finds when. A cluster says where to look closer, not what its cause is.",
    ),
    reference="Kulldorff (1997); Kulldorff (2001); Kulldorff et al. (2005)",
)
def spatial_scan(
    areas: Areas,
    value: OptionalValue = None,
    *,
    population: OptionalPopulation = None,
    model: Model = "poisson",
    table: CountsTable = None,
    area_column: AreaOfRow = "area_id",
    period_column: PeriodOfRow = "period_start",
    count_column: CountOfRow = "count",
    category: CategoryOfRow = None,
    categories: Categories = (),
    clusters: WhichClusters = "high",
    maximum_share: MaximumShare = 50.0,
    maximum_duration: MaximumDuration = 50.0,
    only_current: OnlyCurrent = False,
    permutations: Replications = 999,
    alpha: Annotated[
        Alpha,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Significance level"),
            QT_TRANSLATE_NOOP("convivencia", "Clusters whose p-value is at most this are shown."),
            minimum=1e-6,
            maximum=0.5,
            advanced=True,
        ),
    ] = 0.05,
    seed: Seed = 1,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> SpatialScan:
    """Find circles, or circles and runs of periods, with more or fewer events than expected.

    The log likelihood ratio c·ln(c/E) + (C − c)·ln((C − c)/(C − E)) of every circle around an
    area's centroid is compared with the highest one of each of R replications: p is
    (1 + #≥)/(R + 1), upper tail. ``poisson`` and ``space_time`` expect events in proportion to
    population (and days), and draw replications from that multinomial;
    ``space_time_permutation`` expects row total × column total / C and shuffles the periods over
    the events, so that neither population nor lasting differences between areas matter. Areas at
    the same distance enter a circle together. Clusters share no area; each is held against the
    distribution of the highest ratio, which makes the later ones' p-values a little too high.
    """
    import shapely

    from ..areas.table import extended
    from .scan_circles import AllCircles, CircleMaker
    from .scan_clusters import ClusterFinder
    from .scan_statistic import Scanner, windows_of

    prepared = _subject(
        areas, value, population, model, table, area_id,
        columns=(area_column, period_column, count_column, category), categories=categories,
    )  # fmt: skip
    total = prepared.total
    if total * permutations > MOST_DRAWS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{events} events × {permutations} replications are too many random draws; choose "
                "fewer replications.",
            ),
            events=f"{total:,}",
            permutations=f"{permutations:,}",
        )
    _check_share(prepared, maximum_share)
    shapes, _, more = prepared.table.measured(crs)
    centres = shapely.get_coordinates(shapely.centroid(shapes[prepared.positions]))
    maker = CircleMaker(centres, prepared.expected, prepared.size, maximum_share / 100)
    periods = len(prepared.share)
    longest = max(1, int(periods * maximum_duration / 100)) if periods > 1 else 1
    windows = windows_of(prepared.share, longest, current=only_current)
    scanner = Scanner(AllCircles(maker), windows, total, clusters)
    maxima = _maxima(scanner, prepared, model, permutations, seed, part_of(progress, 0.02, 0.9))
    progress(0.9, QT_TRANSLATE_NOOP("convivencia", "Finding the clusters"))
    found = ClusterFinder(scanner, prepared.counts).clusters(
        lambda cluster: cluster.p_value(maxima) <= alpha, lambda: progress(0.9, "")
    )
    p_values = np.array([cluster.p_value(maxima) for cluster in found])
    columns = _area_columns(prepared, found, p_values, alpha)
    frame = extended(prepared.table.frame, columns)
    layer = _cluster_layer(prepared, found, p_values, alpha, windows, centres, model)
    significant = p_values <= alpha
    inside = [len(one.members) for one, held in zip(found, significant, strict=True) if held]
    needed = np.sort(maxima)[::-1][: max(0, int(alpha * (permutations + 1) + 1e-9))]
    summary = {
        "areas": len(prepared.positions),
        "events": total,
        "clusters": int(significant.sum()),
        "areas_in_clusters": int(sum(inside)),
        "llr_needed": float(needed[-1]) if len(needed) else None,
        "lowest_p_value": float(p_values.min()) if len(p_values) else 1.0,
        "periods": periods,
        "windows": len(windows),
        "model": model,
    }
    weak = _weaknesses(prepared, model, permutations, alpha, max(inside, default=0))
    caveats = (*prepared.caveats, *more, *weak)
    return SpatialScan(areas=frame, clusters=layer, summary=summary, caveats=caveats)


def _subject(
    areas: Any,
    value: str | None,
    population: str | None,
    model: str,
    rows: Any,
    area_id: str | None,
    *,
    columns: tuple[str, str, str, str | None],
    categories: tuple[str, ...],
) -> _Subject:
    """Read and check what is scanned."""
    from ..areas.table import area_table

    table = area_table(areas, area_id)
    counts, starts, days, caveats = _counts(table, value, model, rows, area_id, columns, categories)
    known = np.isfinite(counts).all(axis=1)
    known &= np.array([shape is not None for shape in table.shapes])
    found: list[Caveat] = [*table.caveats, *caveats]
    people = np.where(known, np.nansum(counts, axis=1), np.nan)
    if model != "space_time_permutation":
        if population is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The model “{model}” compares with the population: name its column, or use "
                    "“space_time_permutation” with a table by period.",
                ),
                model=model,
            )
        people, more = table.numbers(population, whole=True)
        found += more
        if np.nanmin(people) < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Population must be zero or more; “{column}” has {value:g}."
                ),
                column=population,
                value=float(np.nanmin(people)),
            )
        nobody = known & (people == 0)
        if nobody.any():
            found.append(caveat("no_population", count=int(nobody.sum())))
            if stranded := int(np.nansum(counts[nobody])):
                found.append(caveat("events_without_population", count=stranded))
        found.append(caveat("resident_population"))
    usable = known & (np.nan_to_num(people) > 0)
    if model == "space_time_permutation":
        usable = known
    positions = table.order[usable[table.order]]
    held = counts[positions]
    if len(positions) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {count} area(s) with events and population known; two or more are "
                "needed to scan.",
            ),
            layer=table.title,
            count=len(positions),
        )
    _check_counts(held)
    total = float(held.sum())
    if model == "space_time_permutation":
        expected, share = held.sum(axis=1), held.sum(axis=0) / total
    else:
        expected = people[positions] / people[positions].sum() * total
        share = days / days.sum()
    return _Subject(
        table, positions, held.astype(np.int64), expected, share, people[positions], starts,
        tuple(found),
    )  # fmt: skip


def _counts(
    table: AreaTable,
    value: str | None,
    model: str,
    rows: Any,
    area_id: str | None,
    columns: tuple[str, str, str, str | None],
    categories: tuple[str, ...],
) -> tuple[FloatArray, NDArray[np.datetime64] | None, FloatArray, tuple[Caveat, ...]]:
    """Return counts by area and period, the periods, their days, and what was left out."""
    if rows is None:
        if model != "poisson":
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The model “{model}” looks for clusters in time: give the table by area and "
                    "period that “Count incidents by area” makes.",
                ),
                model=model,
            )
        if value is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Name the column with the number of events (“value”), or give a table by area "
                    "and period.",
                )
            )
        numbers, caveats = table.numbers(value, whole=True)
        return numbers[:, None], None, np.ones(1), caveats
    from ..intake.points import as_points
    from .scan_counts import read_period_counts

    area_column, period, count, category = columns
    read: PeriodCounts = read_period_counts(
        table, area_id, as_points(rows), area_column=area_column, period=period, count=count,
        category=category, categories=categories,
    )  # fmt: skip
    found = list(read.caveats)
    unknown = np.isnan(read.counts)
    if absent := int(unknown.all(axis=1).sum()):
        found.append(caveat("areas_not_in_table", count=absent))
    if some := int((unknown.any(axis=1) & ~unknown.all(axis=1)).sum()):
        found.append(caveat("missing_periods", count=some))
    if model == "poisson":
        return read.counts.sum(axis=1)[:, None], None, np.ones(1), tuple(found)
    return read.counts, read.starts, read.days, tuple(found)


def _check_counts(counts: FloatArray) -> None:
    """Refuse what is no number of events."""
    wrong = counts[(counts < 0) | (counts != np.rint(counts))]
    if len(wrong):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A scan needs numbers of events, whole and zero or more, but there is {value:g}: "
                "give counts, not rates.",
            ),
            value=float(wrong[0]),
        )
    if counts.sum() > MOST_DRAWS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{events:g} events are more than a scan can draw at random: check that the column "
                "holds numbers of events.",
            ),
            events=float(counts.sum()),
        )
    if counts.sum() == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "There is no event in any area that takes part: nothing to scan."
            )
        )


def _check_share(prepared: _Subject, maximum_share: float) -> None:
    """Refuse a largest cluster that no area is small enough for."""
    smallest = float(prepared.size.min() / prepared.size.sum()) * 100
    if smallest > maximum_share * (1 + 1e-9):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No area is small enough for a cluster of {share:g} %: the smallest holds "
                "{smallest:.3g} %. Choose a larger “maximum_share”.",
            ),
            share=maximum_share,
            smallest=smallest,
        )


def _maxima(
    scanner: Any, prepared: _Subject, model: str, permutations: int, seed: int, progress: Progress
) -> FloatArray:
    """Return the highest ratio of each replication."""
    from .draws import Draws
    from .scan_replicas import multinomial, replications_of, shuffled_times

    draws = Draws(seed)
    draw = (
        shuffled_times(draws, prepared.counts)
        if model == "space_time_permutation"
        else multinomial(draws, np.outer(prepared.expected, prepared.share).ravel(), prepared.total)
    )
    said = QT_TRANSLATE_NOOP("convivencia", "Scanning what chance makes")
    done: list[FloatArray] = []
    shape = (prepared.counts.shape[0], prepared.counts.shape[1])

    def at(share: float) -> None:
        """Tell how much of all replications is done."""
        progress(min(1.0, (sum(map(len, done)) + share * width) / permutations), said)

    width = 0
    for counts in replications_of(shape, prepared.total, permutations, draw, lambda: at(0.0)):
        width = counts.shape[2]
        done.append(scanner.maxima(counts, at))
        width = 0
    return np.concatenate(done)


def _sides(found: list[Cluster], p_values: FloatArray, alpha: float) -> list[str]:
    """Return the class of each cluster."""
    return [
        ("high" if one.observed > one.expected else "low") if p <= alpha else "not_significant"
        for one, p in zip(found, p_values, strict=True)
    ]


def _relative_risk(observed: Any, expected: Any, total: float) -> FloatArray:
    """Return the rate inside over the rate outside; infinite where all is inside is unknown."""
    observed, expected = np.asarray(observed, dtype=float), np.asarray(expected, dtype=float)
    outside = total - observed
    found = np.full(observed.shape, np.nan)
    np.divide(
        observed * (total - expected), expected * outside, out=found,
        where=(outside > 0) & (expected > 0),
    )  # fmt: skip
    return found


def _area_columns(
    prepared: _Subject, found: list[Cluster], p_values: FloatArray, alpha: float
) -> dict[str, Any]:
    import pandas as pd

    table, positions = prepared.table, prepared.positions
    number, p_of = np.full(len(positions), np.nan), np.full(len(positions), np.nan)
    kind = np.full(len(positions), "not_significant", dtype=object)
    for place, (one, side) in enumerate(zip(found, _sides(found, p_values, alpha), strict=True)):
        number[one.members], p_of[one.members] = place + 1, p_values[place]
        kind[one.members] = side
    classes = np.full(len(table.frame), "no_data", dtype=object)
    classes[positions] = kind
    happened = prepared.counts.sum(axis=1)
    index = table.frame.index
    return {
        "cluster": pd.Series(table.spread(positions, number), index=index).astype("Int64"),
        "cluster_class": classes,
        "observed": pd.Series(table.spread(positions, happened), index=index).astype("Int64"),
        "expected": table.spread(positions, prepared.expected),
        "relative_risk": table.spread(
            positions, _relative_risk(happened, prepared.expected, prepared.total)
        ),
        "p_value": table.spread(positions, p_of),
    }


def _cluster_layer(
    prepared: _Subject,
    found: list[Cluster],
    p_values: FloatArray,
    alpha: float,
    windows: Any,
    centres: FloatArray,
    model: str,
) -> Any:
    """Return the clusters as polygons: the union of their areas."""
    import geopandas
    import shapely

    table, starts = prepared.table, prepared.starts
    observed = np.array([one.observed for one in found], dtype=float)
    expected = np.array([one.expected for one in found])
    first = np.full(len(found), np.datetime64("NaT", "s"))
    last = first.copy()
    if starts is not None:
        for place, one in enumerate(found):
            first[place] = starts[windows.first[one.window]]
            last[place] = starts[windows.last[one.window] + 1] - np.timedelta64(1, "D")
    risk = _relative_risk(observed, expected, prepared.total)
    if model == "space_time_permutation":
        # what was expected already follows from the events inside: there is no rate outside
        risk = np.full(len(found), np.nan)
    shapes = np.empty(len(found), dtype=object)
    for place, one in enumerate(found):
        shapes[place] = shapely.union_all(table.shapes[prepared.positions[one.members]])
    return geopandas.GeoDataFrame(
        {
            "cluster": np.arange(1, len(found) + 1),
            "cluster_class": np.array(_sides(found, p_values, alpha), dtype=object),
            "areas": np.array([len(one.members) for one in found], dtype=np.int64),
            "observed": observed.astype(np.int64),
            "expected": expected,
            "ratio": observed / expected,
            "relative_risk": risk,
            "llr": np.array([one.ratio for one in found], dtype=float),
            "p_value": p_values.astype(float),
            "start": first,
            "end": last,
            "radius": np.array(
                [
                    float(np.hypot(*(centres[one.members] - centres[one.members[0]]).T).max())
                    for one in found
                ],
                dtype=float,
            ),
        },
        geometry=shapes,
        crs=table.frame.crs,
    )


def _weaknesses(
    prepared: _Subject, model: str, permutations: int, alpha: float, largest: int
) -> tuple[Caveat, ...]:
    """Say what weakens a scan; ``largest`` is the most areas that a significant cluster has."""
    found = [caveat("scan_circles"), caveat("scan_independence")]
    everything = len(prepared.positions)
    if largest >= MANY_AREAS and largest > LARGE_SHARE * everything:
        found.append(caveat("scan_large_cluster", count=largest, share=largest / everything))
    if prepared.total < FEW_EVENTS:
        found.append(caveat("few_events", count=prepared.total))
    if 1 / (permutations + 1) > alpha:
        found.append(
            caveat(
                "replications_too_few",
                permutations=permutations,
                smallest=1 / (permutations + 1),
                alpha=alpha,
                needed=int(np.ceil(1 / alpha)) - 1,
            )
        )
    if model == "space_time":
        found.append(caveat("scan_trend"))
    return tuple(found)
