"""What a measure cost and prevented, as blocks of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.numbers import plain_value
from .pictures import sensitivity_chart

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue
    from .released import ReleasedEvaluation

ASSUMPTIONS: Mapping[str, str] = {
    "prevented": QT_TRANSLATE_NOOP("convivencia", "Events prevented, between its limits"),
    "unit_cost": QT_TRANSLATE_NOOP("convivencia", "Cost of one event"),
    "programme_cost": QT_TRANSLATE_NOOP("convivencia", "Cost of the measure"),
    "discount_rate": QT_TRANSLATE_NOOP("convivencia", "Discount rate"),
    "persistence": QT_TRANSLATE_NOOP("convivencia", "Share of the effect left a year later"),
}
NO_MONEY = QT_TRANSLATE_NOOP(
    "convivencia",
    "No costs were given, so nothing is said of worth. With the cost of the measure by year and a "
    "table of unit costs (offence, cost, currency, price year, source, who bears it) the balance "
    "is computed with the limits of the effect.",
)


def money_blocks(released: ReleasedEvaluation, catalogue: Catalogue) -> Sequence[b.Block]:
    """Return the balance with its limits and what it hangs on, or why there is none."""
    frame = released.tables.get("money.results")
    if frame is None:
        failure = next((item.failure for item in released.log if item.step == "money"), None)
        if failure is not None:
            return (b.Paragraph(catalogue.translate(failure.template, **failure.facts)),)
        return (b.Paragraph(catalogue.translate(NO_MONEY)),)
    say = catalogue.translate
    table = b.Table(
        say(QT_TRANSLATE_NOOP("convivencia", "Cost and benefit, with the limits of the effect")),
        (
            b.TableColumn("measure", say(QT_TRANSLATE_NOOP("convivencia", "Measure")), width=3),
            *(
                b.TableColumn(name, say(label), kind="rate", width=1.4)
                for name, label in (
                    ("value", QT_TRANSLATE_NOOP("convivencia", "Value")),
                    ("low", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
                    ("high", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
                )
            ),
        ),
        [
            (
                say(str(record["measure"])),
                *(_number(record[name]) for name in ("value", "low", "high")),
            )
            for record in frame.to_dict("records")
        ],
        note=_amounts(released, catalogue),
    )
    labels = {name: say(label) for name, label in ASSUMPTIONS.items()}
    chart = sensitivity_chart(released, labels, catalogue)
    return (table,) if chart is None else (table, chart)


def _amounts(released: ReleasedEvaluation, catalogue: Catalogue) -> str:
    """Return in which money the amounts are."""
    facts = released.summaries.get("money", {})
    if not facts.get("currency"):
        return ""
    return catalogue.translate(
        QT_TRANSLATE_NOOP("convivencia", "Amounts in {currency}, prices of {year}."),
        currency=facts["currency"],
        year=str(facts["price_year"]),
    )


def _number(value: object) -> float | None:
    plain = plain_value(value)
    return float(plain) if isinstance(plain, (int, float)) else None
