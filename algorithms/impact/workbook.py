"""The evaluation's workbook: every table, every note, every parameter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ..core.references import full_references
from ..core.results import part_specs
from ..core.text import QT_TRANSLATE_NOOP
from ..displacement.quotient import INTERPRETATIONS
from ..documents.blocks import Cell, TableColumn
from ..documents.numbers import plain_value
from ..documents.style import result_style
from ..documents.wording import caveat_text
from ..documents.xlsx import Sheet, Workbook
from .wording import DESIGNS, DIMENSIONS, EFFECTS, PLACES, said, sentence, sentences_of

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..documents.catalogue import Catalogue
    from .released import ReleasedEvaluation

SHEETS: Mapping[str, str] = {
    "effects": QT_TRANSLATE_NOOP("convivencia", "Effects"),
    "relative": QT_TRANSLATE_NOOP("convivencia", "Relative effects"),
    "series": QT_TRANSLATE_NOOP("convivencia", "Series"),
    "cumulative": QT_TRANSLATE_NOOP("convivencia", "Effect as it grew"),
    "designs.event_study": QT_TRANSLATE_NOOP("convivencia", "Course"),
    "synthetic.weights": QT_TRANSLATE_NOOP("convivencia", "Weights"),
    "matrix.tests": QT_TRANSLATE_NOOP("convivencia", "Kinds"),
    "matrix": QT_TRANSLATE_NOOP("convivencia", "Classes"),
    "quotient.measures": QT_TRANSLATE_NOOP("convivencia", "Quotient"),
    "zones.balance": QT_TRANSLATE_NOOP("convivencia", "Balance"),
    "power.curve": QT_TRANSLATE_NOOP("convivencia", "Power"),
    "power.needed": QT_TRANSLATE_NOOP("convivencia", "Needed"),
    "money.results": QT_TRANSLATE_NOOP("convivencia", "Money"),
    "money.flows": QT_TRANSLATE_NOOP("convivencia", "Flows"),
    "money.sensitivity": QT_TRANSLATE_NOOP("convivencia", "Sensitivity"),
    "money.distribution": QT_TRANSLATE_NOOP("convivencia", "Who pays"),
}
STEP_OF = {
    "effects": "difference",
    "relative": "difference",
    "cumulative": "difference",
    "series": "designs",
    "matrix": "matrix",
}
WORDS: Mapping[str, Mapping[str, str]] = {
    "effect": EFFECTS,
    "zone": PLACES,
    "dimension": DIMENSIONS,
}
SENTENCES = ("reading", "covariate", "measure", "how")
HIDDEN = ("bin", "step")


def workbook_of(
    released: ReleasedEvaluation, catalogue: Catalogue, title: str, made_on: date
) -> Workbook:
    """Return every released table as a sheet; small counts are already withheld."""
    say = catalogue.translate
    sheets = [
        _answer_sheet(released, catalogue, title),
        _table("counts", released.counts, released, catalogue),
    ]
    for name, label in SHEETS.items():
        frame = released.tables.get(name)
        if frame is not None and len(frame):
            sheets.append(_table(name, frame, released, catalogue, say(label)))
    if released.change is not None:
        plain = released.change.drop(columns=released.change.geometry.name)
        sheets.append(
            _table(
                "change", plain, released, catalogue,
                say(QT_TRANSLATE_NOOP("convivencia", "Areas")),
            )
        )  # fmt: skip
    sheets += [
        _notes_sheet(released, catalogue),
        _steps_sheet(released, catalogue),
        _sources_sheet(released, catalogue),
    ]
    return Workbook(
        title, catalogue.language, tuple(sheets), subject=released.title, created=made_on
    )


def _answer_sheet(released: ReleasedEvaluation, catalogue: Catalogue, title: str) -> Sheet:
    """Return the sentence first and then the numbers of every place and design."""
    say = catalogue.translate
    rows: list[tuple[Cell, ...]] = []
    verdict = released.verdict
    for line in () if verdict is None else verdict.lines:
        rows.append(
            (say(EFFECTS[line.place]), line.before, line.after, line.estimate, line.low, line.high,
             line.percent, line.percent_low, line.percent_high)
        )  # fmt: skip
    for design in () if verdict is None else verdict.designs:
        rows.append(
            (say(DESIGNS[design.name]), None, None, None, None, None, design.percent, design.low,
             design.high)
        )  # fmt: skip
    texts = [("place", QT_TRANSLATE_NOOP("convivencia", "Compared"), "text", 4.0)]
    texts += [
        ("before", QT_TRANSLATE_NOOP("convivencia", "Before"), "integer", 1.2),
        ("after", QT_TRANSLATE_NOOP("convivencia", "After"), "integer", 1.2),
        ("estimate", QT_TRANSLATE_NOOP("convivencia", "Events against expected"), "decimal", 1.6),
        ("low", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), "decimal", 1.4),
        ("high", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), "decimal", 1.4),
        ("percent", QT_TRANSLATE_NOOP("convivencia", "Per cent"), "percent", 1.4),
        ("percent_low", QT_TRANSLATE_NOOP("convivencia", "Lower limit, per cent"), "percent", 1.4),
        ("percent_high", QT_TRANSLATE_NOOP("convivencia", "Upper limit, per cent"), "percent", 1.4),
    ]
    return Sheet(
        say(QT_TRANSLATE_NOOP("convivencia", "Answer")),
        title,
        tuple(
            TableColumn(name, say(label), kind=kind, width=width)  # type: ignore[arg-type]
            for name, label, kind, width in texts
        ),
        rows,
        "" if verdict is None else said(verdict.headline, catalogue),
    )


def _table(
    name: str,
    frame: DataFrame,
    released: ReleasedEvaluation,
    catalogue: Catalogue,
    title: str = "",
) -> Sheet:
    """Return a table with the headings that its analysis declares."""
    step = STEP_OF.get(name, name.partition(".")[0])
    headings = _headings(released, "difference" if step == "counts" else step)
    kept = [column for column in frame.columns if column not in HIDDEN]
    columns = tuple(
        TableColumn(
            column,
            catalogue.translate(headings[column][0]) if column in headings else column,
            unit=headings.get(column, ("", ""))[1],
            kind="p_value" if column.startswith("p_") else _kind(frame[column]),  # type: ignore[arg-type]
            width=4.0 if column in {"reading", "how"} else 1.6,
        )
        for column in kept
    )
    spoken = next((column for column in kept if column in SENTENCES), None)
    told = [("", {})] * len(frame) if spoken is None else sentences_of(frame, spoken)
    rows = [
        tuple(
            sentence(template, facts, catalogue)
            if column == spoken
            else _cell(column, value, catalogue)
            for column, value in zip(kept, record, strict=True)
        )
        for record, (template, facts) in zip(
            frame[kept].itertuples(index=False, name=None), told, strict=True
        )
    ]
    label = title or catalogue.translate(QT_TRANSLATE_NOOP("convivencia", "Counts"))
    return Sheet(label, label, columns, rows)


def _headings(released: ReleasedEvaluation, step: str) -> dict[str, tuple[str, str]]:
    result = released.results.get(step)
    if result is None:
        return {}
    return {
        column.name: (column.label, column.unit)
        for part in reversed(part_specs(type(result)))
        for column in part.columns
    }


def _kind(column: Any) -> str:
    kind = getattr(column.dtype, "kind", "O")
    return {"i": "integer", "u": "integer", "f": "decimal", "M": "date"}.get(kind, "text")


def _cell(column: str, value: Any, catalogue: Catalogue) -> Cell:
    """Return a value as a cell: our own words in the reader's language, dates as dates."""
    plain = plain_value(value)
    if plain is None:
        return None
    if hasattr(plain, "date") and callable(plain.date):
        day: date = plain.date()
        return day
    if column in WORDS and str(plain) in WORDS[column]:
        return catalogue.translate(WORDS[column][str(plain)])
    if column == "change":
        return result_style("change").class_of(str(plain)).label(catalogue.language)
    if column == "interpretation":
        return catalogue.translate(INTERPRETATIONS[str(plain)])
    if column == "who":
        return catalogue.translate(str(plain))
    return plain if isinstance(plain, (int, float)) else str(plain)


