"""The main job: from boundaries and incidents to the diagnostic, in one run."""

from __future__ import annotations

import json
import time as clock
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..areas.aggregation import AreaOfIncident
from ..areas.denominators import PopulationYear
from ..core.caveats import Caveat, distinct
from ..core.declare import DOCUMENTS, analysis
from ..core.errors import InputError
from ..core.progress import part_of, silent
from ..core.provenance import fingerprint
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Categories,
    CategoryColumn,
    Crs,
    EndDate,
    Folder,
    OptionalDate,
    OptionalPopulation,
    OptionalZones,
    Param,
    Permutations,
    Progress,
    Role,
    Seed,
    StartDate,
    TimeColumn,
    WordStyles,
)
from .diagnose_parameters import (
    AgeColumn,
    AreaColumn,
    Contents,
    IdColumn,
    NameColumn,
    OptionalAreas,
    OptionalIncidents,
    OptionalPeriod,
    OptionalProfile,
    RegistersFile,
    SexColumn,
    StudyJoin,
    StudyLanguage,
    StudyLevel,
    SurveyFile,
    UntilColumn,
)
from .diagnose_roles import (
    Age0Column,
    Age15Column,
    Age30Column,
    Age45Column,
    Age60Column,
    FacilityKind,
    IccsColumn,
    MechanismColumn,
    MenColumn,
    MinorsColumn,
    OptionalFacilities,
    ParticipatoryMap,
    PlaceTypeColumn,
    RelationshipColumn,
    RouteColumn,
    SectorColumn,
    VehiclesColumn,
    WomenColumn,
)

if TYPE_CHECKING:
    from ..privacy.gate import Gate
    from .deliver import Timer
    from .from_registers import Registered
    from .prepared import Prepared
    from .recipe import RecipeRun
    from .released import Released
    from .study import Study

FORMATS = ("docx", "html", "pdf", "xlsx")
STYLES = {
    "counts": "count",
    "rates": "rate",
    "concentration": "concentration",
    "hot_spots": "getis_ord",
    "clusters": "local_moran",
    "cell_hot_spots": "getis_ord",
    "persistence": "persistence",
    "participatory": "mentions",
}

