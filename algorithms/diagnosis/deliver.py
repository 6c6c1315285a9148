"""Write what has passed the gate: documents, workbook, layers, findings."""

from __future__ import annotations

import datetime
import json
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.files import make_folder, write_json, write_whole
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ..privacy.gate import Gate
    from .from_registers import Registered
    from .released import Released
    from .study import Study
    from .survey_answers import SurveyAnswers


class Timer:
    """Seconds by what was done, for the log."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds
        self._since = time.perf_counter()

    def lap(self, name: str) -> None:
        """Note the seconds since the last lap."""
        now = time.perf_counter()
        self.seconds[name] = round(now - self._since, 3)
        self._since = now


def deliver(
    released: Released,
    target: Path,
    outline: Any,
    language: str,
    formats: tuple[str, ...],
    subject: Study,
    gate: Gate,
    timer: Timer,
    progress: Progress,
    registered: Registered | None = None,
    survey: SurveyAnswers | None = None,
    styles: Path | None = None,
) -> dict[str, Path]:
    """Write the documents, the workbook, the layers and the findings; return them by name."""
    from ..documents.catalogue import Catalogue
    from ..documents.docx import write_docx
    from ..documents.html import write_html
    from ..documents.pdf import write_pdf
    from ..documents.reference import REFERENCE
    from ..documents.xlsx import write_xlsx
    from ..outputs import write_layers
    from .compose import compose
    from .findings_file import findings_document
    from .workbook import workbook_of

    catalogue = Catalogue.load(language)
    today = datetime.date.today()
    area_id, population = subject.role("area_id"), subject.role("population")
    files: dict[str, Path] = {}
    if {"docx", "html", "pdf"} & set(formats):
        document = compose(released, outline, catalogue, today, tuple(gate.log), registered, survey)
        timer.lap("compose")
        _keep_maps(document, target / "maps", language, files)
        word = partial(write_docx, reference=styles or REFERENCE)
        for name, write in (("docx", word), ("html", write_html), ("pdf", write_pdf)):
            if name in formats:
                files[name] = target / f"diagnostic_{language}.{name}"
                write(document, files[name], catalogue=catalogue)
                timer.lap(name)
                progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Writing the documents"))
    if "xlsx" in formats:
        files["xlsx"] = target / f"diagnostic_{language}.xlsx"
        write_xlsx(
            workbook_of(
                released,
                outline,
                catalogue,
                area_id=area_id,
                population=population,
                made_on=today,
                registered=registered,
                survey=survey,
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
        _looks(released, language),
    )
    if gate.level == "internal" and released.density is not None:
        from ..outputs import write_raster

        files["density"] = target / "density.tif"
        raster = released.density
        write_whole(files["density"], lambda path: write_raster(path, raster, {}))
    timer.lap("layers")
    files["findings"] = target / "findings.json"
    write_json(files["findings"], findings_document(released, language, area_id, population))
    return files


def _looks(released: Released, language: str) -> dict[str, str]:
    """Return how each layer looks in QGIS."""
    from ..documents.qml import layer_qml
    from .run import STYLES

    made = {
        step: layer_qml(STYLES[step], frame, language)
        for step, frame in released.areas.items()
        if step in STYLES
    }
    return {step: qml for step, qml in made.items() if qml is not None}


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
        if isinstance(block, Heading) and block.anchor:
            chapter = block.anchor
        if isinstance(block, MapImage) and chapter in names:
            make_folder(folder)
            path = folder / f"{names[chapter]}_{language}.png"
            write_whole(path, block.image)
            files[f"map_{names[chapter]}"] = path
