"""T-D3.2: lethal violence by year. Whom it met and how; shares of what is recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..intake.circumstances import OTHER, UNKNOWN, circumstances
from ..intake.offences import group_of
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .benchmarks import benchmarks
from .table_panel import NO_DATE, NO_POPULATION, NO_YEAR
from .victims import age_bands, sexes

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["homicide_categories", "lethal_violence"]

SHEET = QT_TRANSLATE_NOOP("convivencia", "Lethal violence")
HOMICIDE = "0101"
YES, NO, NOT_KNOWN = range(3)
PUBLIC = QT_TRANSLATE_NOOP("convivencia", "In public space")
NO_CATEGORY = QT_TRANSLATE_NOOP("convivencia", "a category of the incidents")
NO_SEX = QT_TRANSLATE_NOOP("convivencia", "the victim's sex")
NO_AGE = QT_TRANSLATE_NOOP("convivencia", "the victim's age")
NO_MECHANISM = QT_TRANSLATE_NOOP("convivencia", "the mechanism")
NO_PLACE = QT_TRANSLATE_NOOP("convivencia", "the kind of place")
NO_RELATIONSHIP = QT_TRANSLATE_NOOP("convivencia", "the relationship of victim and offender")
NO_FEMICIDE = QT_TRANSLATE_NOOP("convivencia", "a category of femicides")
NO_AGENTS = QT_TRANSLATE_NOOP("convivencia", "a category of deaths by State agents")
NO_UNDETERMINED = QT_TRANSLATE_NOOP("convivencia", "a category of undetermined deaths")
NO_HOMICIDE = QT_TRANSLATE_NOOP("convivencia", "a category of intentional homicide")
SHARES = QT_TRANSLATE_NOOP(
    "convivencia", "Shares are of the homicides of which it is recorded, whole years only."
)
WITHOUT = QT_TRANSLATE_NOOP(
    "convivencia",
    "Without homicides of categories that are too few to be shown in every year, femicides among "
    "them.",
)
FIREARMS = QT_TRANSLATE_NOOP(
    "convivencia",
    "For comparison, firearms took part in more than {share} % of homicides: {place}, {source}.",
)
UNDETERMINED = ("indeterminad", "undetermined", "a determinar", "a esclarecer", "por establecer")


def homicide_categories(material: TableMaterial) -> tuple[str, ...]:
    """Return the categories of intentional homicide, femicide among them."""
    return tuple(name for name, code in material.codes.items() if code.startswith(HOMICIDE))


def lethal_violence(material: TableMaterial) -> AutoTable:
    """Return homicides of each whole year, their rate and the shares that the study knows.

    A year's homicides are a sum of cells of the panel, and are withheld where one of those is; each
    share is withheld with the counts behind it, whose columns and rows both have totals.
    """
    import pandas as pd

    record, year = material.record, material.year
    lacks = [
        *(() if record.categories is not None else (NO_CATEGORY,)),
        *(() if year is not None else (NO_DATE,)),
        *(() if year is None or material.years else (NO_YEAR,)),
    ]
    if lacks or record.categories is None or year is None or material.panel is None:
        return AutoTable("T-D3.2", SHEET, missing=tuple(lacks) or (NO_DATE,))
    every = homicide_categories(material)
    if not every:
        return AutoTable("T-D3.2", SHEET, missing=(NO_HOMICIDE,))
    chosen, hidden = _shown(material, every)
    of_homicide = np.isin(record.categories.astype(str), np.array(chosen, dtype=str))
    years = material.years
    totals = np.array([int((of_homicide & (year == item)).sum()) for item in years], dtype=float)
    frame = pd.DataFrame({"year": [str(item) for item in years], "homicides": totals})
    people = material.people()
    missing = [] if people else [NO_POPULATION]
    lacking = set() if people else {"rate"}
    for name, label, parts in _attributes(material):
        if parts is None:
            missing.append(label)
            lacking.add(name)
            frame[name] = None
            continue
        cells = np.array(
            [np.bincount(parts[of_homicide & (year == item)], minlength=3)[:3] for item in years],
            dtype=float,
        )
        frame[name] = _released(material, cells, totals, hidden, whole=name == "women")
    frame.loc[hidden, "homicides"] = np.nan
    frame["rate"] = frame["homicides"] / people * 100_000 if people else None
    for name, label, names in (
        ("femicides", NO_FEMICIDE, [item for item in every if group_of(item).id == "femicide"]),
        ("agents", NO_AGENTS, _of_agents(material)),
        ("undetermined", NO_UNDETERMINED, _undetermined(material)),
    ):
        frame[name] = _panel_sum(material, names)
        if not names:
            missing.append(label)
            lacking.add(name)
    notes: list[tuple[str, dict[str, object]]] = [(SHARES, {})]
    if len(chosen) < len(every):
        notes.append((WITHOUT, {}))
    notes += [
        (
            FIREARMS,
            {
                "share": f"{item.value * 100:.0f}",
                "place": item.place,
                "source": item.source,
            },
        )
        for item in benchmarks()
        if item.kind == "firearm_share"
    ]
    # a page has room for what there is; the workbook keeps every column
    columns = tuple(
        replace(item, shown=bool(frame[item.name].notna().any()) or item.name not in lacking)
        for item in COLUMNS
    )
    return AutoTable("T-D3.2", SHEET, columns, frame, tuple(missing), tuple(notes))


COLUMNS = (
    AutoColumn("year", QT_TRANSLATE_NOOP("convivencia", "Year"), width=1.0),
    AutoColumn("homicides", QT_TRANSLATE_NOOP("convivencia", "Homicides"), "integer", width=1.8),
    AutoColumn("rate", QT_TRANSLATE_NOOP("convivencia", "Per 100,000"), "rate", width=1.3),
    AutoColumn("women", QT_TRANSLATE_NOOP("convivencia", "Women killed"), "integer", width=1.5),
    AutoColumn("femicides", QT_TRANSLATE_NOOP("convivencia", "Femicides"), "integer", width=1.8),
    AutoColumn("firearm", QT_TRANSLATE_NOOP("convivencia", "By firearm"), "share", 0, width=1.3),
    AutoColumn("young", QT_TRANSLATE_NOOP("convivencia", "Aged 15–29"), "share", 0, width=1.3),
    AutoColumn("public", PUBLIC, "share", 0, width=1.3),
    AutoColumn("known", QT_TRANSLATE_NOOP("convivencia", "Offender known"), "share", 0, width=1.3),
    AutoColumn(
        "agents",
        QT_TRANSLATE_NOOP("convivencia", "Deaths by State agents"),
        "integer",
        width=1.5,
    ),
    AutoColumn(
        "undetermined",
        QT_TRANSLATE_NOOP("convivencia", "Undetermined deaths"),
        "integer",
        width=1.6,
    ),
)


def _shown(
    material: TableMaterial, every: tuple[str, ...]
) -> tuple[tuple[str, ...], NDArray[np.bool_]]:
    """Return the categories that make the sum, and in which years it would tell a withheld cell."""
    panel = material.panel
    if panel is None:
        return every, np.zeros(len(material.years), dtype=bool)
    of_category = panel.set_index("category")
    columns = [f"y{item}" for item in material.years]
    gone = {
        name: of_category.loc[name, columns].isna().to_numpy(dtype=bool)
        for name in every
        if name in of_category.index
    }
    shielded = set(material.record.protected_categories)
    chosen = tuple(name for name in gone if name not in shielded or not gone[name].any()) or tuple(
        gone
    )
    hidden = np.zeros(len(columns), dtype=bool)
    for name in chosen:
        hidden |= gone[name]
    return chosen, hidden


def _attributes(
    material: TableMaterial,
) -> list[tuple[str, str, NDArray[np.int64] | None]]:
    """Return for each share: yes, no or not recorded, of every incident."""
    attributes = material.study.incidents.attributes
    sex_column, age_column = material.study.role("victim_sex"), material.study.role("victim_age")
    women = young = None
    if sex_column is not None:
        women = sexes(attributes[sex_column]).astype(np.int64)
    if age_column is not None:
        band = age_bands(attributes[age_column])
        young = np.where(band == 1, YES, np.where(band < 5, NO, NOT_KNOWN))
    return [
        ("women", NO_SEX, women),
        ("firearm", NO_MECHANISM, _parts(material, "mechanism", lambda item: item == "firearm")),
        ("young", NO_AGE, young),
        (
            "public",
            NO_PLACE,
            _parts(
                material,
                "place_type",
                lambda item: item != OTHER and circumstances("place_type")[item].public,
            ),
        ),
        (
            "known",
            NO_RELATIONSHIP,
            _parts(
                material,
                "relationship",
                lambda item: item != OTHER and circumstances("relationship")[item].known,
            ),
        ),
    ]


def _parts(material: TableMaterial, kind: str, yes: Any) -> NDArray[np.int64] | None:
    classes = material.circumstance(kind)
    if classes is None:
        return None
    part = {
        item: NOT_KNOWN if item == UNKNOWN else (YES if yes(item) else NO)
        for item in circumstances(kind)
    }
    return np.array([part[str(item)] for item in classes], dtype=np.int64)


def _released(
    material: TableMaterial,
    cells: NDArray[np.float64],
    totals: NDArray[np.float64],
    hidden: NDArray[np.bool_],
    *,
    whole: bool,
) -> list[float | None]:
    """Return the number of yes, or its share of what is recorded; None where withheld."""
    gone, rows = material.gate.withheld_cross(cells, totals)
    gone = gone | rows[:, np.newaxis] | hidden[:, np.newaxis]
    if gone.any():
        material.gate.note("lethal", int(gone.sum()))
    found: list[float | None] = []
    for (yes, no, _), (yes_gone, no_gone, _) in zip(cells, gone, strict=True):
        if yes_gone or (no_gone and not whole):
            found.append(None)
        elif whole:
            found.append(float(yes))
        else:
            found.append(yes / (yes + no) if yes + no else None)
    return found


def _panel_sum(material: TableMaterial, names: list[str]) -> list[float | None]:
    """Add up released cells of the panel; a withheld one leaves none."""
    if not names or material.panel is None:
        return [None] * len(material.years)
    rows = material.panel[material.panel["category"].isin(names)]
    sums = [rows[f"y{year}"].astype(float).sum(skipna=False) for year in material.years]
    return [None if value != value else float(value) for value in sums]


def _of_agents(material: TableMaterial) -> list[str]:
    return [
        name
        for name, code in material.codes.items()
        if code.startswith("01") and group_of(name).axis == "A5_police_justice"
    ]


def _undetermined(material: TableMaterial) -> list[str]:
    from ..core.folding import folded

    return [
        name
        for name, code in material.codes.items()
        if (code.startswith(("01", "NC-DEATH")))
        and any(word in folded(name) for word in UNDETERMINED)
    ]