_last_run: dict[str, tuple[RecipeRun, tuple[Caveat, ...]]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis(Result):
    """The files of a diagnostic."""

    SUMMARY: ClassVar = (
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents")),
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas")),
        Column("findings", "integer", QT_TRANSLATE_NOOP("convivencia", "Findings")),
        Column("hot_spots", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot spots")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Diagnostic"), "files", main=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Write the local diagnostic"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Runs the whole recipe on boundaries and incidents and writes an editable diagnostic with "
        "maps, charts and findings, a workbook with every area, the layers, and the findings that "
        "the plan template starts from. Small counts and protected categories are withheld as the "
        "chosen readers require.",
    ),
)
def diagnose(
    folder: Folder,
    areas: OptionalAreas = None,
    incidents: OptionalIncidents = None,
    *,
    study: Annotated[
        str | None,
        Role("file", extensions=("toml",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Study file"),
            QT_TRANSLATE_NOOP("convivencia", "A study.toml that names the layers and columns."),
        ),
    ] = None,
    title: Annotated[
        str | None,
        Role("text"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Municipality"),
            QT_TRANSLATE_NOOP("convivencia", "The name on the cover."),
        ),
    ] = None,
    area_id: AreaColumn = None,
    area_name: NameColumn = None,
    population: OptionalPopulation = None,
    date: OptionalDate = None,
    time: TimeColumn = None,
    date_to: UntilColumn = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    victim_sex: SexColumn = None,
    victim_age: AgeColumn = None,
    incident_id: IdColumn = None,
    iccs: IccsColumn = None,
    mechanism: MechanismColumn = None,
    place_type: PlaceTypeColumn = None,
    relationship: RelationshipColumn = None,
    victim_sector: SectorColumn = None,
    route: RouteColumn = None,
    women: WomenColumn = None,
    men: MenColumn = None,
    age_0_14: Age0Column = None,
    age_15_29: Age15Column = None,
    age_30_44: Age30Column = None,
    age_45_59: Age45Column = None,
    age_60: Age60Column = None,
    age_0_17: MinorsColumn = None,
    vehicles: VehiclesColumn = None,
    join_by: StudyJoin = None,
    area_column: AreaOfIncident = None,
    population_year: PopulationYear = None,
    start: StartDate = None,
    end: EndDate = None,
    zones: OptionalZones = None,
    before: OptionalPeriod = None,
    after: OptionalPeriod = None,
    facilities: OptionalFacilities = None,
    facility_kind: FacilityKind = None,
    participatory: ParticipatoryMap = None,
    language: StudyLanguage = None,
    level: StudyLevel = None,
    formats: Annotated[
        tuple[str, ...],
        Role(
            "multichoice",
            several=True,
            choices=(
                ("docx", "Word (DOCX)"),
                ("html", "HTML"),
                ("pdf", "PDF"),
                ("xlsx", "Excel (XLSX)"),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Formats"),
            QT_TRANSLATE_NOOP("convivencia", "The documents to write."),
        ),
    ] = FORMATS,
    recipe: Annotated[
        str | None,
        Role("file", extensions=("toml",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Recipe"),
            QT_TRANSLATE_NOOP("convivencia", "The steps to run; by default the first diagnostic."),
            advanced=True,
        ),
    ] = None,
    contents: Contents = "diagnostic",
    outline: Annotated[
        str | None,
        Role("file", extensions=("toml",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Outline"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A file with chapters of your own, instead of “contents”."
            ),
            advanced=True,
        ),
    ] = None,
    survey: SurveyFile = None,
    survey_profile: OptionalProfile = None,
    registers: RegistersFile = None,
    word_styles: WordStyles = None,
    permutations: Permutations = 99_999,
    seed: Seed = 1,
    crs: Crs = None,
    progress: Progress = silent,
) -> Diagnosis:
    """Run the recipe and write the diagnostic, the workbook, the layers and the findings.

    Either ``study`` or both ``areas`` and ``incidents`` are needed; what is given beside a study
    file overrides it. Running again with another language, outline or level computes nothing again
    while the engine stays warm.
    """
    from ..core.files import make_folder, write_json
    from ..core.outline import load_outline, outline_path
    from ..documents.docx import reference_of
    from ..privacy.gate import Gate
    from ..privacy.minimums import LOWEST
    from .auto_tables import AUTO_STEPS
    from .deliver import Timer, deliver
    from .from_registers import registered
    from .prepared import Prepared
    from .recipe import FOLDER, load_recipe
    from .study import study_of
    from .survey_answers import survey_answers

    started = clock.perf_counter()
    given = {
        "area_id": area_id,
        "area_name": area_name,
        "population": population,
        "date": date,
        "time": time,
        "date_to": date_to,
        "category": category,
        "victim_sex": victim_sex,
        "victim_age": victim_age,
        "incident_id": incident_id,
        "area_column": area_column,
        "iccs": iccs,
        "mechanism": mechanism,
        "place_type": place_type,
        "relationship": relationship,
        "victim_sector": victim_sector,
        "route": route,
        "women": women,
        "men": men,
        "age_0_14": age_0_14,
        "age_15_29": age_15_29,
        "age_30_44": age_30_44,
        "age_45_59": age_45_59,
        "age_60": age_60,
        "age_0_17": age_0_17,
        "vehicles": vehicles,
    }
    choices = {
        "start": start,
        "end": end,
        "before": before,
        "after": after,
        "categories": categories,
        "join_by": join_by,
        "population_year": population_year,
        "facility_kind": facility_kind,
    }
    steps = load_recipe(Path(recipe) if recipe else FOLDER / "diagnostic.toml")
    known = {step.id for step in steps} | {"who", "quality", "participatory", *AUTO_STEPS}
    if not outline and recipe:
        # the chapters of steps that a shorter recipe lacks are dropped
        known |= {step.id for step in load_recipe(FOLDER / "diagnostic.toml")}
    loaded = load_outline(Path(outline) if outline else outline_path(contents), known)
    styles = reference_of(word_styles)
    progress(0.01, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    subject, defaults = study_of(
        study, areas, incidents, zones, title, given, choices, facilities, participatory
    )
    language = language or defaults.get("language", "es")
    level = level or defaults.get("level", "committee")
    read = clock.perf_counter() - started
    asked = None
    if microdata := survey or defaults.get("survey"):
        asked = survey_answers(microdata, survey_profile or defaults.get("survey_profile"))
        subject = subject.with_survey(asked.reported_of_codes)
    people = registered(registers or defaults.get("registers"), level)
    minimums = defaults.get("minimums", LOWEST)
    gate = Gate(level, minimums=minimums)
    prepared = Prepared(subject, crs, gate)
    run, caveats = _computed(
        subject, prepared, steps, permutations, seed, part_of(progress, 0.1, 0.7)
    )
    if "counts" not in run.results:
        # the error itself, not its text: the plugin translates its template
        raise next(
            iter(run.failures),
            InputError(
                QT_TRANSLATE_NOOP("convivencia", "The recipe has no step “counts” that can be run.")
            ),
        )
    gate = Gate(level, minimums=minimums)
    released = _with_people(prepared.release(run, gate, caveats), people)
    progress(0.72, QT_TRANSLATE_NOOP("convivencia", "Writing"))
    target = Path(folder)
    make_folder(target)
    timer = Timer({"read": round(read, 3)})
    files = deliver(
        released,
        target,
        loaded,
        language,
        formats,
        subject,
        gate,
        timer,
        part_of(progress, 0.72, 0.99),
        people,
        asked,
        styles,
    )
    files["log"] = target / "log.json"
    write_json(files["log"], _log_of(run, released, gate, timer, started))
    spots = run.results.get("hot_spots")
    return Diagnosis(
        files=files,
        caveats=released.caveats,
        summary={
            "incidents": released.incidents,
            "areas": len(subject.areas),
            "findings": len(released.findings),
            "hot_spots": int(str(spots.summary["hot"])) if spots else 0,
            "layers": [{"layer": step, "style": STYLES[step]} for step in released.areas],
        },
    )


def _with_people(released: Released, people: Registered) -> Released:
    """Return the results with the findings that people wrote among those of the rules."""
    from .fills import area_names
    from .findings_of_people import with_people

    found = with_people(released.findings, people, area_names(released))
    return replace(released, findings=found)


def _log_of(
    run: RecipeRun, released: Released, gate: Gate, timer: Timer, started: float
) -> dict[str, Any]:
    """Return what was done, how long it took and what was withheld."""
    return {
        "steps": [
            {
                "step": item.step,
                "analysis": item.analysis,
                "state": item.state,
                "seconds": item.seconds,
                "reason": item.reason,
            }
            for item in run.log
        ],
        "other_seconds": timer.seconds,
        "seconds": round(clock.perf_counter() - started, 3),
        "privacy": list(gate.log),
        "level": gate.level,
        "layers": [{"layer": step, "style": STYLES[step]} for step in released.areas],
    }


def _computed(
    subject: Study,
    prepared: Prepared,
    steps: Any,
    permutations: int,
    seed: int,
    progress: Progress,
) -> tuple[RecipeRun, tuple[Caveat, ...]]:
    """Run the recipe, or take the last run when the same data and choices made it."""
    from .measure import TESTED
    from .recipe import Values, run_recipe

    values = prepared.values(permutations, seed)
    key = json.dumps(
        [
            fingerprint(prepared.incidents, tuple(prepared.incidents.columns)),
            fingerprint(
                subject.areas,
                tuple(
                    name for name in subject.areas.columns if name != subject.areas.geometry.name
                ),
            ),
            None if subject.zones is None else fingerprint(subject.zones, ("zone",)),
            [(step.id, step.analysis, sorted(step.parameters.items())) for step in steps],
            {
                name: value
                for name, value in values.items()
                if isinstance(value, (str, int, float, tuple, type(None)))
            },
        ],
        default=str,
    )
    if key in _last_run:
        return _last_run[key]
    run = run_recipe(steps, Values(values), progress)
    notes = [
        item
        for result in run.results.values()
        for item in result.caveats
        if item.facts.get("column") != TESTED
    ]
    notes.extend(run.caveats)
    _last_run.clear()
    _last_run[key] = (run, distinct([*prepared.caveats, *notes]))
    return _last_run[key]


__all__ = ["Diagnosis", "diagnose"]
