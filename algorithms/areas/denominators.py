"""What events are divided by, and what a rate by it can and cannot say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Literal

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Denominator = Annotated[
    Literal["residents", "dwellings", "workers", "visitors", "street_km", "other"],
    Role(
        "choice",
        choices=(
            ("residents", QT_TRANSLATE_NOOP("convivencia", "Residents")),
            ("dwellings", QT_TRANSLATE_NOOP("convivencia", "Dwellings")),
            ("workers", QT_TRANSLATE_NOOP("convivencia", "Workers")),
            ("visitors", QT_TRANSLATE_NOOP("convivencia", "Visitors")),
            ("street_km", QT_TRANSLATE_NOOP("convivencia", "Kilometres of street")),
            ("other", QT_TRANSLATE_NOOP("convivencia", "Something else")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "What is divided by"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What the population column counts. Burglaries are better read per dwelling, street "
            "robberies per kilometre of street or per person who is there by day.",
        ),
        advanced=True,
    ),
]
PopulationYear = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Year of the population"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The year of the census or estimate. With the first and last day of the counts, a "
            "population of another time is said.",
        ),
        minimum=1800,
        maximum=2200,
        advanced=True,
    ),
]
PeriodStart = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "First day of the counts"),
        QT_TRANSLATE_NOOP("convivencia", "The first day on which events were counted."),
        advanced=True,
    ),
]
PeriodEnd = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Last day of the counts"),
        QT_TRANSLATE_NOOP("convivencia", "The last day on which events were counted."),
        advanced=True,
    ),
]

LIMITS_OF = {
    "residents": "resident_population",
    "dwellings": "per_dwelling",
    "workers": "per_worker",
    "visitors": "per_visitor",
    "street_km": "per_street_km",
    "other": "other_denominator",
}
"""The caveat that says what a rate by each denominator leaves out."""

UNITS = {
    "residents": QT_TRANSLATE_NOOP("convivencia", "events per {per} residents"),
    "dwellings": QT_TRANSLATE_NOOP("convivencia", "events per {per} dwellings"),
    "workers": QT_TRANSLATE_NOOP("convivencia", "events per {per} workers"),
    "visitors": QT_TRANSLATE_NOOP("convivencia", "events per {per} visitors"),
    "street_km": QT_TRANSLATE_NOOP("convivencia", "events per {per} km of street"),
    "other": QT_TRANSLATE_NOOP("convivencia", "events per {per} units of the denominator"),
}

TINY = 1_000
MOST_RESIDENTS_ASKED = 1_000
SHARE_OF_MEDIAN = 0.25
"""Below it one event more moves a rate by at least 100 per 100,000, which is the yearly homicide
rate of the most violent cities: a single event would put a quiet place beside them."""

YEARS_APART = 1


def unit_of(denominator: str, per: float) -> str:
    """Return the unit of a rate in English, e.g. ``events per 100,000 residents``."""
    return UNITS[denominator].format(per=f"{per:,.10g}")


def tiny_denominators(denominator: str, count: int, per: float) -> tuple[Caveat, ...]:
    """Say how many areas have so few people or dwellings that one event decides their rate."""
    if denominator in {"street_km", "other"} or not count:
        return ()
    return (caveat("tiny_population", count=count, floor=TINY, step=whole(per / TINY)),)


def whole(number: float) -> float | int:
    """Return a number that is whole as one, so that no sentence writes 100.0."""
    return int(number) if float(number).is_integer() else round(number, 3)


def period_caveats(
    population_year: int | None, start: str | None, end: str | None
) -> tuple[Caveat, ...]:
    """Say when the population is of another time, and when the counts cover no whole years.

    Parameters
    ----------
    population_year : int or None
        The year of the population.
    start, end : str or None
        The first and last day of the counts, both included.

    Raises
    ------
    InputError
        When the last day is before the first.
    """
    days = [date.fromisoformat(day) for day in (start, end) if day]
    if not days:
        return ()
    found: list[Caveat] = []
    first, last = days[0], days[-1]
    if last < first:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The last day of the counts, {end}, is before the first, {start}."
            ),
            start=start,
            end=end,
        )
    if population_year is not None:
        apart = max(first.year - population_year, population_year - last.year, 0)
        if apart > YEARS_APART:
            found.append(
                caveat(
                    "population_of_another_year",
                    year=str(population_year),
                    events=str(first.year) if first.year == last.year else _span(first, last),
                    apart=apart,
                )
            )
    if start and end and not whole_years(first, last):
        found.append(caveat("not_whole_years", start=start, end=end))
    return tuple(found)


def whole_years(first: date, last: date) -> bool:
    """Tell whether a period with both its days is one or more whole years, whenever they begin."""
    after = last + timedelta(days=1)
    begins = (first.month, first.day) if (first.month, first.day) != (2, 29) else (3, 1)
    return after.year > first.year and (after.month, after.day) == begins


def _span(first: date, last: date) -> str:
    return f"{first.year}–{last.year}"


def population_floor(population: NDArray[np.float64]) -> int:
    """Return the fewest residents with which a rate still says something of an area.

    An airport, a campus or an industrial park with a hundred residents and a thousand reported
    events has a rate that no smoothing tames, and one such area hides every pattern of the others.
    The floor is a quarter of the median population of inhabited areas, at most 1,000.
    """
    import numpy as np

    inhabited = population[np.isfinite(population) & (population > 0)]
    return min(MOST_RESIDENTS_ASKED, int(SHARE_OF_MEDIAN * np.median(inhabited)))
