"""T-D3.13 and T-D3.14: from which trades, and on which routes, extortion is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.folding import folded, spaced
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.circumstances import circumstances, read_circumstances
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .cross_tables import hidden_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..core.multilingual import Text

__all__ = ["extortion_by_route", "extortion_by_sector"]

EXTORTION = "02051"
"""Of the ICCS: extortion or blackmail."""
SECTOR_SHEET = QT_TRANSLATE_NOOP("convivencia", "Extortion by sector")
ROUTE_SHEET = QT_TRANSLATE_NOOP("convivencia", "Extortion by route")
NO_SECTOR = QT_TRANSLATE_NOOP("convivencia", "the sector of the business that was extorted")
NO_ROUTE = QT_TRANSLATE_NOOP("convivencia", "the transport route of each event")
NO_EXTORTION = QT_TRANSLATE_NOOP("convivencia", "incidents of a category of extortion")
HARDLY_REPORTED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Few who are extorted report it, and some trades less than others: few events are no sign that "
    "little happens.",
)
ALL = "*"
TOTAL = QT_TRANSLATE_NOOP("convivencia", "Total")
EVENTS = QT_TRANSLATE_NOOP("convivencia", "Events")
SHARE = QT_TRANSLATE_NOOP("convivencia", "Share")


def extortion_by_sector(material: TableMaterial) -> AutoTable:
    """Return events of extortion by the sector of who paid, whatever office wrote it how."""
    column, found = material.study.role("victim_sector"), _extortion(material)
    if column is None or not found.any():
        lacks = [
            label
            for label, gone in ((NO_SECTOR, column is None), (NO_EXTORTION, not found.any()))
            if gone
        ]
        return AutoTable("T-D3.13", SECTOR_SHEET, missing=tuple(lacks))
    written = material.study.incidents.attributes[column][found]
    known = circumstances("sector")
    return _table(
        material,
        "T-D3.13",
        SECTOR_SHEET,
        read_circumstances(written, "sector"),
        ("sector", QT_TRANSLATE_NOOP("convivencia", "Sector")),
        {name: item.label for name, item in known.items()},
        found,
    )


def extortion_by_route(material: TableMaterial) -> AutoTable:
    """Return events of extortion by the route of public transport on which it was demanded."""
    column, found = material.study.role("route"), _extortion(material)
    if column is None or not found.any():
        lacks = [
            label
            for label, gone in ((NO_ROUTE, column is None), (NO_EXTORTION, not found.any()))
            if gone
        ]
        return AutoTable("T-D3.14", ROUTE_SHEET, missing=tuple(lacks))
    names, spelt = _same_names(material.study.incidents.attributes[column][found])
    return _table(
        material,
        "T-D3.14",
        ROUTE_SHEET,
        names,
        ("route", QT_TRANSLATE_NOOP("convivencia", "Route")),
        {**spelt, UNNAMED: QT_TRANSLATE_NOOP("convivencia", "Without a route")},
        found,
    )


UNNAMED = "-"


def _extortion(material: TableMaterial) -> NDArray[np.bool_]:
    """Tell which incidents are of a category of extortion."""
    kinds = material.record.categories
    if kinds is None:
        return np.zeros(len(material.study.incidents), dtype=bool)
    names = [name for name, code in material.codes.items() if code.startswith(EXTORTION)]
    return np.isin(kinds.astype(str), names)


def _same_names(column: Any) -> tuple[NDArray[np.object_], dict[str, str]]:
    """Return one name for spellings that differ by case and accents, and how each is written."""
    import pandas as pd

    codes, distinct = pd.factorize(column.astype("string").str.strip())
    plain = [spaced(folded(str(item))) for item in distinct]
    often = np.bincount(codes[codes >= 0], minlength=len(plain))
    spelt: dict[str, str] = {}
    for number in np.argsort(-often, kind="stable"):
        spelt.setdefault(plain[number], str(distinct[number]))
    spelt.pop("", None)
    names = np.array([name or UNNAMED for name in plain] + [UNNAMED], dtype=object)
    return names[codes], spelt


def _table(
    material: TableMaterial,
    number: str,
    sheet: str,
    names: NDArray[np.object_],
    column: tuple[str, str],
    words: Mapping[str, str | Text],
    found: NDArray[np.bool_],
) -> AutoTable:
    """Return a count for each class, the largest first; small ones are withheld."""
    import pandas as pd

    classes, counts = np.unique(names.astype(str), return_counts=True)
    order = np.argsort(-counts, kind="stable")
    classes, counts = classes[order], counts[order]
    hidden = hidden_of(
        material.gate,
        counts,
        classes.tolist(),
        None,
        protected=np.full(len(counts), bool(material.record.protected[found].any())),
        forced=np.full(len(counts), _total_withheld(material, found)),
        what="extortion",
    )
    # without its total a table of one dimension must not add up either
    lost = hidden.total() or bool(hidden.cells.all())
    total = int(counts.sum())
    rows: list[dict[str, Any]] = [
        {
            column[0]: name,
            "events": None if gone else int(count),
            "share": None if gone or lost else count / total,
        }
        for name, count, gone in zip(classes, counts, hidden.cells, strict=True)
    ]
    rows.append({column[0]: ALL, "events": None if lost else total, "share": None})
    return AutoTable(
        number,
        sheet,
        (
            AutoColumn(column[0], column[1], width=3.4, words={**words, ALL: TOTAL}),
            AutoColumn("events", EVENTS, "integer", width=1.4),
            AutoColumn("share", SHARE, "share", width=1.4),
        ),
        pd.DataFrame(rows),
        (),
        ((HARDLY_REPORTED, {}),),
    )


def _total_withheld(material: TableMaterial, found: NDArray[np.bool_]) -> bool:
    """Tell whether the panel withholds how much extortion there is: then no part may tell it."""
    kinds, panel = material.record.categories, material.panel
    if kinds is None or panel is None or material.internal:
        return False
    names: Sequence[str] = sorted(set(kinds[found].astype(str).tolist()))
    gone = panel.loc[panel["events"].isna(), "category"].dropna().astype(str)
    return bool(set(names) & set(gone))
