"""The fourth page: what it cost, what cannot be concluded, how it was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.wording import caveat_text
from .money_block import money_blocks

if TYPE_CHECKING:
    from .released import ReleasedEvaluation
    from .report_words import ReportWords


CAVEATS_SHOWN = 9
WITH_MONEY = 7
"""A balance takes room on the page; all notes stand in the workbook."""
CITED = ("difference", "quotient", "designs", "synthetic", "series", "change")
"""The steps whose sources the report names; the workbook has all."""
FIRST_TO_KNOW = (
    "effect_withheld",
    "few_events",
    "record_changed",
    "positions_changed",
    "treated_at_peak",
    "treated_above_control",
    "trends_differ",
    "unbalanced_level",
    "unbalanced_trend",
    "control_touches_rings",
    "control_near_rings",
    "no_year_before",
    "other_season",
    "period_not_covered",
    "illustrative_costs",
    "illustrative_weights",
    "effect_includes_zero",
    "uncosted_offences",
    "no_randomisation",
    "reporting_not_known",
    "avoided_not_saved",
    "clusters_allowed_for",
    "positions_jittered",
    "default_points",
    "low_quality",
    "protected_left_out_of_places",
    "unlocated_incidents",
    "poor_pre_fit",
    "outside_donors",
    "few_areas_compared",
    "suppressed_cells",
)


def worth_page(released: ReleasedEvaluation, words: ReportWords) -> Sequence[b.Block]:
    """Return what it cost, what cannot be concluded, and how it was made."""
    say = words.say
    made: list[b.Block] = [
        b.Heading(
            1, say(QT_TRANSLATE_NOOP("convivencia", "What it cost, what it prevented")), "worth"
        ),
        *money_blocks(released, words.catalogue),
        b.Heading(1, say(QT_TRANSLATE_NOOP("convivencia", "What cannot be concluded")), "limits"),
        b.CaveatBox("caution", tuple(_limits(released, words))),
    ]
    made.append(b.Paragraph(_how_made(released, words), "note"))
    return made


def _limits(released: ReleasedEvaluation, words: ReportWords) -> list[str]:
    told = sorted(
        released.caveats,
        key=lambda item: (
            FIRST_TO_KNOW.index(item.code) if item.code in FIRST_TO_KNOW else len(FIRST_TO_KNOW)
        ),
    )
    shown = [item for item in told if item.code in FIRST_TO_KNOW][
        : WITH_MONEY if "money" in released.results else CAVEATS_SHOWN
    ]
    lines = [caveat_text(item, words.catalogue) for item in shown]
    rest = len(told) - len(shown)
    if rest:
        lines.append(
            words.say(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{count} further notes stand in the workbook, sheet “Notes”."
                ),
                count=rest,
            )
        )
    return lines


def _how_made(released: ReleasedEvaluation, words: ReportWords) -> str:
    """Return data, versions and sources in one paragraph of small print."""
    from ..catalogue import analyses

    known, cited, inputs = analyses(), dict[str, None](), dict[str, str]()
    versions: dict[str, str] = {}
    for name, result in released.results.items():
        if result.provenance is None:
            continue
        if name in CITED:
            spec = known[result.provenance.analysis]
            cited[spec.reference.partition(";")[0].strip()] = None
        versions |= result.provenance.versions
        for item in result.provenance.inputs:
            if item.parameter in {"incidents", "areas", "treatment"}:
                inputs.setdefault(item.title, f"{item.title} ({item.rows}; {item.sha256[:12]})")
    return words.say(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Data (rows; fingerprint): {inputs}. Convivencia {version}; every parameter, seed and "
            "version stands in the workbook. Methods: {sources}",
        ),
        inputs="; ".join(inputs.values()),
        version=VERSION,
        sources="; ".join(sorted(cited)) + ".",
    )
