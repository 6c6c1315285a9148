"""The examples of help pages about what arrives: tables and boundaries in the state they are in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .classes import MapClass, category_classes
from .help_pictures import drawn_map
from .help_recipe import Facts, Recipe
from .help_register import LAST_DAY, SHORT_NAMES, register_file, register_of, told_to_import
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["INTAKE"]

MISSPELT = {"CASCO VIEJO": "CASCO VEIJO", "VILLA SERENA": "V. SERENA"}
"""As a census writes two neighbourhoods: one with a slip, one in short."""
SHIFT_M = 60.0
MOVED = "B34"
AROUND_M = 300.0
WIDTH_CM = 13.0

SET_ASIDE = QT_TRANSLATE_NOOP("convivencia", "Rows, positions and dates set aside")
FILLED = QT_TRANSLATE_NOOP("convivencia", "Share of the rows with a value (%)")
PERSONAL = QT_TRANSLATE_NOOP("convivencia", "personal data: dropped")
NO_ROLE = QT_TRANSLATE_NOOP("convivencia", "no role")
EVENTS_BY_AXIS = QT_TRANSLATE_NOOP("convivencia", "Reported events by axis")
WITHOUT_CODE = QT_TRANSLATE_NOOP("convivencia", "Not classified")
NO_OFFENCE = QT_TRANSLATE_NOOP("convivencia", "No offence")
POINTS = QT_TRANSLATE_NOOP("convivencia", "Points of each dimension (100: every threshold reached)")
FOUND: Mapping[str, tuple[str, str, str]] = {
    "area": (QT_TRANSLATE_NOOP("convivencia", "Neighbourhood"), "#eef1f3", ""),
    "overlap": (QT_TRANSLATE_NOOP("convivencia", "Overlap"), "#b5452d", ""),
    "gap": (QT_TRANSLATE_NOOP("convivencia", "Gap"), "#1b5c93", ""),
}


def _account(result: Any) -> Facts:
    """Return the account of the import, and how many positions were the other way round."""
    names = ("rows_read", "rows_used", "rows_set_aside", "positions_set_aside", "with_position")
    swapped = result.report.set_index("finding").loc["swapped", "count"]
    return {
        **{name: (result.summary[name], "integer", None) for name in names},
        "mended": (swapped, "integer", None),
    }


def _drawn_ledger(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many rows, positions and dates are set aside, by their reason."""
    del town
    why = {one.value: one.label for one in category_classes("set_aside", catalogue.language)}
    reasons = result.set_aside.attributes["reason"].value_counts()
    return bar_ranking(
        [why[name] for name in reasons.index],
        reasons.astype(float).tolist(),
        catalogue=catalogue,
        unit=catalogue.translate(SET_ASIDE),
        width_cm=WIDTH_CM,
    )


