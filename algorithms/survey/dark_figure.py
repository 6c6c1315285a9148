"""The dark figure: events that there were, from those recorded and the share that is reported."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import SURVEYS, analysis
from ..core.errors import InputError
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Param, Progress, Role, Table
from .parameters import Confidence

if TYPE_CHECKING:
    from .adjusted_counts import Reporting

MOST_ERROR = 30.0
"""Per cent of the rate above which the limits are the finding."""
UNDEFINED = QT_TRANSLATE_NOOP(
    "convivencia", "Nobody in the survey had reported: the number cannot be estimated."
)
NO_RATE = QT_TRANSLATE_NOOP("convivencia", "No reporting rate is known.")
NO_COUNT = QT_TRANSLATE_NOOP("convivencia", "No recorded events are known.")
WITHOUT_LIMITS = QT_TRANSLATE_NOOP("convivencia", "Without limits: the rate has no error.")
UNSURE = QT_TRANSLATE_NOOP("convivencia", "Read the limits: the rate is very unsure.")
ALL = QT_TRANSLATE_NOOP("convivencia", "All events")


def _optional_table(label: str, text: str) -> tuple[Role, Param]:
    return Role("layer", geometry=("none",)), Param(label, text)


def _column(parent: str, label: str, text: str) -> tuple[Role, Param]:
    return Role("column", parent=parent), Param(label, text, advanced=parent == "rates")


def _share(label: str, text: str, maximum: float | None = None) -> tuple[Role, Param]:
    return Role("number"), Param(label, text, minimum=0, maximum=maximum)


@dataclass(frozen=True, slots=True, kw_only=True)
class DarkFigure(Result):
    """Recorded and estimated events of each offence."""

    SUMMARY: ClassVar = (
        Column("offences", "integer", QT_TRANSLATE_NOOP("convivencia", "Offences")),
        Column("estimated", "integer", QT_TRANSLATE_NOOP("convivencia", "Offences estimated")),
    )
    offences: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Recorded and estimated events"),
        "table",
        Column("offence", "text", QT_TRANSLATE_NOOP("convivencia", "Offence")),
        Column("recorded", "float", QT_TRANSLATE_NOOP("convivencia", "Recorded events"), "", 0),
        Column("rate", "float", QT_TRANSLATE_NOOP("convivencia", "Share reported"), decimals=4),
        Column(
            "rate_se",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error of the share"),
            decimals=4,
        ),
        Column("estimate", "float", QT_TRANSLATE_NOOP("convivencia", "Estimated events"), "", 0),
        Column("se", "float", QT_TRANSLATE_NOOP("convivencia", "Standard error"), "", 0),
        Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), "", 0),
        Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), "", 0),
        Column("unreported", "float", QT_TRANSLATE_NOOP("convivencia", "Not in the record"), "", 0),
        Column(
            "multiplier", "float", QT_TRANSLATE_NOOP("convivencia", "Events for each recorded one")
        ),
        Column("note", "text", QT_TRANSLATE_NOOP("convivencia", "Note"), words=True),
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Dark figure"),
    group=SURVEYS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Estimates how many events there were from those recorded and the share of incidents that "
        "people say they reported, for each offence, with limits. Give a table with both, two "
        "tables, or three numbers. Where nobody reported, no number is given.",
    ),
    reference="Biderman & Reiss (1967); Skogan (1977)",
)
def dark_figure(
    table: Annotated[
        Table | None,
        *_optional_table(
            QT_TRANSLATE_NOOP("convivencia", "Recorded events"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A table with a row for each offence and its recorded events."
            ),
        ),
    ] = None,
    rates: Annotated[
        Table | None,
        *_optional_table(
            QT_TRANSLATE_NOOP("convivencia", "Reporting rates"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A table with the reporting rate of each offence, such as survey estimates; not "
                "needed where the first table has it.",
            ),
        ),
    ] = None,
    *,
    offence_column: Annotated[
        str,
        *_column(
            "table",
            QT_TRANSLATE_NOOP("convivencia", "Offence"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the name of the offence."),
        ),
    ] = "offence",
    recorded_column: Annotated[
        str,
        *_column(
            "table",
            QT_TRANSLATE_NOOP("convivencia", "Recorded events"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the number of recorded events."),
        ),
    ] = "recorded",
    rate_column: Annotated[
        str,
        *_column(
            "table",
            QT_TRANSLATE_NOOP("convivencia", "Reporting rate"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The column with the share of incidents reported, from 0 to 1."
            ),
        ),
    ] = "rate",
    se_column: Annotated[
        str,
        *_column(
            "table",
            QT_TRANSLATE_NOOP("convivencia", "Standard error of the rate"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the standard error of the share."),
        ),
    ] = "rate_se",
    rates_offence: Annotated[
        str,
        *_column(
            "rates",
            QT_TRANSLATE_NOOP("convivencia", "Offence among the rates"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the offence or question."),
        ),
    ] = "item",
    rates_rate: Annotated[
        str,
        *_column(
            "rates",
            QT_TRANSLATE_NOOP("convivencia", "Rate among the rates"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the share reported, from 0 to 1."),
        ),
    ] = "estimate",
    rates_se: Annotated[
        str,
        *_column(
            "rates",
            QT_TRANSLATE_NOOP("convivencia", "Error among the rates"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the standard error of the share."),
        ),
    ] = "se",
    match: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Which rate is which offence's"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Pairs such as Robo=reported_robbery, first as the record writes it; separated by "
                "commas.",
            ),
        ),
    ] = (),
    recorded: Annotated[
        float | None,
        *_share(
            QT_TRANSLATE_NOOP("convivencia", "Recorded events, as a number"),
            QT_TRANSLATE_NOOP("convivencia", "Instead of a table: the events of one offence."),
        ),
    ] = None,
    rate: Annotated[
        float | None,
        *_share(
            QT_TRANSLATE_NOOP("convivencia", "Reporting rate, as a number"),
            QT_TRANSLATE_NOOP("convivencia", "The share of incidents reported: 0.15 is 15 %."),
            1.0,
        ),
    ] = None,
    rate_se: Annotated[
        float | None,
        *_share(
            QT_TRANSLATE_NOOP("convivencia", "Its standard error"),
            QT_TRANSLATE_NOOP("convivencia", "The standard error of the share reported."),
            1.0,
        ),
    ] = None,
    confidence: Confidence = 0.95,
    progress: Progress = silent,
) -> DarkFigure:
    """Divide recorded events by the share of incidents that were reported.

    The rate must be of incidents, of the same offence, territory and year as the record. Limits
    are taken on the log scale and carry the error of the rate alone: the record is taken as
    counted. An offence without a rate, or of which nobody reported, keeps an empty estimate.
    """
    import pandas as pd

    from .adjusted_counts import adjusted

    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    counts, known = _given(
        table, rates, (offence_column, recorded_column, rate_column, se_column),
        (rates_offence, rates_rate, rates_se), match, (recorded, rate, rate_se),
    )  # fmt: skip
    rows = []
    for offence, count in counts.items():
        reporting = known.get(offence)
        share, error = (math.nan, math.nan) if reporting is None else (reporting.rate, reporting.se)
        found = None if reporting is None else adjusted(count, reporting, confidence)
        estimate = math.nan if found is None else found.estimate
        rows.append(
            {
                "offence": offence,
                "recorded": count,
                "rate": share,
                "rate_se": error,
                "estimate": estimate,
                "se": math.nan if found is None else found.se,
                "low": math.nan if found is None else found.low,
                "high": math.nan if found is None else found.high,
                "unreported": estimate - count,
                "multiplier": math.nan if found is None else found.multiplier,
                "note": _note(count, share, error),
            }
        )
    frame = pd.DataFrame(rows)
    return DarkFigure(
        offences=frame,
        caveats=tuple(_weaknesses(frame)),
        summary={"offences": len(frame), "estimated": int(frame["estimate"].notna().sum())},
    )


def _given(
    table: Any,
    rates: Any,
    columns: tuple[str, str, str, str],
    columns_of_rates: tuple[str, str, str],
    match: tuple[str, ...],
    numbers: tuple[float | None, float | None, float | None],
) -> tuple[Mapping[str, float], Mapping[str, Reporting]]:
    """Return the recorded events and the rates by offence, from whatever was given."""
    from ..core.folding import plain_name
    from .adjusted_counts import checked_reporting, pairs_of, recorded_of, reporting_of

    recorded, rate, error = numbers
    if (table is None) == (recorded is None):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Give either a table of recorded events, or “recorded” and “rate” as numbers.",
            )
        )
    if table is None:
        if rate is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Beside “recorded” give “rate”, the share that is reported."
                )
            )
        spread = math.nan if error is None else error
        return {ALL: float(recorded or 0.0)}, {ALL: checked_reporting(ALL, rate, spread)}
    offence, count, share, se = columns
    counts = recorded_of(table, offence, count)
    if rates is None:
        held = se if se in table.columns else None
        found = reporting_of(table, offence, share, held)
    else:
        found = reporting_of(rates, *columns_of_rates)
    pairs = pairs_of(match)
    keys = {name: pairs.get(plain_name(name), plain_name(name)) for name in counts}
    known = {name: found[key] for name, key in keys.items() if key in found}
    if not known:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No offence of the record ({recorded}) has a reporting rate ({rates}): say with "
                "“match” which is which, such as Robo=reported_robbery.",
            ),
            recorded=", ".join(list(counts)[:8]),
            rates=", ".join(list(found)[:8]),
        )
    return counts, known


def _note(count: float, share: float, error: float) -> str:
    if math.isnan(count):
        return NO_COUNT
    if math.isnan(share):
        return NO_RATE
    if share == 0:
        return UNDEFINED
    if not error > 0:
        return WITHOUT_LIMITS
    return UNSURE if 100 * error / share > MOST_ERROR else ""


def _weaknesses(frame: Any) -> list[Caveat]:
    """Say for which offences the number is unsure or not to be had, and what holds for all."""
    notes = [caveat("incidents_not_victims")]
    for code, note in (
        ("nobody_reported", UNDEFINED),
        ("reporting_rate_missing", NO_RATE),
        ("reporting_rate_without_error", WITHOUT_LIMITS),
        ("reporting_rate_unsure", UNSURE),
    ):
        names = frame.loc[frame["note"] == note, "offence"].tolist()
        if names:
            notes.append(caveat(code, offences=", ".join(names), most=MOST_ERROR))
    return [*notes, caveat("same_offence_place_and_year"), caveat("telescoping")]
