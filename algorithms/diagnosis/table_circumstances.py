"""T-D3.4 and T-D3.5: how and in what kind of place, and what victim and offender were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Measure
from ..intake.circumstances import circumstances
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .cross_tables import Hidden, hidden_of
from .table_lethal import NO_MECHANISM, NO_PLACE, NO_RELATIONSHIP, NO_SEX
from .table_victims import VictimCounts
from .victims import SEX_LABELS, SEXES, sexes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.multilingual import Text

__all__ = ["mechanism_by_place", "relationship_by_sex"]

PLACES_SHEET = QT_TRANSLATE_NOOP("convivencia", "Mechanism and place")
RELATIONS_SHEET = QT_TRANSLATE_NOOP("convivencia", "Relationship")
ALL, SHARE_OF_ROW = "*", "%"
OF_ROW = QT_TRANSLATE_NOOP("convivencia", "share of the row")
TOTAL = QT_TRANSLATE_NOOP("convivencia", "Total")
WITHOUT_PROTECTED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Without protected categories, which are not shown by place. The second line of each mechanism "
    "is its share by kind of place.",
)
RECORDED = QT_TRANSLATE_NOOP(
    "convivencia", "Shares are of all victims; that of “{unknown}” says how far the rest carries."
)


def mechanism_by_place(material: TableMaterial) -> AutoTable:
    """Return events by mechanism and kind of place, with each row's shares."""
    import pandas as pd

    how, where = material.circumstance("mechanism"), material.circumstance("place_type")
    if how is None or where is None:
        lacks = [label for item, label in ((how, NO_MECHANISM), (where, NO_PLACE)) if item is None]
        return AutoTable("T-D3.4", PLACES_SHEET, missing=tuple(lacks))
    kept = ~material.record.protected
    rows, columns = tuple(circumstances("mechanism")), tuple(circumstances("place_type"))
    counts = _crossed(how[kept], where[kept], rows, columns)
    rows, columns, counts = _seen(rows, columns, counts)
    hidden = _hidden(material, counts, rows, columns, "mechanism and place")
    frame: list[dict[str, Any]] = []
    for number, name in enumerate((*rows, ALL)):
        line = _line(counts, hidden, number, name, columns)
        total = line["total"]
        share = {
            key: Measure(None if value is None or not total else value / total, "share", 0)
            for key, value in line.items()
            if key.startswith("n_")
        }
        frame.append({"mechanism": name, **line})
        whole = Measure(None if not total else 1.0, "share", 0)
        frame.append({"mechanism": SHARE_OF_ROW, **share, "total": whole})
    words = _words("mechanism")
    return AutoTable(
        "T-D3.4",
        PLACES_SHEET,
        (
            AutoColumn(
                "mechanism",
                QT_TRANSLATE_NOOP("convivencia", "Mechanism"),
                width=2.4,
                words={**words, ALL: TOTAL, SHARE_OF_ROW: OF_ROW},
            ),
            *(
                AutoColumn(f"n_{name}", circumstances("place_type")[name].label, "integer")
                for name in columns
            ),
            AutoColumn("total", TOTAL, "integer", width=1.2),
        ),
        pd.DataFrame(frame),
        (),
        ((WITHOUT_PROTECTED, {}),),
    )


