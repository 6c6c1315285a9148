"""Every step with its parameters, the data, the versions and the sources, for who checks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..catalogue import analyses
from ..core.references import full_references
from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context


def provenance_blocks(block: Block, context: Context) -> Sequence[b.Block]:
    """List every step with its parameters, the input fingerprints and the versions."""
    del block
    say, released = context.say, context.released
    known = analyses()
    rows: list[tuple[b.Cell, ...]] = []
    inputs: dict[tuple[str, int | None, str], None] = {}
    versions: dict[str, str] = {}
    references = dict.fromkeys(full_references("Benjamini & Hochberg (1995)"))
    for entry in released.log:
        spec = known[entry.analysis]
        result = released.results.get(entry.step)
        if result is None or result.provenance is None:
            reason = (
                entry.reason
                if entry.state == "failed"
                else say(
                    QT_TRANSLATE_NOOP(
                        "convivencia", "Left out: the study does not name what it needs."
                    )
                )
            )
            rows.append((say(spec.title), reason))
            continue
        parameters = "; ".join(
            f"{name} = {_plain(value)}"
            for name, value in result.provenance.parameters.items()
            if value not in (None, (), "")
        )
        rows.append((say(spec.title), parameters))
        for item in result.provenance.inputs:
            if item.parameter in {"incidents", "points", "zones"} or entry.step == "counts":
                inputs[(item.title, item.rows, item.sha256[:16])] = None
        versions |= result.provenance.versions
        references.update(dict.fromkeys(full_references(spec.reference)))
    return (
        b.Heading(2, say(QT_TRANSLATE_NOOP("convivencia", "Every step and its parameters"))),
        b.Table(
            say(QT_TRANSLATE_NOOP("convivencia", "Analyses and parameters")),
            (
                b.TableColumn("step", say(QT_TRANSLATE_NOOP("convivencia", "Analysis")), width=2),
                b.TableColumn(
                    "parameters", say(QT_TRANSLATE_NOOP("convivencia", "Parameters")), width=4
                ),
            ),
            rows,
        ),
        b.Heading(2, say(QT_TRANSLATE_NOOP("convivencia", "Data and versions"))),
        b.Table(
            say(QT_TRANSLATE_NOOP("convivencia", "Data used")),
            (
                b.TableColumn("title", say(QT_TRANSLATE_NOOP("convivencia", "Layer")), width=3),
                b.TableColumn(
                    "rows", say(QT_TRANSLATE_NOOP("convivencia", "Rows")), kind="integer", width=1
                ),
                b.TableColumn(
                    "sha256",
                    say(QT_TRANSLATE_NOOP("convivencia", "Fingerprint (SHA-256, first 16)")),
                    width=2,
                ),
            ),
            list(inputs),
        ),
        b.Paragraph(
            say(
                QT_TRANSLATE_NOOP("convivencia", "Versions: {versions}."),
                versions=", ".join(f"{name} {value}" for name, value in versions.items()),
            ),
            "note",
        ),
        b.Paragraph(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "p-values from permutations: (the smaller of the counts of draws at "
                    "least and at most as large, plus one) ÷ (permutations plus one), doubled "
                    "because the tests are two-sided; corrected for many tests by Benjamini and "
                    "Hochberg (1995).",
                )
            ),
            "note",
        ),
        b.Heading(2, say(QT_TRANSLATE_NOOP("convivencia", "References"))),
        b.References(tuple(b.Reference(item) for item in sorted(references))),
    )


def _plain(value: object) -> str:
    if isinstance(value, (tuple, list)):
        return ", ".join(str(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)
