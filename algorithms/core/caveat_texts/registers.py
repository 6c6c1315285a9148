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
    "baseline_for_fewer": QT_TRANSLATE_NOOP(
        "convivencia",
        "The baseline's findings were written for fewer readers ({level}) than these: its numbers "
        "are left out. Write the diagnostic for them, too.",
    ),
    "no_identifiers": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows of the export without an identifier: {count}. They are known again only as long as "
        "nothing in them changes: one that is corrected counts twice.",
    ),
    "rows_stay": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows of the study that the workbook no longer shows, {count} in {registers}, stay: remove "
        "them in the study if they are to go.",
    ),
    "no_steps_said": QT_TRANSLATE_NOOP(
        "convivencia",
        "Nobody has said yet how far the steps are (form F-S1): only forms with rows show it.",
    ),
    "steps_by_themselves": QT_TRANSLATE_NOOP(
        "convivencia",
        "Steps that count as under way only because their forms hold rows: {count}. Say yourselves "
        "how far they are.",
    ),
    "steps_repeated": QT_TRANSLATE_NOOP(
        "convivencia", "Steps that stand in several rows: {steps}. The last row of each holds."
    ),
    "steps_unknown": QT_TRANSLATE_NOOP(
        "convivencia", "Rows of the form of steps that name no step of the guides: {count}."
    ),
    "participants_not_persons": QT_TRANSLATE_NOOP(
        "convivencia",
        "Who came to several activities is counted each time, so the limits are narrower than they "
        "should be, and those who came are no sample of the residents.",
    ),
    "few_participants": QT_TRANSLATE_NOOP(
        "convivencia",
        "Some shares rest on {count} participants only: the limits are wide and say little.",
    ),
    "seats_of_unknown_sex": QT_TRANSLATE_NOOP(
        "convivencia",
        "The sex of some seats of the committee is not written, or not clearly: they are left out "
        "of its balance.",
    ),
    "participants_withheld": QT_TRANSLATE_NOOP(
        "convivencia",
        "Small numbers of participants are withheld, with those from which they would follow, so "
        "that nobody is recognised.",
    ),
    "sheets_to_check": QT_TRANSLATE_NOOP(
        "convivencia",
        "Sheets of the catalogue with something to be held against its source: {count}. Do not "
        "cite them as the regional system's own.",
    ),
}
