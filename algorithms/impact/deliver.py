"""Write what has passed the gate: the report, the workbook, the layers, the numbers."""

from __future__ import annotations

import datetime
import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.files import make_folder, write_json
from ..core.text import QT_TRANSLATE_NOOP
from .wording import said

if TYPE_CHECKING:
    from ..core.progress import Progress
    from ..documents.catalogue import Catalogue
    from ..privacy.gate import Gate
    from .presets import Preset
    from .released import ReleasedEvaluation

STYLES = {"zones": "zone_rings", "change": "change"}


def deliver(
    released: ReleasedEvaluation,
    gate: Gate,
    folder: Path,
    preset: Preset | None,
    formats: tuple[str, ...],
    catalogue: Catalogue,
    progress: Progress,
    styles: Path | None = None,
) -> dict[str, Path]:
    """Write every file and return them by name."""
    from ..documents.docx import write_docx
    from ..documents.html import write_html
    from ..documents.pdf import write_pdf
    from ..documents.qml import layer_qml
    from ..documents.reference import REFERENCE
    from ..documents.xlsx import write_xlsx
    from ..outputs import write_layers
    from .compose import compose
    from .workbook import workbook_of

    make_folder(folder)
    today, language = datetime.date.today(), catalogue.language
    document = compose(released, preset, catalogue, today)
    files: dict[str, Path] = {}
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Writing the documents"))
    word = partial(write_docx, reference=styles or REFERENCE)
    for name, write in (("docx", word), ("html", write_html), ("pdf", write_pdf)):
        if name in formats:
            files[name] = folder / f"evaluation_{language}.{name}"
            write(document, files[name], catalogue=catalogue)
    if "xlsx" in formats:
        files["xlsx"] = folder / f"evaluation_{language}.xlsx"
        write_xlsx(
            workbook_of(released, catalogue, document.title, today),
            files["xlsx"],
            catalogue=catalogue,
        )
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Writing the layers"))
    layers = {"zones": released.zones, "change": released.change}
    files["results"] = folder / "results.gpkg"
    write_layers(
        files["results"],
        {
            name: frame.loc[~frame.geometry.isna()]
            for name, frame in layers.items()
            if frame is not None
        },
        {
            name: json.dumps(released.results[name].provenance.as_dict(), default=str)  # type: ignore[union-attr]
            for name in layers
            if name in released.results and released.results[name].provenance is not None
        },
        {
            name: qml
            for name, frame in layers.items()
            if frame is not None and (qml := layer_qml(STYLES[name], frame, language)) is not None
        },
    )
    files["evaluation"] = folder / "evaluation.json"
    write_json(files["evaluation"], numbers_of(released, gate, catalogue))
    return files


def numbers_of(released: ReleasedEvaluation, gate: Gate, catalogue: Catalogue) -> dict[str, Any]:
    """Return what was found as plain values, for a plan or a program to read."""
    verdict = released.verdict
    return {
        "title": released.title,
        "measure": released.measure,
        "level": released.level,
        "language": catalogue.language,
        "intervention": released.intervention,
        "before": released.periods[0],
        "after": released.periods[1],
        "offences": list(released.offences),
        "headline": None if verdict is None else said(verdict.headline, catalogue),
        "confidence": None if verdict is None else verdict.confidence,
        "effects": [] if verdict is None else [asdict(line) for line in verdict.lines],
        "designs": [] if verdict is None else [asdict(item) for item in verdict.designs],
        "money": dict(released.summaries.get("money", {})),
        "counts": released.counts.to_dict("records"),
        "caveats": [item.as_dict() for item in released.caveats],
        "steps": [
            {
                "step": entry.step,
                "seconds": entry.seconds,
                "reason": "" if entry.failure is None else str(entry.failure),
            }
            for entry in released.log
        ],
        "privacy": list(gate.log),
    }