def relationship_by_sex(material: TableMaterial, victims: VictimCounts | None) -> AutoTable:
    """Return victims by what the offender was to them, women and men, with shares."""
    import pandas as pd

    relation, column = material.circumstance("relationship"), material.study.role("victim_sex")
    if relation is None or column is None:
        lacks = [
            label for item, label in ((relation, NO_RELATIONSHIP), (column, NO_SEX)) if item is None
        ]
        return AutoTable("T-D3.5", RELATIONS_SHEET, missing=tuple(lacks))
    names = np.array(SEXES, dtype=object)
    sex = names[sexes(material.study.incidents.attributes[column])]
    rows = tuple(circumstances("relationship"))
    counts = _crossed(relation, sex, rows, SEXES)
    rows, _, counts = _seen(rows, SEXES, counts, columns_too=False)
    hidden = _hidden(material, counts, rows, SEXES, "relationship")
    # a total that the profile of victims withholds is not told here either
    lost = {name for name in SEXES if victims is not None and victims.hidden.total(name)}
    # and one that is withheld here may be known from there: then its whole column goes
    lost |= {name for name in SEXES if hidden.total("", name)}
    if lost:
        cells = hidden.cells | np.tile(np.isin(SEXES, list(lost)), len(rows))
        totals = {("", name) for name in lost} | {(name, "") for name in rows}
        hidden = Hidden(cells, hidden.totals | totals)
    frame = [
        _line(counts, hidden, number, name, SEXES) | {"relationship": name}
        for number, name in enumerate((*rows, ALL))
    ]
    whole = float(counts.sum())
    for line in frame:
        line["share"] = None if line["total"] is None or not whole else line["total"] / whole
    return AutoTable(
        "T-D3.5",
        RELATIONS_SHEET,
        (
            AutoColumn(
                "relationship",
                QT_TRANSLATE_NOOP("convivencia", "Offender"),
                width=3.0,
                words={**_words("relationship"), ALL: TOTAL},
            ),
            *(
                AutoColumn(f"n_{name}", label, "integer", width=1.5)
                for name, label in SEX_LABELS.items()
            ),
            AutoColumn("total", TOTAL, "integer", width=1.3),
            AutoColumn("share", QT_TRANSLATE_NOOP("convivencia", "Share"), "share", width=1.3),
        ),
        pd.DataFrame(frame),
        (),
        ((RECORDED, {"unknown": circumstances("relationship")["unknown"].label}),),
    )


def _words(kind: str) -> dict[str, str | Text]:
    return {name: item.label for name, item in circumstances(kind).items()}


def _crossed(
    one: NDArray[np.object_],
    other: NDArray[np.object_],
    rows: tuple[str, ...],
    columns: tuple[str, ...],
) -> NDArray[np.int64]:
    place = {name: number for number, name in enumerate(rows)}
    aside = {name: number for number, name in enumerate(columns)}
    first = np.array([place[str(item)] for item in one], dtype=np.int64)
    second = np.array([aside[str(item)] for item in other], dtype=np.int64)
    size = len(rows) * len(columns)
    counted = np.bincount(first * len(columns) + second, minlength=size)
    return counted.reshape(len(rows), len(columns)).astype(np.int64)


def _seen(
    rows: tuple[str, ...],
    columns: tuple[str, ...],
    counts: NDArray[np.int64],
    *,
    columns_too: bool = True,
) -> tuple[tuple[str, ...], tuple[str, ...], NDArray[np.int64]]:
    """Leave out classes that the record never has: nothing of them could be withheld."""
    held = np.flatnonzero(counts.sum(axis=1))
    aside = np.flatnonzero(counts.sum(axis=0)) if columns_too else np.arange(len(columns))
    return (
        tuple(rows[item] for item in held),
        tuple(columns[item] for item in aside),
        counts[np.ix_(held, aside)],
    )


def _hidden(
    material: TableMaterial,
    counts: NDArray[np.int64],
    rows: tuple[str, ...],
    columns: tuple[str, ...],
    what: str,
) -> Hidden:
    return hidden_of(
        material.gate,
        counts.ravel(),
        list(np.repeat(rows, len(columns))),
        list(np.tile(columns, len(rows))),
        what=what,
    )


def _line(
    counts: NDArray[np.int64], hidden: Hidden, number: int, name: str, columns: tuple[str, ...]
) -> dict[str, Any]:
    """Return the cells of one row and its total; the last row is the totals'."""
    last = number == len(counts)
    gone = hidden.cells.reshape(counts.shape)
    unit = "" if last else name
    values = counts.sum(axis=0) if last else counts[number]
    one = len(columns) == 1
    line: dict[str, Any] = {}
    for place, column in enumerate(columns):
        lost = hidden.total("", column) if last else bool(gone[number, place])
        line[f"n_{column}"] = None if lost else int(values[place])
    total_gone = hidden.total(unit, "") if not one else any(item is None for item in line.values())
    line["total"] = None if total_gone else int(values.sum())
    return line
