"""T-D3.6: weekdays by bands of three hours, from the released hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .table_circumstances import TOTAL
from .table_panel import NO_DATE
from .wording import WEEKDAYS

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["BANDS", "hours_by_weekday"]

SHEET = QT_TRANSLATE_NOOP("convivencia", "Weekdays and hours")
NO_HOUR = QT_TRANSLATE_NOOP("convivencia", "the hour of the incidents")
HOURS = 3
BANDS = tuple(f"{start:02d}–{start + HOURS:02d}" for start in range(0, 24, HOURS))
SPREAD = QT_TRANSLATE_NOOP(
    "convivencia",
    "Events of which only a span of time is known are spread over its hours, so that counts need "
    "not be whole.",
)


def hours_by_weekday(material: TableMaterial) -> AutoTable:
    """Return the events of each weekday by three hours.

    A band is shown when its three hours are, or when neither it nor what remains of the weekday
    would tell an hour that is withheld.
    """
    import pandas as pd

    profile = material.results.get("profile")
    if profile is None:
        return AutoTable("T-D3.6", SHEET, missing=(NO_DATE,))
    raw = profile.part_named("hours")
    if not float(raw["count"].sum()):
        return AutoTable("T-D3.6", SHEET, missing=(NO_HOUR,))
    order = raw.sort_values(["weekday", "hour"], kind="stable").index
    counts = raw.loc[order, "count"].to_numpy(dtype=float).reshape(7, 24)
    shown = material.tables["hours"].loc[order, "count"].to_numpy(dtype=float).reshape(7, 24)
    hidden = np.isnan(shown)
    rows: list[dict[str, Any]] = []
    for day in range(7):
        told = _told(material, counts[day], hidden[day])
        bands = counts[day].reshape(-1, HOURS).sum(axis=1)
        line: dict[str, Any] = {"weekday": str(day)}
        for band, name in enumerate(BANDS):
            line[name] = float(bands[band]) if told[band] else None
        line["total"] = float(bands.sum()) if told.all() or not hidden[day].any() else None
        rows.append(line)
    return AutoTable(
        "T-D3.6",
        SHEET,
        (
            AutoColumn(
                "weekday",
                QT_TRANSLATE_NOOP("convivencia", "Weekday"),
                width=1.9,
                words={str(day): name for day, name in enumerate(WEEKDAYS)},
            ),
            *(AutoColumn(name, name, "decimal", 0, width=1.1) for name in BANDS),
            AutoColumn("total", TOTAL, "decimal", 0, width=1.1),
        ),
        pd.DataFrame(rows),
        (),
        ((SPREAD, {}),) if (counts != np.rint(counts)).any() else (),
    )


def _told(
    material: TableMaterial, counts: NDArray[np.float64], hidden: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Tell which bands of a weekday may be shown."""
    parts, gone = counts.reshape(-1, HOURS), hidden.reshape(-1, HOURS)
    safe = np.array(
        [
            not lost.any() or not material.gate.tells(part[lost])
            for part, lost in zip(parts, gone, strict=True)
        ]
    )
    rest = parts[~safe][gone[~safe]]
    if len(rest) and material.gate.tells(rest):
        safe &= ~gone.any(axis=1)
    return np.asarray(safe)