def _drawn_proposals(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how far each column is filled, and what it was taken for."""
    from ..importing.roles import ROLES

    del town
    say = catalogue.translate
    table = result.columns
    means = [
        say(PERSONAL) if personal else say(ROLES[role]) if role else say(NO_ROLE)
        for role, personal in zip(table["role"], table["personal"], strict=True)
    ]
    return bar_ranking(
        [f"{name}: {meaning}" for name, meaning in zip(table["column"], means, strict=True)],
        (100 * table["filled"]).tolist(),
        catalogue=catalogue,
        unit=say(FILLED),
        highlighted=[place for place, role in enumerate(table["role"].fillna("")) if role],
        decimals=1,
        width_cm=WIDTH_CM,
    )


def _proposals(result: Any) -> Facts:
    table = result.columns
    return {
        "columns": (len(table), "integer", None),
        "proposed": (int((table["role"].fillna("") != "").sum()), "integer", None),
        "personal": (int((table["personal"] != "").sum()), "integer", None),
        "incidents": (result.summary["incidents"], "integer", None),
        "aside": (result.summary["rows_set_aside"], "integer", None),
    }


def _local_words(town: Stage) -> dict[str, Any]:
    events = register_of(town)
    events.attrs["title"] = "incidents"
    return {"incidents": events, "category": "delito"}


def _classified(result: Any) -> Facts:
    names = ("categories", "incidents", "classified", "protected", "non_crimes", "unclassified")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_axes(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the events of each axis, then those that are no offence or have no code."""
    from ..core.axes import load_axes

    del town
    table = result.mapping.fillna({"axis": ""})
    by_axis = table.groupby("axis")["count"].sum()
    bars = [
        (axis.diagnosis.in_language(catalogue.language), float(by_axis[axis.id]))
        for axis in load_axes()
        if axis.id in by_axis
    ]
    bars.sort(key=lambda bar: -bar[1])
    for label, name in ((NO_OFFENCE, "non_crimes"), (WITHOUT_CODE, "unclassified")):
        bars.append((catalogue.translate(label), float(result.summary[name])))
    return bar_ranking(
        [label for label, _ in bars],
        [count for _, count in bars],
        catalogue=catalogue,
        unit=catalogue.translate(EVENTS_BY_AXIS),
        highlighted=range(len(bars) - 2),
        width_cm=WIDTH_CM,
    )


def _audited(town: Stage) -> dict[str, Any]:
    """Return the imported register, what its import set aside, and what people say of it."""
    done = town.run("import_incidents", **told_to_import(town))
    return {
        "incidents": done.incidents,
        "areas": town.boundaries,
        "area_id": "area_id",
        "set_aside": done.set_aside,
        "definition": "yes",
        "published": "no",
        "released": LAST_DAY,
        "latest_day": LAST_DAY,
    }


def _scores(result: Any) -> Facts:
    return {
        "score": (result.summary["score"], "integer", None),
        "located": (result.summary["located"], "share", 1),
        **{name: (result.summary[name], "integer", None) for name in ("criteria", "reached")},
    }


def _drawn_scores(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the points of each dimension that could be assessed."""
    from ..importing.scorecard import DIMENSIONS

    del town
    points = result.summary["dimensions"]
    return bar_ranking(
        [catalogue.translate(DIMENSIONS[name]) for name in points],
        list(points.values()),
        catalogue=catalogue,
        unit=catalogue.translate(POINTS),
        width_cm=WIDTH_CM,
    )


def _two_drawings(town: Stage) -> dict[str, Any]:
    """Return neighbourhoods of which one was drawn elsewhere, and a census in other spelling."""
    import pandas as pd
    import shapely

    areas = town.boundaries[["area_id", "area_name", "geometry"]].copy()
    own = areas["area_id"] == MOVED
    areas.loc[own, "geometry"] = shapely.transform(
        areas.loc[own, "geometry"].array, lambda places: places + SHIFT_M
    )
    # the last neighbourhood arrives in two parts
    last = areas.iloc[[-1]]
    left, bottom, right, top = last.total_bounds
    halves = [(left, (left + right) / 2), ((left + right) / 2, right)]
    parts = [last.geometry.intersection(shapely.box(a, bottom, b, top)) for a, b in halves]
    areas = pd.concat([areas.iloc[:-1], *(last.assign(geometry=part) for part in parts)])
    areas.attrs["title"] = "areas"
    census = pd.DataFrame(
        {
            "barrio": town.boundaries["area_name"].str.upper().replace(MISSPELT),
            "residents": town.boundaries["population"],
        }
    )
    census.attrs["title"] = "census"
    return {
        "areas": areas.reset_index(drop=True),
        "area_id": "area_id",
        "area_name": "area_name",
        "table": census,
        "table_name": "barrio",
    }


def _mended(result: Any) -> Facts:
    names = ("rows", "areas", "overlaps", "gaps", "joined")
    return {
        **{name: (result.summary[name], "integer", None) for name in names},
        "unmatched": (result.summary["unmatched_rows"], "integer", None),
    }


def _drawn_overlaps(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw overlaps and gaps around the neighbourhood that was drawn elsewhere."""
    import pandas as pd
    import shapely

    moved = result.areas.geometry[result.areas["area_id"] == MOVED].iloc[0]
    window = shapely.box(*moved.buffer(AROUND_M).bounds)
    layers = [
        layer[["geometry"]].to_crs(town.areas.crs).clip(window).assign(found=name)
        for name, layer in (
            ("area", result.areas),
            ("overlap", result.overlaps),
            ("gap", result.gaps),
        )
        if layer is not None
    ]
    classes = tuple(
        MapClass(catalogue.translate(label), colour, value=name, hatch=hatch)
        for name, (label, colour, hatch) in FOUND.items()
    )
    return drawn_map(pd.concat(layers), classes, "found", "", None, catalogue, counted=False)


INTAKE: Mapping[str, Recipe] = {
    "inspect_incidents": Recipe(
        lambda town: {"file": register_file(town, SHORT_NAMES)}, _proposals, _drawn_proposals
    ),
    "import_incidents": Recipe(told_to_import, _account, _drawn_ledger),
    "import_boundaries": Recipe(_two_drawings, _mended, _drawn_overlaps),
    "classify_incidents": Recipe(_local_words, _classified, _drawn_axes),
    "audit_incidents": Recipe(_audited, _scores, _drawn_scores),
}
