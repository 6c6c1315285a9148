"""The examples of help pages about what is shown to others: masked points and withheld counts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..privacy.secret import BYTES, VARIABLE
from .catalogue import Catalogue
from .classes import MapClass
from .help_pictures import drawn_layer, drawn_map, features
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["PROTECTION", "secret_of_the_examples"]

THEFT = "Hurto de vehículo"
IDENTIFIER = "incident_id"
NEAR_M = 800.0
KINDS_OF_COUNTS: Mapping[str, str] = {
    "shown": QT_TRANSLATE_NOOP("convivencia", "Counts shown"),
    "small": QT_TRANSLATE_NOOP("convivencia", "Withheld: below the minimum"),
    "added": QT_TRANSLATE_NOOP("convivencia", "Withheld to cover others"),
}
COUNTS = QT_TRANSLATE_NOOP("convivencia", "Counts by neighbourhood and year")
PLACES: Mapping[str, tuple[str, str]] = {
    "masked": (QT_TRANSLATE_NOOP("convivencia", "Masked place, as it may be shown"), "#b5452d"),
    "true": (QT_TRANSLATE_NOOP("convivencia", "True place, for this page only"), "#1f5673"),
}
WIDTH_CM = 13.0


@contextmanager
def secret_of_the_examples(folder: Path) -> Iterator[None]:
    """Give the examples a secret that everybody may know: the office's own is not touched.

    Masks follow from the secret, so that the pictures are the same wherever they are made.
    """
    path = folder / "secret.key"
    path.write_bytes(b"Puerto Almarena is nowhere".ljust(BYTES, b"."))
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = str(path)
    try:
        yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before


def _thefts(town: Stage) -> Any:
    """Return one year's thefts of vehicles, with identifiers."""
    events = town.incidents
    days = events.attributes["occurred_at"].astype(str).str[:4]
    own = (events.attributes["category"] == THEFT) & (days == "2024")
    return events.select(own.to_numpy())


def _to_mask(town: Stage) -> dict[str, Any]:
    return {
        "points": _thefts(town),
        "incident_id": IDENTIFIER,
        "areas": town.areas,
        "population": "population",
        "category": "category",
    }


def _hidden(result: Any) -> Facts:
    names = ("masked", "withheld", "k_least", "k_median", "displacement_median")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_masks(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw true and masked places around the busiest cell: this town's truth harms nobody."""
    import pandas
    import shapely

    true = features(_thefts(town))[["geometry"]].assign(place="true")
    masked = result.points[["geometry"]].set_crs(true.crs, allow_override=True)
    both = pandas.concat([true, masked.assign(place="masked")])
    middle = town.cells.geometry.iloc[int(town.cells["count"].to_numpy().argmax())].centroid
    window = shapely.box(*middle.buffer(NEAR_M).bounds)
    classes = tuple(
        MapClass(catalogue.translate(label), colour, value=name)
        for name, (label, colour) in PLACES.items()
    )
    around = town.areas[["geometry"]].clip(window)
    return drawn_map(both[both.within(window)], classes, "place", "", around, catalogue)


def _by_year(town: Stage) -> Any:
    """Return thefts of vehicles by neighbourhood and year."""
    import pandas

    events = town.incidents
    own = events.select((events.attributes["category"] == THEFT).to_numpy())
    table = town.run(
        "aggregate_incidents", town.boundaries, own, area_id="area_id", date="occurred_at",
        period="year",
    ).table  # fmt: skip
    sector = town.boundaries.set_index("area_id")["sector_id"]
    table = table.assign(
        year=pandas.to_datetime(table["period_start"]).dt.year.astype(str),
        sector=table["area_id"].map(sector),
    )
    table = table[["area_id", "sector", "year", "count"]]
    table.attrs["title"] = "counts"
    return table


def _withheld(result: Any) -> Facts:
    names = ("cells", "small", "added", "totals", "recovered")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_withheld(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many counts are shown, are too small, and cover those."""
    del town
    summary = result.summary
    shown = summary["cells"] - summary["small"] - summary["added"]
    numbers = {"shown": shown, "small": summary["small"], "added": summary["added"]}
    return bar_ranking(
        [catalogue.translate(label) for label in KINDS_OF_COUNTS.values()],
        [float(numbers[name]) for name in KINDS_OF_COUNTS],
        catalogue=catalogue,
        unit=catalogue.translate(COUNTS),
        highlighted=(0,),
        width_cm=WIDTH_CM,
    )


def _to_publish(town: Stage) -> dict[str, Any]:
    """Return one year's thefts of vehicles by neighbourhood, for the local committee."""
    counted = town.run(
        "aggregate_incidents", town.boundaries, _thefts(town), area_id="area_id"
    ).areas
    return {
        "layer": counted[["area_name", "population", "count", "geometry"]],
        "level": "committee",
        "title": "Puerto Almarena 2024",
        "name": "area_name",
        "counts": ("count",),
        "population": "population",
        "period": "2024-01-01/2024-12-31",
        "register": str(town.folder / "releases.jsonl"),
    }


PROTECTION: Mapping[str, Recipe] = {
    "mask_points": Recipe(_to_mask, _hidden, _drawn_masks),
    "suppress_small_cells": Recipe(
        lambda town: {
            "table": _by_year(town),
            "count": "count",
            "row": "area_id",
            "category": "year",
            "hierarchy": ("sector",),
        },
        _withheld,
        _drawn_withheld,
    ),
    "publish_layer": Recipe(
        _to_publish,
        paint=lambda town, result, catalogue: drawn_layer(result.areas, "count", town, catalogue),
    ),
}
