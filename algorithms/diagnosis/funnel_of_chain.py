"""What becomes of a report, as a funnel: drawn, in words, and as numbers for the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.funnel import FunnelStep, drawn_funnel
from ..documents.numbers import format_number, format_share
from ..documents.wording import listed
from ..documents.xlsx import Sheet
from ..store.schema import registers
from ..store.values import told
from .response_chain import CHAIN, ChainStep, chain_steps, share_decimals

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context

UNKNOWN = QT_TRANSLATE_NOOP("convivencia", "unknown")
OF_PREVIOUS = QT_TRANSLATE_NOOP("convivencia", "{share} of the step before")
MORE_THAN_BEFORE = QT_TRANSLATE_NOOP("convivencia", "more than the step before")
MEDIAN_DAYS = QT_TRANSLATE_NOOP("convivencia", "median days: {days}")
ONE_REACHED = QT_TRANSLATE_NOOP(
    "convivencia", "Of {first} at the step “{from_step}”, one reached “{to_step}” ({share})."
)
MANY_REACHED = QT_TRANSLATE_NOOP(
    "convivencia", "Of {first} at the step “{from_step}”, {count} reached “{to_step}” ({share})."
)
ALT = QT_TRANSLATE_NOOP("convivencia", "Funnel, step by step. {steps}.")
HOW_TO_READ = QT_TRANSLATE_NOOP(
    "convivencia",
    "Each bar is as wide as the number that came so far. A dashed frame is a step whose number "
    "nobody has given yet.",
)
OTHER_UNITS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Hatched, because they count more than the step before: {steps}. The two numbers count "
    "different things, such as calls, cases and persons, or come from different years.",
)
SHEET = QT_TRANSLATE_NOOP("convivencia", "From report to sentence")
STEP = QT_TRANSLATE_NOOP("convivencia", "Step")
NUMBER = QT_TRANSLATE_NOOP("convivencia", "Number")
COUNTED = QT_TRANSLATE_NOOP("convivencia", "What is counted")
SHARE = QT_TRANSLATE_NOOP("convivencia", "Of the step before")
DAYS = QT_TRANSLATE_NOOP("convivencia", "Median days")


def funnel_figure(block: Block, context: Context) -> Sequence[b.Block]:
    """Return the funnel of register X-D19; nothing while no step has a number."""
    steps = _known_chain(context)
    if not steps:
        return ()
    names = _names(steps, context)
    shown = [
        FunnelStep(
            name,
            step.number,
            _number(step, context),
            _words(step, place, steps, context),
            place > 0 and step.exceeds(steps[place - 1]),
        )
        for place, (step, name) in enumerate(zip(steps, names, strict=True))
    ]
    headline = _headline(steps, names, context)
    alt = context.say(
        ALT,
        steps="; ".join(f"{step.label}: {', '.join((step.told, *step.words))}" for step in shown),
    )
    larger = [f"“{step.label}”" for step in shown if step.exceeds]
    notes = [headline, context.say(HOW_TO_READ)]
    if larger:
        notes.append(context.say(OTHER_UNITS, steps=listed(larger, context.catalogue)))
    sources = [str(row["source"]) for row in context.registered[CHAIN] if row.get("source")]
    picture = drawn_funnel(shown)
    return (
        b.Figure(
            picture,
            f"{headline} {alt}".strip(),
            block.title.in_language(context.catalogue.language) if block.title else "",
            "; ".join(dict.fromkeys(sources)),
            svg=picture.svg,
        ),
        b.Paragraph(" ".join(note for note in notes if note), "note"),
    )


def funnel_sheets(context: Context) -> list[Sheet]:
    """Return the numbers of the funnel as a sheet; none while there is no funnel."""
    steps = _known_chain(context)
    if not steps or not any(block.kind == "funnel" for block in context.outline.blocks):
        return []
    rows = [
        (name, step.number, step.counted or None, step.share, step.days)
        for step, name in zip(steps, _names(steps, context), strict=True)
    ]
    return [
        Sheet(
            context.say(SHEET),
            context.say(SHEET),
            (
                b.TableColumn("step", context.say(STEP), width=3),
                b.TableColumn("number", context.say(NUMBER), kind="integer"),
                b.TableColumn("counted", context.say(COUNTED), width=2),
                b.TableColumn("share", context.say(SHARE), kind="share", decimals=1),
                b.TableColumn("days", context.say(DAYS), kind="decimal"),
            ),
            rows,
            context.say(
                QT_TRANSLATE_NOOP("convivencia", "An empty cell is a number that nobody has given.")
            ),
        )
    ]


def _known_chain(context: Context) -> list[ChainStep]:
    """Return the steps; none while no step has a number."""
    steps = chain_steps(context.registered.get(CHAIN, ()))
    return steps if any(step.number is not None for step in steps) else []


def _names(steps: Sequence[ChainStep], context: Context) -> list[str]:
    """Return the steps as people call them."""
    column = next(item for item in registers()[CHAIN].columns if item.name == "step")
    return [str(told(column, step.id, context.catalogue.language)) for step in steps]


def _number(step: ChainStep, context: Context) -> str:
    if step.number is None:
        return context.say(UNKNOWN)
    return format_number(step.number, context.catalogue.language)


def _share(share: float, context: Context) -> str:
    return format_share(share, context.catalogue.language, decimals=share_decimals(share))


def _words(
    step: ChainStep, place: int, steps: Sequence[ChainStep], context: Context
) -> tuple[str, ...]:
    """Return what stands beside a number: what it counts, its share, its days."""
    if step.number is None:
        return ()
    found = [step.counted] if step.counted else []
    if step.share is not None and place > 0:
        found.append(context.say(OF_PREVIOUS, share=_share(step.share, context)))
    if place > 0 and step.exceeds(steps[place - 1]):
        found.append(context.say(MORE_THAN_BEFORE))
    if step.days is not None:
        days = format_number(
            step.days, context.catalogue.language, decimals=0 if step.days.is_integer() else 1
        )
        found.append(context.say(MEDIAN_DAYS, days=days))
    return tuple(found)


def _headline(steps: Sequence[ChainStep], names: Sequence[str], context: Context) -> str:
    """Say how many of the first known step reached the last; nothing where that is no part."""
    known = [place for place, step in enumerate(steps) if step.number is not None]
    first, last = steps[known[0]].number, steps[known[-1]].number
    if len(known) < 2 or not first or last is None or last > first:
        return ""
    return context.catalogue.plural(
        last,
        ONE_REACHED,
        MANY_REACHED,
        first=format_number(first, context.catalogue.language),
        from_step=names[known[0]],
        to_step=names[known[-1]],
        share=_share(last / first, context),
    )
