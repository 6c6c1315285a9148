"""Who is on record as a victim, by sex and age. Whom to protect, never whom to suspect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pandas import DataFrame

    from .study import Study

AGE_BANDS = ((0, 14), (15, 29), (30, 44), (45, 59), (60, 120))
BAND_LABELS = ("0–14", "15–29", "30–44", "45–59", "60+", "unknown")
UNKNOWN_AGE = len(AGE_BANDS)
SEXES = ("women", "men", "unknown")
SEX_LABELS = {
    "women": QT_TRANSLATE_NOOP("convivencia", "Women"),
    "men": QT_TRANSLATE_NOOP("convivencia", "Men"),
    "unknown": QT_TRANSLATE_NOOP("convivencia", "Not recorded"),
}
_WOMEN = {
    "f",
    "female",
    "mujer",
    "mujeres",
    "femenino",
    "femenina",
    "feminino",
    "feminina",
    "mulher",
    "woman",
    "women",
}
_MEN = {"m", "male", "hombre", "hombres", "masculino", "homem", "man", "men", "masculina"}


def victim_profile(study: Study) -> DataFrame | None:
    """Return counts by age band and sex; None when the study names neither.

    Returns
    -------
    DataFrame
        Columns ``age_band``, ``women``, ``men``, ``unknown``; a row for each band and one for
        unknown ages.
    """
    import pandas as pd

    sex_column, age_column = study.role("victim_sex"), study.role("victim_age")
    if sex_column is None and age_column is None:
        return None
    attributes = study.incidents.attributes
    sex = sexes(attributes[sex_column]) if sex_column else np.full(len(attributes), 2)
    band = (
        age_bands(attributes[age_column]) if age_column else np.full(len(attributes), UNKNOWN_AGE)
    )
    counts = np.bincount(band * len(SEXES) + sex, minlength=len(BAND_LABELS) * len(SEXES))
    table = counts.reshape(len(BAND_LABELS), len(SEXES))
    return pd.DataFrame(
        {"age_band": BAND_LABELS, **{name: table[:, place] for place, name in enumerate(SEXES)}}
    )


def sexes(column: Any) -> Any:
    """Return the position in ``SEXES`` of each value of a column."""
    import pandas as pd

    codes, distinct = pd.factorize(column.astype("string").str.strip().str.casefold())
    place = np.array([0 if name in _WOMEN else 1 if name in _MEN else 2 for name in distinct] + [2])
    return place[codes]


def age_bands(column: Any) -> Any:
    """Return the position in ``AGE_BANDS`` of each age; one more where it is unknown."""
    from ..intake.tables import numbers

    age = numbers(column)
    band = np.full(len(age), UNKNOWN_AGE)
    for place, (low, high) in enumerate(AGE_BANDS):
        band[(age >= low) & (age < high + 1)] = place
    return band
