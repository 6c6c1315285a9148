"""Three or four numbers in large type: how much, for how many, how concentrated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.numbers import format_number, format_rate, format_share

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context


def key_numbers(block: Block, context: Context) -> Sequence[b.Block]:
    """Return the numbers of the concentration, or those of the whole."""
    released, language, say = context.released, context.catalogue.language, context.say
    if block.step == "concentration":
        if "concentration" not in released.results:
            return ()
        summary = released.results["concentration"].summary
        items = [
            b.KeyNumber(
                format_number(summary[f"areas_{share}"], language),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "areas hold {share} of the events"),
                    share=format_share(share / 100, language, decimals=0),
                ),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "{share} of all areas"),
                    share=format_share(summary[f"share_{share}"], language),
                ),
            )
            for share in (25, 50, 80)
        ]
        gini = "generalised_gini"
        items.append(
            b.KeyNumber(
                format_number(summary[gini], language, decimals=2),
                say(QT_TRANSLATE_NOOP("convivencia", "Gini coefficient")),
                say(QT_TRANSLATE_NOOP("convivencia", "0 evenly spread, 1 all in one place")),
            )
        )
        return (b.KeyNumbers(tuple(items)),)
    items = [
        b.KeyNumber(
            format_number(released.incidents, language),
            say(QT_TRANSLATE_NOOP("convivencia", "reported events")),
            say(
                QT_TRANSLATE_NOOP("convivencia", "{share} can be placed on the map"),
                share=format_share(released.located_share, language, decimals=0),
            ),
        )
    ]
    if "rates" in released.results:
        summary = released.results["rates"].summary
        items.append(
            b.KeyNumber(
                format_rate(summary["overall_rate"], language),
                say(QT_TRANSLATE_NOOP("convivencia", "events per 100,000 residents")),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "whole period, protected categories apart")
                    if released.protected
                    else QT_TRANSLATE_NOOP("convivencia", "in the whole period")
                ),
            )
        )
    if "concentration" in released.results:
        summary = released.results["concentration"].summary
        items.append(
            b.KeyNumber(
                format_number(summary["areas_50"], language),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "of {areas} areas hold half of the events"),
                    areas=format_number(summary["areas"], language),
                ),
            )
        )
    items.extend(_hot_spot_numbers(context))
    return (b.KeyNumbers(tuple(items[:4])),)


def _hot_spot_numbers(context: Context) -> list[b.KeyNumber]:
    """Say what small hot spots hold, or how many areas stand out when there is no grid."""
    released, language, say = context.released, context.catalogue.language, context.say
    for finding in released.findings:
        if finding.rule == "cells":
            held, land = finding.facts["held"].value, finding.facts["land"].value
            return [
                b.KeyNumber(
                    format_share(held, language, decimals=0),
                    say(QT_TRANSLATE_NOOP("convivencia", "of the events lie in hot spots")),
                    say(
                        QT_TRANSLATE_NOOP("convivencia", "on {share} of the territory"),
                        share=format_share(land, language, decimals=0),
                    ),
                )
            ]
    if "hot_spots" not in released.results:
        return []
    return [
        b.KeyNumber(
            format_number(released.results["hot_spots"].summary["hot"], language),
            say(QT_TRANSLATE_NOOP("convivencia", "hot spots, 95 % confidence or more")),
        )
    ]