def _notes_sheet(released: ReleasedEvaluation, catalogue: Catalogue) -> Sheet:
    say = catalogue.translate
    return Sheet(
        say(QT_TRANSLATE_NOOP("convivencia", "Notes")),
        say(QT_TRANSLATE_NOOP("convivencia", "What weakens the conclusions")),
        (TableColumn("caveat", say(QT_TRANSLATE_NOOP("convivencia", "Caveat")), width=8),),
        [(caveat_text(item, catalogue),) for item in released.caveats],
    )


def _steps_sheet(released: ReleasedEvaluation, catalogue: Catalogue) -> Sheet:
    """Return every analysis with its parameters, or why it was left out."""
    from ..catalogue import analyses

    say, known = catalogue.translate, analyses()
    rows: list[tuple[Cell, ...]] = []
    for entry in released.log:
        result = released.results.get(entry.step)
        if entry.failure is not None:
            rows.append((entry.step, say(entry.failure.template, **entry.failure.facts), "", ""))
        elif result is not None and result.provenance is not None:
            provenance = result.provenance
            parameters = "; ".join(
                f"{name} = {value}"
                for name, value in provenance.parameters.items()
                if value not in (None, (), "")
            )
            inputs = "; ".join(f"{item.title} ({item.rows})" for item in provenance.inputs)
            rows.append((say(known[provenance.analysis].title), parameters, inputs, entry.seconds))
    return Sheet(
        say(QT_TRANSLATE_NOOP("convivencia", "Steps")),
        say(QT_TRANSLATE_NOOP("convivencia", "Every step and its parameters")),
        (
            TableColumn("step", say(QT_TRANSLATE_NOOP("convivencia", "Analysis")), width=3),
            TableColumn("parameters", say(QT_TRANSLATE_NOOP("convivencia", "Parameters")), width=8),
            TableColumn("data", say(QT_TRANSLATE_NOOP("convivencia", "Data used")), width=3),
            TableColumn(
                "seconds", say(QT_TRANSLATE_NOOP("convivencia", "Seconds")), kind="decimal"
            ),
        ),
        rows,
    )


def _sources_sheet(released: ReleasedEvaluation, catalogue: Catalogue) -> Sheet:
    """Return the sources of every method used, in full."""
    from ..catalogue import analyses

    known, cited = analyses(), dict[str, None]()
    for result in released.results.values():
        if result.provenance is not None:
            cited.update(
                dict.fromkeys(full_references(known[result.provenance.analysis].reference))
            )
    label = catalogue.translate(QT_TRANSLATE_NOOP("convivencia", "References"))
    return Sheet(
        label, label, (TableColumn("source", label, width=12),), [(item,) for item in sorted(cited)]
    )
