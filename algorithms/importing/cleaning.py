"""From a raw table to clean incidents: every row is used or set aside with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import Progress, silent
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import no_column
from ..intake.layers import must_be_known
from ..intake.points import Points
from ..intake.raw_table import RawTable
from ..privacy.personal_tables import personal_of
from .assembling import clean_frame
from .duplicates import counters_of, repeats_of, row_keys, set_repeats_aside
from .findings import Findings
from .import_caveats import caveats_of
from .ledger import KINDS, POSITION, REASONS, ROW, Ledger
from .moments import Moments
from .notes import (
    note_agreement,
    note_classes,
    note_dates,
    note_people,
    note_positions,
    note_source,
)
from .people import people_of
from .personal_columns import drop_personal, note_columns, refuse_personal_roles
from .placing import Study
from .positions import Positions
from .profile import Profile
from .reading_roles import (
    column_of,
    read_classes,
    read_moments,
    read_place,
    read_positions,
    read_spots,
)
from .records import must_remain, only_records
from .spots import Spots

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

NEEDS_CRS = QT_TRANSLATE_NOOP(
    "convivencia", "Say in which coordinate system “{x}” and “{y}” are, for example EPSG:4326."
)


@dataclass(frozen=True, slots=True)
class Choices:
    """What who imports decides, beside the profile.

    Parameters
    ----------
    latest_day : numpy.datetime64
        Later dates are set aside.
    pseudonyms : bool
        Whether identifiers are replaced.
    drop_repeats : bool
        Whether rows that repeat an event are set aside.
    drop_non_crimes : bool
        Whether rows that are no offence are set aside.
    mend : bool
        Whether positions are mended.
    margin : float
        Metres around the areas within which a position still belongs to the study.
    need_position, need_date : bool
        Whether rows without them are set aside as a whole.
    taxonomy : str or None
        A file with the office's own classification.
    country : str or None
        The country whose terms are tried first.
    """

    latest_day: np.datetime64
    pseudonyms: bool = True
    drop_repeats: bool = True
    drop_non_crimes: bool = False
    mend: bool = True
    margin: float = 500.0
    need_position: bool = False
    need_date: bool = False
    taxonomy: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Clean incidents, what was set aside, and the report.

    Parameters
    ----------
    incidents : Points
        The clean incidents.
    set_aside : Points
        source_row, set_aside (row, position or date), reason, detail; the position as written.
    findings : Findings
        The report.
    account : mapping of str to int
        rows_read = rows_used + rows_set_aside; incidents = with_position + positions_set_aside
        (where positions were read at all).
    caveats : tuple of Caveat
        What weakens every result made from these incidents.
    """

    incidents: Points
    set_aside: Points
    findings: Findings
    account: Mapping[str, int]
    caveats: tuple[Caveat, ...]


def cleaned(
    raw: RawTable,
    profile: Profile,
    choices: Choices,
    study: Study | None = None,
    progress: Progress = silent,
) -> Cleaned:
    """Clean a raw table.

    Parameters
    ----------
    raw : RawTable
        The table as it arrived.
    profile : Profile
        Which columns play which role.
    choices : Choices
        What who imports decides.
    study : Study, optional
        The areas: positions are mended towards them, those outside are set aside.
    progress : callable
        Told fractions and messages.

    Raises
    ------
    InputError
        When a column of the profile is not there, a role is taken by personal data, or nothing
        is left.
    """
    ledger, findings = Ledger(), Findings(raw.rows_read)
    note_source(raw, findings)
    note_agreement(profile, choices.latest_day, findings)
    _check_columns(raw, profile)
    progress(0.02, QT_TRANSLATE_NOOP("convivencia", "Looking for personal data"))
    personal = personal_of(raw.frame)
    refuse_personal_roles(personal, profile, raw.title)
    note_columns(raw.frame, profile, findings)
    records = only_records(raw, profile, findings, ledger)
    raw, profile = records.raw, records.profile
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Comparing rows"))
    identifier = profile.columns.get("id")
    content = row_keys(raw.frame, (identifier, *counters_of(raw.frame)))
    repeats = None if profile.layout == "counts" else repeats_of(raw.frame, identifier, content)
    raw = replace(raw, frame=drop_personal(raw.frame, personal, profile, findings))
    progress(0.3, QT_TRANSLATE_NOOP("convivencia", "Reading dates"))
    moments = read_moments(raw, profile, choices.latest_day)
    progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Reading positions"))
    positions = read_positions(raw, profile, study, mend=choices.mend)
    progress(0.6, QT_TRANSLATE_NOOP("convivencia", "Putting incidents into areas"))
    place = read_place(raw, profile, positions, study, choices.margin, findings)
    if place is not None and positions is not None:
        positions = positions.without(place.outside, "outside_study")
    spots = read_spots(positions, study, moments)
    progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Classifying"))
    classes, weak = read_classes(raw, profile, choices.taxonomy, choices.country or profile.country)
    kept = np.ones(len(raw), dtype=bool)
    if repeats is not None:
        known = _known(len(raw), moments, positions, spots)
        kept &= ~set_repeats_aside(
            repeats,
            raw,
            known,
            profile.counting_unit,
            findings,
            ledger if choices.drop_repeats else None,
            with_id=identifier is not None,
        )
    if choices.drop_non_crimes and classes is not None:
        kept = _drop_rows(raw, kept, classes.rows_where("non_crime"), "not_a_crime", ledger)
    if choices.need_date and moments is not None:
        kept = _drop_rows(raw, kept, moments.problem != "", moments.problem, ledger)
    if choices.need_position and positions is not None:
        kept = _drop_rows(raw, kept, positions.problem != "", positions.problem, ledger)
    _note_parts(raw, kept, moments, positions, ledger)
    must_remain(int(kept.sum()), raw.title, ledger)
    people = people_of(
        column_of(raw, profile, "victim_sex"), column_of(raw, profile, "victim_age"), profile.values
    )
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Putting the table together"))
    incidents = clean_frame(
        raw, profile, kept, counts=records.counts, moments=moments, positions=positions,
        spots=spots, place=place, study=study, classes=classes, people=people,
        pseudonyms=choices.pseudonyms,
        distinct_ids=repeats is not None and repeats.ids_repeat == 0,
    )  # fmt: skip
    note_dates(moments, profile, findings)
    note_positions(raw, profile, positions, spots, findings)
    note_classes(classes, findings)
    note_people(people, findings)
    ledger.settle(raw.source_row[kept])
    account = _account(findings, incidents, raw.source_row[kept], ledger, records.counts, kept)
    account["with_identifier"] = _identified(column_of(raw, profile, "id"), kept)
    _note_account(account, ledger, findings)
    return Cleaned(
        incidents,
        ledger.table(None if positions is None else positions.crs, raw.title),
        findings,
        account,
        (
            *caveats_of(
                account,
                profile,
                ledger.by_reason().get((ROW, "elsewhere"), 0),
                moments,
                positions,
                spots,
            ),
            *_of_totals(findings),
            *weak,
        ),
    )


