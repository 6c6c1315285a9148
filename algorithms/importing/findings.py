"""What an import found, line by line: a code, a count and the facts of its sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY

if TYPE_CHECKING:
    import pandas as pd

TOPICS = ("file", "columns", "dates", "positions", "people", "repeats", "offences", "account")

SENTENCES: Mapping[str, tuple[str, str]] = {
    "text": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Text in {encoding}, values separated by {delimiter}, lines ended by {line_end}, "
            "names of the columns in row {header_row}.",
        ),
    ),
    "workbook": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Workbook, sheet “{sheet}” (of {sheets}), names of the columns in row {header_row}.",
        ),
    ),
    "layer": ("file", QT_TRANSLATE_NOOP("convivencia", "Map layer “{layer}”.")),
    "parquet": ("file", QT_TRANSLATE_NOOP("convivencia", "Parquet table.")),
    "postgis": ("file", QT_TRANSLATE_NOOP("convivencia", "Table of a database.")),
    "agreement": (
        "file",
        QT_TRANSLATE_NOOP("convivencia", "Legal basis or data agreement: {agreement}."),
    ),
    "no_agreement": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Nobody named the legal basis or data agreement under which these data are used.",
        ),
    ),
    "retain_until": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia", "To be deleted after {day}, the file and what is made of it."
        ),
    ),
    "retention_over": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "These data were to be deleted after {day}: ask for leave or delete them.",
        ),
    ),
    "rows_above": (
        "file",
        QT_TRANSLATE_NOOP("convivencia", "Rows above the names of the columns, passed over."),
    ),
    "no_header": (
        "file",
        QT_TRANSLATE_NOOP("convivencia", "No row names the columns; they are numbered."),
    ),
    "decimal_comma": (
        "file",
        QT_TRANSLATE_NOOP("convivencia", "Numbers are written with a decimal comma."),
    ),
    "decimal_both": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Some numbers have a decimal comma and some a point; each is read by itself.",
        ),
    ),
    "stray_quotes": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia", "A quotation mark is never closed; quotation marks were read as text."
        ),
    ),
    "swallowed": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Whole rows inside other values: look for a quotation mark that is never closed.",
        ),
    ),
    "empty_rows": (
        "file",
        QT_TRANSLATE_NOOP("convivencia", "Rows on which nothing stands, passed over."),
    ),
    "nul_values": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia", "Values with zero bytes, which are no text and were taken out."
        ),
    ),
    "uncalculated": (
        "file",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Formulas whose result is not in the workbook, read as empty: open it in a spreadsheet "
            "program and save it.",
        ),
    ),
    "several_systems": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The table holds {systems} coordinate systems; all was converted into one.",
        ),
    ),
    "renamed": (
        "columns",
        QT_TRANSLATE_NOOP(
            "convivencia", "Columns without a name, or with one that repeats, were named {columns}."
        ),
    ),
    "empty_columns": (
        "columns",
        QT_TRANSLATE_NOOP("convivencia", "Columns in which nothing stands: {columns}."),
    ),
    "constant_columns": (
        "columns",
        QT_TRANSLATE_NOOP("convivencia", "Columns with the same value in every row: {columns}."),
    ),
    "role": ("columns", QT_TRANSLATE_NOOP("convivencia", "“{column}” is used as: {role}.")),
    "personal": (
        "columns",
        QT_TRANSLATE_NOOP(
            "convivencia", "“{column}” holds personal data ({kind}) and was dropped at once."
        ),
    ),
    "declared_not_personal": (
        "columns",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{column}” looks like personal data ({kind}); the profile declares that it is none.",
        ),
    ),
    "not_kept": (
        "columns",
        QT_TRANSLATE_NOOP(
            "convivencia", "Columns that play no role and were not asked to be kept: {columns}."
        ),
    ),
    "date_formats": (
        "dates",
        QT_TRANSLATE_NOOP("convivencia", "Dates are written in {number} ways: {formats}."),
    ),
    "ambiguous_dates": (
        "dates",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Dates such as {example} can be read in two ways, and nothing in the column decides; "
            "the day was read first.",
        ),
    ),
    "contradicting_dates": (
        "dates",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Dates in the opposite order to the rest of the column; they were read so.",
        ),
    ),
    "zone_dropped": (
        "dates",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Dates with a time zone mark, such as Z. The hour was taken as local and not "
            "converted{zone}.",
        ),
    ),
    "spreadsheet_days": (
        "dates",
        QT_TRANSLATE_NOOP("convivencia", "Dates written as day numbers of a spreadsheet."),
    ),
    "unknown_hours": (
        "dates",
        QT_TRANSLATE_NOOP(
            "convivencia", "Events at exactly 00:00, which stands for an unknown hour."
        ),
    ),
    "piled_hour": (
        "dates",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Events at exactly {hour}, several times as many as at the full hours beside it: a "
            "default of the form may stand for an unknown hour. They were kept.",
        ),
    ),
    "unreadable_hours": (
        "dates",
        QT_TRANSLATE_NOOP("convivencia", "Hours that cannot be read; the day was kept."),
    ),
    "spans": (
        "dates",
        QT_TRANSLATE_NOOP("convivencia", "Events known only to lie between two moments."),
    ),
    "reversed_spans": (
        "dates",
        QT_TRANSLATE_NOOP("convivencia", "Spans that end before they begin; the end was dropped."),
    ),
    "months_only": (
        "dates",
        QT_TRANSLATE_NOOP("convivencia", "The dates tell months, not days."),
    ),
    "swapped": (
        "positions",
        QT_TRANSLATE_NOOP("convivencia", "Positions with x and y the other way round, mended."),
    ),
    "other_sign": (
        "positions",
        QT_TRANSLATE_NOOP("convivencia", "Positions without their minus sign, mended."),
    ),
    "lost_decimal_point": (
        "positions",
        QT_TRANSLATE_NOOP("convivencia", "Positions without their decimal point, mended."),
    ),
    "other_system": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia", "Positions in another coordinate system ({system}), converted."
        ),
    ),
    "other_columns": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The table holds a second pair of coordinates, “{x}” and “{y}”; it was not used.",
        ),
    ),
    "decimals": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia", "Positions have up to {decimals} decimals: steps of about {metres} m."
        ),
    ),
    "rounded": (
        "positions",
        QT_TRANSLATE_NOOP("convivencia", "Positions rounded to more than 100 m."),
    ),
    "repeated": (
        "positions",
        QT_TRANSLATE_NOOP("convivencia", "Events that share their exact position with another."),
    ),
    "unrepeated": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Hardly any two events share a position: they come from GPS, or were moved at random "
            "before publication. The profile can say which.",
        ),
    ),
    "jittered": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia", "The source moved the positions at random before publication{distance}."
        ),
    ),
    "snapped": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia", "Positions were put on fixed points (street centres) by the source."
        ),
    ),
    "stacks": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Events on positions ({places}) that far more events share than usual: a police "
            "station, a hospital or a default address. The largest holds {largest}.",
        ),
    ),
    "centres": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia", "Events at the very centre of an area: their address was not found."
        ),
    ),
    "just_outside": (
        "positions",
        QT_TRANSLATE_NOOP(
            "convivencia", "Events outside every area, but less than {metres} m away; kept."
        ),
    ),
    "unknown_area": (
        "positions",
        QT_TRANSLATE_NOOP("convivencia", "Events whose area is not among the study's: {examples}."),
    ),
    "unread_sex": (
        "people",
        QT_TRANSLATE_NOOP(
            "convivencia", "Sex written in a way that is not understood, read as unknown: {words}."
        ),
    ),
    "impossible_ages": (
        "people",
        QT_TRANSLATE_NOOP("convivencia", "Ages below 0 or above 115, read as unknown."),
    ),
    "unread_ages": (
        "people",
        QT_TRANSLATE_NOOP("convivencia", "Ages that are no number, read as unknown."),
    ),
    "repeated_ids": (
        "repeats",
        QT_TRANSLATE_NOOP("convivencia", "Identifiers that stand on several rows."),
    ),
    "likely_repeats": (
        "repeats",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Rows equal to an earlier one, but whose moment or place is not known well enough"
            " to call them repeats; kept.",
        ),
    ),
    "victims_alike": (
        "repeats",
        QT_TRANSLATE_NOOP(
            "convivencia", "Rows equal to an earlier one; kept, because each row is a victim."
        ),
    ),
    "unclassified": (
        "offences",
        QT_TRANSLATE_NOOP("convivencia", "Events of categories not classified: {examples}."),
    ),
    "non_crimes": (
        "offences",
        QT_TRANSLATE_NOOP("convivencia", "Events that are no offences: {examples}."),
    ),
    "protected": (
        "offences",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Events of protected categories: they never leave as points and are shown in totals "
            "only.",
        ),
    ),
    "blocks_that_differ": (
        "account",
        QT_TRANSLATE_NOOP(
            "convivencia", "Rows of totals that are not the sum of the rows below them."
        ),
    ),
    "total_differs": (
        "account",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The table's own total is {stated}, but its rows add up to {found}: subtotals may "
            "stand among them.",
        ),
    ),
    "rows_read": ("account", QT_TRANSLATE_NOOP("convivencia", "Rows read.")),
    "rows_used": ("account", QT_TRANSLATE_NOOP("convivencia", "Rows used.")),
    "incidents": ("account", QT_TRANSLATE_NOOP("convivencia", "Incidents.")),
    "with_position": ("account", QT_TRANSLATE_NOOP("convivencia", "Incidents with a position.")),
    "with_date": ("account", QT_TRANSLATE_NOOP("convivencia", "Incidents with a date.")),
    "set_aside": ("account", QT_TRANSLATE_NOOP("convivencia", "{what}: {why}.")),
}


@dataclass(slots=True)
class Findings:
    """Gathers the lines of the report."""

    rows: int
    lines: list[tuple[str, int | None, Mapping[str, Any]]] = field(default_factory=list)

    def add(self, code: str, count: int | None = None, **facts: Any) -> None:
        """Add a line; a count of zero is no finding."""
        if code not in SENTENCES:
            raise KeyError(code)
        if count != 0:
            self.lines.append((code, count, facts))

    def count_of(self, code: str) -> int:
        """Return the count of the first line with a code; zero when there is none."""
        return next((count or 0 for name, count, _ in self.lines if name == code), 0)

    def table(self) -> pd.DataFrame:
        """Return the report: topic, code, count, share of the rows, sentence and its facts."""
        import pandas as pd

        order = {topic: place for place, topic in enumerate(TOPICS)}
        lines = sorted(self.lines, key=lambda line: order[SENTENCES[line[0]][0]])
        table = pd.DataFrame(
            {
                "topic": [SENTENCES[code][0] for code, _, _ in lines],
                "finding": [code for code, _, _ in lines],
                "count": pd.array([count for _, count, _ in lines], dtype="Int64"),
                "share": pd.array(
                    [
                        None if count is None or not self.rows else count / self.rows
                        for _, count, _ in lines
                    ],
                    dtype="Float64",
                ),
                "text": [SENTENCES[code][1].format(**facts) for code, _, facts in lines],
                "facts": [json.dumps(dict(facts), ensure_ascii=False) for _, _, facts in lines],
            }
        )
        table.attrs[TEMPLATES_KEY] = [[SENTENCES[code][1], dict(facts)] for code, _, facts in lines]
        return table
