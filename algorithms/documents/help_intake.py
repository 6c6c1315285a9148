"""The examples of help pages about what arrives: tables and boundaries in the state they are in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .classes import MapClass, category_classes
from .help_pictures import drawn_map
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["INTAKE"]

REGISTER = "register.csv"
ROWS = 3_000
LAST_DAY = "2025-01-31"
DEGREES = "EPSG:4326"
COLUMNS: Mapping[str, str] = {
    "incident_id": "folio",
    "date": "fecha",
    "category": "delito",
    "x": "longitud",
    "y": "latitud",
    "victim_sex": "sexo",
    "victim_age": "edad",
}
"""What an office calls the columns that play a role."""
PHONE = "telefono"
SHORT_NAMES: Mapping[str, str] = {
    "folio": "NUM",
    "fecha": "FECHA_HECHO",
    "delito": "TIPO",
    "longitud": "LON",
    "latitud": "LAT",
    "sexo": "SEXO_VIC",
    "edad": "EDAD_VIC",
    PHONE: "TELEFONO",
}
"""As another office calls them: of two columns the header says too little."""
OWN_WORDS: Mapping[str, str] = {
    "Robo a comercio": "ROBO A COMERCIO",
    "Robo a vivienda": "Robo a casa habitación",
    "Robo de vehículo": "Caso 17-B",
    "Daños a la propiedad": "Pérdida de documentos",
}
"""Words of an office's own: another spelling, another term, a number, and what is no offence."""
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


def register_of(town: Stage) -> Any:
    """Return a register as a busy office hands it over.

    Twelve rows stand twice, some positions are 0/0 or have longitude and latitude the other way
    round, some dates are missing or lie in the future, and a column holds telephone numbers.
    """
    import numpy as np
    import pandas as pd
    from pyproj import Transformer

    events = town.incidents
    rows = np.linspace(0, len(events) - 1, min(ROWS, len(events))).round().astype(int)
    longitude, latitude = Transformer.from_crs(events.crs, DEGREES, always_xy=True).transform(
        events.x[rows], events.y[rows]
    )
    some = events.attributes.iloc[rows]
    table = pd.DataFrame(
        {
            "folio": [f"D-{number:05d}" for number in some["incident_id"]],
            "fecha": pd.to_datetime(some["occurred_at"]).dt.strftime("%d/%m/%Y %H:%M"),
            "delito": some["category"].replace(OWN_WORDS),
            "longitud": [f"{degrees:.6f}" for degrees in longitude],
            "latitud": [f"{degrees:.6f}" for degrees in latitude],
            "sexo": some["victim_sex"].map({"female": "Mujer", "male": "Hombre"}),
            "edad": some["victim_age"].astype("Int64"),
            PHONE: [f"55 0100 {number % 10_000:04d}" for number in some["incident_id"]],
        }
    ).reset_index(drop=True)
    table.loc[40:99, ["longitud", "latitud"]] = "0"
    table.loc[200:239, ["longitud", "latitud"]] = table.loc[200:239, ["latitud", "longitud"]].values
    table.loc[300:329, ["longitud", "latitud"]] = ""
    table.loc[400:424, "fecha"] = ""
    table.loc[500:507, "fecha"] = "31/12/2042 10:00"
    return pd.concat([table, table.iloc[600:612]], ignore_index=True)


def _file(town: Stage, names: Mapping[str, str] | None = None) -> str:
    path = town.folder / REGISTER
    table = register_of(town).rename(columns=dict(names or {}))
    table.to_csv(path, index=False, encoding="cp1252", sep=";")
    return str(path)


def _imported(town: Stage) -> dict[str, Any]:
    """Return what an import is told: the file, which column is what, and the study's areas."""
    return {
        "file": _file(town),
        "areas": town.boundaries,
        "area_id": "area_id",
        "crs": DEGREES,
        "latest_day": LAST_DAY,
        **COLUMNS,
    }


def _account(result: Any) -> Facts:
    names = ("rows_read", "rows_used", "rows_set_aside", "positions_set_aside", "with_position")
    return {name: (result.summary[name], "integer", None) for name in names}


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
    done = town.run("import_incidents", **_imported(town))
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
        lambda town: {"file": _file(town, SHORT_NAMES)}, _proposals, _drawn_proposals
    ),
    "import_incidents": Recipe(_imported, _account, _drawn_ledger),
    "import_boundaries": Recipe(_two_drawings, _mended, _drawn_overlaps),
    "classify_incidents": Recipe(_local_words, _classified, _drawn_axes),
    "audit_incidents": Recipe(_audited, _scores, _drawn_scores),
}