def _check_columns(raw: RawTable, profile: Profile) -> None:
    for name in (*profile.columns.values(), *profile.keep, *profile.where):
        if name not in raw.frame.columns:
            raise no_column([str(item) for item in raw.frame.columns], name, raw.title)
    if ("x" in profile.columns) != ("y" in profile.columns):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Name both coordinate columns, x and y, or neither.")
        )
    if "x" in profile.columns and profile.crs is None:
        raise InputError(NEEDS_CRS, x=profile.columns["x"], y=profile.columns["y"])
    must_be_known(profile.crs)


def _of_totals(findings: Findings) -> tuple[Caveat, ...]:
    """Return the caveat that goes with a total that differs."""
    return tuple(
        caveat(code, **facts) for code, _, facts in findings.lines if code == "total_differs"
    )


def _known(
    rows: int, moments: Moments | None, positions: Positions | None, spots: Spots | None
) -> BoolArray:
    """Tell which rows say when and where precisely enough to be told from others.

    As precisely as the source can, but to the day at least, and not on fixed points.
    """
    known = np.ones(rows, dtype=bool)
    if moments is not None:
        finest = "exact" if (moments.precision == "exact").any() else "day"
        known &= moments.precision == finest
    if positions is not None and spots is not None:
        known &= positions.located & ~spots.rounded & ~spots.on_centre & ~spots.stacked
    return known


def _drop_rows(
    raw: RawTable, kept: BoolArray, which: BoolArray, reason: Any, ledger: Ledger
) -> BoolArray:
    """Set whole rows aside; return what remains."""
    gone = kept & which
    reasons = reason[gone] if isinstance(reason, np.ndarray) else reason
    ledger.add(raw.source_row[gone], reasons, kind=ROW)
    return kept & ~gone


def _note_parts(
    raw: RawTable,
    kept: BoolArray,
    moments: Moments | None,
    positions: Positions | None,
    ledger: Ledger,
) -> None:
    """Note positions and dates that were set aside of rows that stay."""
    if moments is not None:
        lost = kept & (moments.problem != "")
        ledger.add(raw.source_row[lost], moments.problem[lost])
    if positions is not None:
        lost = kept & (positions.problem != "")
        x, y = positions.written_x[lost], positions.written_y[lost]
        detail = np.array(
            [f"{a:.10g} {b:.10g}" if a == a and b == b else "" for a, b in zip(x, y, strict=True)],
            dtype=object,
        )
        ledger.add(raw.source_row[lost], positions.problem[lost], detail, x, y)


def _account(
    findings: Findings,
    incidents: Points,
    rows_kept: NDArray[np.int64],
    ledger: Ledger,
    counts: NDArray[np.float64] | None,
    kept: BoolArray,
) -> dict[str, int]:
    located = np.isfinite(incidents.x) & np.isfinite(incidents.y)
    return {
        "rows_read": findings.rows,
        "rows_used": _different(rows_kept),
        "rows_set_aside": ledger.count(ROW),
        "incidents": len(incidents),
        "events": len(incidents) if counts is None else round(float(np.nansum(counts[kept]))),
        "with_position": int(located.sum()),
        "positions_set_aside": ledger.count(POSITION),
        "with_date": int(incidents.attributes["occurred_at"].notna().sum()),
    }


def _identified(identifiers: pd.Series[Any] | None, kept: BoolArray) -> int:
    """Return how many rows have an identifier of their source."""
    if identifiers is None:
        return 0
    texts = identifiers[kept].astype("string").str.strip()
    return int((texts.notna() & (texts != "")).sum())


def _different(rows: NDArray[np.int64]) -> int:
    """Return how many different rows of the file stand in a list that follows the file."""
    if not len(rows):
        return 0
    steps = np.diff(rows)
    return 1 + int((steps > 0).sum()) if (steps >= 0).all() else len(np.unique(rows))


def _note_account(account: Mapping[str, int], ledger: Ledger, findings: Findings) -> None:
    for name in ("rows_read", "rows_used", "incidents", "with_position", "with_date"):
        findings.add(name, account[name])
    for (kind, reason), count in ledger.by_reason().items():
        findings.add("set_aside", count, what=KINDS[kind], why=REASONS[reason][1])
