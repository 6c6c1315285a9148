"""The examples of help pages about what is written: the sample, documents and registers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .classes import MapClass
from .help_pictures import drawn_map, drawn_pages, features, town_outline
from .help_recipe import Facts, Recipe
from .numbers import format_number
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["DOCUMENTS"]

TOWN = "Puerto Almarena"
SIZE = 2_000
"""Incidents of a sample that is made to be looked at."""
PERMUTATIONS = 999
ESSENTIALS = (1, 3)
"""Pages of the diagnostic: the cover, and what matters most."""
TO_DECIDE = (3, 5)
"""Pages of the plan template: what people write, and what the findings already say."""
COVER_AND_PEOPLE = (1, 3)
"""Pages of the course: the cover, and who needs what and takes part."""
FOCUS_GROUPS = "F-D6"
CHOSEN = ("F-D5", FOCUS_GROUPS, "F-D8", "F-D10", "X-D14", "F-D15", "F-M9")
"""Interviews, focus groups, walks, institutions, priorities, causes, participation."""
PLANTED = QT_TRANSLATE_NOOP("convivencia", "Robbery planted in the sample")
NO_MORE = QT_TRANSLATE_NOOP("convivencia", "As many as residents bring")
TIMES = QT_TRANSLATE_NOOP("convivencia", "{times} times as many")
REDS = ("#f9c899", "#e67b47", "#97311a")
GROUPS: tuple[Mapping[str, object], ...] = (
    {"code": "GF-1", "people_total": 11, "women": 8, "problems": "robo"},
    {"code": "GF-2", "people_total": 12, "women": 5, "problems": "ruido"},
    {"code": "GF-3", "people_total": 9, "women": 4, "problems": "alumbrado"},
)
NEW_GROUPS: tuple[Mapping[str, object], ...] = (
    {"code": "GF-4", "people_total": 10, "women": 10},
    {"code": "GF-5", "people_total": 8, "women": 3},
)
FIELDS = QT_TRANSLATE_NOOP("convivencia", "Questions of each register")
COMING_BACK: Mapping[str, str] = {
    "changed": QT_TRANSLATE_NOOP("convivencia", "Cells that differ from the study"),
    "added": QT_TRANSLATE_NOOP("convivencia", "New rows"),
    "problems": QT_TRANSLATE_NOOP("convivencia", "Not understood, to be mended"),
}
BEGUN = QT_TRANSLATE_NOOP("convivencia", "Steps done or under way")
IN_WORKBOOK = QT_TRANSLATE_NOOP("convivencia", "In the workbook that came back")
MET = QT_TRANSLATE_NOOP("convivencia", "met")
CONDITIONS_MET = QT_TRANSLATE_NOOP("convivencia", "Conditions of quality that are met")
WIDTH_CM = 13.0


def _made(result: Any) -> Facts:
    truth = json.loads(result.files["truth"].read_text("utf-8"))
    return {
        **{name: (result.summary[name], "integer", None) for name in ("incidents", "areas")},
        "residents": (truth["town"]["population"], "integer", None),
        "streets": (truth["town"]["streets"], "integer", None),
        "files": (len(result.files), "integer", None),
        "planted": (len(_planted(truth)), "integer", None),
    }


def _planted(truth: Mapping[str, Any]) -> dict[str, float]:
    """Return the neighbourhoods with planted robbery, and how many times as much."""
    return {
        area: cluster["relative_rate"]
        for cluster in truth["hot_spots"]["clusters"]
        for area in cluster["area_ids"]
    }


def _drawn_truth(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw where robbery was planted, as the sample's own truth says."""
    planted = _planted(json.loads(result.files["truth"].read_text("utf-8")))
    rates = town.boundaries["area_id"].map(planted).fillna(1.0)
    classes = [MapClass(catalogue.translate(NO_MORE), "#f0f1f2", value=1.0)]
    for colour, rate in zip(REDS, sorted(set(planted.values())), strict=True):
        times = format_number(rate, catalogue.language, decimals=1)
        classes.append(MapClass(catalogue.translate(TIMES, times=times), colour, value=rate))
    shown = town.boundaries[["geometry"]].assign(rate=rates)
    title = catalogue.translate(PLANTED)
    return drawn_map(shown, tuple(classes), "rate", title, town_outline(town), catalogue)


