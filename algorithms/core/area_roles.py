"""The roles that columns of areas play in a study: written once for the study file and the panel.

Of the standard library alone, so that QGIS reads it too.
"""

from __future__ import annotations

__all__ = ["AREA_COLUMNS", "AREA_ROLES"]

AREA_COLUMNS = (
    "women",
    "men",
    "age_0_14",
    "age_15_29",
    "age_30_44",
    "age_45_59",
    "age_60",
    "age_0_17",
    "vehicles",
)
"""What is counted in each area besides all its residents."""
AREA_ROLES = ("area_id", "area_name", "population", *AREA_COLUMNS)
