"""The tables of the situational chapter, each computed once and released through the gate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .auto_table import AutoTable, auto_document, auto_sheet
from .benchmarks import benchmark_table
from .table_circumstances import mechanism_by_place, relationship_by_sex
from .table_extortion import extortion_by_route, extortion_by_sector
from .table_lethal import lethal_violence
from .table_panel import offence_rates
from .table_places import concentration_table, territories
from .table_profiles import womens_profile, youth_profile
from .table_register import hot_spot_register
from .table_time import hours_by_weekday
from .table_victims import VictimCounts, victim_counts, victim_rates_by_age, victims_by_offence

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..core.outline import Block
    from ..documents.blocks import Table
    from ..documents.catalogue import Catalogue
    from ..documents.xlsx import Sheet
    from .auto_material import TableMaterial
    from .released import Released

__all__ = [
    "AUTO_STEPS",
    "auto_sheets",
    "auto_table_of",
    "auto_tables",
    "panel_without",
    "profile_without",
    "victim_counts",
]

AUTO_STEPS = (
    "offence_rates",
    "lethal",
    "victims_by_offence",
    "victim_rates",
    "circumstances",
    "relationships",
    "weekday_hours",
    "territories",
    "concentration_measures",
    "hot_spot_register",
    "benchmarks",
    "women",
    "youth",
    "extortion_sectors",
    "extortion_routes",
)
"""What a block of an outline names as its step, beside the steps of the recipe."""


def auto_tables(material: TableMaterial, victims: VictimCounts | None) -> Mapping[str, AutoTable]:
    """Compute every table; one that the study cannot give says what it lacks."""
    lethal = lethal_violence(material)
    made = (
        offence_rates(material),
        lethal,
        victims_by_offence(material, victims),
        victim_rates_by_age(material, victims),
        mechanism_by_place(material),
        relationship_by_sex(material, victims),
        hours_by_weekday(material),
        territories(material),
        concentration_table(material),
        hot_spot_register(material),
        benchmark_table(material, lethal),
        womens_profile(material, victims),
        youth_profile(material, victims),
        extortion_by_sector(material),
        extortion_by_route(material),
    )
    return dict(zip(AUTO_STEPS, made, strict=True))


def profile_without(
    profile: DataFrame, material: TableMaterial, victims: VictimCounts | None
) -> DataFrame:
    """Withhold of the profile of all victims what the table by offence withholds as a total."""
    import numpy as np

    if victims is None or material.internal:
        return profile
    hidden = victims.hidden
    for name in ("women", "men"):
        gone = np.array([hidden.total(f"{name}|{band}") for band in profile["age_band"]])
        gone |= profile[name].isna().to_numpy()
        if gone.sum() == 1:
            # the sum of the ages, wherever it is known, would tell the only one
            rest = profile[name].astype(float).where(~gone & (profile[name] > 0).to_numpy())
            gone[int(np.argmin(rest.fillna(np.inf)))] = True
        profile = material.gate.without(profile, (name,), gone)
    if hidden.total("unknown|"):
        every = np.ones(len(profile), dtype=bool)
        profile = material.gate.without(profile, ("unknown",), every)
    return profile


def panel_without(
    panel: DataFrame, material: TableMaterial, victims: VictimCounts | None, derived: Sequence[str]
) -> DataFrame:
    """Withhold of the panel the categories whose total the table of victims relies on.

    Parameters
    ----------
    panel : DataFrame
        The released panel.
    derived : sequence of str
        The columns that tell how many events a category has.
    """
    import numpy as np

    if victims is None or material.internal or material.record.categories is None:
        return panel
    names = panel["category"].fillna("").astype(str).to_numpy()
    relied = np.array([bool(name) and victims.hidden.total("", name) for name in names])
    if not relied.any():
        return panel
    events = panel["events"].astype(float).to_numpy()
    gone = relied | (np.isnan(events) & (names != ""))
    shielded = np.isin(names, material.record.protected_categories)
    for group in (shielded, ~shielded & (names != "")):
        rest = np.where(group & ~gone, events, np.inf)
        # the protected have a total of their own, and so have the others
        if (gone & group).sum() == 1 and np.isfinite(rest).any():
            gone[int(rest.argmin())] = True
    columns = [*derived, *(f"y{year}" for year in material.years)]
    return material.gate.without(panel, columns, gone)  # type: ignore[no-any-return]


def auto_table_of(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    """Return the table that a block of the outline asks for; None when it is none of these."""
    table = released.auto.get(block.step or "")
    return None if table is None else auto_document(block, table, catalogue)


def auto_sheets(released: Released, catalogue: Catalogue) -> list[Sheet]:
    """Return every table as a sheet, those without rows too: they say what is missing."""
    return [auto_sheet(table, catalogue) for table in released.auto.values()]
