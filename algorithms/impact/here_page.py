"""The second page: whether it worked where it was, by every design."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.numbers import format_number, format_p_value, format_share, plain_value
from .pictures import designs_chart, series_chart

if TYPE_CHECKING:
    from .presets import Preset
    from .released import ReleasedEvaluation
    from .report_words import ReportWords


def here_page(
    released: ReleasedEvaluation, preset: Preset | None, words: ReportWords
) -> Sequence[b.Block]:
    """Return whether it worked where it was: the course, and every design's answer."""
    say = words.say
    made: list[b.Block] = [
        b.Heading(1, say(QT_TRANSLATE_NOOP("convivencia", "What changed here")), "here"),
        b.Paragraph(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "What would have happened without the measure is never seen. Each way below "
                    "puts something else in its place; where they agree, the answer can bear more.",
                )
            )
        ),
    ]
    series = series_chart(released, words.source, words.catalogue)
    if series is not None:
        made.append(series)
    designs = designs_chart(released, words.source, words.catalogue)
    if designs is not None:
        made.append(designs)
    made.append(b.Bullets(tuple(_design_notes(released, words))))
    if preset is not None and preset.watch:
        made.append(
            b.CaveatBox(
                "info",
                tuple(item.in_language(words.language) for item in preset.watch),
                say(QT_TRANSLATE_NOOP("convivencia", "Look at this too")),
            )
        )
    return made


def _design_notes(released: ReleasedEvaluation, words: ReportWords) -> list[str]:
    """Return a line for every design: what it compares, and what it says against itself."""
    say, language, facts = words.say, words.language, released.summaries
    notes = []
    if "difference" in facts:
        notes.append(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Control areas (weighted displacement difference): the change here less the "
                    "change in areas that were alike.",
                )
            )
        )
        inflation = float(str(facts["difference"]["inflation"]))
        if any(item.code == "clusters_allowed_for" for item in released.caveats):
            notes[-1] += " " + say(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Events that follow each other widen its limits {times} times."
                ),
                times=format_number(inflation**0.5, language, decimals=2),
            )
    if "designs" in facts:
        found = facts["designs"]
        p = plain_value(found.get("pretrend_line_p", found.get("pretrend_p")))
        notes.append(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "All untouched areas (difference in differences, {areas} areas): it holds when "
                    "both groups ran alike before; the test of that gives p = {p}, and a small "
                    "p speaks against it.",
                ),
                areas=format_number(found["areas"], language),
                p=format_p_value(p, language),
            )
        )
    if "synthetic" in facts:
        found = facts["synthetic"]
        notes.append(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "A mix of {donors} areas that ran like this one (synthetic control): every "
                    "other area was taken as if treated, and {p} of them show as large an effect.",
                ),
                donors=format_number(found["donors_used"], language),
                p=format_share(found["p_effect"], language),
            )
        )
    if "series" in facts:
        notes.append(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Its own course before (interrupted series): it has no control, so whatever "
                    "else changed at the same time is in it.",
                )
            )
        )
    notes += [
        say(entry.failure.template, **entry.failure.facts)
        for entry in released.log
        if entry.failure is not None and entry.step in {"designs", "synthetic", "series"}
    ]
    return notes
