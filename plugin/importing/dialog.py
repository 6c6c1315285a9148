"""The dialog that imports incidents: nothing is applied before the user has confirmed it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from ...algorithms.core.declare import AnalysisSpec
from .. import engine_setup
from ..engine import EnginePool
from ..i18n import sentence, tr
from ..numbers import number
from .columns_table import PROFILE, PROPOSED
from .importer import Importer
from .inspection import Inspection, Look
from .mapping import FileMapping
from .profiles import fitting, missing_columns, profiles_folder
from .targets import default_target, remember_folder
from .window import ImportWindow
from .words import Line

MAPPING_PAGE, REPORT_PAGE = 0, 1


class ImportDialog(ImportWindow):
    """Looks at a file while the user decides, imports it, and shows the report."""

    imported = pyqtSignal(object)
    """The ids of the layers that came into the project, by table."""
    panel_wanted = pyqtSignal(str)
    """The engine does not serve, and why; the panel mends it."""

    def __init__(self, parent: QWidget, pool: EnginePool, spec: AnalysisSpec) -> None:
        super().__init__(parent, spec)
        self._pool = pool
        self._look: Look | None = None
        self._must_fill = False
        self._profile_is_chosen = False
        self._saving = ""
        self._problem_is_shown = False
        self.inspection = Inspection(pool, self)
        self.importer = Importer(pool, spec)
        self._connect()
        self._refresh()
        ready = engine_setup.readiness()
        if ready.python is None:
            self._say_problem(ready.sentence)

    def _connect(self) -> None:
        self.file.fileChanged.connect(self._file_changed)
        self.profile_box.picked.connect(self._profile_picked)
        self.profile_box.refused.connect(self.say)
        self.table.changed.connect(self._ask)
        self.choices.changed.connect(self._ask)
        self.choices.unit.activated.connect(self._refresh)
        self.reading.changed.connect(self._reading_changed)
        self.confirm_box.toggled.connect(self._confirmed)
        self.target.fileChanged.connect(self._refresh)
        self.inspection.started.connect(self._refresh)
        self.inspection.ended.connect(self._looked)
        self.importer.progressed.connect(self._progressed)
        self.importer.ended.connect(self._imported)
        self.save_button.clicked.connect(lambda _=False: self._save_profile())
        self.import_button.clicked.connect(lambda _=False: self._import())
        self.cancel_button.clicked.connect(lambda _=False: self.importer.cancel())
        self.close_button.clicked.connect(lambda _=False: self.close())
        self.report_page.back.connect(self._show_mapping)
        self.report_page.closed.connect(self.close)
        self.report_page.failed.connect(self.say)

    # --- looking ------------------------------------------------------------------------------

    def open_file(self, path: str) -> None:
        """Choose a file, as if the user had."""
        self._show_mapping()
        if path == self.file.filePath():
            # another week's file of the same name
            self._file_changed(path)
        else:
            self.file.setFilePath(path)

    def mapping(self) -> FileMapping:
        """Return what has been said so far."""
        return FileMapping(
            self.file.filePath().strip(),
            self.profile_box.name,
            dict(self.table.roles()),
            self.table.kept(),
            self.choices.crs_text(),
            str(self.choices.unit.currentData() or ""),
            self.choices.area_id.currentField() if self.choices.layer else "",
            self.choices.area_name.currentField() if self.choices.layer else "",
            self.reading.value(),
        )

    def _file_changed(self, path: str) -> None:
        path = path.strip()
        self.inspection.cancel()
        self._look = None
        self.table.clear_columns()
        self.file_note.hide()
        self.profile_box.show_profile("")
        self._profile_is_chosen = False
        self.choices.show_crs("")
        self.choices.show_unit("")
        self.reading.forget()
        self.reading.show_found(())
        self.confirm_box.setChecked(False)
        self.bar.clearWidgets()
        if "://" in path or Path(path).is_file():
            self.target.setFilePath(str(default_target(path)))
            self._look_anew()
        elif path:
            self.preview.tell(tr("There is no such file."))
        self._refresh()

    def _look_anew(self) -> None:
        """Let the engine propose, or the profile say, what the columns mean."""
        self._must_fill = True
        said = self.mapping()
        self.inspection.ask(
            FileMapping(said.file, said.profile, read_as=said.read_as), self.choices.layer
        )

    def _ask(self, *_: object) -> None:
        """Count again with what has been said by hand."""
        if self._look is not None and not self._must_fill:
            self.inspection.ask(self.mapping(), self.choices.layer)
        self._refresh()

    def _profile_picked(self) -> None:
        self._profile_is_chosen = bool(self.profile_box.name)
        self.confirm_box.setChecked(False)
        if self.mapping().file:
            self._look_anew()

    def _reading_changed(self) -> None:
        now = self.reading.value()
        if self._look is not None and not self._look.mapping.read_as.changes_columns(now):
            self._ask()
        elif self.mapping().file:
            self.confirm_box.setChecked(False)
            self._look_anew()

    def _looked(self, look: Look | None, why: str) -> None:
        if look is None:
            self._saving = ""
            self._say_problem(why, retry=True)
            self.preview.tell(tr("Nothing has been counted: see the message above."))
            self._refresh()
            return
        if self._problem_is_shown:
            self._problem_is_shown = False
            self.bar.clearWidgets()
        self._look = look
        self._describe_file(look)
        if self._must_fill and not self._fill(look):
            return
        self.preview.show_look(look)
        self._profile_saved()
        self._refresh()

    def _fill(self, look: Look) -> bool:
        """Fill the table; return False when another look with the user's profile follows."""
        names = [item.name for item in look.columns]
        if not self.profile_box.name:
            own = fitting(names, self.profile_box.known)
            if own is not None:
                self.profile_box.show_profile(own.name)
                self._look_anew()
                return False
            self.profile_box.show_profile(look.profile)
        self._must_fill = False
        profile = self.profile_box.profile
        self.table.show_columns(
            look.columns,
            () if profile is None else profile.keep,
            () if profile is None else profile.wide,
            PROFILE if self._profile_is_chosen else PROPOSED,
        )
        # what the user has chosen while the engine looked stays
        self.choices.show_crs(look.crs or self.choices.crs_text())
        if profile is not None and profile.counting_unit != "unknown":
            self.choices.show_unit(profile.counting_unit)
        missing = {} if profile is None else missing_columns(profile, names)
        if missing:
            self.say(
                sentence(
                    tr(
                        "The profile names columns that this file does not have: {columns}. Say in "
                        "the table which columns take their place."
                    ),
                    {"columns": ", ".join(f"“{name}”" for name in missing.values())},
                )
            )
        elif self._profile_is_chosen:
            self.confirm_box.setChecked(True)
        if look.problem:
            # what the table and the choices say may be enough where the profile alone was not
            self.inspection.ask(self.mapping(), self.choices.layer)
        return True

    def _describe_file(self, look: Look) -> None:
        self.reading.show_found(look.lines)
        how = " ".join(_with_count(line) for line in look.lines if line.topic == "file")
        counted = sentence(
            tr("{rows} rows, {columns} columns."),
            {"rows": number(look.rows), "columns": number(len(look.columns))},
        )
        self.file_note.setText(f"{counted} {how}".strip())
        self.file_note.show()

    # --- deciding -----------------------------------------------------------------------------

    def _confirmed(self, confirmed: bool) -> None:
        self.table.confirm(confirmed)
        self._refresh()

    def still_to_do(self) -> list[str]:
        """Return what is still missing before an import, in words."""
        said, look = self.mapping(), self._look
        if not said.file:
            return [tr("choose a file")]
        found = []
        if look is None or look.problem:
            found.append(tr("mend what “What would happen” says"))
        if not said.unit:
            found.append(tr("say what one row is"))
        if not self.confirm_box.isChecked():
            found.append(tr("confirm the columns"))
        if not self.target.filePath().strip():
            found.append(tr("say where to save"))
        return found

    def _refresh(self, *_: object) -> None:
        """Show what can be done now."""
        busy, running = self.inspection.is_busy, self.importer.is_running
        todo = self.still_to_do()
        self.counting.setVisible(busy)
        self.confirm_box.setEnabled(bool(self.table.names) and not running)
        self.import_button.setEnabled(not todo and not busy and not running)
        self.save_button.setEnabled(bool(self.table.names) and not running)
        for widget in (self.file, self.profile_box, self.table, self.choices, self.reading,
                       self.target):  # fmt: skip
            widget.setEnabled(not running)
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self.close_button.setVisible(not running)
        if not running:
            waits = bool(self.table.names) and bool(todo)
            text = sentence(tr("Still to do: {steps}."), {"steps": "; ".join(todo)})
            self.hint.setText(text if waits and not busy else "")

    def _save_profile(self) -> None:
        folder = profiles_folder()
        folder.mkdir(parents=True, exist_ok=True)
        name = Path(self.mapping().file).stem or "profile"
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save profile…"), str(folder / f"{name}.toml"), "TOML (*.toml)"
        )
        if path:
            self.save_profile(path)

    def save_profile(self, path: str) -> None:
        """Write what has been said as a profile."""
        self._saving = path if path.lower().endswith(".toml") else f"{path}.toml"
        self.inspection.ask(self.mapping(), self.choices.layer, save_as=self._saving)

    def _profile_saved(self) -> None:
        if not self._saving or self.inspection.is_busy or not Path(self._saving).is_file():
            return
        path, self._saving = self._saving, ""
        if self.profile_box.add_file(path):
            self._profile_is_chosen = True
            self.say(
                sentence(
                    tr("Saved as “{name}”. Files with the same columns will be read with it."),
                    {"name": Path(path).stem},
                ),
                Qgis.MessageLevel.Success,
            )

    # --- importing ----------------------------------------------------------------------------

    def _import(self) -> None:
        target = Path(self.target.filePath().strip()).expanduser()
        if target.suffix.lower() != ".gpkg":
            target = target.with_name(f"{target.name}.gpkg")
            self.target.setFilePath(str(target))
        if target.exists() and not self._may_replace(target):
            return
        self.bar.clearWidgets()
        self.hint.setText(tr("Importing…"))
        unit = self.choices.unit.currentText()
        self.importer.start(self.mapping(), self.choices.layer, target, unit)
        self._refresh()

    def _may_replace(self, target: Path) -> bool:
        question = sentence(
            tr("“{file}” is there already. Replace it with the new import?"), {"file": target.name}
        )
        yes = QMessageBox.StandardButton.Yes
        answer = QMessageBox.question(self, tr("Import incidents"), question, yes
                                      | QMessageBox.StandardButton.No)  # fmt: skip
        return bool(answer == yes)

    def _progressed(self, fraction: float, text: str) -> None:
        self.progress.setValue(round(1000 * fraction))
        self.hint.setText(tr(text) or tr("Importing…"))

    def _imported(self, loaded: Mapping[str, str] | None, why: str) -> None:
        self._refresh()
        if loaded is None:
            self._say_problem(why)
            return
        remember_folder(self.importer.target)
        self.report_page.show_report(self.importer.report, self.importer.target)
        self.stack.setCurrentIndex(REPORT_PAGE)
        if loaded:
            self.imported.emit(dict(loaded))
        else:
            self.say(tr("The project was closed meanwhile: the incidents lie in the file."),
                     Qgis.MessageLevel.Info)  # fmt: skip

    def _show_mapping(self) -> None:
        self.stack.setCurrentIndex(MAPPING_PAGE)
        self._refresh()

    # --- the window itself --------------------------------------------------------------------

    def _say_problem(self, text: str, *, retry: bool = False) -> None:
        self._problem_is_shown = True
        button = None
        if engine_setup.readiness().python is None or self._pool.refused:
            button = QPushButton(tr("Open the panel"))
            button.clicked.connect(lambda _=False: self.panel_wanted.emit(text))
        elif retry and self.mapping().file:
            button = QPushButton(tr("Try again"))
            button.clicked.connect(lambda _=False: self._try_again())
        self.say(text, button=button)

    def _try_again(self) -> None:
        self.bar.clearWidgets()
        if self._look is None or self._must_fill:
            self._look_anew()
        else:
            self._ask()

    def dragEnterEvent(self, event):
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event):
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.open_file(paths[0])

    def closeEvent(self, event):
        # what has been said stays for the next time the window is opened
        self.importer.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close on Escape as the button does."""
        self.close()

    def end(self) -> None:
        """Stop what runs and stop listening, before the dialog goes."""
        self.inspection.ended.disconnect(self._looked)
        self.importer.ended.disconnect(self._imported)
        self.inspection.end()
        self.importer.end()
        self.choices.end()


def _with_count(line: Line) -> str:
    """Return a sentence with its number at the end, where it has one."""
    if line.count is None:
        return line.sentence
    return f"{line.sentence.rstrip('.')}: {number(line.count)}."
