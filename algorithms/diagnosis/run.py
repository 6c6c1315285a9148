"""The main job: from boundaries and incidents to the diagnostic, in one run."""

from __future__ import annotations

import datetime
import json
import time as clock
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import DOCUMENTS, analysis
from ..core.errors import InputError
from ..core.files import write_whole
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.provenance import fingerprint
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Areas,
    Categories,
    CategoryColumn,
    Crs,
    EndDate,
    Folder,
    Incidents,
    Language,
    Level,
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
)

if TYPE_CHECKING:
    import numpy as np

    from ..privacy.gate import Gate
    from .recipe import RecipeRun
    from .released import Released
    from .study import Study
else:
    np = LazyPackage("numpy")

FORMATS = ("docx", "html", "xlsx")
BANDWIDTH, LONGEST_SIDE = 400.0, 700
EVENTS_A_CELL, MOST_GRID_CELLS = 20, 4000
STYLES = {
    "counts": "count",
    "rates": "rate",
    "concentration": "concentration",
    "hot_spots": "getis_ord",
    "clusters": "local_moran",
    "cell_hot_spots": "getis_ord",
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


OptionalAreas = Annotated[
    Areas | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Areas"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Neighbourhoods or sectors; not needed with a study file."
        ),
    ),
]
OptionalIncidents = Annotated[
    Incidents | None,
    Role("layer", geometry=("point", "none")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Incidents"),
        QT_TRANSLATE_NOOP("convivencia", "Reported events; not needed with a study file."),
    ),
]
AreaColumn = Annotated[
    str | None,
    Role("column", parent="areas"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area identifier"),
        QT_TRANSLATE_NOOP("convivencia", "A column whose value is different in every area."),
    ),
]
NameColumn = Annotated[
    str | None,
    Role("column", parent="areas"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area name"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the name people use."),
    ),
]


SexColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Victim's sex"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the victim's sex."),
        advanced=True,
    ),
]
AgeColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Victim's age"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the victim's age in years."),
        advanced=True,
    ),
]
IdColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Incident identifier"),
        QT_TRANSLATE_NOOP("convivencia", "The column that numbers the incidents, to find repeats."),
        advanced=True,
    ),
]
UntilColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Latest possible date"),
        QT_TRANSLATE_NOOP("convivencia", "The end of the span in which the event happened."),
        advanced=True,
    ),
]
OptionalPeriod = Annotated[
    str | None,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Before or after the intervention"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Two days such as 2022-01-01/2022-12-31; with zones only."
        ),
        advanced=True,
    ),
]


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
    start: StartDate = None,
    end: EndDate = None,
    zones: OptionalZones = None,
    before: OptionalPeriod = None,
    after: OptionalPeriod = None,
    language: Language = "es",
    level: Level = "committee",
    formats: Annotated[
        tuple[str, ...],
        Role(
            "multichoice",
            several=True,
            choices=(("docx", "Word (DOCX)"), ("html", "HTML"), ("xlsx", "Excel (XLSX)")),
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
    outline: Annotated[
        str | None,
        Role("file", extensions=("toml",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Outline"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The chapters; by default those of the first diagnostic."
            ),
            advanced=True,
        ),
    ] = None,
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
    from ..core.outline import load_outline, outline_path
    from ..privacy.gate import Gate
    from .recipe import FOLDER, load_recipe

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
    }
    choices = {
        "start": start,
        "end": end,
        "before": before,
        "after": after,
        "categories": categories,
    }
    steps = load_recipe(Path(recipe) if recipe else FOLDER / "diagnostic.toml")
    known = {step.id for step in steps} | {"who", "quality"}
    if not outline and recipe:
        # the chapters of steps that a shorter recipe lacks are dropped
        known |= {step.id for step in load_recipe(FOLDER / "diagnostic.toml")}
    loaded = load_outline(Path(outline) if outline else outline_path("diagnostic"), known)
    progress(0.01, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    subject = _study(study, areas, incidents, zones, title, given, choices)
    read = clock.perf_counter() - started
    gate = Gate(level)
    prepared = _Prepared(subject, crs, gate)
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
    gate = Gate(level)
    released = prepared.release(run, gate, caveats)
    progress(0.72, QT_TRANSLATE_NOOP("convivencia", "Writing"))
    target = Path(folder)
    _make_folder(target)
    timer = _Timer({"read": round(read, 3)})
    files = _write(
        released,
        target,
        loaded,
        language,
        formats,
        subject,
        gate,
        timer,
        part_of(progress, 0.72, 0.99),
    )
    files["log"] = target / "log.json"
    _write_json(
        files["log"],
        {
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
            "level": level,
            "layers": [{"layer": step, "style": STYLES[step]} for step in released.areas],
        },
    )
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


def _study(
    study: str | None,
    areas: Any,
    incidents: Any,
    zones: Any,
    title: str | None,
    given: Mapping[str, str | None],
    choices: Mapping[str, Any],
) -> Study:
    import dataclasses

    from ..intake.points import as_points
    from .study import Study, read_study

    roles = {name: column for name, column in given.items() if column}
    chosen = {name: value for name, value in choices.items() if value}
    if study is not None:
        subject, _ = read_study(Path(study))
        return dataclasses.replace(
            subject,
            title=title or subject.title,
            roles={**subject.roles, **roles},
            areas=subject.areas if areas is None else areas,
            incidents=subject.incidents if incidents is None else as_points(incidents),
            zones=subject.zones if zones is None else zones,
            choices={**subject.choices, **chosen},
        )
    if areas is None or incidents is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Choose the areas and the incidents, or a study file.")
        )
    return Study(
        title or str(areas.attrs.get("title", "")),
        areas,
        as_points(incidents),
        roles,
        zones,
        chosen,
    )


class _Prepared:
    """The incidents of the study's period, those that may be placed, and the areas in metres."""

    def __init__(self, subject: Study, crs: str | None, gate: Gate) -> None:
        import dataclasses

        import geopandas

        from ..areas.table import area_table
        from ..intake.columns import require_column
        from ..intake.incidents import select_incidents, usable
        from ..intake.offences import classify

        self.table = area_table(subject.areas, subject.role("area_id"))
        for role in ("area_name", "population"):
            column = subject.role(role)
            if column is not None:
                require_column(subject.areas, column, self.table.title)
        shapes, measured, crs_caveats = self.table.measured(crs)
        self.geometry = geopandas.GeoSeries(shapes, index=subject.areas.index, crs=measured)
        self.crs = measured
        choices = subject.choices
        chosen = select_incidents(
            subject.incidents,
            category=subject.role("category"),
            categories=choices.get("categories") or (),
            date=subject.role("date"),
            time=subject.role("time"),
            start=choices.get("start"),
            end=choices.get("end"),
        )
        self.incidents = dataclasses.replace(chosen.points, attrs={"title": chosen.title})
        self.moments, self.categories = chosen.moments, chosen.category
        self.protected = np.zeros(len(self.incidents), dtype=bool)
        self.protected_categories: tuple[str, ...] = ()
        if chosen.category is not None:
            groups = classify({str(item) for item in set(chosen.category.tolist())})
            self.protected_categories = tuple(
                sorted(name for name, group in groups.items() if group.protected)
            )
            self.protected = np.isin(
                chosen.category.astype(str), np.array(self.protected_categories, dtype=str)
            )
        self.placed = (
            self.incidents if not self.protected.any() else self.incidents.select(~self.protected)
        )
        self.caveats = (*self.table.caveats, *crs_caveats, *chosen.caveats)
        if 0 < int(self.protected.sum()) < gate.minimum_protected:
            self._leave_out_protected(gate)
        self.subject = dataclasses.replace(subject, incidents=self.incidents)
        self.located = usable(self.incidents)

    def _leave_out_protected(self, gate: Gate) -> None:
        """Leave so few out of everything: the total less what is placed would count them."""
        import dataclasses

        keep = ~self.protected
        if not keep.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "All incidents are of protected categories, and fewer than {minimum}: "
                    "nothing can be shown at this level.",
                ),
                minimum=gate.minimum_protected,
            )
        self.incidents = self.placed
        if self.moments is not None:
            self.moments = dataclasses.replace(
                self.moments, at=self.moments.at[keep], hour_known=self.moments.hour_known[keep]
            )
        if self.categories is not None:
            self.categories = self.categories[keep]
        self.protected = self.protected[keep]
        self.protected_categories = ()
        self.caveats = (
            *self.caveats,
            caveat("protected_left_out", minimum=gate.minimum_protected),
        )

    def values(self, permutations: int, seed: int) -> dict[str, Any]:
        """Return what the recipe's ``$names`` stand for."""
        subject = self.subject
        choices = subject.choices
        left, bottom, right, top = self.geometry.total_bounds
        side = max(right - left, top - bottom) + 2 * BANDWIDTH
        cell = max(50.0, float(np.ceil(side / LONGEST_SIDE / 25) * 25))
        extent = [
            np.floor((left - BANDWIDTH) / cell) * cell,
            np.floor((bottom - BANDWIDTH) / cell) * cell,
            np.ceil((right + BANDWIDTH) / cell) * cell,
            np.ceil((top + BANDWIDTH) / cell) * cell,
        ]
        roles = ("area_id", "area_name", "population", "date", "time", "date_to", "category")
        return {
            **{name: subject.role(name) for name in roles},
            "areas": subject.areas,
            "incidents": self.incidents,
            "placed": self.placed,
            "zones": subject.zones,
            "before": choices.get("before"),
            "after": choices.get("after"),
            "start": choices.get("start"),
            "end": choices.get("end"),
            "treated_categories": choices.get("treated_categories") or (),
            "located": bool(self.located.any()),
            "crs": self.crs,
            "extent": ",".join(
                f"{value:g}" if abs(value) < 1e5 else f"{value:.0f}" for value in extent
            ),
            "cell_size": cell,
            "bandwidth": max(BANDWIDTH, 4 * cell),
            "grid_size": self._grid_size(),
            "permutations": permutations,
            "seed": seed,
        }

    def _grid_size(self) -> float:
        """Return a cell side that leaves about twenty incidents a cell, in steps of 50 m."""
        cells = float(np.clip(len(self.placed) / EVENTS_A_CELL, 100, MOST_GRID_CELLS))
        side = np.sqrt(float(self.geometry.area.sum()) / cells)
        return float(max(50.0, np.ceil(side / 50) * 50))

    def release(self, run: RecipeRun, gate: Gate, caveats: tuple[Caveat, ...]) -> Released:
        """Check the record, gather the caveats and pass everything through the gate."""
        from .quality import LOCATED_ENOUGH, quality_checks
        from .released import release
        from .victims import victim_profile

        share = float(self.located.mean())
        first, last, years = self._days()
        notes = [*caveats, caveat("reported_only")]
        if share < LOCATED_ENOUGH:
            notes.insert(0, caveat("exploratory", share=share))
        protected = int(self.protected.sum())
        if protected:
            notes.append(caveat("protected_categories", count=protected))
        checks = quality_checks(
            self.subject, self.moments, self.located, self.categories, run.results.get("counts")
        )
        return release(
            self.subject,
            run.results,
            gate,
            geometry=self.geometry,
            checks=checks,
            victims=victim_profile(self.subject),
            caveats=_unique(notes),
            log=run.log,
            located_share=share,
            protected=protected,
            protected_categories=self.protected_categories,
            days=(first, last),
            years=years,
        )

    def _days(self) -> tuple[str | None, str | None, float]:
        choices = self.subject.choices
        days = (
            np.array([], dtype="datetime64[D]")
            if self.moments is None
            else self.moments.at[~np.isnat(self.moments.at)].astype("datetime64[D]")
        )
        first = choices.get("start") or (str(days.min()) if len(days) else None)
        last = choices.get("end") or (str(days.max()) if len(days) else None)
        if first is None or last is None:
            return first, last, 0.0
        length = (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1
        return first, last, length / 365.25


def _computed(
    subject: Study,
    prepared: _Prepared,
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
    _last_run[key] = (run, _unique([*prepared.caveats, *notes]))
    return _last_run[key]


def _unique(caveats: Any) -> tuple[Caveat, ...]:
    found: dict[str, Caveat] = {}
    for item in caveats:
        found.setdefault(f"{item.code} {sorted(item.facts.items(), key=str)}", item)
    return tuple(found.values())


class _Timer:
    """Seconds by what was done, for the log."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds
        self._since = clock.perf_counter()

    def lap(self, name: str) -> None:
        """Note the seconds since the last lap."""
        now = clock.perf_counter()
        self.seconds[name] = round(now - self._since, 3)
        self._since = now


def _write(
    released: Released,
    target: Path,
    outline: Any,
    language: str,
    formats: tuple[str, ...],
    subject: Study,
    gate: Gate,
    timer: _Timer,
    progress: Progress,
) -> dict[str, Path]:
    from ..documents.catalogue import Catalogue
    from ..documents.docx import write_docx
    from ..documents.html import write_html
    from ..documents.xlsx import write_xlsx
    from ..outputs import write_layers
    from .compose import compose
    from .findings_file import findings_document
    from .workbook import workbook_of

    catalogue = Catalogue.load(language)
    today = datetime.date.today()
    area_id, population = subject.role("area_id"), subject.role("population")
    files: dict[str, Path] = {}
    if {"docx", "html"} & set(formats):
        document = compose(released, outline, catalogue, today)
        timer.lap("compose")
        _keep_maps(document, target / "maps", language, files)
        for name, write in (("docx", write_docx), ("html", write_html)):
            if name in formats:
                files[name] = target / f"diagnostic_{language}.{name}"
                write(document, files[name], catalogue=catalogue)
                timer.lap(name)
                progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Writing the documents"))
    if "xlsx" in formats:
        files["xlsx"] = target / f"diagnostic_{language}.xlsx"
        write_xlsx(
            workbook_of(
                released, outline, catalogue, area_id=area_id, population=population, made_on=today
            ),
            files["xlsx"],
            catalogue=catalogue,
        )
        timer.lap("xlsx")
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Writing the layers"))
    files["results"] = target / "results.gpkg"
    write_layers(
        files["results"],
        {step: frame.loc[~frame.geometry.isna()] for step, frame in released.areas.items()},
        {
            step: json.dumps(result.provenance.as_dict(), default=str)
            for step, result in released.results.items()
            if result.provenance
        },
    )
    if gate.level == "internal" and released.density is not None:
        from ..outputs import write_raster

        files["density"] = target / "density.tif"
        raster = released.density
        write_whole(files["density"], lambda path: write_raster(path, raster, {}))
    timer.lap("layers")
    files["findings"] = target / "findings.json"
    _write_json(files["findings"], findings_document(released, language, area_id, population))
    return files


def _keep_maps(document: Any, folder: Path, language: str, files: dict[str, Path]) -> None:
    """Lay the maps of hot spots and clusters where the plan finds them."""
    from ..documents.blocks import Heading, MapImage

    names = {
        "where_hot_spots": "hot_spots",
        "where_clusters": "clusters",
        "where_cells": "cell_hot_spots",
    }
    chapter = ""
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter = block.anchor
        if isinstance(block, MapImage) and chapter in names:
            _make_folder(folder)
            path = folder / f"{names[chapter]}_{language}.png"
            write_whole(path, block.image)
            files[f"map_{names[chapter]}"] = path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The folder “{folder}” cannot be made: choose another one."
            ),
            folder=str(folder),
        ) from error


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    from ..core.plain import finite

    write_whole(
        path,
        json.dumps(finite(dict(content)), ensure_ascii=False, indent=1, default=str).encode(
            "utf-8"
        ),
    )


__all__ = ["Diagnosis", "diagnose"]
