"""The example of the observatory's month: a record, and what the police deliver next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .catalogue import Catalogue
    from .help_stage import Stage

__all__ = ["OBSERVATORY"]

LAST_MONTH, OVERLAP = "2024-12-01", "2024-11-20"
LATE, RECLASSIFIED = 40, 5
COLUMNS = ("incident_id", "occurred_at", "category", "victim_sex", "victim_age")
STUDY = """
title = "Puerto Almarena"
language = "en"
level = "committee"
[layers.areas]
path = "areas.gpkg"
area_id = "area_id"
area_name = "area_name"
population = "population"
[layers.incidents]
path = "incidents.gpkg"
layer = "incidents"
"""
PROFILE = """
title = "Monthly export"
[columns]
id = "incident_id"
date = "occurred_at"
category = "category"
x = "x"
y = "y"
victim_sex = "victim_sex"
victim_age = "victim_age"
[positions]
crs = "{crs}"
[events]
counting_unit = "event"
"""
ROWS: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("convivencia", "New incidents"),
    "corrected": QT_TRANSLATE_NOOP("convivencia", "Incidents corrected"),
    "repeated": QT_TRANSLATE_NOOP("convivencia", "Known already"),
}
IN_EXPORT = QT_TRANSLATE_NOOP("convivencia", "Rows of this month's export")
WIDTH_CM = 13.0


def _month(town: Stage) -> dict[str, Any]:
    """Return a study whose record ends in November, and an export that begins before that.

    Forty earlier events arrive with it, and five known ones are of another category now.
    """
    from ..point_files import write_points

    events = town.incidents
    frame = events.attributes[list(COLUMNS)].assign(x=events.x, y=events.y)
    days = frame["occurred_at"].astype(str)
    known = frame[(days < LAST_MONTH).to_numpy()]
    late = known.iloc[np.linspace(0, len(known) // 2, LATE).astype(int)]
    known = known.drop(index=late.index)
    export = frame[(days >= OVERLAP).to_numpy() | frame.index.isin(late.index)].copy()
    again = export.index[export.index.isin(known.index)][:RECLASSIFIED]
    export.loc[again, "category"] = "Hurto"
    folder = town.folder
    known.to_csv(folder / "record.csv", index=False)
    export.to_csv(folder / "month.csv", index=False)
    profile = folder / "police.toml"
    profile.write_text(PROFILE.format(crs=events.crs), encoding="utf-8")
    areas = town.boundaries
    areas.to_file(folder / "areas.gpkg")
    imported = town.run(
        "import_incidents", str(folder / "record.csv"), str(profile), areas,
        area_id="area_id", area_name="area_name",
    )  # fmt: skip
    write_points(folder / "incidents.gpkg", "incidents", imported.incidents, "{}", append=False)
    study = folder / "study.toml"
    study.write_text(STUDY, encoding="utf-8")
    return {
        "study": str(study),
        "incidents": str(folder / "month.csv"),
        "profile": str(profile),
        "formats": ("docx",),
    }


def _told(result: Any) -> Facts:
    return {name: (result.summary[name], "integer", None) for name in (*ROWS, "changed")}


def _drawn(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw what of the export is new, corrected and known."""
    del town
    return bar_ranking(
        [catalogue.translate(label) for label in ROWS.values()],
        [float(result.summary[name]) for name in ROWS],
        catalogue=catalogue,
        unit=catalogue.translate(IN_EXPORT),
        width_cm=WIDTH_CM,
    )


OBSERVATORY: Mapping[str, Recipe] = {"update": Recipe(_month, _told, _drawn, files=True)}
