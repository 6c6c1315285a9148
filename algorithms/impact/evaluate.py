"""Did it work, did it move, was it worth it: an intervention evaluated in one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.declare import DISPLACEMENT, analysis
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    AreaName,
    Areas,
    Categories,
    CategoryColumn,
    Crs,
    DateColumn,
    Folder,
    Incidents,
    InterventionDay,
    Language,
    OptionalPopulation,
    OptionalZones,
    Progress,
    Seed,
    TimeColumn,
    Treatment,
    WordStyles,
)
from ..displacement.difference import Reporting
from ..displacement.zone_parameters import (
    Along,
    ChosenControls,
    Control,
    OtherMeasures,
    ZoneStreets,
)
from ..displacement.zones import After, Before
from ..documents.parameters import Municipality
from ..evaluation.money_parameters import (
    CostsFile,
    DiscountRate,
    HarmTable,
    Payer,
    ProgrammeCost,
)
from .parameters import (
    Measure,
    PresetChoice,
    ReportFormats,
    ReportLevel,
    RingDistance,
    RingNumber,
    TacticColumn,
    TargetColumn,
)

if TYPE_CHECKING:
    from .presets import Preset
    from .released import ReleasedEvaluation

FORMATS = ("docx", "html", "pdf", "xlsx")
DISTANCE = 400.0
MEASURE = QT_TRANSLATE_NOOP("convivencia", "a local measure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Result):
    """The report, the workbook, the layers and the numbers."""

    SUMMARY: ClassVar = (
        Column("headline", "text", QT_TRANSLATE_NOOP("convivencia", "In one sentence")),
        Column("confidence", "text", QT_TRANSLATE_NOOP("convivencia", "Confidence")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Evaluation"), "files", main=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Evaluate an intervention"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "From treated areas, the day the measure began and incidents: lays the zones, finds "
        "controls that were alike, compares in every way the data can carry, and writes four pages "
        "in plain words: what changed here, next door and elsewhere, how sure that is, what it "
        "cost, and what cannot be concluded.",
    ),
    reference="Wheeler & Ratcliffe (2018); Bowers & Johnson (2003); "
    "Abadie, Diamond & Hainmueller (2010)",
)
def evaluate(
    folder: Folder,
    treatment: Treatment,
    incidents: Incidents,
    areas: Areas,
    intervention: InterventionDay,
    date: DateColumn,
    *,
    preset: PresetChoice = "",
    measure: Measure = None,
    title: Municipality = None,
    zones: OptionalZones = None,
    distance: RingDistance = None,
    rings: RingNumber = None,
    along: Along = "straight",
    streets: ZoneStreets = None,
    control: Control = "matched",
    chosen: ChosenControls = None,
    other_measures: OtherMeasures = None,
    before: Before = None,
    after: After = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    time: TimeColumn = None,
    target: TargetColumn = None,
    tactic: TacticColumn = None,
    area_id: AreaId = None,
    area_name: AreaName = None,
    population: OptionalPopulation = None,
    reporting: Reporting = (),
    unit_costs: CostsFile = None,
    programme_cost: ProgrammeCost = (),
    payer: Payer = None,
    harm_weights: HarmTable = None,
    discount_rate: DiscountRate = 0.05,
    language: Language = "es",
    level: ReportLevel = "committee",
    word_styles: WordStyles = None,
    formats: ReportFormats = FORMATS,
    seed: Seed = 1,
    crs: Crs = None,
    progress: Progress = silent,
) -> Evaluation:
    """Lay zones, compare in every way that the data can carry, and write the report.

    Without periods, up to a year after the measure is compared with the same days of the year
    before. Whatever the data cannot carry is left out with its reason; without zones to compare
    there is no evaluation and one sentence says why.

    The interval of the displacement difference allows for events that follow each other when there
    are more close pairs than chance explains. Protected categories take no part in a comparison by
    place.
    """
    from ..documents.catalogue import Catalogue
    from ..documents.docx import reference_of
    from ..evaluation.money_entries import read_amounts
    from ..privacy.gate import Gate
    from .deliver import deliver
    from .released import release
    from .steps import Choices, run_steps
    from .subject import subject_of

    kind = _preset(preset)
    styles = reference_of(word_styles)
    # a slip in an amount is said before anything is computed
    read_amounts(programme_cost)
    progress(0.01, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    subject = subject_of(
        incidents,
        intervention=intervention,
        date=date,
        time=time,
        category=category,
        categories=categories,
        target=target,
        tactic=tactic,
        before=before,
        after=after,
        preset=kind,
    )
    choices = Choices(
        zones=zones,
        distance=distance if distance is not None else kind.distance if kind else DISTANCE,
        rings=rings or (kind.rings if kind else 1),
        along=along,
        streets=streets,
        control=control,
        chosen=chosen,
        other_measures=other_measures,
        area_id=area_id,
        area_name=area_name,
        population=population,
        reporting=reporting,
        unit_costs=unit_costs,
        programme_cost=programme_cost,
        payer=payer,
        harm_weights=harm_weights,
        discount_rate=discount_rate,
        crs=crs,
        seed=seed,
    )
    run = run_steps(subject, treatment, areas, choices, part_of(progress, 0.05, 0.75))
    catalogue, gate = Catalogue.load(language), Gate(level)
    released = release(
        run,
        gate,
        title=title or str(areas.attrs.get("title", "")),
        measure=measure
        or (kind.title.in_language(language) if kind else catalogue.translate(MEASURE)),
        layers=tuple(
            str(getattr(layer, "attrs", {}).get("title", ""))
            for layer in (treatment, incidents, areas)
        ),
    )
    progress(0.78, QT_TRANSLATE_NOOP("convivencia", "Writing"))
    files = deliver(
        released, gate, Path(folder), kind, formats, catalogue, part_of(progress, 0.78, 1.0), styles
    )
    return Evaluation(files=files, caveats=released.caveats, summary=_summary(released, catalogue))


def _preset(name: str) -> Preset | None:
    from .presets import presets

    return presets()[name] if name else None


def _summary(released: ReleasedEvaluation, catalogue: Any) -> dict[str, object]:
    """Return the sentence first and the numbers after."""
    from .deliver import STYLES
    from .wording import EFFECTS, said

    verdict = released.verdict
    summary: dict[str, object] = {
        "headline": None if verdict is None else said(verdict.headline, catalogue),
        "confidence": None if verdict is None else verdict.confidence,
        "sentences": [] if verdict is None else [said(item, catalogue) for item in verdict.reasons],
        "places": {name: catalogue.translate(text) for name, text in EFFECTS.items()},
        "layers": [
            {"layer": name, "style": style}
            for name, style in STYLES.items()
            if name == "zones" or released.change is not None
        ],
    }
    for line in () if verdict is None else verdict.lines:
        summary[line.place] = {
            "estimate": line.estimate,
            "low": line.low,
            "high": line.high,
            "percent": line.percent,
        }
    return summary
