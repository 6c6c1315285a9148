"""Caveats about the registers that people fill in."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "only_listed": QT_TRANSLATE_NOOP(
        "convivencia", "The changes are only listed: nothing has been written to the study."
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
