"""A survey and what its columns mean: a layer of the project or a file, and a profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...algorithms.core.errors import InputError
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from .. import compat, engine_setup, layers
from ..i18n import tr
from .pages import NARROW

PROFILES = ("resources", "surveys", "profiles")
NO_FILE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The survey “{layer}” is in no file that can be read as it is shown: save it as one, without "
    "filter or unsaved changes, and choose that.",
)


class _WithFiles(QWidget):
    """A list of choices, and a button that adds a file to them."""

    changed = pyqtSignal()

    def __init__(self, box: QComboBox, title: str, pattern: str) -> None:
        super().__init__()
        self.box, self._title, self._pattern = box, title, pattern
        box.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(90)
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(title)
        self.button.setAccessibleName(title)
        self.button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        row.addWidget(self.button)
        self.setFocusProxy(box)

    def setAccessibleName(self, name: str) -> None:
        """Name the list too: it is what a screen reader comes to."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def choose(self, path: str) -> None:
        """Choose a file; nothing when it is empty."""
        raise NotImplementedError

    def _browse(self, *_: object) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._title, "", self._pattern)
        if path:
            self.choose(path)


class SurveyBox(_WithFiles):
    """The microdata of a survey: a layer or table of the project, or a file."""

    def __init__(self) -> None:
        box = QgsMapLayerComboBox()
        compat.offer_points_and_tables(box)
        box.setAllowEmptyLayer(True)
        box.setLayer(None)
        super().__init__(box, tr("A file with the survey"), "")
        # a file is none of its layers, so the text is what changes
        box.currentTextChanged.connect(self._told)

    def _told(self, *_: object) -> None:
        self.changed.emit()

    def choose(self, path: str) -> None:
        self.box.setAdditionalItems([path] if path else [])
        if path:
            self.box.setCurrentIndex(self.box.findText(path))
        else:
            self.box.setLayer(None)
        self.changed.emit()

    def choose_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose a layer of the project."""
        self.box.setLayer(layer)

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer that is chosen, if it is one."""
        found = self.box.currentLayer()
        return found if isinstance(found, QgsVectorLayer) else None

    def chosen(self) -> str:
        """Return the file, or what the layer is called; empty when there is neither."""
        layer = self.layer()
        return layer.name() if layer is not None else self.box.currentText().strip()

    def path(self) -> str:
        """Return where the engine finds the survey.

        Raises
        ------
        InputError
            When the layer lies in no file that holds what QGIS shows.
        """
        layer = self.layer()
        if layer is None:
            return self.chosen()
        path = layers.plain_path(layer, layer, ())
        if path is None and not (layer.subsetString() or layer.isModified()):
            # a text table goes as it is: the profile knows its codes as text
            file = layers.file_of(layer)
            path = str(file) if file is not None and file.suffix.lower() in TEXT_TABLES else None
        if path is None:
            raise InputError(NO_FILE, layer=layers.title_of(layer))
        return path


TEXT_TABLES = {".csv", ".txt", ".tsv"}


class ProfileBox(_WithFiles):
    """What the columns and codes of a survey mean: a profile that comes along, or a file."""

    def __init__(self) -> None:
        box = QComboBox()
        box.addItem(tr("none: already clean"), "")
        for file in sorted(engine_setup.ROOT.joinpath(*PROFILES).glob("*.toml")):
            box.addItem(file.stem, file.stem)
        super().__init__(box, tr("A profile of your own"), "TOML (*.toml)")
        box.currentIndexChanged.connect(self._told)

    def _told(self, *_: object) -> None:
        self.changed.emit()

    def choose(self, path: str) -> None:
        place = self.box.findData(path)
        if place < 0:
            self.box.addItem(Path(path).name, path)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    def chosen(self) -> str:
        """Return the profile's name or file; empty for none."""
        return str(self.box.currentData() or "")
