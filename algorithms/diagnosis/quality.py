"""How good the record is: shares of incidents that can be used, against a threshold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..importing.scorecard import Scorecard
from ..intake.precision import HIT_RATE

if TYPE_CHECKING:
    from ..core.results import Result
    from ..importing.assessment import Assessment
    from .study import Study


@dataclass(frozen=True, slots=True)
class QualityCheck:
    """One check: what it asks, the share found, the share wanted, and whether it is reached.

    Parameters
    ----------
    code : str
        The check's name.
    label : str
        What it asks, marked for translation.
    value : float or None
        A share from 0 to 1; None when the study names no such column.
    threshold : float
        The share wanted.
    at_least : bool
        Whether more is better.
    """

    code: str
    label: str
    value: float | None
    threshold: float
    at_least: bool = True

    @property
    def reached(self) -> bool | None:
        """Whether the threshold is met; None when it could not be checked."""
        if self.value is None:
            return None
        return self.value >= self.threshold if self.at_least else self.value <= self.threshold


def quality_checks(
    study: Study, moments: Any, located: Any, categories: Any, counts: Result | None
) -> tuple[QualityCheck, ...]:
    """Return the checks of the record.

    Parameters
    ----------
    study : Study
        The study.
    moments : Moments or None
        When the incidents happened.
    located : numpy.ndarray or None
        Which incidents have coordinates; None when they are matched by code or name and have none.
    categories : numpy.ndarray or None
        The category of each incident.
    counts : Result or None
        The counts by area, with the share that lies in none.
    """
    number = max(1, len(study.incidents))
    dated = None if moments is None else float((~np.isnat(moments.at)).mean())
    with_hour = None if moments is None else float(moments.hour_known.mean())
    outside = None if counts is None else float(str(counts.summary["unmatched_share"]))
    repeated = None
    identifier = study.role("incident_id")
    if identifier is not None:
        repeated = float(study.incidents.attributes[identifier].duplicated().sum() / number)
    return (
        QualityCheck(
            "located",
            QT_TRANSLATE_NOOP("convivencia", "Incidents with coordinates"),
            None if located is None else float(located.mean()),
            HIT_RATE,
        ),
        QualityCheck(
            "inside",
            QT_TRANSLATE_NOOP("convivencia", "Incidents that lie in no area of the study"),
            outside,
            0.05,
            at_least=False,
        ),
        QualityCheck(
            "dated", QT_TRANSLATE_NOOP("convivencia", "Incidents with a date"), dated, 0.98
        ),
        QualityCheck(
            "hour", QT_TRANSLATE_NOOP("convivencia", "Incidents with a known hour"), with_hour, 0.80
        ),
        QualityCheck(
            "category",
            QT_TRANSLATE_NOOP("convivencia", "Incidents with a category"),
            None if categories is None else float((categories != "").mean()),
            0.98,
        ),
        QualityCheck(
            "repeated",
            QT_TRANSLATE_NOOP("convivencia", "Incidents whose identifier repeats"),
            repeated,
            0.01,
            at_least=False,
        ),
        QualityCheck(
            "sex",
            QT_TRANSLATE_NOOP("convivencia", "Incidents with the victim's sex"),
            _filled(study, "victim_sex"),
            0.80,
        ),
        QualityCheck(
            "age",
            QT_TRANSLATE_NOOP("convivencia", "Incidents with the victim's age"),
            _filled(study, "victim_age"),
            0.80,
        ),
    )


def assess(study: Study, moments: Any, *, located: bool) -> Assessment:
    """Return the scorecard of the record.

    Parameters
    ----------
    study : Study
        The study.
    moments : Moments or None
        When the incidents happened.
    located : bool
        Whether the record has positions at all; one that names areas is not judged by them.
    """
    from ..importing.assessment import Register, assessed

    roles = {
        "id": "incident_id",
        "category": "category",
        "victim_sex": "victim_sex",
        "victim_age": "victim_age",
    }
    columns = {role: name for role, of in roles.items() if (name := study.role(of)) is not None}
    today = np.datetime64("today")
    result = assessed(Register(study.incidents, moments, columns, today))
    if located:
        return result
    values = {name: value for name, value in result.scorecard.values.items() if name != "located"}
    return replace(result, scorecard=Scorecard(values))


def _filled(study: Study, role: str) -> float | None:
    column = study.role(role)
    if column is None:
        return None
    text = study.incidents.attributes[column].astype("string").str.strip()
    return float((text.notna() & (text != "") & (text != "-1")).mean())
