"""Caveats about the registers that people fill in."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "only_listed": QT_TRANSLATE_NOOP(
        "convivencia", "The changes are only listed: nothing has been written to the study."
    ),
    "changed_on_both_sides": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells that somebody else changed in the study since the workbook was written: {count}. "
        "They stay as the study has them: decide which is right.",
    ),
    "rows_stay": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows of the study that the workbook no longer shows, {count} in {registers}, stay: remove "
        "them in the study if they are to go.",
    ),
    "sheets_to_check": QT_TRANSLATE_NOOP(
        "convivencia",
        "Sheets of the catalogue with something to be held against its source: {count}. Do not "
        "cite them as the regional system's own.",
    ),
}
