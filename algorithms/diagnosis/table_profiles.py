"""T-D3.11 and T-D3.12: what happens to women, and what to young people, offence by offence."""

from __future__ import annotations

from typing import Any

from ..core.text import QT_TRANSLATE_NOOP
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .table_panel import ALL, CATEGORY
from .table_victims import (
    NO_PEOPLE_BY_AGE,
    NO_PEOPLE_BY_SEX,
    VictimCounts,
    lacks_of_victims,
    yearly_rate,
)
from .victims import AGE_BANDS, BAND_LABELS

__all__ = ["womens_profile", "youth_profile"]

WOMEN_SHEET = QT_TRANSLATE_NOOP("convivencia", "Women")
YOUTH_SHEET = QT_TRANSLATE_NOOP("convivencia", "Young people")
WOMEN, MEN = 0, 1
YOUNG = AGE_BANDS.index((15, 29))
OF_KNOWN_SEX = QT_TRANSLATE_NOOP(
    "convivencia",
    "Share of the victims whose sex is recorded. Rates for each 100,000 women and year; by men's: "
    "1 is the same rate as men.",
)
OF_KNOWN_AGE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Share of the victims whose sex and age are recorded. Rates for each 100,000 people of 15 to "
    "29 and year; by that of all ages: 1 is the same.",
)


def womens_profile(material: TableMaterial, found: VictimCounts | None) -> AutoTable:
    """Return each offence's women: how many, which share, their rate by men's, the ages most hit.

    Everything is derived from what T-D3.3 shows: it tells nothing that T-D3.3 withholds.
    """
    import pandas as pd

    if found is None:
        return AutoTable("T-D3.11", WOMEN_SHEET, missing=lacks_of_victims(material))
    people = (material.people("women"), material.people("men"))
    rows: list[dict[str, Any]] = []
    for number, name in _with_victims(found):
        women, men = found.total(number, WOMEN), found.total(number, MEN)
        rate = yearly_rate(women, people[WOMEN], material.length)
        mens = yearly_rate(men, people[MEN], material.length)
        known = None if women is None or men is None else women + men
        rows.append(
            {
                "category": name or "*",
                "women": women,
                "share": women / known if women is not None and known else None,
                "rate": rate,
                "by_men": rate / mens if rate is not None and mens else None,
                "ages": _most_hit(found, number),
            }
        )
    columns = (
        AutoColumn("category", CATEGORY, width=2.8, words={"*": ALL}),
        AutoColumn("women", QT_TRANSLATE_NOOP("convivencia", "Women"), "integer", width=1.3),
        AutoColumn(
            "share", QT_TRANSLATE_NOOP("convivencia", "Share of victims"), "share", width=1.6
        ),
        AutoColumn("rate", QT_TRANSLATE_NOOP("convivencia", "Rate"), "rate", width=1.2),
        AutoColumn(
            "by_men", QT_TRANSLATE_NOOP("convivencia", "By men's rate"), "decimal", 2, width=1.5
        ),
        AutoColumn("ages", QT_TRANSLATE_NOOP("convivencia", "Ages most affected"), width=2.0),
    )
    lacks = () if all(people) else (NO_PEOPLE_BY_SEX,)
    return AutoTable(
        "T-D3.11", WOMEN_SHEET, columns, pd.DataFrame(rows), lacks, ((OF_KNOWN_SEX, {}),)
    )


def youth_profile(material: TableMaterial, found: VictimCounts | None) -> AutoTable:
    """Return each offence's victims of 15 to 29: women, men, their share, their rate by all ages'.

    Everything is derived from what T-D3.3 shows: it tells nothing that T-D3.3 withholds.
    """
    import pandas as pd

    if found is None:
        return AutoTable("T-D3.12", YOUTH_SHEET, missing=lacks_of_victims(material))
    young_people, everybody = material.people("age_15_29"), _all_ages(material)
    rows: list[dict[str, Any]] = []
    for number, name in _with_victims(found):
        women, men = (
            None if found.gone[number, sex, YOUNG] else float(found.counts[number, sex, YOUNG])
            for sex in (WOMEN, MEN)
        )
        young = None if women is None or men is None else women + men
        aged = _of_known_age(found, number)
        rate = yearly_rate(young, young_people, material.length)
        overall = yearly_rate(aged, everybody, material.length)
        rows.append(
            {
                "category": name or "*",
                "young_women": women,
                "young_men": men,
                "share": young / aged if young is not None and aged else None,
                "rate": rate,
                "by_all": rate / overall if rate is not None and overall else None,
            }
        )
    columns = (
        AutoColumn("category", CATEGORY, width=2.8, words={"*": ALL}),
        AutoColumn("young_women", QT_TRANSLATE_NOOP("convivencia", "Women of 15 to 29"), "integer"),
        AutoColumn("young_men", QT_TRANSLATE_NOOP("convivencia", "Men of 15 to 29"), "integer"),
        AutoColumn(
            "share", QT_TRANSLATE_NOOP("convivencia", "Share of victims"), "share", width=1.6
        ),
        AutoColumn("rate", QT_TRANSLATE_NOOP("convivencia", "Rate"), "rate", width=1.2),
        AutoColumn(
            "by_all",
            QT_TRANSLATE_NOOP("convivencia", "By the rate of all ages"),
            "decimal",
            2,
            width=1.7,
        ),
    )
    lacks = () if young_people and everybody else (NO_PEOPLE_BY_AGE,)
    return AutoTable(
        "T-D3.12", YOUTH_SHEET, columns, pd.DataFrame(rows), lacks, ((OF_KNOWN_AGE, {}),)
    )


def _with_victims(found: VictimCounts) -> list[tuple[int, str]]:
    """Return the offences of which some victim's sex is recorded."""
    return [
        (number, name)
        for number, name in enumerate(found.categories)
        if found.counts[number, :2].any()
    ]


def _most_hit(found: VictimCounts, number: int) -> tuple[tuple[str, float], ...] | None:
    """Return the age band with most women and its share; None where a band is withheld."""
    bands = found.counts[number, WOMEN, : len(AGE_BANDS)]
    if found.gone[number, WOMEN].any() or not bands.sum():
        return None
    most = int(bands.argmax())
    return ((BAND_LABELS[most], float(bands[most] / bands.sum())),)


def _of_known_age(found: VictimCounts, number: int) -> float | None:
    """Return the victims whose sex and age are recorded; None where one of them is withheld."""
    bands = len(AGE_BANDS)
    if found.gone[number, :, :bands].any():
        return None
    return float(found.counts[number, :2, :bands].sum())


def _all_ages(material: TableMaterial) -> float | None:
    from .auto_material import AGE_ROLES

    people = [material.people(role) for role in AGE_ROLES]
    return None if not all(people) else sum(item or 0.0 for item in people)
