"""Survey estimates with their error: shares, means, ratios and totals, for all and by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import SURVEYS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Progress
from .parameters import (
    CautionCv,
    Coded,
    Confidence,
    Crossed,
    DomainColumns,
    HideWithheld,
    Items,
    LeastRespondents,
    LimitsChoice,
    LonelyRule,
    Microdata,
    MostCv,
    PopulationUnits,
    PsuColumn,
    RatePer,
    Ratios,
    StrataColumn,
    Totals,
    WeightColumn,
)

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from .linearised import Estimates
    from .questions import Question
    from .respondents import Respondents
    from .sample_design import Cells
else:
    np = LazyPackage("numpy")

NUMBERS = ("estimate", "se", "low", "high", "cv", "deff")


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyEstimates(Result):
    """One row for each question, answer and group."""

    SUMMARY: ClassVar = (
        Column("respondents", "integer", QT_TRANSLATE_NOOP("convivencia", "Respondents")),
        Column(
            "weights", "float", QT_TRANSLATE_NOOP("convivencia", "Sum of the weights"), decimals=0
        ),
        Column("units", "integer", QT_TRANSLATE_NOOP("convivencia", "Sampling units")),
        Column("strata", "integer", QT_TRANSLATE_NOOP("convivencia", "Strata")),
        Column("freedom", "integer", QT_TRANSLATE_NOOP("convivencia", "Degrees of freedom")),
        Column("estimates", "integer", QT_TRANSLATE_NOOP("convivencia", "Estimates")),
        Column("caution", "integer", QT_TRANSLATE_NOOP("convivencia", "To be read with caution")),
        Column("withheld", "integer", QT_TRANSLATE_NOOP("convivencia", "Not to be published")),
    )
    estimates: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Survey estimates"),
        "table",
        Column("item", "text", QT_TRANSLATE_NOOP("convivencia", "Question")),
        Column("answer", "text", QT_TRANSLATE_NOOP("convivencia", "Answer")),
        Column("measure", "text", QT_TRANSLATE_NOOP("convivencia", "Measure")),
        Column("grouped_by", "text", QT_TRANSLATE_NOOP("convivencia", "Grouped by")),
        Column("domain", "text", QT_TRANSLATE_NOOP("convivencia", "Group")),
        Column("estimate", "float", QT_TRANSLATE_NOOP("convivencia", "Estimate"), decimals=4),
        Column("se", "float", QT_TRANSLATE_NOOP("convivencia", "Standard error"), decimals=4),
        Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), decimals=4),
        Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), decimals=4),
        Column("cv", "float", QT_TRANSLATE_NOOP("convivencia", "Coefficient of variation"), "%", 1),
        Column("deff", "float", QT_TRANSLATE_NOOP("convivencia", "Design effect")),
        Column("n", "integer", QT_TRANSLATE_NOOP("convivencia", "Respondents"), decimals=0),
        Column(
            "freedom", "integer", QT_TRANSLATE_NOOP("convivencia", "Degrees of freedom"), decimals=0
        ),
        Column("publication", "text", QT_TRANSLATE_NOOP("convivencia", "May be published")),
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Survey estimates"),
    group=SURVEYS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Estimates shares, means, ratios and totals from the microdata of a survey, with weights, "
        "strata and sampling units, for all residents and by group, each with its error, limits "
        "and design effect. A column says which estimates may be published: those from few "
        "respondents or with a large error may not.",
    ),
    reference="Särndal, Swensson & Wretman (1992); Lumley (2010); Korn & Graubard (1998); "
    "Kish (1965)",
)
def survey_estimates(
    microdata: Microdata,
    items: Items = (),
    *,
    weight: WeightColumn = None,
    strata: StrataColumn = None,
    psu: PsuColumn = None,
    domains: DomainColumns = (),
    ratios: Ratios = (),
    coded: Coded = (),
    crossed: Crossed = False,
    totals: Totals = False,
    rate_per: RatePer = 1.0,
    population_units: PopulationUnits = None,
    lonely: LonelyRule = "fail",
    limits: LimitsChoice = "logit",
    confidence: Confidence = 0.95,
    minimum: LeastRespondents = 30,
    caution_cv: CautionCv = 15.0,
    maximum_cv: MostCv = 30.0,
    hide_withheld: HideWithheld = False,
    progress: Progress = silent,
) -> SurveyEstimates:
    """Estimate by Taylor linearisation, units as drawn with replacement within strata.

    Groups take all sampling units along, with zero outside the group. Degrees of freedom are the
    units less the strata in which somebody of the group was asked. Shares are between 0 and 1.
    Publication is “publish”, “caution” or “withhold”; an estimate of zero has no coefficient of
    variation and is withheld.
    """
    from .questions import questions
    from .respondents import groups, respondents

    if not (items or ratios or coded):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Name the questions to estimate, or a ratio of two.")
        )
    progress(0.0, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    asked = respondents(microdata, weight, strata, psu, population_units, lonely)
    notes = list(asked.caveats)
    parted = groups(asked, domains, notes, crossed=crossed)
    rule = _Rule(limits, confidence, minimum, caution_cv, maximum_cv, rate_per)
    wanted = len({*items, *coded}) + len(set(ratios))
    frames, seen = [], {""}
    for question in questions(asked.table, asked.title, items, ratios, coded, notes):
        seen.add(question.item)
        progress(
            min(0.95, 0.05 + 0.9 * (len(seen) - 2) / wanted),
            QT_TRANSLATE_NOOP("convivencia", "Estimating"),
        )
        for name, labels, cells in parted:
            frames += _of_question(asked, question, name, labels, cells, rule, totals=totals)
    table = _table(frames)
    counts = table["publication"].value_counts()
    caution, withheld = (int(counts.get(name, 0)) for name in ("caution", "withhold"))
    if hide_withheld:
        table.loc[table["publication"] == "withhold", list(NUMBERS)] = np.nan
    facts = {"total": len(table), "least": minimum, "most": maximum_cv, "careful": caution_cv}
    if withheld:
        notes.append(caveat("estimates_withheld", count=withheld, **facts))
    if caution:
        notes.append(caveat("estimates_with_caution", count=caution, **facts))
    if domains:
        notes.append(caveat("groups_of_the_design"))
        notes += _protected((*items, *ratios, *coded))
    design = asked.design
    return SurveyEstimates(
        estimates=table,
        caveats=tuple(notes),
        summary={
            "respondents": len(asked.table),
            "weights": float(design.weight.sum()),
            "units": len(design.stratum_of_psu),
            "strata": len(design.units),
            "freedom": design.freedom,
            "estimates": len(table),
            "caution": caution,
            "withheld": withheld,
        },
    )


def _protected(items: Sequence[str]) -> list[Caveat]:
    """Name the questions of the schema that are of protected offences."""
    from .schema import survey_schema

    schema = survey_schema()
    columns = [piece.strip() for item in items for piece in (item, *item.split("/"))]
    found = [name for name in dict.fromkeys(columns) if name in schema and schema[name].protected]
    return [caveat("protected_questions", items=", ".join(found))] if found else []


@dataclass(frozen=True, slots=True)
class _Rule:
    """How limits are computed and which estimates may be published."""

    limits: str
    confidence: float
    least: int
    careful: float
    most: float
    rate_per: float


def _of_question(
    asked: Respondents,
    question: Question,
    name: str,
    labels: Sequence[str],
    cells: Cells,
    rule: _Rule,
    *,
    totals: bool,
) -> list[dict[str, Any]]:
    """Return the columns of a question's rows, one block for each measure."""
    from .linearised import ratios
    from .linearised import totals as totals_of

    found = ratios(asked.design, cells, question.value, question.base)
    blocks = [_block(question, question.measure, name, labels, found, cells, rule)]
    if totals and question.base is None:
        whole = totals_of(asked.design, cells, question.value)
        blocks.append(_block(question, "total", name, labels, whole, cells, rule))
    return blocks


