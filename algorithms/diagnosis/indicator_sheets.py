"""The sheets of the indicators: what each number measures, and what it does not say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.axes import load_axes
from ..core.indicator_sheets import load_sheets, sheet_of
from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.xlsx import Sheet
from .fills import indicator_name

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context
    from .findings import Finding

TITLE = QT_TRANSLATE_NOOP("convivencia", "Indicator sheets")
COLUMNS: tuple[tuple[str, str, float], ...] = (
    ("indicator", QT_TRANSLATE_NOOP("convivencia", "Indicator"), 3),
    ("measures", QT_TRANSLATE_NOOP("convivencia", "What it measures"), 4),
    ("formula", QT_TRANSLATE_NOOP("convivencia", "Formula in words"), 3.5),
    ("unit", QT_TRANSLATE_NOOP("convivencia", "Unit"), 2),
    ("source", QT_TRANSLATE_NOOP("convivencia", "Source"), 2.5),
    ("period", QT_TRANSLATE_NOOP("convivencia", "Period"), 2),
    ("disaggregation", QT_TRANSLATE_NOOP("convivencia", "Can be split by"), 2.5),
    ("caveat", QT_TRANSLATE_NOOP("convivencia", "What it does not say"), 4.5),
)
NO_INDICATORS = QT_TRANSLATE_NOOP(
    "convivencia", "No finding of this document gives an indicator that can be measured again."
)


def indicator_table(block: Block, context: Context) -> Sequence[b.Block]:
    """Return a row for each indicator that the findings name; where they name none, it is said."""
    rows = _rows(context)
    if not rows:
        return (b.Paragraph(context.say(NO_INDICATORS), "note"),)
    title = block.title.in_language(context.catalogue.language) if block.title else ""
    return (
        b.Table(
            title or context.say(TITLE),
            _columns(context),
            rows,
            context.source_line,
            landscape=True,
        ),
    )


def indicator_sheets(context: Context) -> list[Sheet]:
    """Return the same rows as a sheet; none where the outline does not show them."""
    if not any(block.kind == "indicator_sheets" for block in context.outline.blocks):
        return []
    rows = _rows(context)
    title = context.say(TITLE)
    return [Sheet(title, title, _columns(context), rows, context.source_line)] if rows else []


def _columns(context: Context) -> tuple[b.TableColumn, ...]:
    return tuple(
        b.TableColumn(name, context.say(label), width=width) for name, label, width in COLUMNS
    )


def _rows(context: Context) -> list[tuple[b.Cell, ...]]:
    """Return the rows in the order of the axes, as the table of indicators has them."""
    language = context.catalogue.language
    sheets = load_sheets()
    rows: list[tuple[b.Cell, ...]] = []
    for finding in _named(context):
        indicator = finding.indicator
        if indicator is None:
            continue
        sheet = sheet_of(indicator.code, sheets)
        rows.append(
            (
                indicator_name(finding, context.catalogue),
                sheet.measures.in_language(language) if sheet else None,
                context.say(indicator.formula),
                context.say(indicator.unit),
                sheet.source.in_language(language) if sheet else None,
                context.period,
                sheet.disaggregation.in_language(language) if sheet else None,
                sheet.caveat.in_language(language) if sheet else None,
            )
        )
    return rows


def _named(context: Context) -> list[Finding]:
    """Return the findings with an indicator by axis, each indicator once."""
    found: dict[str, Finding] = {}
    for axis in load_axes():
        for finding in context.released.findings:
            if finding.axis == axis.id and finding.indicator is not None:
                found[finding.indicator.code] = finding
    return list(found.values())
