"""The diagnostic's workbook: every area and every table, with a data dictionary."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ..core.results import Result, part_specs
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, TableColumn
from ..documents.numbers import plain_value
from ..documents.wording import caveat_text
from ..documents.words import STRUCTURED_AFTER
from ..documents.xlsx import Sheet, Workbook
from .auto_tables import auto_sheets
from .context import Context
from .forms import form_sheets
from .funnel_of_chain import funnel_sheets
from .indicator_sheets import indicator_sheets
from .map_catalogue import catalogue_sheets
from .tables import CLASS_STYLES, DECIMALS, KINDS, cell
from .wording import DIRECTIONS, statement

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..core.outline import Outline
    from ..documents.catalogue import Catalogue
    from .from_registers import Registered
    from .released import Released
    from .survey_answers import SurveyAnswers

COLUMNS_OF_STEP = {
    "counts": ("count",),
    "rates": (
        "rate",
        "rate_low",
        "rate_high",
        "eb_rate",
        "eb_local_rate",
        "spatial_rate",
        "smr",
        "unstable",
    ),
    "concentration": ("share", "rank", "cumulative_share"),
    "hot_spots": ("z", "p_value", "p_sim", "p_adjusted", "spot"),
    "clusters": ("local_i", "lag", "cluster"),
}
SHEETS = {
    "panel": QT_TRANSLATE_NOOP("convivencia", "Offences"),
    "series": QT_TRANSLATE_NOOP("convivencia", "Series"),
    "hours": QT_TRANSLATE_NOOP("convivencia", "Hours"),
    "weekdays": QT_TRANSLATE_NOOP("convivencia", "Weekdays"),
    "months": QT_TRANSLATE_NOOP("convivencia", "Months"),
    "victims": QT_TRANSLATE_NOOP("convivencia", "Victims"),
    "lorenz": QT_TRANSLATE_NOOP("convivencia", "Concentration"),
    "global": QT_TRANSLATE_NOOP("convivencia", "Autocorrelation"),
    "effects": QT_TRANSLATE_NOOP("convivencia", "Displacement"),
    "zone_counts": QT_TRANSLATE_NOOP("convivencia", "Zones"),
}
STEPS = {
    "series": "trend",
    "hours": "profile",
    "weekdays": "profile",
    "months": "profile",
    "lorenz": "concentration",
    "effects": "displacement",
    "zone_counts": "displacement",
}
"""The step whose result says what a sheet's columns are called; a name can mean two things."""
AREA_IDENTIFIER = QT_TRANSLATE_NOOP("convivencia", "Area identifier")


def workbook_of(
    released: Released,
    outline: Outline,
    catalogue: Catalogue,
    *,
    area_id: str | None,
    population: str | None,
    made_on: date,
    registered: Registered | None = None,
    survey: SurveyAnswers | None = None,
) -> Workbook:
    """Return every released table as a sheet; small counts are already withheld.

    The tables in which people write follow, with what they wrote.
    """
    context = Context(released, outline, catalogue, registered=registered, survey=survey)
    say = context.say
    labels = _labels(released, catalogue)
    sheets = [
        Sheet(
            say(QT_TRANSLATE_NOOP("convivencia", "Findings")),
            outline.title.in_language(catalogue.language),
            (
                TableColumn("finding", say(QT_TRANSLATE_NOOP("convivencia", "Finding")), width=6),
                TableColumn("axis", say(QT_TRANSLATE_NOOP("convivencia", "Axis")), width=2),
                TableColumn("confidence", say(QT_TRANSLATE_NOOP("convivencia", "Confidence"))),
            ),
            [
                (statement(item, catalogue), item.axis, item.confidence)
                for item in released.findings
            ],
            f"{released.title}. {context.source} {say(STRUCTURED_AFTER)}",
        ),
        _areas_sheet(released, catalogue, labels, area_id, population),
    ]
    for name, title in SHEETS.items():
        table = released.tables.get(name)
        if table is not None:
            own = released.results.get(STEPS.get(name, name))
            headings = labels if own is None else labels | _headings(own, catalogue)
            sheets.append(_plain_sheet(say(title), table, headings, catalogue))
    sheets += form_sheets(context)
    sheets += funnel_sheets(context)
    sheets += auto_sheets(released, catalogue)
    sheets += indicator_sheets(context)
    sheets += catalogue_sheets(context)
    sheets += [
        Sheet(
            say(QT_TRANSLATE_NOOP("convivencia", "Caveats")),
            say(QT_TRANSLATE_NOOP("convivencia", "What weakens the conclusions")),
            (TableColumn("caveat", say(QT_TRANSLATE_NOOP("convivencia", "Caveat")), width=8),),
            [(caveat_text(item, catalogue),) for item in released.caveats],
        ),
        Sheet(
            say(QT_TRANSLATE_NOOP("convivencia", "Dictionary")),
            say(QT_TRANSLATE_NOOP("convivencia", "What the columns mean")),
            (
                TableColumn("column", say(QT_TRANSLATE_NOOP("convivencia", "Column")), width=2),
                TableColumn("label", say(QT_TRANSLATE_NOOP("convivencia", "Meaning")), width=4),
                TableColumn("unit", say(QT_TRANSLATE_NOOP("convivencia", "Unit")), width=2),
            ),
            [(name, label, unit) for name, (label, unit) in labels.items()],
        ),
        _provenance_sheet(released, catalogue),
    ]
    return Workbook(
        outline.title.in_language(catalogue.language),
        catalogue.language,
        tuple(sheets),
        subject=released.title,
        created=made_on,
    )


