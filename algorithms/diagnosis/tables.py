"""The tables of the diagnostic: what each step shows, in the reader's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..core.results import part_specs
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Table, TableColumn
from ..documents.numbers import format_number, format_rate, format_share, plain_value
from ..documents.style import result_style
from ..importing.scorecard import DIMENSIONS
from .auto_tables import auto_table_of
from .victims import SEX_LABELS
from .wording import DIRECTIONS

if TYPE_CHECKING:
    from ..core.outline import Block
    from ..documents.catalogue import Catalogue
    from .released import Released

MOST_ROWS = 30

KINDS: dict[str, str] = {
    "count": "integer",
    "population": "integer",
    "rate": "rate",
    "rate_low": "rate",
    "rate_high": "rate",
    "eb_rate": "rate",
    "eb_local_rate": "rate",
    "spatial_rate": "rate",
    "smr": "decimal",
    "z": "decimal",
    "p_value": "p_value",
    "p_sim": "p_value",
    "p_adjusted": "p_value",
    "share": "share",
    "cumulative_share": "share",
    "rank": "integer",
    "observed": "decimal",
    "expected": "decimal",
    "variance": "decimal",
    "before": "integer",
    "after": "integer",
    "estimate": "decimal",
    "se": "decimal",
    "low": "decimal",
    "high": "decimal",
    "area_km2": "decimal",
    "local_i": "decimal",
    "lag": "decimal",
}
WIDTHS = {
    "area_name": 2.3,
    "count": 1.6,
    "population": 1.5,
    "interval": 2.5,
    "eb_rate": 1.6,
    "unstable": 1.4,
    "spot": 2.4,
    "cluster": 2.4,
}
DECIMALS = {"observed": 3, "expected": 3, "variance": 4, "z": 2, "smr": 2}
CLASS_STYLES = {"spot": "getis_ord", "cluster": "local_moran"}
SORTED_BY = {
    "rates": "count",
    "hot_spots": "z",
    "clusters": "z",
    "counts": "count",
    "concentration": "share",
}
EFFECT_LABELS = {
    "local": QT_TRANSLATE_NOOP("convivencia", "In the treated zone"),
    "displacement": QT_TRANSLATE_NOOP("convivencia", "In its surroundings"),
    "total": QT_TRANSLATE_NOOP("convivencia", "In both together"),
}
STATISTIC_LABELS = {"moran": "Moran I", "geary": "Geary C", "getis_ord_g": "Getis–Ord G"}
YES = QT_TRANSLATE_NOOP("convivencia", "yes")
MORE_ROWS = QT_TRANSLATE_NOOP(
    "convivencia", "The table shows {shown} of {count}; the workbook has all."
)
NO_ROWS = QT_TRANSLATE_NOOP("convivencia", "None.")
WITHHELD = QT_TRANSLATE_NOOP("convivencia", "–: no value, or withheld to protect people.")


def table_of(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    """Return the table a block of the outline asks for; None when its step was left out."""
    builder = BUILDERS.get(block.step or "")
    if builder is None:
        return auto_table_of(block, released, catalogue)
    return builder(block, released, catalogue)


def area_columns(names: Sequence[tuple[str, str]]) -> tuple[TableColumn, ...]:
    """Return columns from (name, label) with the kind each name has everywhere."""
    return tuple(
        TableColumn(
            name,
            label,
            kind=KINDS.get(name, "text"),  # type: ignore[arg-type]
            decimals=DECIMALS.get(name),
            width=WIDTHS.get(name, 1.3),
            align="right" if name == "interval" else "auto",
        )
        for name, label in names
    )


def cell(name: str, value: Any, catalogue: Catalogue) -> Cell:
    """Return a value as a document's cell, classes in words."""
    plain = plain_value(value)
    if plain is None or plain == "":
        return None
    if name in CLASS_STYLES:
        return result_style(CLASS_STYLES[name]).class_of(str(plain)).label(catalogue.language)
    if isinstance(plain, bool):
        return catalogue.translate(YES) if plain else ""
    return plain if isinstance(plain, (int, float)) else str(plain)


