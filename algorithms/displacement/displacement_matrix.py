"""Displacement matrix: did place, hour, offence, target or tactic of events change?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from ..core.two_periods import TwoPeriods, two_periods
from ..core.vocabulary import (
    Alpha,
    AreaName,
    Areas,
    Categories,
    CategoryColumn,
    Correction,
    DataFrame,
    DateColumn,
    Incidents,
    OptionalZones,
    Param,
    Progress,
    Role,
    Seed,
    TimeColumn,
)
from .zones import After, Before, ZoneColumn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..intake.incidents import Selection
    from .dimensions import Dimension
    from .shares import Independence
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30
UNKNOWNS_MOVED = 0.05
CHANGED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The shares changed more than chance explains (p = {p:.3f}). Largest change: {name}, from "
    "{before:.1%} to {after:.1%}.",
)
CHANGED_CLEARLY = QT_TRANSLATE_NOOP(
    "convivencia",
    "The shares changed more than chance explains (p < 0.001). Largest change: {name}, from "
    "{before:.1%} to {after:.1%}.",
)
UNCHANGED = QT_TRANSLATE_NOOP(
    "convivencia",
    "No change of the shares that chance would not explain (p = {p:.3f}). That is no proof that "
    "nothing moved.",
)
UNTESTED = QT_TRANSLATE_NOOP("convivencia", "Not tested: there are no two classes to compare.")

DIMENSION = Column("dimension", "text", QT_TRANSLATE_NOOP("convivencia", "Dimension"))
P_VALUE = Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4)
P_ADJUSTED = Column(
    "p_adjusted", "float", QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"), decimals=4
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplacementMatrix(Result):
    """Shares before and after of every class, and a test and a sentence for every dimension."""

    SUMMARY: ClassVar = (
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Events before")),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "Events after")),
        Column("dimensions", "integer", QT_TRANSLATE_NOOP("convivencia", "Dimensions compared")),
        Column("changed", "integer", QT_TRANSLATE_NOOP("convivencia", "Dimensions that changed")),
    )
    matrix: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Shares before and after"),
        "table",
        DIMENSION,
        Column("class", "text", QT_TRANSLATE_NOOP("convivencia", "Class")),
        Column("status", "text", QT_TRANSLATE_NOOP("convivencia", "Class, pooled or unknown")),
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Before"), decimals=0),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "After"), decimals=0),
        Column(
            "before_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share before"), decimals=3
        ),
        Column("after_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share after"), decimals=3),
        Column(
            "difference",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Difference of the shares"),
            decimals=3,
        ),
        Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), decimals=3),
        Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), decimals=3),
        P_VALUE,
        P_ADJUSTED,
        main=True,
    )
    tests: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Test of each dimension"),
        "table",
        DIMENSION,
        Column("events", "integer", QT_TRANSLATE_NOOP("convivencia", "Events with a class")),
        Column("unknown", "integer", QT_TRANSLATE_NOOP("convivencia", "Events without a class")),
        Column("classes", "integer", QT_TRANSLATE_NOOP("convivencia", "Classes")),
        Column("chi2", "float", QT_TRANSLATE_NOOP("convivencia", "Chi-square")),
        Column("df", "integer", QT_TRANSLATE_NOOP("convivencia", "Degrees of freedom")),
        Column("cramers_v", "float", QT_TRANSLATE_NOOP("convivencia", "Cramér's V"), decimals=3),
        P_VALUE,
        P_ADJUSTED,
        Column("simulated", "flag", QT_TRANSLATE_NOOP("convivencia", "p-value simulated")),
        Column("reading", "text", QT_TRANSLATE_NOOP("convivencia", "What it says"), words=True),
    )


def _class_column(label: str, help_text: str) -> Any:
    return Role("column", parent="incidents"), Param(label, help_text)


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Matrix of displacement"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Puts the kinds of displacement on one page: whether events moved to other places, hours, "
        "offences, targets or tactics after a measure. Each class is compared before and after, "
        "with limits, and each kind is tested as a whole.",
    ),
    reference="Reppetto (1976); Barr & Pease (1990); Newcombe (1998); Fisher (1935); "
    "Benjamini & Hochberg (1995)",
)
def displacement_matrix(
    incidents: Incidents,
    before: Before,
    after: After,
    date: DateColumn,
    *,
    dimension: Annotated[
        tuple[Literal["place", "time", "offence", "target", "tactic"], ...],
        Role(
            "multichoice",
            several=True,
            choices=(
                ("place", QT_TRANSLATE_NOOP("convivencia", "Place")),
                ("time", QT_TRANSLATE_NOOP("convivencia", "Time of day")),
                ("offence", QT_TRANSLATE_NOOP("convivencia", "Offence")),
                ("target", QT_TRANSLATE_NOOP("convivencia", "Target")),
                ("tactic", QT_TRANSLATE_NOOP("convivencia", "Tactic")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Dimensions"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "What is compared. Without a choice, everything that the data given can show.",
            ),
        ),
    ] = (),
    areas: Annotated[Areas | None, Role("layer", geometry=("polygon",))] = None,
    zones: OptionalZones = None,
    time: TimeColumn = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    target: Annotated[
        str | None,
        *_class_column(
            QT_TRANSLATE_NOOP("convivencia", "Target"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A column with what or who was hit, such as the kind of place."
            ),
        ),
    ] = None,
    tactic: Annotated[
        str | None,
        *_class_column(
            QT_TRANSLATE_NOOP("convivencia", "Tactic"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A column with how it was done, such as the weapon or the way in."
            ),
        ),
    ] = None,
    within: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Only in and around the treated zone"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Compare only events of the zones treatment and displacement; needs zones.",
            ),
            advanced=True,
        ),
    ] = False,
    minimum: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Fewest events of a class"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Classes with fewer, before and after together, become “other”."
            ),
            minimum=1,
            maximum=10_000,
            advanced=True,
        ),
    ] = 10,
    simulations: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Simulations"),
            QT_TRANSLATE_NOOP(
                "convivencia", "For dimensions with small classes; 0 uses the chi-square law."
            ),
            minimum=0,
            maximum=99_999,
            advanced=True,
        ),
    ] = 9_999,
    correction: Correction = "fdr",
    alpha: Alpha = 0.05,
    seed: Seed = 1,
    zone: ZoneColumn = "zone",
    area_name: AreaName = None,
    progress: Progress = silent,
) -> DisplacementMatrix:
    """Compare the shares of classes before and after, dimension by dimension.

    Differences have Newcombe's limits and Fisher's exact p-value, corrected over all classes.
    A dimension is tested with Pearson's chi-square; where a class is small, by simulation with
    both margins held. Events of an unknown class stand on a line of their own.
    """
    import pandas as pd

    from ..areas.two_counts import during, incidents_of_periods
    from ..spatial.draws import Draws

    periods = two_periods(before, after)
    chosen = incidents_of_periods(
        incidents, periods, date=date, time=time, category=category, categories=categories
    )
    seen, told = _dimensions(
        chosen, dimension, areas, zones, category, target, tactic, zone, area_name
    )
    moments, covered = chosen.dated
    periods_of = during(moments, periods.before), during(moments, periods.after)
    if within:
        watched = _watched(chosen, zones, zone)
        periods_of = periods_of[0] & watched, periods_of[1] & watched
    sizes = int(periods_of[0].sum()), int(periods_of[1].sum())
    _require_both(sizes)
    source, rows, tests = Draws(seed), [], []
    for number, one in enumerate(seen):
        progress(0.2 + 0.7 * number / len(seen), QT_TRANSLATE_NOOP("convivencia", "Computing"))
        lines, test, more = _compared(one, periods_of, minimum, source, simulations)
        rows += lines
        tests.append(test)
        told += more
    _correct(rows, correction)
    _correct(tests, correction)
    table = _with_readings(tests, rows, alpha)
    return DisplacementMatrix(
        matrix=pd.DataFrame(rows),
        tests=table,
        summary={
            "before": sizes[0],
            "after": sizes[1],
            "dimensions": len(seen),
            "changed": sum(_significant(row["p_adjusted"], alpha) for row in tests),
        },
        caveats=(
            *chosen.caveats,
            *told,
            *periods.uncovered(*(day.astype(object) for day in covered)),
            *_weaknesses(periods, sum(sizes)),
        ),
    )


def _dimensions(
    chosen: Selection,
    asked: tuple[str, ...],
    areas: Any,
    zones: Any,
    category: str | None,
    target: str | None,
    tactic: str | None,
    zone: str,
    area_name: str | None,
) -> tuple[list[Dimension], list[Caveat]]:
    """Return the class of each event in every dimension to look at."""
    from .dimensions import of_areas, of_column, of_hours, of_zones, require_dimensions

    columns = {"offence": category, "target": target, "tactic": tactic}
    given = {name: column is not None for name, column in columns.items()}
    given |= {"place": areas is not None or zones is not None, "time": True}
    found: list[Dimension] = []
    told: list[Caveat] = []
    for name in require_dimensions(asked, given):
        if name == "place":
            # areas are finer than zones and win when both are given
            place, more = (
                of_areas(areas, area_name, chosen)
                if areas is not None
                else of_zones(zones, zone, chosen)
            )
            found.append(place)
            told += more
        elif name == "time":
            hours = of_hours(chosen)
            if hours is None:
                told.append(caveat("no_hours"))
            else:
                found.append(hours)
                told += chosen.dated[0].hour_caveats
        else:
            found.append(of_column(name, str(columns[name]), chosen))
    if not found:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Nothing can be compared: the dates carry no hour, and neither areas, zones nor a "
                "column of offence, target or tactic was given.",
            )
        )
    return found, told


def _watched(chosen: Selection, zones: Any, zone: str) -> NDArray[np.bool_]:
    """Tell which events lie in the treated zone or around it."""
    from .dimensions import WATCHED_ZONES, of_zones

    if zones is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To compare only events in and around the treated zone, give the zones.",
            )
        )
    inside: NDArray[np.bool_] = np.isin(
        of_zones(zones, zone, chosen)[0].classes.astype(str), WATCHED_ZONES
    )
    return inside


def _require_both(sizes: tuple[int, int]) -> None:
    for size, name in zip(sizes, ("before", "after"), strict=True):
        if size == 0:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "No incident lies in the period “{name}”."),
                name=name,
            )


def _compared(
    one: Dimension,
    periods_of: tuple[NDArray[np.bool_], NDArray[np.bool_]],
    minimum: int,
    draws: Any,
    simulations: int,
) -> tuple[list[dict[str, Any]], dict[str, Any], list[Caveat]]:
    """Return the lines of one dimension, its test, and what weakens them."""
    from .dimensions import NAMES, OTHER, UNKNOWN
    from .shares import independence

    what = NAMES[one.name]
    names, places = np.unique(one.classes.astype(str), return_inverse=True)
    counts = np.array([np.bincount(places[held], minlength=len(names)) for held in periods_of])
    known = names != ""
    unknown = counts[:, ~known].sum(axis=1)
    counts, names = counts[:, known], names[known]
    kept = counts.sum(axis=0) >= minimum
    pooled = counts[:, ~kept].sum(axis=1)
    few = int(((counts.sum(axis=0) > 0) & ~kept).sum())
    order = np.argsort(-counts[:, kept].sum(axis=0), kind="stable")
    classes = [(str(name), "class") for name in names[kept][order]]
    tested = counts[:, kept][:, order]
    told = []
    if few:
        classes.append((OTHER, "pooled"))
        tested = np.column_stack([tested, pooled])
        told.append(caveat("pooled_classes", what=what, count=few, minimum=minimum))
    told += _of_unknowns(what, unknown, counts.sum(axis=1))
    found = independence(tested[0], tested[1], draws=draws, simulations=simulations)
    if found is None:
        told.append(caveat("one_class", what=what))
    totals = tested.sum(axis=1)
    lines = [
        {"dimension": one.name, "class": name, "status": status,
         **_line(tested[:, place], totals, compared=found is not None)}
        for place, (name, status) in enumerate(classes)
    ]  # fmt: skip
    if unknown.any():
        held = _line(unknown, unknown + totals, compared=False)
        lines.append({"dimension": one.name, "class": UNKNOWN, "status": "unknown", **held})
    return lines, _test(one.name, found, int(totals.sum()), int(unknown.sum()), len(classes)), told


def _line(
    counts: NDArray[np.int64], totals: NDArray[np.int64], *, compared: bool
) -> dict[str, Any]:
    """Return counts and shares of a class, and its difference when it is compared."""
    from .shares import difference_limits, exact_p_value

    (before, after), (first, second) = map(int, counts), map(int, totals)
    one = before / first if first else None
    other = after / second if second else None
    line: dict[str, Any] = {
        "before": before,
        "after": after,
        "before_share": one,
        "after_share": other,
        "difference": None if one is None or other is None else other - one,
        "low": None,
        "high": None,
        "p_value": None,
    }
    if compared:
        line["low"], line["high"] = difference_limits(before, first, after, second)
        line["p_value"] = exact_p_value(before, first, after, second)
    return line


def _of_unknowns(what: str, unknown: NDArray[np.int64], known: NDArray[np.int64]) -> list[Caveat]:
    count = int(unknown.sum())
    if not count:
        return []
    shares = unknown / np.maximum(1, unknown + known)
    overall = count / int((unknown + known).sum())
    told = [caveat("unknown_classes", what=what, count=count, share=overall)]
    if abs(shares[1] - shares[0]) > UNKNOWNS_MOVED:
        told.append(
            caveat("unknowns_changed", what=what, before=float(shares[0]), after=float(shares[1]))
        )
    return told


def _test(
    name: str, found: Independence | None, events: int, unknown: int, classes: int
) -> dict[str, Any]:
    return {
        "dimension": name,
        "events": events,
        "unknown": unknown,
        "classes": classes,
        "chi2": found.chi2 if found else None,
        "df": found.df if found else None,
        "cramers_v": found.cramers_v if found else None,
        "p_value": found.p_value if found else None,
        "simulated": found.simulated if found else False,
    }


def _correct(rows: list[dict[str, Any]], correction: Any) -> None:
    """Add corrected p-values; a row without one is no test."""
    from ..spatial.p_values import adjusted_p_values

    p_values = np.array(
        [np.nan if row["p_value"] is None else row["p_value"] for row in rows], dtype=float
    )
    for row, value in zip(rows, adjusted_p_values(p_values, correction), strict=True):
        row["p_adjusted"] = None if np.isnan(value) else float(value)


def _significant(p_value: float | None, alpha: float) -> bool:
    return p_value is not None and p_value <= alpha


def _with_readings(tests: list[dict[str, Any]], rows: list[dict[str, Any]], alpha: float) -> Any:
    """Return the tests with a sentence for each."""
    import pandas as pd

    sentences = [_reading(test, rows, alpha) for test in tests]
    names = [*(name for name in tests[0] if name != "simulated"), "simulated"]
    table = pd.DataFrame(tests)[names]
    table["reading"] = [template.format(**facts) for template, facts in sentences]
    table.attrs[TEMPLATES_KEY] = sentences
    return table


def _reading(
    test: dict[str, Any], rows: list[dict[str, Any]], alpha: float
) -> tuple[str, dict[str, object]]:
    p_value = test["p_adjusted"]
    if p_value is None:
        return UNTESTED, {}
    if p_value > alpha:
        return UNCHANGED, {"p": p_value}
    lines = [
        row for row in rows if row["dimension"] == test["dimension"] and row["status"] != "unknown"
    ]
    largest = max(lines, key=lambda row: abs(row["difference"]))
    facts = {
        "name": largest["class"],
        "before": largest["before_share"],
        "after": largest["after_share"],
    }
    return (CHANGED_CLEARLY, facts) if p_value < 0.001 else (CHANGED, {"p": p_value, **facts})


def _weaknesses(periods: TwoPeriods, total: int) -> list[Caveat]:
    told = [caveat("shares_not_numbers"), caveat("perpetrator_unseen")]
    told += [item for item in periods.caveats() if item.code == "other_season"]
    if total < FEW_EVENTS:
        told.append(caveat("few_events", count=total))
    return told
