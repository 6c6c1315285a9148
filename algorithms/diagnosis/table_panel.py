"""T-D3.1: the offence panel with its codes, its rates by year and what goes unreported."""

from __future__ import annotations

from ..core.multilingual import Text
from ..core.text import QT_TRANSLATE_NOOP
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable

__all__ = ["offence_rates"]

SHEET = QT_TRANSLATE_NOOP("convivencia", "Offence rates")
ALL = QT_TRANSLATE_NOOP("convivencia", "All together")
CATEGORY = QT_TRANSLATE_NOOP("convivencia", "Category")
NO_DATE = QT_TRANSLATE_NOOP("convivencia", "a date of the incidents")
NO_YEAR = QT_TRANSLATE_NOOP("convivencia", "a whole year")
NO_POPULATION = QT_TRANSLATE_NOOP("convivencia", "a population of the areas")
NO_SURVEY = QT_TRANSLATE_NOOP("convivencia", "a survey of how much is reported")
ONE_POPULATION = QT_TRANSLATE_NOOP(
    "convivencia",
    "Rates for each 100,000 residents and year; all years are divided by the same population.",
)
OF_VICTIMS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Not reported: of the people who went through it, by a survey; offences that it does not ask "
    "about stay empty.",
)


def _heading(year: int) -> Text:
    return Text(f"Rate {year}", f"Tasa {year}", f"Taxa {year}")


def offence_rates(material: TableMaterial) -> AutoTable:
    """Return each category's ICCS code, rates of the last five years and share not reported.

    Rates are computed from the released counts: where a count is withheld there is no rate. What
    goes unreported is what the study's survey says of the codes that its questions cover, or the
    study's own table ``[reporting]``, shares by category.
    """
    if material.panel is None:
        return AutoTable("T-D3.1b", SHEET, missing=(NO_DATE,))
    people = material.people()
    frame = material.panel[["category"]].copy()
    names = [None if item != item or item is None else str(item) for item in frame["category"]]
    frame["iccs"] = [None if name is None else material.codes.get(name) for name in names]
    frame["category"] = ["*" if name is None else name for name in names]
    columns = [
        AutoColumn("iccs", "ICCS", width=1.2),
        AutoColumn("category", CATEGORY, width=3.0, words={"*": ALL}),
    ]
    for year in material.years:
        counts = material.panel[f"y{year}"].astype(float)
        frame[f"r{year}"] = counts / people * 100_000 if people else None
        columns.append(AutoColumn(f"r{year}", _heading(year), "rate", width=1.2))
    reported = [
        None if name is None else material.study.reported(name, material.codes.get(name))
        for name in names
    ]
    frame["unreported"] = [None if share is None else 1 - share for share in reported]
    surveyed = any(share is not None for share in reported)
    columns.append(
        AutoColumn(
            "unreported",
            QT_TRANSLATE_NOOP("convivencia", "Not reported"),
            "share",
            width=1.3,
        )
    )
    lacks = [
        *(() if people else (NO_POPULATION,)),
        *(() if material.years else (NO_YEAR,)),
        *(() if surveyed else (NO_SURVEY,)),
    ]
    # the code names the row only beside the category
    order = [columns[1], columns[0], *columns[2:]]
    notes = [ONE_POPULATION] if people and material.years else []
    if surveyed:
        notes.append(OF_VICTIMS)
    return AutoTable(
        "T-D3.1b",
        SHEET,
        tuple(order),
        frame,
        tuple(lacks),
        tuple((item, {}) for item in notes),
    )
