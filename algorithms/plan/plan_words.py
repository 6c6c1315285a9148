"""The sentences that the plan template adds to what its outline says, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.text import QT_TRANSLATE_NOOP

SUBTITLE = QT_TRANSLATE_NOOP(
    "convivencia", "Template to be completed, with the baselines of the diagnosis already in place"
)
SUBTITLE_WRITTEN = QT_TRANSLATE_NOOP(
    "convivencia", "With what the registers of the study hold so far"
)
STRUCTURED_AFTER = QT_TRANSLATE_NOOP(
    "convivencia",
    "Structured after the UNDP collection of guides on coexistence and citizen security; it is not "
    "a UNDP document.",
)
OWN_TEXT = QT_TRANSLATE_NOOP(
    "convivencia", "Text of the template: that of the office that adapted it."
)

ABOUT_PLAN = QT_TRANSLATE_NOOP("convivencia", "About this plan")
BEFORE_WRITING = QT_TRANSLATE_NOOP("convivencia", "How to complete this plan")
USE_SHADED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Write in the shaded boxes and cells. What is not shaded comes from the diagnosis: discuss it, "
    "but do not retype it.",
)
USE_REGISTERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Tables, drawings and texts that are filled come from the registers of the study: change them "
    "there and write the plan again. The page “{page}” says what to mend.",
)
USE_NOTES = QT_TRANSLATE_NOOP(
    "convivencia",
    "The notes that begin with “For the writer” are not part of the plan: delete them before it is "
    "approved.",
)
USE_BASELINES = QT_TRANSLATE_NOOP(
    "convivencia",
    "Each baseline is one number of one analysis, named by its finding (such as {example}). The "
    "annex says how to compute it again in the same way.",
)
USE_WORKBOOK = QT_TRANSLATE_NOOP(
    "convivencia",
    "The workbook {file} holds the same tables to fill in together; choose one of the two for each "
    "table.",
)
FOR_THE_WRITER = QT_TRANSLATE_NOOP("convivencia", "For the writer: {guidance}")
TO_WRITE = QT_TRANSLATE_NOOP("convivencia", "To be written")

WITHHELD = QT_TRANSLATE_NOOP("convivencia", "Withheld")
WITHHELD_MEANS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Withheld: the number is too small to be shown to these readers without exposing people.",
)
NO_PRIORITY = QT_TRANSLATE_NOOP(
    "convivencia",
    "The diagnosis names no problem that its figures support; the priorities are the committee's.",
)
NO_FINDING = QT_TRANSLATE_NOOP("convivencia", "The diagnosis brought no finding.")
FIRST_ROWS = QT_TRANSLATE_NOOP(
    "convivencia", "The first {shown} of {count} rows; the workbook has all of them."
)
SHEET_NUMBER = QT_TRANSLATE_NOOP("convivencia", "{title} {number} ({table})")
WRITTEN = QT_TRANSLATE_NOOP("convivencia", "Content")
CONTENT = QT_TRANSLATE_NOOP("convivencia", "To be completed")

CAPTION_OF_FINDING = QT_TRANSLATE_NOOP("convivencia", "Finding {id} · {axis}")
ORIGIN = QT_TRANSLATE_NOOP("convivencia", "{analysis} (finding {id})")
INDICATOR_WITH_UNIT = QT_TRANSLATE_NOOP("convivencia", "{name} ({unit})")
EVIDENCE_OF_PROBLEM = QT_TRANSLATE_NOOP("convivencia", "{id}: {statement}")
VERIFIED_BY = QT_TRANSLATE_NOOP("convivencia", "{titles}; {analysis}")
AND_MORE = QT_TRANSLATE_NOOP("convivencia", "{names} and {count} more")
LEGEND_OF_PROBLEM = QT_TRANSLATE_NOOP("convivencia", "{id}: {problem}.")

PURPOSE = QT_TRANSLATE_NOOP("convivencia", "Purpose (outcome)")
GOAL = QT_TRANSLATE_NOOP("convivencia", "Goal (impact)")
OUTPUT = QT_TRANSLATE_NOOP("convivencia", "Output")
ACTIVITY = QT_TRANSLATE_NOOP("convivencia", "Activity")
OUTCOME = QT_TRANSLATE_NOOP("convivencia", "Outcome")
CONTEXT = QT_TRANSLATE_NOOP("convivencia", "Context")
CORE_PROBLEM = QT_TRANSLATE_NOOP("convivencia", "Core problem")

ANNEX = QT_TRANSLATE_NOOP("convivencia", "Annex: where the baselines come from")
BASELINES = QT_TRANSLATE_NOOP("convivencia", "Baselines and how to compute them again")
BASELINES_INTRO = QT_TRANSLATE_NOOP(
    "convivencia",
    "Running the same analysis with these parameters on the same data gives the same number. The "
    "fingerprint changes as soon as the data do; the workbook has it in full, with every "
    "parameter.",
)
LIMITS = QT_TRANSLATE_NOOP("convivencia", "Limits of the data")
METHOD = QT_TRANSLATE_NOOP("convivencia", "About this template")
METHOD_TEXT = QT_TRANSLATE_NOOP(
    "convivencia",
    "The seven axes, the chapters and the tables are a reconstruction from public sources; the "
    "text of the guides was not available. Every sentence of the template can be replaced by that "
    "of your office (source status: {status}).",
)
VERSIONS = QT_TRANSLATE_NOOP("convivencia", "Computed with {versions}.")
NO_BASELINE = QT_TRANSLATE_NOOP("convivencia", "The diagnosis brought no baseline.")

FINDING = QT_TRANSLATE_NOOP("convivencia", "Finding")
INDICATOR = QT_TRANSLATE_NOOP("convivencia", "Indicator")
VALUE = QT_TRANSLATE_NOOP("convivencia", "Value")
ANALYSIS = QT_TRANSLATE_NOOP("convivencia", "Analysis")
PARAMETERS = QT_TRANSLATE_NOOP("convivencia", "Parameters")
# What findings rest on besides the analyses of the toolbox.
TITLES_OF_STEPS: Mapping[str, str] = {
    "registers": QT_TRANSLATE_NOOP("convivencia", "Registers of the study"),
    "who": QT_TRANSLATE_NOOP("convivencia", "Victims on record"),
}
DATA = QT_TRANSLATE_NOOP("convivencia", "Data and fingerprint")
ROWS_OF = QT_TRANSLATE_NOOP("convivencia", "{title}: {rows} rows, {fingerprint}")

START_SHEET = QT_TRANSLATE_NOOP("convivencia", "Start here")
START_TITLE = QT_TRANSLATE_NOOP("convivencia", "{plan}: tables to fill in")
START_NOTE = QT_TRANSLATE_NOOP(
    "convivencia",
    "One sheet for each table of the plan. Shaded cells are yours; the others come from the "
    "diagnosis and are locked, without a password.\nA cell with a list shows an arrow. To add "
    "rows, unprotect the sheet (Review menu) and copy an empty row.\nBaselines are numbers of the "
    "analyses: the sheet “{provenance}” says how to compute them again.",
)
SHEET = QT_TRANSLATE_NOOP("convivencia", "Sheet")
CHAPTER = QT_TRANSLATE_NOOP("convivencia", "Chapter")
WHAT_FOR = QT_TRANSLATE_NOOP("convivencia", "What to keep in mind")
ROWS_FILLED = QT_TRANSLATE_NOOP("convivencia", "Rows from the diagnosis")
DICTIONARY_SHEET = QT_TRANSLATE_NOOP("convivencia", "Data dictionary")
DICTIONARY_NOTE = QT_TRANSLATE_NOOP("convivencia", "What each column of each table is called.")
TABLE = QT_TRANSLATE_NOOP("convivencia", "Table")
COLUMN = QT_TRANSLATE_NOOP("convivencia", "Column")
HEADING = QT_TRANSLATE_NOOP("convivencia", "Heading")
FILLED_BY = QT_TRANSLATE_NOOP("convivencia", "Who fills it in")
BY_DIAGNOSIS = QT_TRANSLATE_NOOP("convivencia", "the diagnosis")
BY_PEOPLE = QT_TRANSLATE_NOOP("convivencia", "people")
TYPE = QT_TRANSLATE_NOOP("convivencia", "Type")
CHOICES = QT_TRANSLATE_NOOP("convivencia", "Answers to choose from")
PROVENANCE_SHEET = QT_TRANSLATE_NOOP("convivencia", "Provenance")
PROVENANCE_NOTE = QT_TRANSLATE_NOOP(
    "convivencia", "Everything needed to compute the numbers of the diagnosis again."
)
STEP = QT_TRANSLATE_NOOP("convivencia", "Step")
KIND = QT_TRANSLATE_NOOP("convivencia", "Kind")
NAME = QT_TRANSLATE_NOOP("convivencia", "Name")
KIND_BASELINE = QT_TRANSLATE_NOOP("convivencia", "baseline")
KIND_PARAMETER = QT_TRANSLATE_NOOP("convivencia", "parameter")
KIND_INPUT = QT_TRANSLATE_NOOP("convivencia", "data")
KIND_VERSION = QT_TRANSLATE_NOOP("convivencia", "version")
KIND_TIME = QT_TRANSLATE_NOOP("convivencia", "computed at")
KIND_CAVEAT = QT_TRANSLATE_NOOP("convivencia", "limit of the data")
ROWS = QT_TRANSLATE_NOOP("convivencia", "Rows")

TYPES = {
    "text": QT_TRANSLATE_NOOP("convivencia", "text"),
    "choice": QT_TRANSLATE_NOOP("convivencia", "list"),
    "date": QT_TRANSLATE_NOOP("convivencia", "date"),
    "integer": QT_TRANSLATE_NOOP("convivencia", "number"),
    "decimal": QT_TRANSLATE_NOOP("convivencia", "number"),
    "percent": QT_TRANSLATE_NOOP("convivencia", "percentage"),
}