def _block(
    question: Question,
    measure: str,
    name: str,
    labels: Sequence[str],
    found: Estimates,
    cells: Cells,
    rule: _Rule,
) -> dict[str, Any]:
    from .limits import coefficient_of_variation, logit_limits, publishable, t_limits

    freedom = cells.freedom
    scale = rule.rate_per if measure in {"mean", "ratio"} else 1.0
    if measure == "share" and rule.limits == "logit":
        low, high = logit_limits(found.estimate, found.se, freedom, found.n, rule.confidence)
    else:
        low, high = t_limits(found.estimate, found.se, freedom, rule.confidence)
    if not bool((question.value < 0).any()):
        low = np.maximum(low, 0.0)
    cv = coefficient_of_variation(found.estimate, found.se)
    count = len(labels)
    return {
        "item": [question.item] * count,
        "answer": [question.answer] * count,
        "measure": [measure] * count,
        "grouped_by": [name] * count,
        "domain": list(labels),
        "estimate": scale * found.estimate,
        "se": scale * found.se,
        "low": scale * low,
        "high": scale * high,
        "cv": cv,
        "deff": found.deff,
        "n": found.n,
        "freedom": np.maximum(freedom, 0),
        "publication": publishable(cv, found.n, freedom, rule.least, rule.careful, rule.most),
    }


def _table(blocks: list[dict[str, Any]]) -> pd.DataFrame:
    import pandas as pd

    columns: dict[str, Any] = {}
    for name in blocks[0]:
        pieces = [block[name] for block in blocks]
        columns[name] = (
            np.concatenate(pieces)
            if isinstance(pieces[0], np.ndarray)
            else [value for piece in pieces for value in piece]
        )
    return pd.DataFrame(columns)
