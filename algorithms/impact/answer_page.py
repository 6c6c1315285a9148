"""The first page: what changed here, next door and elsewhere, how sure, and where that was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.dates import format_date
from ..documents.numbers import format_number, plain_value
from ..documents.wording import caveat_text
from .pictures import zones_map
from .report_words import period_text
from .wording import EFFECTS, PLACES, events, names, percent, said

if TYPE_CHECKING:
    from .released import ReleasedEvaluation
    from .report_words import ReportWords
    from .verdict import Verdict


def answer_page(released: ReleasedEvaluation, words: ReportWords) -> Sequence[b.Block]:
    """Return what changed here, next door and elsewhere, how sure, and where that was."""
    verdict = released.verdict
    made: list[b.Block] = [b.Paragraph(_what_was_compared(released, words), "note")]
    if verdict is not None:
        reasons = " ".join(said(item, words.catalogue) for item in verdict.reasons)
        made.append(b.Finding(said(verdict.headline, words.catalogue), reasons, verdict.confidence))
        made.append(_key_numbers(verdict, words))
    else:
        made.append(
            b.CaveatBox(
                "warning",
                tuple(
                    caveat_text(item, words.catalogue)
                    for item in released.caveats
                    if item.code == "effect_withheld"
                ),
            )
        )
    made.append(_counts_table(released, words))
    made.append(zones_map(released, words.catalogue))
    return made


def _what_was_compared(released: ReleasedEvaluation, words: ReportWords) -> str:
    offences = names(released.offences, words.catalogue) or words.say(
        QT_TRANSLATE_NOOP("convivencia", "all offences of the register")
    )
    return words.say(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Reported events of: {offences}. The measure began on {day}; {first} is compared with "
            "{second}.",
        ),
        offences=offences,
        day=format_date(date.fromisoformat(released.intervention), words.catalogue),
        first=period_text(released.periods[0], words.catalogue),
        second=period_text(released.periods[1], words.catalogue),
    )


def _key_numbers(verdict: Verdict, words: ReportWords) -> b.Block:
    items = []
    for line in verdict.lines:
        label = words.say(EFFECTS[line.place])
        interval = words.say(
            QT_TRANSLATE_NOOP("convivencia", "events against what was expected; {low} to {high}"),
            low=events(line.low, words.catalogue),
            high=events(line.high, words.catalogue),
        )
        items.append(b.KeyNumber(events(line.estimate, words.catalogue), label, interval))
    before, after = verdict.elsewhere
    if before > 0:
        change = 100 * (after / before - 1)
        items.append(
            b.KeyNumber(
                percent(change, words.catalogue),
                words.say(PLACES["elsewhere"]),
                words.say(
                    QT_TRANSLATE_NOOP("convivencia", "reported events, from {before} to {after}"),
                    before=format_number(before, words.language),
                    after=format_number(after, words.language),
                ),
            )
        )
    return b.KeyNumbers(tuple(items))


def _counts_table(released: ReleasedEvaluation, words: ReportWords) -> b.Block:
    """Return the counts by place with their change."""
    say = words.say
    rows: list[tuple[b.Cell, ...]] = []
    for record in released.counts.to_dict("records"):
        before, after = (plain_value(record[name]) for name in ("before", "after"))
        change = None
        if isinstance(before, (int, float)) and isinstance(after, (int, float)) and before:
            change = 100 * (after / before - 1)
        rows.append(
            (say(PLACES[str(record["zone"])]), before, after, percent(change, words.catalogue))  # type: ignore[arg-type]
        )
    return b.Table(
        say(QT_TRANSLATE_NOOP("convivencia", "Reported events, as counted")),
        (
            b.TableColumn("zone", say(QT_TRANSLATE_NOOP("convivencia", "Place")), width=3),
            b.TableColumn(
                "before",
                say(QT_TRANSLATE_NOOP("convivencia", "Before")),
                kind="integer",
                width=1.2,
            ),
            b.TableColumn(
                "after", say(QT_TRANSLATE_NOOP("convivencia", "After")), kind="integer", width=1.2
            ),
            b.TableColumn(
                "change",
                say(QT_TRANSLATE_NOOP("convivencia", "Change")),
                align="right",
                width=1.2,
            ),
        ),
        rows,
        note=say(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The numbers above compare these changes with each other: what fell everywhere is "
                "no effect of the measure.",
            )
        ),
    )
