"""The page of the plan that says what is still missing before approval."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.wording import localised
from ..documents.xlsx import Sheet
from ..store.schema import registers
from .approval import Approval
from .flaw import Flaw
from .pages import Pages
from .quality import STANDARDS, Evidence

__all__ = ["missing_blocks", "missing_sheets", "sentence_of"]

TITLE = QT_TRANSLATE_NOOP("convivencia", "What is still missing before approval")
WHEN_APPROVED = QT_TRANSLATE_NOOP("convivencia", "The plan’s checks at its approval")
APPROVED_UNMENDED = QT_TRANSLATE_NOOP(
    "convivencia",
    "An act of approval by {body} is registered, and the plan is not in order yet: it is shown as "
    "approved when nothing is to be mended.",
)
SHORT_TITLE = QT_TRANSLATE_NOOP("convivencia", "Before approval")
READY = QT_TRANSLATE_NOOP(
    "convivencia",
    "Nothing in the registers has to be mended. Whether the plan is a good one, people judge.",
)
TO_MEND = QT_TRANSLATE_NOOP(
    "convivencia",
    "To be mended: {mend}. Worth a look: {look}. Each row says in which register it stands.",
)
FLAWS = QT_TRANSLATE_NOOP("convivencia", "To be mended, with its place")
LOOKS = QT_TRANSLATE_NOOP("convivencia", "Worth a look")
FIRST = QT_TRANSLATE_NOOP(
    "convivencia", "The first {shown} of {count}; the workbook has all of them."
)
REGISTER = QT_TRANSLATE_NOOP("convivencia", "Register")
ROW = QT_TRANSLATE_NOOP("convivencia", "Row")
COLUMN = QT_TRANSLATE_NOOP("convivencia", "Column")
WHAT = QT_TRANSLATE_NOOP("convivencia", "What is to be done")
WEIGHT = QT_TRANSLATE_NOOP("convivencia", "Weight")
WEIGHTS = {
    "mend": QT_TRANSLATE_NOOP("convivencia", "to be mended"),
    "look": QT_TRANSLATE_NOOP("convivencia", "worth a look"),
}
FORM = QT_TRANSLATE_NOOP("convivencia", "{title} ({form})")
QUALITY = QT_TRANSLATE_NOOP("convivencia", "Quality of the plan")
QUALITY_NOTE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Five standards and participation, as far as the registers can tell. A mark is no verdict: it "
    "says where to look.",
)
STANDARD = QT_TRANSLATE_NOOP("convivencia", "Standard")
ASKED = QT_TRANSLATE_NOOP("convivencia", "What is asked for")
STATE = QT_TRANSLATE_NOOP("convivencia", "State")
NOTE = QT_TRANSLATE_NOOP("convivencia", "Note")
STATES = {
    "yes": QT_TRANSLATE_NOOP("convivencia", "met"),
    "partly": QT_TRANSLATE_NOOP("convivencia", "partly met"),
    "no": QT_TRANSLATE_NOOP("convivencia", "not met"),
    "open": QT_TRANSLATE_NOOP("convivencia", "to be seen by people"),
}
MOST_ROWS = 40


def sentence_of(item: Flaw, pages: Pages) -> str:
    """Return what is to be mended in the reader's language, its numbers as that writes them."""
    language = pages.catalogue.language
    facts = {name: localised(value, language) for name, value in item.facts.items()}
    return pages.say(item.sentence, **facts)


def missing_blocks(
    flaws: Sequence[Flaw],
    evidence: Sequence[Evidence],
    pages: Pages,
    approval: Approval | None = None,
) -> list[b.Block]:
    """Return the page: what is to be mended with its place, then the standards.

    Parameters
    ----------
    flaws, evidence : sequence
        What is to be mended, and what the standards ask for.
    pages : Pages
        The registers and the language.
    approval : Approval or None
        The act that is registered, also of a plan in which something is to be mended.
    """
    counts = {weight: sum(item.weight == weight for item in flaws) for weight in WEIGHTS}
    lead = pages.say(TO_MEND, **counts) if flaws else pages.say(READY)
    if approval is not None and counts["mend"]:
        lead = f"{pages.say(APPROVED_UNMENDED, body=approval.body)} {lead}"
    approved = approval is not None and not counts["mend"]
    found: list[b.Block] = [
        b.PageBreak(),
        b.Heading(1, pages.say(WHEN_APPROVED if approved else TITLE), "before_approval"),
        b.Paragraph(lead, "lead"),
    ]
    for weight, caption in (("mend", FLAWS), ("look", LOOKS)):
        held = [item for item in flaws if item.weight == weight]
        if held:
            found.append(_table(held, pages.say(caption), pages))
    found += [b.Heading(2, pages.say(QUALITY)), b.Paragraph(pages.say(QUALITY_NOTE), "note")]
    for name, title in STANDARDS.items():
        items = tuple(
            b.CheckItem(pages.say(item.sentence), item.state, item.note)
            for item in evidence
            if item.standard == name
        )
        found.append(b.Checklist(items, pages.say(title)))
    return found


def _table(held: Sequence[Flaw], caption: str, pages: Pages) -> b.Table:
    columns = (
        b.TableColumn("form", pages.say(REGISTER), width=2.4),
        b.TableColumn("row", pages.say(ROW), kind="text", align="left", width=0.7),
        b.TableColumn("column", pages.say(COLUMN), width=1.6),
        b.TableColumn("what", pages.say(WHAT), width=5),
    )
    rows = [_row(item, pages) for item in held[:MOST_ROWS]]
    note = pages.say(FIRST, shown=MOST_ROWS, count=len(held)) if len(held) > MOST_ROWS else ""
    return b.Table(caption, columns, rows, note)


def _row(item: Flaw, pages: Pages) -> tuple[b.Cell, ...]:
    language = pages.catalogue.language
    register = registers()[item.form]
    title = register.instrument.title.in_language(language)
    column = next((one for one in register.columns if one.name == item.column), None)
    return (
        pages.say(FORM, title=title, form=item.form),
        "" if item.row is None else str(item.row),
        "" if column is None else column.label.in_language(language),
        sentence_of(item, pages),
    )


def missing_sheets(
    flaws: Sequence[Flaw], evidence: Sequence[Evidence], pages: Pages
) -> list[Sheet]:
    """Return the same as sheets of the workbook, every row."""
    say = pages.say
    mending = Sheet(
        say(SHORT_TITLE),
        say(TITLE),
        (
            b.TableColumn("weight", say(WEIGHT)),
            b.TableColumn("form", say(REGISTER)),
            b.TableColumn("row", say(ROW)),
            b.TableColumn("column", say(COLUMN)),
            b.TableColumn("what", say(WHAT)),
        ),
        [(say(WEIGHTS[item.weight]), *_row(item, pages)) for item in flaws],
    )
    standards = Sheet(
        say(QUALITY),
        say(QUALITY),
        (
            b.TableColumn("standard", say(STANDARD)),
            b.TableColumn("asked", say(ASKED)),
            b.TableColumn("state", say(STATE)),
            b.TableColumn("note", say(NOTE)),
        ),
        [
            (say(STANDARDS[item.standard]), say(item.sentence), say(STATES[item.state]), item.note)
            for item in evidence
        ],
        say(QUALITY_NOTE),
    )
    return [mending, standards]