def _areas(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    step = block.step or ""
    frame = released.areas.get(step)
    if frame is None:
        return None
    significant = {"hot_spots": "spot", "clusters": "cluster"}.get(step)
    if significant:
        frame = frame[~frame[significant].isin(["not_significant", "no_data", "island"])]
    order = SORTED_BY.get(step)
    if order in frame.columns:
        frame = frame.assign(_order=frame[order].astype(float)).sort_values(
            "_order", ascending=False, kind="stable"
        )
    names = [
        (column.name, column.label.in_language(catalogue.language))
        for column in block.columns
        if column.name in {*frame.columns, "interval"}
    ]
    if "interval" in dict(names):
        if "rate_low" not in frame.columns:
            names = [item for item in names if item[0] != "interval"]
        else:
            frame = frame.assign(
                interval=[
                    _interval(low, high, catalogue)
                    for low, high in zip(frame["rate_low"], frame["rate_high"], strict=True)
                ]
            )
    return _limited(block, frame, names, catalogue)


def _interval(low: Any, high: Any, catalogue: Catalogue) -> str | None:
    if plain_value(low) is None or plain_value(high) is None:
        return None
    return f"{format_rate(low, catalogue.language)} – {format_rate(high, catalogue.language)}"


def _limited(
    block: Block, frame: Any, names: Sequence[tuple[str, str]], catalogue: Catalogue
) -> Table:
    limit = min(block.limit or MOST_ROWS, MOST_ROWS)
    rows = [
        tuple(cell(name, value, catalogue) for (name, _), value in zip(names, row, strict=True))
        for row in frame[[name for name, _ in names]].head(limit).itertuples(index=False)
    ]
    notes = []
    if not rows:
        notes.append(catalogue.translate(NO_ROWS))
    if len(frame) > limit:
        notes.append(catalogue.translate(MORE_ROWS, shown=limit, count=len(frame)))
    if any(value is None for row in rows for value in row):
        notes.append(catalogue.translate(WITHHELD))
    title = block.title.in_language(catalogue.language) if block.title else ""
    return Table(title, area_columns(names), rows, " ".join(notes), landscape=len(names) > 8)


def _quality(block: Block, released: Released, catalogue: Catalogue) -> Table:
    say = catalogue.translate
    verdict = {
        True: say(QT_TRANSLATE_NOOP("convivencia", "reached")),
        False: say(QT_TRANSLATE_NOOP("convivencia", "below the mark")),
        None: say(QT_TRANSLATE_NOOP("convivencia", "not in the data")),
    }
    rows = [
        (
            say(item.label),
            item.value,
            ("≥ " if item.at_least else "≤ ")
            + format_share(item.threshold, catalogue.language, decimals=0),
            verdict[item.reached],
        )
        for item in released.checks
    ]
    return Table(
        block.title.in_language(catalogue.language) if block.title else "",
        (
            TableColumn("check", say(QT_TRANSLATE_NOOP("convivencia", "Check")), width=5),
            TableColumn(
                "value", say(QT_TRANSLATE_NOOP("convivencia", "Found")), kind="share", width=1.5
            ),
            TableColumn(
                "threshold",
                say(QT_TRANSLATE_NOOP("convivencia", "Wanted")),
                align="right",
                width=1.5,
            ),
            TableColumn("result", say(QT_TRANSLATE_NOOP("convivencia", "Result")), width=2),
        ),
        rows,
        _score(released, catalogue),
    )


SCORE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The criteria that could be assessed ({count}) give the data {score} of 100 points; the "
    "weakest side is: {weakest}.",
)
FULL_SCORE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The criteria that could be assessed ({count}) are all met: 100 of 100 points for what "
    "the data hold.",
)


def _score(released: Released, catalogue: Catalogue) -> str:
    """Say how many points the record reaches, and where it is weakest."""
    card = released.scorecard
    if card is None or card.score is None:
        return ""
    count = len(card.points)
    if min(card.by_dimension.values()) >= 100:
        return catalogue.translate(FULL_SCORE, count=count)
    weakest = catalogue.translate(DIMENSIONS[card.weakest]).lower()
    # 100 is for what is met throughout
    score = min(99, round(card.score))
    return catalogue.translate(SCORE, score=score, count=count, weakest=weakest)


