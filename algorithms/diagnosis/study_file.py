"""``study.toml``: which layers a study has, and which of their columns play which role."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..areas.aggregation import JOIN_BY
from ..core.area_roles import AREA_ROLES
from ..core.errors import InputError, TemplateError
from ..core.office_toml import read_office_toml
from ..core.text import QT_TRANSLATE_NOOP
from ..core.values import checked_value
from ..core.vocabulary import LANGUAGE_ROLE, LEVEL_ROLE, Param, Role
from ..privacy.minimums import Minimums
from .marked_events import MarkedEvent
from .study import Study

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from ..intake.layers import Source

INCIDENT_ROLES = {
    "date": "date",
    "time": "time",
    "date_to": "date_to",
    "category": "category",
    "sex": "victim_sex",
    "age": "victim_age",
    "id": "incident_id",
    "area_column": "area_column",
    "iccs": "iccs",
    "mechanism": "mechanism",
    "place_type": "place_type",
    "relationship": "relationship",
    "sector": "victim_sector",
    "route": "route",
}
CLEAN_ROLES = {
    "incident_id": "incident_id",
    "date": "occurred_at",
    "date_to": "occurred_until",
    "category": "category",
    "victim_sex": "victim_sex",
    "victim_age": "victim_age",
    "iccs": "iccs",
    "mechanism": "mechanism",
    "place_type": "place_type",
    "relationship": "relationship",
}
"""Roles of the columns that ``import_incidents`` writes."""

NO_BOUNDS = Param("", "")
YEAR = (Role("integer"), Param("", "", minimum=1800, maximum=2200))


def read_study(path: Path) -> tuple[Study, Mapping[str, Any]]:
    """Read ``study.toml`` and its layers.

    Returns
    -------
    study : Study
        The study.
    defaults : mapping
        language and level, when the file names them, the minimums of its table of that name, and
        the paths of its registers, of its survey and of the plan's baseline.

    Raises
    ------
    InputError
        When the file or a layer is not there, or the file is not readable.
    TemplateError
        When the file is no study.
    """
    from ..intake.layers import Source, read_points, read_polygons, read_rows

    declared = read_office_toml(
        path,
        QT_TRANSLATE_NOOP("convivencia", "{file} is not readable: {reason}"),
        not_there=QT_TRANSLATE_NOOP("convivencia", "The study file {file} is not there."),
        file=path.name,
    )
    layers = _table(path, declared, "layers")
    period, acted = _table(path, declared, "period"), _table(path, declared, "intervention")
    for name in ("areas", "incidents"):
        if name not in layers:
            raise TemplateError(
                QT_TRANSLATE_NOOP("convivencia", "{file} names no layer “{layer}”."),
                file=path.name,
                layer=name,
            )

    for name in ("areas", "incidents", "zones", "facilities", "participatory"):
        if name in layers and not isinstance(_table(path, layers, name).get("path"), str):
            raise TemplateError(
                QT_TRANSLATE_NOOP("convivencia", "{file} names no path for the layer “{layer}”."),
                file=path.name,
                layer=name,
            )

    def source(name: str) -> Source:
        entry = layers[name]
        location = str(path.parent / entry["path"])
        if entry.get("layer"):
            location += f"|layername={entry['layer']}"
        return Source(
            location,
            entry.get("title", entry.get("layer", name)),
            entry.get("x"),
            entry.get("y"),
            entry.get("crs"),
        )

    areas, incidents = layers["areas"], layers["incidents"]
    roles = {name: _text(path, areas, name) for name in AREA_ROLES if areas.get(name)}
    roles |= {
        role: _text(path, incidents, key)
        for key, role in INCIDENT_ROLES.items()
        if incidents.get(key)
    }
    if not any(layers["incidents"].get(key) for key in ("date", "category")):
        roles |= _clean_roles(source("incidents"))
    wanted = [column for role, column in roles.items() if role not in AREA_ROLES]
    treated = acted.get("categories", ())
    named = (treated,) if isinstance(treated, str) else treated
    if not isinstance(named, (list, tuple)) or not all(isinstance(item, str) for item in named):
        raise TemplateError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                '{file}: “{name}” must be a list of texts, such as ["a", "b"], not “{value}”.',
            ),
            file=path.name,
            name="categories",
            value=str(treated),
        )
    choices = {
        "start": _day(path, period, "start"),
        "end": _day(path, period, "end"),
        "before": _text(path, acted, "before") if "before" in acted else None,
        "after": _text(path, acted, "after") if "after" in acted else None,
        "treated_categories": tuple(named),
        "reporting": _reporting(path, declared),
        "conditions": _texts(path, _table(path, layers["areas"], "conditions")),
        "events": _events(path, declared),
        **_checked(layers["areas"], {"population_year": YEAR}),
        **_checked(layers["incidents"], {"join_by": (JOIN_BY, NO_BOUNDS)}),
    }
    facilities = None
    if "facilities" in layers:
        kind = layers["facilities"].get("kind")
        choices["facility_kind"] = kind
        facilities = read_points(source("facilities"), [kind] if kind else [])
    study = Study(
        str(declared.get("title", path.parent.name)),
        read_polygons(source("areas")),
        read_points(source("incidents"), list(dict.fromkeys(wanted))),
        roles,
        read_polygons(source("zones")) if "zones" in layers else None,
        choices,
        facilities,
        shaped(read_rows(source("participatory"))) if "participatory" in layers else None,
    )
    roles_of = {"language": LANGUAGE_ROLE, "level": LEVEL_ROLE}
    return study, {
        **{
            key: checked_value(key, role, NO_BOUNDS, declared[key], required=True)
            for key, role in roles_of.items()
            if key in declared
        },
        "minimums": Minimums.read(_table(path, declared, "minimums")),
        **_registers(path, declared),
        **_baseline(path, declared),
        **_survey(path, layers),
    }


def shaped(rows: Any) -> GeoDataFrame:
    """Return the shapes of a participatory map; a table without shapes is refused."""
    import geopandas

    if not isinstance(rows, geopandas.GeoDataFrame):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The layer “{layer}” has no shapes: the participatory map needs points, lines or "
                "areas.",
            ),
            layer=str(rows.attrs.get("title") or "participatory"),
        )
    return rows


def _survey(path: Path, layers: Mapping[str, Any]) -> dict[str, str]:
    """Return where the microdata of a survey are, and its profile, when the file says so.

    Without a profile nobody knows what its columns mean, and it takes no part.
    """
    entry = layers.get("survey")
    if not isinstance(entry, dict):
        return {}
    place, profile = entry.get("path"), entry.get("profile")
    if not isinstance(place, str) or not isinstance(profile, str):
        return {}
    location = str(path.parent / place)
    if entry.get("layer"):
        location += f"|layername={entry['layer']}"
    own = path.parent / profile
    return {"survey": location, "survey_profile": str(own) if own.is_file() else profile}


def _registers(path: Path, declared: Mapping[str, Any]) -> dict[str, str]:
    """Return where the study keeps what people wrote, when the file says so."""
    entry = _table(path, declared, "registers")
    return {"registers": str(path.parent / _text(path, entry, "path"))} if "path" in entry else {}


def _baseline(path: Path, declared: Mapping[str, Any]) -> dict[str, str]:
    """Return the findings of the diagnostic that the plan rests on, when the file names them."""
    entry = _table(path, declared, "baseline")
    if "findings" not in entry:
        return {}
    return {"baseline": str(path.parent / _text(path, entry, "findings"))}


def _reporting(path: Path, declared: Mapping[str, Any]) -> dict[str, float]:
    """Return the share of each category that is reported; refused when it is none of 0 to 1."""
    found = {}
    for name, value in _table(path, declared, "reporting").items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file}: in [reporting], “{name}” must be a share between 0 and 1, not "
                    "“{value}”.",
                ),
                file=path.name,
                name=name,
                value=str(value),
            )
        found[str(name)] = float(value)
    return found


def _events(path: Path, declared: Mapping[str, Any]) -> tuple[MarkedEvent, ...]:
    """Return the days that the file marks on series; one that is not whole is refused."""
    rows = declared.get("events", [])
    found = []
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
        label = row.get("label") if isinstance(row, Mapping) else None
        day = _day(path, row, "date") if isinstance(row, Mapping) else None
        if day is None or not isinstance(label, str) or not label.strip():
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file}: number {number} of [[events]] needs a date such as 2020-03-20 and a "
                    "label.",
                ),
                file=path.name,
                number=number,
            )
        found.append(MarkedEvent(date.fromisoformat(day), " ".join(label.split())))
    return tuple(sorted(found, key=lambda item: (item.day, item.label)))


def _checked(entry: Mapping[str, Any], known: Mapping[str, tuple[Role, Param]]) -> dict[str, Any]:
    """Return what an entry says beside columns, refused in one sentence when it cannot be."""
    return {
        name: checked_value(name, *declared, entry[name], required=True)
        for name, declared in known.items()
        if name in entry
    }


def _table(path: Path, declared: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a table of the file; empty when it is not there."""
    found = declared.get(name, {})
    if not isinstance(found, Mapping):
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "{file}: “{name}” must be a table, as in [{name}]."),
            file=path.name,
            name=name,
        )
    return found


