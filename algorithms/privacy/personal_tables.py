"""The columns of a table that hold data about persons, and what they hold in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from .personal_data import PersonalColumn, personal_columns

if TYPE_CHECKING:
    import pandas as pd

SAMPLE = 4_000
DISTINCT = 400

KIND_LABELS = {
    "person_name": QT_TRANSLATE_NOOP("convivencia", "names of persons"),
    "national_id": QT_TRANSLATE_NOOP("convivencia", "identity documents"),
    "phone": QT_TRANSLATE_NOOP("convivencia", "telephone numbers"),
    "email": QT_TRANSLATE_NOOP("convivencia", "e-mail addresses"),
    "plate": QT_TRANSLATE_NOOP("convivencia", "number plates"),
    "address": QT_TRANSLATE_NOOP("convivencia", "addresses"),
    "birth_date": QT_TRANSLATE_NOOP("convivencia", "dates of birth"),
    "narrative": QT_TRANSLATE_NOOP("convivencia", "narratives"),
    "suspect": QT_TRANSLATE_NOOP("convivencia", "data about suspects"),
    "network_id": QT_TRANSLATE_NOOP("convivencia", "addresses of devices and accounts"),
}


def personal_of(frame: pd.DataFrame) -> tuple[PersonalColumn, ...]:
    """Return the columns of a table of text that hold personal data."""
    step = max(1, len(frame) // SAMPLE)
    sample = frame.iloc[::step]
    return personal_columns(
        {
            str(name): sample[name].dropna().drop_duplicates().head(DISTINCT).astype(str).tolist()
            for name in frame.columns
        }
    )