def _panel(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    panel = released.tables.get("panel")
    if panel is None:
        return None
    say = catalogue.translate
    columns = [
        TableColumn("category", say(QT_TRANSLATE_NOOP("convivencia", "Category")), width=2.8),
        *(TableColumn(f"y{year}", str(year), kind="integer", width=1.1) for year in released.years),
        TableColumn(
            "share", say(QT_TRANSLATE_NOOP("convivencia", "Share")), kind="share", width=1.5
        ),
        TableColumn(
            "change",
            say(QT_TRANSLATE_NOOP("convivencia", "Change in the last year")),
            kind="share",
            width=1.4,
        ),
        TableColumn(
            "slope",
            say(QT_TRANSLATE_NOOP("convivencia", "Slope (95 % limits)")),
            align="right",
            width=2.2,
        ),
        TableColumn("direction", say(QT_TRANSLATE_NOOP("convivencia", "Trend")), width=2.4),
    ]
    limit = min(block.limit or MOST_ROWS, MOST_ROWS)
    rows: list[tuple[Cell, ...]] = []
    for record in panel.head(limit).to_dict("records"):
        row: list[Cell] = []
        for column in columns:
            value = plain_value(record[column.name])
            if column.name == "category":
                value = value or say(QT_TRANSLATE_NOOP("convivencia", "All together"))
            elif column.name == "direction":
                value = say(DIRECTIONS[str(value)])
            elif column.name == "slope" and value is not None:
                value = _slope(record, catalogue)
            row.append(value)  # type: ignore[arg-type]
        rows.append(tuple(row))
    notes = [
        say(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Slope: change from one year to the next in the events of a month (Sen), "
                "with its 95 % limits. Only whole years have a column.",
            )
        )
    ]
    if len(panel) > limit:
        notes.append(say(MORE_ROWS, shown=limit, count=len(panel)))
    title = block.title.in_language(catalogue.language) if block.title else ""
    return Table(title, tuple(columns), rows, " ".join(notes), landscape=len(columns) > 9)


def _slope(record: Any, catalogue: Catalogue) -> str:
    middle, low, high = (
        format_number(record[name], catalogue.language, decimals=1, signed=True)
        for name in ("slope", "slope_low", "slope_high")
    )
    return f"{middle} ({low}; {high})"


def _victims(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    victims = released.tables.get("victims")
    if victims is None:
        return None
    say = catalogue.translate
    unknown = say(QT_TRANSLATE_NOOP("convivencia", "Age not recorded"))
    rows = [
        (
            unknown if row.age_band == "unknown" else row.age_band,
            *(plain_value(getattr(row, name)) for name in SEX_LABELS),
        )
        for row in victims.itertuples(index=False)
    ]
    return Table(
        block.title.in_language(catalogue.language) if block.title else "",
        (
            TableColumn("age_band", say(QT_TRANSLATE_NOOP("convivencia", "Age")), width=3),
            *(
                TableColumn(name, say(label), kind="integer", width=2)
                for name, label in SEX_LABELS.items()
            ),
        ),
        rows,  # type: ignore[arg-type]
        say(WITHHELD) if victims[list(SEX_LABELS)].isna().any().any() else "",
    )


def _global(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    table = released.tables.get("global")
    if table is None:
        return None
    say = catalogue.translate
    spec = released.results["global"].SUMMARY
    columns = tuple(
        TableColumn(
            item.name,
            say(item.label),
            kind=KINDS.get(item.name, "text"),  # type: ignore[arg-type]
            decimals=DECIMALS.get(item.name),
        )
        for item in spec
    )
    rows = [
        tuple(
            STATISTIC_LABELS.get(str(value), plain_value(value))
            if name == "statistic"
            else plain_value(value)
            for name, value in record.items()
        )
        for record in table.to_dict("records")
    ]
    return Table(block.title.in_language(catalogue.language) if block.title else "", columns, rows)  # type: ignore[arg-type]


def _effects(block: Block, released: Released, catalogue: Catalogue) -> Table | None:
    table = released.tables.get("effects")
    if table is None:
        return None
    say = catalogue.translate
    columns = tuple(
        TableColumn(
            item.name,
            say(item.label),
            kind=KINDS.get(item.name, "text"),  # type: ignore[arg-type]
            decimals=2 if item.name == "z" else 1,
        )
        for item in part_specs(type(released.results["displacement"]))[0].columns
    )
    rows = [
        tuple(
            say(EFFECT_LABELS[str(value)]) if name == "effect" else plain_value(value)
            for name, value in record.items()
        )
        for record in table.to_dict("records")
    ]
    return Table(
        block.title.in_language(catalogue.language) if block.title else "",
        columns,
        rows,  # type: ignore[arg-type]
        say(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Negative: fewer reported events than expected. An interval that holds "
                "zero shows no change that the data could tell from chance.",
            )
        ),
    )


BUILDERS: dict[str, Callable[[Block, Released, Catalogue], Table | None]] = {
    "quality": _quality,
    "trend": _panel,
    "who": _victims,
    "global": _global,
    "displacement": _effects,
    "rates": _areas,
    "hot_spots": _areas,
    "clusters": _areas,
    "counts": _areas,
    "concentration": _areas,
}