def _labels(released: Released, catalogue: Catalogue) -> dict[str, tuple[str, str]]:
    """Return what each column is called by the first result that has it."""
    found: dict[str, tuple[str, str]] = {}
    for result in released.results.values():
        found = _headings(result, catalogue) | found
    return found


def _headings(result: Result, catalogue: Catalogue) -> dict[str, tuple[str, str]]:
    """Return what the columns of one result are called; of two of a name, the first."""
    found: dict[str, tuple[str, str]] = {}
    for part in part_specs(type(result)):
        for column in part.columns:
            found.setdefault(
                column.name,
                (catalogue.translate(column.label), catalogue.translate(column.unit)),
            )
    return found


def _areas_sheet(
    released: Released,
    catalogue: Catalogue,
    labels: dict[str, tuple[str, str]],
    area_id: str | None,
    population: str | None,
) -> Sheet:
    say = catalogue.translate
    first = next(iter(released.areas.values()))
    table: dict[str, Any] = {}
    columns: list[TableColumn] = []
    if area_id:
        table[area_id] = first[area_id]
        columns.append(TableColumn(area_id, say(AREA_IDENTIFIER)))
    table["area_name"] = first["area_name"]
    columns.append(
        TableColumn("area_name", say(QT_TRANSLATE_NOOP("convivencia", "Area name")), width=3)
    )
    if population:
        table["population"] = first[population]
        columns.append(
            TableColumn(
                "population", say(QT_TRANSLATE_NOOP("convivencia", "Population")), kind="integer"
            )
        )
    for step, names in COLUMNS_OF_STEP.items():
        frame = released.areas.get(step)
        if frame is None:
            continue
        for name in names:
            table[name] = frame[name]
            columns.append(_column(name, labels))
    rows = [
        tuple(
            cell(column.name, value, catalogue) if column.name in CLASS_STYLES else _cell(value)
            for column, value in zip(columns, row, strict=True)
        )
        for row in zip(*table.values(), strict=True)
    ]
    title = say(QT_TRANSLATE_NOOP("convivencia", "Areas"))
    note = say(
        QT_TRANSLATE_NOOP(
            "convivencia", "Empty cells have no value or are withheld to protect people."
        )
    )
    return Sheet(title, title, tuple(columns), rows, note)


def _column(name: str, labels: dict[str, tuple[str, str]]) -> TableColumn:
    label, unit = labels.get(name, (name, ""))
    return TableColumn(
        name,
        label,
        unit,
        KINDS.get(name, "text"),  # type: ignore[arg-type]
        DECIMALS.get(name),
    )


def _plain_sheet(
    title: str, table: DataFrame, labels: dict[str, tuple[str, str]], catalogue: Catalogue
) -> Sheet:
    columns = []
    for name in table.columns:
        numeric = name.startswith("y") and name[1:].isdigit()
        kind = "integer" if numeric else KINDS.get(name, "text")
        if name in {"places_share", "events_share", "change"}:
            kind = "share"
        elif name == "period_start":
            kind = "date"
        elif name in {"women", "men", "unknown", "events", "days", "hour", "weekday", "month"}:
            kind = "integer"
        elif name in {"slope", "slope_low", "slope_high", "a_day", "prior_low", "prior_high"}:
            kind = "decimal"
        label, unit = labels.get(name, (name[1:] if numeric else name, ""))
        columns.append(TableColumn(name, label, unit, kind))  # type: ignore[arg-type]
    rows = [
        tuple(
            catalogue.translate(DIRECTIONS[str(value)]) if name == "direction" else _cell(value)
            for name, value in record.items()
        )
        for record in table.to_dict("records")
    ]
    return Sheet(title, title, tuple(columns), rows)


def _cell(value: Any) -> Cell:
    if hasattr(value, "date") and value == value:
        return value.date()  # type: ignore[no-any-return]
    plain = plain_value(value)
    if isinstance(plain, bool):
        return plain
    return plain if plain is None or isinstance(plain, (int, float)) else str(plain)


def _provenance_sheet(released: Released, catalogue: Catalogue) -> Sheet:
    say = catalogue.translate
    rows: list[tuple[Cell, ...]] = []
    for step, result in released.results.items():
        if result.provenance is None:
            continue
        for name, value in result.provenance.parameters.items():
            rows.append(
                (step, result.provenance.analysis, name, "" if value is None else str(value))
            )
        for item in result.provenance.inputs:
            size = "" if item.rows is None else f" {item.rows} rows,"
            rows.append(
                (
                    step,
                    result.provenance.analysis,
                    f"{item.parameter} (SHA-256)",
                    f"{item.title}:{size} {item.sha256}",
                )
            )
    first = next(iter(released.results.values()))
    if first.provenance is not None:
        rows += [("", "", name, value) for name, value in first.provenance.versions.items()]
    title = say(QT_TRANSLATE_NOOP("convivencia", "Provenance"))
    return Sheet(
        title,
        title,
        (
            TableColumn("step", say(QT_TRANSLATE_NOOP("convivencia", "Step"))),
            TableColumn("analysis", say(QT_TRANSLATE_NOOP("convivencia", "Analysis")), width=2),
            TableColumn("name", say(QT_TRANSLATE_NOOP("convivencia", "Parameter")), width=2),
            TableColumn("value", say(QT_TRANSLATE_NOOP("convivencia", "Value")), width=5),
        ),
        rows,
    )
