"""The study: what the layers are, and which of their columns play which role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from ..intake.points import Points


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
        victim_age, incident_id, area_column, iccs, mechanism, place_type, relationship, and of
        extortion victim_sector (the trade of who paid) and route; of areas also the population by
        sex (women, men) and age (age_0_14 … age_60, age_0_17), and registered vehicles.
    zones : GeoDataFrame or None
        Zones of an intervention.
    choices : mapping
        start, end, before, after, treated_categories, crs, population_year, join_by,
        facility_kind, reporting (the share reported of a category, from a survey), conditions
        (columns of the areas by the social condition they hold), events (days that are marked on
        series).
    facilities : Points or None
        Schools, health posts and the like.
    places : GeoDataFrame or None
        What people drew in workshops, with the columns of form F-D7; shapes of any kind.
    """

    title: str
    areas: GeoDataFrame
    incidents: Points
    roles: Mapping[str, str]
    zones: GeoDataFrame | None = None
    choices: Mapping[str, Any] = field(default_factory=dict)
    facilities: Points | None = None
    places: GeoDataFrame | None = None

    def with_survey(self, reported: Mapping[str, float]) -> Study:
        """Return the study with the share that a survey says is reported, by ICCS code."""
        return replace(self, choices={**self.choices, "reported_of_codes": dict(reported)})

    def reported(self, category: str, code: str | None) -> float | None:
        """Return the share of a category that is reported: the study's own, else the survey's."""
        own = dict(self.choices.get("reporting") or {})
        if category in own:
            return float(own[category])
        surveyed = dict(self.choices.get("reported_of_codes") or {})
        covering = [item for item in surveyed if code is not None and code.startswith(item)]
        return float(surveyed[max(covering, key=len)]) if covering else None

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


def study_of(
    study: str | None,
    areas: Any,
    incidents: Any,
    zones: Any,
    title: str | None,
    given: Mapping[str, str | None],
    choices: Mapping[str, Any],
    facilities: Any = None,
    participatory: Any = None,
) -> tuple[Study, Mapping[str, Any]]:
    """Return the study a file names, or that the layers and columns given make up.

    What is given beside a file overrides it. The second value holds the file's language and level.
    """
    from ..intake.points import as_points
    from .study_file import read_study, shaped

    roles = {name: column for name, column in given.items() if column}
    chosen = {name: value for name, value in choices.items() if value}
    if facilities is None:
        # a column of a layer that is not there; the study file names its own
        chosen.pop("facility_kind", None)
    places = None if participatory is None else shaped(participatory)
    if study is not None:
        subject, defaults = read_study(Path(study))
        subject = replace(
            subject,
            title=title or subject.title,
            roles={**subject.roles, **roles},
            areas=subject.areas if areas is None else areas,
            incidents=subject.incidents if incidents is None else as_points(incidents),
            zones=subject.zones if zones is None else zones,
            choices={**subject.choices, **chosen},
            facilities=subject.facilities if facilities is None else as_points(facilities),
            places=subject.places if places is None else places,
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
        places,
    )
    return made, {}
