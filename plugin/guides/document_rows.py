"""The documents of a step: a button that writes each, and what was written of it as evidence."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.step_documents import DOCUMENTS, WrittenFile
from ..dock.pages import note
from ..i18n import tr
from . import words
from .ways import way

EVIDENCE = "evidence:"
MOST = 4
"""So many files of a document are shown; the folder has the others."""


class DocumentRows(QWidget):
    """Emits the document that is wanted, and the file that is to be noted as evidence."""

    wanted = pyqtSignal(str)
    evidence = pyqtSignal(str)

    def __init__(
        self,
        names: Iterable[str],
        analyses: Mapping[str, AnalysisSpec],
        written: Mapping[str, Sequence[WrittenFile]],
        *,
        writable: bool,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name in names:
            document = DOCUMENTS[name]
            button = way(tr(document.title), tr(analyses[document.analysis].help))
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            column.addWidget(button)
            files = written.get(name, ())
            if files:
                column.addWidget(self._links(files, writable=writable))

    def _links(self, files: Sequence[WrittenFile], *, writable: bool) -> QLabel:
        lines = [_line(file, writable=writable) for file in files[:MOST]]
        if files[MOST:]:
            lines.append(_link(files[0].path.parent, tr("Open the folder")))
        label = note(f"<p style='line-height:130%'>{'<br>'.join(lines)}</p>")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setContentsMargins(9, 0, 0, 2)
        label.linkActivated.connect(self._follow)
        return label

    def _follow(self, link: str) -> None:
        if link.startswith(EVIDENCE):
            self.evidence.emit(QUrl(link.removeprefix(EVIDENCE)).toLocalFile())
        else:
            QDesktopServices.openUrl(QUrl(link))


def _line(file: WrittenFile, *, writable: bool) -> str:
    told = [_link(file.path, file.path.name), html.escape(words.day(file.day))]
    if writable:
        told.append(_link(file.path, tr("as evidence"), EVIDENCE))
    return words.BETWEEN.join(told)


def _link(path: Path, text: str, before: str = "") -> str:
    address = html.escape(before + QUrl.fromLocalFile(str(path)).toString())
    return f'<a href="{address}">{html.escape(text)}</a>'
