"""T-D3.3: victims by offence, sex and age, with rates and how they compare to everybody's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from .auto_material import AGE_ROLES, TableMaterial
from .auto_table import AutoColumn, AutoTable
from .cross_tables import Hidden, hidden_of
from .table_lethal import NO_AGE, NO_SEX
from .table_panel import ALL, CATEGORY
from .victims import AGE_BANDS, BAND_LABELS, SEX_LABELS, SEXES, age_bands, sexes

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "NO_PEOPLE_BY_AGE",
    "NO_PEOPLE_BY_SEX",
    "VictimCounts",
    "lacks_of_victims",
    "victim_counts",
    "victim_rates_by_age",
    "victims_by_offence",
    "yearly_rate",
]

SHEET = QT_TRANSLATE_NOOP("convivencia", "Victims by offence")
RATES_SHEET = QT_TRANSLATE_NOOP("convivencia", "Rates by age")
NO_PEOPLE_BY_SEX = QT_TRANSLATE_NOOP("convivencia", "the population by sex")
NO_PEOPLE_BY_AGE = QT_TRANSLATE_NOOP("convivencia", "the population by age")
RISK = QT_TRANSLATE_NOOP(
    "convivencia",
    "Rates for each 100,000 people of the group and year. Ratio: the group's rate by that of women "
    "and men together; 1 is the same.",
)
NOBODY = QT_TRANSLATE_NOOP(
    "convivencia", "Without offences of which no victim's sex is recorded: {names}."
)
EVERY_OFFENCE = ""
PEOPLE = {"women": "women", "men": "men"}
NOT_KNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VictimCounts:
    """Victims by category, sex and age band, and what of it is withheld.

    Parameters
    ----------
    categories : tuple of str
        The most frequent first.
    counts : numpy.ndarray
        Shape (categories, sexes, bands): the last sex and the last band are unknown.
    gone : numpy.ndarray of bool
        Shape (categories, 2, bands): of women and men.
    hidden : Hidden
        Totals that are withheld.
    """

    categories: tuple[str, ...]
    counts: NDArray[np.int64]
    gone: NDArray[np.bool_]
    hidden: Hidden

    def total(self, category: int, sex: int) -> float | None:
        """Return the victims of one sex, of any age; None when withheld."""
        name = self.categories[category]
        if sex == SEXES.index(NOT_KNOWN):
            return (
                None
                if self.hidden.total("unknown|", name)
                else float(self.counts[category, sex].sum())
            )
        if self.hidden.total(SEXES[sex], name):
            return None
        return float(self.counts[category, sex].sum())


def victim_counts(material: TableMaterial) -> VictimCounts | None:
    """Count victims and choose what to withhold; None without sex and age.

    The sums that a reader knows form one network: bands add up to a sex, sexes to a category,
    categories to the profile of all victims. Those without a recorded sex have no bands. A category
    whose total the panel withholds is withheld here.
    """
    attributes = material.study.incidents.attributes
    sex_column, age_column = material.study.role("victim_sex"), material.study.role("victim_age")
    if sex_column is None or age_column is None:
        return None
    sex, band = sexes(attributes[sex_column]), age_bands(attributes[age_column])
    kinds = material.record.categories
    if kinds is None:
        names, place = np.array([EVERY_OFFENCE], dtype=object), np.zeros(len(sex), dtype=np.int64)
    else:
        texts = np.where(kinds.astype(str) == "", "–", kinds.astype(str))
        names, place = np.unique(texts, return_inverse=True)
    size = len(SEXES) * len(BAND_LABELS)
    flat = np.bincount(
        (place * len(SEXES) + sex) * len(BAND_LABELS) + band, minlength=len(names) * size
    )
    counts = flat.reshape(len(names), len(SEXES), len(BAND_LABELS)).astype(np.int64)
    order = np.argsort(-counts.sum(axis=(1, 2)), kind="stable")
    counts, categories = counts[order], tuple(str(name) for name in names[order])
    gone, hidden = _withheld(material, categories, counts)
    return VictimCounts(categories, counts, gone, hidden)


def _withheld(
    material: TableMaterial, categories: tuple[str, ...], counts: NDArray[np.int64]
) -> tuple[NDArray[np.bool_], Hidden]:
    units = [
        *((f"{sex}|{band}", sex) for sex in SEXES[:2] for band in BAND_LABELS),
        ("unknown|", NOT_KNOWN),
    ]
    long = np.concatenate(
        [counts[:, :2].reshape(len(categories), -1), counts[:, 2].sum(axis=1)[:, np.newaxis]],
        axis=1,
    )
    each = len(units)
    shielded = np.isin(categories, material.record.protected_categories)
    panel = material.panel
    lost: set[str] = set()
    if panel is not None:
        lost = {str(name) for name in panel.loc[panel["events"].isna(), "category"].dropna()}
    hidden = hidden_of(
        material.gate,
        long.ravel(),
        [name for name, _ in units] * len(categories),
        list(np.repeat(categories, each)),
        hierarchy=([sex for _, sex in units] * len(categories),),
        protected=np.repeat(shielded, each),
        forced=np.repeat(np.isin(categories, list(lost)), each),
        what="victims by offence",
    )
    cells = hidden.cells.reshape(len(categories), each)
    gone = cells[:, :-1].reshape(len(categories), 2, len(BAND_LABELS))
    totals = set(hidden.totals)
    if len(categories) == 1:
        # a single category has no totals over categories: its own are theirs
        totals |= {(unit, categories[0]) for unit, _ in totals}
    totals |= {("unknown|", categories[item]) for item in np.flatnonzero(cells[:, -1])}
    return gone, Hidden(hidden.cells, frozenset(totals))


def victims_by_offence(material: TableMaterial, found: VictimCounts | None) -> AutoTable:
    """Return women and men of each offence by age band, with the rate of each sex."""
    import pandas as pd

    if found is None:
        return AutoTable("T-D3.3b", SHEET, missing=lacks_of_victims(material))
    people = {sex: material.people(role) for sex, role in PEOPLE.items()}
    rows: list[dict[str, Any]] = []
    nobody = []
    for number, name in enumerate(found.categories):
        if not found.counts[number, :2].any():
            nobody.append(name)
            continue
        totals = [found.total(number, sex) for sex in range(2)]
        for sex in range(2):
            rate, ratio = _rate(totals, people, sex, material.length)
            rows.append(
                {
                    "category": name or "*",
                    "sex": SEXES[sex],
                    **{
                        f"b{band}": None
                        if found.gone[number, sex, band]
                        else int(found.counts[number, sex, band])
                        for band in range(len(BAND_LABELS))
                    },
                    "total": totals[sex],
                    "rate": rate,
                    "ratio": ratio,
                }
            )
    columns = (
        AutoColumn("category", CATEGORY, width=2.8, words={"*": ALL}),
        AutoColumn(
            "sex", QT_TRANSLATE_NOOP("convivencia", "Sex"), width=1.6, words=dict(SEX_LABELS)
        ),
        *(
            AutoColumn(f"b{band}", label, "integer", width=1.1)
            for band, label in enumerate(BAND_LABELS[: len(AGE_BANDS)])
        ),
        AutoColumn(
            f"b{len(AGE_BANDS)}",
            QT_TRANSLATE_NOOP("convivencia", "Age not recorded"),
            "integer",
            width=1.9,
        ),
        AutoColumn("total", QT_TRANSLATE_NOOP("convivencia", "Victims"), "integer", width=1.4),
        AutoColumn("rate", QT_TRANSLATE_NOOP("convivencia", "Rate"), "rate", width=1.2),
        AutoColumn("ratio", QT_TRANSLATE_NOOP("convivencia", "Ratio"), "decimal", 2, width=1.1),
    )
    known = all(people.values())
    notes: list[tuple[str, dict[str, object]]] = [(RISK, {})] if known else []
    if nobody:
        notes.append((NOBODY, {"names": ", ".join(nobody)}))
    return AutoTable(
        "T-D3.3b",
        SHEET,
        columns,
        pd.DataFrame(rows),
        () if known else (NO_PEOPLE_BY_SEX,),
        tuple(notes),
    )


def _rate(
    totals: list[float | None], people: Mapping[str, float | None], sex: int, years: float
) -> tuple[float | None, float | None]:
    """Return the yearly rate of one sex, and its ratio to that of both."""
    rate = yearly_rate(totals[sex], people[SEXES[sex]], years)
    if rate is None:
        return None, None
    both, everybody = (
        [totals[item] for item in range(2)],
        [people[SEXES[item]] for item in range(2)],
    )
    if any(item is None for item in (*both, *everybody)):
        return rate, None
    events = sum(item or 0.0 for item in both)
    overall = events / sum(item or 0.0 for item in everybody) / years * 100_000
    return rate, rate / overall if overall else None


def yearly_rate(count: float | None, people: float | None, years: float) -> float | None:
    """Return events for each 100,000 people and year; None where something is not known."""
    if count is None or not people or not years:
        return None
    return count / people / years * 100_000


def victim_rates_by_age(material: TableMaterial, found: VictimCounts | None) -> AutoTable:
    """Return the yearly rate of each age band by offence, and its ratio to that of all ages.

    Women and men together, and only where both are shown: nothing is told that T-D3.3 does not.
    """
    import pandas as pd

    people = [material.people(role) for role in AGE_ROLES]
    lacks = lacks_of_victims(material) if found is None else ()
    if not all(people):
        lacks = (*lacks, NO_PEOPLE_BY_AGE)
    if found is None or lacks or not material.length:
        return AutoTable("T-D3.3c", RATES_SHEET, missing=lacks)
    rows = []
    for number, name in enumerate(found.categories):
        if not found.counts[number, :2].any():
            continue
        row: dict[str, Any] = {"category": name or "*"}
        both = [found.total(number, sex) for sex in range(2)]
        overall = (
            None
            if None in both
            else sum(item or 0.0 for item in both) / sum(item or 0.0 for item in people)
        )
        for band, own in enumerate(people):
            gone = bool(found.gone[number, :, band].any())
            rate = None if gone else float(found.counts[number, :2, band].sum()) / (own or 1.0)
            row[f"r{band}"] = None if rate is None else rate / material.length * 100_000
            row[f"q{band}"] = None if rate is None or not overall else rate / overall
        rows.append(row)
    columns = [AutoColumn("category", CATEGORY, width=2.6, words={"*": ALL})]
    labels = BAND_LABELS[: len(AGE_BANDS)]
    columns += [
        AutoColumn(f"r{band}", label, "rate", width=1.1) for band, label in enumerate(labels)
    ]
    columns += [
        AutoColumn(f"q{band}", f"× {label}", "decimal", 2, width=1.2)
        for band, label in enumerate(labels)
    ]
    return AutoTable(
        "T-D3.3c",
        RATES_SHEET,
        tuple(columns),
        pd.DataFrame(rows),
        (),
        ((RISK, {}), (BY_AGE, {})),
    )


BY_AGE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Columns with × are the ratios. Victims whose sex or age is not recorded are in no rate of an "
    "age.",
)


def lacks_of_victims(material: TableMaterial) -> tuple[str, ...]:
    """Return what the record lacks for a table of victims, marked for translation."""
    roles = (("victim_sex", NO_SEX), ("victim_age", NO_AGE))
    return tuple(label for role, label in roles if material.study.role(role) is None)
