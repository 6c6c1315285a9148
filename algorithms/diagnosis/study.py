"""The study: what the layers are, and which of their columns play which role."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.aggregation import JOIN_BY
from ..core.errors import InputError, TemplateError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.values import checked_value
from ..core.vocabulary import LANGUAGE_ROLE, LEVEL_ROLE, Param, Role
from ..privacy.minimums import Minimums

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from ..intake.layers import Source
    from ..intake.points import Points

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
AREA_ROLES = (
    "area_id",
    "area_name",
    "population",
    "women",
    "men",
    "age_0_14",
    "age_15_29",
    "age_30_44",
    "age_45_59",
    "age_60",
)


@dataclass(frozen=True, slots=True)
class Study:
    """Everything a recipe needs to know about a municipality.

    Parameters
    ----------
    title : str
        The municipality or territory.
    areas : GeoDataFrame
        The areas.
    incidents : Points
        The incidents.
    roles : mapping of str to str
        Column by role: area_id, area_name, population, date, time, date_to, category, victim_sex,
        victim_age, incident_id, area_column, iccs, mechanism, place_type, relationship; of areas
        also the population by sex (women, men) and age (age_0_14 … age_60).
    zones : GeoDataFrame or None
        Zones of an intervention.
    choices : mapping
        start, end, before, after, treated_categories, crs, population_year, join_by,
        facility_kind, reporting (the share reported of a category, from a survey).
    facilities : Points or None
        Schools, health posts and the like.
    """

    title: str
    areas: GeoDataFrame
    incidents: Points
    roles: Mapping[str, str]
    zones: GeoDataFrame | None = None
    choices: Mapping[str, Any] = field(default_factory=dict)
    facilities: Points | None = None

    def role(self, name: str) -> str | None:
        """Return the column that plays a role, if any."""
        return self.roles.get(name) or None

    @property
    def join_by(self) -> str:
        """How incidents find their area: location, code or name."""
        return str(self.choices.get("join_by") or "location")

    @property
    def names(self) -> Any:
        """The name of every area: its name column, else its identifier, else its row number."""
        for role in ("area_name", "area_id"):
            column = self.role(role)
            if column is not None:
                return self.areas[column].astype(str).to_numpy()
        return np.array([str(number + 1) for number in range(len(self.areas))])


def read_study(path: Path) -> tuple[Study, Mapping[str, Any]]:
    """Read ``study.toml`` and its layers.

    Returns
    -------
    study : Study
        The study.
    defaults : mapping
        language and level, when the file names them, the minimums of its table of that name, and
        the paths of its registers and of its survey.

    Raises
    ------
    InputError
        When the file or a layer is not there.
    TemplateError
        When the file is no study.
    """
    from ..intake.layers import Source, read_points, read_polygons

    declared = _read(path)
    layers = _table(path, declared, "layers")
    period, acted = _table(path, declared, "period"), _table(path, declared, "intervention")
    for name in ("areas", "incidents"):
        if name not in layers:
            raise TemplateError(
                QT_TRANSLATE_NOOP("convivencia", "{file} names no layer “{layer}”."),
                file=path.name,
                layer=name,
            )

    for name in ("areas", "incidents", "zones", "facilities"):
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

    roles = {name: layers["areas"][name] for name in AREA_ROLES if layers["areas"].get(name)}
    roles |= {
        role: layers["incidents"][key]
        for key, role in INCIDENT_ROLES.items()
        if layers["incidents"].get(key)
    }
    if not any(layers["incidents"].get(key) for key in ("date", "category")):
        roles |= _clean_roles(source("incidents"))
    wanted = [column for role, column in roles.items() if role not in AREA_ROLES]
    treated = acted.get("categories", ())
    choices = {
        "start": _day(path, period, "start"),
        "end": _day(path, period, "end"),
        "before": acted.get("before"),
        "after": acted.get("after"),
        "treated_categories": (treated,) if isinstance(treated, str) else tuple(treated),
        "reporting": _reporting(path, declared),
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
        **_survey(path, layers),
    }


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
    place = _table(path, declared, "registers").get("path")
    return {"registers": str(path.parent / place)} if isinstance(place, str) else {}


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


def _read(path: Path) -> Mapping[str, Any]:
    if not path.is_file():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The study file {file} is not there."), file=path.name
        )
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "{file} is not readable: {reason}"),
            file=path.name,
            reason=str(error),
        ) from error


def study_of(
    study: str | None,
    areas: Any,
    incidents: Any,
    zones: Any,
    title: str | None,
    given: Mapping[str, str | None],
    choices: Mapping[str, Any],
    facilities: Any = None,
) -> tuple[Study, Mapping[str, Any]]:
    """Return the study a file names, or that the layers and columns given make up.

    What is given beside a file overrides it. The second value holds the file's language and level.
    """
    import dataclasses

    from ..intake.points import as_points

    roles = {name: column for name, column in given.items() if column}
    chosen = {name: value for name, value in choices.items() if value}
    if facilities is None:
        # a column of a layer that is not there; the study file names its own
        chosen.pop("facility_kind", None)
    if study is not None:
        subject, defaults = read_study(Path(study))
        subject = dataclasses.replace(
            subject,
            title=title or subject.title,
            roles={**subject.roles, **roles},
            areas=subject.areas if areas is None else areas,
            incidents=subject.incidents if incidents is None else as_points(incidents),
            zones=subject.zones if zones is None else zones,
            choices={**subject.choices, **chosen},
            facilities=subject.facilities if facilities is None else as_points(facilities),
        )
        return subject, defaults
    if areas is None or incidents is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Choose the areas and the incidents, or a study file.")
        )
    made = Study(
        title or str(areas.attrs.get("title", "")),
        areas,
        as_points(incidents),
        roles,
        zones,
        chosen,
        None if facilities is None else as_points(facilities),
    )
    return made, {}
