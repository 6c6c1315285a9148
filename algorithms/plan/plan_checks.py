"""What a plan still lacks, as an analysis: the registers in, a list of what to mend out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from ..core.vocabulary import DataFrame, Language, Param, Progress, Role
from ..documents.parameters import PanelFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .flaw import Flaw
    from .quality import Evidence

REGISTER = QT_TRANSLATE_NOOP("convivencia", "Register")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChecked(Result):
    """What is to be mended, with its place, and how far the standards are met."""

    SUMMARY: ClassVar = (
        Column("mend", "integer", QT_TRANSLATE_NOOP("convivencia", "To be mended")),
        Column("look", "integer", QT_TRANSLATE_NOOP("convivencia", "Worth a look")),
        Column("met", "integer", QT_TRANSLATE_NOOP("convivencia", "Conditions met")),
        Column("conditions", "integer", QT_TRANSLATE_NOOP("convivencia", "Conditions")),
    )
    problems: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What is still missing before approval"),
        "table",
        Column("weight", "text", QT_TRANSLATE_NOOP("convivencia", "Weight (id)")),
        Column("remark", "text", QT_TRANSLATE_NOOP("convivencia", "Weight"), words=True),
        Column("register", "text", REGISTER),
        Column("row", "text", QT_TRANSLATE_NOOP("convivencia", "Row")),
        Column("column", "text", QT_TRANSLATE_NOOP("convivencia", "Column")),
        Column("rule", "text", QT_TRANSLATE_NOOP("convivencia", "Rule")),
        Column(
            "problem", "text", QT_TRANSLATE_NOOP("convivencia", "What is to be done"), words=True
        ),
        main=True,
    )
    quality: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Quality of the plan"),
        "table",
        Column("standard", "text", QT_TRANSLATE_NOOP("convivencia", "Standard"), words=True),
        Column(
            "condition", "text", QT_TRANSLATE_NOOP("convivencia", "What is asked for"), words=True
        ),
        Column("state", "text", QT_TRANSLATE_NOOP("convivencia", "State"), words=True),
        Column("note", "text", QT_TRANSLATE_NOOP("convivencia", "Note")),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Check the plan before approval"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Reads what people wrote of the plan and lists what is to be mended, with register, row "
        "and column: trees, indicators, roles, dates, money and the rights screening of control "
        "measures. It then says how far five standards of quality and participation are met.",
    ),
)
def plan_checks(
    registers: Annotated[
        str,
        Role("file", extensions=("gpkg",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Registers"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The study's GeoPackage with what people wrote of the plan."
            ),
        ),
    ],
    *,
    findings: Annotated[
        str | None,
        Role("file", extensions=("json",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Findings"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The findings.json of the diagnosis: its indicators bring their baselines, and a "
                "typed number that contradicts one is said.",
            ),
        ),
    ] = None,
    panel: PanelFile = None,
    language: Language = "es",
    progress: Progress = silent,
) -> PlanChecked:
    """List what the registers of a plan still lack; nothing in them is changed.

    A register that nobody has filled is one line of the list. The sentences are put into the
    reader's language by whoever shows them; notes on quality are in ``language``.
    """
    from ..store.registered import registered
    from .checks import flaws
    from .quality import evidence
    from .reading import pages_of

    progress(0.1, "")
    pages = pages_of(
        registered(registers, "internal"),
        None if findings is None else Path(findings),
        language,
        panel,
    )
    found = flaws(pages.book, pages.baselines)
    progress(0.7, "")
    shown = evidence(pages)
    return PlanChecked(
        problems=_problems(found),
        quality=_quality(shown),
        summary={
            "mend": sum(item.weight == "mend" for item in found),
            "look": sum(item.weight == "look" for item in found),
            "met": sum(item.state == "yes" for item in shown),
            "conditions": len(shown),
        },
    )


def _problems(found: Sequence[Flaw]) -> Any:
    import pandas as pd

    from .missing_page import WEIGHTS

    names = ["weight", "remark", "register", "row", "column", "rule", "problem"]
    frame = pd.DataFrame(
        [
            {
                "weight": item.weight,
                "remark": WEIGHTS[item.weight],
                "register": item.form,
                "row": "" if item.row is None else str(item.row),
                "column": item.column,
                "rule": item.rule,
                "problem": item.sentence.format(**item.facts),
            }
            for item in found
        ],
        columns=names,
        dtype="str",
    )
    sentences = [[item.sentence, dict(item.facts)] for item in found]
    frame.attrs[TEMPLATES_KEY] = {"problem": sentences}
    return frame


def _quality(shown: Sequence[Evidence]) -> Any:
    import pandas as pd

    from .missing_page import STATES
    from .quality import STANDARDS

    return pd.DataFrame(
        [
            {
                "standard": STANDARDS[item.standard],
                "condition": item.sentence,
                "state": STATES[item.state],
                "note": item.note,
            }
            for item in shown
        ],
        columns=["standard", "condition", "state", "note"],
        dtype="str",
    )