def _study(town: Stage, language: str = "en", formats: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return what the diagnostic is made of: boundaries and incidents that lie in memory."""
    incidents = features(town.incidents)
    incidents.attrs["title"] = "incidents"
    return {
        "areas": town.boundaries,
        "incidents": incidents,
        "title": TOWN,
        "area_id": "area_id",
        "area_name": "area_name",
        "population": "population",
        "date": "occurred_at",
        "category": "category",
        "victim_sex": "victim_sex",
        "victim_age": "victim_age",
        "permutations": PERMUTATIONS,
        "level": "committee",
        "language": language,
        "formats": formats,
    }


def _findings(result: Any) -> Facts:
    """Return what was found, how many files were written and how many cells were withheld."""
    log = json.loads(result.files["log"].read_text("utf-8"))
    return {
        **{name: (result.summary[name], "integer", None) for name in ("incidents", "findings")},
        "files": (len(result.files), "integer", None),
        "withheld": (sum(entry["cells"] for entry in log["privacy"]), "integer", None),
        "steps": (len(log["steps"]), "integer", None),
    }


def _drawn_diagnostic(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw pages of the diagnostic in the reader's language; the English one is there already."""
    if catalogue.language != "en":
        place = town.folder / catalogue.language
        result = town.run("diagnose", place, **_study(town, catalogue.language, ("pdf",)))
    return drawn_pages(Path(result.files["pdf"]), ESSENTIALS)


def _from_diagnostic(town: Stage) -> dict[str, Any]:
    """Return the findings of the same diagnostic; nothing else of it is needed."""
    made = town.run("diagnose", town.folder / "diagnostic", **_study(town))
    return {
        "findings": str(made.files["findings"]),
        "language": "en",
        "formats": ("docx", "pdf", "xlsx"),
    }


def _plan(result: Any) -> Facts:
    names = ("chapters", "priorities", "indicators", "to_fill")
    return {
        **{name: (result.summary[name], "integer", None) for name in names},
        "files": (len(result.files), "integer", None),
    }


def _drawn_plan(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw pages of the plan template in the reader's language; the English one is there."""
    language = catalogue.language
    if language != "en":
        findings = town.folder / "diagnostic" / "findings.json"
        place = town.folder / language
        result = town.run(
            "plan_documents", str(findings), place, language=language, formats=("pdf",)
        )
    return drawn_pages(Path(result.files[f"plan_{language}.pdf"]), TO_DECIDE)


def _sample_registers(town: Stage) -> dict[str, Any]:
    """Return the registers of the fictional municipality."""
    from ..sample.registers import write_sample_registers

    path = town.folder / "registers.gpkg"
    if not path.exists():
        write_sample_registers(path)
    return {"registers": str(path), "language": "en"}


def _course(town: Stage) -> dict[str, Any]:
    """Return the course of the fictional municipality, for its committee."""
    return {**_sample_registers(town), "document": "course", "title": TOWN, "formats": ("pdf",)}


def _guide_made(result: Any) -> Facts:
    names = ("chapters", "forms", "rows", "missing")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_guide(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw pages of the course in the reader's language; the English one is there already."""
    language = catalogue.language
    if language != "en":
        arguments = {**_course(town), "language": language}
        path = arguments.pop("registers")
        result = town.run("guide_documents", path, town.folder / language, **arguments)
    return drawn_pages(Path(result.files[f"course_{language}.pdf"]), COVER_AND_PEOPLE)


def _plan_checked(result: Any) -> Facts:
    names = ("mend", "look", "met", "conditions")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_standards(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many conditions of each standard are met."""
    del town
    met: dict[str, float] = {}
    for standard, state in zip(result.quality["standard"], result.quality["state"], strict=True):
        met[standard] = met.get(standard, 0.0) + (state == MET)
    return bar_ranking(
        [catalogue.translate(name) for name in met],
        list(met.values()),
        catalogue=catalogue,
        unit=catalogue.translate(CONDITIONS_MET),
        width_cm=WIDTH_CM,
    )


def _usual(result: Any) -> Facts:
    from openpyxl import load_workbook

    book = load_workbook(result.files["registers"], read_only=True)
    return {
        "sheets": (result.summary["sheets"], "integer", None),
        "all_sheets": (len(book.sheetnames), "integer", None),
    }


def _drawn_registers(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many questions each register of the workbook asks."""
    from openpyxl import load_workbook

    from ..store.schema import registers

    del town
    book = load_workbook(result.files["registers"], read_only=True)
    known = [registers()[name] for name in CHOSEN if any(f"{name} " in t for t in book.sheetnames)]
    return bar_ranking(
        [f"{one.id} {one.instrument.title.in_language(catalogue.language)}" for one in known],
        [float(len(one.columns)) for one in known],
        catalogue=catalogue,
        unit=catalogue.translate(FIELDS),
        width_cm=WIDTH_CM,
    )


def _filled_in(town: Stage) -> dict[str, Any]:
    """Return a workbook that a team has filled in, and the study that it came from.

    The study holds three focus groups. Three answers are corrected, two groups are written below
    them, and in place of a number somebody has written words.
    """
    from openpyxl import load_workbook

    from ..store.package import Store
    from ..store.schema import registers

    study = town.folder / "study.gpkg"
    store = Store(study)
    with store.writing() as writer:
        writer.add(FOCUS_GROUPS, GROUPS)
    store.close()
    written = town.run(
        "write_registers", town.folder, str(study), registers=(FOCUS_GROUPS,), language="en"
    )
    path = written.files["registers"]
    book = load_workbook(path)
    sheet = next(one for one in book if one.title.startswith(FOCUS_GROUPS))
    labels = {column.name: column.label.en for column in registers()[FOCUS_GROUPS].columns}
    heading = next(row for row in sheet.iter_rows() if labels["code"] in [c.value for c in row])
    at = {cell.value: cell.column for cell in heading}
    first = heading[0].row + 1

    def write(row: int, name: str, value: object) -> None:
        sheet.cell(first + row, at[labels[name]], value)

    write(0, "women", 9)
    write(1, "women", 7)
    write(2, "problems", "alumbrado; ruido")
    write(1, "people_total", "about a dozen")
    for place, group in enumerate(NEW_GROUPS, start=len(GROUPS)):
        for name, value in group.items():
            write(place, name, value)
    book.save(path)
    return {"workbook": str(path), "study": str(study)}


def _compared(result: Any) -> Facts:
    return {
        **{name: (result.summary[name], "integer", None) for name in ("changed", "added")},
        "problems": (result.summary["problems"], "integer", None),
        "cells": (len(result.changes), "integer", None),
    }


def _drawn_comparison(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw what differs from the study, what is new, and what wants mending."""
    del town
    return bar_ranking(
        [catalogue.translate(label) for label in COMING_BACK.values()],
        [float(result.summary[name]) for name in COMING_BACK],
        catalogue=catalogue,
        unit=catalogue.translate(IN_WORKBOOK),
        width_cm=WIDTH_CM,
    )


def _progress_of(town: Stage) -> dict[str, Any]:
    """Return the study of the sample, its areas and its residents, on a day of its own time."""
    from ..sample.registers import write_sample_registers

    study = town.folder / "study.gpkg"
    write_sample_registers(study)
    return {
        "study": str(study),
        "areas": town.boundaries,
        "day": "2025-06-01",
        "population": "population",
        "women": "pop_f",
        "men": "pop_m",
        "age_0_14": "pop_0_14",
        "age_15_29": "pop_15_29",
        "age_60": "pop_60p",
        "language": "en",
    }


def _where_it_stands(result: Any) -> Facts:
    names = ("steps", "done", "doing", "late", "activities", "alarms")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_progress(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many steps of each guide are done or under way."""
    from ..core.cycle import short_name
    from ..core.guides import load_guides

    del town
    known = [short_name(guide, catalogue.language) for guide in load_guides()]
    table = result.guides
    return bar_ranking(
        known,
        (table["done"] + table["doing"]).astype(float).tolist(),
        catalogue=catalogue,
        unit=catalogue.translate(BEGUN),
        width_cm=WIDTH_CM,
    )


DOCUMENTS: Mapping[str, Recipe] = {
    "make_sample": Recipe(lambda _: {"size": SIZE}, _made, _drawn_truth, files=True),
    "diagnose": Recipe(
        lambda town: _study(town, formats=("docx", "html", "pdf", "xlsx")),
        _findings,
        _drawn_diagnostic,
        files=True,
    ),
    "plan_documents": Recipe(_from_diagnostic, _plan, _drawn_plan, files=True),
    "guide_documents": Recipe(_course, _guide_made, _drawn_guide, files=True),
    "plan_checks": Recipe(_sample_registers, _plan_checked, _drawn_standards),
    "guide_progress": Recipe(_progress_of, _where_it_stands, _drawn_progress),
    "read_registers": Recipe(_filled_in, _compared, _drawn_comparison),
    "write_registers": Recipe(
        lambda _: {"registers": CHOSEN, "language": "en"}, _usual, _drawn_registers, files=True
    ),
}
