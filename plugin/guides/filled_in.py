"""What the dialog of an analysis holds already when a step opens it, and where documents lie."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QStandardPaths

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.step_documents import DOCUMENTS, StepDocument, WrittenFile, written_files
from .. import settings
from ..i18n import language

SHEETS = "registers"
FINDINGS, STUDY_FILE = "findings.json", "study.toml"
FOLDERS = {"write_registers": SHEETS, "make_sample": "sample"}
"""Where analyses write that are no document of a step, beside the study."""


def filled_in(
    spec: AnalysisSpec, package: str, document: str = "", forms: Sequence[str] = ()
) -> dict[str, Any]:
    """Return what is known of an analysis' parameters, by name.

    Parameters
    ----------
    spec : AnalysisSpec
        The analysis.
    package : str
        The study's GeoPackage; empty when none is chosen.
    document : str
        The document that it is to write, as a step names it.
    forms : sequence of str
        The forms of the step.
    """
    known = {item.name: item.role for item in spec.parameters}
    wanted = DOCUMENTS[document] if document else None
    given: dict[str, Any] = {}
    for name, role in known.items():
        if name in ("study", "registers") and role.kind == "file":
            given[name] = package if "gpkg" in role.extensions else _text(study_file(package))
        elif name == "registers":
            # of the sheets this parameter names the forms
            given[name] = ", ".join(forms)
        elif name == "findings":
            given[name] = _text(findings_of(package))
        elif name == "panel":
            given[name] = _text(panel_of(package))
        elif name == "workbook":
            given[name] = _text(_sheet_of(package))
        elif name == "folder" and role.kind == "folder":
            given[name] = str(folder_of(spec.name, package, wanted))
        elif name == "language":
            given[name] = (settings.load().language if wanted else "") or language()
        elif name == "title" and "study" not in known:
            given[name] = _municipality(package)
    given |= wanted.given if wanted is not None else {}
    return {name: value for name, value in given.items() if value}


def study_file(package: str) -> Path | None:
    """Return the study file: the one beside the package, else the one of the panel's month."""
    beside = Path(package).with_name(STUDY_FILE) if package else None
    kept = settings.load().month_study
    candidates = (beside, Path(kept) if kept else None)
    return next((path for path in candidates if path is not None and path.is_file()), None)


def findings_of(package: str) -> Path | None:
    """Return the findings of the diagnostic: those beside the package, else the panel's last.

    Those beside it come first, since the panel's last diagnostic may be another municipality's.
    """
    kept = settings.load().folder
    home = Path(package).parent if package else None
    beside = [home / DOCUMENTS["diagnostic"].folder, home] if home is not None else []
    folders = [*beside, *([Path(kept)] if kept else [])]
    return next(
        (folder / FINDINGS for folder in folders if (folder / FINDINGS).is_file()),
        None,
    )


def panel_of(package: str) -> Path | None:
    """Return the panel of indicators that the last month's run left beside its bulletin."""
    found = folder_of("update", package, DOCUMENTS["bulletin"]) / "panel.gpkg"
    return found if found.is_file() else None


def folder_of(analysis: str, package: str, document: StepDocument | None = None) -> Path:
    """Return where an analysis writes for a study: a folder beside it."""
    # the bulletin belongs to the record, which need not lie beside the registers
    study = study_file(package) if analysis == "update" else None
    home = Path(package).parent if package else documents_folder()
    if study is not None:
        home = study.parent
    return home / (FOLDERS.get(analysis, analysis) if document is None else document.folder)


def written_of(name: str, package: str) -> tuple[WrittenFile, ...]:
    """Return the files of a document that lie where it is written, the latest first."""
    document, kept = DOCUMENTS[name], settings.load()
    folders = [folder_of(document.analysis, package, document)]
    findings = findings_of(package)
    if name in ("diagnostic", "plan") and findings is not None:
        # the panel writes the plan beside the findings it is made from
        folders.append(findings.parent)
    if name == "impact" and kept.evaluation_folder:
        folders.append(Path(kept.evaluation_folder))
    return written_files(document, folders)


def documents_folder() -> Path:
    """Return where documents go while no study is chosen."""
    kept = settings.load().folder
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(kept) if kept else Path(home or Path.home()) / "Convivencia"


def _sheet_of(package: str) -> Path | None:
    """Return the workbook of the study's sheets that was written last."""
    if not package:
        return None
    found = (Path(package).parent / SHEETS).glob("registers_*.xlsx")
    return max(found, key=lambda path: path.stat().st_mtime, default=None)


def _municipality(package: str) -> str:
    """Return the name of the municipality that a study file beside the package gives."""
    beside = Path(package).with_name(STUDY_FILE) if package else None
    if beside is None or not beside.is_file():
        return ""
    try:
        return str(tomllib.loads(beside.read_text(encoding="utf-8-sig")).get("title", ""))
    except (OSError, ValueError):
        # what is wrong with it is said by the run that reads it
        return ""


def _text(path: Path | None) -> str:
    return "" if path is None else str(path)