def _text(path: Path, entry: Mapping[str, Any], name: str) -> str:
    """Return a text of the file: a column, a path; anything else is refused."""
    value = entry[name]
    if not isinstance(value, str):
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "{file}: “{name}” must be a text, not “{value}”."),
            file=path.name,
            name=name,
            value=str(value),
        )
    return value


def _texts(path: Path, entry: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): _text(path, entry, name) for name in entry}


def _day(path: Path, period: Mapping[str, Any], name: str) -> str | None:
    """Return a day as ISO 8601; None when it is not there."""
    value = period.get(name)
    if not value:
        return None
    try:
        return date.fromisoformat(str(value)[:10]).isoformat()
    except ValueError as error:
        raise TemplateError(
            QT_TRANSLATE_NOOP(
                "convivencia", "{file}: “{name}” must be a day such as 2022-01-31, not “{value}”."
            ),
            file=path.name,
            name=name,
            value=str(value),
        ) from error


def _clean_roles(source: Source) -> Mapping[str, str]:
    """Return the roles of imported incidents, whose columns are known; none of other layers."""
    from ..intake.layers import read_rows

    rows = read_rows(source)
    columns = {str(name) for name in rows.columns if rows[name].notna().any()}
    if not {"incident_id", "occurred_at", "date_precision", "source_row"} <= columns:
        return {}
    return {role: column for role, column in CLEAN_ROLES.items() if column in columns}
