"""What the documents of the guides say by themselves, marked for translation."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP

SUBTITLE = QT_TRANSLATE_NOOP("convivencia", "From the registers of the study")
OWN_TEXT = QT_TRANSLATE_NOOP(
    "convivencia", "Text of the template: that of the office that adapted it."
)
HOW_MADE = QT_TRANSLATE_NOOP("convivencia", "How this document was made")
FROM_REGISTERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Every row is what people wrote in the registers of the study. Correct it there and write the "
    "document again.",
)
NO_NAMES = QT_TRANSLATE_NOOP("convivencia", "People appear only as numbers, never by name.")
MINIMUM = QT_TRANSLATE_NOOP(
    "convivencia", "Numbers of people and results of fewer than {minimum} people are not told."
)
ALL_TOLD = QT_TRANSLATE_NOOP(
    "convivencia", "Small numbers are told: the document is for the team and is not handed on."
)
MISSING = QT_TRANSLATE_NOOP(
    "convivencia",
    "Still missing: “{title}”. The form {form} supplies it, and has no row yet.",
)
MISSING_OF_THESE = QT_TRANSLATE_NOOP("convivencia", "“{title}” is not told to these readers.")
NUMBERED = QT_TRANSLATE_NOOP("convivencia", "{title}, {number}: {name} ({table})")
CONTENT = QT_TRANSLATE_NOOP("convivencia", "Content")
MADE_OF = QT_TRANSLATE_NOOP("convivencia", "What this document is made of")
MADE_OF_INTRO = QT_TRANSLATE_NOOP(
    "convivencia",
    "Forms with rows: {filled} of {all}. Of an empty one, say why it is.",
)
FORM = QT_TRANSLATE_NOOP("convivencia", "Form")
REGISTER = QT_TRANSLATE_NOOP("convivencia", "Register")
ROWS = QT_TRANSLATE_NOOP("convivencia", "Rows")
STATE = QT_TRANSLATE_NOOP("convivencia", "State")
IS_THERE = QT_TRANSLATE_NOOP("convivencia", "written")
IS_MISSING = QT_TRANSLATE_NOOP("convivencia", "missing")
ROW = QT_TRANSLATE_NOOP("convivencia", "Row")
COLUMN = QT_TRANSLATE_NOOP("convivencia", "Column")
WORDS = QT_TRANSLATE_NOOP("convivencia", "Words")
WORDING = QT_TRANSLATE_NOOP("convivencia", "Words to change before anything is published")
WORDING_CLEAN = QT_TRANSLATE_NOOP(
    "convivencia",
    "No word of the list that labels a place or people stands in {texts} texts. The other points "
    "are for people to check.",
)
WORDING_FOUND = QT_TRANSLATE_NOOP(
    "convivencia",
    "{count} of {texts} texts hold words that label a place or people. Say instead what was "
    "reported, where and when.",
)
WORDING_NOTHING = QT_TRANSLATE_NOOP("convivencia", "There is no text to look through yet.")
FOUND_WORDS = QT_TRANSLATE_NOOP("convivencia", "Found: {words}")
LIBRARY = QT_TRANSLATE_NOOP("convivencia", "Experiences that public documents name")
LIBRARY_NOTE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Only what the sources say. Fame is no evidence: read the last column first. The workbook has "
    "the same entries as rows for the form F-X2.",
)
EXPERIENCE = QT_TRANSLATE_NOOP("convivencia", "Experience")
PLACE = QT_TRANSLATE_NOOP("convivencia", "Place and time")
AXIS = QT_TRANSLATE_NOOP("convivencia", "Axis")
STRENGTH = QT_TRANSLATE_NOOP("convivencia", "How strong it is")
PROBLEM = QT_TRANSLATE_NOOP("convivencia", "Problem")
DONE = QT_TRANSLATE_NOOP("convivencia", "What was done")
ACTORS = QT_TRANSLATE_NOOP("convivencia", "Actors")
RESULT = QT_TRANSLATE_NOOP("convivencia", "Result, as the source gives it")
CONDITIONS = QT_TRANSLATE_NOOP("convivencia", "Conditions")
NOTE = QT_TRANSLATE_NOOP("convivencia", "Note")
SOURCE = QT_TRANSLATE_NOOP("convivencia", "Source")
ROWS_FOR_REGISTER = QT_TRANSLATE_NOOP("convivencia", "Rows for F-X2")
ROWS_FOR_REGISTER_NOTE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The library in the columns of the form F-X2: copy the rows that serve you into the workbook "
    "of registers, and complete them.",
)
VERSIONS = QT_TRANSLATE_NOOP("convivencia", "Made with {versions}.")
